//! `adieu draft`: the letter as a file, in the mailbox, or as a link, ready to send in a mail program.

use std::path::Path;

use serde_json::{Value, json};

use super::account::choose_for;
use super::args::Draft as Args;
use super::letter_questions::Session;
use super::prepare::{policy, prepare};
use super::prompt::Answer;
use super::report::Reporter;
use super::{agreement, credentials, keep, open, plan, prompt};
use crate::account::Account;
use crate::app::calendar::{self, Replace, of_letter};
use crate::app::draft::{self, Draft, DraftOutcome, FileCopy, NotPut, Rescued, check_path};
use crate::app::mailbox::{imap_of, number};
use crate::app::paper::{self, PaperLetter};
use crate::app::prepare::{Prepared, may_send};

use crate::app::{Failure, Status, drafted};
use crate::attachment::Enclosure;
use crate::email::{Email, Thread};
use crate::imap::{Filed, MailboxError, Role};
use crate::text::escape;
use crate::words::{Sentence, sentence};

pub(super) fn run(args: &Args, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
    let account = args
        .to_drafts
        .then(|| choose_for(args.account.as_deref(), &args.request.writing, reporter))
        .transpose()?;
    account.as_ref().map(imap_of).transpose()?;
    let mut place = Saving {
        output: args.output.as_deref(),
        calendar: args.calendar.as_deref(),
        mailbox: account.as_ref(),
        letter: None,
        force: args.force,
        open: args.open,
        journal: !args.no_journal,
    };
    place.check(reporter)?;
    let paper = paper(args)?;
    let mut policy = policy(args.confirm_recipient.as_deref(), None)?;
    if paper.is_some() {
        policy = policy.or_post();
    }
    let mut session = Session::default();
    let prepared = loop {
        let may_print = account.is_none();
        let prepared = prepare(
            &args.request,
            policy.clone(),
            account.as_ref(),
            None,
            may_print,
            &mut session,
            reporter,
        )?;
        if let Some(account) = &account {
            may_send(account, &prepared.request).map_err(|failure| prepared.failure(failure))?;
        }
        reporter.warn(drafted::earlier(&prepared, &reporter.env.app).into_iter().collect());
        match agreement::agreed(&prepared, &session, reporter)? {
            Answer::Given(true) => break prepared,
            Answer::Given(false) => return Ok(()),
            Answer::Back => session.goes_back = true,
        }
        reporter.forget_warnings();
    };
    // Chosen at a question: the draft's name, as a letter to print.
    let printed = draft::default_name(&prepared).with_extension("pdf");
    let by_post = paper.is_none() && prepared.request.recipient.email.is_none();
    let paper = if by_post { Some(chosen_paper(&printed, &prepared, args)?) } else { paper };
    if let Some(paper) = &paper {
        place.letter = Some(paper.path());
        write_paper(paper, &prepared, args, reporter)?;
    }
    match prepared.request.recipient.email {
        Some(_) => drop(save(&prepared, &place, None, reporter)?),
        None => tell_letter_alone(&prepared, &place, reporter)?,
    }
    if let Some(paper) = &paper {
        tell_post(paper, &prepared, reporter);
    }
    keep::offer(&prepared, reporter);
    Ok(())
}

/// The letter to print that was chosen at a question.
fn chosen_paper<'a>(path: &'a Path, prepared: &Prepared, args: &Args) -> Result<PaperLetter<'a>, Failure> {
    PaperLetter::new(path, args.force, &[], None).map_err(|failure| prepared.failure(failure))
}

/// The letter to print, where one is wanted: all that can be seen to fail is looked at.
fn paper(args: &Args) -> Result<Option<PaperLetter<'_>>, Failure> {
    let Some(path) = &args.letter else { return Ok(None) };
    if args.output.as_ref() == Some(path) || args.calendar.as_ref() == Some(path) {
        return Err(Failure::with_remedy(Status::Usage, sentence!("paper-is-another-file")));
    }
    PaperLetter::new(path, args.force, &args.post_to, args.signature.as_deref()).map(Some)
}

