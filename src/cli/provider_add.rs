//! `adieu provider add`: a provider of the person's own, with the provenance of its address.

use clap::Args;
use jiff::civil::Date;
use serde_json::json;

use super::provider::{describe, own_folder};
use super::question::{Question, QuestionError};
use super::report::Reporter;
use crate::app::{Failure, Status};
use crate::provider::write::{self, WriteError};
use crate::provider::{
    self, Address, Channel, ChannelKind, Directory, Origin, Purpose, Record, mailbox, wording,
};
use crate::value::{Confidence, Country, Domain, EmailAddress, Invalid, Place, Problem, Sector, Value};

/// What is known of the provider.
#[derive(Debug, Clone, Args)]
pub(super) struct ProviderAdd {
    /// Its id, and its file's name: small letters, digits and hyphens, such as example-mobile
    id: String,
    /// Its name as a letter addresses it
    #[arg(long)]
    name: Option<String>,
    /// Its country, as two letters
    #[arg(long)]
    country: Option<String>,
    /// The language to write in, such as en or de [default: the country's]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Its trade: mobile or other
    #[arg(long)]
    sector: Option<String>,
    /// A domain of its own; give the flag once for each
    #[arg(long)]
    domain: Vec<String>,
    /// Its address
    #[arg(long)]
    email: Option<String>,
    /// What the address is for: customer-service, cancellation or privacy
    #[arg(long)]
    purpose: Option<String>,
    /// Where you read the address, such as the page
    #[arg(long)]
    source: Option<String>,
    /// The day you saw it there, as YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE")]
    seen_on: Option<String>,
    /// How much the source is worth: A (an own or official page), B (a page of somebody else), C (unverified)
    /// [default: A where the source is a page on one of its own domains, else C]
    #[arg(long, value_name = "A|B|C")]
    confidence: Option<String>,
    /// Another way to cancel: app, hotline, sms, portal, form, letter or fax, and what to do there; once for each
    #[arg(long, value_name = "KIND=HOW")]
    channel: Vec<String>,
    /// Replace a record of your own
    #[arg(short, long)]
    force: bool,
}

pub(super) fn run(args: &ProviderAdd, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let today = reporter.now()?.date();
    let folder = own_folder(reporter)?;
    let file = folder.join(format!("{}.toml", args.id));
    if provider::is_plain(&args.id) && !args.force && file.symlink_metadata().is_ok() {
        // Before anybody is asked anything.
        return Err(failure(&WriteError::Exists { path: file }));
    }
    let mut args = args.clone();
    let mut outcome = resolve(&args, today);
    if let Err(problems) = &outcome
        && reporter.env.can_ask
        && !reporter.no_input
        && problems.iter().all(|problem| problem.code == MISSING)
    {
        ask(&mut args, reporter.color())?;
        outcome = resolve(&args, today);
    }
    let record = outcome.map_err(|problems| Failure::from_problems(Status::Data, problems))?;
    let path = write::write(&folder, &record, args.force).map_err(|error| failure(&error))?;
    let replaced = Directory::is_built_in(&record.id);
    if reporter.json {
        reporter.result(json!({ "provider": record, "path": path.display().to_string() }));
        return Ok(());
    }
    reporter.path(&path);
    reporter.note(describe(&record).trim_end());
    if replaced {
        reporter.note("It takes the place of the record that came with adieu.");
    }
    reporter.note(&match record.cancellation_address() {
        Some(_) => {
            format!("Next: `adieu preview --provider {}` shows the letter and who gets it.", record.id)
        }
        None => {
            "It has no address for cancellations: give one with --to when you write the letter.".to_owned()
        }
    });
    Ok(())
}

/// The code of what a question can mend.
const MISSING: &str = "missing";

fn failure(error: &WriteError) -> Failure {
    let fix = match error {
        WriteError::Exists { .. } => "choose another id, edit the file, or replace it with --force",
        WriteError::Io { .. } => "nothing was written; check that you may write there",
    };
    Failure::from_error(Status::CannotCreate, error).fix(fix)
}

/// Collects what is wrong, all of it.
struct Judge(Vec<Problem>);

impl Judge {
    fn problem(&mut self, key: &str, place: Option<Place>, fault: Invalid) {
        self.0.push(Problem { place, ..Problem::of_key(key, Place::Flag, fault) });
    }

    fn value<T>(&mut self, key: &str, text: &str, rule: impl Fn(&str) -> Result<T, Invalid>) -> Option<T> {
        rule(text)
            .map_err(|fault| {
                self.problem(key, Some(Place::Flag), wording::verdict(text, fault));
            })
            .ok()
    }

    fn optional<T: Value>(&mut self, key: &str, text: Option<&String>) -> Option<T> {
        self.value(key, text?, T::parse)
    }

    fn required<T>(
        &mut self,
        key: &str,
        text: Option<&String>,
        fix: &str,
        rule: impl Fn(&str) -> Result<T, Invalid>,
    ) -> Option<T> {
        if text.is_none() {
            self.problem(key, None, Invalid::new(MISSING, "is missing", fix));
        }
        self.value(key, text?, rule)
    }
}

