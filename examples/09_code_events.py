"""Who did what to whom: the events of three reports, each with the words that say so (needs corpuskit-plover)."""

from pathlib import Path

import corpuskit
from corpuskit import Actor

REPORTS = Path(__file__).parent / "events"


def main() -> None:
    for path in sorted(REPORTS.glob("*.txt")):
        article = corpuskit.parse(path.read_bytes(), name=path.name)
        print(path.name)
        for event in corpuskit.code_events(article):
            who, whom = names(event.actors), names(event.recipients)
            trigger = next(mention for mention in event.mentions if mention.role == "trigger")
            said = article.text[trigger.start : trigger.stop]
            print(
                f"  {event.type:9} {who or '?'} -> {whom or '?'}  ({said!r}, {event.evidence[0]})"
            )


def names(actors: tuple[Actor, ...]) -> str:
    return ", ".join(actor.name or actor.text for actor in actors)


if __name__ == "__main__":
    main()
