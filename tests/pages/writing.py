"""Writing a message as its page does: what a person types, and the buttons pressed."""

MINE = "Dear Anne,\n\nNo, thank you.\n\nNadia"


def edit(owner, body: str = MINE, kind: str = "email", **more):
    return owner.send(f"messages/{kind}/", {"subject": "About the role", "body": body} | more, go="save")


def typing(owner, body: str, page: str = "a", turn: int = 1, seen: str = "x"):
    """What the page saves by itself while one types."""
    fields = {"subject": "About the role", "body": body, "page": page, "turn": turn, "seen": seen}
    return owner.post(owner.at("messages/email/"), fields, headers={"HX-Request": "true"})


def ours(owner, **more) -> dict[str, str]:
    """Our own text, as the page shows it."""
    letter = owner.get(owner.at("messages/email/")).context["editing"].letter
    return {"subject": letter.subject, "body": letter.body} | more


def pressed(owner, go: str, **typed: str):
    """The page that a button leads to."""
    response = owner.send("messages/email/", ours(owner) | typed, go=go)
    return owner.get(response["Location"].partition("#")[0])
