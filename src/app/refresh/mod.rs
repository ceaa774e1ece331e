//! What came in about the letters that wait, and which drafts were sent: looked for in the person's own mailbox, and kept as evidence.
//!
//! Two phases: [`plan`] says whose mailboxes are looked into, so that a front can ask for their passwords; [`run`] looks.
//! Nothing in a mailbox is changed.

mod criteria;
mod found;
mod letters;
pub(crate) mod said;
mod scan;
mod sent;

use std::collections::BTreeSet;

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::accounts::load;
use super::mailbox::{explain_at, imap_of};
use super::{App, Failure, Observer, Status};
use crate::account::Account;
use crate::account::secret::Secret;
use crate::imap::Session;
use crate::journal::{DRAFTED, Entry, Finding, Journal, JournalError, State};
use crate::reply::Unread;
use crate::value::{EmailAddress, Invalid, Kind, Place, Problem, Thing, Value as _};
use crate::words::{Sentence, sentence};
use found::{Found, FoundMessage};
use said::{next, other_draft, sent_on};
use scan::MailboxScan;

/// Whose mailboxes are looked into, for which letters.
#[derive(Default)]
pub(crate) struct Plan {
    mailboxes: Vec<(Account, Vec<Entry>)>,
    /// The person's own addresses, of every account: what comes from any of them is no answer.
    own: Vec<EmailAddress>,
    since: Option<Date>,
    /// Whether any letter waits, or a draft may have been sent.
    pub(crate) waits: bool,
    pub(crate) warnings: Vec<Problem>,
}

/// What was found, as a program sees it.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Refreshed {
    #[serde(rename = "found")]
    pub(crate) messages: Vec<Message>,
    pub(crate) settled: Vec<Settled>,
    #[serde(rename = "unassigned")]
    pub(crate) unassigned: Vec<Unassigned>,
    looked_at: usize,
    pub(crate) folders: Vec<Sentence>,
    pub(crate) since: Option<Date>,
}

/// A message about a letter, and what to do next.
#[derive(Debug, Serialize)]
pub(crate) struct Message {
    #[serde(flatten)]
    pub(crate) finding: Finding,
    pub(crate) provider: String,
    /// The day on which a draft was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sent_on: Option<Date>,
    /// The other drafts of the request of a draft that was sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) other_drafts: Vec<i64>,
    pub(crate) next: Sentence,
    /// What ties it to the letter.
    #[serde(skip)]
    pub(crate) why: Sentence,
    /// The kind of letter it is about.
    #[serde(skip)]
    pub(crate) kind: String,
}

/// A letter in doubt that was sent after all, with where that shows.
#[derive(Debug, Serialize)]
pub(crate) struct Settled {
    pub(crate) entry: i64,
    pub(crate) why: Sentence,
}

/// Messages from a provider that nothing ties to a letter.
#[derive(Debug, Serialize)]
pub(crate) struct Unassigned {
    pub(crate) provider: String,
    #[serde(rename = "messages")]
    pub(crate) count: usize,
}

/// Finds the letters that wait and the drafts, or the thread of one, and the mailboxes their answers would be in; `only` names one account.
pub(crate) fn plan(
    journal: Option<&Journal>,
    id: Option<i64>,
    since: Option<Date>,
    only: Option<&str>,
    app: &App,
) -> Result<Plan, Failure> {
    let waiting = match (journal, id) {
        (Some(journal), Some(id)) => wanted(journal, id)?,
        (Some(journal), None) => [journal.waiting()?, journal.drafts()?].concat(),
        (None, Some(id)) => return Err(JournalError::NoEntry { id }.into()),
        (None, None) => Vec::new(),
    };
    if waiting.is_empty() {
        return Ok(Plan::default());
    }
    let accounts = load(app)?;
    let own = accounts
        .iter()
        .flat_map(|account| std::iter::once(&account.email).chain(&account.identities))
        .cloned()
        .collect();
    let mut warnings = Vec::new();
    let mut mailboxes = by_account(accounts, waiting, only, &mut warnings);
    // Nothing more can be found where no mailbox is known, and that need not keep the others from being looked into; nor need a
    // mailbox be known for drafts.
    let any = mailboxes.iter().any(|(account, _)| account.imap.is_some());
    mailboxes.retain(|(account, entries)| {
        let dropped =
            account.imap.is_none() && (any || entries.iter().all(|entry| entry.state == State::Drafted));
        warnings.extend(dropped.then(|| no_mailbox(account)));
        !dropped
    });
    Ok(Plan { mailboxes, own, since, waits: true, warnings })
}

/// Looks into the mailboxes; `secret` gives each one's. What was found is kept although another mailbox cannot be reached: then
/// the failure comes with it.
pub(crate) fn run(
    Plan { mailboxes, own, since, .. }: Plan,
    journal: &Journal,
    now: &Zoned,
    secret: &mut dyn FnMut(&Account) -> Result<Secret, Failure>,
    app: &App,
    observer: &mut dyn Observer,
) -> (Refreshed, Option<Failure>) {
    let directory = app.directory();
    let mut found = Found::default();
    let mut failed = None;
    for (account, entries) in &mailboxes {
        let scan = MailboxScan::new(journal, (account, &own), entries, since, &directory, now.timestamp());
        let outcome =
            secret(account).and_then(|secret| look_into(account, &secret, &scan, &mut found, observer));
        if let Err(failure) = outcome {
            let interrupted = failure.status == Status::Interrupted;
            failed.get_or_insert(failure);
            if interrupted {
                break;
            }
        }
    }
    observer.warn(std::mem::take(&mut found.warnings));
    (Refreshed::of(found, now.time_zone()), failed)
}

