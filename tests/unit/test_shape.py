"""Where a dump's article is, what speaks against its lines, and the two settings that ask."""

import pickle

import pytest

import corpuskit
from corpuskit import Body, Category, Registry, RulePack, UnknownNameError
from corpuskit.text import shape_packs, shape_rules
from corpuskit.text.captions import gallery
from corpuskit.text.credits import begins_with_credit, has_credit
from corpuskit.text.evidence import AGAINST, ENOUGH, FOR, own_signs, reasons
from corpuskit.text.extent import find_extent
from corpuskit.text.looks import Kind, look
from corpuskit.text.worth import CAREFUL, THOROUGH
from tests.merrow import ARTICLE, CORE, THOROUGHLY

MENU = ["News", "Politics", "Sport", "Letters", "Weather today", "Our towns", "Shop", "Archive"]
FOOTER = [
    "• Masthead", "• Careers here", "• Our paper", "• Puzzles", "• Fairs", "• Town maps", "• Privacy policy",
]  # fmt: skip
HEADLINE = "Bridge over the Ash to be rebuilt in stone"


def left_of(*lines: str, registry: Registry = CORE) -> list[str]:
    article = corpuskit.parse("\n".join(lines), content_type="text/plain", registry=registry)
    return [block.text for block in article.blocks]


def rules_of(*lines: str, registry: Registry = CORE) -> dict[str, tuple[Category, set[str]]]:
    """What was set aside, with its category and the names of the rules that asked for it."""
    article = corpuskit.parse("\n".join(lines), content_type="text/plain", registry=registry)
    gone: dict[str, tuple[Category, set[str]]] = {}
    for removal in article.removals:
        rules = gone.get(removal.text, (removal.category, set()))[1]
        gone[removal.text] = (removal.category, rules | {ref.rule for ref in removal.rules})
    return gone


# A line by itself


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Weather today", Kind.LABEL),
        ("12 Amal Zopher 5040 5 1 17 27", Kind.ROW),
        ("It rained.", Kind.REMARK),
        ("The ferry will sail again from Monday morning.", Kind.SENTENCE),
        (ARTICLE[0], Kind.PROSE),
        (ARTICLE[0].rstrip("."), Kind.LONG),
        (ARTICLE[0].rstrip(".") + ":", Kind.PROSE),
        (
            "この橋は去年の洪水のあと閉鎖されていたが、来年の春に新しい石の橋が建てられる。",
            Kind.PROSE,
        ),
    ],
)
def test_the_kind_of_a_line(text: str, kind: Kind) -> None:
    assert look(text).kind is kind


def test_what_a_line_speaks_of() -> None:
    asked = look("Sign up for our newsletter and we will send it to your inbox every morning.")
    assert (asked.services >= 3, asked.addressed) == (True, True)
    told = look("Irune Velmor is a reporter for the Merrow Post and covers bridges.")
    assert told.authors
    plain = look(ARTICLE[1])
    assert (plain.services, plain.addressed, plain.authors) == (0, False, False)


@pytest.mark.parametrize("text", ["• Harbour fees rise again", "► Harbour fees rise again"])
def test_an_item_of_a_list(text: str) -> None:
    assert look(text).item
    assert not look(text[2:]).item
    assert not look("– Harbour fees rise again, she said.").item, "a dash opens speech"


# Where the article is


@pytest.mark.parametrize("pace", [CAREFUL, THOROUGH], ids=["careful", "thorough"])
def test_the_article_is_found_between_menus(pace) -> None:
    body = Body.of(*MENU, *ARTICLE, *FOOTER)
    extent = find_extent(body, pace)
    assert (extent.start, extent.stop, extent.sure) == (8, 13, True)


@pytest.mark.parametrize("pace", [CAREFUL, THOROUGH], ids=["careful", "thorough"])
def test_without_enough_running_text_nobody_can_tell(pace) -> None:
    extent = find_extent(Body.of(*MENU, ARTICLE[0], *FOOTER), pace)
    assert not extent.sure
    assert all(map(extent.holds, range(15)))