/// Typesets the letter to print and writes it, before anything else is: nothing is made of half of what is wanted.
fn write_paper(
    paper: &PaperLetter<'_>,
    prepared: &Prepared,
    args: &Args,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let pdf = paper.typeset(prepared, &args.request.writing.options())?;
    reporter.warn(paper::doubts(prepared));
    paper.write(&pdf).map_err(|failure| prepared.failure(failure))
}

/// The letter to print is all there is: nobody takes the cancellation by e-mail.
fn tell_letter_alone(
    prepared: &Prepared,
    place: &Saving<'_>,
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    if reporter.json {
        reporter.result(as_json(prepared, None, None, place.letter));
    } else {
        place.letter.into_iter().for_each(|path| reporter.path(path));
        reporter.note(sentence!("letter-by-post-alone", name = prepared.request.recipient.name));
        tell_quicker_and_dates(prepared, reporter);
    }
    place.write_calendar(prepared, reporter)
}

/// How the printed letter is sent, and that its days are days of arrival.
fn tell_post(paper: &PaperLetter<'_>, prepared: &Prepared, reporter: &mut Reporter<'_>) {
    if reporter.json {
        return;
    }
    reporter.note(sentence!("paper-saved", path = paper.path()));
    reporter.note(paper::proof(prepared));
    reporter.note(sentence!("post-early"));
}

/// Where a draft and its dates go.
pub(super) struct Saving<'a> {
    /// The file; `-` for standard output, `None` for the default name.
    pub(super) output: Option<&'a Path>,
    /// The calendar file, where one is wanted.
    pub(super) calendar: Option<&'a Path>,
    /// The account whose Drafts it goes into; there is then no file but one that is named.
    pub(super) mailbox: Option<&'a Account>,
    /// The letter to print, where there is one.
    pub(super) letter: Option<&'a Path>,
    /// Whether existing files are replaced.
    pub(super) force: bool,
    /// Whether the file is opened in the mail program.
    pub(super) open: bool,
    /// Whether the journal follows it. What goes to standard output alone is nobody's draft yet.
    pub(super) journal: bool,
}

impl Saving<'_> {
    fn to_stdout(&self) -> bool {
        self.output == Some(Path::new("-"))
    }

    fn write_calendar(&self, prepared: &Prepared, reporter: &mut Reporter<'_>) -> Result<(), Failure> {
        let replace = Replace::when(self.force);
        plan::write_calendar(self.calendar, replace, || of_letter(prepared, false), reporter)
    }

    /// What can be seen to fail before anybody is asked anything.
    pub(super) fn check(&self, reporter: &Reporter<'_>) -> Result<(), Failure> {
        let usage = |message: Sentence| Err(Failure::with_remedy(Status::Usage, message));
        if self.to_stdout() && reporter.json {
            return usage(sentence!("json-and-output"));
        }
        if self.to_stdout() && self.open {
            return usage(sentence!("open-without-file"));
        }
        if let Some(path) = self.output.filter(|_| !self.to_stdout()) {
            check_path(path, self.force)?;
        }
        if self.calendar.is_some() && self.calendar == self.output {
            return usage(sentence!("output-is-calendar"));
        }
        calendar::check_path(self.calendar, Replace::when(self.force))
    }
}

