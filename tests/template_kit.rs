//! `adieu template`: list, show, export, new, check, variables.

use adieu::value::Language;

use crate::harness::{Adieu, languages};

fn check(name: &str, text: impl AsRef<[u8]>) -> Adieu {
    Adieu::new(&["template", "check", "--templates", "own"]).file(&format!("own/{name}.hbs"), text)
}

fn text(adieu: Adieu) -> String {
    String::from_utf8(adieu.run().code(0).stdout).expect("UTF-8")
}

/// A letter that holds everything a kind of its own must.
const SOUND: &str = "Subject: Pause{{> reference}}

Dear Sir or Madam,

please pause the contract below{{#if (and revoke_mandate iban_ending)}} and debit {{iban_ending}} no more{{/if}}.

{{> contract}}

{{#unless mobile}}
It is no mobile line.

{{/unless}}
{{> closing}}
";

/// Seven kinds in every language, besides the variants', and in the three that are for reading.
fn letters() -> usize {
    let variants: Vec<String> = Language::variants().map(|variant| variant.tag().to_owned()).collect();
    (languages().split(", ").filter(|tag| !variants.iter().any(|variant| variant == tag)).count() + 3) * 7
}

#[test]
fn every_built_in_letter_is_sound() {
    let whole = letters();
    Adieu::new(&["template", "check", "--all"])
        .run()
        .code(0)
        .stdout(&format!("{whole} letters, and 56 variants: all well.\n"));
}

#[test]
fn own_letters_are_checked_by_themselves() {
    check("en-GB/pause", SOUND).run().code(0).stdout("1 letter: all well.\n");
    let none = Adieu::new(&["template", "check"]).run().code(0).stdout("");
    none.stderr_has("You have no templates of your own");
}

#[test]
fn everything_wrong_is_said_at_once() {
    let broken = SOUND
        .replace("Pause", "Please pause the contract that is described in this letter, and be so kind as to confirm it to me by e-mail soon, thank you")
        .replace("{{> contract}}", "{{#if iccid}}{{icidd}}{{/if}} <b>{{name}}</b> &nbsp; {{ordr_number}}, {{phone}}");
    let run = check("en-GB/pause", broken).run().code(78);
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    for expected in [
        "own/en-GB/pause.hbs:7: {{icidd}}: there is no such variable; did you mean iccid?\n",
        "own/en-GB/pause.hbs:7: {{ordr_number}}: there is no such variable; did you mean order_number?\n",
        "own/en-GB/pause.hbs: the letter does not say provider_name: whom it is addressed to\n  put {{provider_name}} where it belongs\n",
        "own/en-GB/pause.hbs: the letter does not say customer_number: which contract",
        "own/en-GB/pause.hbs: the subject has ",
        "own/en-GB/pause.hbs: holds what looks like HTML, <b>",
    ] {
        assert!(said.contains(expected), "no {expected:?} in\n{said}");
    }
    let optional =
        check("en-GB/pause", SOUND.replace("{{> closing}}", "{{phone}}{{> closing}}")).run().code(78);
    assert!(
        String::from_utf8_lossy(&optional.stdout)
            .contains("{{phone}} has no value: it is optional; put {{#if phone}} … {{/if}} around it"),
        "{}",
        String::from_utf8_lossy(&optional.stdout)
    );
    let json = check("en-GB/pause", "Subject: x\n\nx\n").arg("--json").run().code(78).json();
    assert!(json["details"]["findings"].as_array().expect("findings").len() > 5, "{json}");
}

#[test]
fn a_letter_without_its_kinds_elements_is_found() {
    for (kind, without) in [
        ("stop-renewal", "renews_on"),
        ("terminate", "end_on"),
        ("terminate-for-cause", "reason"),
        ("withdraw", "received_on"),
        ("follow-up", "first_sent_on"),
        ("escalate", "authority"),
    ] {
        let built_in = text(Adieu::new(&["template", "show", &format!("en-GB/{kind}")]));
        let contract = text(Adieu::new(&["template", "show", "en-GB/_partials/contract"]));
        let blank = |text: &str| text.replace(&format!("{{{{{without}}}}}"), "some day");
        let run = check(&format!("en-GB/{kind}"), blank(&built_in))
            .file("own/en-GB/_partials/contract.hbs", blank(&contract))
            .file("own/en-GB/_partials/earlier.hbs", "Subject: {{first_subject}}\n")
            .run()
            .code(78);
        let said = String::from_utf8_lossy(&run.stdout).into_owned();
        assert!(said.contains(&format!("the letter does not say {without}")), "{kind}: {said}");
    }
}

#[test]
fn broken_templates_are_named() {
    let doubling = |n: usize| "{{> b}}".repeat(n);
    // All variables within themselves, so many times: it would write nothing and never end.
    let loops = |n: usize| {
        let inner: String = (0..n).map(|up| format!("{{{{#each {}this}}}}", "../".repeat(up))).collect();
        inner + &"{{/each}}".repeat(n)
    };
    for (name, template, said) in [
        (
            "en-GB/terminate",
            "Subject: x\n\n{{> terminate}}\n".to_owned(),
            "there is no en-GB/_partials/terminate.hbs",
        ),
        ("en-GB/terminate", "Subject: x\n\n{{#if name}}\n".to_owned(), "own/en-GB/terminate.hbs:"),
        ("en-GB/terminate", "no subject\n".to_owned(), "must begin with a line \"Subject: …\""),
        (
            "en-GB/terminate",
            "Subject: a\rb\n\nx\n".to_owned(),
            "holds a control or invisible character (U+000D)",
        ),
        ("en-GB/terminate", format!("Subject: x\n\n{}\n", doubling(240)), "has more than 250 tags, or"),
        (
            "en-GB/terminate",
            "Subject: x\n\n{{#*inline \"d\"}}{{> d}}{{/inline}}{{> d}}\n".to_owned(),
            "own/en-GB/terminate.hbs: defines a partial inside itself",
        ),
        (
            "en-GB/terminate",
            format!("Subject: x\n\n{}\n", loops(9)),
            "own/en-GB/terminate.hbs:3: {{#each}}: no variable is a list or has parts",
        ),
        ("en-GB/Pause", SOUND.to_owned(), "no request can ask for a kind of this name"),
    ] {
        let run = check(name, template)
            .file("own/en-GB/_partials/b.hbs", "{{> c}}".repeat(240))
            .file("own/en-GB/_partials/c.hbs", "{{> d}}".repeat(240))
            .file("own/en-GB/_partials/d.hbs", "")
            .run()
            .code(78);
        let found = String::from_utf8_lossy(&run.stdout).into_owned();
        assert!(found.contains(said), "{name}: no {said:?} in\n{found}{}", run.stderr);
    }
    Adieu::new(&["template", "check", "en-GB/terminat"])
        .run()
        .code(66)
        .stderr_has("did you mean en-GB/terminate?");
}

#[test]
fn names_that_no_letter_fills_are_found_however_they_are_written() {
    for tag in [
        "{{name.foo}}",
        "{{this}}",
        "{{this.nme}}",
        "{{@root.nme}}",
        "{{@index}}",
        "{{[na me]}}",
        "{{lookup this \"nme\"}}",
        "{{#each this}}{{@key}}{{/each}}",
        "{{#if this.nme}}x{{/if}}",
        "{{#if name.foo}}x{{/if}}",
        "{{#if (or nme name)}}x{{/if}}",
    ] {
        let run = check("en-GB/pause", SOUND.replace("{{> closing}}", &format!("{tag}\n{{{{> closing}}}}")))
            .run()
            .code(78);
        let said = String::from_utf8_lossy(&run.stdout).into_owned();
        assert!(said.contains("own/en-GB/pause.hbs:"), "{tag}: {said}");
    }
}

#[test]
fn broken_partials_are_all_named_and_so_are_files_nobody_reads() {
    let run = check("en-GB/pause", "Subject: \n\n{{> a}}{{> b}}{{> nope}}{{> nope2}}{{foo}}\u{7} <b>")
        .file("own/en-GB/_partials/a.hbs", "x\n{{#if name}}\n")
        .file("own/en-GB/_partials/b.hbs", "{{/if}}")
        .file("own/en-GB/_partials/unused.hbs", "{{#if name}}")
        .file("own/en-GB/pause2.HBS", "")
        .file("own/top.hbs", "")
        .file("own/no language/p.hbs", "")
        .file("own/en-GB/x/deep.hbs", "")
        .run()
        .code(78);
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    for expected in [
        "own/en-GB/_partials/a.hbs:2:1: the block {{#if name}} is not closed",
        "own/en-GB/_partials/b.hbs:",
        "and there is no en-GB/_partials/nope.hbs",
        "and there is no en-GB/_partials/nope2.hbs",
        "{{foo}}: there is no such variable",
        "must begin with a line \"Subject: …\" that is not empty",
        "holds what looks like HTML, <b>",
        "own/en-GB/_partials/unused.hbs: no letter includes it, and it is broken",
        "own/en-GB/pause2.HBS: is not read",
        "own/top.hbs: is not read: it lies in no language's folder",
        "own/no language/p.hbs: is not read: \"no language\" is no language tag",
        "own/en-GB/x/deep.hbs: is not read: it lies too deep",
    ] {
        assert!(said.contains(expected), "no {expected:?} in\n{said}");
    }
}

#[test]
fn a_copy_in_another_language_is_still_the_other() {
    let english = text(Adieu::new(&["template", "show", "en-GB/terminate"]));
    let partial = |name: &str| text(Adieu::new(&["template", "show", &format!("en-GB/_partials/{name}")]));
    let run = check("is/terminate", english)
        .file("own/is/_partials/closing.hbs", partial("closing"))
        .file("own/is/_partials/contract.hbs", partial("contract"))
        .file("own/is/_partials/reference.hbs", partial("reference"))
        .file("own/is/_partials/reply.hbs", partial("reply"))
        .run()
        .code(78);
    run.stdout("own/is/terminate.hbs: is still the letter en-GB/terminate, word for word\n  write it in its own language\n");
}

#[test]
fn a_kind_of_ones_own_is_a_file_in_a_folder() {
    let adieu = |kind: &str| {
        Adieu::new(&["draft", "-", "-o", "-", "--kind", kind])
            .stdin(crate::harness::MINIMAL.replace("kind = \"stop-renewal\"\n", ""))
            .file("config/templates/en-GB/pause.hbs", SOUND)
    };
    assert!(text(adieu("pause")).contains("\r\nSubject: Pause, order number LB-2026-001234\r\n"));
    adieu("pauze").run().code(65).stderr_has("did you mean pause? Offered: stop-renewal,");
    adieu("pause").arg("--language=de").run().code(65).stderr_has("write one of: en-GB");
}

#[test]
fn templates_are_shown_listed_and_copied() {
    let list = text(Adieu::new(&["template", "list"]));
    assert_eq!(list.lines().count(), letters() + 56);
    assert!(
        list.contains("de-CH/terminate              Swiss German, built in, a variant of de\n"),
        "{list}"
    );
    assert!(list.contains("uk/terminate                 Ukrainian, built in, for reading\n"), "{list}");
    let shown = text(Adieu::new(&["template", "show", "de-CH/_partials/closing"]));
    assert!(shown.starts_with("Freundliche Grüsse\n"), "{shown}");
    for name in ["../../etc/passwd", "de/../de/terminate", "de/nosuch", ""] {
        Adieu::new(&["template", "show", name]).run().code(66).stdout("").stderr_has("there is no template");
    }
    let export = Adieu::new(&["template", "export", "de/terminate", "de/_partials/closing"]).run().code(0);
    let folder = export.folder.path();
    let file = |name: &str| folder.join("config/templates").join(name).display().to_string();
    assert_eq!(
        String::from_utf8_lossy(&export.stdout),
        format!("{}\n{}\n", file("de/_partials/closing.hbs"), file("de/terminate.hbs"))
    );
    let exported = String::from_utf8(export.read("config/templates/de/terminate.hbs")).expect("UTF-8");
    assert_eq!(exported, text(Adieu::new(&["template", "show", "de/terminate"])));
    Adieu::new(&["template", "export", "en-GB", "-o", "mine"])
        .file("mine/en-GB/terminate.hbs", "mine")
        .run()
        .code(73)
        .stderr_has("exists already: mine/en-GB/terminate.hbs")
        .stderr_has("nothing was written");
    Adieu::new(&["template", "export", "xx"]).run().code(66).stderr_has("there is no template xx");
}

#[test]
fn a_new_template_begins_with_the_nearest_letter() {
    let run = Adieu::new(&["template", "new", "is/terminate", "-o", "mine"]).run().code(0);
    let names = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(names.starts_with("mine/is/terminate.hbs\nmine/is/_partials/closing.hbs\n"), "{names}");
    let own = String::from_utf8(run.read("mine/is/terminate.hbs")).expect("UTF-8");
    assert_eq!(own, text(Adieu::new(&["template", "show", "en-GB/terminate"])));
    let kind = Adieu::new(&["template", "new", "de/pause", "-o", "mine"]).run().code(0);
    kind.stdout("mine/de/pause.hbs\n");
    for (name, said) in [
        ("pause", "is not a language and a kind"),
        ("xx!/pause", "language tag"),
        ("de/Pause", "is not a kind of letter"),
    ] {
        Adieu::new(&["template", "new", name]).run().code(2).stderr_has(said);
    }
}

#[test]
fn the_variables_are_those_that_are_filled() {
    let table = text(Adieu::new(&["template", "variables"]));
    for variable in adieu::letter::VARIABLES {
        assert!(
            table.lines().any(|line| line.starts_with(&format!("{} ", variable.name))),
            "{}",
            variable.name
        );
    }
    let json = Adieu::new(&["template", "variables", "--json"]).run().code(0).json();
    assert_eq!(json["variables"].as_array().expect("a list").len(), adieu::letter::VARIABLES.len());
}
