//! A system that gives no more threads or processes: words and an exit code, and no letter half handed over.

use std::fs;
use std::process::{Command, Output};

use crate::harness::{Adieu, MINIMAL, names, script_file};
use crate::smtp_server::{Manner, Server};

/// The first of some users that have no other process. Root has no limit, and whoever runs the tests has processes already.
const NOBODY: u32 = 64_100;

/// Runs with at most so many processes and threads, itself included; nothing where that cannot be arranged.
fn with_at_most(processes: u32, test: u32, adieu: &Adieu) -> Option<Output> {
    let inner = adieu.command();
    let uid = NOBODY + 20 * test + processes;
    let chown = Command::new("chown").args(["-R", &uid.to_string()]).arg(adieu.path("")).output();
    if !chown.is_ok_and(|done| done.status.success()) {
        println!("not run: only root can become another user");
        return None;
    }
    let mut outer = Command::new("/usr/bin/setpriv");
    outer.args([&format!("--reuid={uid}"), "--clear-groups", "/usr/bin/prlimit"]);
    outer.arg(format!("--nproc={processes}")).arg("--").arg(inner.get_program()).args(inner.get_args());
    outer.current_dir(adieu.path("")).env_clear().env("PATH", "/usr/bin:/bin");
    outer.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    Some(outer.stdin(fs::File::open(adieu.path("request.toml")).expect("a file")).output().expect("it runs"))
}

fn ended_in_words(output: &Output, codes: &[i32]) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code().is_some_and(|code| codes.contains(&code)), "{:?}: {said}", output.status);
    assert!(!said.contains("panicked"), "{said}");
}

fn table() -> String {
    let row =
        |number| format!("stop-renewal,care@example.com,Example,Ann Lee,wang@example.org,{number},GB\n");
    let rows: String = (0..30).map(row).collect();
    format!("kind,to,provider_name,name,email,order_number,country\n{rows}")
}

#[test]
fn drafts_need_no_threads() {
    for processes in 1..=4 {
        let adieu = Adieu::new(&["batch", "draft", "t.csv", "-o", "out"])
            .file("t.csv", table())
            .file("request.toml", "");
        let Some(output) = with_at_most(processes, 0, &adieu) else { return };
        ended_in_words(&output, &[0]);
        assert_eq!(names(&adieu.path("out")).len(), 30);
    }
}

#[test]
fn nothing_is_handed_over_where_threads_are_missing() {
    let server = Server::start(Manner { security: "tls", ..Manner::default() });
    for processes in 1..=12 {
        server.forget();
        let adieu = Adieu::new(&["batch", "send", "t.csv", "--yes", "--connections=3", "--tries=1"])
            .file("t.csv", table())
            .file("request.toml", "")
            .file("ca.pem", fs::read(server.ca_file()).expect("a file"))
            .file(
                "config/config.toml",
                server.config().replace(&server.ca_file().display().to_string(), "ca.pem"),
            )
            .env("ADIEU_PASSWORD", "s3cret pass");
        let Some(output) = with_at_most(processes, 1, &adieu) else { return };
        ended_in_words(&output, &[0, 69, 73, 75]);
        let accepted = server.seen().accepted.len();
        assert_eq!(accepted == 30, output.status.success(), "{processes}: {accepted}");
        // The journal's thread and three connections are the least there must be.
        assert!(accepted == 0 || processes > 4, "{processes}: {accepted}");
    }
}

#[test]
fn a_local_program_gets_a_whole_letter_or_is_not_started() {
    for processes in 1..=4 {
        let adieu = Adieu::new(&["send", "-", "--yes", "--account=main"])
            .file("request.toml", MINIMAL.replace("xiaoming.wang", "wang"))
            .file(
                "config/config.toml",
                "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"./sendmail\"\n",
            );
        script_file(&adieu.path("sendmail"), "while read -r line; do echo \"$line\"; done >message");
        let Some(output) = with_at_most(processes, 2, &adieu) else { return };
        let taken = fs::read_to_string(adieu.path("message")).unwrap_or_default();
        ended_in_words(&output, &[0, 75]);
        assert_eq!(taken.contains("LB-2026-001234"), output.status.success(), "{processes}: {taken}");
        assert_eq!(adieu.path("message").exists(), output.status.success(), "{processes}");
        assert_eq!(processes > 1, output.status.success(), "{processes}");
    }
}
