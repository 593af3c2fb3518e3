"""Our words in the register of the address."""

from declineapp.letters import Facts
from declineapp.letters.fr.register import in_register


def test_ca_is_cela_where_the_address_is_formal() -> None:
    assert in_register(Facts(address="formal"), "Ça tombe mal, et ça m’ennuie.") == "Cela tombe mal, et cela m’ennuie."


def test_ca_stays_elsewhere() -> None:
    assert in_register(Facts(address="warm"), "Ça tombe mal.") == "Ça tombe mal."


def test_a_neutral_letter_stresses_nothing() -> None:
    ours = "Merci beaucoup de votre offre, ça m’a fait très plaisir. Ce n’est pas vraiment ça. À très vite,"
    said = "Merci de votre offre, ça m’a fait plaisir. Ce n’est pas vraiment ça. À très vite,"
    assert in_register(Facts(tone="plain"), ours) == said
    assert in_register(Facts(tone="warm"), ours) == ours
