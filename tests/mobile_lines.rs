//! Before a mobile line ends, or its renewal: what is lost with it, and how it is kept.

use crate::harness::{Adieu, MINIMAL};

const BACK_UP: &str = "back up what is tied to the number: bank codes, messengers, accounts\n";

fn terminate(args: &[&str]) -> Adieu {
    let person = [
        "draft",
        "-o",
        "-",
        "--kind=terminate",
        "--end-on=2026-12-31",
        "--end-of-term=2026-12-31",
        "--name=Ann Example",
        "--email=ann@example.org",
    ];
    let adieu = Adieu::new(&person).arg("--order-number=A1");
    args.iter().fold(adieu, |adieu, arg| adieu.arg(*arg))
}

#[test]
fn the_way_to_keep_a_number_comes_before_every_other_warning() {
    let what = "warning: kind (--kind): ends the line, and its number is lost with it: keeping a number means porting it, not terminating\n  if you want to keep it, ";
    let elsewhere = ["--to=care@example.com", "--provider-name=Example", "--line=+447700900123"];
    for (args, way) in [
        (
            &["--provider=lebara-uk"][..],
            "do not send this: text PAC to 65075, and give the code, valid for 30 days, to the new provider",
        ),
        (&["--provider=congstar"], "do not send this: have it ported through the new provider"),
        (
            &["--provider=lebara-uk", "--country=FR"],
            "do not send this: have it ported through the new provider",
        ),
        (&elsewhere, "do not send this yet: ask the new provider first how the number is brought along"),
    ] {
        let run = terminate(args).run().code(0);
        assert!(run.stderr.starts_with(&format!("{what}{way}; {BACK_UP}")), "{}", run.stderr);
    }
    let sim =
        ["--to=care@example.com", "--provider-name=Example", "--country=CH", "--iccid=8944200000000000009"];
    terminate(&sim)
        .run()
        .code(0)
        .stderr(&format!("{what}do not send this: have it ported through the new provider; {BACK_UP}"));
    terminate(&["--provider=academia-edu"]).run().code(0).stderr("");
    let json = Adieu::new(&["preview", "--json", "--provider=congstar", "--kind=terminate", "--name=Ann"])
        .arg("--email=ann@example.org")
        .run()
        .json();
    assert_eq!(json["warnings"][0]["code"], "number-lost");
}

#[test]
fn a_stopped_renewal_has_a_note_that_quiet_silences() {
    let note = format!(
        "note: kind (standard input:1): keeps the line until it expires; a prepaid number and its credit may be lost on that day\n  \
         use up or claim the credit before, and {BACK_UP}"
    );
    let draft = |more: &[&str]| {
        let adieu = Adieu::new(&["draft", "-", "-o", "-", "--line=+447700900123"]).stdin(MINIMAL);
        more.iter().fold(adieu, |adieu, arg| adieu.arg(*arg))
    };
    draft(&[]).run().code(0).stderr(&note);
    draft(&["--quiet"]).run().code(0).stderr("");
    let json = Adieu::new(&["preview", "-", "--json", "--line=+447700900123"]).stdin(MINIMAL).run().json();
    assert_eq!(json["notes"][0]["code"], "number-expires");
    assert_eq!(json["warnings"], serde_json::json!([]));
}
