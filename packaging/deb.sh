#!/bin/sh
# Makes a Debian package: deb.sh [BINARY]. Without BINARY it is built, as it is handed out.
# dpkg-deb makes it from a folder: two programs that Debian has, and no maintainer script.
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/build.sh
. "$source/packaging/build.sh"
take_or_build "$@"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mkdir -p "$root/DEBIAN" "$work/debian" "$packages"
"$source/packaging/tree.sh" "$binary" "$root/usr"

# Debian reads what changed in a form of its own.
printf 'adieu (%s) unstable; urgency=low\n\n  * See CHANGELOG.md.gz.\n\n -- The adieu maintainers <adieu@example.org>  %s\n' \
  "$version" "$(date -uRd "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$root/usr/share/doc/adieu/changelog.gz"
# The libraries that the program is linked with, as the packages of this Debian that have them.
printf 'Source: adieu\nPackage: adieu\nArchitecture: any\n' >"$work/debian/control"
libraries=$(cd "$work" && dpkg-shlibdeps -O root/usr/bin/adieu | sed -n 's/^shlibs:Depends=//p')
cat >"$root/DEBIAN/control" <<CONTROL
Package: adieu
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: The adieu maintainers <adieu@example.org>
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)
Depends: $libraries
Recommends: ca-certificates
Suggests: xdg-utils
Section: mail
Priority: optional
Description: cancels a contract by e-mail, properly
 You say who you are and what you want to end. adieu writes the letter in the
 language that the provider reads, checks every detail, and gives you a draft
 that is ready to send. It can also send the letter through your own mail
 account, once, and keep the proof. For one contract or a table of a thousand.
CONTROL
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
file=$packages/adieu_${version}_$(dpkg --print-architecture).deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$file"
