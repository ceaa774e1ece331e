//! The screens of the founding case in the languages that are complete, and in the made-up one that shows what no catalog has.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use crate::harness::{golden, hermetic};
use crate::{imap_server, smtp_server};

/// The founding case: the letter goes out from the account's own address.
const REQUEST: &str = r#"kind = "stop-renewal"
reason = "I no longer need the automatic renewal."
[customer]
name = "Wang Xiaoming"
email = "wang@example.org"
[contract]
provider = "lebara-uk"
order_number = "LB-2026-001234"
renews_on = 2026-12-01
"#;

/// The provider's answer, as the mailbox server gives it.
const ANSWER: &str = "From: Lebara <care@lebara.com>\r\nTo: wang@example.org\r\nDate: Tue, 24 Nov 2026 09:30:00 +0000\r\n\
    In-Reply-To: <0123456789abcdef@example.org>\r\nSubject: Re: your cancellation\r\n\r\n";

/// A person at a terminal, without the terminal: their folder and their language.
struct Person {
    folder: tempfile::TempDir,
    locale: &'static str,
    screens: String,
}

impl Person {
    fn new(locale: &'static str) -> Self {
        let folder = tempfile::TempDir::new().expect("a folder");
        std::fs::create_dir(folder.path().join("config")).expect("a folder");
        std::fs::write(folder.path().join("request.toml"), REQUEST).expect("the request");
        Self { folder, locale, screens: String::new() }
    }

    fn configure(&self, config: &str) {
        std::fs::write(self.folder.path().join("config/config.toml"), config).expect("the config");
    }

    /// Runs a command and keeps what it shows, with its exit code.
    fn runs(&mut self, args: &[&str], day: &str) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        command.args(args).current_dir(self.folder.path());
        hermetic(&mut command, self.folder.path());
        let variable = if self.locale == "qps" { "ADIEU_LANG" } else { "LANG" };
        command.env(variable, self.locale).env("ADIEU_NOW", format!("{day}T10:00:00Z"));
        command.env("ADIEU_PASSWORD", "s3cret pass").env("COLUMNS", "80");
        let output = command.output().expect("it runs");
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        let (stderr, stdout) = (text(&output.stderr), text(&output.stdout));
        let code = output.status.code().expect("a code");
        writeln!(self.screens, "$ adieu {}\n{stderr}{stdout}[{code}]\n", args.join(" ")).expect("a String");
    }
}

/// All the screens of the founding case in one language.
fn founding_case(locale: &'static str) -> String {
    let message =
        format!("* 1 FETCH (UID 4 BODY[HEADER.FIELDS (FROM)] {{{}}}\r\n{ANSWER})\r\n", ANSWER.len());
    let mailbox = imap_server::Server::start(imap_server::Manner {
        messages: Vec::leak(message.into_bytes()),
        ..imap_server::Manner::default()
    });
    let strict = smtp_server::Server::start(smtp_server::Manner {
        password: "another",
        ..smtp_server::Manner::default()
    });
    let server = smtp_server::Server::start(smtp_server::Manner::default());
    let mut person = Person::new(locale);
    let today = "2026-11-23";
    person.runs(&["draft", "-h"], today);
    person.runs(&["preview", "request.toml"], today);
    person.runs(&["draft", "request.toml", "-o", "letter.eml"], today);
    person.runs(&["draft", "request.toml", "-o", "letter.eml"], today);
    person.runs(&["draft", "--name", "x", "--email", "wang@example,org", "--renews-on", "1.12.2026"], today);
    person.runs(&["send", "request.toml", "--yes"], today);
    person.configure(&strict.config());
    person.runs(&["send", "request.toml"], today);
    person.runs(&["send", "request.toml", "--yes"], today);
    person.configure(&format!("{}{}", server.config(), mailbox.table()));
    person.runs(&["send", "request.toml", "--yes", "--confirm-recipient", "care@lebara.com"], today);
    person.runs(&["send", "request.toml", "--yes"], today);
    person.runs(&["journal", "list"], "2026-11-24");
    person.runs(&["journal", "due"], "2026-12-20");
    person.runs(&["journal", "refresh"], "2026-11-25");
    person.runs(&["journal", "due"], "2026-11-25");
    person.runs(&["follow-up", "3", "-o", "next.eml"], "2026-12-20");
    person.runs(&["journal", "mark", "3", "confirmed", "--end-date", "2026-12-31"], "2026-12-21");
    person.runs(&["journal", "list"], "2026-12-21");
    let ports = [server.port, strict.port, mailbox.port];
    ports.iter().fold(person.screens, |screens, port| screens.replace(&port.to_string(), "PORT"))
}

#[test]
fn the_founding_case_in_english_chinese_and_german() {
    for (locale, tag) in [("en_GB.UTF-8", "en"), ("zh_CN.UTF-8", "zh-Hans"), ("de_DE.UTF-8", "de")] {
        golden(&format!("golden/screens/{tag}.txt"), founding_case(locale).as_bytes());
    }
}

/// What stands on a screen although it is no sentence of a catalog: commands, options, keys, addresses, files, names, the letter.
fn without_values(screens: &str) -> String {
    let mut text = String::new();
    for line in screens.lines() {
        if line.starts_with("$ adieu") {
            continue;
        }
        let mut quoted = false;
        for (position, part) in line.split('`').enumerate() {
            quoted = position % 2 == 1;
            if !quoted {
                text.push_str(part);
                text.push(' ');
            }
        }
        assert!(!quoted || !line.contains('`') || line.matches('`').count() % 2 == 0, "{line}");
        text.push('\n');
    }
    text
}

