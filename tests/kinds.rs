//! The kinds of letter: what each needs, what has no place in it, what is said of both.

use crate::harness::{Adieu, MINIMAL};

/// A draft of a kind to standard output.
fn draft(kind: &str, flags: &[&str]) -> Adieu {
    let request = MINIMAL.replace("kind = \"stop-renewal\"\n", "");
    let all = ["draft", "-", "-o", "-", "--kind", kind];
    flags.iter().fold(Adieu::new(&all), |adieu, flag| adieu.arg(*flag)).stdin(request)
}

fn body(kind: &str, flags: &[&str]) -> String {
    let eml = draft(kind, flags).run().code(0).stdout;
    let message = mail_parser::MessageParser::default().parse(&eml).expect("a message").into_owned();
    message.body_text(0).expect("a body").replace("\r\n", "\n")
}

#[test]
fn a_termination_for_cause_needs_its_cause() {
    draft("terminate-for-cause", &[]).run().code(65).stdout("").stderr(
        "error: cause: is missing
  give it with --cause or as cause in the request file, such as \"price-change\"
error: reason: is missing: a contract ends early only for a cause that the letter names
  give it with --reason or as reason in the request file: what happened, in a sentence or two
2 problems; nothing was written.
",
    );
    for cause in ["quality", "other"] {
        draft("terminate-for-cause", &["--cause", cause])
            .run()
            .code(65)
            .stderr_has(&format!("error: reason: is missing: \"{cause}\" alone does not say what happened"));
    }
    draft("terminate-for-cause", &["--cause=death"])
        .run()
        .code(65)
        .stderr_has("error: holder: is missing: whose contract is it?");
    draft("terminate-for-cause", &["--cause=death", "--holder=Wang Dawei", "--cause-on=2026-12-24"])
        .run()
        .code(65)
        .stderr_has("error: cause_on (--cause-on): \"2026-12-24\" lies ahead");
    let dead = ["--cause=death", "--holder=Wang Dawei", "--cause-on=2026-11-01", "--capacity=heir"];
    for other in ["--end-on=2026-12-31", "--accept-charge"] {
        draft("terminate-for-cause", &[&dead[..], &[other]].concat())
            .run()
            .code(65)
            .stderr_has("has no place in a letter about a death");
    }
    draft("terminate-for-cause", &["--cause=prise-change"])
        .run()
        .code(65)
        .stderr_has("did you mean price-change?");
}

#[test]
fn a_chosen_day_within_a_minimum_term_may_cost() {
    let said = |flags: &[&str]| {
        draft("terminate", flags).run().code(0).stderr.contains("for ending early may be due")
    };
    for (flags, may) in [
        (&["--end-on=2027-03-31"][..], true),
        (&["--end-on=2027-03-31", "--end-of-term=2027-06-30"], true),
        (&["--end-on=2027-03-31", "--end-of-term=2027-03-31"], false),
        (&["--end-on=2027-03-31", "--accept-charge"], false),
        (&[], false),
    ] {
        assert_eq!(said(flags), may, "{flags:?}");
    }
}

#[test]
fn a_reason_that_the_clerk_cannot_read_is_said() {
    for reason in ["我搬家了。", "Ich ziehe um."] {
        draft("terminate", &["--reason", reason])
            .run()
            .code(0)
            .stderr_has("leave it out, as a reason is seldom needed, or write it in English");
    }
    let own = draft("terminate", &["--reason=I am moving abroad."]).run().code(0);
    assert!(!own.stderr.contains("seldom needed"), "{}", own.stderr);
}