/// Makes the message, saves it, and says where and what comes next.
pub(super) fn save(
    prepared: &Prepared,
    place: &Saving<'_>,
    thread: Option<&Thread>,
    reporter: &mut Reporter<'_>,
) -> Result<Email, Failure> {
    let draft = Draft::new(prepared, thread, &reporter.env.app)?;
    name_attachments(&prepared.enclosures, reporter);
    let path = place.output.map_or_else(|| draft::default_name(prepared), Path::to_owned);
    let besides = match place.output {
        _ if place.to_stdout() => FileCopy::Stdout,
        None if place.mailbox.is_some() => FileCopy::Nowhere(&path),
        _ => FileCopy::File(&path),
    };
    match besides {
        FileCopy::Stdout => reporter.data(draft.email.bytes()),
        FileCopy::File(path) => draft.write(path, place.force)?,
        FileCopy::Nowhere(_) => {}
    }
    match (place.mailbox, besides) {
        (Some(account), _) => to_drafts(account, prepared, &draft, (besides, place), reporter)?,
        (None, FileCopy::File(path)) => {
            let entry = write_down(prepared, &draft.email.clone().for_mailbox(), place, reporter);
            tell(prepared, &draft.email, path, place, entry, reporter);
        }
        (None, _) => {}
    }
    place.write_calendar(prepared, reporter)?;
    Ok(draft.email)
}

/// Writes a draft that was made into the journal, where it is to be followed; what is wrong with the journal is a warning.
fn write_down(
    prepared: &Prepared,
    email: &Email,
    place: &Saving<'_>,
    reporter: &mut Reporter<'_>,
) -> Option<i64> {
    let written = place.journal.then(|| drafted::write_down(prepared, email, &reporter.env.app))?;
    written.map_err(|failure| reporter.warn(vec![drafted::not_followed(&failure)])).ok()
}

fn tell(
    prepared: &Prepared,
    email: &Email,
    path: &Path,
    place: &Saving<'_>,
    entry: Option<i64>,
    reporter: &mut Reporter<'_>,
) {
    // The path first: it is known whatever becomes of the window.
    if !reporter.json {
        [Some(path), place.letter].into_iter().flatten().for_each(|path| reporter.path(path));
    }
    let opened = place.open.then(|| open::file(path, reporter));
    if reporter.json {
        let mut result = as_json(prepared, Some(email), Some(path), place.letter);
        if let Some(opened) = opened {
            result["opened"] = json!(opened);
        }
        result["entry"] = json!(entry);
        reporter.result(result);
        return;
    }
    let recipient = &prepared.request.recipient;
    let (name, to, from) = (&recipient.name, recipient.address(), &prepared.request.customer.email);
    reporter.note(if opened == Some(true) {
        sentence!("draft-opened", name, to, from = from.to_string())
    } else {
        sentence!("draft-saved", name, to, from = from.to_string())
    });
    tell_quicker_and_dates(prepared, reporter);
    tell_entry(entry, reporter);
}

/// What to type when the draft was sent.
fn tell_entry(entry: Option<i64>, reporter: &mut Reporter<'_>) {
    if let Some(id) = entry {
        reporter.note(sentence!("draft-entry", id));
    }
}

/// The way that is quicker than this letter, and the days to keep in mind.
pub(super) fn tell_quicker_and_dates(prepared: &Prepared, reporter: &mut Reporter<'_>) {
    if let Some(way) = prepared.request.recipient.quicker() {
        reporter.note(sentence!("quicker-way", way));
    }
    if let Some(dates) = plan::in_short(&prepared.plan, false) {
        reporter.note(dates);
    }
}

/// A draft as a program sees it, with the plan of its days.
pub(super) fn as_json(
    prepared: &Prepared,
    email: Option<&Email>,
    path: Option<&Path>,
    letter: Option<&Path>,
) -> Value {
    let mut json = json!(DraftOutcome::new(prepared, email, path));
    json["plan"] = plan::as_json(&prepared.plan);
    if let Some(letter) = letter {
        json["letter"] = json!(letter.display().to_string());
    }
    json
}

