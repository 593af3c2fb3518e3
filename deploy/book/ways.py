"""What differs between the ways of hosting, beside the commands."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from .blocks import ROOT, book
from .shell import Shell
from .visitor import Site

_NAME = "merci.example.org"
_DUMP = re.compile(r"[^ /]*\d{4}-\d\d-\d\dT\d{6}Z\.dump")
_NEXT = "static/next.txt"
"""What the next version has that this one hasn't."""


class Way:
    """One way of hosting: where its files are, and what may befall it."""

    name = ""
    site = Site(_NAME, 443)
    settings_file = ""
    mail_host = "127.0.0.1"
    chosen = ""
    """The backup to put back, where it isn't the newest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.repository = folder / "repository.git"
        (folder / ".curlrc").write_text("insecure\nsilent\nshow-error\n")
        (folder / "apt.conf").write_text('APT::Get::Assume-Yes "true";\n')
        self.shell = Shell(
            folder,
            folder / "log",
            CURL_HOME=str(folder),
            APT_CONFIG=str(folder / "apt.conf"),
            DEBIAN_FRONTEND="noninteractive",
            GIT_CONFIG_COUNT="1",
            GIT_CONFIG_KEY_0="safe.directory",
            GIT_CONFIG_VALUE_0="*",
        )
        self.shell.output(f"git clone --quiet --bare {ROOT} {self.repository}")

    def adapted(self, command: str) -> str:
        """With what a reader puts in place of the book's examples."""
        command = command.replace("<this repository>", str(self.repository)).replace(_NAME, self.site.name)
        return _DUMP.sub(self.chosen or self.dump, command) if _DUMP.search(command) else command

    def fill_in(self, mail_port: int) -> None:
        """The file of settings, by what it says itself: a command in a remark makes the value of the next setting."""
        filled, make = [], ""
        for line in self._settings.read_text(encoding="utf-8").replace(_NAME, self.site.name).splitlines():
            make = line.removeprefix("# ") if line.startswith("# python3 -c") else make
            if line.endswith("=") and not line.startswith("#"):
                line, make = line + self.shell.output(make), ""
            if line.startswith("EMAIL_URL="):
                line = f"EMAIL_URL=smtp://{self.mail_host}:{mail_port}"
            filled.append(line)
        for block in book(self.name):
            filled += [self.adapted(line) for line in block.lines if block.language == "ini"]
        self._settings.write_text("\n".join(filled) + "\n", encoding="utf-8")

    def key(self) -> str:
        """The encryption key, or several."""
        return str(re.findall(r"^ENCRYPTION_KEYS=(.*)", self._settings.read_text(encoding="utf-8"), re.M)[0])

    def set_keys(self, *keys: str) -> None:
        text = re.sub(
            r"(?m)^ENCRYPTION_KEYS=.*", f"ENCRYPTION_KEYS={','.join(keys)}", self._settings.read_text("utf-8")
        )
        self._settings.write_text(text, encoding="utf-8")
        print(f"# ENCRYPTION_KEYS is set anew, to {len(keys)} key{'s' * (len(keys) > 1)}", flush=True)

    @property
    def _settings(self) -> Path:
        return self.shell.folder / self.settings_file

    def publish_next(self) -> None:
        """A version more, for the upgrade to find."""
        work = self.folder / "next"
        commit = "git -c user.name=x -c user.email=x commit --quiet --message=next"
        self.shell.output(f"git clone --quiet {self.repository} {work}")
        self.shell.output(f"cd {work} && echo next > {_NEXT} && git add {_NEXT} && {commit} && git push --quiet")

    @property
    def dump(self) -> str:
        """The name of the newest backup."""
        raise NotImplementedError

    def prepare(self) -> None:
        """Stand-ins for what no machine without a name of its own can have."""

    def serve(self) -> None:
        """What no command of the book starts."""

    def send_reminders(self) -> None:
        """Where no command of the book does."""

    def crash(self, number: int) -> None:
        raise NotImplementedError

    def lose(self) -> None:
        """The database is gone, and the site has a new, empty one."""
        raise NotImplementedError

    def end(self) -> None:
        """Stop what serves."""


class Containers(Way):
    name = "containers"
    # Caddy makes certificates for such names by itself.
    site = Site("merci.localhost", 443)
    settings_file = ".env"

    def prepare(self) -> None:
        # Where containers reach this machine.
        self.mail_host = self.shell.output(
            "docker network inspect bridge --format '{{(index .IPAM.Config 0).Gateway}}'"
        )

    @property
    def dump(self) -> str:
        return max((self.shell.folder / "backups").glob("*.dump")).name

    def send_reminders(self) -> None:
        self.shell.output("docker compose exec -T chores python manage.py send_reminders")

    def crash(self, number: int) -> None:
        """From outside: docker kill is a person's wish, which no restart follows."""
        name = ("one", "two")[number % 2]
        identity = self.shell.output(f"docker compose ps --quiet {name}")
        self.shell.output(f"kill -9 $(docker inspect --format '{{{{.State.Pid}}}}' {identity})")

    def lose(self) -> None:
        # The new site begins with a backup of its own, of nothing: it isn't the one that is put back.
        self.chosen = self.dump
        self.shell.output("docker compose down --volumes && docker compose up --detach")

    def end(self) -> None:
        self.shell.output("docker compose down --volumes")


class Machine(Way):
    name = "machine"
    settings_file = "/etc/merci-non.env"
    _units = "merci-non@8001 merci-non@8002"
    _backups = Path("/var/backups/merci-non")

    def prepare(self) -> None:
        """A certbot that makes a certificate by itself, which no browser trusts;
        and our name, which leads to this machine."""
        programs = self.folder / "programs"
        programs.mkdir()
        shutil.copy(Path(__file__).with_name("certbot"), programs)
        self.shell.environment["PATH"] = f"{programs}:{os.environ['PATH']}:/usr/sbin:/sbin"
        hosts = Path("/etc/hosts")
        hosts.write_text(f"{hosts.read_text()}\n127.0.0.1 {self.site.name}\n")

    @property
    def dump(self) -> str:
        return max(self._backups.glob("*.dump")).name

    def crash(self, number: int) -> None:
        self.shell.output(f"systemctl kill --signal=SIGKILL {self._units.split()[number % 2]}")

    def lose(self) -> None:
        self.shell.output("runuser -u postgres -- dropdb --force merci")
        self.shell.output("runuser -u postgres -- createdb --owner=merci merci")

    def end(self) -> None:
        self.shell.output(f"systemctl stop {self._units}")


class Sqlite(Way):
    name = "sqlite"
    site = Site("127.0.0.1", 8765)

    def prepare(self) -> None:
        self.shell.environment |= {"HOME": str(self.folder), "PORT": str(self.site.port)}
        self.shell.environment.pop("DATA_DIR", None)

    def serve(self) -> None:
        self.shell.run(f"git clone {self.repository} merci-non && cd merci-non")
        with self.shell.log.open("a", encoding="utf-8") as log:
            self.served = subprocess.Popen(
                ["bin/run"],  # noqa: S607
                cwd=self.shell.folder,
                env=self.shell.environment,
                stdout=log,
                stderr=log,
            )
        print("$ bin/run &", flush=True)

    def lose(self) -> None:
        code = "from declineapp.models import Draft; Draft.objects.all().delete()"
        self.shell.output(f'.venv/bin/python manage.py shell --verbosity 0 --command "{code}"')

    def end(self) -> None:
        self.served.terminate()
        self.served.wait()


WAYS: dict[str, type[Way]] = {way.name: way for way in (Containers, Machine, Sqlite)}
