"""deploy/book runs docs/hosting.md and docs/backup.md: nothing in them is left
out, and what it types in their place is right."""

import os
import re
import shutil
import smtplib
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

from deploy.book.blocks import COMMANDS, DOCUMENTS, OTHERS, ROOT, WAYS, Block, blocks, book
from deploy.book.postbox import Postbox, text
from deploy.book.shell import Shell
from deploy.book.ways import Machine

ALL = [block for document in DOCUMENTS for block in blocks(document)]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_block_is_run_by_a_way_or_read(document) -> None:
    for block in blocks(document):
        assert block.language in COMMANDS | OTHERS, block
        assert set(block.ways) <= set(WAYS), block
        assert block.ways or block.language not in COMMANDS, block


@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_command_stands_outside_of_a_block(document) -> None:
    outside = re.sub(r"(?ms)^( *)```.*?^\1```$", "", (ROOT / document).read_text())
    assert not re.findall(r"^ {4,}\S.*", outside, re.M)


@pytest.mark.parametrize("way", WAYS)
def test_each_way_leads_from_nothing_to_a_restored_site(way) -> None:
    typed = [command for block in book(way) for command in block.commands]
    assert [command for command in typed if "back-up" in command or " backup " in command]
    assert [command for command in typed if "restore" in command]
    assert way == "sqlite" or [command for command in typed if command.startswith("curl --fail ")]


def test_nothing_is_left_for_a_reader_to_guess() -> None:
    for block in ALL:
        if block.language in COMMANDS:
            assert set(re.findall(r"<[a-z][a-z ]+>", "\n".join(block.commands))) <= {"<this repository>"}


def test_the_settings_that_it_shows_are_ours() -> None:
    described = (ROOT / "declineapp" / "settings.py").read_text().partition("import")[0]
    for block in ALL:
        for line in block.lines if block.language == "ini" else ():
            assert line.startswith("#") or re.match(r"([A-Z_]+)=\S", line)[1] in described, line


def test_remarks_and_the_times_of_cron_are_not_typed() -> None:
    lines = ("# first", "cp a b    # and fill it in", "", "*/15 * * * *  root  /opt/x y")
    assert Block("", "", "sh", (), lines[:3]).commands == ["cp a b"]
    assert Block("", "", "cron", (), lines[3:]).commands == ["/opt/x y"]


def test_the_shown_settings_filled_in_as_they_say_are_accepted(tmp_path) -> None:
    """deploy/example.env, with what its remarks make, and what the book adds on a machine."""
    way = Machine(tmp_path)
    way.settings_file = "filled.env"
    shutil.copy(ROOT / "deploy" / "example.env", tmp_path / "filled.env")
    way.fill_in(mail_port=25)
    user = "root" if os.geteuid() == 0 else ""
    env = {"PATH": os.environ["PATH"], "ENV_FILE": str(tmp_path / "filled.env"), "SITE_USER": user}
    command = [ROOT / "bin" / "as-site", sys.executable, "manage.py", "check"]
    run = subprocess.run(command, env=env, capture_output=True, text=True, check=False)  # noqa: S603
    assert run.returncode == 0, run.stderr


def test_a_shell_stays_in_its_folder_and_stops_where_something_fails(tmp_path, capsys) -> None:
    shell = Shell(tmp_path, tmp_path / "log")
    shell.run("mkdir inner && cd inner")
    assert shell.folder == Path(tmp_path / "inner")
    with pytest.raises(SystemExit, match="out of paper"):
        shell.run("echo out of paper; exit 3")
    assert [run.status for run in shell.runs] == [0, 3]
    assert "→ 3" in capsys.readouterr().out


def test_the_postbox_keeps_a_mail_as_it_was_sent() -> None:
    mail = EmailMessage()
    mail["To"], mail["Subject"] = "anne@example.org", "Merci, non"
    mail.set_content("Bonjour,\n.\n..déjà vu\n")
    with Postbox() as postbox, smtplib.SMTP("127.0.0.1", postbox.port) as server:
        server.send_message(mail, from_addr="hello@example.org")
        assert text(postbox.mail("anne@")) == "Bonjour,\n.\n..déjà vu\n"
