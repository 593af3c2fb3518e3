"""An address is one, however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declineapp.addresses import normalise

ANNE = "anne@example.org"
ONE = [
    ANNE,
    " Anne@Example.ORG\n",
    "\uff41\uff4e\uff4e\uff45@example.org",
    "anne\uff20example.org",
    "anne@\uff45xample\uff0eorg",
    "anne@example。org",
]


@pytest.mark.parametrize("written", ONE)
def test_it_is_one_however_it_is_written(written) -> None:
    assert normalise(written) == ANNE


def test_a_kelvin_sign_is_a_k() -> None:
    assert normalise("\u212aarim@example.org") == "karim@example.org"


def test_a_domain_stands_as_mail_servers_know_it() -> None:
    assert normalise("anne@Exämple.com") == normalise("anne@xn--exmple-cua.com") == "anne@xn--exmple-cua.com"


@pytest.mark.parametrize("written", ["änne@example.org", "anné@example.org", "аnne@example.org", "anne@a..org"])
def test_what_no_mail_server_takes_is_refused(written) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        normalise(written)


@given(st.text(), st.text())
def test_what_was_normalised_is_ascii_and_stays_as_it_is(mailbox, domain) -> None:
    try:
        once = normalise(f"{mailbox}@{domain}")
    except ValueError:
        return
    assert once.isascii()
    assert normalise(once) == once
