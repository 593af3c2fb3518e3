"""What somebody wrote down of how they were treated: for them alone, apart from every message."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ..exports import filename
from ..models import Draft
from ..templatetags.days import in_words
from .decorators import draft_page
from .state import DraftState


@draft_page("GET")
def record(request: HttpRequest, draft: Draft) -> HttpResponse:
    """As a text file, with the day it was downloaded."""
    text = draft.section_answers("honest-reason").get("record", "")
    if not text:
        raise Http404
    heading = f"{_('Your own record')} – {DraftState(draft).name}\n{in_words(timezone.localdate(), 'j F Y')}"
    response = HttpResponse(f"{heading}\n\n{text}\n", content_type="text/plain; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{filename("record", "txt")}"'
    return response
