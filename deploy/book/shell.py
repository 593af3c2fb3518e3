"""Commands as a person types them, one after the other in the same shell, each with its exit status and time."""

import os
import re
import subprocess
import time
from pathlib import Path
from typing import NamedTuple, TextIO


class Run(NamedTuple):
    command: str
    status: int
    seconds: float


class Shell:
    """Keeps its folder from one command to the next, and what they print in a file."""

    def __init__(self, folder: Path, log: Path, **environment: str) -> None:
        self.folder, self.log = folder, log
        self.environment = os.environ | environment
        self.runs: list[Run] = []
        self.began = time.monotonic()

    def run(self, command: str) -> None:
        """Print what is run and how it ends; raises SystemExit where that isn't well."""
        print(f"$ {command}", flush=True)
        begun = time.monotonic()
        with self.log.open("a", encoding="utf-8") as log:
            status = self._status(command, log)
        run = Run(command, status, time.monotonic() - begun)
        self.runs.append(run)
        print(f"  → {run.status}   {run.seconds:.1f} s", flush=True)
        if status:
            raise SystemExit(
                f"{self._tail()}\nThis command ended with {status}; all that was printed is in {self.log}."
            )

    def _status(self, command: str, log: TextIO) -> int:
        log.write(f"\n$ {command}\n")
        log.flush()
        reading, writing = os.pipe()
        kept = f"{command}\nstatus=$?; pwd >&{writing}; exit $status"
        with subprocess.Popen(  # noqa: S603
            ["/bin/bash", "-c", kept],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            pass_fds=[writing],
        ) as process:
            os.close(writing)
            status = process.wait()
        with os.fdopen(reading) as pipe:
            self.folder = Path(pipe.readline().strip() or self.folder)
        return status

    def output(self, command: str) -> str:
        """What a command of our own prints; it stands in no document."""
        run = subprocess.run(  # noqa: S603
            ["/bin/bash", "-c", command],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode:
            raise SystemExit(f"{command}\nended with {run.returncode}: {run.stderr}")
        return run.stdout.strip()

    def printed(self, pattern: str) -> str:
        """The last line that looks like that."""
        return str(
            re.findall(rf"^{pattern}$", self.log.read_text(encoding="utf-8", errors="replace"), re.MULTILINE)[-1]
        )

    def _tail(self) -> str:
        return "\n".join(self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-30:])

    @property
    def since(self) -> float:
        """Seconds since the first command."""
        return time.monotonic() - self.began
