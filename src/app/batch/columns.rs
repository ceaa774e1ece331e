//! What the columns of a table are, decided by the whole of each: which way its days are written, whose addresses it holds, and
//! whether its heading is right.

use super::row_composer::RowComposer;
use crate::app::{Failure, Status};
use crate::collect::table::{ColumnOrder, Layout, Survey, SurveyedColumn};
use crate::provider::{Directory, free_mail};
use crate::value::{EmailAddress, Field, Invalid, Place, Problem, Remedy, Value as _};
use crate::words::{Sentence, sentence};

/// How many addresses of a column are looked up.
const MAX_ADDRESSES: usize = 50;

/// What was decided.
pub(super) struct Settled {
    /// The fields by the headings of their columns.
    pub(super) columns: Vec<(String, Option<Field>)>,
    /// What the person should see before anything is made.
    pub(super) notes: Vec<Sentence>,
}

/// Decides, and writes it into the layout.
pub(super) fn settle(
    layout: &mut Layout,
    survey: &Survey,
    composer: &RowComposer,
    table: &str,
) -> Result<Settled, Failure> {
    let mut settled = Settled { columns: Vec::new(), notes: Vec::new() };
    let (mut read, mut left): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for column in &survey.columns {
        let mut field = column.field;
        if column.taken && field == Some(Field::Email) {
            field = Some(whose(column, survey, composer, table)?);
        }
        // No word of the column is one that the field has: its heading means something else here.
        if let Some(words) = field.filter(|field| column.taken && has_words(*field))
            && column.looked_at > 0
            && column.misfits == column.looked_at
        {
            debug_assert!(has_words(words));
            field = None;
        }
        if field != column.field {
            layout.columns.push((column.heading.clone(), field));
        }
        match field {
            Some(field) if column.taken => read.push(format!("{} = {}", column.heading, field.key())),
            None if column.left || column.field.is_some() => left.push(column.heading.clone()),
            _ => {}
        }
        if column.order != ColumnOrder::Unknown {
            layout.orders.push((column.heading.clone(), column.order));
        }
        settled.columns.extend(field.map(|field| (column.heading.clone(), Some(field))));
    }
    if !read.is_empty() {
        settled.notes.push(sentence!("table-columns-read", columns = read));
    }
    if !left.is_empty() {
        settled.notes.push(sentence!("table-columns-left", columns = left));
    }
    Ok(settled)
}

/// Whether the values of a field are words of a list.
fn has_words(field: Field) -> bool {
    matches!(field, Field::Kind | Field::Cause | Field::Sector | Field::Country | Field::Language)
}

/// Whose addresses a column holds that says no more than that they are e-mail addresses: the person's, or the providers'.
fn whose(
    column: &SurveyedColumn,
    survey: &Survey,
    composer: &RowComposer,
    table: &str,
) -> Result<Field, Failure> {
    let addresses: Vec<EmailAddress> = column
        .addresses
        .iter()
        .take(MAX_ADDRESSES)
        .filter_map(|text| EmailAddress::parse(text).ok())
        .collect();
    let directory = &composer.composer.directory;
    let providers = addresses.iter().filter(|address| is_providers(address, directory)).count();
    let own = composer.shared().get(Field::Email).is_some();
    let other_column = survey.columns.iter().any(|other| other.field == Some(Field::To));
    // One person has one address for all contracts; that of their providers differs. Where no column was taken for the name,
    // nothing tells how many they are.
    let one_name = survey.names == 1 || survey.names == 0 && composer.shared().get(Field::Name).is_some();
    let one_person = addresses.len() > 1 && one_name;
    match (providers, addresses.len()) {
        (_, 0) | (0, 1) => Ok(Field::Email),
        _ if other_column && providers == 0 => Ok(Field::Email),
        (0, _) if !one_person => Ok(Field::Email),
        (known, all) if !other_column && (known == all || own || one_person && known > 0) => Ok(Field::To),
        _ => {
            let what = sentence!(
                "column-whose-addresses",
                first = column.addresses.iter().next().cloned().unwrap_or_default()
            );
            let heading = column.heading.clone();
            let fault = Invalid::of("whose-addresses", what)
                .remedy(Remedy::Map(heading.clone(), Field::To.key().to_owned()));
            let place = Place::File { file: table.to_owned(), line: 1 };
            Err(Failure::from_problems(Status::Data, vec![Problem::of_key(&heading, place, fault)]))
        }
    }
}

/// Whether the directory knows an address, or its domain as a provider's where nobody else has mail.
fn is_providers(email: &EmailAddress, directory: &Directory) -> bool {
    let index = directory.index();
    let domain = email.to_domain();
    index.known(email).is_some()
        || !free_mail::is_free(&domain)
            && index.each().any(|(_, table)| !table.at_domain(domain.as_str()).is_empty())
}
