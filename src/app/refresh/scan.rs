//! Scans one account's mailbox: the server searches, headers are read, and messages about a letter are kept in the journal.
//!
//! In: a session, the letters that wait. Out: [`Found`]. It prints nothing, and changes nothing in the mailbox.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::criteria::{MAX_HEADERS, flooded, oversized, sure, unsure};
use super::letters::{first_day, letter, spellings};
use crate::account::{Account, Imap};
use crate::app::mailbox::folder_name;
use crate::app::{Failure, Observer};
use crate::imap::{Criterion, Fetched, Folder, MOST_OF_A_HEADER, MailboxError, Opened, PAGE, Role, Session};
use crate::journal::{Entry, Finding, Journal, JournalError, Mark, NewAnswer, NewFinding, Note, State};
use crate::provider::Directory;
use crate::reply::{self, Header, Letter, Proposal, Readable, Report, Trace, Verdict};
use crate::text::escape;
use crate::value::{EmailAddress, Problem, Value as _};
use crate::words::{Describe as _, Sentence, sentence};

/// The most criteria in one search: servers take lines of some thousand octets (RFC 7162 § 4).
const MAX_CRITERIA: usize = 24;

/// The largest message that is kept whole, in octets: what an answer given by hand may have.
const MAX_MESSAGE_BYTES: u32 = 25_000_000;

/// What was found, in all mailboxes looked into.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) messages: Vec<(Finding, Entry, Sentence)>,
    /// Entries in doubt that were sent after all, with where that shows.
    pub(crate) settled: Vec<(i64, Sentence)>,
    /// Messages whose headers were looked at.
    pub(crate) looked_at: usize,
    pub(crate) folders: Vec<Sentence>,
    /// Messages from a provider that nothing ties to a letter: from whom, and how many.
    pub(crate) unassigned: Vec<(String, usize)>,
    pub(crate) since: Option<Date>,
    pub(crate) warnings: Vec<Problem>,
}

/// A look for answers to some letters, in one account's mailbox.
pub(crate) struct MailboxScan<'a> {
    journal: &'a Journal,
    account: &'a Account,
    /// The person's own addresses, of every account.
    own: &'a [EmailAddress],
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

impl<'a> MailboxScan<'a> {
    /// For the letters of these entries, in what arrived on `since` or later; without it, since they were written.
    pub(crate) fn new(
        journal: &'a Journal,
        (account, own): (&'a Account, &'a [EmailAddress]),
        entries: &'a [Entry],
        since: Option<Date>,
        directory: &Directory,
        now: Timestamp,
    ) -> Self {
        let letters = entries.iter().map(|entry| letter(entry, directory)).collect();
        Self { journal, account, own, entries, letters, since: since.or_else(|| first_day(entries)), now }
    }

    /// Looks into the inbox and the folder of unwanted mail, and for letters in doubt into that of sent ones.
    pub(crate) fn run(
        &self,
        session: &mut Session<'_>,
        imap: &Imap,
        found: &mut Found,
        observer: &mut dyn Observer,
    ) -> Result<(), Failure> {
        found.since = found.since.into_iter().chain(self.since).min();
        let mut folders = vec![(None, Folder::inbox())];
        let doubt = self.entries.iter().any(|entry| entry.state == State::InDoubt);
        for role in [Role::Junk, Role::Sent].into_iter().filter(|role| *role == Role::Junk || doubt) {
            match session.find(role, folder_name(imap, role)) {
                Ok(folder) => folders.push((Some(role), folder)),
                Err(MailboxError::NoFolder { .. }) => {}
                Err(error) => return Err(Failure::from(error)),
            }
        }
        for (role, folder) in &folders {
            let opened = session.examine(folder)?;
            let mut searched = Searched { session: &mut *session, name: folder.name(), opened };
            if *role != Some(Role::Junk) {
                self.settle(&mut searched, found)?;
            }
            if *role != Some(Role::Sent) {
                self.answers(&mut searched, found, observer)?;
            }
        }
        Ok(())
    }

