# The tasks of this repository: `just` lists them, `just --dry-run TASK` shows what one would run.
# Get just with `cargo install just --locked`, `apt install just` (Debian 13) or `brew install just`.

[private]
default:
    @just --list

# What must hold before a change is on main; the rest of the list is part of it or beside it
gate:
    bash .ci/run

# All tests, or those whose names hold a word: just test deadlines
test *WORDS:
    cargo test --locked -- {{ WORDS }}

# Write the golden files anew, then show what changed: letters, screens, the documents' commands, the directory
golden:
    UPDATE_GOLDEN=1 cargo test --locked
    git diff --stat

# The tests against real Postfix, Dovecot and Exim (root; .ci/run installs them)
servers:
    cargo test --locked --test adieu servers

# The page in a browser (npm and Chromium)
web:
    cargo build --locked
    cd tests/web && npm ci --ignore-scripts --no-audit --no-fund && ADIEU={{ justfile_directory() }}/target/debug/adieu node --test

# Fuzz every target for so many seconds, or one: just fuzz 600 request
fuzz SECONDS="20" *TARGETS:
    tests/fuzz/run.sh {{ SECONDS }} {{ TARGETS }}

# Measure each stage, or one of: stages, batch, journal, directory
bench NAME="stages":
    cargo bench --locked --bench {{ NAME }}

# A draft in a real Thunderbird, as FILE (.ci/run installs it)
screenshot FILE="thunderbird.png":
    ADIEU_TEST_SCREENSHOT={{ absolute_path(FILE) }} cargo test --locked --test adieu thunderbird

# A Debian package and a tarball, as they are handed out, into target/packages
package:
    packaging/deb.sh
    packaging/tarball.sh target/dist/adieu

# Install, use and remove both: the tarball here, the package in a clean Debian (root)
try-package:
    packaging/try-tarball.sh target/packages/adieu-*.tar.xz
    packaging/try-deb.sh target/packages/adieu_*.deb

# Kill the program at every moment of a letter: none may go twice, none may be lost
kills:
    cargo build --locked
    benches/kills.py target/debug/adieu --single 30 --batch 6
