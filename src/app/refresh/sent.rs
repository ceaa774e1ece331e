//! What the folder of sent letters tells: of letters in doubt that they were sent, and of drafts that they seem to have been.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use jiff::Timestamp;

use super::criteria::search;
use super::found::{Found, FoundMessage};
use super::scan::{MAX_MESSAGE_BYTES, MailboxScan, Searched};
use crate::app::{Failure, Observer};
use crate::imap::{Criterion, Fetched, PAGE};
use crate::journal::{Entry, JournalError, Mark, NewAnswer, Note, State};
use crate::reply::{Draft, Header, Letter, Proposal, Readable, Resemblance, SENT_NAMES};
use crate::text::escape;
use crate::value::Value as _;
use crate::words::{Describe as _, Sentence, sentence};

impl MailboxScan<'_> {
    /// Letters in doubt whose copy lies here were sent.
    pub(super) fn settle(&self, folder: &mut Searched<'_, '_>, found: &mut Found) -> Result<(), Failure> {
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
    pub(super) fn sent(&self, entry: &Entry, why: Sentence, found: &mut Found) -> Result<(), Failure> {
        let note = Note::parse(&escape::line(&why.to_string())).ok();
        let new = NewAnswer { note, ..NewAnswer::new(Mark::Sent) };
        match self.journal.mark(entry.id, &new, self.now) {
            Ok(_) => found.settled.push((entry.id, why)),
            Err(JournalError::Transition { .. } | JournalError::NoEntry { .. }) => {}
            Err(error) => return Err(Failure::from(error)),
        }
        Ok(())
    }

    /// Keeps the messages that drafts seem to have been sent as, the earliest first, for the person to decide on.
    pub(super) fn sent_drafts(
        &self,
        folder: &mut Searched<'_, '_>,
        found: &mut Found,
        observer: &mut dyn Observer,
    ) -> Result<(), Failure> {
        if self.drafts.is_empty() {
            return Ok(());
        }
        let (name, account) = (folder.name, &self.account.name);
        found.folders.push(sentence!("folder-of-account", folder = name, account));
        let recipients: BTreeSet<&str> =
            self.drafts.iter().map(|(_, letter)| letter.recipient.as_str()).collect();
        let ids = self.drafts.iter().map(|(_, letter)| Criterion::MessageId(&letter.message_id));
        let criteria: Vec<_> = recipients.into_iter().map(Criterion::To).chain(ids).collect();
        let uids = search(folder.session, &criteria, self.drafts_since)?;
        let uids = self.newest(&uids, folder, found);
        let total = u64::try_from(uids.len()).unwrap_or(u64::MAX);
        observer.begin(&Sentence::verbatim(name), Some(total), &sentence!("progress-messages"));
        let mut candidates = Vec::new();
        for page in uids.chunks(PAGE) {
            for (uid, header) in self.new_headers(folder, page, &SENT_NAMES, found)? {
                observer.step(0);
                if self.may_be_draft(&header)? {
                    candidates.push((uid, header));
                }
            }
        }
        observer.end();
        candidates.sort_by_cached_key(|(uid, header)| (time(header), *uid));
        // What has the draft's text goes before what was written earlier and has not.
        for least in [Resemblance::Text, Resemblance::OtherText] {
            let mut others = Vec::new();
            for (uid, header) in candidates {
                // Gone meanwhile, it was not to be found.
                let Some(message) = folder.session.message(uid, MAX_MESSAGE_BYTES)? else { continue };
                if !self.propose((folder, &message), &header, least, found)? {
                    others.push((uid, header));
                }
            }
            candidates = others;
        }
        Ok(())
    }

    /// Whether a message may be a draft, as far as its header tells. What the program has sent itself is none.
    fn may_be_draft(&self, header: &Header) -> Result<bool, Failure> {
        let fits = self.drafts.iter().any(|(_, letter)| Draft::may_be_sent_as(letter, header));
        let Some(id) = header.message_id.as_deref().filter(|_| fits) else { return Ok(fits) };
        let draft = self.drafts.iter().any(|(_, letter)| letter.has_message_id(id));
        Ok(draft || !self.journal.has_message_id(id)?)
    }

    /// Keeps a message with the draft that it seems to be, by no less than `least`; of several alike it is the newest. Whether
    /// there is one.
    fn propose(
        &self,
        message: (&Searched<'_, '_>, &Fetched),
        header: &Header,
        least: Resemblance,
        found: &mut Found,
    ) -> Result<bool, Failure> {
        let text = Readable::read(&message.1.bytes)?.text;
        let mut fitting: Vec<(Resemblance, &Entry)> = Vec::new();
        for (entry, letter) in self.drafts.iter().filter(|(_, letter)| Draft::may_be_sent_as(letter, header))
        {
            fitting.extend(self.resemblance(entry, letter, header, &text)?.map(|alike| (alike, *entry)));
        }
        fitting.retain(|(alike, _)| *alike <= least);
        let Some((alike, entry)) = fitting.iter().min_by_key(|(alike, entry)| (*alike, Reverse(entry.id)))
        else {
            return Ok(false);
        };
        // Another text is no second sending of the same.
        if *alike == Resemblance::OtherText && self.journal.sent_copy(entry.id)?.is_some() {
            return Ok(false);
        }
        let why = alike.sentence();
        if let Some(finding) = self.write_down(message, header, entry, Proposal::Sent, &why)? {
            let same = |(other, _): &&(&Entry, Letter)| {
                other.id != entry.id && other.fingerprint == entry.fingerprint && finding.open
            };
            let other_drafts = self.drafts.iter().filter(same).map(|(other, _)| other.id).collect();
            found.messages.push(FoundMessage { finding, entry: (*entry).clone(), why, other_drafts });
        }
        Ok(true)
    }

    fn resemblance(
        &self,
        entry: &Entry,
        letter: &Letter,
        header: &Header,
        text: &str,
    ) -> Result<Option<Resemblance>, Failure> {
        let written = match self.journal.bytes(entry.id) {
            Err(JournalError::NoEntry { .. }) => return Ok(None),
            written => Readable::read(&written?)?.text,
        };
        Ok(Draft::new(letter.clone(), written).resemblance(header, text))
    }
}

/// When a message was sent, as it says.
fn time(header: &Header) -> Option<Timestamp> {
    header.date.as_deref()?.parse().ok()
}