def test_lone_paragraphs_must_be_worth_more_to_be_an_article() -> None:
    results = [f"{n}. {name}, {n + 30} minutes" for n, name in enumerate(MENU)]
    notices = [line for n, text in enumerate(ARTICLE[:4]) for line in (text, f"Notice {n}")]
    body = Body.of(*results, *MENU, *notices)
    assert not find_extent(body, CAREFUL).sure
    assert find_extent(Body.of(*results, *MENU, *ARTICLE[:4]), CAREFUL).sure


def test_what_is_said_often_parts_stories_but_not_paragraphs() -> None:
    label = "The story goes on below"
    parted = [line for text in ARTICLE for line in (text, label)]
    assert find_extent(Body.of(*MENU, *parted, *FOOTER), THOROUGH).stop >= 8 + 9
    blurbs = [f"{text[:150]} {n}." for n, text in enumerate(ARTICLE)]
    stories = [line for n, text in enumerate(blurbs) for line in (f"Story {n}", "12 May", text)]
    assert find_extent(Body.of(*ARTICLE, *stories), THOROUGH).stop == 5


def test_a_consent_wall_is_not_the_article() -> None:
    wall = [
        "We and our partners use cookies on this site, and ask for your consent to store personal "
        "data, which you can withdraw in your account or in the settings of your browser.",
    ] * 4
    body = Body.of(*ARTICLE[:3], *MENU, *wall)
    assert find_extent(body, THOROUGH).stop == 3


def test_the_list_that_a_colon_announces_is_the_articles() -> None:
    prizes = ["Bread of the year", "Merun Silka", "Cheese of the year", "Dorane Bexil"]
    lines = [*MENU, *ARTICLE, "These are the winners of the fair of this year in full:", *prizes]
    assert left_of(*lines)[-4:] == prizes


def test_a_table_is_the_articles() -> None:
    table = [f"{n} Merun Silka 50{n} {n} 1 17 27" for n in range(1, 12)]
    assert left_of(*ARTICLE[:2], *table, *ARTICLE[2:]) == [*ARTICLE[:2], *table, *ARTICLE[2:]]


# Careful, for every dump


def test_menus_go_and_the_headline_stays() -> None:
    lines = [*MENU, HEADLINE, *ARTICLE, *FOOTER]
    assert left_of(*lines) == [HEADLINE, *ARTICLE]
    gone = rules_of(*lines)
    assert gone["Our towns"] == (Category.NAV, {"above-article"})
    assert gone["• Puzzles"] == (Category.NAV, {"below-article"})


@pytest.mark.parametrize(
    "tail",
    [
        ["Amal Zopher", "Lower Merrow"],
        ["Kanto 3", "Ferudis 2", "Zopher 2", "Lineta 1", "Goruma 0"],
        ["With what is left of the iron"],
    ],
)
def test_a_few_short_lines_are_no_menu(tail: list[str]) -> None:
    assert left_of(*ARTICLE, *tail) == [*ARTICLE, *tail]
    assert left_of(*tail, *ARTICLE)[-5:] == ARTICLE


def test_short_lines_below_stay_up_to_the_first_that_only_a_page_has() -> None:
    facts = [
        "The Ash bridge",
        "Length in paces: 120",
        "Built by the province",
        "Open in the spring",
    ]
    assert left_of(*ARTICLE, *facts, *FOOTER) == [*ARTICLE, *facts]


def test_a_list_below_stays_where_nothing_is_a_pages() -> None:
    plan = ["Stone", "Two carts abreast", "Half for the province", "Ferry until then", "Lindens"]
    points = [f"• {point}" for point in [*plan, "Work from spring", "Old bridge for sale"]]
    assert left_of(*ARTICLE, "The plan in short", *points) == [
        *ARTICLE,
        "The plan in short",
        *points,
    ]
    measured = [f"• {n} crowns for the bridge" for n in range(1, 9)]
    assert left_of(*ARTICLE, *measured, "Privacy policy") == [*ARTICLE, *measured]


