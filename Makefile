# Every target is one or two plain commands that can also be typed by hand.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: setup demo test check fmt accept campaign deep faults mutation fuzz injections determinism bench clean

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

# Compares the engine with other evaluators on N theories in all; goes on where it stopped, and prints a table.
# LANES="broad large" chooses kinds (all, unless said), JOBS=2 processes.
N ?= 200
JOBS ?= 1
campaign: setup
	$(BIN)/python -m tests.campaign --programs $(N) --jobs $(JOBS) --state build/campaign $(if $(LANES),--lanes "$(LANES)")

# The generated tests again, with many more examples than `make test` tries.
deep: setup
	$(BIN)/python -m pytest -q -n 2 --dist loadgroup tests --hypothesis-profile=campaign

# Five deliberate faults, one at a time in a copy of the tree; the quick tests must notice each.
faults: setup
	$(BIN)/python -m tests.deliberate

# Puts N small faults into the engine, one at a time, and says which no test notices; goes on where it stopped.
SEED ?= 1
mutation: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[mutation]'
	$(BIN)/python -m tests.mutation --state build/mutation --number $(N) --seed $(SEED)

# Inputs that may be anything, N in all; goes on where it stopped. Needs Python 3.11 or 3.12 for atheris.
fuzz: setup
	test -x build/fuzz/env/bin/python || $(PYTHON) -m venv build/fuzz/env
	build/fuzz/env/bin/python -m pip install --quiet --disable-pip-version-check atheris --editable .
	test -d build/fuzz/seeds || $(BIN)/python -m fuzz.seeds build/fuzz/seeds
	build/fuzz/env/bin/python -m fuzz.run build/fuzz --inputs $(N)

# A solver that gives up, fails or lies at each of its checks; Ctrl-C and sudden death at many moments.
injections: setup
	$(BIN)/python -m pytest -q -s --hypothesis-profile=campaign tests/faults

# Same input, same bytes, over 200 hash seeds; AGAINST="--python P --z3 Q" names interpreters with other versions.
determinism: setup
	$(BIN)/python -m tests.determinism --seeds 200 --state build/determinism.json $(AGAINST)

bench: setup
	$(BIN)/python bench/run.py

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
