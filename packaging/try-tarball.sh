#!/bin/sh
# Installs a tarball for a person of its own, without root, and removes it: try-tarball.sh FILE
set -eu
file=$(realpath "$1")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
fail() { echo "$0: $*" >&2; exit 1; }
# Nothing of whoever runs this: no settings, no journal.
as_person() { (cd "$home" && env -i HOME="$home" PATH="$home/.local/bin:/usr/bin:/bin" LANG=C.UTF-8 "$@"); }

mkdir -p "$home/Downloads"
start=$(date +%s%N)
as_person tar -xJf "$file" -C Downloads --strip-components=1
as_person ./Downloads/install.sh
as_person adieu draft .local/share/doc/adieu/examples/cinema.toml -o cancellation.eml 2>/dev/null
echo "tarball: from the download to a draft $((($(date +%s%N) - start) / 1000000)) ms," \
  "$(du -sk --apparent-size "$home/.local" | cut -f1) KB installed"
grep -q '^To: .*<help@cinema.example>' "$home/cancellation.eml" || fail "no draft"
as_person man -P cat adieu | grep -q batch || fail "no manual page"
grep -q "^Exec=\"$home/.local/bin/adieu\" web$" "$home/.local/share/applications/adieu.desktop" || fail "menu"
as_person ./Downloads/install.sh >/dev/null
as_person ./Downloads/install.sh --uninstall
left=$(cd "$home" && find . -type f ! -name 'journal.*' ! -path './Downloads/*' | LC_ALL=C sort)
[ "$left" = ./cancellation.eml ] || fail "left behind: $left"
echo "tarball: installed, used and removed; only the draft and the journal are left"

# What a person had before, or changed, is never lost; what failed is repeated.
other="$home/a & b"
examples=share/doc/adieu/examples
mkdir -p "$other/bin" "$other/share/applications"
echo mine >"$home/elsewhere"
ln -s "$home/elsewhere" "$other/share/applications/adieu.desktop"
echo "in the way" >"$other/share/icons"
echo mine >"$other/bin/adieu.new"
! as_person ./Downloads/install.sh --prefix "$other" >/dev/null 2>&1 || fail "a file in the way was no matter"
rm "$other/share/icons"
as_person ./Downloads/install.sh --prefix="$other" >/dev/null
[ "$(cat "$home/elsewhere")" = mine ] || fail "written through a link"
[ -L "$other/share/applications/adieu.desktop.old" ] || fail "the link is gone"
echo mine >"$other/$examples/cinema.toml"
as_person ./Downloads/install.sh --prefix "$other" >/dev/null
[ "$(cat "$other/$examples/cinema.toml.old")" = mine ] || fail "an update took what was changed"
echo mine >>"$other/bin/adieu"
as_person ./Downloads/install.sh --prefix "$other" >/dev/null
as_person "$other/bin/adieu" --version >/dev/null || fail "no program after an update"
echo mine >"$other/$examples/lebara.toml"
linked=$home/linked
mkdir -p "$linked" "$home/data/share"
ln -s "$home/data/share" "$linked/share"
as_person ./Downloads/install.sh --prefix "$linked" >/dev/null
rm -r "$home/Downloads"
as_person "$linked/share/doc/adieu/install.sh" --uninstall >/dev/null
[ "$(cd "$linked" && find . | tr '\n' ' ')$(ls "$home/data/share")" = ". ./share " ] || fail "left where share is a link"
as_person "$other/share/doc/adieu/install.sh" --uninstall >/dev/null
left=$(cd "$other" && find . ! -type d | LC_ALL=C sort | tr '\n' ' ')
[ "$left" = "./bin/adieu.new ./bin/adieu.old ./share/applications/adieu.desktop.old ./$examples/cinema.toml.old ./$examples/lebara.toml " ] || fail "left: $left"
[ -d "$other/bin" ] || fail "a folder of the person's own was removed"
echo "tarball: another's files, a link, a changed example and a folder that was there before are kept"
