"""Learn a source from three of its dumps: what repeats is proposed as rules, and nothing is written before you have looked."""

import sys
import tempfile
from pathlib import Path

import corpuskit
from corpuskit import Page, Registry

DUMPS = Path(__file__).parent / "gazette"


def main() -> None:
    """The lesson of the dumps, and its package; give a folder to keep it."""
    pages = [Page(path.read_bytes(), name=path.name) for path in sorted(DUMPS.glob("*.txt"))]
    lesson = corpuskit.learn(pages, name="harbour-gazette")

    for proposal in lesson.proposals:
        print(f"{proposal.name}: {proposal.evidence}")
    for preview in lesson.previews:
        before, after = len(preview.before.blocks), len(preview.after.blocks)
        print(f"{preview.name}: {before} blocks, {after} would stay")

    article = corpuskit.parse(pages[0].body, registry=Registry.of(lesson.source))
    print("source ", article.source)
    print("title  ", article.title)
    print("first  ", article.blocks[0].text)

    with tempfile.TemporaryDirectory() as folder:
        package = lesson.write(sys.argv[1] if len(sys.argv) > 1 else folder)
        for path in sorted(package.rglob("*")):
            if path.is_file():
                print("written", path.relative_to(package).as_posix())


if __name__ == "__main__":
    main()
