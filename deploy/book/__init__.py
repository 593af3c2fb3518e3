"""docs/hosting.md and docs/backup.md, run: every command, in order, on a machine that has nothing else to do.

    python3 -m deploy.book containers     with Docker and compose, in the folder of the name --folder
    python3 -m deploy.book machine        as root on a new Debian or Ubuntu with systemd
    python3 -m deploy.book sqlite         bin/run on one's own machine, and its backup

It wants a Python and git, nothing else. The commands are the documents' own: their blocks say after the language
in which way of hosting they belong (```sh machine), and `tests/test_book.py` refuses a block that isn't known
here. Beside them stands what a person does: fill the settings in, visit the page, write, read mails; and what
happens to a site: an upgrade and crashes while people write, a lost database.

No certificate is to be had for a machine that nobody reaches: with containers the site's name ends in .localhost, for
which Caddy makes its own; on a machine, a program called certbot that makes one stands before the real one on the PATH.
"""
