//! What is said of a message that was found: what it seems to be, from whom and of which day, what to do. Its sender chose the words.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::app::Failure;
use crate::diagnostic::{self, Cause};
use crate::journal::{Entry, Finding, Journal};
use crate::reply::Proposal;
use crate::text::moment;
use crate::words::{Describe as _, Sentence, ToValue, sentence};

/// From whom a message is, of which day, and where it lies.
pub(crate) fn origin(finding: &Finding, zone: &TimeZone) -> Sentence {
    let from = finding.from.as_ref().map_or_else(|| sentence!("from-nobody").to_value(), ToValue::to_value);
    let date = finding.date.as_deref().and_then(|date| moment::day(date, zone));
    let date = date.map_or_else(|| sentence!("without-date").to_value(), |date| date.to_value());
    sentence!("found-from", from, date, subject = finding.subject, folder = finding.folder)
}

/// The day on which a draft was sent; `None` where its message says none, and for every other.
pub(crate) fn sent_on(finding: &Finding, zone: &TimeZone) -> Option<Date> {
    let date = finding.date.as_deref().filter(|_| finding.proposal == Proposal::Sent);
    date.and_then(|date| moment::day(date, zone))
}

/// The other drafts of the request of one that seems to have been sent, as long as nobody has decided on it.
pub(crate) fn other_drafts(
    journal: &Journal,
    finding: &Finding,
    entry: &Entry,
) -> Result<Vec<Sentence>, Failure> {
    if finding.proposal != Proposal::Sent || !finding.open {
        return Ok(Vec::new());
    }
    let drafts = journal.drafts()?.into_iter();
    let others = drafts.filter(|other| other.id != entry.id && other.fingerprint == entry.fingerprint);
    Ok(others.map(|other| other_draft(other.id)).collect())
}

/// Another draft of the same request, and what to do about it.
pub(super) fn other_draft(entry: i64) -> Sentence {
    sentence!("found-other-draft", entry)
}

/// What to do about a finding.
pub(crate) fn next(finding: &Finding, entry: &Entry) -> Sentence {
    let (entry, parent, number) = (entry.id, entry.parent, finding.id);
    let cause = diagnostic::of_bounce(&finding.why);
    let (problem, remedy) = (cause.sentence(), cause.sentence().remedy());
    match finding.proposal {
        Proposal::Answered => sentence!("found-answer", entry, number),
        Proposal::Acknowledged => sentence!("found-acknowledgement", entry, number),
        Proposal::Bounced if !is_about_address(cause) => {
            sentence!("found-bounce", problem, remedy, entry, number)
        }
        // The thread of a reminder that came back goes on with the first letter.
        Proposal::Bounced if parent.is_some() => {
            sentence!("found-bounce-of-follow-up", problem, entry, number)
        }
        Proposal::Bounced => sentence!("found-bounce-of-address", problem, remedy, entry, number),
        Proposal::Delayed => sentence!("found-delay", entry, number),
        Proposal::Sent if finding.open => sentence!("found-sent-draft", entry, number),
        Proposal::Sent => sentence!("found-sent-twice", entry, number),
    }
}

/// Whether another address would help.
fn is_about_address(cause: Cause) -> bool {
    matches!(cause, Cause::NoRecipient | Cause::NoDomain | Cause::Unknown)
}