fn id(text: &str) -> Result<String, Invalid> {
    if provider::is_plain(text) {
        return Ok(text.to_owned());
    }
    let what = "is no id: it is not made of small letters, digits and hyphens, at most 64";
    Err(Invalid::new("bad-id", what, "write it like example-mobile"))
}

fn resolve(args: &ProviderAdd, today: Date) -> Result<Record, Vec<Problem>> {
    let mut judge = Judge(Vec::new());
    let id = judge.value("id", &args.id, id);
    let name = judge.required(
        "name",
        args.name.as_ref(),
        "give it with --name, as a letter writes it",
        wording::name,
    );
    let country = judge.optional::<Country>("country", args.country.as_ref());
    let language = args.language.as_ref().and_then(|text| judge.value("language", text, provider::language));
    let sector = judge.optional::<Sector>("sector", args.sector.as_ref()).unwrap_or_default();
    if args.domain.is_empty() {
        let fix = "give the provider's own domains with --domain: an address elsewhere may be a stranger's";
        judge.problem("domain", None, Invalid::new(MISSING, "is missing", fix));
    }
    let domains: Vec<Domain> =
        args.domain.iter().filter_map(|text| judge.value("domain", text, Domain::parse)).collect();
    let sound = domains.len() == args.domain.len() && !domains.is_empty();
    let confidence =
        judge.optional::<Confidence>("confidence", args.confidence.as_ref()).unwrap_or_else(|| {
            let own = args.source.as_deref().is_some_and(|source| is_own_page(source, &domains));
            if own { Confidence::A } else { Confidence::C }
        });
    let address = address(args, today, confidence, &mut judge);
    if let Some(address) = &address
        && sound
        && address.purpose.takes_cancellations()
        && let Err(fault) = usable(&address.email, &domains)
    {
        let what = format!("\"{}\" {}", address.email, fault.what);
        judge.problem("email", Some(Place::Flag), Invalid { what, ..fault });
    }
    let channels =
        args.channel.iter().filter_map(|text| judge.value("channel", text, |text| channel(text, confidence)));
    let channels: Vec<Channel> = channels.collect();
    match (id, name) {
        (Some(id), Some(name)) if judge.0.is_empty() => Ok(Record {
            id,
            name,
            aliases: Vec::new(),
            country,
            language,
            sector,
            domains,
            addresses: address.into_iter().collect(),
            channels,
            origin: Origin::Own,
        }),
        _ => Err(judge.0),
    }
}

fn address(args: &ProviderAdd, today: Date, confidence: Confidence, judge: &mut Judge) -> Option<Address> {
    let provenance = args.purpose.is_some() || args.source.is_some() || args.seen_on.is_some();
    if args.email.is_none() && !args.channel.is_empty() && !provenance {
        return None; // a provider without e-mail, and another way to it
    }
    let email =
        judge.required("email", args.email.as_ref(), "give the address with --email", EmailAddress::parse);
    let fix = "say what the address is for, with --purpose customer-service, cancellation or privacy";
    let purpose = judge.required("purpose", args.purpose.as_ref(), fix, Purpose::parse);
    let fix = "say where you read the address, with --source: nobody can check it without";
    let source = judge.required("source", args.source.as_ref(), fix, wording::source);
    let seen_on = match &args.seen_on {
        None => Some(today),
        Some(text) => judge.value("seen_on", text, |text| provider::seen(Date::parse(text)?, Some(today))),
    };
    Some(Address {
        email: email?,
        purpose: purpose?,
        source: source?,
        seen_on: seen_on?,
        confidence,
        dated: false,
    })
}

/// Whether a source is a page on one of these domains: its address, not a sentence about it.
fn is_own_page(source: &str, domains: &[Domain]) -> bool {
    let is_page = !source.trim().contains(char::is_whitespace);
    is_page
        && Domain::of_url(source.trim())
            .is_ok_and(|page| domains.iter().any(|own| page.is_within(own.as_str())))
}

fn channel(text: &str, confidence: Confidence) -> Result<Channel, Invalid> {
    let Some((kind, how)) = text.split_once('=') else {
        let fix = "write it like hotline=\"+44 7700 900123, weekdays\"";
        return Err(Invalid::new("bad-channel", "has no = between the kind and what to do", fix));
    };
    let kind = ChannelKind::parse(kind)?;
    Ok(Channel {
        kind,
        how: wording::how(Some(kind), how)?,
        at_hand: None,
        confidence,
        dated: false,
        purpose: None,
    })
}

/// An address that reads nothing is none for a cancellation, and one outside the provider's own domains is for `--to`
/// and a yes, not for a record.
fn usable(email: &EmailAddress, domains: &[Domain]) -> Result<(), Invalid> {
    mailbox::answers(email)?;
    if domains.iter().any(|own| email.to_domain().is_within(own.as_str())) {
        return Ok(());
    }
    let fix = "if its domain is the provider's own, add it with --domain; if not, it may be a stranger's";
    Err(Invalid::new("outside-domains", "is outside the domains given", fix))
}

