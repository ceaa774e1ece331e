//! The request: what a person wants cancelled, checked.
//!
//! In: a [`RequestForm`], every field optional and unjudged. Out: a [`CancellationRequest`] whose values are
//! all valid, with the warnings the person should read; or **every** problem at once. It does no I/O and
//! knows neither letters nor e-mail.

mod brand;
mod cancellation;
mod check;
mod fitting;
mod lookalike;
mod mobile;
mod recipient;
mod situation;

pub(crate) use brand::Brands;
pub use cancellation::{CancellationRequest, Contract, Customer, FirstLetter, Recipient};
pub(crate) use check::LANGUAGE_GUESSED;
pub use check::{Checked, Context, RecipientPolicy, check};
pub(crate) use lookalike::Look;
pub use situation::{Situation, situation};
