"""Logs that say what broke and where, and nothing about the person it broke for."""

import json
import logging
import re
from contextvars import ContextVar
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""The id of the current request, also sent back as X-Request-Id."""

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/reminders/)[^/\s]+|(?<=/mail/)[^/\s]+", re.IGNORECASE)
_QUERY = re.compile(r"\?\S*")
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class RedactingFormatter(logging.Formatter):
    """Leaves out drafts' addresses and queries. Of an error only the type and
    place: its message may quote typed text."""

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name} {message}", style="{")

    def format(self, record: logging.LogRecord) -> str:
        # Another formatter may have cached the full traceback here.
        record.exc_text = None
        return redact(super().format(record))

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802
        return "\n".join(
            f"{name}\n" + "\n".join(f"  {file}:{line} {where}" for file, line, where in places)
            for name, places in error_chain(ei[1])
        )


class JSONFormatter(RedactingFormatter):
    """The same as JSON, a line each, with the request's id and what the record was given as `fields`."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "name": record.name,
            "request": request_id.get(),
            "message": redact(record.getMessage()),
        }
        line |= getattr(record, "fields", {})
        if record.exc_info and record.exc_info[1]:
            line["raised"] = [
                {"type": name, "places": [f"{file}:{line} {where}" for file, line, where in places]}
                for name, places in error_chain(record.exc_info[1])
            ]
        return json.dumps({key: value for key, value in line.items() if value != ""}, ensure_ascii=False)


def to_console(form: str, **loggers: Any) -> dict[str, Any]:
    """What logging.config reads: everything to standard error, as "text" or
    "json"; warnings, and what `loggers` say."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"text": {"()": RedactingFormatter}, "json": {"()": JSONFormatter}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": form}},
        "root": {"handlers": ["console"], "level": "WARNING"},
        "loggers": loggers,
    }


def redact(text: str) -> str:
    return _QUERY.sub("?…", _ID.sub("…", text))


Place = tuple[str, int, str]


def error_chain(error: BaseException | None) -> list[tuple[str, list[Place]]]:
    """The kinds of error that led to one another, the last first, each with where it passed, the outermost first."""
    errors = []
    while error:
        errors.append((f"{type(error).__module__}.{type(error).__qualname__}", _places(error.__traceback__)))
        error = error.__cause__ or error.__context__
    return errors


def _places(trace: TracebackType | None) -> list[Place]:
    places = []
    while trace:
        code = trace.tb_frame.f_code
        places.append((code.co_filename, trace.tb_lineno, code.co_qualname))
        trace = trace.tb_next
    return places


def for_sentry(event: dict[str, Any], hint: dict[str, Any]) -> dict[str, Any] | None:
    """An error as Sentry may hear of it: kinds and places, made anew, for
    what Sentry gathers may quote what was typed."""
    _type, error, _trace = hint.get("exc_info") or (None, None, None)
    if error is None:
        return None
    values = [
        {
            "type": name,
            "stacktrace": {
                "frames": [{"filename": file, "lineno": line, "function": where} for file, line, where in places]
            },
        }
        for name, places in reversed(error_chain(error))
    ]
    fields = {key: event[key] for key in ("event_id", "timestamp", "level", "platform", "release") if key in event}
    return fields | {"exception": {"values": values}, "tags": {"request": request_id.get()}}
