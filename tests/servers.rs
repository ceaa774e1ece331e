//! Real servers on loopback: Postfix and Dovecot's submission service, started by `tests/servers/start.sh`, and Exim by
//! `exim.sh` beside it.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::harness::{Adieu, Outcome};

/// The servers, ended with the test.
pub(crate) struct Servers {
    pub(crate) folder: TempDir,
    pub(crate) port: u16,
}

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/servers/start.sh");

const EXIM_SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/servers/exim.sh");
/// Where Exim is unpacked.
const EXIM: &str = "/opt/adieu-exim";

impl Servers {
    /// `None`, loudly, where the servers are not installed; a failure where CI says they must be.
    pub(crate) fn start() -> Option<Self> {
        let missing: Vec<&str> = [
            "/usr/sbin/postfix",
            "/usr/sbin/dovecot",
            "/usr/lib/dovecot/lmtp",
            "/usr/lib/dovecot/submission",
            "/usr/bin/openssl",
        ]
        .into_iter()
        .filter(|program| !Path::new(program).exists())
        .collect();
        let root = fs::metadata("/proc/self").expect("/proc").uid() == 0;
        if !missing.is_empty() || !root {
            let why = if root {
                format!("without {}", missing.join(", "))
            } else {
                "without root's rights".to_owned()
            };
            assert!(std::env::var_os("CI").is_none(), "CI must have the real servers, and runs {why}");
            println!(
                "SKIPPED: {why} no real mail server was asked. Debian: postfix dovecot-imapd dovecot-lmtpd dovecot-submissiond openssl"
            );
            return None;
        }
        // A port that was free a moment ago may be another test's by now: then others are tried.
        let mut said = String::new();
        for _ in 0..5 {
            let folder = TempDir::new().expect("a folder");
            fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("permissions");
            let port = free_ports();
            let mut script = Command::new(SCRIPT);
            let output = script.arg(folder.path()).arg(port.to_string()).output().expect("the script runs");
            let started = Self { folder, port };
            if output.status.success() {
                return Some(started);
            }
            said = String::from_utf8_lossy(&output.stderr).into_owned();
        }
        panic!("{said}");
    }

    fn adieu(&self, port: u16, args: &[&str]) -> Adieu {
        let config = format!(
            "[accounts.main]\nemail = \"wang@example.org\"\n[accounts.main.smtp]\nhost = \"localhost\"\nport = {port}\n\
             security = \"starttls\"\nca_file = {:?}\n",
            self.folder.path().join("ca.pem").display().to_string()
        );
        let request = "kind = \"terminate\"\nreason = \"Umzug – 搬家\"\n[customer]\nname = \"王小明\"\n[contract]\nprovider_name = \"Example\"\n";
        Adieu::new(args)
            .file("config/config.toml", config)
            .file("request.toml", request)
            .env("ADIEU_PASSWORD", "secret")
    }

    /// What arrived for `address`, once it has.
    fn arrived(&self, address: &str) -> Vec<Vec<u8>> {
        let folder: PathBuf = self.folder.path().join("mail").join(address).join("new");
        let patience = Instant::now() + Duration::from_secs(30);
        loop {
            let files: Vec<_> = fs::read_dir(&folder)
                .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
                .unwrap_or_default();
            if !files.is_empty() {
                return files.iter().map(|file| fs::read(file).expect("a message")).collect();
            }
            assert!(Instant::now() < patience, "nothing arrived for {address}: {}", self.logs());
            std::thread::yield_now();
        }
    }

    /// Exim beside them, the second implementation; unpacked where `.ci/run` puts it.
    fn exim(&self) -> Option<u16> {
        let unpacked = Path::new(EXIM);
        if !unpacked.join("usr/sbin/exim4").exists() {
            assert!(
                std::env::var_os("CI").is_none(),
                "CI must have Exim: tests/servers/exim.sh unpack {EXIM}"
            );
            println!(
                "SKIPPED: there is no Exim in {EXIM}; tests/servers/exim.sh unpack {EXIM} puts one there"
            );
            return None;
        }
        let port = free_ports();
        fs::set_permissions(self.folder.path().join("tls/srv.key"), fs::Permissions::from_mode(0o644))
            .expect("permissions");
        let folder = self.folder.path().join("exim");
        fs::create_dir(&folder).expect("a folder");
        std::os::unix::fs::symlink(self.folder.path().join("tls"), folder.join("tls")).expect("a link");
        let output = Command::new(EXIM_SCRIPT).arg(EXIM).arg(&folder).arg(port.to_string()).output();
        let output = output.expect("the script runs");
        assert!(output.status.success(), "Exim: {}", String::from_utf8_lossy(&output.stderr));
        // The daemon has the port when it has written its number.
        let patience = Instant::now() + Duration::from_secs(10);
        while !folder.join("exim.pid").exists() {
            assert!(Instant::now() < patience, "Exim did not start");
            std::thread::yield_now();
        }
        Some(port)
    }

