//! A template tried with every sample request: what is wrong with it, all of it at once.
//!
//! In: a template's language and kind. Out: [`Finding`]s. What a letter must hold is what the statutory lists name
//! (§ 312k(2) BGB, C. conso D215-2, Directive 2011/83/EU Annex I(B)) and what customer service needs.

use handlebars::template::{Parameter, TemplateElement};
use handlebars::{Path, Template};
use serde_json::Value;

use super::built_in::built_in;
use super::catalog::Catalog;
use super::engine::Compiled;
use super::error::{ErrorKind, LetterError, hint};
use super::samples::{TODAY, samples};
use super::source::{self, Source};
use super::variables::{self, Presence};
use super::{BEREAVEMENT, Letter, kind_of, render_for_post, render_in, split};
use crate::request::CancellationRequest;
use crate::value::{Kind, Language};
use crate::words::{Describe as _, Sentence, sentence};

/// Something wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    /// What, with the file and where there is one the line.
    pub what: Sentence,
    /// What to do about it.
    pub fix: Sentence,
}

/// The longest subject a sample may make, in characters: what mail programs show, and room for a long number.
const MAX_SAMPLE_SUBJECT: usize = 130;

/// What a letter must hold, and why.
struct Element {
    variable: &'static str,
    /// The message that says why.
    why: &'static str,
}

const fn element(variable: &'static str, why: &'static str) -> Element {
    Element { variable, why }
}

/// What identifies the person and the contract, in every letter.
const IDENTITY: &[Element] = &[
    element("name", "letter-needs-writer"),
    element("email", "letter-needs-email"),
    element("provider_name", "letter-needs-addressee"),
    element("holder", "letter-needs-holder"),
    element("contract_number", "letter-needs-contract"),
    element("customer_number", "letter-needs-other-number"),
    element("order_number", "letter-needs-other-number"),
    element("line", "letter-needs-line"),
    element("iccid", "letter-needs-sim-card"),
];

/// What the letter of this name must hold besides.
fn particular(letter: &str) -> &'static [Element] {
    const CONFIRM: Element = element("confirm_by", "letter-needs-confirm-by");
    match kind_of(letter) {
        Kind::TerminateForCause if letter == BEREAVEMENT => {
            const { &[element("cause_on", "letter-needs-day-of-death"), CONFIRM] }
        }
        Kind::StopRenewal => const { &[element("renews_on", "letter-needs-renewal"), CONFIRM] },
        Kind::Terminate => const { &[element("end_on", "letter-needs-end"), CONFIRM] },
        Kind::TerminateForCause => {
            const { &[element("end_on", "letter-needs-end"), element("reason", "letter-needs-cause"), CONFIRM] }
        }
        Kind::Withdraw => {
            const {
                &[
                    element("ordered_on", "letter-needs-order-day"),
                    element("received_on", "letter-needs-receipt-day"),
                    element("address", "letter-needs-address"),
                    element("product", "letter-needs-product"),
                    element("today", "letter-needs-date"),
                ]
            }
        }
        Kind::FollowUp => {
            const {
                &[
                    element("first_sent_on", "letter-needs-first-letter"),
                    element("first_subject", "letter-needs-first-letter"),
                    CONFIRM,
                ]
            }
        }
        Kind::Escalate => {
            const {
                &[
                    element("first_sent_on", "letter-needs-first-letter"),
                    element("first_subject", "letter-needs-first-letter"),
                    element("authority", "letter-needs-authority"),
                    CONFIRM,
                ]
            }
        }
        Kind::Own(_) => &[],
    }
}