    /// Letters in doubt whose copy lies here were sent.
    fn settle(&self, folder: &mut Searched<'_, '_>, found: &mut Found) -> Result<(), Failure> {
        for entry in self.entries.iter().filter(|entry| entry.state == State::InDoubt) {
            let mut criteria = vec![Criterion::MessageId(&entry.message_id)];
            criteria.extend(self.since.map(Criterion::Since));
            let uids = folder.session.search(&criteria)?;
            let headers = folder.session.headers(&uids, &["From"])?;
            // Anybody can write this Message-ID who has seen it; the person's own address in From is no proof either, but the
            // letter must then have gone to somebody.
            let copy = headers.iter().find(|fetched| self.is_own(&Header::read(&fetched.bytes)));
            if let Some(copy) = copy {
                let why = sentence!("doubt-settled-by-copy", folder = folder.name, uid = copy.uid);
                self.sent(entry, why, found)?;
            }
        }
        Ok(())
    }

    /// Settles a doubt: it was sent. Whatever else has settled it meanwhile stands.
    fn sent(&self, entry: &Entry, why: Sentence, found: &mut Found) -> Result<(), Failure> {
        let note = Note::parse(&escape::line(&why.to_string())).ok();
        let new = NewAnswer { note, ..NewAnswer::new(Mark::Sent) };
        match self.journal.mark(entry.id, &new, self.now) {
            Ok(_) => found.settled.push((entry.id, why)),
            Err(JournalError::Transition { .. } | JournalError::NoEntry { .. }) => {}
            Err(error) => return Err(Failure::from(error)),
        }
        Ok(())
    }

    /// Looks for messages about the letters in one folder, and keeps them.
    fn answers(
        &self,
        folder: &mut Searched<'_, '_>,
        found: &mut Found,
        observer: &mut dyn Observer,
    ) -> Result<(), Failure> {
        let (name, account) = (folder.name, &self.account.name);
        found.folders.push(sentence!("folder-of-account", folder = name, account));
        let uids = self.candidates(folder, found)?;
        let total = u64::try_from(uids.len()).unwrap_or(u64::MAX);
        observer.begin(&Sentence::verbatim(name), Some(total), &sentence!("progress-messages"));
        let mut unknown: Vec<(u32, Header)> = Vec::new();
        for page in uids.chunks(PAGE) {
            let mut headers = folder.session.headers(page, &reply::NAMES)?;
            headers.sort_unstable_by_key(|fetched| fetched.uid);
            for fetched in headers {
                found.looked_at += 1;
                observer.step(0);
                if fetched.bytes.len() >= MOST_OF_A_HEADER {
                    found.warnings.push(oversized(&self.account.name, folder.name, &fetched));
                }
                let header = Header::read(&fetched.bytes);
                let validity = folder.opened.uid_validity;
                if self.journal.has_found(&self.account.name, folder.name, validity, fetched.uid)?
                    || self.is_own(&header)
                {
                    continue;
                }
                match self.judge(folder, fetched.uid, &header)? {
                    Judgement::About(about) => {
                        self.keep(folder, fetched.uid, &header, &about, None, found)?;
                    }
                    Judgement::Unknown => unknown.push((fetched.uid, header)),
                    Judgement::Other => {}
                }
            }
        }
        observer.end();
        let unknown = self.by_number(folder, unknown, found)?;
        self.count_unassigned(unknown, found);
        Ok(())
    }

    /// The messages of a folder that may be about a letter. What names a letter, and reports, come first: a flood from the
    /// provider must not hide them.
    fn candidates(&self, folder: &mut Searched<'_, '_>, found: &mut Found) -> Result<Vec<u32>, Failure> {
        let mut sure = self.search(folder.session, &sure(&self.letters))?;
        let mut others = self.search(folder.session, &unsure(&self.letters))?;
        others.retain(|uid| sure.binary_search(uid).is_err());
        for uids in [&mut sure, &mut others] {
            if uids.len() > MAX_HEADERS {
                found.warnings.push(flooded(&self.account.name, folder.name, uids.len()));
                uids.drain(..uids.len() - MAX_HEADERS);
            }
        }
        Ok([sure, others].concat())
    }

