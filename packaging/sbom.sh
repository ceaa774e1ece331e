#!/bin/sh
# Lists what is in the program as a CycloneDX file in target/packages: sbom.sh (cargo install cargo-cyclonedx --locked)
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/build.sh
. "$source/packaging/build.sh"
command -v cargo-cyclonedx >/dev/null || cargo install --debug cargo-cyclonedx --version '~0.5.9' --locked
mkdir -p "$packages"
cd "$source"
# It writes beside Cargo.toml and nowhere else. What only builds or tests the program is left out.
cargo cyclonedx --features keyring --format json --spec-version 1.5 --no-build-deps --target "$(rustc -vV | sed -n 's/^host: //p')" \
  --override-filename "adieu-$version.cdx" --quiet
mv "adieu-$version.cdx.json" "$packages/"
echo "$packages/adieu-$version.cdx.json"
