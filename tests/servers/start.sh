#!/usr/bin/env bash
# Real mail servers on loopback, for tests and for trying adieu out: Postfix takes letters (STARTTLS, login through
# Dovecot) and hands them to Dovecot, which keeps them and shows them over IMAP; Dovecot's own submission service takes
# letters too. Debian's packages postfix, dovecot-imapd, dovecot-lmtpd, dovecot-submissiond and openssl; run as root.
#
#   tests/servers/start.sh DIR PORT     Postfix on PORT, Dovecot submission on PORT+1, IMAPS on PORT+2, IMAP with
#                                       STARTTLS on PORT+4 (PORT+3 is between the two)
#   tests/servers/start.sh stop DIR     ends them
#
# Any user name logs in with the password "secret". DIR/ca.pem is the authority to trust. A letter to anybody lies in
# DIR/mail/<address>/new. Every mailbox has the folders Entwürfe, marked for drafts, Gesendet, marked for what was sent, and
# 草稿, marked for nothing; that of full@example.org has no room.
set -euo pipefail

if [ "${1:-}" = stop ]; then
  T=$(cd "$2" && pwd)
  postfix -c "$T/postfix" stop >/dev/null 2>&1 || true
  [ -f "$T/dovecot/run/master.pid" ] && kill "$(cat "$T/dovecot/run/master.pid")" 2>/dev/null || true
  exit 0
fi

mkdir -p "$1" && T=$(cd "$1" && pwd) && PORT=$2
# Dovecot hands what it took to Postfix here, without a login.
RELAY=$((PORT + 3))
mkdir -p "$T"/{dovecot/run,dovecot/state,mail,tls,postfix/spool,postfix/data,postfix/log}
chmod 755 "$T" "$T/tls"
chown nobody:nogroup "$T/mail"
chown postfix "$T/postfix/data"

cd "$T/tls"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=A private authority" \
  -keyout ca.key -out "$T/ca.pem" -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign 2>/dev/null
openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost -keyout srv.key -out srv.csr 2>/dev/null
openssl x509 -req -in srv.csr -CA "$T/ca.pem" -CAkey ca.key -CAcreateserial -days 30 -out srv.pem \
  -extfile <(printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n') 2>/dev/null

cat >"$T/dovecot.conf" <<CONF
base_dir = $T/dovecot/run
state_dir = $T/dovecot/state
instance_name = adieu-$PORT
protocols = imap lmtp submission
listen = 127.0.0.1
log_path = $T/dovecot/log
ssl = yes
ssl_cert = <$T/tls/srv.pem
ssl_key = <$T/tls/srv.key
disable_plaintext_auth = yes
auth_mechanisms = plain login
auth_username_format = %Lu
first_valid_uid = 1
mail_uid = nobody
mail_gid = nogroup
default_internal_user = nobody
default_internal_group = nogroup
default_login_user = nobody
mail_location = maildir:$T/mail/%u
maildir_copy_with_hardlinks = no
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = passwd-file
  args = $T/users
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=$T/mail/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Entwürfe {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Gesendet {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox 草稿 {
    auto = subscribe
  }
}
mail_plugins = quota
protocol imap {
  mail_plugins = quota imap_quota
}
plugin {
  quota = maildir:A mailbox
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = $((PORT + 4))
  }
  inet_listener imaps {
    port = $((PORT + 2))
    ssl = yes
  }
}
service submission-login {
  chroot =
  inet_listener submission {
    port = $((PORT + 1))
  }
}
service auth {
  unix_listener auth-postfix {
    mode = 0666
  }
}
service lmtp {
  unix_listener lmtp {
    mode = 0666
  }
}
protocol lmtp {
  postmaster_address = postmaster@dove.test
}
submission_relay_host = 127.0.0.1
submission_relay_port = $RELAY
submission_relay_trusted = no
hostname = dove.test
CONF

echo "full@example.org::$(id -u nobody):$(id -g nobody)::$T/mail/full@example.org::userdb_quota_rule=*:bytes=300" >"$T/users"

cat >"$T/postfix/main.cf" <<CONF
compatibility_level = 3.6
queue_directory = $T/postfix/spool
data_directory = $T/postfix/data
maillog_file = $T/postfix/log/mail.log
maillog_file_prefixes = $T
myhostname = pf.test
mydestination =
alias_maps =
inet_interfaces = 127.0.0.1
mynetworks =
default_transport = lmtp:unix:$T/dovecot/run/lmtp
smtputf8_enable = yes
smtpd_tls_cert_file = $T/tls/srv.pem
smtpd_tls_key_file = $T/tls/srv.key
smtpd_tls_security_level = may
smtpd_sasl_type = dovecot
smtpd_sasl_path = $T/dovecot/run/auth-postfix
smtpd_sasl_auth_enable = yes
smtpd_tls_auth_only = yes
smtpd_recipient_restrictions =
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_forbid_bare_newline = yes
smtpd_forbid_bare_newline_exclusions =
CONF
cat >"$T/postfix/master.cf" <<CONF
127.0.0.1:$PORT inet n - n - - smtpd
127.0.0.1:$RELAY inet n - n - - smtpd -o mynetworks=127.0.0.0/8 -o smtpd_relay_restrictions=permit_mynetworks,reject
postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
tlsmgr unix - - n 1000? 1 tlsmgr
scache unix - - n - 1 scache
CONF

dovecot -c "$T/dovecot.conf" >/dev/null 2>&1 </dev/null
postfix -c "$T/postfix" start >/dev/null 2>&1
echo "Postfix on 127.0.0.1:$PORT, Dovecot submission on $((PORT + 1)), IMAPS on $((PORT + 2)), IMAP on $((PORT + 4)); trust $T/ca.pem"
