//! `adieu preview`: the letter, the recipient with its provenance, the personal data, the warnings.

use crate::harness::{Adieu, MINIMAL};

#[test]
fn it_shows_everything_and_writes_nothing() {
    let run = Adieu::new(&[
        "preview",
        "--provider",
        "lebara-uk",
        "--kind",
        "stop-renewal",
        "--name",
        "Wang Xiaoming",
    ])
    .arg("--email=xiaoming.wang@example.org")
    .arg("--renews-on=2026-12-01")
    .run()
    .code(0);
    assert!(run.files().is_empty());
    run.stdout(
        "To:       Lebara <care@lebara.com>\n          customer service; from http://www.lebara.co.uk/code-of-practice?isoCode=pl_PL, seen \
         2026-11-27; confidence A: an own or official page; the source is old or undated\n\
From:     Wang Xiaoming <xiaoming.wang@example.org>
Subject:  Stop auto-renewal only (keep line active)
Language: English (en-GB)

Dear Sir or Madam,

I hereby cancel the automatic renewal of the contract below. Please switch automatic renewal off before the next charge on 1 December 2026 or, if that can no longer be done, as soon as possible after that date.

Provider: Lebara
Contract holder: Wang Xiaoming

This is about the automatic renewal only; it is not notice to end the contract or the line. Please keep the SIM, the number and any remaining credit active until they expire.

Please confirm in writing by 30 November 2026 that automatic renewal is off and on which day the current period ends. A reply to this e-mail is enough.

Yours faithfully,

Wang Xiaoming
E-mail: xiaoming.wang@example.org

Dates:
  send by               2026-11-30  the day before the charge
    if your contract asks for notice before a renewal, give it as the notice: it counts
    the letter must have arrived on that day
  better by             2026-11-26  two working days in hand
  paid until            2026-11-30  the day before the charge
  ask for an answer by  2026-11-30  what is usual
  remind on             2026-11-30  what is usual
  escalate on           2027-01-04  body uk.ombudsman, confidence A
    Communications Ombudsman or CISAS: After 6 weeks (8 until 7 April 2026), or at once with a deadlock letter.
  Not legal advice: computed from what you gave and from public sources. Your contract and the law decide.

Personal data in this letter:
  your name               Wang Xiaoming
  your e-mail address     xiaoming.wang@example.org
  day of the next charge  2026-12-01

Other ways to do it:
  app: switch automatic renewal off in the Lebara app or on the account page (from a collection of 2026-11-23; the page was not kept; confidence C: unverified)
  by post: Lebara Mobile Limited, 7th Floor, Import Building, 2 Clove Crescent, East India Dock, London, E14 2BE (from mobile.lebara.com; the source is old or undated); --letter writes the letter to print
  hotline: 5588 from a Lebara line, +44 207 031 0791 from others (from a collection of 2026-11-23; the page was not kept; confidence C: unverified; the source is old or undated)
",
    )
    .stderr(
        "warning: provider (--provider): has an address from an old or undated source: care@lebara.com (http://www.lebara.co.uk/code-of-practice?isoCode=pl_PL)
  compare it with the provider's website before you send
Nothing was written or sent. `adieu draft` with the same arguments saves the letter as a draft.
note: kind (--kind): keeps the line until it expires; a prepaid number and its credit may be lost on that day
  use up or claim the credit before, and back up what is tied to the number: bank codes, messengers, accounts
note: order_number: is not given, nor any other number that identifies the contract: the provider may have to ask back
  give one of order_number, customer_number, contract_number, line or iccid if you can
",
    );
}

#[test]
fn json_has_the_letter_and_the_data_that_would_leave() {
    let iban = "GB33BUKB20201555555555";
    let run = Adieu::new(&["preview", "-", "--json", "--iban", iban]).stdin(MINIMAL).run().code(0).stderr("");
    let json = run.json();
    assert_eq!(json["letter"]["subject"], "Turn off automatic renewal, order number LB-2026-001234");
    assert_eq!(json["request"]["recipient"]["email"], "care@example.com");
    assert_eq!(
        json["personal_data"],
        serde_json::json!({"name": "Wang Xiaoming", "email": "xiaoming.wang@example.org", "order_number": "LB-2026-001234"})
    );
    assert_eq!(json["warnings"][0]["code"], "unused", "an IBAN is written only with the mandate");
    assert!(!String::from_utf8_lossy(&run.stdout).contains(iban));
}

#[test]
fn a_charge_that_is_near_is_said() {
    for (day, said) in
        [("2026-11-23", "is today"), ("2026-11-24", "is tomorrow"), ("2026-11-26", "is only 3 days away")]
    {
        let run = Adieu::new(&["preview", "-", "--renews-on", day]).stdin(MINIMAL).run();
        run.code(0).stderr_has(&format!("warning: renews_on (--renews-on): {said}"));
    }
    let far = Adieu::new(&["preview", "-q", "-", "--renews-on", "2026-12-02"]).stdin(MINIMAL).run();
    far.code(0).stderr("");
    let between = Adieu::new(&["preview", "-q", "-", "--renews-on", "2026-11-27"]).stdin(MINIMAL).run();
    between.code(0).stderr_has(
        "warning: dates: the charge on 2026-11-27 may come before an answer does (usually by 2026-11-30)",
    );
}

#[test]
fn an_internationalised_domain_is_shown_both_ways() {
    let run = Adieu::new(&["preview", "-", "--to", "info@bücher.example"]).stdin(MINIMAL).run().code(0);
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(
        text.contains("<info@xn--bcher-kva.example>\n          (the domain reads bücher.example)"),
        "{text}"
    );
}

#[test]
fn a_charge_sets_the_time_to_confirm_by() {
    for (day, asked) in [
        ("2026-11-23", "Please confirm in writing without delay that"),
        ("2026-11-24", "Please confirm in writing without delay that"),
        ("2026-11-25", "Please confirm in writing by 24 November 2026 that"),
        ("2026-12-07", "Please confirm in writing by 30 November 2026 that"),
        ("2026-12-08", "Please confirm in writing by 30 November 2026 that"),
        ("2027-12-01", "Please confirm in writing by 30 November 2026 that"),
    ] {
        let run = Adieu::new(&["preview", "-", "--renews-on", day]).stdin(MINIMAL).run().code(0);
        assert!(String::from_utf8_lossy(&run.stdout).contains(asked), "{day}");
    }
}

#[test]
fn a_letter_the_provider_cannot_read_is_said() {
    let run = Adieu::new(&[
        "preview",
        "--provider=congstar",
        "-",
        "--to=kundenservice@congstar.de",
        "--language=zh",
    ]);
    run.stdin(MINIMAL)
        .run()
        .code(0)
        .stderr_has("warning: language (--language): is Chinese, and this provider reads German");
}

#[test]
fn an_uncertain_address_is_not_promised_a_draft() {
    let run = Adieu::new(&["preview", "-", "--provider=lebara-de", "--to=halolebara@lebara.org"])
        .stdin(MINIMAL)
        .run();
    run.code(0).stderr_has("`adieu draft` wants the uncertain address confirmed first");
}
