//! Whatever stands where a file is meant: pipes that nobody writes to, devices without an end.

use std::os::unix::fs::symlink;
use std::process::Command;

use crate::harness::{Adieu, MINIMAL, Outcome};
use crate::smtp_server::{Manner, Server};

const PIPE: &str = "it is a pipe, not an ordinary file";
const DEVICE: &str = "it is a device, not an ordinary file";

/// Runs with a pipe that nobody writes to under a name, then with a device that has no end.
fn with_each(name: &str, run: impl Fn() -> Adieu) -> [(Outcome, &'static str); 2] {
    let place = |make: &dyn Fn(&std::path::Path)| {
        let adieu = run();
        let path = adieu.path(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("its folder");
        make(&path);
        adieu.run()
    };
    let pipe = |path: &std::path::Path| {
        assert!(Command::new("mkfifo").arg(path).status().expect("mkfifo").success());
    };
    let device = |path: &std::path::Path| symlink("/dev/zero", path).expect("a link");
    [(place(&pipe), PIPE), (place(&device), DEVICE)]
}

#[test]
fn neither_a_pipe_nor_a_device_is_read_where_a_file_is_meant() {
    let draft = |args: &[&str]| {
        let draft = Adieu::new(&["draft", "-", "-o", "-"]).stdin(MINIMAL);
        args.iter().fold(draft, |draft, arg| draft.arg(*arg))
    };
    let template = "config/templates/en-GB/stop-renewal.hbs";
    type Case<'a> = (&'a str, i32, &'a dyn Fn() -> Adieu);
    let cases: [Case<'_>; 8] = [
        ("state/journal.db", 73, &|| {
            Adieu::new(&["send", "-", "--yes"]).stdin(MINIMAL.replace("xiaoming.wang", "wang")).file(
                "config/config.toml",
                "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"/bin/false\"\n",
            )
        }),
        ("request.toml", 66, &|| Adieu::new(&["draft", "request.toml", "-o", "-"])),
        ("config/config.toml", 78, &|| draft(&[])),
        ("config/config.toml", 78, &|| Adieu::new(&["account", "list"])),
        (template, 78, &|| draft(&[])),
        ("config/days-off.txt", 78, &|| draft(&["--renews-on=2026-12-31"])),
        ("days", 66, &|| draft(&["--days-off=days", "--renews-on=2026-12-31"])),
        ("config/providers/gym.toml", 78, &|| {
            Adieu::new(&["draft", "-o", "-", "--provider=gym", "--kind=stop-renewal"])
        }),
    ];
    for (name, code, run) in cases {
        for (outcome, what) in with_each(name, run) {
            outcome.code(code).stderr_has(what);
        }
    }
}

#[test]
fn certificates_are_read_from_a_file() {
    let server = Server::start(Manner::default());
    let config = server.config().replace(&server.ca_file().display().to_string(), "ca.pem");
    let run = || {
        let test = Adieu::new(&["account", "test", "main"]).file("config/config.toml", &config);
        test.env("ADIEU_PASSWORD", "s3cret pass")
    };
    for (outcome, what) in with_each("ca.pem", run) {
        outcome.code(78).stderr_has(what);
    }
}

#[test]
fn an_existing_table_of_results_that_is_a_pipe_is_not_waited_for() {
    let server = Server::start(Manner::default());
    let table = "kind,to,provider_name,name,email,order_number,country\n\
                 stop-renewal,care@example.com,Example,Ann Lee,ann@example.org,1,GB\n";
    let run = || {
        Adieu::new(&["batch", "send", "t.csv", "--yes", "--results=became.csv"])
            .file("config/config.toml", server.config())
            .file("t.csv", table)
            .env("ADIEU_PASSWORD", "s3cret pass")
    };
    for (outcome, _) in with_each("became.csv", run) {
        outcome.code(73);
    }
    assert_eq!(server.seen().accepted.len(), 0);
}

#[test]
fn a_shells_process_substitution_is_a_request() {
    let draft = Adieu::new(&[]).file("request.toml", MINIMAL);
    let mut shell = Command::new("bash");
    let run = format!("'{}' draft <(cat request.toml) -o out.eml", env!("CARGO_BIN_EXE_adieu"));
    shell.args(["-c", &run]).current_dir(draft.path(""));
    crate::harness::hermetic(&mut shell, &draft.path(""));
    shell.env("PATH", "/usr/bin:/bin");
    assert!(shell.output().expect("a shell").status.success());
    assert!(draft.path("out.eml").is_file());
}
