#!/usr/bin/env bash
# Builds the pages into dist/ when a source is newer than they are; installs the libraries of the lock file when it
# changed. Called by the Maven build; `bash web/build.bash libraries` installs and stops.
set -eu
cd "$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)"

fail() { printf 'web: %s\n' "$1" >&2; exit 1; }

type -P node >/dev/null && type -P npm >/dev/null || fail 'Node.js 20 or newer with npm is needed to build the pages and was not found: install it'
major=$(node -p 'process.versions.node.split(".")[0]')
[ "$major" -ge 20 ] || fail "Node.js 20 or newer is needed to build the pages, this is $(node --version): install a newer one"

stamp=node_modules/.installed
if [ ! -f "$stamp" ] || ! cmp -s "$stamp" package-lock.json; then
  npm ci --no-audit --no-fund --loglevel=error || fail 'npm could not install the libraries of web/package-lock.json: see above, and try again with a network'
  cp package-lock.json "$stamp"
fi
[ "${1:-}" = libraries ] && exit 0

if [ -f dist/index.html ] && [ -z "$(find index.html package.json package-lock.json tsconfig.json vite.config.ts public src -newer dist/index.html -print -quit)" ]; then
  exit 0
fi
npm run --silent build >build.log 2>&1 || { tail -n 30 build.log >&2; fail "the pages could not be built (all of it: web/build.log)"; }
rm -f build.log
