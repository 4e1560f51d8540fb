"""Clean a folder of dumps: what a scraper left of whole pages, to the text of the article, and why the rest went.

    python 08_clean_dumps.py [OUTPUT]

OUTPUT is the folder for the cleaned files, `cleaned` in the current one where none is given.
"""

import collections
import sys
from pathlib import Path

import corpuskit

DUMPS = Path(__file__).parent / "dumps"


def main() -> None:
    output = Path(sys.argv[1] if len(sys.argv) > 1 else "cleaned")
    output.mkdir(exist_ok=True)
    careful = corpuskit.load_plugins()
    thorough = corpuskit.load_plugins(packs=["thorough"])

    for path in sorted(DUMPS.glob("*.txt")):
        raw = path.read_bytes()
        article = corpuskit.parse(raw, name=path.name, registry=careful)
        cleaner = corpuskit.parse(raw, name=path.name, registry=thorough)

        # For each line that went there is a reason, and nothing is lost: the dump can be had again.
        reasons = collections.Counter(str(removal.category) for removal in article.removals)
        said = ", ".join(f"{category} {count}" for category, count in sorted(reasons.items()))
        print(f"{path.name}: {len(article.blocks)} lines stay, thoroughly {len(cleaner.blocks)}")
        print(f"    set aside carefully: {said}")
        assert article.restore() == cleaner.restore() == raw.decode()

        kept = {block.text for block in cleaner.blocks}
        for block in article.blocks:
            if block.text not in kept:
                print(f"    only thoroughly: {block.text[:60]}")
        (output / path.name).write_text(cleaner.text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
