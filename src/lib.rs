//! adieu cancels a contract by e-mail, properly: from a person's data to a correct letter, as a draft.
//!
//! One way through, each arrow a module of its own:
//!
//! ```text
//! flags, request file, prompts ──collect──▶ RequestForm ──request::check──▶ CancellationRequest
//!     ──letter::render──▶ Letter ──email::compose──▶ Email ──delivery──▶ Receipt
//! ```
//!
//! Everything from `check` to `Email` is pure: the day, the ids and the templates' directory come in as
//! values. I/O stands at the two ends.
//!
//! ```
//! use adieu::letter::Catalog;
//! use adieu::provider::Directory;
//! use adieu::request::{self, Context, RecipientPolicy};
//! use adieu::value::{Field, Place, RawValue, RequestForm};
//!
//! let mut form = RequestForm::default();
//! for (field, value) in [
//!     (Field::Kind, "stop-renewal"),
//!     (Field::Provider, "lebara-uk"),
//!     (Field::Name, "Wang Xiaoming"),
//!     (Field::Email, "xiaoming.wang@example.org"),
//!     (Field::OrderNumber, "LB-2026-001234"),
//! ] {
//!     form.set_if_absent(field, RawValue::new(value, Place::Flag));
//! }
//! let catalog = Catalog::built_in();
//! let context = Context {
//!     today: jiff::civil::date(2026, 11, 23),
//!     directory: &Directory::built_in(),
//!     languages: catalog.languages(),
//!     own_kinds: &[],
//!     allow_sensitive: &[],
//!     recipient: RecipientPolicy::Confirm(None),
//!     returned: None,
//! };
//! let checked = request::check(&form, &context).map_err(|problems| problems[0].to_string())?;
//! let letter = adieu::letter::render(&checked.request, &catalog, context.today)?;
//! assert_eq!(letter.subject, "Stop auto-renewal only (keep line active), order number LB-2026-001234");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod account;
pub mod app;
pub mod attachment;
pub mod calendar;
pub mod child;
pub mod cli;
pub mod collect;
pub mod deadline;
pub mod diagnostic;
pub mod document;
pub mod email;
mod fs;
pub mod imap;
pub mod journal;
pub mod letter;
pub mod net;
pub mod output;
pub mod privacy;
pub mod provider;
pub mod reply;
pub mod request;
pub mod smtp;
mod terminal;
pub mod text;
pub mod value;
pub mod web;
pub mod words;
