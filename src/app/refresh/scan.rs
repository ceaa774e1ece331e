//! Scans one account's mailbox: the server searches, headers are read, and messages about a letter are kept in the journal.
//!
//! In: a session, the letters that wait, the drafts. Out: [`Found`]. It prints nothing, and changes nothing in the mailbox.

use jiff::Timestamp;
use jiff::civil::Date;

use super::criteria::{MAX_CRITERIA, MAX_HEADERS, flooded, no_sent_folder, oversized, search, sure, unsure};
use super::found::{Found, FoundMessage};
use super::letters::{first_day, letter, spellings};
use crate::account::{Account, Imap};
use crate::app::mailbox::folder_name;
use crate::app::{Failure, Observer};
use crate::imap::{Criterion, Fetched, Folder, MOST_OF_A_HEADER, MailboxError, Opened, PAGE, Role, Session};
use crate::journal::{Entry, Finding, Journal, JournalError, NewFinding, State};
use crate::provider::Directory;
use crate::reply::{self, Header, Letter, Proposal, Readable, Report, Trace, Verdict};
use crate::value::{EmailAddress, Value as _};
use crate::words::{Describe as _, Sentence, sentence};

/// The largest message that is kept whole, in octets: what an answer given by hand may have.
pub(super) const MAX_MESSAGE_BYTES: u32 = 25_000_000;

/// A look for answers to some letters, and for drafts that were sent, in one account's mailbox.
pub(crate) struct MailboxScan<'a> {
    pub(super) journal: &'a Journal,
    pub(super) account: &'a Account,
    /// The person's own addresses, of every account.
    own: &'a [EmailAddress],
    pub(super) entries: Vec<&'a Entry>,
    letters: Vec<Letter>,
    pub(super) since: Option<Date>,
    /// The drafts, with what a message would have that one was sent as.
    pub(super) drafts: Vec<(&'a Entry, Letter)>,
    pub(super) drafts_since: Option<Date>,
    pub(super) now: Timestamp,
}

