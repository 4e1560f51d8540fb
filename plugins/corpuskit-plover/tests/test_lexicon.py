"""The tables: read with their places named, extended and overridden by other packages."""

from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from corpuskit_plover import Coder, TableError, extensions
from corpuskit_plover.entries import ACTS, CLASSES, acts
from corpuskit_plover.facts import facts
from corpuskit_plover.lexicon import OFF_TOPIC, lexicon
from corpuskit_plover.plover import TYPES
from corpuskit_plover.tables import DATA, listed, rows

import corpuskit
from corpuskit import EventCoder, Registry

HEADER = "type\tmode\tpos\theads\twith\troles\tnote\n"


def types(folder: Path | None, text: str) -> list[str]:
    coder = EventCoder("plover", Coder((folder,) if folder else ()))
    registry = Registry.of(coder)
    article = corpuskit.parse(text, content_type="text/plain", registry=registry)
    return [event.type for event in corpuskit.code_events(article, registry=registry)]


def test_an_entry_is_a_line(tmp_path: Path) -> None:
    text = "Kenya blarted Malawi."
    assert types(None, text) == []
    (tmp_path / "acts.tsv").write_text(f"{HEADER}ASSAULT\t\tv\tblart\t\t\t\n", encoding="utf-8")
    assert types(tmp_path, text) == ["ASSAULT"]


def test_an_entry_of_an_extension_replaces_the_same_one(tmp_path: Path) -> None:
    text = "Kenya deported Malawi."
    assert types(None, text) == ["COERCE"]
    table = tmp_path / "acts.tsv"
    table.write_text(f"{HEADER}SANCTION\texpel\tv\tdeport\t\t\t\n", encoding="utf-8")
    assert types(tmp_path, text) == ["SANCTION"]


def test_an_entry_can_be_taken_away(tmp_path: Path) -> None:
    text = "Kenya deported Malawi."
    (tmp_path / "acts.tsv").write_text(f"{HEADER}-\t\tv\tdeport\t\t\t\n", encoding="utf-8")
    assert types(tmp_path, text) == []


def test_a_class_grows_and_an_organisation_is_known(tmp_path: Path) -> None:
    text = "Kenya signed a bexil with the Dorane Forum."
    (tmp_path / "classes.tsv").write_text("class\tnouns\nACCORD\tbexil\n", encoding="utf-8")
    (tmp_path / "organisations.tsv").write_text(
        "code\tsector\tnames\nIGO\tIGO\tDorane Forum\n", encoding="utf-8"
    )
    registry = Registry.of(EventCoder("plover", Coder((tmp_path,))))
    article = corpuskit.parse(text, content_type="text/plain", registry=registry)
    (event,) = corpuskit.code_events(article, registry=registry)
    assert event.type == "SUPPORT"
    assert [actor.country for actor in event.actors] == ["KEN", "IGO"]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("", "no column"),
        (f"{HEADER}COERCE\tzeal\tv\tzap\t\n", "'zeal' is no mode of COERCE: use one of arrest"),
        (f"{HEADER}SUPPORT\tvisit\tv\tzap\t\n", "'visit' is no mode of SUPPORT"),
        (f"{HEADER}COERCE\t\tv\t\t\n", "column 'heads': nothing stands there"),
        (f"{HEADER}COERCE\t\tv\t|\t\n", "column 'heads': nothing stands there"),
        (
            f"{HEADER}COERCE\t\tv\tzap\tTROPS\n",
            "column 'with': 'TROPS' is no class: use one of ACCESS",
        ),
        (f"{HEADER}COERCE\t\tv\tzap\t<TROPS\n", "'TROPS' is no class"),
        (f"{HEADER}COERCE\t\tv\tzap\t-TROPS\n", "'TROPS' is no class"),
        (f"{HEADER}COERCE\t\tv\tzap\t@FOO\n", "'@FOO' is no act: use one of @ACCUSE"),
        (f"{HEADER}COERCE\t\tv\tzap\tTroops\n", "'Troops' is never met"),
        (f"{HEADER}COERCE\t\tv\tzap\t+in|+at\n", "'++at' is never met"),
        (f"{HEADER}COERCE\t\tv\tzap\t+TROOPS\n", "'+TROOPS' is never met"),
        (f"{HEADER}COERCE\t\tv\tzap\t-<TROOPS\n", "'-<TROOPS' is never met"),
        (f"{HEADER}COERCE\t\tv\tzap\t|\n", "'|' names nothing"),
        (f"{HEADER}COERCE\t\tv\tzap\t+\n", "'+' names nothing"),
        (
            f"{HEADER}COERCE\t\tv\tzap\t\tbothh\n",
            "column 'roles': 'bothh' is no role: use one of both",
        ),
        (f'{HEADER}COERCE\t\tv\t"zap\t\t\n', "close each quotation mark"),
        ("type\tmode\n", "no column 'pos'"),
        (f"{HEADER}HURT\t\tv\thurt\t\n", "acts.tsv:2: column 'type': 'HURT' is no type"),
        (f"{HEADER}ASSAULT\t\tx\thurt\t\n", "acts.tsv:2: column 'pos': 'x' is no part of speech"),
        (f"{HEADER}ASSAULT\t\tv\ta\tb\tc\td\te\tf\n", "acts.tsv:2: 9 cells for 7 columns"),
    ],
)
def test_a_table_that_cannot_be_read_says_where(tmp_path: Path, table: str, said: str) -> None:
    (tmp_path / "acts.tsv").write_text(table, encoding="utf-8")
    with pytest.raises(TableError, match=r"acts\.tsv") as raised:
        lexicon((tmp_path,))
    assert said in str(raised.value)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("XX\tGOV\tZorg", "organisations.tsv:2: column 'code': 'XX' is no code"),
        ("KEN\tFOO\tZorg", "organisations.tsv:2: column 'sector': 'FOO' is no sector"),
        ("KEN\tGOV\t|", "organisations.tsv:2: column 'names': nothing stands there"),
    ],
)
def test_an_organisation_has_a_known_code_and_sector(tmp_path: Path, row: str, said: str) -> None:
    table = f"code\tsector\tnames\n{row}\n"
    (tmp_path / "organisations.tsv").write_text(table, encoding="utf-8")
    with pytest.raises(TableError) as raised:
        facts((tmp_path,))
    assert f"{tmp_path.name}/{said}" in str(raised.value)


