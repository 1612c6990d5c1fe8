# Every target is one or two plain commands that can also be typed by hand.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: setup demo test check fmt accept campaign deep faults mutation bench clean

setup: $(STAMP)

$(STAMP): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "lexlogic needs Python 3.11 or newer; try: make setup PYTHON=python3.11")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	touch $(STAMP)

demo: setup
	$(BIN)/lexlogic demo

test: setup
	$(BIN)/python -m pytest -q -n 2 --dist loadgroup

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q -n 2 --dist loadgroup

fmt: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Writes the output found into the cases; read the diff before you commit it.
accept: setup
	$(BIN)/python -m pytest -q tests --accept

# The generated tests again, with many more examples than `make test` tries.
campaign: setup
	$(BIN)/python -m pytest -q -n 2 --dist loadgroup tests --hypothesis-profile=campaign

# Puts N small faults into a copy of the engine, one at a time, and says which no test notices.
N ?= 200
mutation: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[mutation]'
	$(BIN)/python -m tests.mutation --state build/mutation --number $(N)

bench: setup
	$(BIN)/python bench/run.py

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
