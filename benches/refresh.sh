#!/usr/bin/env bash
# `adieu journal refresh` over a mailbox of many messages in a real Dovecot on loopback TLS, with one letter that waits and
# one answer to it: the time of the first look, when the server has no index of the headers yet, and the median of the later
# ones; and the most memory the program takes, beside a mailbox of a hundred.
# Needs root, and Debian's postfix dovecot-imapd dovecot-lmtpd dovecot-submissiond openssl and time.
#
# Usage: cargo build --profile dist && benches/refresh.sh [MESSAGES] [RECENT]
# RECENT of the MESSAGES (100,000 and 5,000 by default) came after the letter, the others in the years before it.
set -euo pipefail
cd "$(dirname "$0")/.."
T=$(mktemp -d) && chmod 755 "$T"
trap 'tests/servers/start.sh stop "$T/mail"; rm -rf "$T"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
tests/servers/start.sh "$T/mail" "$port" >/dev/null
adieu=$PWD/target/dist/adieu
export ADIEU_PASSWORD=secret

look() { # address, messages, recent
  local box=$T/mail/mail/$1
  export ADIEU_CONFIG_DIR=$T/$1/config ADIEU_STATE_DIR=$T/$1/state
  $adieu account add "$1" --host localhost --port "$port" --security starttls --ca-file "$T/mail/ca.pem" \
    --imap-host localhost --imap-port $((port + 2)) -q >/dev/null
  $adieu account test -q >/dev/null
  $adieu send examples/lebara.toml --email "$1" --yes -q --bcc-self=false >/dev/null 2>&1
  id=$($adieu journal show 1 --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["entry"]["message_id"])')
  python3 - "$box/cur" "$2" "$3" "$id" <<'PY'
import os, sys, time
folder, many, recent, answered = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
os.makedirs(folder, exist_ok=True)
now = int(time.time())
for n in range(many):
    at = now - n if n < recent else now - 10 * 86400 - n * 300
    path = f"{folder}/{at}.M{n}.test:2,S"
    reply = f"In-Reply-To: {answered}\r\n" if n == recent // 2 else f"In-Reply-To: <{n}.x@example.net>\r\nReferences: <{n}@example.net>\r\n"
    with open(path, "w") as file:
        file.write(f"Received: from a.test by b.test; {n}\r\nFrom: Somebody {n} <p{n % 97}@example.net>\r\nTo: wang@example.org\r\n"
                   f"Subject: Message {n}\r\nMessage-ID: <m{n}@example.net>\r\n{reply}"
                   f"Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain\r\n\r\n" + "Words of no importance.\r\n" * 20)
    os.utime(path, (at, at))
PY
  chown -R nobody:nogroup "$box"
  for run in 1 2 3 4 5 6; do
    /usr/bin/time -f '%e %M' -o "$T/time" "$adieu" journal refresh --json -q >"$T/out"
    [ "$run" -gt 1 ] || python3 -c 'import json, sys; found = json.load(open(sys.argv[1]))["found"]; assert len(found) == 1, found' "$T/out"
    read -r seconds kilobytes <"$T/time"
    echo "$2 messages, $3 of them recent; look $run: $seconds s, $kilobytes kB"
  done
}

look few@example.org 100 50
look wang@example.org "${1:-100000}" "${2:-5000}"
