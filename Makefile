# `make demo` and `make test` set up all that they need, and again only when a pyproject.toml changed.

VENV := .venv
BIN := $(VENV)/bin
PLUGINS := $(wildcard plugins/*/pyproject.toml)
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	if $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$p; break; fi; done)
EDITABLE := $(foreach plugin,$(PLUGINS),-e $(dir $(plugin)))
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

.PHONY: demo test lint types docs bench clean

demo: $(VENV)/demo
	$(BIN)/corpuskit parse examples/inputs -o articles.jsonl
	$(BIN)/corpuskit events examples/inputs examples/events --merge -o events.jsonl
	@echo "articles.jsonl holds the articles, events.jsonl what they tell. See why a line went: $(BIN)/corpuskit explain FILE"

test: $(VENV)/test
	$(BIN)/python -m pytest

lint: $(VENV)/test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/test
	$(BIN)/mypy

docs: $(VENV)/test
	$(BIN)/sphinx-build -n -W -q -b html docs docs/_build/html

bench: $(VENV)/test
	$(BIN)/python benchmarks/import_time.py
	$(BIN)/python benchmarks/plugin_cost.py

clean:
	rm -rf $(VENV) docs/_build .mypy_cache .pytest_cache .ruff_cache .hypothesis articles.jsonl events.jsonl failures.jsonl cleaned

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "corpuskit needs Python 3.11 or later; name it: make PYTHON=/path/to/python3"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/demo: $(BIN)/python pyproject.toml $(PLUGINS)
	$(PIP) -e '.[cli]' $(EDITABLE)
	@touch $@

$(VENV)/test: $(BIN)/python pyproject.toml $(PLUGINS)
	$(PIP) -e '.[all,dev,docs]' $(EDITABLE)
	@touch $@ $(VENV)/demo