#[test]
fn each_cause_has_its_paragraph_and_says_what_proves_it() {
    for (flags, paragraph, proof) in [
        (
            &["--cause=price-change", "--cause-on=2027-01-01"][..],
            "The cause: your change to the price or the terms of the contract with effect from 1 January 2027. The change is not accepted.",
            "the provider's notice of the change",
        ),
        (
            &["--cause=quality", "--reason=No signal at home."],
            "The cause: you are not providing the service as agreed.\nDetails: No signal at home.",
            "your fault reports or measurements",
        ),
        (
            &["--cause=move", "--cause-on=2026-11-01", "--new-place=2 Example Street, Leeds"],
            "The cause: a house move on 1 November 2026 (to 2 Example Street, Leeds).\n",
            "proof of the move",
        ),
        (&["--reason=You lost my data."], "The cause: You lost my data.", "what shows the cause"),
    ] {
        let letter = body("terminate-for-cause", flags);
        assert!(letter.contains(paragraph), "{flags:?}: {letter}");
        assert!(letter.contains("this letter is ordinary notice"), "{letter}");
        draft("terminate-for-cause", flags)
            .run()
            .code(0)
            .stderr_has("warning: attach: are none: a termination for cause stands better on proof")
            .stderr_has(proof);
    }
    // A death is no dispute: nothing of a cause, of notice in the alternative, of offers to stay.
    let death = [
        "--cause=death",
        "--holder=Wang Dawei",
        "--cause-on=2026-11-02",
        "--capacity=spouse",
        "--no-winback",
    ];
    let letter = body("terminate-for-cause", &death);
    assert!(
        letter.contains(
            "I am writing to tell you that Wang Dawei, the holder of the contract below, died on 2 November 2026. I am the surviving spouse.\n\n\
             Please end the contract from the date of death"
        ) && !letter.contains("for cause")
            && !letter.contains("ordinary notice")
            && !letter.contains("offers to stay"),
        "{letter}"
    );
    draft("terminate-for-cause", &death).run().code(0).stderr_has("a copy of the death certificate");
    // A change ends the contract on its day, unless the person says another.
    let change = ["--cause=price-change", "--cause-on=2027-01-01"];
    assert!(body("terminate-for-cause", &change).contains("for cause with effect from 1 January 2027"));
    let other = [&change[..], &["--end-on=2027-01-31"]].concat();
    assert!(body("terminate-for-cause", &other).contains("for cause with effect from 31 January 2027"));
}

#[test]
fn a_withdrawal_gives_no_reason_and_asks_for_the_money_back() {
    let flags = ["--ordered-on=2026-11-16", "--received-on=2026-11-19", "--reason=I changed my mind."];
    let letter = body("withdraw", &flags);
    assert!(
        letter.contains("I hereby give notice that I cancel the contract for the following goods or service"),
        "{letter}"
    );
    assert!(letter.contains("Ordered on: 16 November 2026\nReceived on: 19 November 2026\n"), "{letter}");
    assert!(letter.contains("Please refund all payments") && letter.contains("23 November 2026"), "{letter}");
    assert!(!letter.contains("changed my mind"), "{letter}");
    draft("withdraw", &flags).run().stderr_has(
        "warning: reason (--reason): is left out of the letter: a withdrawal needs no reason, and giving one only invites an argument",
    );
    draft("withdraw", &[]).run().code(0).stderr_has("the model withdrawal form names it");
    draft("withdraw", &["--ordered-on=2026-11-24"])
        .run()
        .code(65)
        .stderr_has("lies ahead: today is 2026-11-23");
    draft("withdraw", &["--ordered-on=2026-11-16", "--received-on=2026-11-15"])
        .run()
        .code(65)
        .stderr_has("is before the day of the order, 2026-11-16");
}

const FIRST: [&str; 3] = [
    "--first-sent-on=2026-11-09",
    "--first-subject=Cancellation, A1",
    "--first-message-id=<abc@example.org>",
];

