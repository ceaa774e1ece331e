//! The steps that an entry's life is made of, each inside a transaction that somebody else begins and commits.
//!
//! Whoever runs one makes sure that the transaction is an immediate one: what a step reads is still so when it writes.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{Entry, Event, JournalError, NewEntry, State, by_hand, thread};
use crate::text::hash::sha256;

/// Why a step was not taken.
#[derive(Debug)]
pub(super) enum Stopped {
    /// SQLite says no.
    Sql(rusqlite::Error),
    /// The journal says no.
    Said(JournalError),
}

impl From<rusqlite::Error> for Stopped {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<JournalError> for Stopped {
    fn from(error: JournalError) -> Self {
        Self::Said(error)
    }
}

/// Writes down a composed message, and gives its number.
pub(super) fn compose(connection: &Connection, new: &NewEntry<'_>, now: Timestamp) -> Result<i64, Stopped> {
    compose_as(connection, new, State::Composed, now)
}

/// The same in another state in which nothing has left.
pub(super) fn compose_as(
    connection: &Connection,
    new: &NewEntry<'_>,
    state: State,
    now: Timestamp,
) -> Result<i64, Stopped> {
    let id = insert(connection, new, state, now, None)?;
    tell(connection, id, now, State::kept(state.name(), new.account), &Event::default())?;
    Ok(id)
}

/// Writes down a composed message that is being sent from now on, and gives its number; unless another of the same
/// request has gone, is going, or may have gone. `again` lets it go all the same; `holder` names the lock of who sends it.
pub(super) fn compose_and_begin(
    connection: &Connection,
    new: &NewEntry<'_>,
    again: bool,
    now: Timestamp,
    holder: &str,
) -> Result<i64, Stopped> {
    if let Some(other) = find_sent(connection, &new.fingerprint)?.filter(|_| !again) {
        return Err(JournalError::Duplicate(Box::new(other)).into());
    }
    // In one go: a state that nobody can see need not be written.
    let id = insert(connection, new, State::Sending, now, Some(holder))?;
    tell(connection, id, now, State::Composed, &Event::default())?;
    tell(connection, id, now, State::Sending, &Event::default())?;
    // Nothing is due yet for a letter that follows none.
    if new.parent.is_some() {
        thread::replan(connection, id)?;
    }
    Ok(id)
}

/// The first letter of the thread that a letter joins; `None` for one that begins a thread.
fn root_of(connection: &Connection, parent: Option<i64>) -> Result<Option<i64>, Stopped> {
    let Some(parent) = parent else {
        return Ok(None);
    };
    let root: Option<i64> = connection
        .query_row(
            "SELECT coalesce(root, entries.id) FROM entries LEFT JOIN plans ON plans.entry = entries.id
             WHERE entries.id = ?1",
            [parent],
            |row| row.get(0),
        )
        .optional()?;
    root.map(Some).ok_or_else(|| JournalError::NoEntry { id: parent }.into())
}

fn insert(
    connection: &Connection,
    new: &NewEntry<'_>,
    state: State,
    now: Timestamp,
    holder: Option<&str>,
) -> Result<i64, Stopped> {
    let root = root_of(connection, new.parent)?;
    connection
        .prepare_cached(
            "INSERT INTO entries (created_at, changed_at, state, fingerprint, provider, kind, language, identifiers, account,
                                  envelope_from, envelope_to, message_id, subject, sha256)
             VALUES (?1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute(params![
            now.to_string(),
            state.name(),
            new.fingerprint,
            new.provider,
            new.kind,
            new.language,
            new.identifiers.to_string(),
            new.account,
            new.envelope.from().to_string(),
            serde_json::json!(new.envelope.to()).to_string(),
            new.message_id,
            new.subject,
            sha256(new.bytes),
        ])?;
    let id = connection.last_insert_rowid();
    connection
        .prepare_cached("INSERT INTO messages (entry, bytes) VALUES (?1, ?2)")?
        .execute(params![id, new.bytes])?;
    let day = |date: Option<Date>| date.map(|date| date.to_string());
    connection
        .prepare_cached(
            "INSERT INTO plans (entry, parent, root, provider_id, country, sector,
                                remind_on, escalate_on, confirm_by, effective_on, holder)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute(params![
            id,
            new.parent,
            root.unwrap_or(id),
            new.provider_id,
            new.country,
            new.sector,
            day(new.dates.remind_on),
            day(new.dates.escalate_on),
            day(new.dates.confirm_by),
            day(new.dates.effective_on),
            holder,
        ])?;
    if let Some(form) = new.form {
        connection
            .prepare_cached("INSERT INTO forms (entry, form) VALUES (?1, ?2)")?
            .execute(params![id, form.to_json()])?;
    }
    Ok(id)
}

/// Makes a composed entry one that is being sent, unless another of the same request has gone, is going, or may have
/// gone; `again` lets it go all the same.
pub(super) fn begin(connection: &Connection, id: i64, again: bool, now: Timestamp) -> Result<(), Stopped> {
    let (from, fingerprint) = connection
        .prepare_cached("SELECT state, account, fingerprint FROM entries WHERE id = ?1")?
        .query_row([id], |row| Ok((kept(row)?, row.get::<_, String>(2)?)))?;
    if let Some(other) = find_sent(connection, &fingerprint)?.filter(|_| !again) {
        return Err(JournalError::Duplicate(Box::new(other)).into());
    }
    // A draft is the person's own to send.
    if from != State::Composed {
        return Err(JournalError::Transition { id, from, to: State::Sending }.into());
    }
    Ok(change(connection, id, now, State::Sending, &Event::default())?)
}

/// The newest entry with this fingerprint whose state does not say that nothing has left.
pub(super) fn find_sent(connection: &Connection, fingerprint: &str) -> rusqlite::Result<Option<Entry>> {
    // Most requests are new: whether there is one is asked before what it is.
    let [composed, deferred, refused] = State::UNSENT.map(State::name);
    let id: Option<i64> = connection
        .prepare_cached(
            "SELECT id FROM entries WHERE fingerprint = ?1 AND state NOT IN (?2, ?3, ?4)
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row([fingerprint, composed, deferred, refused], |row| row.get(0))
        .optional()?;
    let Some(id) = id else {
        return Ok(None);
    };
    connection
        .prepare_cached(&format!("{} WHERE entries.id = ?1", Entry::SELECT))?
        .query_row([id], Entry::from_row)
        .optional()
}

/// A new state with its event, and what is due from then on.
pub(super) fn change(
    connection: &Connection,
    id: i64,
    now: Timestamp,
    state: State,
    event: &Event,
) -> rusqlite::Result<()> {
    // In the file a draft is a composed entry of no account.
    let kept = if state == State::Drafted { State::Composed } else { state };
    let changed = connection
        .prepare_cached("UPDATE entries SET state = ?2, changed_at = ?3 WHERE id = ?1")?
        .execute(params![id, kept.name(), now.to_string()])?;
    if changed == 0 {
        return Err(rusqlite::Error::QueryReturnedNoRows);
    }
    if let (State::Refused, Some(by)) = (state, event.refused_by) {
        connection
            .prepare_cached("INSERT OR REPLACE INTO refusals (entry, refused_by) VALUES (?1, ?2)")?
            .execute(params![id, by.name()])?;
    }
    tell(connection, id, now, state, event)?;
    thread::replan(connection, id)
}

/// The same as somebody who sends it says. Drafts of a request that was sent are done with.
pub(super) fn record(
    connection: &Connection,
    id: i64,
    now: Timestamp,
    state: State,
    event: &Event,
) -> rusqlite::Result<()> {
    change(connection, id, now, state, event)?;
    if state == State::Accepted { by_hand::close_drafts(connection, id, now) } else { Ok(()) }
}

/// Adds an event that changes nothing of the entry's state.
pub(super) fn append_event(
    connection: &Connection,
    id: i64,
    event: &Event,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let state = connection.query_row("SELECT state, account FROM entries WHERE id = ?1", [id], kept)?;
    tell(connection, id, now, state, event)
}

/// The state from a row that begins with the state and the account.
pub(super) fn kept(row: &Row<'_>) -> rusqlite::Result<State> {
    Ok(State::kept(&row.get::<_, String>(0)?, &row.get::<_, String>(1)?))
}

/// Adds an event to an entry's history.
pub(super) fn tell(
    connection: &Connection,
    id: i64,
    now: Timestamp,
    state: State,
    event: &Event,
) -> rusqlite::Result<()> {
    let json = |value: &serde_json::Value| (!value.is_null()).then(|| value.to_string());
    connection
        .prepare_cached(
            "INSERT INTO events (entry, at, state, reply, refused, tls, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            id,
            now.to_string(),
            state.name(),
            json(&event.reply),
            json(&event.refused),
            json(&event.tls),
            event.note,
        ])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::email::Envelope;
    use crate::journal::{DRAFTED, Dates, Journal, Mark, NewAnswer, NewFinding};
    use crate::reply::Proposal;
    use crate::value::{EmailAddress, Value as _};

    /// An entry of the same request.
    fn entry<'a>(account: &'a str, envelope: &'a Envelope) -> NewEntry<'a> {
        NewEntry {
            fingerprint: "same".to_owned(),
            provider: "Example",
            kind: "terminate",
            language: "en",
            identifiers: serde_json::json!({}),
            account,
            envelope,
            message_id: "<1@example.org>",
            subject: "Notice",
            bytes: b"From: a\r\n\r\n",
            parent: None,
            form: None,
            provider_id: None,
            country: None,
            sector: None,
            dates: Dates::default(),
        }
    }

    fn envelope() -> Envelope {
        let address = EmailAddress::parse("care@example.com").expect("an address");
        Envelope::new(&address, &address, None).expect("an envelope")
    }

    #[test]
    fn a_draft_is_neither_claimed_nor_in_the_way() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let (now, envelope) = (Timestamp::UNIX_EPOCH, envelope());
        let journal = Journal::open(folder.path(), now).expect("a journal");
        let draft = journal.compose(&entry(DRAFTED, &envelope), now).expect("written");
        assert_eq!(journal.entry(draft).expect("it").state, State::Drafted);
        assert!(journal.find_sent("same").expect("read").is_none());
        assert_eq!(journal.find_earlier("same").expect("read").expect("it").id, draft);
        for again in [false, true] {
            let claimed = journal.claim(draft, again, now);
            assert!(matches!(
                claimed,
                Err(JournalError::Transition { from: State::Drafted, to: State::Sending, .. })
            ));
        }
        let letter = journal.compose(&entry("main", &envelope), now).expect("written");
        drop(journal.claim(letter, false, now).expect("it may go"));
        assert_eq!(journal.find_earlier("same").expect("read").expect("it").id, letter);
    }

    #[test]
    fn what_was_sent_is_the_end_of_its_drafts() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let (now, envelope) = (Timestamp::UNIX_EPOCH, envelope());
        let journal = Journal::open(folder.path(), now).expect("a journal");
        let state = |id| journal.entry(id).expect("it").state;
        let write = |account| journal.compose(&entry(account, &envelope), now).expect("written");
        let send = |outcome| {
            let letter = write("main");
            drop(journal.claim(letter, true, now).expect("it may go"));
            journal.record(letter, outcome, &Event::default(), now).expect("written");
            letter
        };
        let draft = write(DRAFTED);
        assert_eq!(journal.open_drafts("same").expect("read"), [draft]);
        // What did not go, or may not have, leaves it as it is.
        send(State::Refused);
        let letter = send(State::InDoubt);
        assert_eq!(state(draft), State::Drafted);
        journal.mark(letter, &NewAnswer::new(Mark::Sent), now).expect("settled");
        assert_eq!((state(letter), state(draft)), (State::Accepted, State::Deferred));
        let note = journal.events(draft).expect("read").last().and_then(|event| event.note.clone());
        assert_eq!(note, Some(format!("the same request was sent as entry {letter}")));
        // One that a message in the mailbox shows to have been sent is still asked about, and so is one of another request.
        let found = write(DRAFTED);
        let other = NewEntry { fingerprint: "other".to_owned(), ..entry(DRAFTED, &envelope) };
        let other = journal.compose(&other, now).expect("written");
        let copy = NewFinding {
            entry: found,
            proposal: Proposal::Sent,
            from: None,
            subject: "",
            date: None,
            message_id: None,
            why: "",
            account: "main",
            folder: "Sent",
            uid_validity: Some(1),
            uid: 1,
            bytes: b"x",
            whole: true,
        };
        journal.keep(&copy, now).expect("kept");
        send(State::Accepted);
        assert_eq!((state(found), state(other)), (State::Drafted, State::Drafted));
    }
}
