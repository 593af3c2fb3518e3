import re

import pytest
from hypothesis import given

from declineapp.exports import filename
from tests.exports.hostile import lines, often


@pytest.mark.parametrize(
    ("kind", "company", "name"),
    [
        ("email", "Hermès & Cie", "email-hermes-cie.docx"),
        ("heads_up", "L’Œuvre", "heads-up-l-oeuvre.docx"),
        ("email", "北京", "email.docx"),
        ("", "", "message.docx"),
        ("email", "../../etc/passwd", "email-etc-passwd.docx"),
        ("email", 'a"; x="\r\n', "email-a-x.docx"),
    ],
)
def test_a_name_is_plain(kind: str, company: str, name: str) -> None:
    assert filename(kind, company, "docx") == name


@given(kind=lines, company=lines, ext=lines)
@often
def test_every_system_takes_the_name(kind: str, company: str, ext: str) -> None:
    name = filename(kind, company, ext)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*", name)


def test_a_long_company_gives_no_long_name() -> None:
    assert len(filename("email", "x" * 3_000, "docx")) < 60
