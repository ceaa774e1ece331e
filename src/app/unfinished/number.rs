//! The telephone number that a letter would lose with the contract: said to be dispensable before the letter is shown.

use super::Unfinished;
use crate::app::inquiry::Inquiry;
use crate::app::{App, Failure};
use crate::fs::atomic;
use crate::value::RequestForm;
use crate::words::Sentence;

/// The file that says that a number may be lost with the contract.
pub(super) const MAY_GO: &str = "number-may-go";

impl Unfinished {
    /// How the number is kept that the letter would lose, where nobody has said yet that it may go.
    pub(super) fn number_at_stake(
        &self,
        number: u32,
        form: &RequestForm,
        app: &App,
    ) -> Result<Option<Sentence>, Failure> {
        let (directory, today) = (app.directory(), app.now()?.date());
        let inquiry = Inquiry { form, directory: &directory, today, printed: false };
        let answered = self.folder_of(number).join(MAY_GO).exists();
        Ok((inquiry.ends_line() && !answered).then(|| inquiry.porting()))
    }

    /// The telephone number may be lost with the contract.
    ///
    /// # Errors
    /// It cannot be kept.
    pub(crate) fn let_number_go(&self, number: u32) -> Result<(), Failure> {
        atomic::write(&self.folder_of(number).join(MAY_GO), b"yes\n", true)
            .map_err(|error| self.not_kept(&error))
    }
}
