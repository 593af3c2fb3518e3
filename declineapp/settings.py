"""All settings, from the environment; safe when nothing is set.

DATA_DIR       where state lives: the embedded database, the secret key, the collected static files
STATIC_ROOT    where the collected static files are, if not there
DATABASE_URL   another database than the embedded SQLite, such as postgres://user:password@host/name
DEBUG          1 for Django's error pages; anything but 0 and 1 is refused
SECRET_KEY     instead of the one kept in DATA_DIR; wanted where DATABASE_URL is set, as are ENCRYPTION_KEYS: each
               machine would make its own
ALLOWED_HOSTS  the names the site answers to, parted by commas
ENCRYPTION_KEYS  what people wrote is stored encrypted with the first of these, and read with any; parted by commas,
               instead of the one kept in DATA_DIR. Made by: python manage.py rotate_keys --new
DAYS_KEPT      after how many days a draft goes that nobody opens: 90
SITE_NAME      what the site is called, where it isn't Merci, non
SITE_LANGUAGES  in which languages the pages are, the first for whoever reads none of them: en,fr
CONTACT        how to reach whoever runs the site: an e-mail address or a page's
PRIVACY_TEXTS  a folder with en.txt, fr.txt …: who runs the site, and what else its privacy page is to say
TRANSLATIONS   a folder of further translations of the pages, or other words for some, as in declineapp/locale
COLOUR         the colour of links and buttons, such as #1d5c57; COLOUR_DARK on a dark page. Refused where
               they can't be read
BACKUP_DAYS    how long backups are kept, as the privacy page says: 30
HTTPS          0 only where the site is served without TLS, as on one's own machine
EMAIL_URL      how mail goes out, such as smtp+tls://user:password@host:587; without it, by this machine's own mail
               server, or without HTTPS, on the console
SITE_URL       where the site is, for links in mails, such as https://merci.example.org; made of ALLOWED_HOSTS
               without it
MAIL_FROM      whom it is from, such as "Merci, non <hello@example.org>"
HSTS           subdomains: browsers ask this host and all below it over TLS alone, for a year; host: this
               host alone; off: neither
WORKERS        how many processes answer: 2
LOGS           text: errors alone; json: these and each request, a line each, with its id
METRICS_TOKEN  what Prometheus shows at /metrics as its bearer token; without it, there is no such page
OPERATORS      addresses of the accounts that see the operator's page, parted by commas
SENTRY_DSN     where errors are told, as kinds and places alone
PROXIES        how many proxies of one's own stand before the site, each adding to X-Forwarded-For; 1,
               or 0 without HTTPS
"""

import secrets
from pathlib import Path

from cryptography.fernet import Fernet
from csp.constants import NONE, SELF

from .colours import DARK, LIGHT
from .environment import (
    BASE_DIR,
    DATA_DIR,
    accounts,
    address,
    choice,
    colour,
    contact,
    database,
    email,
    encryption_keys,
    env,
    folder,
    languages,
    mail_from,
    number,
    secret,
    site_name,
    site_of,
    switch,
    texts,
    watch_for_errors,
)
from .logs import for_sentry, to_console

DEBUG = switch("DEBUG", default="0")
HTTPS = switch("HTTPS", default="1")
DAYS_KEPT = number("DAYS_KEPT", default="90", least=1, most=3650)
BACKUP_DAYS = number("BACKUP_DAYS", default="30", least=1, most=3650)
PROXIES = number("PROXIES", default="1" if HTTPS else "0", most=10)
DATABASE_URL = env("DATABASE_URL", default="")
SECRET_KEY = secret("SECRET_KEY", is_generated=not DATABASE_URL, make=lambda: secrets.token_urlsafe(50))
ENCRYPTION_KEYS = encryption_keys(
    secret("ENCRYPTION_KEYS", is_generated=not DATABASE_URL, make=lambda: Fernet.generate_key().decode())
)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])
SITE_URL = address(env("SITE_URL", default="") or site_of(ALLOWED_HOSTS, https=HTTPS))

SITE_NAME = site_name("SITE_NAME", default="Merci, non")
CONTACT = contact(env("CONTACT", default=""))
PRIVACY_TEXTS = texts("PRIVACY_TEXTS")
COLOUR = colour("COLOUR", on=LIGHT)
COLOUR_DARK = colour("COLOUR_DARK", on=DARK)

OPERATORS = accounts("OPERATORS")
# Read by bin/gunicorn.conf.py; a slip is said here.
WORKERS = number("WORKERS", default="2", least=1, most=256)
METRICS_TOKEN = env("METRICS_TOKEN", default="")
METRICS_SHARED = "PROMETHEUS_MULTIPROC_DIR" in env.ENVIRON
LOGS = choice("LOGS", "text", "json")
if SENTRY_DSN := env("SENTRY_DSN", default=""):
    watch_for_errors(SENTRY_DSN, for_sentry)

