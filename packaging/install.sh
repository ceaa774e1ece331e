#!/bin/sh
# Installs adieu for you alone, without root: ./install.sh [--prefix FOLDER] (~/.local), ./install.sh --uninstall.
# Whatever you changed or had before is kept. The list of what was installed says what to remove: a file's checksum, its size
# and its name, or `folder` for a folder that was not there before.
set -eu
umask 022
usage() { echo "usage: ./install.sh [--prefix FOLDER] [--uninstall]"; }
refuse() { echo "install.sh: $1" >&2; exit "${2:-1}"; }
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
prefix=
uninstall=
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) [ -n "${2:-}" ] || refuse "--prefix wants a folder" 2; prefix=$2; shift ;;
    --prefix=?*) prefix=${1#--prefix=} ;;
    --uninstall) uninstall=1 ;;
    --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done
# The copy among the installed files knows where they are.
if [ -z "$prefix" ] && [ -f "$here/installed-files" ]; then prefix=${here%/share/doc/adieu}; fi
[ -n "$prefix" ] || prefix=${HOME:?say where with --prefix FOLDER}/.local
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
prefix=${prefix%/}
# What the menu's entry cannot hold.
case $prefix in *[\"\`\$\\%]* | *"
"*) refuse "a folder with \" \` \$ \\ % or a line break in its name cannot stand in the menu: $prefix" 2 ;; esac
list=share/doc/adieu/installed-files
work=$(mktemp -d)
copying=
trap 'rm -rf "$work" ${copying:+"$copying"}' EXIT
trap 'exit 130' HUP INT TERM
: >"$work/earlier"
: >"$work/new"
if [ -f "$prefix/$list" ]; then cat "$prefix/$list" >"$work/earlier"; fi

checksum() { cksum <"$1"; }
exists() { [ -e "$1" ] || [ -L "$1" ]; }
# Whether a file is as this script put it there, or would.
is_ours() {
  [ -f "$prefix/$1" ] && [ ! -L "$prefix/$1" ] && cat "$work/earlier" "$work/new" | grep -qxF "$(checksum "$prefix/$1") $1"
}
# Gives a file its place whole, under its name.
put() {
  copying=$prefix/$2.new
  cp "$1" "$copying"
  mv -f "$copying" "$prefix/$2"
  copying=
}
# Removes the files of a list of names that are still as they were installed.
remove() {
  while IFS= read -r file; do
    if is_ours "$file"; then
      rm -f "$prefix/$file"
    elif exists "$prefix/$file"; then
      echo "Kept, since it was changed: $prefix/$file"
    fi
  done <"$1"
}
grep -v '^folder ' "$work/earlier" | cut -d ' ' -f 3- | LC_ALL=C sort -u >"$work/earlier-files"

if [ -n "$uninstall" ]; then
  [ -s "$work/earlier" ] || refuse "adieu is not installed in $prefix"
  remove "$work/earlier-files"
  rm -f "$prefix/$list"
  # Only those that were made for it.
  sed -n 's/^folder //p' "$work/earlier" | LC_ALL=C sort -r | while IFS= read -r folder; do
    rmdir "$prefix/$folder" 2>/dev/null || true
  done
  echo "Removed adieu from $prefix. Your letters are where you saved them, the journal and your settings in ~/.local/state/adieu and"
  echo "~/.config/adieu. A line that you wrote into your shell's file for adieu can go."
  exit 0
fi

[ -f "$here/bin/adieu" ] || refuse "this only removes: $here/install.sh --uninstall. To install, run the one in the folder that you unpacked"
"$here/bin/adieu" --version >/dev/null || refuse "this program does not run here: it is for $(basename "$here"), with glibc 2.35 or later. Build it from the source instead"
if [ ! -s "$work/earlier" ] && exists "$prefix/bin/adieu"; then
  refuse "$prefix/bin/adieu is there already, and not from this script: remove it first"
fi

# The menu does not look along PATH everywhere: the entry names the program with its folder.
while IFS= read -r line; do
  case $line in "Exec=adieu "*) line="Exec=\"$prefix/bin/adieu\" ${line#Exec=adieu }" ;; esac
  printf '%s\n' "$line"
done <"$here/share/applications/adieu.desktop" >"$work/adieu.desktop"
source_of() { if [ "$1" = share/applications/adieu.desktop ]; then echo "$work/adieu.desktop"; else echo "$here/$1"; fi; }
(cd "$here" && find bin share -type f | LC_ALL=C sort) >"$work/files"
while IFS= read -r file; do echo "$(checksum "$(source_of "$file")") $file"; done <"$work/files" >"$work/new"

# The folders that are not there yet.
grep '^folder ' "$work/earlier" >"$work/made" || true
while IFS= read -r file; do
  while file=$(dirname "$file") && [ "$file" != . ] && [ ! -d "$prefix/$file" ]; do echo "folder $file"; done
done <"$work/files" >>"$work/made"
mkdir -p "$prefix/$(dirname "$list")"
# From here on what was begun can be repeated or removed: the list holds what was there and what is to come.
LC_ALL=C sort -u "$work/earlier" "$work/new" "$work/made" >"$work/both"
put "$work/both" "$list"
while IFS= read -r file; do
  mkdir -p "$prefix/$(dirname "$file")"
  if exists "$prefix/$file" && ! is_ours "$file"; then
    aside=$prefix/$file.old
    while exists "$aside"; do aside=$aside.old; done
    mv "$prefix/$file" "$aside"
    echo "There was another $prefix/$file: it is now $aside"
  fi
  put "$(source_of "$file")" "$file"
done <"$work/files"
# What an earlier version had and this one has not.
LC_ALL=C comm -23 "$work/earlier-files" "$work/files" >"$work/gone"
remove "$work/gone"
LC_ALL=C sort -u "$work/new" "$work/made" >"$work/both"
put "$work/both" "$list"

echo "Installed adieu in $prefix/bin. Remove it with: $prefix/share/doc/adieu/install.sh --uninstall"
shell=${SHELL:-sh}
shell=${shell##*/}
case :$PATH: in
  *":$prefix/bin:"*) ;;
  *)
    echo "Your shell does not look there yet. Write $prefix/bin/adieu, or run this once and open a new terminal:"
    case $shell in
      bash | zsh) echo "  echo 'export PATH=\"$prefix/bin:\$PATH\"' >>~/.${shell}rc" ;;
      fish) echo "  fish_add_path \"$prefix/bin\"" ;;
      *) echo "  echo 'export PATH=\"$prefix/bin:\$PATH\"' >>~/.profile" ;;
    esac
    ;;
esac
[ "$shell" != zsh ] || echo "For completions, write this before compinit in ~/.zshrc: fpath+=(\"$prefix/share/zsh/vendor-completions\")"
