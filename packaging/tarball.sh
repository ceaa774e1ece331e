#!/bin/sh
# Makes a tarball for any Linux with the same C library or a later one: tarball.sh [BINARY]. Without BINARY it is built.
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/build.sh
. "$source/packaging/build.sh"
take_or_build "$@"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
name=adieu-$version-linux-$(uname -m)
mkdir -p "$packages"
"$source/packaging/tree.sh" "$binary" "$work/$name"
for folder in . share/doc/adieu; do install -m755 "$source/packaging/install.sh" "$work/$name/$folder/install.sh"; done
(cd "$work" && tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -cf - "$name") \
  | xz -T1 >"$packages/$name.tar.xz"
echo "$packages/$name.tar.xz"
