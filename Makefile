# make play, make test; `make help` lists the rest.
SCENARIO ?= back-pain
PREFIX ?= /usr/local
CONFIG ?= debug
ARGS ?=
CONSULTATIONS ?= 200

PACKAGES = libreadline-dev libstemmer-dev libmd-dev
SOURCES = Sources Tests Package.swift
SHARE = $(DESTDIR)$(PREFIX)/share/colloque

.PHONY: help play test build install uninstall lint format record explored packages toolchain
.NOTPARALLEL:

help:
	@echo 'make play        talk with a patient (SCENARIO=back-pain, ARGS="--lang en --coach")'
	@echo 'make test        lint, build and run all tests'
	@echo 'make build       build only'
	@echo 'make install     install the program and its scenarios (PREFIX=/usr/local)'
	@echo 'make uninstall   remove them'
	@echo 'make lint        check the style; make format mends what can be mended'
	@echo 'make record      write the golden files of the tests and the example consultations anew'
	@echo 'make explored    write Scenarios/EXPLORED.md anew (CONSULTATIONS=200 of each kind of learner)'
	@echo 'make packages    install the Debian packages that are missing'

play: packages
	@test -x .build/$(CONFIG)/colloque || echo 'Building colloque; the first time this takes a minute or two.' >&2
	@swift build --quiet --configuration $(CONFIG) --product colloque
	@exec .build/$(CONFIG)/colloque play $(SCENARIO) $(ARGS)

# The tests draw what `colloque scenario graph` writes.
test: PACKAGES += graphviz
test: packages lint
	swift build
	swift test

build: packages
	swift build

lint: toolchain
	swift format lint --strict --recursive --parallel $(SOURCES)

format: toolchain
	swift format --in-place --recursive --parallel $(SOURCES)

record: packages
	RECORD_SNAPSHOTS=1 swift test

explored: packages
	swift build --configuration release --product colloque
	@( \
	  echo '# Explored'; echo; \
	  echo 'How simulated learners fare: $(CONSULTATIONS) consultations of each kind with each patient, in each language. Every table is what its'; \
	  echo 'command prints, without the lists of lines that were never said.'; \
	  for scenario in Scenarios/*/scenario.yaml; do name=$$(basename $$(dirname $$scenario)); for lang in fr en; do \
	    command="scenario explore $$name --lang $$lang --consultations $(CONSULTATIONS)"; \
	    printf '\n## `colloque %s`\n```\n' "$$command"; \
	    table=$$(.build/release/colloque $$command) || exit 1; \
	    printf '%s\n' "$$table" | sed -E -e '/^  (never|jamais)[^a-z]*: [a-z_]+\./d' -e 's|$(CURDIR)/||'; \
	    echo '```'; \
	  done; done; \
	) > Scenarios/EXPLORED.md.new || { rm -f Scenarios/EXPLORED.md.new; exit 1; }
	mv Scenarios/EXPLORED.md.new Scenarios/EXPLORED.md

install: packages
	swift build --configuration release --product colloque --static-swift-stdlib
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/scenarios $(SHARE)/data
	install -m 755 .build/release/colloque $(DESTDIR)$(PREFIX)/bin/colloque
	cp -R Scenarios/. $(SHARE)/scenarios
	install -d $(SHARE)/schemas
	cp -R Sources/Report/Schemas/. $(SHARE)/schemas
	cp -R Sources/Language/Data/. Sources/Coding/Data/. $(SHARE)/data
	chmod -R a+rX $(SHARE)

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/colloque
	rm -rf $(SHARE)

toolchain:
	@command -v swift >/dev/null || { \
	  echo 'colloque needs a Swift 6.2 toolchain, and swift is not in PATH: https://www.swift.org/install' >&2; exit 1; }

# Says nothing when nothing is missing.
packages: toolchain
	@command -v dpkg-query >/dev/null || { \
	  echo 'This is no Debian: make sure that these libraries are there: readline, libstemmer, libmd' >&2; exit 0; }; \
	missing=; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q ' installed$$' || missing="$$missing $$package"; \
	done; \
	test -n "$$missing" || exit 0; \
	if test "$$(id -u)" = 0; then sudo=; \
	elif sudo -n true 2>/dev/null; then sudo='sudo -n'; \
	else \
	  echo "colloque needs these Debian packages:$$missing" >&2; \
	  echo "You have no right to install them. Run this as root (with sudo, say), then try again:" >&2; \
	  echo "  apt-get update && apt-get install -y$$missing" >&2; exit 1; \
	fi; \
	echo "Installing the Debian packages that colloque needs:$$missing" >&2; \
	$$sudo apt-get update -qq && \
	$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing </dev/null >/dev/null || { \
	  echo "That did not work. Run this as root, then try again:" >&2; \
	  echo "  apt-get update && apt-get install -y$$missing" >&2; exit 1; }
