import pytest
from corpuskit_waz import LAYOUTS, SOURCE

from corpuskit import Article, BlockKind, Registry, parse
from corpuskit.testing import checks

URL = "https://www.waz.de/staedte/ferudis/article1/faehre.html"
LEAD = (
    "Ferudis. Die Fähre nach Goruma fährt wieder: dreimal am Tag, und Fahrräder fahren umsonst mit."
)
BODY = [
    "Die Fähre aus Holz fährt ab Montag wieder, dreimal am Tag, wie ihr Besitzer am Sonntag sagte.",
    "Warum sie im Dock stand",
    "Seit dem Sturm im November stand sie im Dock, und die Post fuhr im Lastwagen um den See herum.",
]
HEAD = """<head><title>Fähre fährt wieder</title><meta property="og:title" content="Sensation: Fähre fährt wieder nach Goruma">
<meta name="author" content="Irune Velmor"><script type="application/ld+json">{"@type": "NewsArticle",
"headline": "Fähre fährt wieder", "datePublished": "2024-03-04T17:00:00.000Z"}</script></head>"""
CRUMBS = '<nav><ul><li><a href="/">Home</a></li><li><h1>Sensation: Fähre fährt wieder nach Goruma</h1></li></ul></nav>'
TEASER = """<h4 class="text-md uppercase">Auch interessant</h4><div class="not-prose"><a class="article-teaser-link" href="/kran">
<strong>Ein Kran, den niemand will</strong></a></div>"""
LINKS = """<h3>Mehr über den See</h3><ul><li><strong>Leuchtturm:</strong> <a href="/turm">Der letzte Winter des Wärters</a></li>
<li><a href="/hafen">Was der Hafen kostet</a></li></ul>"""
PAGES = {
    "2023-article-paragraph": """<html>{head}<body><article class="article article--type-news"><div class="article__header">
<h2 class="article__header__headline">Fähre fährt wieder</h2><p rel="author" class="author__name">Irune Velmor</p>
<figcaption>Die Fähre im Regal. Foto: A. Zopher</figcaption></div><aside class="sidebar">Anzeige</aside><div class="article__body">
<div class="article__header__intro"><p class="article__header__intro__text"><span>Ferudis.</span> {lead}</p></div>
<p class="article__paragraph p_1">{body[0]}</p><h3>{body[1]}</h3><p class="article__paragraph p_2">{body[2]}</p>
<div class="p_1">{links}</div>{more}<div class="newsletter"><h3>Jetzt kostenlos anmelden!</h3><p>Der tägliche Brief.</p></div>
</div></article></body></html>""",
    "2024-prose": """<html>{head}<body><main><article>{crumbs}<hgroup><span>Der See</span><h2 class="text-title4">Fähre fährt wieder</h2>
</hgroup><figure><figcaption><address>Von <a rel="author" href="/autoren/velmor/">Irune Velmor</a></address></figcaption></figure>
<div class="article-body"><p class="font-sans font-medium"><span>Ferudis.</span> {lead}</p><p>{body[0]}</p>
<div id="piano-banner"></div><h3>{body[1]}</h3><p>{body[2]}</p>{teaser}{links}{more}</div></article></main></body></html>""",
    "2025-expressive": """<html>{head}<body><main><article class="pt-3">{crumbs}<hgroup><span>Der See</span>
<h2 class="expressive-heading-3xl">Fähre fährt wieder</h2></hgroup><div class="expressive-copy-lg mb-7"><span>Ferudis.</span>
<span>{lead}</span></div><figure><figcaption>Von <a rel="author" href="/autoren/velmor/">Irune Velmor</a></figcaption></figure>
<div class="article-body relative"><p class="expressive-copy-lg-body">{body[0]}</p>
<h3 class="expressive-heading-xl">{body[1]}</h3><p class="expressive-copy-lg-body">{body[2]}</p>{teaser}{links}{more}
<div class="not-prose"><section><h3>Ein Brief vom See</h3><p>Alle zwei Wochen sonntags.</p></section></div></div></article></main></body></html>""",
}


def page(name: str, more: str = "") -> Article:
    lead = LEAD.removeprefix("Ferudis. ")
    markup = PAGES[name].format(
        head=HEAD, crumbs=CRUMBS, lead=lead, body=BODY, teaser=TEASER, links=LINKS, more=more
    )
    article = parse(markup, url=URL, registry=Registry.of(SOURCE))
    checks.check_tape(article)
    checks.check_stored(article)
    assert article.layout == name
    assert not article.failures
    return article


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


@pytest.mark.parametrize("name", PAGES)
def test_each_version_is_read(name: str) -> None:
    article = page(name)
    assert texts(article) == [LEAD, *BODY]
    assert article.blocks[0].kind is BlockKind.STANDFIRST
    assert article.authors == ("Irune Velmor",)
    assert str(article.published) == "2024-03-04"
    assert article.language == "de"


@pytest.mark.parametrize("name", ["2024-prose", "2025-expressive"])
def test_the_title_is_the_headline_not_the_last_crumb(name: str) -> None:
    assert page(name).title == "Fähre fährt wieder"


def test_each_layout_has_a_page_here() -> None:
    assert {layout.name for layout in LAYOUTS} == PAGES.keys()


@pytest.mark.parametrize("name", PAGES)
def test_lists_that_are_not_all_links_stay(name: str) -> None:
    items = ["Neun Uhr: nach Goruma", "Elf Uhr: zurück, siehe Fahrplan", "Fünf Uhr: die Post"]
    more = f'<ul><li>{items[0]}</li><li><a href="/plan">{items[1]}</a></li><li>{items[2]}</li></ul>'
    assert texts(page(name, more)) == [LEAD, *BODY, *items]


@pytest.mark.parametrize("name", PAGES)
def test_the_agency_below_the_report_goes_and_is_named(name: str) -> None:
    article = page(name, "<p><i>mit dpa</i></p>")
    assert texts(article) == [LEAD, *BODY]
    assert article.agencies == ("dpa",)


def test_an_agency_in_the_text_stays() -> None:
    more = f"<p>Mit dpa sprach der Postmeister nicht.</p><p>{BODY[0]}</p>"
    assert "Mit dpa sprach der Postmeister nicht." in texts(page("2025-expressive", more))


def test_the_line_about_the_rubric_stays_and_fills_the_section() -> None:
    line = "Mehr Artikel aus dieser Rubrik gibt's hier: Seen"
    article = page("2023-article-paragraph", f"<p>{line}</p>")
    assert texts(article)[-1] == line
    assert article.section == "Seen"
