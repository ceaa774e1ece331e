# shellcheck shell=sh disable=SC2034,SC2154
# What the scripts here begin with: $version, $packages, where they write, and how a binary is made.
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$source/Cargo.toml" | head -n1)
target=${CARGO_TARGET_DIR:-$source/target}
packages=$target/packages
# The same source makes the same bytes: the day of its commit is every file's.
SOURCE_DATE_EPOCH=$(git -C "$source" log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
umask 022
# Sets $binary: the one that is named, or a new one.
take_or_build() {
  if [ $# -ge 1 ]; then
    binary=$1
  else
    (cd "$source" && cargo build --locked --profile dist)
    binary=$target/dist/adieu
  fi
}
