"""What counts as one story, on look-alikes of reports; and the parts it is made of."""

import datetime as dt
import random

import pytest

from corpuskit import Article, Event, group_stories, stream_stories
from corpuskit.merging.clusters import clusters, neighbours
from corpuskit.merging.copies import copies_of
from corpuskit.merging.spelling import spelling
from corpuskit.merging.stopwords import stopwords_of
from corpuskit.merging.terms import terms_of, tokens
from tests.reports import DAY, NORLAND, SUDRIA, article, on, said

FLOOD = [
    "The Goruma burst its banks at Lineta and flooded 400 cellars, the fire brigade of the town said on Monday.",
    "Four hundred cellars in Lineta stood under water after the Goruma rose; the brigade pumped through the night.",
    "Lineta cleans up: the Goruma has gone back to its bed, and the fire brigade counts 400 flooded cellars.",
]
MATCH = [
    "Velmor United won the cup final against Paldo by 3 to 1, and striker Irune Tavo scored twice before half-time.",
    "Two goals of Irune Tavo decided the cup final: Velmor United beat Paldo in front of 41,000 people.",
]


def names(stories: object) -> list[list[str]]:
    return [[report.id for report in story.articles] for story in stories]


def pile() -> list[Article]:
    floods = [article(f"flood-{n}", text, DAY + dt.timedelta(n)) for n, text in enumerate(FLOOD)]
    matches = [article(f"match-{n}", text, DAY + dt.timedelta(n)) for n, text in enumerate(MATCH)]
    return [*floods, *matches]


def test_reports_of_one_thing_are_one_story_in_order_of_time() -> None:
    stories = group_stories(reversed(pile()))
    assert names(stories) == [["flood-0", "flood-1", "flood-2"], ["match-0", "match-1"]]
    assert [(story.first, story.last) for story in stories] == [
        (DAY, DAY + dt.timedelta(2)),
        (DAY, DAY + dt.timedelta(1)),
    ]


def test_the_id_of_a_story_stays_when_reports_come_in() -> None:
    before = {story.articles[0].id: story.id for story in group_stories(pile()[:2])}
    after = {story.articles[0].id: story.id for story in group_stories(pile())}
    assert before.items() <= after.items()
    assert len(set(after.values())) == 2


def test_the_headline_is_that_of_the_report_most_like_the_others() -> None:
    titles = ["Goruma floods cellars in Lineta", None, "Weather"]
    reports = [
        article(str(n), text, title=title)
        for n, (text, title) in enumerate(zip(FLOOD, titles, strict=True))
    ]
    (story,) = group_stories(reports)
    assert story.headline == "Goruma floods cellars in Lineta"
    assert group_stories([article("a", FLOOD[0])])[0].headline is None


def test_no_articles_are_no_stories() -> None:
    assert group_stories([]) == []


def test_a_text_without_words_is_a_story_of_its_own() -> None:
    assert sorted(
        names(group_stories([article("a", ""), article("b", "..."), article("c", "the of")]))
    ) == [["a"], ["b"], ["c"]]


def test_likeness_fades_over_the_days_between() -> None:
    """The same words, more loosely: a flood in another year is another flood."""
    other = "The Goruma is above its mark again, and shops in the lower streets of the old quarter have closed, said the mayor."
    background = [article(f"x{n}", " ".join(random.Random(n).sample(WORDS, 40))) for n in range(30)]
    near = group_stories([article("a", FLOOD[0]), article("b", other), *background])
    far = group_stories(
        [article("a", FLOOD[0]), article("b", other, DAY + dt.timedelta(900)), *background]
    )
    assert ["a", "b"] in names(near)
    assert ["a", "b"] not in names(far)


WORDS = [
    f"{a}{b}{c}"
    for a in ("kan", "tav", "mer", "sil")
    for b in "aeiou"
    for c in ("ko", "run", "dis", "pher")
]


def telling(name: str, sentence: str) -> Event:
    parties = (NORLAND, SUDRIA)
    return Event(
        f"event-{name}", "AGREE", actors=parties, date=on(DAY), mentions=said(name, sentence)
    )


def test_a_story_has_the_events_that_its_articles_tell_merged() -> None:
    events = [telling(f"flood-{n}", "Norland lends Sudria its 12 pumps") for n in range(3)]
    stories = group_stories(pile(), events)
    assert [len(story.events) for story in stories] == [1, 0]
    assert {mention.article for mention in stories[0].events[0].mentions} == {
        "flood-0",
        "flood-1",
        "flood-2",
    }


def test_an_event_in_common_draws_articles_together() -> None:
    """Two texts in other words, of which nothing but the event is alike."""
    texts = [
        "Norland lends Sudria pumps: the first of 12 crossed the border at dawn, drivers waved.",
        "Twelve machines are on the way, and that is a lot, thinks Silka Dorane, who waits for them in the rain.",
    ]
    background = [article(f"x{n}", " ".join(random.Random(n).sample(WORDS, 40))) for n in range(30)]
    pair = [article(name, text) for name, text in zip("ab", texts, strict=True)]
    events = [telling(name, "Norland lends Sudria its 12 pumps") for name in "ab"]
    assert ["a", "b"] not in names(group_stories([*pair, *background]))
    assert ["a", "b"] in names(group_stories([*pair, *background], events))


