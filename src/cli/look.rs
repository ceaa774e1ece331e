//! A look into one account's mailbox for messages about letters: folders searched by the server, headers read, and what is
//! about a letter fetched whole and kept in the journal.
//!
//! In: a session, the letters that wait. Out: [`Found`]. It prints nothing, and changes nothing in the mailbox.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

use super::mailbox::{explain, folder_name};
use super::report::Failure;
use super::send::cannot_journal;
use crate::account::{Account, Imap};
use crate::escape;
use crate::journal::{Entry, Finding, Journal, JournalError, Mark, NewAnswer, NewFinding, Note, State};
use crate::mailbox::{
    Criterion, Fetched, Folder, MOST_OF_A_HEADER, MailboxError, Opened, PAGE, Role, Session,
};
use crate::provider::{Directory, Domain, ProviderId, free_mail};
use crate::reply::{self, Header, Letter, Proposal, Report, Trace};
use crate::request::{EmailAddress, Place, Problem, Value as _};

/// The most messages of a folder whose headers are looked at, the newest: a mailbox may be flooded.
const MOST: usize = 2_000;

/// The most criteria in one search: servers take lines of some thousand octets (RFC 7162 § 4).
const CRITERIA: usize = 24;

/// The largest message that is kept whole, in octets: what an answer given by hand may have.
const LARGEST: u32 = 25_000_000;

/// What was found, in all mailboxes looked into.
#[derive(Default)]
pub(super) struct Found {
    pub(super) messages: Vec<(Finding, Entry)>,
    /// Entries in doubt that were sent after all, with where that shows.
    pub(super) settled: Vec<(i64, String)>,
    /// Messages whose headers were looked at.
    pub(super) looked_at: usize,
    pub(super) folders: Vec<String>,
    /// Messages from a provider that nothing ties to a letter: from whom, and how many.
    pub(super) strays: Vec<(String, usize)>,
    pub(super) since: Option<Date>,
    pub(super) warnings: Vec<Problem>,
}

/// A look for answers to some letters, in one account's mailbox.
pub(super) struct Look<'a> {
    journal: &'a Journal,
    account: &'a Account,
    entries: &'a [Entry],
    letters: Vec<Letter>,
    since: Option<Date>,
    now: Timestamp,
}

/// A folder that is open for searching.
struct Searched<'s, 'w> {
    session: &'s mut Session<'w>,
    name: &'s str,
    opened: Opened,
}

impl<'a> Look<'a> {
    /// For the letters of these entries, in what arrived on `since` or later; without it, since they were written.
    pub(super) fn new(
        journal: &'a Journal,
        account: &'a Account,
        entries: &'a [Entry],
        since: Option<Date>,
        directory: &Directory,
        now: Timestamp,
    ) -> Self {
        let letters = entries.iter().map(|entry| letter(entry, directory)).collect();
        Self { journal, account, entries, letters, since: since.or_else(|| first_day(entries)), now }
    }

    /// Looks into the inbox and the folder of unwanted mail, and for letters in doubt into that of sent ones.
    pub(super) fn run(
        &self,
        session: &mut Session<'_>,
        imap: &Imap,
        found: &mut Found,
    ) -> Result<(), Failure> {
        found.since = found.since.into_iter().chain(self.since).min();
        let mut folders = vec![(Role::Junk, Folder::inbox())];
        let doubt = self.entries.iter().any(|entry| entry.state == State::InDoubt);
        for role in [Role::Junk, Role::Sent].into_iter().filter(|role| *role == Role::Junk || doubt) {
            match session.find(role, folder_name(imap, role)) {
                Ok(folder) => folders.push((role, folder)),
                Err(MailboxError::NoFolder { .. }) => {}
                Err(error) => return Err(explain(&error)),
            }
        }
        for (role, folder) in &folders {
            let opened = session.examine(folder).map_err(|error| explain(&error))?;
            let mut searched = Searched { session: &mut *session, name: folder.name(), opened };
            self.settle(&mut searched, found)?;
            if *role != Role::Sent {
                self.answers(&mut searched, found)?;
            }
        }
        Ok(())
    }

