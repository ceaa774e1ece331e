//! Passwords: never in another program's environment, a transcript, an error, the journal or a core dump.

use std::fs;
use std::process::Command;

use crate::harness::{Adieu, MINIMAL, Outcome, hermetic, script_file};
use crate::imap_server;
use crate::smtp_server::{Manner, Server, Stage, say};

fn sending(config: &str) -> Adieu {
    Adieu::new(&["send", "request.toml", "--yes", "--email=wang@example.org"])
        .file("request.toml", MINIMAL.replace("xiaoming.wang@", "wang@"))
        .file("config/config.toml", config)
}

/// What the journal says of the first letter.
fn journal(run: &Outcome) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    hermetic(&mut command, run.folder.path());
    let output = command.args(["journal", "show", "1", "--json"]).output().expect("it runs");
    String::from_utf8(output.stdout).expect("JSON")
}

#[test]
fn no_other_program_gets_the_password() {
    let shows = "printenv >environment; echo s3cret pass";
    let server = Server::start(Manner::default());
    let command = format!("{}password_command = \"{shows}\"\n", server.config());
    let sendmail = "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"./program\"\n";
    let token = command.replace("password_command", "token_command");
    let opens = &["draft", "request.toml", "--open"][..];
    let sends = &["send", "request.toml", "--yes", "--email=wang@example.org"][..];
    for (config, args) in [(token.as_str(), sends), (sendmail, sends), (sendmail, opens)] {
        let adieu = Adieu::new(args)
            .file("request.toml", MINIMAL.replace("xiaoming.wang@", "wang@"))
            .file("config/config.toml", config)
            .env("ADIEU_PASSWORD", "s3cret pass");
        let program = adieu.path("bin/xdg-open");
        let path = format!("{}:/usr/bin:/bin", adieu.path("bin").display());
        script_file(&program, "printenv >environment; cat >/dev/null");
        script_file(&adieu.path("program"), "printenv >environment; cat >/dev/null");
        let run = adieu.env("PATH", path).run();
        let environment = String::from_utf8_lossy(&run.read("environment")).into_owned();
        assert!(environment.contains("ADIEU_CONFIG_DIR="), "it ran: {environment}");
        assert!(!environment.contains("ADIEU_PASSWORD") && !environment.contains("s3cret"), "{environment}");
    }
}

#[test]
fn what_a_server_repeats_is_masked_to_the_end() {
    for (password, stage, words, shown) in [
        ("abc123", Stage::Auth, "535 5.7.8 no abc123 here", "535 5.7.8 no **** here"),
        ("abc123", Stage::Rcpt, "550 5.1.1 wang/abc123: unknown", "550 5.1.1 wang/****: unknown"),
        ("abc123", Stage::Dot, "554 5.7.1 abc123", "554 5.7.1 ****"),
        ("abc", Stage::Dot, "554 5.7.1 not abc", "554 5.7.1 ****"),
        ("554", Stage::Dot, "554 5.7.1 not 554", "554 5.7.1 ****"),
        ("abc123", Stage::Mail, "550 5.7.1 AHdhbmdAZXhhbXBsZS5vcmcAYWJjMTIz", "550 5.7.1 ****"),
        ("abc123", Stage::Dot, "250 2.0.0 queued as ABC123", "250 2.0.0 queued as ****"),
    ] {
        let server =
            Server::start(Manner { fault: Some((stage, say(words))), password, ..Manner::default() });
        let run = sending(&server.config()).arg("-v").env("ADIEU_PASSWORD", password).run();
        let kept = journal(&run);
        let said = run.stderr + &String::from_utf8_lossy(&run.stdout);
        assert!(said.contains(&format!("< {shown}\n")) && kept.contains(&shown[4..]), "{said}\n{kept}");
        let codes = words.split(' ').take(2).collect::<Vec<_>>().join(" ");
        for text in [said, kept] {
            let text = text.replace(&codes, "").to_lowercase();
            // A reply code may be a password; the code is shown, and is not masked.
            assert!(password == "554" || !text.contains(&format!(" {password}")), "{text}");
            assert!(!text.contains("ahdhbmdazxhhbxbszs5vcmca"), "{text}");
        }
    }
}

#[test]
fn a_mailbox_repeats_nothing_either() {
    for (stage, words, shown) in [
        (imap_server::Stage::Login, "TAG NO [ALERT] you said abc123", "NO [ALERT] you said ****"),
        (imap_server::Stage::Append, "TAG NO [X-abc123] still abc123", "NO [X-****] still ****"),
        (imap_server::Stage::Append, "TAG NO AGFiYzEyMw== it was", "NO **** it was"),
    ] {
        let manner = imap_server::Manner {
            fault: Some((stage, imap_server::say(words))),
            password: "abc123",
            ..imap_server::Manner::default()
        };
        let server = imap_server::Server::start(manner);
        let run = Adieu::new(&["draft", "request.toml", "--to-drafts", "-v"])
            .file("request.toml", MINIMAL.replace("xiaoming.wang@", "wang@"))
            .file("config/config.toml", server.config())
            .env("ADIEU_PASSWORD", "abc123")
            .run();
        assert!(run.stderr.contains(shown), "{}", run.stderr);
        assert!(!run.stderr.contains("abc123") && !run.stderr.contains("AGFiYzEyMw"), "{}", run.stderr);
    }
}

#[test]
fn a_line_end_is_cut_off_and_one_inside_refused() {
    let server = Server::start(Manner::default());
    let test = |password: &str| {
        Adieu::new(&["account", "test"])
            .file("config/config.toml", server.config())
            .env("ADIEU_PASSWORD", password)
            .run()
    };
    for password in ["s3cret pass\n", "s3cret pass\r\n", "s3cret pass\n\n"] {
        test(password).code(0);
    }
    server.forget();
    for password in ["s3cret\npass", "\ns3cret pass", "s3cret\rpass"] {
        test(password).code(77).stdout("").stderr(
            "error: ADIEU_PASSWORD: the password has a line break inside, which no login can carry\n  \
             nothing was sent; set it to the password alone, or to nothing\n",
        );
    }
    test("\n").code(77).stderr_has("ADIEU_PASSWORD: the password is empty");
    let command = server.config() + "password_command = \"printf 's3cret\\\\rpass'\"\n";
    let run = Adieu::new(&["account", "test"]).file("config/config.toml", command).run().code(77);
    run.stderr_has("the command for the password: the password has a line break inside");
    assert_eq!(server.seen().connections, 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_process_that_holds_a_password_leaves_no_core_dump() {
    let server = Server::start(Manner::default());
    let config =
        server.config() + "password_command = \"cat /proc/$PPID/limits >limits; echo s3cret pass\"\n";
    for password in ["", "s3cret pass"] {
        let run = Adieu::new(&["account", "test"])
            .file("config/config.toml", config.replace("password_command", "token_command"))
            .env("ADIEU_PASSWORD", password)
            .run();
        let limits = fs::read_to_string(run.folder.path().join("limits")).expect("the limits");
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("a limit");
        assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
    }
}
