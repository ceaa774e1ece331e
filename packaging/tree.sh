#!/bin/sh
# Puts what a package holds into FOLDER, as it lies below a prefix: tree.sh BINARY FOLDER
# The program, its manual pages, completions for bash, zsh and fish, the menu entry with its icon, the notices.
set -eu
[ $# = 2 ] || { echo "usage: $0 BINARY FOLDER" >&2; exit 2; }
source=$(cd "$(dirname "$0")/.." && pwd)
folder=$2
share=$folder/share
umask 022

install -Dm755 "$1" "$folder/bin/adieu"
strip --strip-all "$folder/bin/adieu"
adieu=$folder/bin/adieu
# Neither this machine's language nor its settings belong into a package.
unset ADIEU_LANG
export LC_ALL=C.UTF-8 ADIEU_CONFIG_DIR="$folder/none"

# A page names those below it as adieu\-batch\-draft(1): what follows the page's own name is the next word of the command.
man_page() {
  page=$1; shift
  "$adieu" man "$@" >"$share/man/man1/$page.1"
  for below in $(sed -n 's/^\(adieu[a-z\\-]*\)(1)$/\1/p' "$share/man/man1/$page.1" | tr -d '\\\\'); do
    [ "$below" = "${below%-help}" ] || continue
    (man_page "$below" "$@" "${below#"$page"-}")
  done
}
mkdir -p "$share/man/man1"
man_page adieu
gzip -9n "$share"/man/man1/*.1

completion() {
  mkdir -p "$(dirname "$share/$2")"
  "$adieu" completions "$1" >"$share/$2"
}
completion bash bash-completion/completions/adieu
completion zsh zsh/vendor-completions/_adieu
completion fish fish/vendor_completions.d/adieu.fish

install -Dm644 "$source/desktop/adieu.desktop" "$share/applications/adieu.desktop"
install -Dm644 "$source/desktop/adieu.svg" "$share/icons/hicolor/scalable/apps/adieu.svg"
mkdir -p "$share/doc/adieu"
"$source/packaging/notices.py" >"$share/doc/adieu/copyright"
gzip -9nc "$source/CHANGELOG.md" >"$share/doc/adieu/CHANGELOG.md.gz"
for file in README.md README.zh-CN.md SECURITY.md; do install -m644 "$source/$file" "$share/doc/adieu/"; done
cp -r "$source/examples" "$share/doc/adieu/"
rm "$share/doc/adieu/examples/library.rs"
# The manual, to be read as text.
for page in "$source"/docs/*.md "$source"/docs/zh-CN/*.md; do
  install -Dm644 "$page" "$share/doc/adieu/${page#"$source/"}"
done
chmod -R u=rwX,go=rX "$share"