#[test]
fn a_follow_up_is_about_the_first_letter_and_sets_a_day() {
    draft("follow-up", &[])
        .run()
        .code(65)
        .stderr_has("error: first_sent_on: is missing")
        .stderr_has("error: first_subject: is missing");
    let letter = body("follow-up", &FIRST);
    for said in [
        "Sent on: 9 November 2026\nSubject: Cancellation, A1\nMessage-ID: abc@example.org\n",
        "My letter of 9 November 2026 still stands.",
        "by 30 November 2026",
    ] {
        assert!(letter.contains(said), "no {said:?} in {letter}");
    }
    draft("follow-up", &["--first-sent-on=2026-11-09", "--first-subject=x", "--first-message-id=no id"])
        .run()
        .code(65)
        .stderr_has("is not a Message-ID");
    let repeated = [&FIRST[..], &["--reason=because", "--revoke-mandate"]].concat();
    draft("follow-up", &repeated)
        .run()
        .code(0)
        .stderr_has("warning: reason (--reason): is left out of the letter: the first letter said it")
        .stderr_has("warning: revoke_mandate (--revoke-mandate): is left out");
}

#[test]
fn an_escalation_names_the_body() {
    draft("escalate", &FIRST)
        .run()
        .code(65)
        .stderr_has("error: authority: is missing, and none is known here");
    let named = [&FIRST[..], &["--authority=Example Ombudsman"]].concat();
    assert!(body("escalate", &named).contains(
        "to the following body as soon as its rules allow, without further notice: Example Ombudsman"
    ));
    let known = [&FIRST[..], &["--country=DE", "--line=+4915112345678", "--language=de"]].concat();
    assert!(body("escalate", &known).contains("Bundesnetzagentur"));
}

#[test]
fn what_belongs_to_another_kind_is_refused() {
    for (kind, flag) in [
        ("stop-renewal", "--end-on=2026-12-31"),
        ("withdraw", "--end-on=2026-12-31"),
        ("terminate", "--cause=move"),
        ("stop-renewal", "--cause-on=2026-12-31"),
        ("terminate", "--first-sent-on=2026-11-09"),
        ("withdraw", "--first-subject=x"),
        ("follow-up", "--authority=Example Ombudsman"),
    ] {
        let flags = [&[flag][..], if kind == "follow-up" { &FIRST[..] } else { &[] }].concat();
        let said = format!("belongs to another kind of letter than {kind}, and a letter is never both");
        draft(kind, &flags).run().code(65).stdout("").stderr_has(&said);
    }
}

#[test]
fn a_contract_in_another_name_says_so() {
    let letter = body("terminate", &["--holder=Example Ltd"]);
    assert!(letter.contains("Contract holder: Example Ltd\n"), "{letter}");
    assert!(letter.contains("Wang Xiaoming\non behalf of Example Ltd\n"), "{letter}");
    let attorney = body("terminate", &["--holder=Example Ltd", "--capacity=attorney"]);
    assert!(attorney.contains("on behalf of Example Ltd, under a power of attorney\n"), "{attorney}");
}

#[test]
fn a_courtesy_translation_is_marked_in_both_languages() {
    let letter = body("terminate", &["--courtesy=zh"]);
    let (binding, courtesy) = letter.split_once(&format!("\n\n{}\n", "-".repeat(60))).expect("the line");
    assert!(binding.starts_with("Dear Sir or Madam,") && !binding.contains("尊敬"), "{binding}");
    assert!(courtesy.starts_with("Courtesy translation, for information only."), "{courtesy}");
    assert!(courtesy.lines().nth(1).is_some_and(|line| line.contains("仅供参考")), "{courtesy}");
    assert!(courtesy.contains("解约通知") && courtesy.contains("LB-2026-001234"), "{courtesy}");
    let eml = String::from_utf8(draft("terminate", &["--courtesy=zh"]).run().stdout).expect("UTF-8");
    assert!(eml.contains("\r\nContent-Language: en-GB, zh-Hans\r\n"), "{eml}");
    draft("terminate", &["--courtesy=en"])
        .run()
        .code(0)
        .stderr_has("is English, and so is the letter itself");
    draft("terminate", &["--courtesy=eo"])
        .run()
        .code(65)
        .stderr_has("is a language there is no letter in yet");
}

