"""How bin/run serves: on HOST and PORT, which it sets."""

import os

bind = f"{os.environ['HOST']}:{os.environ['PORT']}"
workers = 2
threads = 4
# No access log: the site tells nobody who opens what.
accesslog = None
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"discreet": {"()": "declineapp.logs.Discreet"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "discreet"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # A warning quotes the request that it refuses.
    "loggers": {"gunicorn.error": {"handlers": ["console"], "level": "ERROR", "propagate": False}},
}


def when_ready(server) -> None:
    print(f"Merci, non is served on http://{bind}/ (Ctrl-C stops it).", flush=True)
