"""The command line; see `python -m benchmarks.compare --help`."""

import argparse
import datetime as dt
import logging
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

from .calibration import describe
from .extractors import CORE, EXTRACTORS, Extractor
from .gold import GoldSet
from .readers import READERS, LayoutError, read_bench
from .runs import ERRORS_SHOWN, Run, run
from .table import headline, render

REPOSITORIES = {
    "aeb": "scrapinghub/article-extraction-benchmark",
    "fundus": "flairNLP/fundus",
    "fundus-eval": "dobbersc/fundus-evaluation",
    "trafilatura": "adbar/trafilatura",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Reads the sets, runs the tools, prints the table; 2 where a folder does not hold its set."""
    args = _arguments(argv)
    logging.disable(logging.CRITICAL)  # what peers log of single pages would drown the table
    warnings.simplefilter("ignore")
    try:
        sets = _read_sets(args)
    except LayoutError as error:
        print(error, file=sys.stderr)
        return 2
    for gold in sets:
        _say_some(f"{gold.name}: {len(gold.pages)} pages", gold.left_out, "left out")
    sets = [gold for gold in sets if gold.pages]
    runs = [_measure(extractor, sets) for extractor in args.tools]
    print(headline(runs, dt.date.today()), render(runs, sets), sep="\n\n")
    if args.calibration:
        core = next((done for done in runs if done.extractor is CORE), None)
        print("", describe(core or _measure(CORE, sets)), sep="\n")
    return 0


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.compare",
        description="Runs corpuskit and the peers that are installed over sets of pages with gold,"
        " and prints one Markdown table.",
    )
    for name, repository in REPOSITORIES.items():
        parser.add_argument(
            f"--{name}", dest=name, type=Path, metavar="DIR", help=f"a checkout of {repository}"
        )
    parser.add_argument("--bench", type=Path, metavar="DIR", help="pages.jsonl and its pages")
    parser.add_argument(
        "--tools",
        type=_tools,
        default=EXTRACTORS,
        metavar="NAME,...",
        help=f"of {', '.join(extractor.name for extractor in EXTRACTORS)}; all, if left out",
    )
    parser.add_argument(
        "--calibration",
        action="store_true",
        help="also print whether dropping the pages of the lowest quality helps the rest",
    )
    args = parser.parse_args(argv)
    if not args.bench and not any(getattr(args, name) for name in REPOSITORIES):
        parser.error("name the folder of one set at least")
    return args


def _tools(names: str) -> list[Extractor]:
    known = {extractor.name: extractor for extractor in EXTRACTORS}
    try:
        return [known[name] for name in names.split(",")]
    except KeyError as error:
        raise argparse.ArgumentTypeError(f"{error} is none of {', '.join(known)}") from None


def _read_sets(args: argparse.Namespace) -> list[GoldSet]:
    sets = [read(getattr(args, name)) for name, read in READERS.items() if getattr(args, name)]
    return sets + (read_bench(args.bench) if args.bench else [])


def _measure(extractor: Extractor, sets: Sequence[GoldSet]) -> Run:
    """Runs a tool, and says on stderr how it went."""
    done = run(extractor, sets)
    if done.missing is not None:
        print(f"{extractor.name}: not installed ({done.missing})", file=sys.stderr)
        return done
    errors = [f"{page.page}: {page.error}" for page in done.errors()]
    _say_some(f"{extractor.name}: {len(done.every())} pages", errors, "raised on")
    return done


def _say_some(head: str, lines: Sequence[str], verb: str) -> None:
    """On stderr: a head, how many lines there are, and the first of them."""
    print(f"{head}, {verb} {len(lines)}" if lines else head, file=sys.stderr)
    for line in lines[:ERRORS_SHOWN]:
        print(f"  {' '.join(line.split())[:200]}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
