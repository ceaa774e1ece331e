//! The rules and bodies as data, and what follows a letter: when to remind, when to turn to somebody else.

use adieu::deadline::{ContractFacts, Warning, bodies, escalation, plan, rules};
use adieu::value::{Country, Sector, Step, Value};
use jiff::civil::date;

use super::deadlines::{TODAY, ask, country, day, warnings};

#[test]
fn after_sending() {
    for (code, remind, escalate) in [
        ("DE", date(2026, 11, 30), date(2026, 12, 7)),
        ("GB", date(2026, 11, 30), date(2027, 1, 4)),
        ("FR", date(2026, 11, 30), date(2027, 1, 25)),
        ("NL", date(2026, 11, 30), date(2026, 12, 21)),
        ("ES", date(2026, 11, 30), date(2026, 12, 23)),
        ("CH", date(2026, 11, 30), date(2026, 12, 7)),
        ("DK", date(2026, 11, 30), date(2026, 12, 7)),
        ("IT", date(2026, 11, 30), date(2026, 12, 7)),
        ("PT", date(2026, 11, 30), date(2026, 12, 16)),
        ("AU", date(2026, 11, 30), date(2026, 12, 7)),
        // Not known well enough, or not at all: five working days and 14 days.
        ("AT", date(2026, 11, 30), date(2026, 12, 7)),
        ("US", date(2026, 12, 1), date(2026, 12, 8)),
    ] {
        let made = plan(&ask(Step::Terminate, code, Sector::Mobile, TODAY));
        assert_eq!(
            (day(made.remind_on.as_ref()), day(made.escalate_on.as_ref())),
            (Some(remind), Some(escalate)),
            "{code}"
        );
    }
    let name = |code: &str, sector| {
        escalation(country(code).expect("a country"), sector).map(|body| body.name.as_str())
    };
    assert_eq!(name("CH", Sector::Mobile), Some("ombudscom"));
    for (code, body) in [
        ("FI", "Kuluttajariitalautakunta"),
        ("NO", "Brukerklagenemnda for elektronisk kommunikasjon"),
        ("SE", "Allmänna reklamationsnämnden (ARN)"),
        ("CZ", "Český telekomunikační úřad (ČTÚ)"),
        ("GR", "Συνήγορος του Καταναλωτή"),
        ("HU", "területileg illetékes békéltető testület"),
        ("RO", "Autoritatea Națională pentru Administrare și Reglementare în Comunicații (ANCOM)"),
    ] {
        assert_eq!(name(code, Sector::Mobile), Some(body));
    }
    assert_eq!(name("AT", Sector::Mobile), Some("Schlichtungsstelle der RTR"));
    assert_eq!(name("IE", Sector::Telecom), Some("Commission for Communications Regulation (ComReg)"));
    assert_eq!(name("IS", Sector::Mobile), None);
    assert_eq!(name("CH", Sector::Digital), None, "they are for telephony");

    // A follow-up counts from the first letter.
    let follow = ContractFacts {
        sent_on: Some(date(2026, 11, 10)),
        ..ask(Step::FollowUp, "GB", Sector::Mobile, TODAY)
    };
    assert_eq!(day(plan(&follow).confirm_by.as_ref()), Some(date(2026, 11, 30)), "a week");
    assert_eq!(day(plan(&follow).remind_on.as_ref()), Some(date(2026, 11, 30)), "not before its own day");
    let late = plan(&ContractFacts { today: date(2027, 1, 10), ..follow });
    assert_eq!(
        warnings(&late),
        ["since 2026-12-22 nothing more needs to be waited for: turn to somebody else now"]
    );
}

#[test]
fn old_knowledge_is_called_old() {
    let at = |today| plan(&ask(Step::Terminate, "DE", Sector::Mobile, today)).warnings;
    assert_eq!(at(date(2027, 11, 23)), []);
    let warnings = at(date(2028, 1, 30));
    assert!(warnings.contains(&Warning::Stale { rule: "de.tkg56", months: 14 }), "{warnings:?}");
    assert!(
        warnings
            .iter()
            .any(|warning| { warning.to_string() == "de.tkg56 was checked 14 months ago: look again" })
    );
}

#[test]
fn every_rule_and_body_says_where_it_is_from() {
    let mut ids: Vec<&str> = rules().iter().map(|rule| rule.id.as_str()).collect();
    ids.extend(bodies().iter().map(|body| body.id.as_str()));
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "ids are unique");
    assert_eq!((rules().len(), bodies().len()), (29, 20));
    for rule in rules() {
        assert!(
            !rule.article.is_empty() && !rule.source.is_empty() && rule.note().to_string().ends_with('.'),
            "{}",
            rule.id
        );
        for place in &rule.places {
            assert!(place == "EU" || Country::parse(place).is_ok(), "{}: {place}", rule.id);
        }
    }
    for body in bodies() {
        assert!(
            Country::parse(&body.country).is_ok() && body.note().to_string().ends_with('.'),
            "{}",
            body.id
        );
    }
}
