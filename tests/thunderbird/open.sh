#!/usr/bin/env bash
# A draft in a real mail program: Thunderbird, with a profile of its own on a display of its own, opens the file, shows
# the window in which a letter is written, and saves the letter into its folder for drafts, as a person would with Ctrl+S.
# Nothing leaves the machine. Debian's packages thunderbird, xvfb, xdotool and imagemagick.
#
#   tests/thunderbird/open.sh DRAFT DIR     DIR must not exist, or be empty. Left there: title.txt, the window's title;
#                                           Drafts, the folder (mbox) with the letter as Thunderbird saved it;
#                                           screen.png, what was on the screen
set -euo pipefail

draft=$(realpath "$1") && here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$2" && T=$(cd "$2" && pwd)
profile=$T/profile drafts="$T/profile/Mail/Local Folders/Drafts"
patience=120 # seconds for each thing waited for
mailer='' server=''

end() {
  code=$?
  [ "$code" = 0 ] || [ -z "${DISPLAY:-}" ] || import -silent -window root "$T/screen.png" 2>/dev/null || true
  [ -z "$mailer" ] || kill -KILL -- "-$mailer" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  wait 2>/dev/null || true
  exit "$code"
}
trap end EXIT
trap 'exit 1' INT TERM HUP

fail() {
  printf 'open.sh: %s\n' "$*" >&2
  cat "$T/thunderbird.log" >&2 2>/dev/null || true
  exit 1
}

# until_true WHAT COMMAND…: asked ten times a second.
until_true() {
  local what=$1 end=$((SECONDS + patience))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || fail "$what: not within $patience seconds"
    kill -0 "$mailer" 2>/dev/null || fail "$what: Thunderbird has ended"
    sleep 0.1
  done
}

# One account, so that no wizard asks for one; its server is never asked. Everything that could reach out goes to a
# port of this machine where nobody listens. Lines stay as long as they are, to be compared.
mkdir -p "$profile" "$T/home/.local/share" "$T/run" && chmod 700 "$T/run"
ln -s "$here/../../src/document/fonts" "$T/home/.local/share/fonts" # Chinese, also where the machine has no such font
cat >"$profile/user.js" <<'PREFS'
user_pref("mail.accountmanager.accounts", "account1,account2");
user_pref("mail.accountmanager.defaultaccount", "account1");
user_pref("mail.accountmanager.localfoldersserver", "server2");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account2.server", "server2");
user_pref("mail.identity.id1.fullName", "Wang Xiaoming");
user_pref("mail.identity.id1.useremail", "xiaoming.wang@example.org");
user_pref("mail.identity.id1.valid", true);
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.identity.id1.compose_html", false);
user_pref("mail.identity.id1.draft_folder", "mailbox://nobody@Local%20Folders/Drafts");
user_pref("mail.identity.id1.drafts_folder_picker_mode", "1");
user_pref("mail.server.server1.type", "pop3");
user_pref("mail.server.server1.hostname", "127.0.0.1");
user_pref("mail.server.server1.port", 9);
user_pref("mail.server.server1.userName", "xiaoming.wang");
user_pref("mail.server.server1.name", "xiaoming.wang@example.org");
user_pref("mail.server.server1.check_new_mail", false);
user_pref("mail.server.server1.login_at_startup", false);
user_pref("mail.server.server1.download_on_biff", false);
user_pref("mail.server.server2.type", "none");
user_pref("mail.server.server2.hostname", "Local Folders");
user_pref("mail.server.server2.userName", "nobody");
user_pref("mail.server.server2.name", "Local Folders");
user_pref("mail.smtpservers", "smtp1");
user_pref("mail.smtpserver.smtp1.hostname", "127.0.0.1");
user_pref("mail.smtpserver.smtp1.port", 9);
user_pref("mail.smtp.defaultserver", "smtp1");
user_pref("mail.provider.suppress_dialog_on_startup", true);
user_pref("mail.spotlight.firstRunDone", true);
user_pref("mail.winsearch.firstRunDone", true);
user_pref("mail.shell.checkDefaultClient", false);
user_pref("mail.rights.version", 1);
user_pref("mail.chat.enabled", false);
user_pref("mail.compose.autosave", false);
user_pref("mail.compose.attachment_reminder", false);
user_pref("mailnews.start_page.enabled", false);
user_pref("mailnews.start_page_override.mstone", "ignore");
user_pref("mailnews.send_plaintext_flowed", false);
user_pref("mailnews.wraplength", 0);
user_pref("app.donation.eoy.version.viewed", 999);
user_pref("app.update.enabled", false);
user_pref("app.normandy.enabled", false);
user_pref("browser.region.update.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
user_pref("datareporting.healthreport.uploadEnabled", false);
user_pref("toolkit.telemetry.enabled", false);
user_pref("toolkit.telemetry.unified", false);
user_pref("toolkit.telemetry.server", "");
user_pref("extensions.update.enabled", false);
user_pref("extensions.getAddons.cache.enabled", false);
user_pref("extensions.blocklist.enabled", false);
user_pref("services.settings.server", "http://127.0.0.1:9/v1");
user_pref("security.OCSP.enabled", 0);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("network.proxy.type", 1);
user_pref("network.proxy.http", "127.0.0.1");
user_pref("network.proxy.http_port", 9);
user_pref("network.proxy.ssl", "127.0.0.1");
user_pref("network.proxy.ssl_port", 9);
user_pref("network.trr.mode", 5);
PREFS

exec {shown}< <(exec Xvfb -displayfd 1 -screen 0 1100x900x24 -nolisten tcp 2>"$T/xvfb.log")
server=$!
read -rt "$patience" display <&"$shown" || fail "no display: $(cat "$T/xvfb.log")"

export DISPLAY=:$display LC_ALL=C.UTF-8 HOME=$T/home XDG_RUNTIME_DIR=$T/run
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
MOZ_ENABLE_WAYLAND=0 MOZ_CRASHREPORTER_DISABLE=1 LIBGL_ALWAYS_SOFTWARE=1 NO_AT_BRIDGE=1 \
  setsid thunderbird --new-instance --profile "$profile" "$draft" >"$T/thunderbird.log" 2>&1 &
mailer=$!

composer() {
  window=$(xdotool search --onlyvisible --name '^Write: ' 2>/dev/null | tail -n 1) && [ -n "$window" ] \
    && title=$(xdotool getwindowname "$window" 2>/dev/null) && [[ $title != 'Write: (no subject)'* ]]
}
until_true 'a window to write in' composer
printf '%s\n' "$title" >"$T/title.txt"

# A key pressed before the window takes keys is lost: it is pressed again. Saving twice replaces the draft.
saved() {
  xdotool windowfocus "$window" key ctrl+s 2>/dev/null || return 1
  local n
  for n in {1..50}; do
    ! whole || return 0
    sleep 0.1
  done
  return 1
}
# The last boundary is there, in what was copied: Thunderbird may be writing.
whole() {
  [ -s "$drafts" ] && cp "$drafts" "$T/Drafts" && [[ $(tail -c 8 "$T/Drafts" | tr -d '\r\n') == *-- ]]
}
until_true 'the saved draft' saved
import -silent -window root "$T/screen.png"
printf '%s\n' "$title"
