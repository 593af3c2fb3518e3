"""Reminders by email: asking for them at the draft, and agreeing or stopping where a mail leads to."""

import smtplib

from django.core.signing import BadSignature
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from ..access import account_of, owner_of
from ..limits import is_exceeded
from ..models import Draft, Reminder
from ..reminders import ask, reminder_of, upcoming
from .decorators import draft_page, methods
from .errors import too_often
from .forms import ReminderForm
from .state import DraftState, page_message_language

# Until the browser tells its own.
_ZONES = {"en": "Europe/London", "fr": "Europe/Paris", "fr-ca": "America/Toronto"}


@draft_page("GET", "POST", owner_alone=True)
def reminders(request: HttpRequest, draft: Draft) -> HttpResponse:
    if request.method == "POST" and request.POST.get("go") == "stop":
        Reminder.objects.filter(draft=draft).delete()
        return redirect("reminders", draft.pk)
    form = ReminderForm(request.POST or None, initial=_initial(request))
    if request.method != "POST" or not form.is_valid():
        return _show(request, draft, form)
    address = form.cleaned_data["address"]
    if is_exceeded("reminder", request, owner_of(request), address=address):
        return too_often(request, "429_mail.html")
    account = account_of(request)
    known = bool(account and account.email == address)
    reminder = Reminder(draft=draft, language=get_language() or "en", confirmed=known, **form.cleaned_data)
    try:
        if not known:
            ask(reminder)
    except (OSError, smtplib.SMTPException):
        form.add_error("address", _("The email couldn’t be sent. Please try again in a moment."))
        return _show(request, draft, form)
    _keep(reminder)
    return redirect("reminders", draft.pk)


def _keep(reminder: Reminder) -> None:
    """Store the reminder in the place of the draft's former one."""
    names = ("address", "zone", "language", "confirmed")
    Reminder.objects.update_or_create(draft=reminder.draft, defaults={name: getattr(reminder, name) for name in names})


def _initial(request: HttpRequest) -> dict[str, str]:
    account = account_of(request)
    return {"address": account.email if account else "", "zone": _ZONES[page_message_language()]}


def _show(request: HttpRequest, draft: Draft, form: ReminderForm) -> HttpResponse:
    context = {
        "draft": draft,
        "state": DraftState(draft),
        "form": form,
        "reminder": Reminder.objects.filter(draft=draft).first(),
        "dates": upcoming(draft, timezone.localdate()),
    }
    return render(request, "reminders/reminders.html", context, status=422 if form.errors else 200)


# A mail program that stops them for its owner has no token but this address (RFC 8058).
@csrf_exempt
@methods("GET", "POST")
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """Looking changes nothing, for mail programs look at links, too."""
    try:
        reminder = reminder_of(token)
    except BadSignature as error:
        raise Http404 from error
    if request.method == "POST" and reminder:
        if request.POST.get("go") == "agree":
            Reminder.objects.filter(pk=reminder.pk).update(confirmed=True)
        else:
            reminder.delete()
        # A mail program that stops them by itself follows nothing (RFC 8058).
        return HttpResponse() if request.POST.get("List-Unsubscribe") == "One-Click" else redirect(request.path)
    return render(request, "reminders/answer.html", {"reminder": reminder})
