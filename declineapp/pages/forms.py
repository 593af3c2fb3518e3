"""The small forms beside the sections: a draft's name, an edited message, a line of one's own."""

import re
import zoneinfo
from typing import Any, ClassVar

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from ..accounts.forms import Address
from ..conflicts import FormVersion
from ..steps.fields import Day, Line, Pick, Text

_ZONES = [
    (zone, zone.replace("_", " ").replace("/", " – "))
    for zone in sorted(zoneinfo.available_timezones())
    if "/" in zone and not zone.startswith("Etc/")
]


class NameForm(forms.Form):
    LIMIT: ClassVar[int] = 80
    use_required_attribute = False

    name = Line(_("Name of the draft"), limit=LIMIT, need=_("Give the draft a name."))


class MessageForm(forms.Form):
    """A message as its writer wants it."""

    use_required_attribute = False

    subject = Line(_("Subject"), limit=200)
    body = Text(_("Message"), limit=20_000, need=_("The message is empty."), strip=False)

    @property
    def is_too_long(self) -> bool:
        """More than is kept of a text, or read by the coach: what it costs grows with its length."""
        questions: dict[str, Any] = self.base_fields
        return any(
            len(text) > questions[name].limit for name, text in zip(("subject", "body"), self.raw_text(), strict=True)
        )

    def raw_text(self) -> tuple[str, str]:
        """Subject and body as they are stored."""
        subject, body = (self.data.get(name, "").replace("\0", "") for name in ("subject", "body"))
        return subject.strip(), body.replace("\r\n", "\n").strip()


class OwnItemForm(forms.Form):
    use_required_attribute = False

    title = Line(_("Something else to do"), limit=200, need=_("Say what there is to do."))
    due = Day(_("By when?"))


class ReminderForm(forms.Form):
    use_required_attribute = False

    address = Address(_("Your email address"), limit=254, autocomplete="email", need=_("Enter your email address."))
    zone = Pick(_("Your time zone"), _ZONES, need=_("Choose your time zone."))


class OpenForm(forms.Form):
    """The private link of a draft, or what stands behind its #."""

    use_required_attribute = False

    link = Line(_("Private link"), limit=500, need=_("Paste the private link here."))

    def refuse(self) -> None:
        self.add_error(
            "link", _("This link doesn’t open anything: it has expired, it was turned off, or part of it is missing.")
        )


def form_version(request: HttpRequest) -> FormVersion | None:
    """What the posted form tells of itself; None for a program that posts without.

    The names of its fields stay as they are: a page that was open while the site was upgraded still posts them.
    """
    fingerprint, page_id, sequence = (request.POST.get(name, "") for name in ("seen", "page", "turn"))
    if not fingerprint:
        return None
    known = re.fullmatch(r"[\w-]{1,16}", page_id, re.ASCII)
    return FormVersion(
        fingerprint, page_id if known else "", int(sequence) if re.fullmatch("[0-9]{1,6}", sequence) else 0
    )
