"""The design's colours, said once in Sass and once in Python."""

import re
from pathlib import Path

import pytest

from declineapp.colours import DARK, LIGHT, contrast

DESIGN = (Path(__file__).parent.parent / "styles/_design.scss").read_text()


@pytest.mark.parametrize(("theme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_python_and_sass_agree(theme: str, colours: dict[str, str]) -> None:
    block = re.search(rf"@mixin {theme} \{{(.*?)\}}", DESIGN, re.DOTALL)
    assert block
    assert colours.items() <= dict(re.findall(r"--([\w-]+): (#\w+);", block[1])).items()


def test_black_on_white_is_the_most() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