def test_a_class_has_a_name_in_capitals(tmp_path: Path) -> None:
    (tmp_path / "classes.tsv").write_text("class\tnouns\nAccord\tbexil\n", encoding="utf-8")
    with pytest.raises(TableError, match="'Accord' is no class"):
        lexicon((tmp_path,))


@pytest.mark.parametrize("heads", ["blart", '"blart"', '"blart|blurt"'])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_table_is_read_as_spreadsheets_write_it(
    tmp_path: Path, heads: str, mark: str, end: str
) -> None:
    table = f"{mark}{HEADER}ASSAULT\t\tv\t{heads}\t\t\n".replace("\n", end)
    (tmp_path / "acts.tsv").write_bytes(table.encode())
    assert types(tmp_path, "Kenya blarted Malawi.") == ["ASSAULT"]


def test_folders_are_paths_or_names_in_any_sequence(tmp_path: Path) -> None:
    assert Coder([tmp_path]) == Coder((str(tmp_path),)) == Coder((tmp_path,))
    assert hash(Coder([tmp_path])) == hash(Coder((tmp_path,)))
    with pytest.raises(TableError, match="nosuchfolder is no folder"):
        Coder((tmp_path / "nosuchfolder",))


def test_evidence_names_the_folder_of_an_extension(tmp_path: Path) -> None:
    (tmp_path / "acts.tsv").write_text(f"{HEADER}ASSAULT\t\tv\tblart\n", encoding="utf-8")
    row = next(acts((tmp_path,)))
    assert str(row) == f"{tmp_path.name}/acts.tsv:2 blart"
    assert str(next(acts())).startswith("acts.tsv:")


def test_a_file_that_is_no_text_says_so(tmp_path: Path) -> None:
    (tmp_path / "acts.tsv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(TableError, match=r"acts\.tsv: cannot be read"):
        lexicon((tmp_path,))


def test_every_type_has_entries() -> None:
    assert {row.type for row in acts()} >= TYPES


def test_installed_extensions_are_found_and_broken_ones_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, row in (("good_words", "ASSAULT\t\tv\tblart\t\t"), ("bad_words", "NONE\t\tv\tx\t")):
        package = tmp_path / name
        package.mkdir()
        (package / "__init__.py").write_text("", encoding="utf-8")
        (package / "acts.tsv").write_text(f"{HEADER}{row}\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    entries = [
        EntryPoint(name, name, extensions.GROUP)
        for name in ("good_words", "bad_words", "no_such_package")
    ]
    monkeypatch.setattr(extensions, "entry_points", lambda group: entries)
    with pytest.warns(UserWarning, match="is left out") as warned:
        found = extensions.installed()
    assert found == (tmp_path / "good_words",)
    assert len(warned) == 2


def test_no_entry_stands_twice_in_the_table() -> None:
    """Of two rows with one head, part of speech and company the second would never win."""
    first: dict[tuple[str, str, str], str] = {}
    for place, row in rows(DATA / ACTS, "pos", "heads", "with"):
        for head in listed(row["heads"]):
            key = head, row["pos"], row["with"]
            assert key not in first, f"{place} repeats {first[key]}: {key}"
            first[key] = place


def test_every_class_is_asked_for() -> None:
    """By a row, by the reading of what a sentence is about, or by the grammar, which knows what looks like a verb by NOUN."""
    company = (item for row in acts() for item in row.items)
    asked = {name for item in company for name in item.right | item.left | item.absent}
    listed_classes = {row["class"] for _, row in rows(DATA / CLASSES, "class")}
    assert listed_classes - asked <= OFF_TOPIC | {"NOUN"}
