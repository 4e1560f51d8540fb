"""How the documentation is built: sphinx-build -n -W -b html docs docs/_build/html."""

from importlib.metadata import version as version_of

project = "corpuskit"
author = "The corpuskit developers"
copyright = "The corpuskit developers"
release = version = version_of("corpuskit")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]

html_theme = "alabaster"
html_theme_options = {
    "description": "News pages and text dumps to clean, typed articles",
    "fixed_sidebar": True,
    "page_width": "1080px",
    "sidebar_width": "230px",
}
html_sidebars = {"**": ["about.html", "searchfield.html", "navigation.html"]}

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3

# Docstrings are plain text: what stands between backticks is code.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88

# Links that cannot resolve here: other libraries' names (their inventories would need a network), type
# variables, and the aliases and private classes that only annotations name.
nitpick_ignore_regex = [
    ("py:.*", r"(?!corpuskit\.).*"),
    ("py:.*", r"corpuskit\.(body\.(Gap|Keys?|T)|ruleset\.RuleSet|rules\.Select|records\..*)"),
]
