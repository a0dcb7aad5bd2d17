# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Python that makes .venv: the first of these that is 3.11 or newer.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { command -v $$p; break; }; done)
PY := .venv/bin/python
# Two test processes: the machines we care about have two cores.
TESTS ?= -n 2

.DEFAULT_GOAL := help
.PHONY: help setup demo test check lint translations lock screenshots package \
	try-package clean kill-points flips hunt bench bench-bundle bench-page bench-start \
	bench-forms bench-names bench-search bench-import bench-merge bench-handover bench-viewing bench-certificate \
	bench-deadlines fuzz corpus exchange

help: ## Print this list.
	@echo "Consigne. What make can do here:"
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' \
		$(MAKEFILE_LIST)

demo: setup ## Open a training case file with invented people.
	@.venv/bin/consigne demo

setup: ## Make .venv, install what is locked, build fonts, icons and translations.
	@$(call prepare)

test: ## Everything that must hold: set-up, lint, types, layers, catalogues, tests.
	@$(call prepare,--for tests)
	@$(MAKE) --no-print-directory lint
	$(PY) -m pytest $(TESTS) --cov --cov-report=term

check: setup lint ## Lint, formatting, types, layers and catalogues, without the tests.

lint:
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo
	$(PY) packaging/translations.py check

translations: setup ## Bring the catalogues in resources/i18n up to date with the source.
	$(PY) packaging/translations.py update
	$(PY) packaging/translations.py release

screenshots: setup ## Draw every screen without a display, into build/screenshots.
	$(PY) -m ui.screenshots build/screenshots

package: ## Build the program as people get it, into build/package/consigne.
	@$(call prepare,--for package)
	$(PY) packaging/build.py

try-package: package ## Do a day's work with the built program, without sources or Python.
	$(PY) packaging/try_frozen.py

lock: setup ## Work out requirements/*.txt again from pyproject.toml (UPGRADE=1: newest).
	$(PY) packaging/lock.py $(if $(UPGRADE),--upgrade)

kill-points: setup ## Kill the program at each write during a commit (slow).
	$(PY) -m tests.faults.kill_points

flips: setup ## Flip bytes all over a case file, a bundle and evidence (slow).
	$(PY) -m tests.faults.byte_flips
	$(PY) -m tests.faults.evidence_flips

hunt: setup ## Look for planted words in every file the program touched (slow).
	$(PY) -m tests.faults.plaintext_hunt

bench: setup ## Measure a large case file (slow).
	$(PY) tests/bench/case_file.py

bench-bundle: setup ## Measure writing and reading a large bundle (slow).
	$(PY) tests/bench/bundle.py

bench-handover: setup ## Measure a whole caseload handed over, 400 cases and 2 GiB (slow).
	$(PY) tests/bench/handover.py

bench-merge: setup ## Measure taking revisions in against plain inserts (slow).
	$(PY) tests/bench/merge.py

bench-page: setup ## Measure page sizes of the encrypted databases (slow).
	$(PY) tests/bench/page_size.py

bench-forms: setup ## Measure converting and filling forms, and the form on the screen (slow).
	$(PY) tests/bench/forms.py
	$(PY) tests/bench/form_view.py

bench-names: setup ## Measure how well spellings of one name are found again (slow).
	$(PY) tests/bench/names.py tests/app/spellings.csv

bench-search: setup ## Measure search as you type in a large case file (slow).
	$(PY) tests/bench/search.py

bench-import: setup ## Measure bringing in a caseload of 10,000 rows (slow).
	$(PY) tests/bench/import_cases.py

bench-certificate: setup ## Measure a certificate of 40 findings and 12 photographs (slow).
	$(PY) tests/bench/certificate.py

bench-body: setup ## Measure a frame of the body map with 60 findings.
	$(PY) tests/bench/body_map.py

bench-deadlines: setup ## Count examples of deadlines, and count their days a second time.
	$(PY) tests/bench/deadlines.py

bench-start: setup ## Measure how long the first window takes (slow).
	$(PY) tests/bench/start.py

bench-viewing: setup ## Measure pictures and pages from a process of their own (slow).
	$(PY) tests/bench/viewing.py

corpus: setup ## Open every hostile bundle, picture and PDF, measured (slow).
	$(PY) -m tests.corpus.measure
	$(PY) -m tests.viewing.measure

exchange: ## Hand a case over through two real Syncthing instances.
	@$(call prepare,--for tests)
	$(PY) -m pytest tests/exchange -q

fuzz: ## Run the property tests with many examples (slow).
	@$(call prepare,--for tests)
	HYPOTHESIS_PROFILE=fuzz $(PY) -m pytest $(TESTS) -m property

clean: ## Remove what was built here; .venv stays.
	rm -rf build dist resources/built .pytest_cache .mypy_cache .ruff_cache \
		.import_linter_cache .hypothesis .coverage
	find app ui storage resources tests packaging -name __pycache__ -prune \
		-exec rm -rf {} +

define prepare
if [ -z "$(PYTHON)" ]; then \
	echo "Consigne needs Python 3.11 or newer. On Debian or Ubuntu:"; \
	echo "    sudo apt-get install python3"; \
	exit 1; \
fi; $(PYTHON) packaging/prepare.py $(1)
endef