def test_stories_of_a_stream_are_given_when_nothing_more_comes() -> None:
    late = article(
        "late",
        "Elections in Wesk were held on a Sunday, and Merun Kanto was elected mayor.",
        DAY + dt.timedelta(60),
    )
    again = article("again", FLOOD[1], DAY + dt.timedelta(61))
    seen: list[str] = []

    def arriving() -> object:
        for report in [*sorted(pile(), key=lambda a: a.published), late, again]:
            seen.append(report.id)
            yield report

    stream = stream_stories(arriving())
    first = next(stream)
    assert seen[-1] == "late", "what is closed is given before the stream ends"
    assert names([first, *stream]) == [
        ["flood-0", "flood-1", "flood-2"],
        ["match-0", "match-1"],
        ["late"],
        ["again"],
    ]


def test_a_stream_codes_events_as_articles_come() -> None:
    stories = stream_stories(
        pile(), code=lambda a: [telling(a.id, a.text)] if a.id[0] == "f" else []
    )
    assert [bool(story.events) for story in stories] == [True, False]


def test_undated_articles_of_a_stream_go_with_their_neighbours() -> None:
    reports = [
        article("undated", MATCH[0], None),
        article("a", FLOOD[0]),
        article("b", FLOOD[1], DAY + dt.timedelta(99)),
    ]
    assert sorted(names(stream_stories(reports))) == [["a"], ["b"], ["undated"]]


# The parts


@pytest.mark.parametrize(
    "forms",
    [
        "Andrei Andrey Andrej Андрей", "Defence defense DEFENCE", "Belousov Белоусов", "Zelensky Zelenskyy Zelenskiy Зеленский",
        "programme program", "organise organize", "labour labor", "centre center", "Tokayev Tokaev Токаев", "Erdoğan Erdogan",
        "Rahmon Rakhmon Рахмон", "Mutaqi Muttaqi", "1,000 1000",
    ],
)  # fmt: skip
def test_spellings_of_one_word(forms: str) -> None:
    assert len({spelling(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Ivanov Petrov",
        "Karimov Rahimov",
        "signed singed",
        "2024 2025",
        "Iran Iraq",
        "Niger Nigeria",
    ],
)
def test_words_that_are_not_one(words: str) -> None:
    one, other = words.split()
    assert spelling(one) != spelling(other)


def test_terms_are_cut_folded_and_without_the_commonest() -> None:
    terms = terms_of(
        "The ministers of Norland met Élodie in 2024; the ministerial talks cost 1,500."
    )
    assert terms.counts == {
        "minist": 1,
        "norlan": 1,
        "met": 1,
        "elodie": 1,
        "2024": 1,
        "cost": 1,
        "1500": 1,
    } | ({"minist": terms.counts["minist"]})
    assert terms.names == {"norlan", "elodie", "2024", "1500"}


def test_scripts_without_spaces_are_compared_by_pairs_of_characters() -> None:
    assert list(tokens("北京暴雨 Beijing")) == ["北京", "京暴", "暴雨", "Beijing"]
    assert list(tokens("नई दिल्ली")) == ["नई", "दिल्ली"]


def test_the_commonest_words_are_those_of_the_text_s_own_language() -> None:
    assert "war" in stopwords_of({"das", "war", "nicht", "der"})
    assert "war" not in stopwords_of({"the", "war", "was", "not"})
    assert stopwords_of({"tavo", "merun"}) == frozenset()


def test_copies_are_cut_or_touched_up_and_reports_in_other_words_are_none() -> None:
    text = " ".join(FLOOD)
    reports = [
        article("a", text),
        article("b", f"LINETA (AGENCY) - {text}", DAY + dt.timedelta(1)),
        article("c", " ".join(FLOOD[:2]), DAY + dt.timedelta(2)),
        article("d", " ".join(MATCH)),
        article("e", "Rain."),
        article("f", "Rain."),
        article("g", f"{FLOOD[0]} {' '.join(WORDS)} {' '.join(WORDS[::-1])}"),
    ]
    assert copies_of(reversed(reports)) == {"b": "a", "c": "a"}


def test_groups_lie_together_by_their_mean() -> None:
    """A chain, each link near to the next, is no group: its ends have nothing in common."""
    chain = [{f"t{n}": 0.7, f"t{n + 1}": 0.7} for n in range(12)]
    found = clusters(chain, [None] * 12, lambda days: 1.0, 0.3)
    assert max(map(len, found)) <= 3
    assert sorted(n for group in found for n in group) == list(range(12))


def test_a_term_of_all_vectors_leads_to_a_fixed_number_of_neighbours() -> None:
    vectors = [{"all": 1.0, f"own{n}": 0.1} for n in range(500)]
    assert len(list(neighbours(vectors))) <= 500 * 16
    assert clusters(vectors, [None] * 500, lambda days: 1.0, 0.5) == [list(range(500))]