#[test]
fn nothing_is_said_outside_the_catalogs() {
    // Words of the letter, of names and of what is typed: no sentence of the program's.
    const VALUES: &str = "Wang Xiaoming Lebara lebara wang example org com care order number LB main localhost TLS SMTP IMAP \
        Cancellation Stop auto only keep active automatic renewal letter eml request toml uk code practice ombudsman Communications Ombudsman CISAS \
        Re your cancellation INBOX confirmed answered sent SHA Message ID PORT PLAIN LOGIN stop kind email name provider \
        renews on next wrong password queued as names account \
        need longer no the I mail Gesendet Reminder follow from journal show found UID JSON TOML IP YYYY MM DD \
        switch off in app or page hotline line others collection of the was not kept London East India Dock \
        Crescent Clove Building Import Floor Limited Mobile mobile \
        renews on adieu preview draft send TEXT DATE LINE FILE NAME LANGUAGE REQUEST ics id";
    let values: std::collections::BTreeSet<&str> = VALUES.split_whitespace().collect();
    let screens = founding_case("qps");
    let mut in_letter = false;
    let mut strange = std::collections::BTreeSet::new();
    for line in without_values(&screens).lines() {
        // The letter itself is English, whoever reads the screen.
        in_letter |= line.starts_with("Dear Sir");
        if in_letter {
            in_letter = !line.starts_with("Wang Xiaoming");
            continue;
        }
        let is_value = |word: &str| word.contains(['@', '/', '<', '>', '=', '_']) || word.starts_with("--");
        for word in line.split_whitespace().filter(|word| !is_value(word)) {
            let plain = |part: &&str| part.len() > 2 && part.bytes().all(|c| c.is_ascii_alphabetic());
            for part in word.split(|c: char| !c.is_alphabetic()).filter(plain) {
                if !values.contains(part) {
                    strange.insert(format!("{part}: {line}"));
                }
            }
        }
    }
    let strange: Vec<String> = strange.into_iter().collect();
    assert!(strange.is_empty(), "{}", strange.join("\n"));
}

#[test]
fn a_language_nobody_speaks_is_refused_and_a_strange_locale_is_english() {
    use crate::harness::Adieu;
    let list = |lang: &str| Adieu::new(&["journal", "list", "--lang", lang]);
    list("germn").run().code(2).stderr(
        "error: --lang \"germn\" is no language that adieu speaks\n  did you mean German? Offered: da, de, en, es, fr, it, \
         nl, pl, pt-PT, zh-Hans\n",
    );
    list("中文").run().code(0).stderr("日志是空的：还没有发送过任何邮件。\n");
    for locale in ["C", "POSIX", "xx_YY.UTF-8", "", "de", "\u{202e}", "{ $x }"] {
        let run = Adieu::new(&["journal", "list"]).env("LC_ALL", locale).run().code(0);
        let german = run.stderr.starts_with("Das Protokoll ist leer");
        assert_eq!(german, locale == "de", "{locale}: {}", run.stderr);
    }
    // The order: the option, the variable, the profile, the system.
    let profile = "[profile]\nlanguage = \"zh\"\n";
    let spoken = |args: &[&str], variable: &str| {
        let run = Adieu::new(args).file("config/config.toml", profile).env("LANG", "fr_FR.UTF-8");
        run.env("ADIEU_LANG", variable).run().code(0).stderr
    };
    assert!(spoken(&["journal", "list"], "").starts_with("日志"));
    assert!(spoken(&["journal", "list"], "de").starts_with("Das Protokoll"));
    assert!(spoken(&["journal", "list", "--lang=en"], "de").starts_with("The journal is empty"));
    // Programs read English.
    let json = list("zh").arg("--json").run().code(0).json();
    assert_eq!(json["entries"].as_array().map(Vec::len), Some(0));
    let json =
        Adieu::new(&["draft", "--json", "--no-input"]).env("LANG", "zh_CN.UTF-8").run().code(65).json();
    assert!(json["problems"][0]["what"].as_str().expect("words").starts_with("is missing"), "{json}");
}

#[test]
fn what_stands_in_a_sentence_cannot_break_it() {
    use crate::harness::Adieu;
    for value in ["{ $path } { COMMAND(\"x\") }", "a\nb", "\u{202e}txt.exe", "= x", "}{", "\u{1b}[31m"] {
        for locale in ["en", "zh_CN.UTF-8", "de_DE.UTF-8"] {
            let run = Adieu::new(&["draft", "--no-input", "--name", value, value]).env("LANG", locale).run();
            assert!(!run.stderr.contains('\u{202e}') && !run.stderr.contains('\u{1b}'), "{}", run.stderr);
            assert!(!run.stderr.contains("adieu x"), "{}", run.stderr);
            assert!([65, 66].contains(&run.code), "{}", run.stderr);
        }
    }
}

#[test]
fn short_help_fits_a_screen() {
    let commands = [
        &[][..],
        &["draft"],
        &["preview"],
        &["send"],
        &["follow-up"],
        &["deadline"],
        &["batch"],
        &["batch", "draft"],
        &["batch", "send"],
        &["journal"],
        &["journal", "mark"],
        &["account", "add"],
        &["provider", "add"],
        &["template"],
    ];
    for locale in ["en", "zh_CN.UTF-8", "de_DE.UTF-8"] {
        for command in commands {
            let run =
                crate::harness::Adieu::new(command).arg("-h").env("LANG", locale).env("COLUMNS", "80").run();
            let run = run.code(0).stderr("");
            let lines = String::from_utf8_lossy(&run.stdout).lines().count();
            assert!(lines <= 40, "{locale} {command:?}: {lines} lines");
        }
    }
    assert!(Path::new("tests/golden/screens").is_dir());
}