/// A folder that is open for searching.
pub(super) struct Searched<'s, 'w> {
    pub(super) session: &'s mut Session<'w>,
    pub(super) name: &'s str,
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
        let (drafts, entries): (Vec<&Entry>, Vec<&Entry>) =
            entries.iter().partition(|entry| entry.state == State::Drafted);
        Self {
            journal,
            account,
            own,
            letters: entries.iter().map(|entry| letter(entry, directory)).collect(),
            since: since.or_else(|| first_day(&entries)),
            drafts_since: since.or_else(|| first_day(&drafts)),
            drafts: drafts.into_iter().map(|draft| (draft, letter(draft, directory))).collect(),
            entries,
            now,
        }
    }

    /// Looks into the inbox and the folder of unwanted mail, and for drafts and letters in doubt into that of sent ones.
    pub(crate) fn run(
        &self,
        session: &mut Session<'_>,
        imap: &Imap,
        found: &mut Found,
        observer: &mut dyn Observer,
    ) -> Result<(), Failure> {
        found.since = found.since.into_iter().chain(self.since).chain(self.drafts_since).min();
        let answers = !self.entries.is_empty();
        let doubt = self.entries.iter().any(|entry| entry.state == State::InDoubt);
        let mut folders: Vec<(Option<Role>, Folder)> =
            answers.then(|| (None, Folder::inbox())).into_iter().collect();
        for (role, wanted) in [(Role::Junk, answers), (Role::Sent, doubt || !self.drafts.is_empty())] {
            if !wanted {
                continue;
            }
            match session.find(role, folder_name(imap, role)) {
                Ok(folder) => folders.push((Some(role), folder)),
                Err(MailboxError::NoFolder { .. }) if role == Role::Sent && !self.drafts.is_empty() => {
                    found.warnings.push(no_sent_folder(&self.account.name));
                }
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
            if *role == Some(Role::Sent) {
                self.sent_drafts(&mut searched, found, observer)?;
            } else {
                self.answers(&mut searched, found, observer)?;
            }
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
            for (uid, header) in self.new_headers(folder, page, &reply::NAMES, found)? {
                observer.step(0);
                if self.is_own(&header) {
                    continue;
                }
                match self.judge(folder, uid, &header)? {
                    Judgement::About(about) => self.keep(folder, uid, &header, &about, None, found)?,
                    Judgement::Unknown => unknown.push((uid, header)),
                    Judgement::Other => {}
                }
            }
        }
        observer.end();
        let unknown = self.by_number(folder, unknown, found)?;
        self.count_unassigned(unknown, found);
        Ok(())
    }

    /// The headers of a page, without those of messages that were kept already, lowest number first.
    pub(super) fn new_headers(
        &self,
        folder: &mut Searched<'_, '_>,
        page: &[u32],
        names: &[&str],
        found: &mut Found,
    ) -> Result<Vec<(u32, Header)>, Failure> {
        let mut fetched = folder.session.headers(page, names)?;
        fetched.sort_unstable_by_key(|fetched| fetched.uid);
        let mut headers = Vec::new();
        for fetched in fetched {
            found.looked_at += 1;
            if fetched.bytes.len() >= MOST_OF_A_HEADER {
                found.warnings.push(oversized(&self.account.name, folder.name, &fetched));
            }
            let validity = folder.opened.uid_validity;
            if !self.journal.has_found(&self.account.name, folder.name, validity, fetched.uid)? {
                headers.push((fetched.uid, Header::read(&fetched.bytes)));
            }
        }
        Ok(headers)
    }

    /// The messages of a folder that may be about a letter. What names a letter, and reports, come first: a flood from the
    /// provider must not hide them.
    fn candidates(&self, folder: &mut Searched<'_, '_>, found: &mut Found) -> Result<Vec<u32>, Failure> {
        let sure = search(folder.session, &sure(&self.letters), self.since)?;
        let mut others = search(folder.session, &unsure(&self.letters), self.since)?;
        others.retain(|uid| sure.binary_search(uid).is_err());
        Ok([self.newest(&sure, folder, found), self.newest(&others, folder, found)].concat())
    }

    /// As many of a folder's messages as are looked at.
    pub(super) fn newest<'u>(
        &self,
        uids: &'u [u32],
        folder: &Searched<'_, '_>,
        found: &mut Found,
    ) -> &'u [u32] {
        if uids.len() > MAX_HEADERS {
            found.warnings.push(flooded(&self.account.name, folder.name, uids.len()));
        }
        &uids[uids.len().saturating_sub(MAX_HEADERS)..]
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
    pub(super) fn is_own(&self, header: &Header) -> bool {
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
        let proposal = match about.basis {
            Basis::Report(proposal) => proposal,
            Basis::Letter(trace) => header.proposal(trace, &Readable::read(&message.bytes)?),
        };
        let kept = self.write_down((folder, &message), header, entry, proposal, &about.why)?;
        let Some(finding) = kept else { return Ok(()) };
        let settled = found.settled.iter().any(|(id, _)| *id == entry.id);
        // Only who had the letter can name its Message-ID.
        if about.sure && entry.state == State::InDoubt && !settled {
            self.sent(entry, sentence!("doubt-settled-by-answer"), found)?;
        }
        let (entry, why) = ((*entry).clone(), about.why.clone());
        found.messages.push(FoundMessage { finding, entry, why, other_drafts: Vec::new() });
        Ok(())
    }

    /// Keeps a message with the entry it is about, once; `None` where it was kept before.
    pub(super) fn write_down(
        &self,
        (folder, message): (&Searched<'_, '_>, &Fetched),
        header: &Header,
        entry: &Entry,
        proposal: Proposal,
        why: &Sentence,
    ) -> Result<Option<Finding>, Failure> {
        // The journal keeps it in English.
        let why = why.to_string();
        let new = NewFinding {
            entry: entry.id,
            proposal,
            from: header.from.as_deref(),
            subject: &header.subject,
            date: header.date.as_deref(),
            message_id: header.message_id.as_deref(),
            why: &why,
            account: &self.account.name,
            folder: folder.name,
            uid_validity: folder.opened.uid_validity,
            uid: message.uid,
            bytes: &message.bytes,
            whole: message.bytes.len() < MAX_MESSAGE_BYTES as usize,
        };
        match self.journal.keep(&new, self.now) {
            Err(JournalError::NoEntry { .. }) => Ok(None),
            kept => Ok(kept?),
        }
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