#[test]
fn the_same_letter_can_be_read_in_another_language() {
    let adieu = |tag: &str| Adieu::new(&["preview", "-", "--language=de", "--read-in", tag]).stdin(MINIMAL);
    let run = adieu("zh").run().code(0);
    let text = String::from_utf8_lossy(&run.stdout);
    let (sent, read) = text
        .split_once(
            "\nThe same letter in Chinese, for you to read (it is not sent):\n\nSubject:  取消自动续费",
        )
        .expect("both");
    assert!(sent.contains("hiermit kündige ich") && read.contains("LB-2026-001234"), "{text}");
    let json = adieu("zh").arg("--json").run().code(0).json();
    assert_eq!(json["read_in"]["language"], "zh-Hans");
    adieu("eo")
        .run()
        .code(65)
        .stdout("")
        .stderr_has("--read-in: \"eo\" is a language there is no letter in yet");
}

#[test]
fn what_the_reader_cannot_read_is_said() {
    let chinese = ["--reason=我搬家了。", "--holder=王大伟"];
    draft("terminate", &chinese)
        .run()
        .code(0)
        .stderr_has("warning: reason (--reason): is in a script that readers of English do not read, and stays as it was typed\n  leave it out")
        .stderr_has("note: holder (--holder): is in a script that readers of English do not read\n  write it as the contract has it");
    let read = [&chinese[..], &["--language=zh"]].concat();
    assert!(!draft("terminate", &read).run().code(0).stderr.contains("in a script"));
}

#[test]
fn swiss_german_is_spelt_the_swiss_way() {
    let letter = body("terminate", &["--language=de-CH", "--reason=Die Straße ist zu laut."]);
    assert!(letter.contains("Freundliche Grüsse"), "{letter}");
    assert!(letter.contains("Die Straße ist zu laut."), "what a person typed stays as it is: {letter}");
    assert!(body("terminate", &["--language=de-LI"]).contains("Mit freundlichen Grüßen"));
}

#[test]
fn a_country_has_its_own_way_of_writing_a_language() {
    let written = |language: &str, country: &str| {
        let flags = [format!("--language={language}"), format!("--country={country}")];
        body("withdraw", &[&flags[0], &flags[1], "--revoke-mandate"])
    };
    for (language, country, says) in [
        ("de", "AT", "zurück (Widerruf)"),
        ("German", "AT", "zurück (Widerruf)"),
        ("de-DE", "AT", "hiermit widerrufe ich"),
        ("de", "DE", "hiermit widerrufe ich"),
        ("fr", "CH", "l’autorisation de débit"),
        ("fr", "BE", "domiciliation européenne"),
        ("nl", "BE", "domiciliëring"),
        ("it", "CH", "la revoca del contratto"),
        ("en", "IE", "Consumer Rights Act 2022"),
        ("English", "US", "authorization for recurring payments"),
        ("en", "AU", "Direct Debit instruction"),
        ("zh", "GB", "尊敬的客服"),
    ] {
        let letter = written(language, country);
        assert!(letter.contains(says), "{language} in {country}: {letter}");
    }
    // Whoever names no language gets that of the country, as it is written there.
    assert!(body("withdraw", &["--country=AT"]).contains("zurück (Widerruf)"));
    assert!(body("withdraw", &["--country=US"]).contains("Sincerely,"));
    // A day in January, as it is called there.
    let dated = |flag: &str| body("terminate", &[flag, "--end-on=2027-01-31"]);
    assert!(dated("--language=de-AT").contains("zum 31. Jänner 2027,"));
    assert!(dated("--language=en-US").contains("effective January 31, 2027, or"));
    // Two of one language are one to read.
    let twice = draft("terminate", &["--language=de-AT", "--courtesy=de"]).run().code(0);
    assert!(twice.stderr.contains("courtesy (--courtesy): is German, and so is the letter itself"));
}

