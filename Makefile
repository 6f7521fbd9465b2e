# make run      build what is needed and open the board on a copy of the sample plan
# make test     all tests
# make check    format, declared imports, tests: what a change must pass
# make bench    ratios against hand-tuned floors
# make check-share   planners on real network mounts, where PLANBORD_SHARE_LAB names a lab
# make install  PREFIX (/usr/local) and DESTDIR as usual

PREFIX ?= /usr/local
# Libraries are the system's: looking beside the program first costs each start some thirty questions.
RELEASE := --configuration release --static-swift-stdlib --disable-local-rpath
PACKAGES := libncursesw5-dev libsqlite3-dev tmux

.PHONY: run test check check-share lint imports bench build install packages clean

run: build
	@.build/release/planbord demo

build: packages
	@swift build $(RELEASE) --product planbord

test: packages
	@swift test

check: lint imports test

lint:
	@swift format lint --strict --recursive --parallel Sources Tests Package.swift
	@echo "format: clean"

# A plain build lets a target import what it does not declare, once that has been built.
imports:
	@swift build --build-tests --explicit-target-dependency-import-check error

check-share:
	@Tests/ShareTier/run

bench: build
	@Benchmarks/run

install: build
	install -D -m 755 .build/release/planbord $(DESTDIR)$(PREFIX)/bin/planbord
	install -d $(DESTDIR)$(PREFIX)/share/planbord/themes $(DESTDIR)$(PREFIX)/share/planbord/sample-data
	install -m 644 themes/*.toml $(DESTDIR)$(PREFIX)/share/planbord/themes
	install -m 644 sample-data/*.csv $(DESTDIR)$(PREFIX)/share/planbord/sample-data

# Installs what apt lacks; without the right to, says the one line that does.
packages:
	@missing=$$(for name in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$name 2>/dev/null | grep -q 'install ok installed' || echo $$name; done); \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq $$missing >/dev/null; \
	  else echo "Run this once, then make again:  sudo apt-get install -y" $$missing >&2; exit 1; fi; \
	fi

clean:
	@swift package clean
