"""Kill every server process while people write, again and again, and count the acknowledged saves that are gone.

    python -m bench.durability [--database sqlite|postgresql] [--kills 20] [--writers 8]

On PostgreSQL every other kill takes the database's processes, too. A kill ends processes, not the machine: what a power
cut would do to a disk isn't shown by it (the settings ask for a save to be on the disk before it is acknowledged).
"""

import argparse
import random
import threading
import time

from .served import Writer, site


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


def written(database: str, kills: int, count: int) -> tuple[int, int]:
    """Saves that were acknowledged, and how many of them are gone."""
    rng = random.Random(kills)  # noqa: S311
    with site(database) as (served, own):
        over = threading.Event()
        writers = [Writer(served.port, over) for _ in range(count)]
        for writer in writers:
            writer.start()
        for number in range(kills):
            time.sleep(rng.uniform(0.2, 1.5))
            if number % 2:
                own.kill()
            served.kill()
            own.start()
            served.start()
        over.set()
        for writer in writers:
            writer.join()
        return sum(len(writer.acknowledged) for writer in writers), sum(writer.lost for writer in writers)


if __name__ == "__main__":
    main()