    pub(crate) fn logs(&self) -> String {
        let read = |name: &str| fs::read_to_string(self.folder.path().join(name)).unwrap_or_default();
        read("dovecot/log") + &read("postfix/log/mail.log")
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        let _ = Command::new(EXIM_SCRIPT).arg("stop").arg(self.folder.path().join("exim")).status();
        let _ = Command::new(SCRIPT).arg("stop").arg(self.folder.path()).status();
    }
}

/// The first of five ports in a row that are free.
fn free_ports() -> u16 {
    loop {
        let first = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = first.local_addr().expect("an address").port();
        let rest: Vec<_> =
            (1..5).filter_map(|n| TcpListener::bind(("127.0.0.1", port.checked_add(n)?)).ok()).collect();
        if rest.len() == 4 {
            return port;
        }
    }
}

/// The message in the journal, as a mailbox keeps it.
fn journaled(run: &Outcome) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    crate::harness::hermetic(&mut command, run.folder.path());
    let output = command.args(["journal", "show", "1", "--message"]).output().expect("it runs");
    String::from_utf8(output.stdout).expect("UTF-8").replace("\r\n", "\n")
}

#[test]
fn letters_arrive_through_real_servers_as_they_were_journaled() {
    let Some(servers) = Servers::start() else { return };
    for (name, port, offers) in
        [("postfix", servers.port, "offers DSN"), ("dovecot", servers.port + 1, "offers 8BITMIME")]
    {
        let said = servers.adieu(port, &["account", "test"]).run().code(0);
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        assert!(
            said.contains("protected by TLS 1.3")
                && said.contains("logged in as wang@example.org")
                && said.contains(offers),
            "{said}"
        );

        let to = format!("{name}@example.com");
        // Lines that would end the message early, where a client forgets to double their dots.
        let template = "Subject: Kündigung {{name}}\n\n.\n..\nMAIL FROM:<evil@example.net>\n{{reason}}\n.\n";
        let run = servers
            .adieu(port, &["send", "request.toml", "--yes", "--templates", "own", "--to", &to])
            .file("own/en-GB/terminate.hbs", template)
            .run();
        assert_eq!(run.code, 0, "{}{}", run.stderr, servers.logs());
        assert!(
            String::from_utf8_lossy(&run.stdout)
                .starts_with("Sent. localhost has taken the letter: 250 2.0.0 ")
        );
        let messages = servers.arrived(&to);
        assert_eq!(messages.len(), 1);
        let text = String::from_utf8_lossy(&messages[0]).replace("\r\n", "\n");
        let journaled = journaled(&run);
        assert!(journaled.starts_with("From: =?utf-8?b?"), "{journaled}");
        assert!(text.ends_with(&journaled), "{name} changed the message:\n{text}\n---\n{journaled}");
        let added = &text[..text.len() - journaled.len()];
        assert!(added.contains("Received: ") && !added.contains("\n\n"), "{added}");
        assert!(!fs::exists(servers.folder.path().join("mail/evil@example.net")).expect("a folder"));

        let wrong = servers
            .adieu(port, &["send", "request.toml", "--yes", "--to", &to])
            .env("ADIEU_PASSWORD", "wrong")
            .run();
        wrong.code(77).stdout("").stderr_has("the server said no to the login: 535 5.7.8 ");
    }
    // The copies to oneself.
    assert_eq!(servers.arrived("wang@example.org").len(), 2);
    if let Some(port) = servers.exim() {
        let run = servers.adieu(port, &["send", "request.toml", "--yes", "--to", "exim@example.com"]).run();
        assert_eq!(run.code, 0, "{}", run.stderr);
        let journaled = journaled(&run);
        let folder = servers.folder.path().join("exim/mail/all/new");
        let patience = Instant::now() + Duration::from_secs(30);
        let files = loop {
            let found: Vec<_> =
                fs::read_dir(&folder).map(|entries| entries.flatten().collect()).unwrap_or_default();
            if found.len() == 2 {
                break found;
            }
            assert!(Instant::now() < patience, "{} of 2 arrived", found.len());
            std::thread::yield_now();
        };
        for file in files {
            let text = fs::read_to_string(file.path()).expect("a message");
            assert!(text.ends_with(&journaled), "exim changed the message:\n{text}\n---\n{journaled}");
        }
        let wrong = servers
            .adieu(port, &["send", "request.toml", "--yes", "--to", "exim@example.com"])
            .env("ADIEU_PASSWORD", "wrong");
        wrong.run().code(77).stderr_has("the server said no to the login: 535 ");
    }
    // Postfix honours SMTPUTF8; the letter goes to an address beyond ASCII.
    let run =
        servers.adieu(servers.port, &["send", "request.toml", "--yes", "--to", "bücher@example.com"]).run();
    assert_eq!(run.code, 0, "{}{}", run.stderr, servers.logs());
    servers
        .adieu(servers.port + 1, &["send", "request.toml", "--yes", "--to", "bücher@example.com"])
        .run()
        .code(76)
        .stderr_has("SMTPUTF8");
}
