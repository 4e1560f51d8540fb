"""The figures of events are what they say they are."""

import json
from pathlib import Path

import pytest

from benchmarks import events


def test_f1_is_of_each_type_that_is_gold() -> None:
    pairs = [("AGREE", "AGREE"), ("AGREE", "CONSULT"), ("CONSULT", "CONSULT"), ("AID", None)]
    assert sorted(events.f1_by_type(pairs)) == [0, pytest.approx(2 / 3), pytest.approx(2 / 3)]


@pytest.mark.parametrize(
    ("said", "agrees"),
    [("the Foreign Minister", True), ("minister", True), ("Prime Minister of Norland", False), ("", False)],
)  # fmt: skip
def test_an_answer_has_half_of_its_words_in_common(said: str, agrees: bool) -> None:
    assert events.agree(said, [{"text": "a foreign minister"}]) == agrees


def test_a_question_without_gold_is_not_asked() -> None:
    assert dict(events.judged(None, {"who": [{"text": "Kenya"}], "when": [{}]})) == {"who": False}


def test_both_files_are_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("corpuskit_plover", reason="the coder of events is not installed")
    report = "Kenya signed a trade agreement with Ghana in Accra on 4 May 2024. It rained."
    gold = {"who": [{"text": "Kenya"}], "where": [{"text": "Accra"}], "when": [{"parsed": "2024-05-04"}]}  # fmt: skip
    rows = {
        "sentences": {"text": "Kenya's president met with Ghana's president.", "type": "CONSULT"},
        "reports": {"text": report, "published": "2024-05-05", "gold": gold},
    }
    for name, row in rows.items():
        (tmp_path / name).write_text(json.dumps(row), encoding="utf-8")
    events.main(str(tmp_path / "sentences"), str(tmp_path / "reports"))
    said = capsys.readouterr().out
    assert "sentences 1: accuracy 1.000, macro f1 1.000, without event 0.000" in said
    assert "reports: who 1 of 1, where 1 of 1, when 1 of 1" in said
