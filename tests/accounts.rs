//! `adieu account`: added, shown, tested, removed; the config file stays the person's own.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use crate::harness::{Adieu, hermetic};
use crate::smtp_server::{Manner, Server};

#[test]
fn a_known_service_needs_only_the_address() {
    let run = Adieu::new(&["account", "add", "wang@gmail.com"]).run().code(0);
    assert_eq!(
        String::from_utf8_lossy(&run.stdout),
        "main: wang@gmail.com\n  sends through smtp.gmail.com port 465 (tls)\n  logs in as wang@gmail.com, password from ADIEU_PASSWORD or a question\n  \
         folders at imap.gmail.com port 993 (tls)\n  a copy in Sent: the server keeps one\n  a copy to yourself: yes\n"
    );
    assert!(run.stderr.starts_with("Gmail: It wants an app password"), "{}", run.stderr);
    let path = run.folder.path().join("config/config.toml");
    assert_eq!(fs::metadata(&path).expect("the file").permissions().mode() & 0o777, 0o600);
    assert_eq!(
        fs::read_to_string(path).expect("the file"),
        "[accounts.main]\nemail = \"wang@gmail.com\"\n\n[accounts.main.smtp]\nhost = \"smtp.gmail.com\"\nport = 465\nsecurity = \"tls\"\n\n\
         [accounts.main.imap]\nhost = \"imap.gmail.com\"\nport = 993\nsecurity = \"tls\"\nsaves_sent = true\n"
    );
}

#[test]
fn everything_can_be_said_and_comments_stay() {
    let config = "# mine\n[profile] # me\nname = \"Wang\"\n";
    let run = Adieu::new(&[
        "account",
        "add",
        "wang@example.org",
        "--name=work",
        "--host=mail.example.org",
        "--security=starttls",
    ])
    .arg("--username=wang")
    .arg("--password-command=pass show mail")
    .file("config/config.toml", config)
    .run()
    .code(0);
    let path = run.folder.path().join("config/config.toml");
    let text = fs::read_to_string(&path).expect("the file");
    assert!(text.starts_with(config), "{text}");
    assert!(text.contains("port = 587\nsecurity = \"starttls\"\nusername = \"wang\"\npassword_command = \"pass show mail\"\n"), "{text}");
    let again = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        hermetic(&mut command, run.folder.path());
        let output = command.args(args).output().expect("it runs");
        (output.status.code().expect("a code"), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    assert_eq!(again(&["account", "add", "x@example.org", "--name=work", "--host=h.example.org"]).0, 78);
    assert!(again(&["account", "list"]).1.starts_with("work: wang@example.org\n  sends through mail.example.org port 587 (starttls)\n  logs in as wang, password from `pass show mail`\n"));
    assert!(again(&["account", "show", "work", "--json"]).1.contains("\"username\": \"wang\""));
    assert_eq!(again(&["account", "show", "wrok"]).0, 78);
    assert_eq!(again(&["account", "remove", "work"]).0, 0);
    assert_eq!(fs::read_to_string(&path).expect("the file").trim_end(), config.trim_end());
    assert_eq!(again(&["account", "remove", "work"]).0, 78);
}

#[test]
fn what_cannot_be_an_account() {
    let unknown = Adieu::new(&["account", "add", "wang@example.org"]).run();
    unknown.code(65).stderr_has("the mail server of example.org is not among the known services");
    Adieu::new(&["account", "add", "wang"]).run().code(65).stderr_has("it has no @");
    let plain =
        Adieu::new(&["account", "add", "wang@example.org", "--host=mail.example.org", "--security=none"])
            .run();
    let plain = plain.code(78).stderr_has("is for this machine only");
    assert!(!plain.folder.path().join("config/config.toml").exists(), "nothing is kept that cannot be used");
    if !adieu::account::secret::HAS_KEYRING {
        let keyring = Adieu::new(&["account", "add", "wang@gmail.com", "--keyring"]).run();
        keyring
            .code(78)
            .stderr_has("keyring = true, which this build cannot do: build it with --features keyring");
    }
    Adieu::new(&["account", "add", "a@example.org", "--host=h", "--sendmail=/usr/sbin/sendmail"])
        .run()
        .code(2);
}

#[test]
fn a_test_connects_logs_in_and_sends_nothing() {
    let server =
        Server::start(Manner { offers: vec!["SIZE 1000", "SMTPUTF8", "AUTH PLAIN"], ..Manner::default() });
    let test = || Adieu::new(&["account", "test"]).file("config/config.toml", server.config());
    let run = test().env("ADIEU_PASSWORD", "s3cret pass").run().code(0);
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(
        said.starts_with(&format!(
            "localhost port {}: connected to test.test\nprotected by TLS 1.3, certificate SHA-256 ",
            server.port
        )),
        "{said}"
    );
    assert!(said.ends_with("logged in as wang@example.org\noffers SIZE 1000\noffers SMTPUTF8\ndoes not offer 8BITMIME\ndoes not offer DSN\ndoes not offer REQUIRETLS\n"), "{said}");
    assert_eq!(run.files(), ["config"], "no journal either");
    assert!(!server.seen().commands.iter().any(|command| command.starts_with("MAIL")));
    test().env("ADIEU_PASSWORD", "wrong").run().code(77).stderr_has("535 5.7.8 wrong password");
}

#[test]
fn a_config_file_kept_elsewhere_stays_there() {
    let adieu = Adieu::new(&["account", "add", "wang@gmail.com"])
        .file("dotfiles/adieu.toml", "# mine\n")
        .file("config/keep", "");
    std::os::unix::fs::symlink("../dotfiles/adieu.toml", adieu.path("config/config.toml")).expect("a link");
    let run = adieu.run().code(0);
    assert!(
        fs::symlink_metadata(run.folder.path().join("config/config.toml")).expect("it is there").is_symlink()
    );
    assert!(String::from_utf8_lossy(&run.read("dotfiles/adieu.toml")).contains("# mine\n"));
}

#[test]
fn a_password_is_found_wherever_it_hides() {
    for config in [
        "[accounts.main]\nemail = \"a@example.org\"\nsmtp = { host = \"h\", password = \"hunter2\" }\n",
        "[accounts]\nmain.smtp.password = \"hunter2\"\n",
        "[accounts.main.smtp]\n\"password\" = \"hunter2\"\n",
    ] {
        let run =
            Adieu::new(&["account", "list"]).file("config/config.toml", config).run().code(78).stdout("");
        assert!(run.stderr.contains("holds a password") && !run.stderr.contains("hunter2"), "{}", run.stderr);
    }
}
