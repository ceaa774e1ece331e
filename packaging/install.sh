#!/bin/sh
# Installs adieu for you alone, without root: ./install.sh [--prefix FOLDER] (~/.local), ./install.sh --uninstall.
# What you had before or changed is kept. The list of what was installed says what to remove: a file's checksum, its size and its
# name; `folder` and one that was not there before; `prefix` and where it all is.
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
folder=share/doc/adieu
list=$folder/installed-files
# The copy among the installed files knows where they are, or is still below them where they were moved.
if [ -z "$prefix" ] && [ -f "$here/installed-files" ]; then
  prefix=$(sed -n 's/^prefix //p' "$here/installed-files")
  [ "$prefix/$list" -ef "$here/installed-files" ] || prefix=${here%"/$folder"}
  [ "$prefix/$list" -ef "$here/installed-files" ] || refuse "say where with --prefix FOLDER" 2
  prefix=${prefix:-/}
fi
[ -n "$prefix" ] || prefix=${HOME:?say where with --prefix FOLDER}/.local
# A shell leaves the tilde of --prefix=~/FOLDER as it is.
case $prefix in "~/"*) prefix=$HOME/${prefix#??} ;; /*) ;; *) prefix=$PWD/$prefix ;; esac
prefix=${prefix%/}
for command in cksum comm mktemp; do command -v $command >/dev/null || refuse "this wants the command $command (coreutils)"; done
work=$(mktemp -d)
copying=
trap 'rm -rf "$work"; [ -z "$copying" ] || rm -f "$copying"' EXIT
trap 'exit 130' HUP INT QUIT PIPE TERM

# One at a time.
one_at_a_time() {
  command -v flock >/dev/null || return 0
  exec 9<"$prefix/$folder"
  flock -n 9 || refuse "another install.sh is at work in $prefix"
}
checksum() { cksum <"$1"; }
exists() { [ -e "$1" ] || [ -L "$1" ]; }
# Whether a file is as this script put it there, or would.
is_ours() {
  [ -f "$prefix/$1" ] && [ ! -L "$prefix/$1" ] && cat "$work/earlier" "$work/new" | grep -qxF "$(checksum "$prefix/$1") $1"
}
# Gives a file its place whole; what else stands there is moved aside.
put() {
  copying=$(mktemp "$(dirname "$prefix/$2")/.adieu-new.XXXXXX")
  cat "$1" >"$copying"
  case $2 in bin/* | *.sh) chmod 755 "$copying" ;; *) chmod 644 "$copying" ;; esac
  aside=
  if [ "$2" != "$list" ] && exists "$prefix/$2" && ! is_ours "$2"; then
    aside=$prefix/$2.old
    while exists "$aside"; do aside=$aside.old; done
    mv "$prefix/$2" "$aside"
  fi
  mv -f "$copying" "$prefix/$2"
  copying=
  [ -z "$aside" ] || echo "There was another $prefix/$2: it is now $aside"
}
# Removes the files of a list of names that are still as they were installed.
remove() {
  while IFS= read -r file; do
    if is_ours "$file"; then
      rm -f "$prefix/$file"
    elif exists "$prefix/$file"; then
      echo "Left, for it is not what was installed: $prefix/$file"
    fi
    # What a killed run left.
    rm -f "$prefix/$(dirname "$file")"/.adieu-new.*
  done <"$1"
}
# Removes the folders that were made for it and are empty.
remove_folders() {
  cat "$work/earlier" "$work/made" | sed -n 's/^folder //p' | LC_ALL=C sort -ru | while IFS= read -r made; do
    rmdir "$prefix/$made" 2>/dev/null || true
  done
}
read_list() {
  [ ! -f "$prefix/$list" ] || grep -v '^prefix ' "$prefix/$list" >"$work/earlier" || true
  grep -v '^folder ' "$work/earlier" | cut -d ' ' -f 3- | LC_ALL=C sort -u >"$work/earlier-files"
}
: >"$work/earlier"
: >"$work/new"
: >"$work/made"

if [ -n "$uninstall" ]; then
  [ -f "$prefix/$list" ] || refuse "adieu is not installed in ${prefix:-/}"
  one_at_a_time
  read_list
  remove "$work/earlier-files"
  rm -f "$prefix/$list"
  remove_folders
  echo "Removed adieu from ${prefix:-/}. Your letters are where you saved them, the journal and your settings in ~/.local/state/adieu and"
  echo "~/.config/adieu. A line that you wrote into your shell's file for adieu can go."
  exit 0
fi

# What neither the menu's entry nor a line for the shell can hold.
case $prefix in *[\"\'\`\$\\%]* | *"
"*) refuse "a folder with \" ' \` \$ \\ % or a line break in its name cannot stand in the menu: $prefix" 2 ;; esac
[ -f "$here/bin/adieu" ] || refuse "this only removes: $here/install.sh --uninstall. To install, run the one in the folder that you unpacked"
"$here/bin/adieu" --version >/dev/null || refuse "this program does not run from $here: it wants Linux for the processor that the file's name ends with, glibc 2.35 or later, and a place from which programs may run"

# Says which folders above a file are not there yet.
missing() {
  above=$1
  while above=$(dirname "$above") && [ "$above" != . ] && [ ! -d "$prefix/$above" ]; do echo "folder $above"; done
}
missing "$list" >"$work/made"
mkdir -p "$prefix/$folder"
one_at_a_time
read_list
if [ ! -s "$work/earlier" ] && exists "$prefix/bin/adieu"; then
  remove_folders
  refuse "$prefix/bin/adieu is there already, and not from this script: remove it first"
fi

# The menu does not look along PATH everywhere: the entry names the program with its folder.
while IFS= read -r line; do
  case $line in "Exec=adieu "*) line="Exec=\"$prefix/bin/adieu\" ${line#Exec=adieu }" ;; esac
  printf '%s\n' "$line"
done <"$here/share/applications/adieu.desktop" >"$work/adieu.desktop"
source_of() { if [ "$1" = share/applications/adieu.desktop ]; then echo "$work/adieu.desktop"; else echo "$here/$1"; fi; }
(cd "$here" && find bin share -type f | LC_ALL=C sort) >"$work/files"
while IFS= read -r file; do
  sum=$(checksum "$(source_of "$file")")
  echo "$sum $file"
done <"$work/files" >"$work/new"
grep '^folder ' "$work/earlier" >>"$work/made" || true
while IFS= read -r file; do missing "$file"; done <"$work/files" >>"$work/made"

# From here on what was begun can be repeated or removed: the list holds what was there and what is to come.
echo "prefix $prefix" >>"$work/made"
LC_ALL=C sort -u "$work/earlier" "$work/new" "$work/made" >"$work/both"
put "$work/both" "$list"
# What an earlier version had and this one has not: a folder may be a file now.
LC_ALL=C comm -23 "$work/earlier-files" "$work/files" >"$work/gone"
remove "$work/gone"
remove_folders
while IFS= read -r file; do
  mkdir -p "$prefix/$(dirname "$file")"
  put "$(source_of "$file")" "$file"
done <"$work/files"
LC_ALL=C sort -u "$work/new" "$work/made" >"$work/both"
put "$work/both" "$list"

echo "Installed adieu in $prefix/bin. Remove it with: '$prefix/$folder/install.sh' --uninstall"
shell=${SHELL:-sh}
shell=${shell##*/}
case :$PATH: in
  *":$prefix/bin:"* | *":$prefix/bin/:"*) ;;
  *)
    echo "Your shell does not look there yet. Write '$prefix/bin/adieu', or run this once, and open a new terminal or log in anew:"
    case $shell in
      bash | zsh) echo "  echo 'export PATH=\"$prefix/bin:\$PATH\"' >>~/.${shell}rc" ;;
      fish) echo "  fish_add_path '$prefix/bin'" ;;
      *) echo "  echo 'export PATH=\"$prefix/bin:\$PATH\"' >>~/.profile" ;;
    esac
    ;;
esac
[ "$shell" != zsh ] || echo "For completions, write this before compinit in ~/.zshrc: fpath+=('$prefix/share/zsh/vendor-completions')"