    /// Letters in doubt whose copy lies here were sent.
    fn settle(&self, folder: &mut Searched<'_, '_>, found: &mut Found) -> Result<(), Failure> {
        for entry in self.entries.iter().filter(|entry| entry.state == State::InDoubt) {
            let mut criteria = vec![Criterion::MessageId(&entry.message_id)];
            criteria.extend(self.since.map(Criterion::Since));
            let uids = folder.session.search(&criteria).map_err(|error| explain(&error))?;
            if let Some(uid) = uids.first() {
                self.sent(entry, &format!("its copy lies in the folder {}, UID {uid}", folder.name), found)?;
            }
        }
        Ok(())
    }

    /// Settles a doubt: it was sent. Whatever else has settled it meanwhile stands.
    fn sent(&self, entry: &Entry, why: &str, found: &mut Found) -> Result<(), Failure> {
        let note = Note::parse(&escape::line(why)).ok();
        let new = NewAnswer { note, ..NewAnswer::new(Mark::Sent) };
        match self.journal.mark(entry.id, &new, self.now) {
            Ok(_) => found.settled.push((entry.id, why.to_owned())),
            Err(JournalError::Transition { .. } | JournalError::NoEntry { .. }) => {}
            Err(error) => return Err(cannot_journal(&error)),
        }
        Ok(())
    }

    /// Looks for messages about the letters in one folder, and keeps them.
    fn answers(&self, folder: &mut Searched<'_, '_>, found: &mut Found) -> Result<(), Failure> {
        let fail = |error: MailboxError| explain(&error);
        found.folders.push(format!("{} of {}", folder.name, self.account.name));
        let mut uids: Vec<u32> = self.candidates(folder.session).map_err(fail)?.into_iter().collect();
        if uids.len() > MOST {
            found.warnings.push(self.flooded(folder, uids.len()));
            uids.drain(..uids.len() - MOST);
        }
        let mut unknown: Vec<(u32, Header)> = Vec::new();
        for page in uids.chunks(PAGE) {
            let mut headers = folder.session.headers(page, &reply::NAMES).map_err(fail)?;
            headers.sort_unstable_by_key(|fetched| fetched.uid);
            for fetched in headers {
                found.looked_at += 1;
                if fetched.bytes.len() >= MOST_OF_A_HEADER {
                    found.warnings.push(self.oversized(folder, &fetched));
                }
                let header = Header::read(&fetched.bytes);
                let validity = folder.opened.uid_validity;
                let kept = self.journal.has_found(&self.account.name, folder.name, validity, fetched.uid);
                if kept.map_err(|error| cannot_journal(&error))? || self.is_own(&header) {
                    continue;
                }
                match self.judge(folder, fetched.uid, &header)? {
                    Judgement::About(entry, proposal, why) => {
                        self.keep(folder, fetched.uid, &header, (entry, proposal, &why), found)?;
                    }
                    Judgement::Unknown => unknown.push((fetched.uid, header)),
                    Judgement::Other => {}
                }
            }
        }
        self.by_number(folder, unknown, found)
    }

    /// What a message is, by its header; of a delivery report, by its beginning.
    fn judge(&self, folder: &mut Searched<'_, '_>, uid: u32, header: &Header) -> Result<Judgement, Failure> {
        if header.delivery_report || header.is_from_a_mail_server() {
            let most = u32::try_from(Report::MOST).unwrap_or(u32::MAX);
            let beginning = folder.session.message(uid, most).map_err(|error| explain(&error))?;
            let report = beginning.map(|beginning| Report::read(&beginning.bytes)).unwrap_or_default();
            if let Some((letter, proposal, recipient)) = report.of(&self.letters) {
                let why = format!("a mail server says of {}: {}", recipient.address, recipient.why);
                return Ok(Judgement::About(letter.entry, proposal, why));
            }
            if !report.recipients.is_empty() {
                return Ok(Judgement::Other);
            }
        }
        Ok(Letter::of(&self.letters, header).map_or(Judgement::Unknown, |(letter, trace)| {
            Judgement::About(letter.entry, header.proposal(), trace.words().to_owned())
        }))
    }

