from corpuskit_afghanistan_peace_campaign import SOURCE
from hypothesis import given, settings

from corpuskit.testing import checks, strategies


@settings(deadline=None)
@given(body=strategies.bodies(min_size=2))
def test_the_site_name_goes_and_the_article_stays(body: list[str]) -> None:
    dump = "\n".join([*body, "Afghanistan Peace Campaign"])
    checks.check_source(SOURCE, dump, kept=body, removed={"Afghanistan Peace Campaign": "nav"})


def test_the_site_name_inside_a_sentence_stays() -> None:
    said = "The Afghanistan Peace Campaign called on all sides to keep to what they had agreed upon in spring."
    dump = f"{said}\nAfghanistan Peace Campaign\n"
    checks.check_source(SOURCE, dump, kept=[said], removed={"Afghanistan Peace Campaign": "nav"})