INSTALLED_APPS = [
    "declineapp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "crispy_forms",
    "csp",
    "django_htmx",
]
MIDDLEWARE = [
    "declineapp.metrics.measured",
    "declineapp.pages.caching.private_by_default",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "declineapp.pages.languages.regional",
    "django.middleware.common.CommonMiddleware",
    "declineapp.pages.unavailable.Unavailable",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "declineapp.urls"
WSGI_APPLICATION = "declineapp.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "declineapp.pages.context.language_switch",
            ]
        },
    }
]
CRISPY_TEMPLATE_PACK = "merci"
CRISPY_ALLOWED_TEMPLATE_PACKS = ("merci",)
CRISPY_FAIL_SILENTLY = False

DATABASES = {"default": database(DATABASE_URL or f"sqlite:///{DATA_DIR / 'db.sqlite3'}")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # Writers wait for one another instead of failing as locked; a save that was acknowledged is
    # on the disk; and what was deleted is overwritten there.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 10,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; "
        # Else the log stays as large as it once was.
        "PRAGMA journal_size_limit=67108864;",
    }
else:
    # A server that is away, or hangs, is told as such before a proxy gives up.
    DATABASES["default"]["OPTIONS"] = DATABASES["default"].get("OPTIONS", {}) | {
        "connect_timeout": 3,
        "tcp_user_timeout": 5000,
    }
# Opening one costs as much as a whole page.
DATABASES["default"]["CONN_MAX_AGE"] = 60
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

LOCALE_PATHS = [*folder("TRANSLATIONS"), BASE_DIR / "declineapp" / "locale"]
LANGUAGES = languages(env.list("SITE_LANGUAGES", default=["en", "fr"]), LOCALE_PATHS)
LANGUAGE_CODE = LANGUAGES[0][0]
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = Path(env("STATIC_ROOT", default=str(DATA_DIR / "static")))
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {"staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}}

WHITENOISE_ALLOW_ALL_ORIGINS = False

# The longest page holds a message of 20,000 characters, nine bytes each at worst.
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200

LOGGING = to_console(
    LOGS,
    **{
        # Django's own handlers would print the same without discretion.
        "django": {"handlers": [], "level": "INFO"},
        # A refused request says nothing that its sender doesn't know.
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "ERROR"},
        # Whoever scans the network sends these without end.
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        "declineapp.requests": {"level": "INFO" if LOGS == "json" else "WARNING"},
    },
)

AUTH_USER_MODEL = "declineapp.Account"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "drafts"
ACCOUNT_LOGOUT_REDIRECT_URL = "landing"
ACCOUNT_ADAPTER = "declineapp.accounts.adapters.Accounts"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 3
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 10 * 60
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
# declineapp.limits counts exactly, for all workers.
ACCOUNT_RATE_LIMITS = False
MFA_RATE_LIMITS = False
MFA_ADAPTER = "declineapp.accounts.adapters.Passkeys"
MFA_SUPPORTED_TYPES = ["webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
# Without TLS, on one's own machine, a passkey is tried on http://localhost.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS

# A browser takes such a cookie from this very host and over TLS alone.
_HOST = "__Host-" if HTTPS else ""
KEY_COOKIE_NAME = f"{_HOST}merci_key"
SESSION_ENGINE = "declineapp.accounts.sessions"
SESSION_COOKIE_NAME = f"{_HOST}sessionid"
SESSION_COOKIE_AGE = DAYS_KEPT * 86_400
SESSION_COOKIE_SECURE = HTTPS
CHALLENGE_COOKIE_NAME = f"{_HOST}merci_challenge"
DEVICE_COOKIE_NAME = f"{_HOST}merci_device"
CSRF_COOKIE_NAME = f"{_HOST}csrftoken"
COOKIES = [KEY_COOKIE_NAME, SESSION_COOKIE_NAME, CHALLENGE_COOKIE_NAME, DEVICE_COOKIE_NAME, CSRF_COOKIE_NAME]

# A code is nobody's to read in a log.
vars().update(email(default="smtp://localhost:25" if HTTPS else "consolemail://"))
# A person waits for it.
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = mail_from(env("MAIL_FROM", default=f"{SITE_NAME} <merci-non@localhost>"))

CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SECURE = HTTPS
CSRF_FAILURE_VIEW = "declineapp.pages.errors.csrf_failure"
SECURE_SSL_REDIRECT = HTTPS
HSTS = choice("HSTS", "subdomains", "host", "off")
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS and HSTS != "off" else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS and HSTS == "subdomains"
# Asked for by the instances' own addresses, without a proxy's TLS.
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^metrics$"]
if HTTPS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "connect-src": [SELF],
        "form-action": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
