"""Our words in the register of the address."""

from declineapp.letters import Facts
from declineapp.letters.fr.register import in_register


def test_ca_is_cela_where_the_address_is_formal() -> None:
    assert in_register(Facts(address="formal"), "Ça tombe mal, et ça m’ennuie.") == "Cela tombe mal, et cela m’ennuie."


def test_ca_stays_elsewhere() -> None:
    assert in_register(Facts(address="warm"), "Ça tombe mal.") == "Ça tombe mal."
