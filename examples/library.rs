//! The whole way through the library: from values to the bytes of a draft.
//!
//! `cargo run --example library`

use std::io::Write as _;

use adieu::email::{self, MessageSeed, Purpose};
use adieu::letter::{self, Catalog};
use adieu::provider::Directory;
use adieu::request::{self, Context, RecipientPolicy};
use adieu::value::{Field, Place, RawValue, RequestForm};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut form = RequestForm::default();
    for (field, value) in [
        (Field::Kind, "stop-renewal"),
        (Field::Provider, "lebara-uk"),
        (Field::Name, "Wang Xiaoming"),
        (Field::Email, "xiaoming.wang@example.org"),
        (Field::OrderNumber, "LB-2026-001234"),
    ] {
        form.set_if_absent(field, RawValue::new(value, Place::Flag));
    }
    let catalog = Catalog::built_in();
    let context = Context {
        today: jiff::Zoned::now().date(),
        directory: &Directory::built_in(),
        languages: catalog.languages(),
        own_kinds: &[],
        allow_sensitive: &[],
        recipient: RecipientPolicy::Confirm(None),
        returned: None,
    };
    let checked = request::check(&form, &context)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let letter = letter::render(&checked.request, &catalog, context.today)?;
    // A real program takes the token from a source of random numbers: it is the Message-ID's left side.
    let seed = MessageSeed { time: jiff::Timestamp::now(), token: "example".to_owned() };
    let email = email::compose(&checked.request, &letter, &[], None, &seed, Purpose::Draft)?;
    std::io::stdout().write_all(email.bytes())?;
    Ok(())
}
