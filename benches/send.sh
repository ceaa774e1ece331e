#!/usr/bin/env bash
# One letter to a submission server on loopback, STARTTLS and login, beside msmtp sending the same message.
# Needs root, and Debian's postfix dovecot-imapd dovecot-lmtpd dovecot-submissiond openssl msmtp hyperfine.
#
# Usage: cargo build --profile dist && benches/send.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-60}
T=$(mktemp -d) && chmod 755 "$T"
trap 'tests/servers/start.sh stop "$T/mail"; rm -rf "$T"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
tests/servers/start.sh "$T/mail" "$port" >/dev/null

export ADIEU_CONFIG_DIR=$T/config ADIEU_STATE_DIR=$T/state ADIEU_PASSWORD=secret
adieu=target/dist/adieu
$adieu account add wang@example.org --host localhost --port "$port" --security starttls --ca-file "$T/mail/ca.pem" -q >/dev/null
send="$adieu send examples/lebara.toml --email wang@example.org --yes --again -q --bcc-self=false"
$send --dry-run >"$T/message.eml" 2>/dev/null
cat >"$T/msmtprc" <<CONF
account default
host localhost
port $port
from wang@example.org
auth plain
user wang@example.org
password secret
tls on
tls_starttls on
tls_trust_file $T/mail/ca.pem
CONF
chmod 600 "$T/msmtprc"
hyperfine --warmup 5 --runs "$runs" \
  --command-name 'adieu send (journal on)' "$send" \
  --command-name 'adieu send (journal off)' "$send --no-journal" \
  --command-name msmtp "msmtp -C $T/msmtprc care@lebara.com <$T/message.eml"
