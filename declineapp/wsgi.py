"""The site as gunicorn serves it. With keys that don't open what is stored,
it doesn't start: it would encrypt with them."""

import os
import sys
from contextlib import suppress
from importlib import import_module

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application
from django.db import DatabaseError, connections

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "declineapp.settings")
try:
    application = get_wsgi_application()
    # Every page's code, before workers are forked: or the first visitor of each waits a second for it.
    import_module(settings.ROOT_URLCONF)
    from .apps import try_keys_on

    # A database that can't be reached yet, or has no tables, is /healthz's to tell.
    with suppress(DatabaseError):
        try_keys_on()
except ImproperlyConfigured as error:
    sys.exit(str(error))
finally:
    # The workers that are forked from here must not share it.
    connections.close_all()
