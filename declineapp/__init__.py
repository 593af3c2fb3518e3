"""Merci, non: turning down a job offer well."""

__version__ = "1.0.0"