CAREFUL_CASES = [
    ("A stone arch of the old bridge at low water. (Photo by Amal Zopher/Getty Images)", "caption-credit"),
    ("A stone arch of the old bridge at low water. (Amal Zopher/The Weir Post)", "caption-credit"),
    ("A stone arch of the old bridge at low water Amal Zopher/Reuters", "caption-credit"),
    ("Getty Images The old bridge at low water in the year of the flood", "caption-credit"),
    ("[Read more: the bakers of the upper town sell their bread on the ferry]", "bracketed-link"),
    ("Old iron bridge is sold for its weight Old iron bridge is sold for its weight", "headline-twice"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "rule"), CAREFUL_CASES, ids=[rule for _, rule in CAREFUL_CASES])
def test_a_line_within_goes_with_the_rule_that_knows_it(line: str, rule: str) -> None:
    lines = [*ARTICLE[:2], line, *ARTICLE[2:]]
    assert left_of(*lines) == ARTICLE
    assert rule in rules_of(*lines)[line][1]


def test_a_sentence_may_be_said_twice() -> None:
    refrain = "The river took the bridge in one night. The river took the bridge in one night."
    lines = [*ARTICLE[:2], refrain, *ARTICLE[2:]]
    assert left_of(*lines) == lines


def test_the_captions_of_a_gallery_go() -> None:
    shown = [
        f"{n}/4 The bridge as it stood in the year {1900 + n} Amal Zopher" for n in range(1, 5)
    ]
    assert left_of(*ARTICLE[:2], *shown, *ARTICLE[2:]) == ARTICLE


@pytest.mark.parametrize(
    "starts",
    [
        ("9/11 is a day that", "1/2 of the bread", "3/4 of the cheese"),
        ("1/3 of the bread", "2/3 of the cheese", "1/3 of the salt"),
        ("9/11 the flood", "10/11 the ferry", "11/11 the bridge"),
        ("12/12 the flood", "11/12 the ferry", "10/12 the bridge"),
        ("1/3 of the bread", "2/3 of the cheese"),
    ],
)
def test_fractions_and_dates_are_no_counters(starts: tuple[str, ...]) -> None:
    assert not list(gallery(Body.of(*starts)))


def test_a_list_run_together_goes() -> None:
    run = (
        "MOST READ IN NEWS "
        + "STONE AGE Bridge of the first farmers is found in a bog below the mill " * 4
    )
    assert left_of(*ARTICLE[:2], run.strip(), *ARTICLE[2:]) == ARTICLE


def test_closing_notes_go_and_a_closing_quotation_stays() -> None:
    note = "We pay you for pictures of the bridge: email us, and tell us when you took them."
    assert left_of(*ARTICLE, "___", note) == ARTICLE
    category, rules = rules_of(*ARTICLE, note)[note]
    assert category == Category.SUBSCRIBE
    assert "closing-note" in rules
    said = "“You can read your email on the ferry,” she said, “and comment on our website.”"
    assert left_of(*ARTICLE, said) == [*ARTICLE, said]
    told = "She thanked you and your family, and told you to send an email with feedback."
    assert left_of(*ARTICLE, told) == [*ARTICLE, told]


def test_a_headline_in_brackets_goes_around_the_text() -> None:
    link = "[The bakers of the upper town sell their bread on the ferry now]"
    assert left_of(*ARTICLE, link) == ARTICLE
    assert "bracketed-link" in rules_of(*ARTICLE, link)[link][1]