    /// Of the provider's messages that neither name a letter nor have its subject, those with a number of its contract in
    /// their text. The server looks for it, so that none of the others is fetched.
    fn by_number(
        &self,
        folder: &mut Searched<'_, '_>,
        mut unknown: Vec<(u32, Header)>,
        found: &mut Found,
    ) -> Result<(), Failure> {
        for letter in self.letters.iter().rev() {
            let from_it = |(_, header): &(u32, Header)| letter.is_from_provider(header);
            let numbers: Vec<Criterion<'_>> =
                letter.telling_numbers().take(CRITERIA).map(Criterion::Text).collect();
            if numbers.is_empty() || !unknown.iter().any(from_it) {
                continue;
            }
            let senders = letter.senders.iter().map(|sender| Criterion::From(sender)).collect();
            let mut criteria = vec![Criterion::Any(senders), Criterion::Any(numbers)];
            criteria.extend(self.since.map(Criterion::Since));
            let uids = folder.session.search(&criteria).map_err(|error| explain(&error))?;
            let (about, rest) = unknown.into_iter().partition(|one| from_it(one) && uids.contains(&one.0));
            unknown = rest;
            let about: Vec<(u32, Header)> = about;
            for (uid, header) in about {
                let what = (letter.entry, header.proposal(), Trace::Number.words());
                self.keep(folder, uid, &header, what, found)?;
            }
        }
        for letter in &self.letters {
            let before = unknown.len();
            unknown.retain(|(_, header)| !letter.is_from_provider(header));
            let strays = before - unknown.len();
            let entry = self.entries.iter().find(|entry| entry.id == letter.entry);
            let provider = entry.map_or(&letter.recipient, |entry| &entry.provider);
            match found.strays.iter_mut().find(|(name, _)| name == provider) {
                Some((_, count)) => *count += strays,
                None if strays > 0 => found.strays.push((provider.clone(), strays)),
                None => {}
            }
        }
        Ok(())
    }

    /// The person's own letters and their copies, which name each other too.
    fn is_own(&self, header: &Header) -> bool {
        let from = header.from.as_deref().and_then(|from| EmailAddress::parse(from).ok());
        from.is_some_and(|from| self.account.may_send_as(&from))
    }

    /// Fetches a message whole and keeps it with the letter it is about.
    fn keep(
        &self,
        folder: &mut Searched<'_, '_>,
        uid: u32,
        header: &Header,
        (entry, proposal, why): (i64, Proposal, &str),
        found: &mut Found,
    ) -> Result<(), Failure> {
        let message = folder.session.message(uid, LARGEST).map_err(|error| explain(&error))?;
        let entry = self.entries.iter().find(|one| one.id == entry);
        let (Some(message), Some(entry)) = (message, entry) else {
            // Moved or deleted meanwhile: where it is now it is found.
            return Ok(());
        };
        let new = NewFinding {
            entry: entry.id,
            proposal,
            from: header.from.as_deref(),
            subject: &header.subject,
            date: header.date.as_deref(),
            why,
            account: &self.account.name,
            folder: folder.name,
            uid_validity: folder.opened.uid_validity,
            uid,
            bytes: &message.bytes,
            whole: message.bytes.len() < LARGEST as usize,
        };
        match self.journal.keep(&new, self.now) {
            Ok(Some(finding)) => {
                if entry.state == State::InDoubt && !found.settled.iter().any(|(id, _)| *id == entry.id) {
                    self.sent(entry, "a message about it came in", found)?;
                }
                found.messages.push((finding, entry.clone()));
                Ok(())
            }
            Ok(None) | Err(JournalError::NoEntry { .. }) => Ok(()),
            Err(error) => Err(cannot_journal(&error)),
        }
    }

