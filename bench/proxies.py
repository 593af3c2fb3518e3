"""The proxies whose files stand in deploy/, each started with that very file."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from .served import ROOT, free_port, wait_until_ready

DEPLOY = ROOT / "deploy"


class Proxy:
    """Stands before instances on these ports; gone at the end of the block."""

    def __init__(self, folder: Path, instances: list[int]) -> None:
        folder.mkdir()
        self.folder = folder
        self.upstreams = [f"127.0.0.1:{port}" for port in instances]
        self.port = free_port()

    def command(self) -> list[str]:
        raise NotImplementedError

    def environment(self) -> dict[str, str]:
        return {}

    def __enter__(self) -> "Proxy":
        environment = os.environ | self.environment()
        with (self.folder / "log").open("w") as log:
            self.process = subprocess.Popen(self.command(), cwd=self.folder, env=environment, stderr=log)  # noqa: S603
        wait_until_ready(self.port)
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait()

    def written(self) -> str:
        """All that it put into files: its logs."""
        return "".join(file.read_text(errors="replace") for file in self.folder.iterdir() if file.is_file())


class Nginx(Proxy):
    """The file's example values are replaced; around it stands what Debian's nginx.conf would say."""

    def command(self) -> list[str]:
        text = (DEPLOY / "nginx.conf").read_text()
        ours = {
            "127.0.0.1:8001": self.upstreams[0],
            "127.0.0.1:8002": self.upstreams[1],
            "listen 80;": f"listen {free_port()};",
            "listen 443 ssl;": f"listen {self.port};",
            # Without TLS, and without asking for the machine's own ports.
            "listen [::]:80;": "",
            "listen [::]:443 ssl;": "",
            "ssl_certificate /etc/letsencrypt/live/merci.example.org/fullchain.pem;": "",
            "ssl_certificate_key /etc/letsencrypt/live/merci.example.org/privkey.pem;": "",
        }
        for example, value in ours.items():
            if example not in text:
                raise SystemExit(f"deploy/nginx.conf says “{example}” no more.")
            text = text.replace(example, value)
        kept = "".join(f"{kind}_temp_path {kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (self.folder / "site.conf").write_text(text)
        (self.folder / "nginx.conf").write_text(
            f"daemon off; pid nginx.pid; events {{}} http {{ {kept} access_log access; include site.conf; }}"
        )
        return [program("nginx"), "-p", str(self.folder), "-c", "nginx.conf", "-e", "stderr"]


class Caddy(Proxy):
    def environment(self) -> dict[str, str]:
        return {
            "SITE": f"http://127.0.0.1:{self.port}",
            "UPSTREAMS": " ".join(self.upstreams),
            "CADDY_ADMIN": f"127.0.0.1:{free_port()}",
            "HOME": str(self.folder),
        }

    def command(self) -> list[str]:
        return [program("caddy"), "run", "--adapter", "caddyfile", "--config", str(DEPLOY / "Caddyfile")]


def program(name: str) -> str:
    """What pip installed beside this Python comes first."""
    path = shutil.which(name, path=f"{Path(sys.executable).parent}:{os.environ['PATH']}:/usr/sbin")
    if not path:
        raise SystemExit(f"{name} isn't installed.")
    return path


PROXIES: dict[str, type[Proxy]] = {"nginx": Nginx, "caddy": Caddy}
