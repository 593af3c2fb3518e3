"""Answers that make a case, and the buttons that go on from there."""

from datetime import timedelta

from django.utils import timezone

from tests.answers import COMPLETE


def press(owner, kind: str, go: str):
    """A button of the message, with the text that stands there."""
    subject, body = owner.get(owner.at(f"messages/{kind}/")).context["text"]
    return owner.send(f"messages/{kind}/", {"subject": subject, "body": body}, go=go)


def in_days(days: int) -> str:
    return str(timezone.localdate() + timedelta(days=days))


def calendar(owner) -> dict[str, str]:
    """The dates of the calendar, by what they are of."""
    return {item.calendar: str(item.due) for item in owner.get(owner.at("checklist/")).context["state"].dates}


def asks_for_time(owner, **offer: str) -> None:
    owner.send("offer/", COMPLETE["offer"] | offer, go="leave")
    owner.send("honest-reason/", {"reason": "other_offer", "would_change": "unsure"}, go="leave")


def codes(owner) -> list[str]:
    return [item.code for item in owner.get(owner.at("checklist/")).context["state"].items]


def next_code(owner) -> str:
    return owner.get(owner.at("checklist/")).context["next"].item.code


def tick(owner, code: str):
    return owner.post(owner.at("checklist/"), {"go": f"tick:{code}"})