@pytest.mark.parametrize(
    "line",
    [
        "Why stone",
        "Amal Zopher",
        "“It is only a bridge,” her neighbour said.",
        "The province (and half of the towns/villages along the river) will pay.",
        "Read their letter to the minister at www.merrow.example, he added.",
        "Reuters reported the vote first.",
        "Their account of the flood, in the comments to the budget, is three pages long.",
        "Die Brücke soll noch in diesem Jahr gebaut werden, sagte ein Sprecher am Montag in Merrow. (dpa/AFP)",
        "The mayor said on Monday that the talks would go on until both towns had agreed (AP/Reuters).",
        "[The names of the two people in this text were changed by us]",
        "[Editor's note: the names of two people in this text were changed]",
        "The law is still known by the names of the two men who wrote it in the summer (Weir/Zopher).",
    ],
)
def test_lines_of_articles_survive(line: str) -> None:
    lines = [*ARTICLE[:2], line, *ARTICLE[2:]]
    assert left_of(*lines) == lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The arch at dawn. (AP Photo/Amal Zopher)", True),
        ("The arch at dawn. (Amal Zopher/Reuters)", True),
        ("The arch at dawn (Zopher/Reuters)", True),
        ("The arch at dawn. (Zopher/Reuters)", False),
        ("The arch at dawn. (Gonzalo Zopher/Pool via AP)", True),
        ("The arch at dawn. (dpa/AFP)", False),
        ("The arch at dawn (AP/Reuters).", False),
        ("The arch is named for the two men who built it (Zopher/Weir).", False),
        ("The arch at dawn (Courtesy of Amal Zopher)", True),
        ("The arch at dawn. Foto: Amal Zopher", True),
        ("The arch at dawn Amal Zopher/Getty Images", True),
        ("The arch at dawn (and at dusk)", False),
        ("The towns (merrow/ash) will pay", False),
        ("He named three: the arch", False),
        ("The arch is 120 paces long.", False),
    ],
)
def test_how_a_caption_ends(text: str, told: bool) -> None:
    assert has_credit(text) is told


def test_how_a_caption_begins() -> None:
    assert begins_with_credit("Getty Images The arch at dawn")
    assert begins_with_credit("Amal Zopher / Reuters The arch at dawn")
    assert not begins_with_credit("Reuters reported the vote first")
    assert begins_with_credit("AFP / Zopher The arch at dawn")
    assert not begins_with_credit("Getty Images The arch at dawn was sold.")
    assert not begins_with_credit("Reuters News Agency opened its first office in Merrow")
    assert not begins_with_credit("AFP President Ann Lee Speaks to Workers")


# Thorough, as a pack


BLURBS = [
    "Harbour fees rise for the third time this year",
    "Skippers say that they will land their fish elsewhere.",
    "Lighthouse is sold",
    "A painter from the capital has bought it for a song.",
]
THOROUGH_CASES = {
    "thorough-above-article": [*MENU[:3], *ARTICLE],
    "thorough-below-article": [*ARTICLE, *BLURBS],
    "thorough-caption": [
        *ARTICLE[:2], "The bridge (left) as it was. (Amal Zopher/Reuters)", *ARTICLE[2:],
    ],
    "thorough-author-note": [
        *ARTICLE[:4], "Irune Velmor", "Irune Velmor is a reporter and covers bridges.", ARTICLE[4],
    ],
    "thorough-site-business": [
        *ARTICLE[:4], "The comments that you send to our website are read by email.", ARTICLE[4],
    ],
    "thorough-said-again": [line for text in ARTICLE for line in (text, "Article content")],
    "thorough-teaser": [
        *ARTICLE[:2], "• Harbour fees rise again", "• Lighthouse sold", "• Herring is back", *ARTICLE[2:],
    ],
    "thorough-unfinished-line": [*ARTICLE[:2], "• Ash", "• Kanto", "• Wesk", *ARTICLE[2:]],
}  # fmt: skip


@pytest.mark.parametrize("rule", THOROUGH_CASES)
def test_what_the_thorough_pack_takes(rule: str) -> None:
    lines = THOROUGH_CASES[rule]
    category = {r.name: r.category for pack in shape_packs() for r in pack.rules}[rule]
    gone = rules_of(*lines, registry=THOROUGHLY)
    named = {text: (found, rules) for text, (found, rules) in gone.items() if rule in rules}
    assert named, gone
    assert category in {found for found, _ in named.values()} or all(
        len(rules) > 1 for _, rules in named.values()
    )
    left = left_of(*lines, registry=THOROUGHLY)
    assert [line for line in left if line in ARTICLE] == ARTICLE
    assert len(left) <= len(ARTICLE) + 1


def test_a_heading_and_a_short_remark_survive_the_thorough_pack() -> None:
    lines = [ARTICLE[0], ARTICLE[1], "Why stone", *ARTICLE[2:4], "“Long enough.”", ARTICLE[4]]
    assert left_of(*lines, registry=THOROUGHLY) == lines