/// Tries the letter of this name in `language` with every sample request.
pub fn inspect(catalog: &Catalog, language: &Language, name: &str) -> Vec<Finding> {
    let (sources, errors) = source::survey(catalog, language, name);
    let mut findings: Vec<Finding> = errors.iter().map(Finding::of_error).collect();
    if sources.is_empty() {
        return findings;
    }
    let broken = !errors.is_empty();
    if broken {
        unrendered(&sources, &mut findings);
    }
    for source in &sources {
        unknown_variables(&source.template, source, &mut findings);
    }
    let origin = sources[0].origin.clone();
    if let Some(other) = copied_from(&sources[0].text, language, name) {
        findings.push(Finding::of(sentence!("template-copied", template = origin, other)));
    }
    if broken {
        // Partials in a circle, or multiplied without end, must not be rendered at all.
        return once(findings);
    }
    // Whatever a strict rendering stumbles over, the rest of the letter is looked at too.
    let lenient = Compiled::of(sources, false);
    let mut seen = Vec::new();
    for sample in samples(name, language) {
        let both = [
            render_in(&sample.request, catalog, TODAY, language),
            render_for_post(&sample.request, catalog, TODAY),
        ];
        for error in both.into_iter().filter_map(Result::err) {
            match &error.kind {
                // Said above already, with every other of its kind.
                ErrorKind::UnknownCondition(_) | ErrorKind::NoList => {}
                ErrorKind::NoValue(variable) if !variables::known(variable) => {}
                _ => findings.push(Finding::of_error(&error)),
            }
        }
        let facts = variables::of(&sample.request, language, TODAY, false, |_| true);
        let Ok(text) = lenient.render(facts) else {
            continue;
        };
        let letter = split(&text, &origin, language).unwrap_or_else(|error| {
            findings.push(Finding::of_error(&error));
            // The rest of it is looked at all the same.
            Letter::unfinished(text, language)
        });
        if sample.full {
            missing_elements(&origin, name, &sample.request, &letter, &mut findings);
        }
        for what in looks(&letter) {
            // Once is enough, whichever sample shows it first.
            if !seen.contains(&what) {
                findings.push(Finding {
                    fix: what.remedy(),
                    what: sentence!(
                        "template-wrong-in-sample",
                        template = origin,
                        what,
                        sample = sample.label
                    ),
                });
                seen.push(what);
            }
        }
    }
    once(findings)
}

/// What the text of a letter shows that cannot be rendered.
fn unrendered(sources: &[Source], findings: &mut Vec<Finding>) {
    let letter = &sources[0];
    let subject = letter.text.lines().next().and_then(|line| line.strip_prefix("Subject:"));
    if subject.is_none_or(|subject| subject.trim().is_empty()) {
        findings.push(Finding::of_error(&ErrorKind::NoSubject.of(&letter.origin)));
    }
    for source in sources {
        if let Some(tag) = html(&source.text) {
            findings.push(Finding::of(sentence!("template-html", template = source.origin, tag)));
        }
    }
}

/// Each finding once, where it was first made.
fn once(mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = Vec::new();
    findings.retain(|finding| {
        let new = !seen.contains(finding);
        seen.push(finding.clone());
        new
    });
    findings
}

impl Finding {
    fn of_error(error: &LetterError) -> Self {
        Self { what: error.sentence(), fix: sentence!("template-error-mend") }
    }

    /// With a message that has its remedy beside it.
    pub(super) fn of(what: Sentence) -> Self {
        Self { fix: what.remedy(), what }
    }
}

/// The built-in letter in another language that a text still is.
fn copied_from(text: &str, language: &Language, letter: &str) -> Option<&'static str> {
    // Two variants of a language may well differ from it in the same way.
    let sibling = |tag: &str| {
        let of = Language::from_directory(tag).and_then(|other| other.variant_of());
        of.is_some() && of == language.variant_of()
    };
    let same = |path: &&'static str| {
        path.split('/').next() != Some(language.tag())
            && path.split('/').next() != language.variant_of()
            && !path.split('/').next().is_some_and(sibling)
            && path
                .split('/')
                .nth(1)
                .is_some_and(|name| name == letter || matches!(kind_of(letter), Kind::Own(_)))
    };
    Catalog::built_in_names().filter(same).find(|path| built_in(path) == Some(text))
}

