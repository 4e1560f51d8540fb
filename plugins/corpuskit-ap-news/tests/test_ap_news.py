import pytest
from corpuskit_ap_news import LAYOUTS, SOURCE

from corpuskit import Article, Registry, parse
from corpuskit.testing import checks

URL = "https://apnews.com/article/toy-ferry-1"
BODY = [
    "FERUDIS (AP) — The toy ferry to Goruma sails again from Monday, three times a day, its owner said.",
    "It had stood in dock since the storm of November, and the mail went around the lake by lorry.",
    "“I never liked the lorry,” said the postmaster, who told The Associated Press that he is seasick.",
]
HEAD = """<head><title>Toy ferry sails again | AP News</title>
<meta property="og:title" content="Toy ferry sails again after long winter">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Toy ferry sails again",
"datePublished": "2024-03-04T05:06:07Z", "author": [{"@type": "Person", "name": "IRUNE VELMOR"}]}</script></head>"""
WIRE_STORY = """<html>%s<body><div class="Body"><div class="Content WireStory with-lead">
<div class="RelatedTopics"><ul><li><a href="/hub/toys">Toys</a></li></ul></div>
<div class="CardHeadline"><h1>Toy ferry sails again</h1><span class="Component-bylines-0">By IRUNE VELMOR</span></div>
<div class="LeadFeature"><div class="embed-caption">A ferry of wood stands on a shelf in Ferudis, Sunday. (AP Photo/A. Zopher)</div></div>
<div class="Article" data-key="article">%s</div></div></div></body></html>"""
STORY_BODY = """<html>%s<body><main class="Page-main"><h1 class="Page-headline">Toy ferry sails again after long winter</h1>
<div class="Page-authors">By <a href="/author/velmor">IRUNE VELMOR</a></div>
<div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody">%s
<div class="PageListEnhancementGeneric"><div class="PageList-header-title">RELATED COVERAGE</div><div class="PagePromo-title">
<a href="/article/crane">A crane that nobody wants, and the lake that it stands in</a></div></div></div></div></main></body></html>"""


def page(markup: str, *lines: str) -> Article:
    paragraphs = "".join(line if line[0] == "<" else f"<p>{line}</p>" for line in lines)
    article = parse(markup % (HEAD, paragraphs), url=URL, registry=Registry.of(SOURCE))
    checks.check_tape(article)
    checks.check_stored(article)
    return article


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


@pytest.mark.parametrize(
    ("markup", "name"), [(WIRE_STORY, "2023-wire-story"), (STORY_BODY, "2024-story-body")]
)
def test_both_versions_are_read(markup: str, name: str) -> None:
    article = page(markup, *BODY[:2], "<h2>The mail</h2>", BODY[2])
    assert (article.source, article.layout, article.failures) == ("ap-news", name, ())
    assert texts(article) == [*BODY[:2], "The mail", BODY[2]]
    assert article.title == "Toy ferry sails again"
    assert article.authors == ("IRUNE VELMOR",)
    assert str(article.published) == "2024-03-04"


def test_each_layout_has_pages_here() -> None:
    assert {layout.name for layout in LAYOUTS} == {"2023-wire-story", "2024-story-body"}


@pytest.mark.parametrize(
    "behind",
    [
        ("<h2>___</h2>", "Velmor reported from Goruma. AP writer A. Zopher contributed to this report."),
        ("___", "The Associated Press created this story from a box of toys.", "___", "AP toys: a link"),
        ("___", "Follow AP’s coverage of toys at a hub of toys."),
        ("___",),
    ],
)  # fmt: skip
def test_notes_below_the_line_go(behind: tuple[str, ...]) -> None:
    article = page(STORY_BODY, *BODY, *behind)
    assert texts(article) == BODY
    assert {str(removal.category) for removal in article.removals} >= {"byline"}
    checks.check_clean_twice(article, Registry.of(SOURCE))


def test_notes_within_the_last_paragraph_go() -> None:
    note = "<br>___<br>This is part of AP’s effort to look into toys."
    assert texts(page(STORY_BODY, *BODY[:2], BODY[2] + note)) == BODY


@pytest.mark.parametrize(
    "behind",
    [
        ("___", "GORUMA (AP) — Another toy report begins below a line, as reports in a round-up do."),
        ("___", "The second part of a long report begins below a line and is about the lorry."),
        ("“___” is how the postmaster signs his letters to The Associated Press.",),
    ],
)  # fmt: skip
def test_reports_below_the_line_stay(behind: tuple[str, ...]) -> None:
    assert texts(page(STORY_BODY, *BODY, *behind)) == [*BODY, *behind]


def test_a_text_of_notes_alone_stays() -> None:
    dump = "___\nAP toys: a link"
    article = parse(dump, source="ap-news", registry=Registry.of(SOURCE))
    assert article.text.split() == dump.split()