def test_an_article_alone_survives_the_thorough_pack() -> None:
    assert left_of(*ARTICLE, registry=THOROUGHLY) == ARTICLE
    assert left_of(ARTICLE[0], registry=THOROUGHLY) == [ARTICLE[0]]
    assert left_of(*MENU, registry=THOROUGHLY) == MENU


# Evidence


def test_each_sign_has_points_and_a_rule() -> None:
    signs = [sign for group in FOR.values() for sign in group]
    assert len(signs) == len(set(signs))
    assert not set(signs) & AGAINST.keys()
    assert all(points > 0 for group in FOR.values() for points in group.values())
    assert all(points < 0 for points in AGAINST.values())


def test_no_sign_alone_is_enough() -> None:
    assert all(points < ENOUGH for group in FOR.values() for points in group.values())


def test_the_strongest_reasons_are_named() -> None:
    assert reasons({"credit", "picture", "label"}) == {"caption", "unfinished-line"}
    assert reasons({"credit", "prose", "alone"}) == frozenset()
    assert reasons({"prose", "quotes"}) == frozenset()


def test_the_signs_of_a_line() -> None:
    assert own_signs("• Harbour fees rise again") == {"item", "short label"}
    assert {"capitals", "short label"} == own_signs("HARBOUR FEES RISE AGAIN")
    assert {"day", "clock"} <= own_signs("Updated 12 May 2021, 14:05")
    assert "quotes" in own_signs(ARTICLE[3])
    assert "goes on" in own_signs("• to pay for stone; and")
    assert "signs a post" in own_signs("— Irune Velmor (@irunevelmor) May 3, 2021")


# Forms that no article's own line has


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("HomePoliticsSportOur townsWeather", "links-run-together"),
        ("Merrow news | Sport | Letters to us | Weather", "links-run-together"),
        ("The ferry is late again The ferry is late again", "headline-twice"),
        ("FERRY OWNERS ASK THE PROVINCE FOR A LOAN OF FOUR MILLION", "headline-in-capitals"),
    ],
)
def test_lines_of_a_form_that_articles_do_not_have(line: str, rule: str) -> None:
    lines = [*ARTICLE[:2], line, *ARTICLE[2:]]
    assert left_of(*lines) == ARTICLE
    assert rule in rules_of(*lines)[line][1]


@pytest.mark.parametrize(
    "line",
    [
        "What stands in the iPhone, the MacBook and the eBay account of a baker in Merrow",
        "Jump to: Ferries | Bridges | Mills | Chapels",
        "WHY STONE AND NOT IRON",
        "McEwan and MacLeod beat DiVelmor",
        "PlayStation, YouTube, iPhone, LinkedIn",
        "WHAT THE COUNCIL OF MERROW SAID OF THE BRIDGE:",
        "He said that the McKay and the MacLeod of the upper town would pay for it too.",
    ],
)
def test_lines_that_only_look_like_it_stay(line: str) -> None:
    lines = [*ARTICLE[:2], line, *ARTICLE[2:]]
    assert left_of(*lines) == lines


def test_the_head_of_a_table_is_no_menu() -> None:
    table = ["Town | Carts | Boats | Mills", "Merrow | 3 | 1 | 0", "Ash | 2 | 2 | 1"]
    lines = [*ARTICLE[:2], *table, *ARTICLE[2:]]
    assert left_of(*lines) == lines


def test_a_headline_in_capitals_above_the_text_is_its_own() -> None:
    title = "FERRY OWNERS ASK THE PROVINCE FOR A LOAN OF FOUR MILLION"
    assert left_of(title, *ARTICLE) == [title, *ARTICLE]


# The settings as rules


@pytest.mark.parametrize(
    "rule", [*shape_rules(), *shape_packs()[0].rules], ids=lambda rule: rule.name
)
def test_rules_are_values(rule) -> None:
    again = pickle.loads(pickle.dumps(rule))
    assert again == rule
    assert hash(again) == hash(rule)
    assert rule.repeats


def test_no_two_rules_of_the_core_have_one_name() -> None:
    rules = [*corpuskit.text.dump_rules(), *shape_rules(), *shape_packs()[0].rules]
    assert len({rule.name for rule in rules}) == len(rules)


