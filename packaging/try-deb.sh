#!/bin/sh
# Installs a Debian package in a clean Debian, uses it as a person and removes it: try-deb.sh FILE [SUITE] (as root)
# Wants mmdebstrap, curl and a mirror. Everything happens in a temporary root; the machine stays as it is.
set -eu
file=$(realpath "$1")
suite=${2:-bookworm}
fail() { echo "$0: $*" >&2; exit 1; }
root=$(mktemp -d)
web=
clean_up() {
  [ -z "$web" ] || kill "$web" 2>/dev/null || true
  umount "$root/proc" 2>/dev/null || true
  rm -rf --one-file-system "$root"
}
trap clean_up EXIT
mmdebstrap --quiet --variant=minbase --include=man-db,bash-completion,zsh,fish,dbus,gnome-keyring,libsecret-tools "$suite" "$root"
mount -t proc proc "$root/proc"
# Without a running system there is nobody to start services.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
as_person() { env -i PATH=/usr/sbin:/usr/bin:/bin HOME=/home/ann LANG=C.UTF-8 chroot --userspec=1000:1000 "$root" "$@"; }
in_root useradd --create-home --uid 1000 ann
in_root apt-get update -qq
cp "$file" "$root/tmp/"
package=$(basename "$file")

start=$(date +%s%N)
in_root apt-get install -qqy "/tmp/$package" >"$root/tmp/log" 2>&1 || { cat "$root/tmp/log" >&2; fail "not installed"; }
as_person adieu draft /usr/share/doc/adieu/examples/cinema.toml -o /home/ann/cancellation.eml 2>"$root/tmp/said" || { cat "$root/tmp/said" >&2; fail "no draft"; }
milliseconds=$((($(date +%s%N) - start) / 1000000))
kilobytes=$(in_root dpkg-query -W -f '${Installed-Size}' adieu)
echo "$suite: from the package to a draft $milliseconds ms, $kilobytes KB installed"
grep -q '^To: .*<help@cinema.example>' "$root/home/ann/cancellation.eml" || fail "no draft"

# Not through the function: what is to be ended is the program itself.
env -i PATH=/usr/sbin:/usr/bin:/bin HOME=/home/ann LANG=C.UTF-8 \
  chroot --userspec=1000:1000 "$root" adieu web --no-browser >"$root/tmp/link" 2>/dev/null &
web=$!
link=
for _ in 1 2 3 4 5 6 7 8 9 10; do
  link=$(grep -o 'http://127[^ ]*' "$root/tmp/link" || true)
  [ -z "$link" ] || break
  sleep 0.3
done
[ -n "$link" ] || fail "adieu web says no link"
# The page answers its own user alone.
code=$(setpriv --reuid=1000 --regid=1000 --clear-groups curl -sL -b none -o /dev/null -w '%{http_code}' --max-time 10 "$link")
[ "$code" = 200 ] || fail "the page answered $code"
kill "$web"
wait "$web" 2>/dev/null || true
[ ! -e "/proc/$web" ] || fail "the page did not end"
web=
# shellcheck disable=SC2016
as_person dbus-run-session -- sh -c 'echo secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  ADIEU_PASSWORD=secret adieu account add ann@gmail.com --keyring >/dev/null && secret-tool search service adieu' \
  2>/dev/null | grep -qx 'secret = secret' || fail "the keyring"

for page in adieu adieu-draft adieu-batch-send adieu-journal-list; do
  as_person man -P cat "$page" >"$root/tmp/page" 2>/dev/null && grep -q SYNOPSIS "$root/tmp/page" || fail "man $page"
done
# shellcheck disable=SC2016
as_person bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader adieu || true
  COMP_WORDS=(adieu dra) COMP_CWORD=1; _adieu adieu dra adieu; echo "${COMPREPLY[@]}"' | grep -qw draft || fail "bash"
as_person fish -c 'complete -C "adieu dra"' | grep -q '^draft' || fail "fish"
# shellcheck disable=SC2016
as_person zsh -fc 'autoload -Uz compinit; compinit -D; print $_comps[adieu]' | grep -qx _adieu || fail "zsh"
echo "$suite: the page answers 200, the keyring keeps a password; manual pages and completions for bash, zsh and fish are found"

in_root apt-get purge -qqy --autoremove adieu >/dev/null 2>&1
left=$(cd "$root" && find . -xdev -ipath '*adieu*' ! -path './home/*' ! -path './tmp/*' ! -path './proc/*')
[ -z "$left" ] || fail "left behind: $left"
echo "$suite: removed; in the person's home are left:" "$(cd "$root/home/ann" && find . -type f -newer "$root/tmp/log" | tr '\n' ' ')"
