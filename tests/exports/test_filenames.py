import re

import pytest
from hypothesis import given

from declineapp.exports import filename
from tests.exports.hostile import lines, often


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("email", "email.docx"),
        ("heads_up", "heads-up.docx"),
        ("北京", "message.docx"),
        ("", "message.docx"),
        ("../../etc/passwd", "etc-passwd.docx"),
        ('a"; x="\r\n', "a-x.docx"),
    ],
)
def test_a_name_is_plain(kind: str, name: str) -> None:
    assert filename(kind, "docx") == name


@given(kind=lines, ext=lines)
@often
def test_every_system_takes_the_name(kind: str, ext: str) -> None:
    name = filename(kind, ext)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*", name)
