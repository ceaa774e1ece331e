#!/usr/bin/env bash
# One draft into the Drafts folder of a mailbox on loopback, over TLS, beside curl putting the same message there; in
# turns, so that whatever else the machine does is in both. The bar: adieu within 3 times curl.
# Needs root, and Debian's postfix dovecot-imapd dovecot-lmtpd dovecot-submissiond openssl curl.
#
# Usage: cargo build --profile dist && benches/drafts.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-60} warmup=5
T=$(mktemp -d) && chmod 755 "$T"
trap 'tests/servers/start.sh stop "$T/mail"; rm -rf "$T"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
tests/servers/start.sh "$T/mail" "$port" >/dev/null

export ADIEU_CONFIG_DIR=$T/config ADIEU_STATE_DIR=$T/state ADIEU_PASSWORD=secret
adieu=target/dist/adieu
$adieu account add wang@example.org --host localhost --port "$port" --security starttls --ca-file "$T/mail/ca.pem" \
  --imap-host localhost --imap-port $((port + 2)) --imap-security tls -q >/dev/null
letter=(examples/lebara.toml --email wang@example.org -q)
$adieu draft "${letter[@]}" -o "$T/message.eml" >/dev/null 2>&1

put() { $adieu draft "${letter[@]}" --to-drafts; }
# The folder is Entwürfe, in IMAP's own spelling.
append() {
  curl --silent --show-error --cacert "$T/mail/ca.pem" --user wang@example.org:secret \
    "imaps://localhost:$((port + 2))/Entw%26APw-rfe" --upload-file "$T/message.eml"
}
write() { $adieu draft "${letter[@]}" --force -o "$T/again.eml"; }

# timed NAME: one run, its microseconds written down.
timed() {
  local from=$EPOCHREALTIME
  "$1" >"$T/said" 2>&1 || { cat "$T/said" >&2; exit 1; }
  local to=$EPOCHREALTIME
  echo $((${to/[.,]/} - ${from/[.,]/})) >>"$T/$1"
}
for ((run = 0; run < warmup + runs; run++)); do
  [ "$run" != "$warmup" ] || rm "$T"/{put,append,write}
  timed put
  timed append
  timed write
done

# Nobody was quick by doing nothing.
there=$(find "$T/mail/mail/wang@example.org" -path '*Entw*' -type f -name '*,S=*' | wc -l)
[ "$there" = $((2 * (warmup + runs))) ] || { echo "$there drafts in the folder" >&2; exit 1; }

median() { sort -n "$T/$1" | sed -n "$(((runs + 1) / 2))p"; }
milliseconds() { printf '%-34s %5d.%d ms\n' "$1" $(($2 / 1000)) $(($2 % 1000 / 100)); }
put=$(median put) append=$(median append)
echo "Medians of $runs runs each, in turns; $(wc -c <"$T/message.eml") octets:"
milliseconds 'adieu draft --to-drafts' "$put"
milliseconds 'curl, IMAP APPEND' "$append"
milliseconds 'adieu draft -o, no server' "$(median write)"
printf 'adieu / curl: %d.%02d (bar: 3)\n' $((put / append)) $((put * 100 / append % 100))
