//! What a mailbox is searched for, and how, and what is said of a search that could not see everything.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::imap::{Criterion, Fetched, MOST_OF_A_HEADER, MailboxError, Session};
use crate::reply::Letter;
use crate::value::{Invalid, Place, Problem, Thing};
use crate::words::{Sentence, sentence};

/// The most messages of a folder whose headers are looked at, the newest: a mailbox may be flooded.
pub(super) const MAX_HEADERS: usize = 2_000;

/// The most criteria in one search: servers take lines of some thousand octets (RFC 7162 § 4).
pub(super) const MAX_CRITERIA: usize = 24;

/// What tells of a letter by itself: its Message-ID, and the reports of mail servers.
pub(super) fn sure(letters: &[Letter]) -> Vec<Criterion<'_>> {
    let mut criteria = Vec::new();
    for letter in letters {
        // Without its angle brackets, which some programs leave out.
        let id = letter.message_id.trim_matches(['<', '>']);
        criteria.extend([Criterion::InReplyTo(id), Criterion::References(id)]);
    }
    criteria.extend([
        Criterion::From("mailer-daemon@"),
        Criterion::From("postmaster@"),
        Criterion::ContentType("delivery-status"),
    ]);
    criteria
}

/// What may be about a letter: whatever the provider wrote, and a number in a subject.
pub(super) fn unsure(letters: &[Letter]) -> Vec<Criterion<'_>> {
    let senders: BTreeSet<&String> = letters.iter().flat_map(|letter| &letter.senders).collect();
    let numbers: BTreeSet<&str> = letters.iter().flat_map(Letter::telling_numbers).collect();
    let senders = senders.into_iter().map(|sender| Criterion::From(sender));
    senders.chain(numbers.into_iter().map(Criterion::Subject)).collect()
}

/// The messages that have one of these and arrived on `since` or later, lowest number first.
pub(super) fn search(
    session: &mut Session<'_>,
    criteria: &[Criterion<'_>],
    since: Option<Date>,
) -> Result<Vec<u32>, MailboxError> {
    let mut found = BTreeSet::new();
    for some in criteria.chunks(MAX_CRITERIA) {
        let mut criteria: Vec<Criterion<'_>> = since.map(Criterion::Since).into_iter().collect();
        criteria.push(Criterion::Any(some.to_vec()));
        found.extend(session.search(&criteria)?);
    }
    Ok(found.into_iter().collect())
}

/// More messages than are looked at.
pub(super) fn flooded(account: &str, folder: &str, many: usize) -> Problem {
    let what = sentence!("mailbox-flooded", messages = many, folder, newest = MAX_HEADERS);
    warning(account, "many-messages", what)
}

/// A header that was not read whole.
pub(super) fn oversized(account: &str, folder: &str, fetched: &Fetched) -> Problem {
    let what = sentence!("mailbox-large-header", uid = fetched.uid, folder, octets = MOST_OF_A_HEADER);
    warning(account, "large-header", what)
}

/// Drafts that were sent lie in no folder that is known.
pub(super) fn no_sent_folder(account: &str) -> Problem {
    let what = sentence!("drafts-not-looked-for");
    let place = Place::Account { account: account.to_owned() };
    Problem::about(
        Thing::Mailbox,
        Some(place),
        Invalid::new("no-sent-folder", &what, sentence!("mailbox-name-sent")),
    )
}

fn warning(account: &str, code: &'static str, what: Sentence) -> Problem {
    let place = Place::Account { account: account.to_owned() };
    Problem::about(Thing::Mailbox, Some(place), Invalid::of(code, what))
}
