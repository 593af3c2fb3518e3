"""In which language a page is: that of its address, in the words of the reader's region where the site has them."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import LocalePrefixPattern
from django.utils import translation
from django.utils.cache import patch_vary_headers

from .presets import reads_quebec

QUEBEC = "fr-ca"


def page_language() -> str:
    """The language that stands in the page's address."""
    language = translation.get_language() or settings.LANGUAGE_CODE
    return language if language in dict(settings.LANGUAGES) else language.partition("-")[0]


class LanguagePrefix(LocalePrefixPattern):
    """The language before every address, without the region: /fr/ in Québec, too."""

    @property
    def language_prefix(self) -> str:
        return f"{page_language()}/"


def regional(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware after Django's own for languages: Québec's words for a browser from there."""

    def respond(request: HttpRequest) -> HttpResponse:
        is_french = translation.get_language_from_path(request.path_info) == "fr"
        if is_french and reads_quebec(request):
            translation.activate(QUEBEC)
            request.LANGUAGE_CODE = QUEBEC
        response = get_response(request)
        if is_french:
            patch_vary_headers(response, ["Accept-Language"])
        return response

    return respond