def test_the_pack_is_switched_on_by_name() -> None:
    lines = "\n".join(THOROUGH_CASES["thorough-said-again"])
    names = ["thorough"]
    registries = [Registry.of(packs=names), corpuskit.load_plugins(packs=names), THOROUGHLY]
    for registry in registries:
        again = pickle.loads(pickle.dumps(registry))
        for one in (registry, again):
            assert corpuskit.parse(lines, registry=one).text == "\n\n".join(ARTICLE)
    with pytest.raises(UnknownNameError, match="thorough"):
        Registry.core(packs=["through"])


def test_a_plugin_cannot_take_the_packs_name() -> None:
    with pytest.raises(UnknownNameError):
        Registry.of(RulePack("thorough", (), default=False), packs=["nothing"])
    registry = Registry.of(RulePack("thorough", (), default=False), packs=["thorough"])
    assert [failure.plugin for failure in registry.failures] == ["corpuskit", "local"]
    assert left_of(*THOROUGH_CASES["thorough-said-again"], registry=registry) == ARTICLE


def test_rules_of_a_known_line_have_more_weight_than_its_place() -> None:
    lines = ["By Amal Zopher", *MENU, *ARTICLE]
    article = corpuskit.parse("\n".join(lines), content_type="text/plain", registry=CORE)
    assert article.authors == ("Amal Zopher",)
    assert article.removals[0].category == Category.BYLINE


# Captions


@pytest.mark.parametrize(
    "line",
    [
        "Amal Zopher / Reuters The old bridge over the Ash seen from the chapel on Sunday.",
        "Twitter / @merrowpost The old bridge seen from the chapel",
        "AMAL ZOPHER The old bridge seen from the chapel on the other side of the river",
        "Carters wait for the ferry below the bridge IMAGO/Amal Zopher",
        "Carters wait for the ferry below the bridge.Reuters",
        "Carters wait for the ferry. (Amal Zopher/Getty Images for the Merrow Post)",
        "Amal Zopher/WireImage via Getty Images, FILE",
        "橋の下で船を待つ人々＝3日、メロウで（雨森綾撮影）",
        "In this May 3, 2021, file photo, carters wait for the ferry below the bridge.",
        "Carters are pictured waiting for the ferry below the bridge on a Sunday in May.",
        "Irune Velmor, left, and Amal Zopher speak with carters below the bridge on Sunday, May 3.",
        "The board of the bridge on its first day (von links nach rechts): Amal Zopher, Irune Velmor",
        "The old bridge and what became of it in pictures 1 / 18",
        "Carters tell of the winter without a bridge | 02:40",
    ],
)
def test_captions_go_from_between_paragraphs(line: str) -> None:
    lines = [*ARTICLE[:2], line, *ARTICLE[2:]]
    assert left_of(*lines) == ARTICLE
    assert rules_of(*lines)[line][0] == Category.MEDIA


@pytest.mark.parametrize(
    "line",
    [
        "Reuters Town stays a village of nine houses",
        "BRIDGES AND Ferries",
        "“I was pictured as a thief,” she said, “in this photo and in all others.”",
        "The vote was won 1/18 by the carters, who had asked for 2/3 of all seats.",
        "The train leaves at 02:40",
        "The party of the carters moved from left to right in the years that the bridge was closed.",
        "“I stood with Amal, left, and looked at the river,” said the owner of the last bakery there.",
        "He asked the and/or Merun question again",
        "In this image of a town at war with its river there is not a word of hope for anybody.",
        "The ferry that is pictured on the wall of the inn sank in the year of the great flood.",
    ],
)
def test_what_only_looks_like_a_caption_stays(line: str) -> None:
    lines = [*ARTICLE[:2], line, *ARTICLE[2:]]
    assert left_of(*lines) == lines


@pytest.mark.parametrize(
    "closing",
    ["“", "«", "‘", "”", "»", "」", ".)", '"'],
    ids=lambda closing: f"U+{ord(closing[0]):04X}",
)
def test_a_quotation_may_end_a_sentence_in_any_languages_marks(closing: str) -> None:
    assert look(ARTICLE[0] + closing).kind is Kind.PROSE