impl Message {
    /// Which letter it is about, and what it seems to be.
    pub(crate) fn title(&self) -> Sentence {
        let Self { finding, provider, kind, sent_on, .. } = self;
        let (kind, proposal) = (Kind::called(kind), finding.proposal.on(*sent_on));
        sentence!("found", id = finding.entry, kind, provider, proposal)
    }

    /// The other drafts of its request, each with what to do about it.
    pub(crate) fn others(&self) -> impl Iterator<Item = Sentence> {
        self.other_drafts.iter().map(|id| other_draft(*id))
    }
}

impl Refreshed {
    /// The letters in doubt that were sent, each with where that shows.
    pub(crate) fn settlements(&self) -> impl Iterator<Item = Sentence> {
        self.settled.iter().map(|one| sentence!("found-sent", id = one.entry, why = one.why))
    }

    /// What nothing ties to a letter.
    pub(crate) fn strays(&self) -> impl Iterator<Item = Sentence> {
        let of = |provider: &String, count: usize| sentence!("unassigned", messages = count, provider);
        self.unassigned.iter().map(move |stray| of(&stray.provider, stray.count))
    }

    /// That nothing was found, where and since when; `None` where something was, or nothing was looked into.
    pub(crate) fn nothing_new(&self) -> Option<Sentence> {
        let folders = &self.folders;
        (!folders.is_empty() && self.messages.is_empty()).then(|| match self.since {
            Some(day) => sentence!("nothing-new-since", day, folders),
            None => sentence!("nothing-new", folders),
        })
    }

    fn of(found: Found, zone: &TimeZone) -> Self {
        let message = |FoundMessage { finding, entry, why, other_drafts }: FoundMessage| Message {
            next: next(&finding, &entry),
            sent_on: sent_on(&finding, zone),
            finding,
            provider: entry.provider,
            other_drafts,
            why,
            kind: entry.kind,
        };
        Self {
            messages: found.messages.into_iter().map(message).collect(),
            settled: found.settled.into_iter().map(|(entry, why)| Settled { entry, why }).collect(),
            unassigned: found
                .unassigned
                .into_iter()
                .map(|(provider, count)| Unassigned { provider, count })
                .collect(),
            looked_at: found.looked_at,
            folders: found.folders,
            since: found.since,
        }
    }
}

/// The system gives no thread to read a message in. It is not kept, so that the next look finds it again.
impl From<Unread> for Failure {
    fn from(error: Unread) -> Self {
        Self::from_error(Status::Temporary, &error).fix(sentence!("end-other-programs"))
    }
}

fn no_mailbox(account: &Account) -> Problem {
    let place = Place::Account { account: account.name.clone() };
    let what = sentence!("mailbox-unknown", account = account.name);
    Problem::of_key("imap", place, Invalid::of("no-mailbox", what))
}

fn look_into(
    account: &Account,
    secret: &Secret,
    scan: &MailboxScan<'_>,
    found: &mut Found,
    observer: &mut dyn Observer,
) -> Result<(), Failure> {
    let imap = imap_of(account)?;
    let hooks = observer.dialogue().hooks();
    let mut session = Session::open(imap, secret, &hooks).map_err(explain_at(imap))?;
    scan.run(&mut session, imap, found, observer)?;
    session.logout();
    Ok(())
}

/// One letter with its thread: an answer may name any of it.
fn wanted(journal: &Journal, id: i64) -> Result<Vec<Entry>, Failure> {
    let thread = journal.thread(id)?;
    let looked_for = |entry: &Entry| matches!(entry.state, State::Accepted | State::InDoubt | State::Drafted);
    let sent: Vec<Entry> = thread.into_iter().filter(looked_for).collect();
    if sent.is_empty() {
        return Err(Failure::with_remedy(Status::Data, sentence!("entry-not-sent", entry = id)));
    }
    Ok(sent)
}

/// The entries by the account whose mailbox has their answers: the one they left through, or one with their sender's address.
fn by_account(
    accounts: Vec<Account>,
    entries: Vec<Entry>,
    only: Option<&str>,
    warnings: &mut Vec<Problem>,
) -> Vec<(Account, Vec<Entry>)> {
    let mut sorted: Vec<(Account, Vec<Entry>)> =
        accounts.into_iter().map(|account| (account, Vec::new())).collect();
    let mut homeless = BTreeSet::new();
    for entry in entries {
        let by_name = sorted.iter().position(|(account, _)| account.name == entry.account);
        let sender = EmailAddress::parse(&entry.envelope_from).ok();
        let by_address = || {
            let sender = sender.as_ref()?;
            sorted.iter().position(|(account, _)| account.may_send_as(sender))
        };
        match by_name.or_else(by_address) {
            Some(at) => sorted[at].1.push(entry),
            None => {
                homeless.insert((entry.account, entry.envelope_from));
            }
        }
    }
    for (name, address) in homeless {
        let what = if name == DRAFTED {
            sentence!("mailbox-of-no-address", address)
        } else {
            sentence!("mailbox-of-no-account", account = name, address)
        };
        let fault = Invalid::of("no-account", what);
        warnings.push(Problem::about(Thing::Account, None, fault));
    }
    sorted.retain(|(account, entries)| !entries.is_empty() && only.is_none_or(|only| only == account.name));
    sorted
}
