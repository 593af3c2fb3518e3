"""Kill every server process while people write, again and again, and count the acknowledged saves that are gone.

    python -m bench.durability [--database sqlite|postgresql] [--kills 20] [--writers 8]

On PostgreSQL every other kill takes the database's processes, too. A kill ends processes, not the machine: what a power
cut would do to a disk isn't shown by it (the settings ask for a save to be on the disk before it is acknowledged).
"""

import argparse
import random
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from .served import Site, Writer, site

Sabotage = Callable[[Site], Callable[[], None]]


def nothing(_: Site) -> Callable[[], None]:
    """What an honest run does."""
    return lambda: None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--database", choices=["sqlite", "postgresql"], nargs="*", default=["sqlite", "postgresql"])
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--writers", type=int, default=8)
    arguments = parser.parse_args()
    print("database     kills   saves acknowledged   of them gone")
    for database in arguments.database:
        acknowledged, gone = written(database, arguments.kills, arguments.writers)
        print(f"{database:12} {arguments.kills:5} {acknowledged:20} {gone:14}", flush=True)


def written(database: str, kills: int, count: int, sabotage: Sabotage = nothing) -> tuple[int, int]:
    """Saves that were acknowledged, and how many of them are gone.

    After each kill everybody is looked at before anybody writes on: a later save would cover a loss. `sabotage` is
    called with the site before the writing of a round, and what it returns once everything is dead.
    """
    rng = random.Random(kills)  # noqa: S311
    gone = 0
    with site(database) as (served, own):
        over = threading.Event()
        writers = [Writer(served.port, over) for _ in range(count)]
        for writer in writers:
            writer.start()
        for number in range(kills):
            undo = sabotage(served)
            time.sleep(rng.uniform(0.2, 1.5))
            if number % 2:
                own.kill()
            served.kill()
            for writer in writers:
                writer.pause()
            undo()
            own.start()
            served.start()
            gone += sum(writer.lost for writer in writers)
            for writer in writers:
                writer.go_on()
        over.set()
        for writer in writers:
            writer.join()
        return sum(len(writer.acknowledged) for writer in writers), gone + sum(writer.lost for writer in writers)


def set_back(served: Site) -> Callable[[], None]:
    """SQLite as it was when the round began: every save of the round is gone. The bench must see it."""
    database = Path(served.environment["DATA_DIR"]) / "db.sqlite3"
    with closing(sqlite3.connect(database)) as live, closing(sqlite3.connect(f"{database}.early")) as early:
        live.backup(early)

    def put_back() -> None:
        for suffix in ("-wal", "-shm"):
            database.with_name(f"{database.name}{suffix}").unlink(missing_ok=True)
        Path(f"{database}.early").replace(database)

    return put_back


if __name__ == "__main__":
    main()