/// What is asked for, in this order.
const QUESTIONS: [(Missing, Answer); 6] = [
    (|args| args.name.is_none(), ask_name),
    (|args| args.country.is_none(), ask_country),
    (|args| args.domain.is_empty(), ask_domains),
    (|args| args.purpose.is_none() && wants_address(args), ask_purpose),
    (|args| args.email.is_none() && wants_address(args), ask_email),
    (|args| args.source.is_none() && wants_address(args), ask_source),
];
type Missing = fn(&ProviderAdd) -> bool;
type Answer = fn(&mut ProviderAdd, bool) -> Result<(), QuestionError>;

/// Asks for what is missing. Esc goes back to the question before, and from the first one out.
fn ask(args: &mut ProviderAdd, color: bool) -> Result<(), Failure> {
    // What was known before each answer.
    let mut history: Vec<(usize, ProviderAdd)> = Vec::new();
    let mut next = 0;
    while let Some((missing, answer)) = QUESTIONS.get(next) {
        if missing(args) {
            let before = args.clone();
            if let Err(error) = answer(args, color) {
                let last = history.pop().filter(|_| matches!(error, QuestionError::Back));
                (next, *args) = last.ok_or_else(|| unanswered(&error))?;
                continue;
            }
            history.push((next, before));
        }
        next += 1;
    }
    Ok(())
}

/// Whether the provider has an e-mail address to ask for: one with another way to it may have none.
fn wants_address(args: &ProviderAdd) -> bool {
    args.email.is_some() || args.purpose.is_some() || args.source.is_some() || args.channel.is_empty()
}

fn ask_name(args: &mut ProviderAdd, color: bool) -> Result<(), QuestionError> {
    let rule = |text: &str| wording::name(text).map(drop);
    args.name = Some(text(color, "Its name:", "as a letter addresses it", rule)?);
    Ok(())
}

fn ask_country(args: &mut ProviderAdd, color: bool) -> Result<(), QuestionError> {
    let rule = |text: &str| if text.is_empty() { Ok(()) } else { Country::parse(text).map(drop) };
    let typed = text(color, "Its country (optional):", "two letters, such as GB; Enter to skip", rule)?;
    args.country = (!typed.is_empty()).then_some(typed);
    Ok(())
}

fn ask_domains(args: &mut ProviderAdd, color: bool) -> Result<(), QuestionError> {
    let rule = |text: &str| {
        let mut domains = text.split_whitespace().peekable();
        let none = domains.peek().is_none();
        if none {
            Domain::parse("").map(drop)
        } else {
            domains.try_for_each(|one| Domain::parse(one).map(drop))
        }
    };
    let help = "such as example.com, with blanks between several; an address elsewhere may be a stranger's";
    let typed = text(color, "Its own domains:", help, rule)?;
    args.domain = typed.split_whitespace().map(str::to_owned).collect();
    Ok(())
}

fn ask_purpose(args: &mut ProviderAdd, color: bool) -> Result<(), QuestionError> {
    let choices = [Purpose::CustomerService, Purpose::Cancellation, Purpose::Privacy];
    let lines = choices.map(|purpose| format!("{}: {purpose}", purpose.name()));
    let help = "↑↓ to move, Enter to choose, Esc to go back";
    let chosen = Question::new("What is its e-mail address for?", help, color).select(&lines, false)?;
    args.purpose = Some(choices[chosen].name().to_owned());
    Ok(())
}

fn ask_email(args: &mut ProviderAdd, color: bool) -> Result<(), QuestionError> {
    let domains: Vec<Domain> = args.domain.iter().filter_map(|text| Domain::parse(text).ok()).collect();
    let used = args.purpose.as_deref() != Some(Purpose::Privacy.name());
    let rule = |text: &str| {
        let email = EmailAddress::parse(text)?;
        if used { usable(&email, &domains) } else { Ok(()) }
    };
    args.email = Some(text(color, "Its e-mail address:", "at one of its own domains", rule)?);
    Ok(())
}

fn ask_source(args: &mut ProviderAdd, color: bool) -> Result<(), QuestionError> {
    let help = "the page, such as https://example.com/contact: nobody can check an address without it";
    let rule = |text: &str| wording::source(text).map(drop);
    args.source = Some(text(color, "Where did you read it?", help, rule)?);
    Ok(())
}

/// One question, asked until its rule accepts the answer.
fn text(
    color: bool,
    question: &str,
    help: &str,
    rule: impl Fn(&str) -> Result<(), Invalid>,
) -> Result<String, QuestionError> {
    let help = format!("{help}; Esc to go back");
    let rule = |text: &str| rule(text.trim()).map_err(|fault| format!("{}: {}", fault.what, fault.fix));
    Question::new(question, &help, color).text(rule).map(|text| text.trim().to_owned())
}

fn unanswered(error: &QuestionError) -> Failure {
    match error {
        QuestionError::Terminal(_) => Failure::from_error(Status::NoInput, error),
        _ => Failure::new(Status::Interrupted, "interrupted; nothing was written"),
    }
}
