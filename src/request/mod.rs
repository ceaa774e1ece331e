//! The request: what a person wants cancelled, checked.
//!
//! In: a [`RequestForm`](crate::value::RequestForm), every field optional and unjudged. Out: a [`CancellationRequest`] whose values are
//! all valid, with the warnings the person should read; or **every** problem at once. It does no I/O and
//! knows neither letters nor e-mail.

mod cancellation;
mod cause;
mod check;
mod common_words;
mod contract_facts;
mod doubts;
mod kind_rules;
mod language;
mod mobile;
mod recipient;
mod returned;
mod script;
mod understand;

pub use cancellation::{CancellationRequest, Contract, Customer, FirstLetter, NoMailbox, Recipient};
pub(crate) use check::LANGUAGE_GUESSED;
pub use check::{Checked, Context, RecipientPolicy, check};
pub use contract_facts::contract_facts;
pub(crate) use mobile::porting;
pub(crate) use recipient::DATED_SOURCE;
pub use returned::Returned;
pub(crate) use understand::phone_fault;
pub use understand::{Understood, understand};