    /// What a message is, by its header; of one from a mail server, by its beginning.
    fn judge(&self, folder: &mut Searched<'_, '_>, uid: u32, header: &Header) -> Result<Judgement, Failure> {
        if header.delivery_report || header.is_from_a_mail_server() {
            let most = u32::try_from(Report::MAX_BYTES).unwrap_or(u32::MAX);
            let beginning = folder.session.message(uid, most)?;
            let report = beginning.map(|beginning| Report::read(&beginning.bytes)).transpose();
            let report = report?.unwrap_or_default();
            let is_own =
                |address: &str| EmailAddress::parse(address).is_ok_and(|address| self.owns(&address));
            match report.judge(&self.letters, header, is_own) {
                Verdict::About(letter, proposal, why) => {
                    return Ok(Judgement::About(About {
                        entry: letter.entry,
                        basis: Basis::Report(proposal),
                        why: why.into(),
                        sure: true,
                    }));
                }
                Verdict::Other => return Ok(Judgement::Other),
                Verdict::None => {}
            }
        }
        Ok(Letter::of(&self.letters, header).map_or(Judgement::Unknown, |(letter, trace)| {
            let stranger = trace == Trace::MessageId && !letter.is_from_provider(header);
            let why = if stranger || trace == Trace::NumberFromElsewhere {
                trace.sentence().attribute("stranger")
            } else {
                trace.sentence()
            };
            Judgement::About(About {
                entry: letter.entry,
                basis: Basis::Letter(trace),
                why,
                sure: trace == Trace::MessageId,
            })
        }))
    }

    /// Of the provider's messages that neither name a letter nor have its subject, those with a number of its contract in
    /// their text; the others come back. The server looks for it, so that few of them are fetched; what it found is looked at
    /// once more.
    fn by_number(
        &self,
        folder: &mut Searched<'_, '_>,
        mut unknown: Vec<(u32, Header)>,
        found: &mut Found,
    ) -> Result<Vec<(u32, Header)>, Failure> {
        for letter in self.letters.iter().rev() {
            let from_it = |(_, header): &(u32, Header)| {
                letter.is_from_provider(header) && letter.may_be_answered_by(header)
            };
            let numbers: Vec<String> =
                letter.telling_numbers().flat_map(spellings).take(MAX_CRITERIA).collect();
            if numbers.is_empty() || !unknown.iter().any(from_it) {
                continue;
            }
            let senders = letter.senders.iter().map(|sender| Criterion::From(sender)).collect();
            let texts = numbers.iter().map(|number| Criterion::Text(number)).collect();
            let mut criteria = vec![Criterion::Any(senders), Criterion::Any(texts)];
            criteria.extend(self.since.map(Criterion::Since));
            let uids = folder.session.search(&criteria)?;
            let (candidates, rest): (Vec<_>, Vec<_>) =
                unknown.into_iter().partition(|one| from_it(one) && uids.contains(&one.0));
            unknown = rest;
            for (uid, header) in candidates {
                let Some(message) = folder.session.message(uid, MAX_MESSAGE_BYTES)? else {
                    continue;
                };
                let text = Readable::read(&message.bytes)?.text;
                if !letter.telling_numbers().any(|number| reply::has_number(&text, number)) {
                    unknown.push((uid, header));
                    continue;
                }
                let (basis, why) = (Basis::Letter(Trace::Number), Trace::Number.sentence());
                let about = About { entry: letter.entry, basis, why, sure: false };
                self.keep(folder, uid, &header, &about, Some(message), found)?;
            }
        }
        Ok(unknown)
    }

