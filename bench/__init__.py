"""Figures and sheets that anyone can make again: python -m bench.NAME"""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "declineapp.settings")
django.setup()
