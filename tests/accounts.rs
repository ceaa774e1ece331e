//! `adieu account`: added, shown, tested, removed; the config file stays the person's own.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use crate::harness::{Adieu, MINIMAL, Outcome, hermetic, script_file};
use crate::smtp_server::{Manner, Server, Stage, say};

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
    test().env("ADIEU_PASSWORD", "wrong").run().code(77).stderr_has("535 5.7.8 **** password");
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

/// What the config file holds after a run.
fn config(run: &Outcome) -> String {
    String::from_utf8(run.read("config/config.toml")).expect("text")
}

#[test]
fn an_own_domain_at_a_known_service_is_that_services() {
    let run = Adieu::new(&["account", "add", "wang@example.org", "--host=smtp.gmail.com"]).run().code(0);
    assert!(run.stderr.starts_with("Gmail: It wants an app password"), "{}", run.stderr);
    assert!(String::from_utf8_lossy(&run.stdout).contains("a copy in Sent: the server keeps one"));
    assert!(config(&run).contains("host = \"imap.gmail.com\""), "{}", config(&run));
    let run = Adieu::new(&["account", "add", "wang@example.org", "--host=smtp.office365.com"]).run().code(0);
    assert!(run.stderr.starts_with("Microsoft 365: It no longer takes passwords"), "{}", run.stderr);
    assert!(config(&run).contains("port = 587\nsecurity = \"starttls\""), "{}", config(&run));
    // Written by hand: the server is known all the same.
    for (smtp, imap, copy) in [
        ("smtp.gmail.com", "imap.gmail.com", "the server keeps one"),
        ("SMTP.office365.com", "outlook.office365.com", "the server keeps one"),
        ("smtp.gmail.com", "imap.example.org", "yes"),
        ("mail.gmx.net", "imap.gmx.net", "yes"),
        ("smtp.example.org", "imap.gmail.com", "yes"),
    ] {
        let text = format!(
            "[accounts.a]\nemail = \"wang@example.org\"\nsmtp.host = \"{smtp}\"\nimap.host = \"{imap}\"\n"
        );
        let run = Adieu::new(&["account", "show", "a"]).file("config/config.toml", text).run().code(0);
        let said = String::from_utf8_lossy(&run.stdout).into_owned();
        assert!(said.contains(&format!("a copy in Sent: {copy}\n")), "{smtp} {imap}: {said}");
    }
    let both = ["account", "add", "wang@gmail.com", "--imap-host=imap.gmail.com"];
    let run = Adieu::new(&both).run().code(0);
    assert!(String::from_utf8_lossy(&run.stdout).contains("a copy in Sent: the server keeps one"));
}

#[test]
fn a_program_is_found_when_it_is_added_or_refused() {
    let add = |program: &str| {
        let adieu = Adieu::new(&["account", "add", "wang@example.org", "--sendmail", program]);
        let path = adieu.path("bin");
        script_file(&path.join("msmtp"), "cat >/dev/null; printf '%s\\n' \"$@\" >args");
        script_file(&adieu.path("my mail/msmtp"), "cat >/dev/null");
        adieu.file("bin/text", "not a program").env("PATH", format!("{}:/usr/bin:/bin", path.display())).run()
    };
    let run = add("msmtp -a work").code(0);
    let kept = format!("sendmail = {:?}", run.folder.path().join("bin/msmtp -a work").display().to_string());
    assert!(config(&run).contains(&kept), "{}", config(&run));
    let again = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        hermetic(&mut command, run.folder.path());
        command.env("PATH", "/usr/bin:/bin").current_dir(run.folder.path());
        command.args(args).output().expect("it runs")
    };
    assert_eq!(again(&["account", "test"]).status.code(), Some(0));
    fs::write(run.folder.path().join("r.toml"), MINIMAL.replace("xiaoming.wang@", "wang@")).expect("a file");
    let sent = again(&["send", "r.toml", "--yes"]);
    assert!(sent.status.success(), "{}", String::from_utf8_lossy(&sent.stderr));
    assert!(String::from_utf8_lossy(&run.read("args")).starts_with("-a\nwork\n-i\n-f\nwang@example.org\n"));
    let run = add("msmtp").code(0);
    assert!(config(&run).contains("/bin/msmtp\"\n"), "{}", config(&run));
    add("my mail/msmtp").code(0);
    for (program, said) in [
        ("nowhere", "nowhere: there is no such program in PATH"),
        ("./nowhere -a x", "./nowhere: there is no such program\n"),
        ("text", "text: there is no such program in PATH"),
        ("bin/text", "bin/text: there is no such program"),
        ("bin", "bin: there is no such program"),
        ("", "sendmail"),
    ] {
        let run = add(program);
        assert!(matches!(run.code, 2 | 78) && run.stderr.contains(said), "{program}: {}", run.stderr);
        assert!(!run.folder.path().join("config").exists(), "{program}");
    }
}

