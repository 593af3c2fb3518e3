"""What writers wait for while a tenth of all drafts is deleted:
    python -m bench.purging [--databases …] [--drafts 1000000]

Saves before the nightly command and while it runs: how many a second, and how long the slowest took.
Wants: pip install -r bench/requirements.txt
"""

import argparse
import threading
import time
from collections.abc import Callable
from statistics import quantiles

from .filling import FILL
from .served import Site, Writer, stored

DAYS = 100
"""Over which they were touched last: those of the last ten go."""


def measured(site: Site, writers: int, doing: Callable[[], None]) -> str:
    """What somebody saw who saved meanwhile."""
    over = threading.Event()
    people = [Writer(site.port, over) for _ in range(writers)]
    begun = time.perf_counter()
    for person in people:
        person.start()
    doing()
    lasted = time.perf_counter() - begun
    over.set()
    for person in people:
        person.join()
    taken = [second * 1000 for person in people for second in person.seconds]
    failed = sum(person.tried - len(person.acknowledged) for person in people)
    slowest = f"{quantiles(taken, n=100)[98]:7.0f} ms {max(taken):7.0f} ms"
    return f"{lasted:8.0f} s {len(taken) / lasted:9.0f} {slowest} {failed:8}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    parser.add_argument("--databases", type=lambda text: text.split(","), default=["sqlite", "postgresql"])
    parser.add_argument("--drafts", type=int, default=1_000_000)
    parser.add_argument("--writers", type=int, default=4)
    arguments = parser.parse_args()
    print("database     meanwhile         lasted   saves/s        p99    slowest   failed")
    for database in arguments.databases:
        with stored(database) as (folder, own):
            site = Site(folder, own.url)
            site.run(FILL.format(f"{arguments.drafts}, days={DAYS}"))
            site.start()
            try:
                for what, doing in _meanwhile(site).items():
                    print(f"{database:12} {what:12} {measured(site, arguments.writers, doing)}", flush=True)
            finally:
                site.kill()


def _meanwhile(site: Site) -> dict[str, Callable[[], None]]:
    return {"nothing": lambda: time.sleep(10), "purge_drafts": lambda: site.manage("purge_drafts")}


if __name__ == "__main__":
    main()
