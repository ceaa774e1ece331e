#!/usr/bin/env bash
# Exim on loopback, for tests: STARTTLS, login, every letter into a folder. Debian's Exim and Postfix cannot both be
# installed, so its packages are unpacked beside the system. Run as root.
#
#   tests/servers/exim.sh unpack DIR        downloads and unpacks exim4-daemon-light into DIR (once), and installs its libraries
#   tests/servers/exim.sh DIR T PORT        starts the Exim in DIR with its files in T
#   tests/servers/exim.sh stop T            ends it
#
# Any user name logs in with the password "secret". A letter to anybody lies in T/mail/all/new, a copy
# for each recipient. T/tls/srv.pem and
# srv.key must be there.
set -euo pipefail

if [ "$1" = unpack ]; then
  # Exim looks its own user up by name; nothing else of the package's set-up is needed.
  getent passwd Debian-exim >/dev/null || useradd --system --no-create-home --shell /usr/sbin/nologin Debian-exim
  mkdir -p "$2" && chmod 755 "$2" && cd "$2"
  runs() { usr/sbin/exim4 -C /dev/null -bV >/dev/null 2>&1; }
  runs && exit 0
  # The libraries it wants can be installed beside any other server.
  libraries=$(apt-cache depends --no-recommends --no-suggests exim4-daemon-light | sed -n 's/^ *Depends: \(lib.*\)/\1/p')
  # shellcheck disable=SC2086 # one word each
  DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $libraries
  if ! runs; then
    apt-get download -q exim4-daemon-light
    dpkg -x exim4-daemon-light_*.deb .
  fi
  usr/sbin/exim4 -C /dev/null -bV >/dev/null
  exit 0
fi
if [ "$1" = stop ]; then
  [ -f "$2/exim.pid" ] && kill "$(cat "$2/exim.pid")" 2>/dev/null || true
  exit 0
fi

EXIM=$(cd "$1" && pwd)/usr/sbin/exim4 T=$2 PORT=$3
mkdir -p "$T"/{spool,log,mail}
chown Debian-exim "$T"/{spool,log,mail}
cat >"$T/exim.conf" <<CONF
exim_path = $EXIM
primary_hostname = exim.test
spool_directory = $T/spool
log_file_path = $T/log/%slog
pid_file_path = $T/exim.pid
exim_user = Debian-exim
exim_group = Debian-exim
never_users =
local_interfaces = 127.0.0.1
daemon_smtp_ports = $PORT
tls_advertise_hosts = *
tls_certificate = $T/tls/srv.pem
tls_privatekey = $T/tls/srv.key
auth_advertise_hosts = \${if eq{\$tls_in_cipher}{}{}{*}}
smtputf8_advertise_hosts = *
keep_environment =
acl_smtp_rcpt = check_rcpt
acl_smtp_data = accept
begin acl
check_rcpt:
  accept authenticated = *
  deny message = log in first
begin routers
everybody:
  driver = accept
  transport = maildir
begin transports
maildir:
  driver = appendfile
  # One folder for everybody: Exim trusts no address with the name of a file.
  directory = $T/mail/all
  create_directory
  maildir_format
  user = Debian-exim
  group = Debian-exim
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_condition = \${if eq{\$auth3}{secret}}
  server_set_id = \$auth2
CONF
chmod 644 "$T/exim.conf"
if ! "$EXIM" -C "$T/exim.conf" -bd -q1h >"$T/log/start" 2>&1 </dev/null; then
  cat "$T/log/start" >&2
  exit 1
fi
