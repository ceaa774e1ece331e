#!/bin/sh
# Installs adieu for you alone, without root: ./install.sh [--prefix FOLDER] (~/.local), ./install.sh --uninstall.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${HOME:?}/.local
uninstall=
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) prefix=${2:?--prefix wants a folder}; shift ;;
    --uninstall) uninstall=1 ;;
    *) echo "usage: ./install.sh [--prefix FOLDER] [--uninstall]" >&2; exit 2 ;;
  esac
  shift
done
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
list=$prefix/share/doc/adieu/installed-files

# Removes what an installation put here, and folders that are then empty. Letters, journal and settings lie elsewhere.
remove() {
  while IFS= read -r file; do
    rm -f "$prefix/$file"
    folder=$(dirname "$file")
    while [ "$folder" != . ] && rmdir "$prefix/$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
  done <"$1"
}

if [ -n "$uninstall" ]; then
  [ -f "$list" ] || { echo "adieu is not installed in $prefix" >&2; exit 1; }
  copy=$(mktemp)
  trap 'rm -f "$copy"' EXIT
  cat "$list" >"$copy"
  remove "$copy"
  echo "Removed adieu from $prefix. Your letters, journal and settings are where they were."
  exit 0
fi

if ! "$here/bin/adieu" --version >/dev/null; then
  echo "This program does not run here: it is for $(basename "$here"). Build it from the source instead." >&2
  exit 1
fi
files=$(cd "$here" && find bin share -type f | LC_ALL=C sort)
if [ -f "$list" ]; then
  earlier=$(mktemp)
  cat "$list" >"$earlier"
  remove "$earlier"
  rm -f "$earlier"
elif [ -e "$prefix/bin/adieu" ]; then
  echo "$prefix/bin/adieu is there already, and not from this script: remove it first." >&2
  exit 1
fi
printf '%s\n' "$files" | while IFS= read -r file; do
  mkdir -p "$prefix/$(dirname "$file")"
  cp "$here/$file" "$prefix/$file"
done
# The menu does not look along PATH everywhere: the entry names the program with its folder.
entry=$prefix/share/applications/adieu.desktop
sed "s|^Exec=adieu |Exec=\"$prefix/bin/adieu\" |" "$here/share/applications/adieu.desktop" >"$entry"
printf '%s\n' "$files" share/doc/adieu/installed-files >"$list"
echo "Installed adieu in $prefix/bin. Remove it with: ./install.sh --uninstall"
case :$PATH: in
  *":$prefix/bin:"*) ;;
  *) echo "Your shell does not look there yet: open a new terminal, or write $prefix/bin/adieu" ;;
esac
