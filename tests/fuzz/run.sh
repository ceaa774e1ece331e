#!/usr/bin/env bash
# Fuzzes every target, or those named, for so many seconds each (20 if none are said): tests/fuzz/run.sh [SECONDS [TARGET…]]
#
# Begins with the kept inputs of tests/fuzz/corpus. New inputs go into a temporary folder, one that breaks a promise
# into target/fuzz/found. Needs cargo-fuzz, and no nightly toolchain: only sanitizers want one.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-20}
shift || true

without() {
  printf '\n*** NOT FUZZED: %s\n' "$*" >&2
  [ "${CI:-}" != true ] || exit 1
  exit 0
}
command -v cargo-fuzz >/dev/null || without "there is no cargo-fuzz (cargo install cargo-fuzz --version ~0.13 --locked)"

# No sanitizer: the program has no unsafe code of its own, and without one the stable toolchain is enough.
cargo fuzz build --fuzz-dir tests/fuzz --target-dir target/fuzz --release --sanitizer none
programs=$(echo target/fuzz/*-*-*/release)

if [ $# -eq 0 ]; then
  mapfile -t targets < <(ls tests/fuzz/corpus)
  set -- "${targets[@]}"
fi
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT
mkdir -p target/fuzz/found
failed=
for target in "$@"; do
  mkdir "$new/$target"
  printf '\n== %s, %s seconds\n' "$target" "$seconds"
  # An input that takes 20 seconds is a finding too.
  if "$programs/$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="target/fuzz/found/$target-" "$new/$target" "tests/fuzz/corpus/$target" >"$new/$target.log" 2>&1; then
    grep -E '^#[0-9]+\s+DONE|INITED' "$new/$target.log"
  else
    tail -n 60 "$new/$target.log"
    failed="$failed $target"
  fi
done
if [ -n "$failed" ]; then
  printf '\n*** BROKEN:%s (see target/fuzz/found)\n' "$failed" >&2
  exit 1
fi
