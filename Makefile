# In: a checkout on a machine with git, make and Python 3.11 or newer, without root. Out: the site, its preview, the tests.
#
#   make site     the example edition as a website in site/
#   make serve    the same, at http://127.0.0.1:8000, made anew when a text is saved
#   make test     every check and test, in a real browser too: npm's, or CHROME_PATH=chromium for an installed one
#   make sweep    every page of the example edition through `klarsag a11y`: light, dark and 400 px
#   make publish-sweep   pushes that are killed, full disks, readers during 30 releases, every hostile push
#   make closed-sweep    500 random editions searched for anything that must not come out
#   make shots    pictures of the pages, in screenshots/
#   make clean    forget what was built and installed here

PYTHON ?= python3
# A third of what a test does on two processors is waiting: for a browser, a server, another process.
WORKERS ?= 3
VENV := .venv
BIN := $(VENV)/bin

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: site serve test lint sweep publish-sweep closed-sweep shots clean
.DEFAULT_GOAL := site

site: $(VENV)/.installed
	$(BIN)/klarsag build
	@echo 'The site is in site/. To read it: make serve, then open http://127.0.0.1:8000'

serve: $(VENV)/.installed
	$(BIN)/klarsag serve

# The tests are the last command, so that the last line is pytest's own count. One worker has the whole of a file, so
# that pages are opened in the browser once.
test: lint $(VENV)/.browser
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

sweep: $(VENV)/.installed-a11y
	$(BIN)/klarsag build
	$(BIN)/klarsag a11y --report a11y.html

publish-sweep: $(VENV)/.installed-dev
	$(BIN)/python -m tests.publish.sweep
	KLARSAG_HOSTILE=all $(BIN)/python -m pytest -n $(WORKERS) tests/publish/test_hostile.py

closed-sweep: $(VENV)/.installed-dev
	$(BIN)/python -m tests.closed 500 --jobs $(WORKERS)

shots: $(VENV)/.installed-dev $(VENV)/.browser
	$(BIN)/python -m tests.browser.shots screenshots

clean:
	rm -rf $(VENV) site screenshots a11y.html .klarsag .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

# A stamp stands for each step; what a step is made from makes it run again.

$(VENV)/.made: .ci/bootstrap.py
	$(PYTHON) .ci/bootstrap.py $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.made pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

$(VENV)/.installed-a11y: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --editable '.[a11y]'
	@touch $@

# Node's packages and the browser, once for every checkout of this user (klarsag.a11y, tests/browser/node.py).
$(VENV)/.browser: $(VENV)/.installed-dev $(wildcard tests/*/package-lock.json) generator/klarsag/a11y/locked/package-lock.json
	$(BIN)/python -m tests.browser.node
	@touch $@
