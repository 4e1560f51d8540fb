"""How long `import corpuskit` takes, in a fresh process: the median and the fastest of twenty.

python benchmarks/import_time.py
"""

import statistics
import subprocess
import sys

RUNS = 20
TIMED = "import time; t = time.perf_counter(); import corpuskit; print(time.perf_counter() - t)"


def main() -> None:
    """Prints one line."""
    took = [
        float(subprocess.run([sys.executable, "-c", TIMED], check=True, capture_output=True).stdout)
        for _ in range(RUNS)
    ]
    print(f"import corpuskit: median {statistics.median(took):.3f} s, fastest {min(took):.3f} s")


if __name__ == "__main__":
    main()