/// The commands a message prints between backticks.
fn commands(said: &str) -> Vec<String> {
    said.split('`').skip(1).step_by(2).filter(|text| text.starts_with("adieu ")).map(str::to_owned).collect()
}

#[test]
fn a_printed_next_step_works_as_printed() {
    let two = "[accounts.work]\nemail = \"a@example.org\"\nsendmail = \"./program\"\n\
               [accounts.\"at home\"]\nemail = \"b@example.org\"\nsendmail = \"./program\"\n";
    for (args, config) in [
        (&["account", "test"][..], two),
        (&["account", "add", "c@example.org", "--name=try", "--sendmail=./program"], two),
        (&["account", "add", "c@example.org", "--name=-x y", "--sendmail=./program"], two),
        (&["account", "add", "c@example.org", "--name=try", "--sendmail=./program"], ""),
        (&["account", "add", "c@example.org", "--name=work", "--sendmail=./program"], two),
        (&["account", "show", "wrok"], two),
        (&["account", "remove", "wrok"], two),
        (&["provider", "show", "zzzzz"], two),
        (&["provider", "show", "zzzzzz"], two),
        (&["provider", "remove", "zzzzzz"], two),
        (&["journal", "show", "1"], two),
        (&["template", "show", "nothing"], two),
    ] {
        let adieu = Adieu::new(args).file("config/config.toml", config);
        script_file(&adieu.path("program"), "cat >/dev/null");
        let run = adieu.run();
        assert!(
            !run.stderr.contains("--account") && !run.stderr.contains("--to"),
            "{args:?}: {}",
            run.stderr
        );
        let found = commands(&run.stderr);
        assert!(args[0] == "journal" || args[1] == "show" || !found.is_empty(), "{args:?}: {}", run.stderr);
        for next in found {
            let mut shell = Command::new("sh");
            hermetic(&mut shell, run.folder.path());
            let output = shell
                .args(["-c", &next.replacen("adieu", env!("CARGO_BIN_EXE_adieu"), 1)])
                .current_dir(run.folder.path())
                .output()
                .expect("a shell");
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{args:?}: {next}: {said}");
        }
    }
    let run = Adieu::new(&["provider", "show", "Vodafone"]).run().code(65);
    run.stderr(
        "error: provider: \"Vodafone\" is the name of several providers\n  write one of: vodafone-de (DE), vodafone-es (ES), vodafone-ie (IE), vodafone-it (IT), vodafone-pt (PT), vodafone-uk (GB)\n",
    );
}

#[test]
fn the_advice_follows_the_cause() {
    for (offers, words, code, advice) in [
        (
            "AUTH LOGIN PLAIN XOAUTH2",
            "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
            77,
            "the service takes no passwords any more: give the account a token_command",
        ),
        ("AUTH XOAUTH2", "", 77, "the service takes no passwords any more: give the account a token_command"),
        ("AUTH CRAM-MD5 NTLM", "", 77, "the server offers only kinds of login that adieu does not have: "),
        (
            "AUTH PLAIN",
            "534 5.7.9 Application-specific password required",
            77,
            "the service wants an app password",
        ),
        (
            "AUTH PLAIN",
            "454 4.7.0 later",
            75,
            "the server cannot check logins now: run the same command again later",
        ),
        ("AUTH PLAIN", "538 5.7.11 Encryption required", 77, "the server wants a protected connection first"),
        (
            "AUTH PLAIN",
            "535 5.7.8 no",
            77,
            "user name or password is not accepted: check user name and password",
        ),
    ] {
        let fault = (!words.is_empty()).then(|| (Stage::Auth, say(words)));
        let server = Server::start(Manner { offers: vec![offers], fault, ..Manner::default() });
        let run = Adieu::new(&["account", "test"])
            .file("config/config.toml", server.config())
            .env("ADIEU_PASSWORD", "s3cret pass")
            .run()
            .code(code);
        assert!(run.stderr.contains(advice), "{words}: {}", run.stderr);
        assert_eq!(run.stderr.contains("check user name"), words.contains("5.7.8"), "{}", run.stderr);
    }
    // An expired token: the reason comes in a challenge, the refusal after it.
    let server = Server::start(Manner { offers: vec!["AUTH XOAUTH2"], ..Manner::default() });
    let token = server.config() + "token_command = \"echo expired\"\n";
    let run = Adieu::new(&["account", "test"]).file("config/config.toml", token).run().code(77);
    run.stderr_has("the access token is expired or not for this mailbox: run the token_command by itself");
}
