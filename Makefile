# Tabellino: `make serve` to try it, `make test` to check it. `make` alone tells the targets.

PYTHON ?= python3
HOST := 127.0.0.1
PORT := 8000

BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
INSTALLED := .venv/requirements.installed
TEST_INSTALLED := .venv/tests-requirements.installed
SIDE_BY_SIDE := --numprocesses=auto --dist=worksteal
BENCH := .venv/bench
BENCH_INSTALLED := $(BENCH)/requirements.installed
LEARNING := .venv/learning
LEARNING_INSTALLED := $(LEARNING)/requirements.installed

.PHONY: help serve editor test lint messages accuracy floors weights bench-reading soak crowd

help:
	@echo "make serve    serve the archive on http://$(HOST):$(PORT)/ (others: make serve PORT=8001)"
	@echo "make editor   make an editor's account"
	@echo "make test     run every test on SQLite and PostgreSQL, after make lint"
	@echo "make lint     check style, templates, imports and types"
	@echo "make messages gather the texts of the interface for translation (needs GNU gettext), and compile them"
	@echo "make accuracy publish how well the reader reads: docs/accuracy.md and the page about the archive"
	@echo "make floors   raise the floors of its accuracy to what it reaches now"
	@echo "make weights  learn anew who plays and scores and what is a report, from tests/learning/texts"
	@echo "make bench    time every page of an archive of 100,000 matches (SIZE=1000 ENGINE=sqlite ONLY='pages rates')"
	@echo "make bench-reading  time the reader beside spaCy"
	@echo "make soak     kill, crowd and feed nonsense to archives on both engines, for an hour or more (ONLY='kill' SEED=7)"
	@echo "make crowd    let 64 visitors into the site for a minute, on PostgreSQL, while one loads and one edits"

serve editor: export DEBUG := True

serve: $(INSTALLED)
	$(MANAGE) migrate --verbosity 0
	$(MANAGE) load_seeds
	@echo
	@echo "Tabellino is on http://$(HOST):$(PORT)/ and its admin on http://$(HOST):$(PORT)/admin/ (Ctrl-C stops it)."
	@echo "To make an editor's account, run 'make editor' in another terminal."
	@echo
	@$(MANAGE) runserver $(HOST):$(PORT)

editor: $(INSTALLED)
	$(MANAGE) migrate --verbosity 0
	$(MANAGE) createsuperuser

test: lint
	$(BIN)/pytest $(SIDE_BY_SIDE)
	$(BIN)/pytest $(SIDE_BY_SIDE) --engine=postgresql

lint: $(TEST_INSTALLED)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	find templates -name '*.html' -exec $(BIN)/djade --target-version 5.2 --check {} +
	$(BIN)/lint-imports --no-logo
	$(BIN)/mypy

messages: export DEBUG := True

messages: $(INSTALLED)
	$(MANAGE) makemessages --locale it --locale fr --no-location --no-wrap --no-obsolete --ignore tests --ignore .venv
	$(MANAGE) compilemessages --ignore .venv --verbosity 0

accuracy: $(TEST_INSTALLED)
	$(BIN)/python -m tests.accuracy

floors: $(TEST_INSTALLED)
	$(BIN)/python -m tests.accuracy --floors

weights: $(LEARNING_INSTALLED)
	$(LEARNING)/bin/python -m tests.learning

SIZE := 100000
ENGINE := both

bench: $(BENCH_INSTALLED)
	$(BENCH)/bin/python -m tests.bench --size $(SIZE) --engine $(ENGINE) $(if $(ONLY),--only $(ONLY)) $(if $(PUBLISH),--publish)

bench-reading: $(BENCH_INSTALLED)
	$(BENCH)/bin/python -m tests.bench.reading

SEED := 0
SOAK := $(BIN)/pytest --soak --seed=$(SEED)

soak: $(TEST_INSTALLED)
	$(SOAK) tests/soak $(SIDE_BY_SIDE) --ignore=tests/soak/test_crowd.py -k '$(ONLY)'
	$(SOAK) tests/soak $(SIDE_BY_SIDE) --ignore=tests/soak/test_crowd.py -k '$(ONLY)' --engine=postgresql

crowd: $(TEST_INSTALLED)
	$(SOAK) tests/soak/test_crowd.py --engine=postgresql

$(INSTALLED): requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "Tabellino needs Python 3.11 or later as $(PYTHON). If another is installed, name it: make PYTHON=python3.12"; \
	    exit 1; }
	$(PYTHON) -m venv .venv
	$(PIP) --requirement requirements.txt
	@touch $@

$(TEST_INSTALLED): tests/requirements.txt $(INSTALLED)
	$(PIP) --requirement tests/requirements.txt
	@touch $@

$(BENCH_INSTALLED): tests/bench/requirements.txt $(INSTALLED)
	$(BIN)/python -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --requirement tests/bench/requirements.txt
	@touch $@

$(LEARNING_INSTALLED): tests/learning/requirements.txt $(INSTALLED)
	$(BIN)/python -m venv $(LEARNING)
	$(LEARNING)/bin/python -m pip install --quiet --disable-pip-version-check --requirement tests/learning/requirements.txt
	@touch $@