    /// The messages that may be about one of the letters.
    fn candidates(&self, session: &mut Session<'_>) -> Result<BTreeSet<u32>, MailboxError> {
        let mut criteria = Vec::new();
        for letter in &self.letters {
            criteria.push(Criterion::InReplyTo(&letter.message_id));
            criteria.push(Criterion::References(&letter.message_id));
        }
        let senders: BTreeSet<&String> = self.letters.iter().flat_map(|letter| &letter.senders).collect();
        criteria.extend(senders.into_iter().map(|sender| Criterion::From(sender)));
        criteria.extend([
            Criterion::From("mailer-daemon@"),
            Criterion::From("postmaster@"),
            Criterion::ContentType("delivery-status"),
        ]);
        let mut found = BTreeSet::new();
        for some in criteria.chunks(CRITERIA) {
            let mut criteria: Vec<Criterion<'_>> = self.since.map(Criterion::Since).into_iter().collect();
            criteria.push(Criterion::Any(some.to_vec()));
            found.extend(session.search(&criteria)?);
        }
        Ok(found)
    }

    fn flooded(&self, folder: &Searched<'_, '_>, many: usize) -> Problem {
        self.warning(
            "many-messages",
            format!(
                "{many} messages in {} might be about a letter, and only the newest {MOST} were looked at",
                folder.name
            ),
            "look at fewer days with --since",
        )
    }

    fn oversized(&self, folder: &Searched<'_, '_>, fetched: &Fetched) -> Problem {
        self.warning(
            "large-header",
            format!(
                "message {} in {} has a header of more than {MOST_OF_A_HEADER} octets: only its beginning was read",
                fetched.uid, folder.name
            ),
            "look at it in your mail program; such a header is not made by accident",
        )
    }

    fn warning(&self, code: &'static str, what: String, fix: &str) -> Problem {
        let place = Some(Place::Account { account: self.account.name.clone() });
        Problem { code, subject: "mailbox".to_owned(), place, value: None, what, fix: fix.to_owned() }
    }
}

/// What a message is, as far as its header tells.
enum Judgement {
    /// About this entry, and why.
    About(i64, Proposal, String),
    /// Perhaps about one: its text would tell.
    Unknown,
    /// About something else.
    Other,
}

/// The day before the first of the letters was written: mailboxes count days in their own time zone.
fn first_day(entries: &[Entry]) -> Option<Date> {
    let days = entries.iter().filter_map(|entry| entry.created_at.get(..10)?.parse::<Date>().ok());
    days.min().map(|day| day.saturating_sub(1.day()))
}

/// What a message about this entry would have.
fn letter(entry: &Entry, directory: &Directory) -> Letter {
    let recipient = entry.envelope_to.first().cloned().unwrap_or_default().to_lowercase();
    let mut senders = BTreeSet::new();
    if let Some((_, domain)) = recipient.rsplit_once('@') {
        // A domain that everybody can have an address at is not the provider's.
        senders.insert(match Domain::parse(domain) {
            Ok(domain) if !free_mail::is_free(&domain) => domain.registered().to_owned(),
            _ => recipient.clone(),
        });
    }
    let record = entry.provider_id.as_deref().and_then(|id| ProviderId::parse(id).ok());
    if let Some(record) = record.and_then(|id| directory.get(&id).ok()) {
        senders.extend(record.domains.iter().map(|domain| domain.as_str().to_owned()));
    }
    let numbers = ["order_number", "customer_number", "contract_number", "line", "iccid"];
    Letter {
        entry: entry.id,
        message_id: entry.message_id.clone(),
        subject: entry.subject.clone(),
        recipient,
        senders: senders.into_iter().collect(),
        numbers: numbers
            .into_iter()
            .filter_map(|key| entry.identifiers[key].as_str())
            .map(str::to_owned)
            .collect(),
    }
}