    /// Counts the provider's messages that nothing ties to a letter.
    fn count_unassigned(&self, mut unknown: Vec<(u32, Header)>, found: &mut Found) {
        for letter in &self.letters {
            let before = unknown.len();
            unknown.retain(|(_, header)| !letter.is_from_provider(header));
            let unassigned = before - unknown.len();
            let entry = self.entries.iter().find(|entry| entry.id == letter.entry);
            let provider = entry.map_or(&letter.recipient, |entry| &entry.provider);
            match found.unassigned.iter_mut().find(|(name, _)| name == provider) {
                Some((_, count)) => *count += unassigned,
                None if unassigned > 0 => found.unassigned.push((provider.clone(), unassigned)),
                None => {}
            }
        }
    }

    fn owns(&self, address: &EmailAddress) -> bool {
        self.own.iter().any(|own| own.same_but_for_a_tag(address))
    }

    /// The person's own letters and their copies, which name each other too.
    fn is_own(&self, header: &Header) -> bool {
        header
            .from
            .as_deref()
            .is_some_and(|from| EmailAddress::parse(from).is_ok_and(|from| self.owns(&from)))
    }

    /// Keeps a message, fetched whole, with the letter it is about.
    fn keep(
        &self,
        folder: &mut Searched<'_, '_>,
        uid: u32,
        header: &Header,
        about: &About,
        message: Option<Fetched>,
        found: &mut Found,
    ) -> Result<(), Failure> {
        let message = match message {
            Some(message) => Some(message),
            None => folder.session.message(uid, MAX_MESSAGE_BYTES)?,
        };
        let entry = self.entries.iter().find(|one| one.id == about.entry);
        let (Some(message), Some(entry)) = (message, entry) else {
            // Moved or deleted meanwhile: where it is now it is found.
            return Ok(());
        };
        // The journal keeps it in English.
        let why = about.why.to_string();
        let new = NewFinding {
            entry: entry.id,
            proposal: match about.basis {
                Basis::Report(proposal) => proposal,
                Basis::Letter(trace) => {
                    let read = Readable::read(&message.bytes)?;
                    header.proposal(trace, &read)
                }
            },
            from: header.from.as_deref(),
            subject: &header.subject,
            date: header.date.as_deref(),
            message_id: header.message_id.as_deref(),
            why: &why,
            account: &self.account.name,
            folder: folder.name,
            uid_validity: folder.opened.uid_validity,
            uid,
            bytes: &message.bytes,
            whole: message.bytes.len() < MAX_MESSAGE_BYTES as usize,
        };
        match self.journal.keep(&new, self.now) {
            Ok(Some(finding)) => {
                let settled = found.settled.iter().any(|(id, _)| *id == entry.id);
                // Only who had the letter can name its Message-ID.
                if about.sure && entry.state == State::InDoubt && !settled {
                    self.sent(entry, sentence!("doubt-settled-by-answer"), found)?;
                }
                found.messages.push((finding, entry.clone(), about.why.clone()));
                Ok(())
            }
            Ok(None) | Err(JournalError::NoEntry { .. }) => Ok(()),
            Err(error) => Err(Failure::from(error)),
        }
    }

    /// The messages that have one of these, lowest number first.
    fn search(
        &self,
        session: &mut Session<'_>,
        criteria: &[Criterion<'_>],
    ) -> Result<Vec<u32>, MailboxError> {
        let mut found = BTreeSet::new();
        for some in criteria.chunks(MAX_CRITERIA) {
            let mut criteria: Vec<Criterion<'_>> = self.since.map(Criterion::Since).into_iter().collect();
            criteria.push(Criterion::Any(some.to_vec()));
            found.extend(session.search(&criteria)?);
        }
        Ok(found.into_iter().collect())
    }
}

/// What a message is about.
struct About {
    entry: i64,
    basis: Basis,
    why: Sentence,
    /// Whether it could only be written by somebody who had the letter.
    sure: bool,
}

/// What tells of what a message is.
#[derive(Clone, Copy)]
enum Basis {
    /// A mail server's report.
    Report(Proposal),
    /// Its header and its words, with the reason for which it is about the letter.
    Letter(Trace),
}

/// What a message is, as far as its header tells.
enum Judgement {
    About(About),
    /// Perhaps about a letter: its text would tell.
    Unknown,
    /// About something else.
    Other,
}