#[test]
fn a_language_for_reading_is_no_language_of_a_letter() {
    for (tag, subject) in [("ar", "إنهاء العقد"), ("tr", "Sözleşmenin feshi"), ("uk", "Розірвання договору")]
    {
        let refused = draft("terminate", &[]).arg(format!("--language={tag}"));
        let said = refused.arg("--country=AT").run().code(65).stderr.clone();
        assert!(said.contains("its texts are translations for you"), "{tag}: {said}");
        assert!(
            said.contains(&format!("choose --language de-AT for the letter, and read it in yours with --read-in {tag}, or send a translation along with --courtesy {tag}")),
            "{tag}: {said}"
        );
        let both = body("terminate", &[&format!("--courtesy={tag}")]);
        assert!(both.starts_with("Dear Sir or Madam,") && both.contains(subject), "{tag}: {both}");
        let read = Adieu::new(&["preview", "-", "--language=de", "--kind=terminate", "--read-in", tag]);
        let read = read.stdin(MINIMAL.replace("kind = \"stop-renewal\"\n", "")).run().code(0);
        assert!(String::from_utf8_lossy(&read.stdout).contains(subject), "{tag}");
    }
    for language in ["da", "de", "en", "es", "fr", "it", "nl", "pl", "pt-PT", "zh-Hans"] {
        let refused = draft("terminate", &["--language=uk-UA", "--lang", language]).run().code(65);
        assert!(refused.stderr.contains("--courtesy uk"), "{language}: {}", refused.stderr);
    }
    // Where a provider reads it, it gets a letter in English.
    draft("terminate", &["--country=UA"])
        .run()
        .code(0)
        .stderr_has("no letter in the provider's own language yet");
}

#[test]
fn a_translation_that_runs_from_the_right_is_no_document() {
    draft("terminate", &["--courtesy=ar", "--document=pdf"]).run().code(65).stdout("").stderr_has(
        "no document can be set in Arabic yet, which runs from the right\n  leave the document out,",
    );
    draft("terminate", &["--courtesy=uk", "--document=pdf"]).run().code(0);
}

#[test]
fn letters_of_ones_own_are_in_a_language_for_reading_too() {
    const OWN: &str =
        "Subject: Лист{{> reference}}\n\nПрошу закінчити договір.\n\n{{> contract}}\n\n{{> closing}}\n";
    let run = draft("terminate", &["--language=uk", "--templates=own"]).file("own/uk/terminate.hbs", OWN);
    let letter = String::from_utf8(run.run().code(0).stdout.clone()).expect("UTF-8");
    assert!(letter.contains("Content-Language: uk\r\n"), "{letter}");
    draft("withdraw", &["--language=uk", "--templates=own"])
        .file("own/uk/terminate.hbs", OWN)
        .run()
        .code(65)
        .stderr_has("is for reading alone");
}

#[test]
fn a_country_without_letters_of_its_own_is_told_which_ones_are_used() {
    let said = |language: &str| {
        draft("terminate", &[]).arg(format!("--language={language}")).run().code(0).stderr.clone()
    };
    let note = "language (--language): is pt-BR: there are no letters for that country yet, and those in Portuguese are used\n";
    assert!(said("pt-BR").contains(note), "{}", said("pt-BR"));
    for own in ["pt", "pt-PT", "de-CH", "de-DE", "de-AT", "en", "en-US", "fr-BE", "zh-CN", "Portuguese"] {
        assert!(!said(own).contains("no letters for that country"), "{own}");
    }
    draft("terminate", &["--courtesy=fr-CA"])
        .run()
        .code(0)
        .stderr_has("courtesy (--courtesy): is fr-CA: there are no");
}

#[test]
fn an_end_without_a_day_is_warned_of_what_it_may_cost() {
    let said = "warning: end_on: is not given: the letter asks for the earliest day on which no charge for ending early is due";
    draft("terminate", &[]).run().code(0).stderr_has(said);
    assert!(!draft("terminate", &["--end-on=2026-12-31"]).run().code(0).stderr.contains(said));
}
