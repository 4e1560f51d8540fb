"""The data of prompts: each phrase works as a line of its own, and none of them costs a sentence."""

import collections
import importlib

import pytest

from corpuskit.body import Body, fold
from corpuskit.clean import clean
from corpuskit.model import RuleRef
from corpuskit.ruleset import BoundRule, Rank, RuleSet
from corpuskit.text.bare import bare, is_unspaced, lead_bare, phrases
from corpuskit.text.packs import PACKS
from corpuskit.text.prompts import ANYWHERE, said
from corpuskit.text.tables import table

CATEGORIES = ["share", "subscribe", "comments", "ad", "legal", "media", "nav", "teaser"]
BEFORE = (
    "The council of Lower Merrow voted on Tuesday to rebuild the bridge over the river Ash, "
    "which had been closed to lorries since the flood of last winter."
)
BEHIND = (
    "Work is to begin in the spring, the mayor said, and will cost four million crowns, half of "
    "which the province has promised to pay."
)
SENTENCES = [
    "Leave a comment, she wrote.",
    "Sign up for the army, he told them, and they went to the square to do so.",
    "Share prices fell by two per cent in early trading.",
    "Sharing a border with three states, the province lives on trade.",
    "Following the vote, the minister left the hall without a word.",
    "Follow the money, her editor used to say.",
    "Subscribers of the two networks were cut off for an hour.",
    "Signing up new members is the union's first aim.",
    "Comments by the governor drew laughter in the hall.",
    "Advertisement spending rose by a tenth last year.",
    "Copyright law was changed twice in that decade.",
    "Terms of the deal were not disclosed.",
    "Photographs of the bridge hang in the town hall.",
    "Images of the flood went round the world.",
    "Reading is taught from the age of five.",
    "Related costs were not part of the estimate.",
    "More than forty people were hurt.",
    "Most of the houses were empty.",
    "Next week the court will hear the driver.",
    "Der Teil der Straße bleibt gesperrt.",
    "Mehr als vierzig Menschen wurden verletzt.",
    "Lesen lernen die Kinder mit fünf Jahren.",
    "Anzeigen gegen den Fahrer liegen nicht vor.",
    "Plus de quarante personnes ont été blessées.",
    "Partager le pouvoir, il ne le veut pas.",
    "Más de cuarenta personas resultaron heridas.",
    "La publicidad cuesta más que nunca.",
    "Подписание договора отложили на неделю.",
    "Подписался на это лишь один депутат.",
    "Читать дети учатся с пяти лет.",
    "Рекламой занимались два брата.",
    "Больше сорока человек пострадали.",
    "Еще больше людей осталось без света.",
    "Комментарии министра вызвали смех в зале.",
    "Все документы были подписаны в срок.",
    "Yorumcular maçı berabere gördü.",
    "Haberin kaynağı belli değil.",
    "انضم إلى الفريق ثلاثة لاعبين جدد.",
    "分享会昨天在北京举行，三百多人参加。",
    "コメントは差し控えると社長は述べた。",
    "공유 경제가 빠르게 성장하고 있다.",
]


RULES = [RuleSet(tuple(BoundRule(r, RuleRef("corpuskit", r.name), Rank.GENERIC) for r in PACKS))]


def left_of(*lines: str) -> list[str]:
    cleaned = clean(Body.of(*lines), RULES, origin="test")
    return [block.text for block in cleaned.body.blocks]


def data(category: str, name: str) -> dict[str, str]:
    return getattr(importlib.import_module(f"corpuskit.text.phrases.{category}"), name, {})


def whole_lines(category: str) -> list[str]:
    return phrases(data(category, "LINES")) + phrases(data(category, "HEADS"))


def is_one_word(line: str) -> bool:
    return " " not in fold(line)


@pytest.mark.parametrize("category", CATEGORIES)
def test_each_whole_line_goes_with_its_category(category: str) -> None:
    names = {rule.name for rule in PACKS if rule.category == category}
    lines = dict.fromkeys(line.replace("0", "12") for line in whole_lines(category))
    anywhere = [line for line in lines if category in ANYWHERE or not is_one_word(line)]
    between = [t for line in anywhere for t in (line, f"Of {line} it was said: {BEFORE}")]
    behind = [line for line in lines if line not in anywhere]
    cleaned = clean(Body.of(*between, BEHIND, *behind), RULES, origin="test")
    assert [block.text for block in cleaned.body.blocks] == [*between[1::2], BEHIND]
    for piece in cleaned.pieces:
        assert piece.verdict is None or {ref.rule for ref in piece.verdict.rules} & names, piece


@pytest.mark.parametrize("category", sorted(set(CATEGORIES) - ANYWHERE))
def test_a_line_of_one_word_within_the_text_is_a_heading_or_a_speaker(category: str) -> None:
    for line in filter(is_one_word, whole_lines(category)[::5]):
        # An opening ("Подписывайтесь") speaks to the reader wherever it stands, and what is found by what it holds,
        # in scripts without spaces, is longer than a heading of theirs.
        if not is_unspaced(line[0]) and {how for _, how in said(fold(line))} == {"line"}:
            lines = [BEFORE, line, BEHIND]
            assert left_of(*lines) == lines


@pytest.mark.parametrize("category", CATEGORIES)
def test_dress_does_not_matter(category: str) -> None:
    for line in whole_lines(category)[::7]:
        for dressed in (f"► {line} »", f"  {line.upper()}", f"- {line} -", f"• {line}:"):
            assert left_of(BEFORE, BEHIND, dressed) == [BEFORE, BEHIND], dressed


@pytest.mark.parametrize("category", CATEGORIES)
def test_openings_take_short_lines_only(category: str) -> None:
    found = table(category)
    for opening in phrases(data(category, "OPENINGS")):
        assert found.opening(lead_bare(opening.casefold())) is not None, opening
    longer = "Subscribe to our " + "kingdom of plenty and of lasting peace " * 6
    assert left_of(BEFORE, longer, BEHIND) == [BEFORE, longer, BEHIND]


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_phrase_inside_a_sentence_survives(category: str) -> None:
    phrases_of_all = dict.fromkeys(whole_lines(category) + phrases(data(category, "OPENINGS")))
    lines = [
        f"On the door of the old mill stood {phrase} in red paint." for phrase in phrases_of_all
    ]
    assert left_of(*lines) == lines


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_survive(sentence: str) -> None:
    assert left_of(BEFORE, sentence, BEHIND) == [BEFORE, sentence, BEHIND]


@pytest.mark.parametrize("category", CATEGORIES)
@pytest.mark.parametrize("name", ["LINES", "HEADS", "OPENINGS", "CREDITS", "RESERVED"])
def test_no_phrase_twice(category: str, name: str) -> None:
    as_compared = bare if name != "OPENINGS" else lambda p: lead_bare(p.casefold())
    counts = collections.Counter(map(as_compared, phrases(data(category, name))))
    assert [phrase for phrase, count in counts.items() if count > 1] == []
