"""Logs that tell what broke and where, and nothing of whoever it broke for."""

import logging
import re
from types import TracebackType

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/reminders/)[^/\s]+", re.IGNORECASE)
_QUERY = re.compile(r"\?\S*")
Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Discreet(logging.Formatter):
    """No draft's address and no query; of an error its kind and its place, for its message may quote what was typed."""

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name} {message}", style="{")

    def format(self, record: logging.LogRecord) -> str:
        # Another formatter may have left the error's whole text here.
        record.exc_text = None
        return _QUERY.sub("?…", _ID.sub("…", super().format(record)))

    def formatException(self, ei: Raised) -> str:  # noqa: N802
        lines: list[str] = []
        error = ei[1]
        while error:
            lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
            lines += _places(error.__traceback__)
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def _places(trace: TracebackType | None) -> list[str]:
    """Where it passed, the outermost first."""
    places = []
    while trace:
        code = trace.tb_frame.f_code
        places.append(f"  {code.co_filename}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    return places