/// Puts the draft into the account's Drafts; where that fails, it is saved in a file after all.
fn to_drafts(
    account: &Account,
    prepared: &Prepared,
    draft: &Draft<'_>,
    (besides, place): (FileCopy<'_>, &Saving<'_>),
    reporter: &mut Reporter<'_>,
) -> Result<(), Failure> {
    let email = draft.email.clone().for_mailbox();
    let filed = match put(account, draft, &email, reporter) {
        Ok(filed) => filed,
        Err(failure) => {
            let Rescued { failure, path } = draft.rescue(failure, &email, besides);
            if let Some(path) = path {
                write_down(prepared, &email, place, reporter);
                if !reporter.json {
                    reporter.path(&path);
                }
            }
            return Err(failure);
        }
    };
    let entry = write_down(prepared, &email, place, reporter);
    if reporter.json {
        let path = if let FileCopy::File(path) = besides { Some(path) } else { None };
        let mut result = as_json(prepared, Some(&email), path, place.letter);
        result["entry"] = json!(entry);
        result["drafts"] = json!({
            "account": account.name, "folder": filed.folder, "uid": filed.uid, "uid_validity": filed.uid_validity,
        });
        reporter.result(result);
        return Ok(());
    }
    let receipt = format!("{}: {}{}\n", account.name, filed.folder, number(&filed));
    match besides {
        FileCopy::File(path) => {
            reporter.path(path);
            reporter.text(&receipt);
        }
        FileCopy::Nowhere(_) => reporter.text(&receipt),
        FileCopy::Stdout => {}
    }
    if let Some(letter) = place.letter.filter(|_| !matches!(besides, FileCopy::Stdout)) {
        reporter.path(letter);
    }
    let recipient = &prepared.request.recipient;
    reporter.note(sentence!(
        "draft-in-mailbox",
        name = recipient.name,
        to = recipient.address(),
        from = prepared.request.customer.email.to_string(),
        folder = filed.folder,
        account = account.name,
    ));
    tell_quicker_and_dates(prepared, reporter);
    tell_entry(entry, reporter);
    Ok(())
}

/// Puts the draft into the mailbox; asks which folder where nothing tells.
pub(super) fn put(
    account: &Account,
    draft: &Draft<'_>,
    email: &Email,
    reporter: &mut Reporter<'_>,
) -> Result<Filed, Failure> {
    let secret = credentials::Asker::of(reporter).mailbox(account, None)?;
    let there = match draft.put(email, account, &secret, None, reporter) {
        Ok(filed) => return Ok(filed),
        Err(NotPut::Failed(failure)) => return Err(failure),
        Err(NotPut::NoFolder(there)) => there,
    };
    // The connection is closed while a person thinks.
    let chosen = if reporter.may_ask() { ask_for_folder(&there, reporter)? } else { None };
    let no_folder = |there| MailboxError::NoFolder { role: Role::Drafts, wanted: None, there }.into();
    let Some(folder) = chosen else {
        return Err(no_folder(there));
    };
    let filed = draft.put(email, account, &secret, Some(&folder), reporter).map_err(|error| match error {
        NotPut::Failed(failure) => failure,
        NotPut::NoFolder(there) => no_folder(there),
    })?;
    let setting = format!("drafts = {folder:?}");
    reporter.note(sentence!("keep-drafts-folder", setting, account = account.name));
    Ok(filed)
}

fn ask_for_folder(there: &[String], reporter: &Reporter<'_>) -> Result<Option<String>, Failure> {
    let folders: Vec<&String> = there.iter().filter(|name| !name.eq_ignore_ascii_case("INBOX")).collect();
    if folders.is_empty() {
        return Ok(None);
    }
    let shown: Vec<String> = folders.iter().map(|name| escape::line(name)).collect();
    let chosen = prompt::choose(&reporter.words.say(&sentence!("ask-drafts-folder")), &shown, reporter);
    let chosen = chosen.map_err(|_| Failure::new(Status::Interrupted, sentence!("interrupted")))?;
    Ok(chosen.and_then(|index| folders.get(index)).map(|name| (*name).clone()))
}

/// The enclosures for a person: name, media type and size, one a line.
pub(super) fn name_attachments(enclosures: &[Enclosure], reporter: &mut Reporter<'_>) {
    for enclosure in enclosures {
        reporter.note(sentence!(
            "enclosed",
            file = enclosure.name(),
            media_type = enclosure.media_type(),
            size = enclosure.size().to_string(),
        ));
    }
}
