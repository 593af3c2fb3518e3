"""Where a mail leads to that nobody agreed to: its reader may forbid us to write to that address."""

from django.core.signing import BadSignature
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from ..mailing import digest_in
from ..models import BlockedAddress
from .decorators import methods


@methods("GET", "POST")
def mail(request: HttpRequest, token: str) -> HttpResponse:
    """Looking changes nothing, for mail programs look at links, too."""
    try:
        kept = BlockedAddress.objects.filter(digest=digest_in(token))
    except BadSignature as error:
        raise Http404 from error
    if request.method == "POST":
        if request.POST.get("go") == "again":
            kept.delete()
        else:
            BlockedAddress.objects.get_or_create(digest=digest_in(token))
        return redirect(request.path)
    return render(request, "mail.html", {"forbidden": kept.exists()})
