"""Many people saving at once: python -m bench.crowd [--database sqlite|postgresql] [--writers 32] [--seconds 15]"""

import argparse
import threading
import time
from statistics import median, quantiles

from .served import Writer, site


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], nargs="*", default=["sqlite", "postgresql"])
    parser.add_argument("--writers", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=15)
    arguments = parser.parse_args()
    print("database     writers   saves/s   not acknowledged   gone   median     p95   longest")
    for database in arguments.database:
        with site(database) as (served, _own):
            over = threading.Event()
            writers = [Writer(served.port, over) for _ in range(arguments.writers)]
            for writer in writers:
                writer.start()
            time.sleep(arguments.seconds)
            over.set()
            for writer in writers:
                writer.join()
            gone = sum(writer.lost for writer in writers)
        saved = sum(len(writer.acknowledged) for writer in writers)
        failed = sum(writer.tried for writer in writers) - saved
        taken = [second * 1000 for writer in writers for second in writer.seconds]
        print(
            f"{database:12} {arguments.writers:7} {saved / arguments.seconds:9.0f} {failed:18} {gone:6}"
            f" {median(taken):5.0f} ms {quantiles(taken, n=20)[-1]:4.0f} ms {max(taken):6.0f} ms",
            flush=True,
        )


if __name__ == "__main__":
    main()
