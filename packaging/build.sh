# shellcheck shell=sh disable=SC2034,SC2154
# What the scripts here begin with: $version, $packages, where they write, and how a binary is made.
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$source/Cargo.toml" | head -n1)
target=${CARGO_TARGET_DIR:-$source/target}
packages=${ADIEU_PACKAGES:-$target/packages}
# The same source makes the same bytes: the day of its commit is every file's.
SOURCE_DATE_EPOCH=$(git -C "$source" log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
umask 022
# Sets $binary: the one that is named, or a new one.
take_or_build() {
  if [ $# -ge 1 ]; then
    binary=$1
  else
    # Whoever has no compiler cannot add the keyring. The names of the builder's folders stay here.
    (cd "$source" && cargo fetch --locked)
    RUSTFLAGS="--remap-path-prefix=$source=adieu"
    for crates in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
      RUSTFLAGS="$RUSTFLAGS --remap-path-prefix=$crates=crates"
    done
    export RUSTFLAGS
    (cd "$source" && cargo build --locked --profile dist --features keyring)
    binary=$target/dist/adieu
  fi
}
