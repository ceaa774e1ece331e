//! The ways to a provider, said before any other question: where a letter goes, and what there is where none can.

use jiff::civil::Date;

use super::letter_questions::Decision;
use super::prompt::{self, Answer, PromptError};
use super::report::Reporter;
use crate::provider::{Directory, Record};
use crate::value::{Field, Kind, ProviderId, RequestForm, Step, Value as _};
use crate::words::{Join, Sentence, sentence};

/// The ways to the provider of a letter, as its questions go on.
pub(super) struct Ways<'a, 'r> {
    pub(super) directory: &'a Directory,
    pub(super) today: Date,
    /// Whether the letter goes by post anyway.
    pub(super) by_post: bool,
    /// Whether a letter to print may be chosen.
    pub(super) may_print: bool,
    pub(super) reporter: &'a mut Reporter<'r>,
    /// Whose ways were told, and whether for a withdrawal.
    pub(super) told: &'a mut Option<(String, bool)>,
}

impl Ways<'_, '_> {
    /// Tells the ways to a provider once, and asks what to do where no letter reaches it.
    ///
    /// # Errors
    /// [`PromptError::OtherWay`] where the person takes another way.
    pub(super) fn look(&mut self, form: &RequestForm) -> Result<Option<Decision>, PromptError> {
        let Some((record, withdrawing)) = self.by_post_excepted(form) else {
            self.tell(form);
            return Ok(None);
        };
        decide(&record, withdrawing, self.today, self.may_print, self.reporter).map(Some)
    }

    fn by_post_excepted(&self, form: &RequestForm) -> Option<(Record, bool)> {
        without_address(form, self.directory).filter(|_| !self.by_post)
    }

    fn tell(&mut self, form: &RequestForm) {
        let Some((record, withdrawing)) = named(form, self.directory) else { return };
        let told = (record.id.clone(), withdrawing);
        if form.get(Field::To).is_some() || self.told.as_ref() == Some(&told) {
            return;
        }
        *self.told = Some(told);
        let Some(address) = record.address_for(withdrawing) else { return };
        let ways = record.ways(withdrawing, self.today);
        let (name, email) = (&record.name, address.email.to_string());
        let known = address.known.brief(self.today);
        let said = if ways.is_empty() {
            sentence!("provider-by-mail", name, email, known)
        } else {
            sentence!(
                "provider-by-mail-and-ways",
                name,
                email,
                known,
                ways = Sentence::join(Join::Lines, ways)
            )
        };
        let said = self.reporter.words.say(&said);
        self.reporter.before_question(&said);
    }
}

/// The provider named in the form, and whether the letter withdraws from the contract.
fn named(form: &RequestForm, directory: &Directory) -> Option<(Record, bool)> {
    let id = ProviderId::parse(&form.get(Field::Provider)?.text()).ok()?;
    let record = directory.meant(&id, form.country()).ok()?;
    let kind = form.get(Field::Kind).and_then(|kind| Kind::parse(&kind.text()).ok());
    let withdrawing = match kind.as_ref().and_then(Kind::step) {
        Some(step) => step == Step::Withdraw,
        // Which letter it will be is not known yet: an address for either is one.
        None => record.address_for(false).is_none() && record.address_for(true).is_some(),
    };
    Some((Record::clone(&record), withdrawing))
}

/// The record of the provider named in the form, where no letter of this kind can go to it by e-mail.
pub(super) fn without_address(form: &RequestForm, directory: &Directory) -> Option<(Record, bool)> {
    if form.get(Field::To).is_some() {
        return None;
    }
    named(form, directory).filter(|(record, withdrawing)| record.address_for(*withdrawing).is_none())
}

/// Shows the other ways and asks what to do.
///
/// # Errors
/// [`PromptError::OtherWay`] where the person takes one of them.
fn decide(
    record: &Record,
    withdrawing: bool,
    today: Date,
    may_print: bool,
    reporter: &mut Reporter<'_>,
) -> Result<Decision, PromptError> {
    let ways = record.ways(withdrawing, today);
    let name = &record.name;
    let said = if ways.is_empty() {
        sentence!("no-address-and-no-way", name)
    } else {
        sentence!("no-address-but-ways", name, ways = Sentence::join(Join::Lines, ways))
    };
    let said = reporter.words.say(&said);
    reporter.before_question(&said);
    let words = |sentence| reporter.words.say(&sentence);
    let mut choices = vec![
        words(sentence!("choice-use-other-way")),
        words(sentence!("choice-give-address")),
        words(sentence!("choice-another-provider")),
    ];
    if may_print && record.postal.iter().any(|postal| postal.takes(withdrawing)) {
        choices.push(words(sentence!("choice-by-post")));
    }
    match prompt::choose_or_back(&words(sentence!("ask-how-to-go-on")), &choices, reporter)? {
        Answer::Given(1) => Ok(Decision::GiveAddress),
        Answer::Given(2) | Answer::Back => Ok(Decision::AnotherProvider),
        Answer::Given(3) => Ok(Decision::Post),
        Answer::Given(_) => Err(PromptError::OtherWay),
    }
}
