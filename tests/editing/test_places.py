"""Changes of ours in a text of theirs."""

from declineapp.editing import changed_places

WAS = "Dear Anne,\n\nThank you for the offer from Northwind. I won’t be joining Northwind this time.\n\nNadia"
NOW = WAS.replace("Northwind", "Acme")


def test_only_the_places_that_changed_are_offered() -> None:
    theirs = WAS.replace("Thank you", "Thanks a lot")
    first, second = changed_places("body", WAS, NOW, theirs)
    assert (first.was, first.now) == ("Northwind. ", "Acme. ")
    assert first.stands
    assert first.theirs == theirs.replace("from Northwind", "from Acme")
    assert second.theirs == theirs.replace("joining Northwind", "joining Acme")


def test_a_place_that_is_settled_is_not_asked_again() -> None:
    first, second = changed_places("body", WAS, NOW, WAS)
    assert [place.was for place in changed_places("body", first.settled, NOW, WAS)] == [second.was]


def test_where_they_wrote_something_else_nothing_is_put() -> None:
    theirs = "Dear Anne,\n\nNo, thank you.\n\nNadia"
    assert not any(place.stands for place in changed_places("body", WAS, NOW, theirs))
    assert all(place.theirs == theirs for place in changed_places("body", WAS, NOW, theirs))


def test_changes_that_nearly_touch_are_one_place() -> None:
    (place,) = changed_places(
        "body",
        "We met in the old green house here.",
        "We met in a big red house here.",
        "We met in the old green house here.",
    )
    assert place.theirs == "We met in a big red house here."


def test_new_words_go_where_they_stand_in_ours() -> None:
    (place,) = changed_places(
        "body", "Thank you. All the best.", "Thank you. See you soon. All the best.", "Thank you. All the best. N."
    )
    assert place.theirs == "Thank you. See you soon. All the best. N."