fn missing_elements(
    origin: &Sentence,
    name: &str,
    request: &CancellationRequest,
    letter: &Letter,
    findings: &mut Vec<Finding>,
) {
    let facts = variables::of(request, &letter.language, TODAY, false, |_| true);
    for Element { variable, why } in IDENTITY.iter().chain(particular(name)) {
        let Some(Value::String(value)) = facts.get(*variable) else {
            continue;
        };
        if letter.body.contains(value.as_str()) || letter.subject.contains(value.as_str()) {
            continue;
        }
        let always = variables::VARIABLES
            .iter()
            .any(|known| known.name == *variable && known.given == Presence::Always);
        let why = Sentence::new(why, Vec::new());
        let finding = Finding {
            what: sentence!("template-unsaid", template = origin, variable, why),
            fix: if always {
                sentence!("template-put-variable", variable)
            } else {
                sentence!("template-put-variable-if-given", variable)
            },
        };
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
}

/// What can be seen without knowing the language.
fn looks(letter: &Letter) -> Vec<Sentence> {
    let mut found = Vec::new();
    let length = letter.subject.chars().count();
    if length > MAX_SAMPLE_SUBJECT {
        found.push(sentence!("letter-long-subject", length, most = MAX_SAMPLE_SUBJECT));
    }
    for text in [&letter.subject, &letter.body] {
        if let Some(tag) = html(text) {
            found.push(sentence!("letter-html", tag));
        }
        if let Some(hole) = ["  ", " ,", "()", "（）", ",,", "\t"].iter().find(|hole| text.contains(**hole))
        {
            found.push(sentence!("letter-hole", hole = format!("{hole:?}")));
        }
    }
    found
}

/// The first tag or character reference of HTML in a text.
fn html(text: &str) -> Option<String> {
    let tag = text.match_indices('<').find_map(|(at, _)| {
        let rest = &text[at + 1..];
        let end = rest.find('>').filter(|end| *end < 200)?;
        let named = rest.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
        (named && !rest[..end].contains('@')).then(|| format!("<{}>", &rest[..end]))
    });
    let reference = || {
        text.match_indices('&').find_map(|(at, _)| {
            let rest = &text[at + 1..];
            let end = rest.find(';').filter(|end| (2..=10).contains(end))?;
            let name = &rest[..end];
            let well_formed = name.trim_start_matches('#').bytes().all(|b| b.is_ascii_alphanumeric());
            well_formed.then(|| format!("&{name};"))
        })
    };
    tag.or_else(reference)
}

/// Names that no letter will ever fill, in the parts too that no sample reaches.
fn unknown_variables(template: &Template, source: &Source, findings: &mut Vec<Finding>) {
    for (index, element) in template.elements.iter().enumerate() {
        let line = template.mapping.get(index).map_or(1, |place| place.0);
        match element {
            TemplateElement::Expression(expression) | TemplateElement::HtmlExpression(expression) => {
                let plain = expression.params.is_empty() && expression.hash.is_empty();
                if plain && !matches!(&expression.name, Parameter::Name(name) if name == "else") {
                    parameter(&expression.name, line, source, findings);
                }
                expression.params.iter().for_each(|given| parameter(given, line, source, findings));
            }
            TemplateElement::HelperBlock(block) => {
                if let Parameter::Name(name) = &block.name
                    && (name == "each" || name == "with")
                {
                    let what = sentence!("template-no-list", block = name);
                    findings.push(Finding {
                        fix: what.remedy(),
                        what: sentence!("template-wrong-in-line", template = source.origin, line, what),
                    });
                    continue;
                }
                block.params.iter().for_each(|given| parameter(given, line, source, findings));
                for inner in block.template.iter().chain(&block.inverse) {
                    unknown_variables(inner, source, findings);
                }
            }
            _ => {}
        }
    }
}

fn parameter(given: &Parameter, line: usize, source: &Source, findings: &mut Vec<Finding>) {
    match given {
        Parameter::Path(Path::Relative((_, name)) | Path::Local((_, _, name))) | Parameter::Name(name)
            if !variables::known(name) =>
        {
            let what = sentence!("template-unknown-variable", variable = name, hint = hint(name));
            findings.push(Finding {
                fix: what.remedy(),
                what: sentence!("template-wrong-in-line", template = source.origin, line, what),
            });
        }
        Parameter::Subexpression(inner) => {
            inner.params().into_iter().flatten().for_each(|given| parameter(given, line, source, findings));
        }
        _ => {}
    }
}
