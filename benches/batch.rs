//! A thousand rows of a table: read, to letters, to messages, to files; and what the disk alone costs. One thread, but
//! for one message by itself, which is made by one and by two; `adieu batch` has several. `cargo bench --bench batch`

use std::fs;
use std::io::Write as _;
use std::path::Path;

use adieu::collect::table::{Format, Layout, Row, Rows};
use adieu::email::{self, Email, MessageSeed, Purpose};
use adieu::letter::{self, Catalog};
use adieu::output::file::Existing;
use adieu::output::many::{Durable, Folder, Mbox, Outlet, StagedMessage};
use adieu::provider::Directory;
use adieu::request::{self, Context, RecipientPolicy};
use adieu::value::RequestForm;
use divan::counter::ItemsCount;

const ROWS: usize = 1000;
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

fn main() {
    divan::main();
}

fn table() -> String {
    let rows = (0..ROWS).map(|number| {
        format!(
            "stop-renewal,lebara-uk,Wang Xiaoming,xiaoming.wang@example.org,LB-2026-{number:06},2026-12-01\n"
        )
    });
    format!("kind,provider,name,email,order_number,renews_on\n{}", rows.collect::<String>())
}

fn rows(table: &str) -> impl Iterator<Item = Row> {
    let layout = Layout { format: Format::Csv, ..Layout::default() };
    Rows::open("contracts.csv", table.as_bytes(), &layout).expect("a table").map(|row| row.expect("a row"))
}

fn form(row: Row) -> RequestForm {
    let mut form = RequestForm::default();
    for (field, given) in row.values {
        form.set_if_absent(field, given);
    }
    form
}

/// The whole way of one letter, its number in the table included.
fn message(form: &RequestForm, number: u64, catalog: &Catalog, directory: &Directory) -> Email {
    let context = Context {
        today: TODAY,
        directory,
        languages: catalog.languages(),
        own_kinds: &[],
        allow_sensitive: &[],
        recipient: RecipientPolicy::Confirm(None),
        returned: None,
    };
    let request = request::check(form, &context).expect("valid").request;
    let letter = letter::render(&request, catalog, TODAY).expect("a letter");
    let seed = MessageSeed { time: jiff::Timestamp::UNIX_EPOCH, token: format!("{number:032x}") };
    email::compose(&request, &letter, &[], None, &seed, Purpose::Draft).expect("a message")
}

fn messages<'a>(
    table: &'a str,
    catalog: &'a Catalog,
    directory: &'a Directory,
) -> impl Iterator<Item = Email> {
    rows(table).map(|row| {
        let number = row.number;
        message(&form(row), number, catalog, directory)
    })
}

/// All messages first wait, and then get their places.
fn put_all(outlet: &mut impl Outlet, messages: impl Iterator<Item = Email>) {
    let preparer = outlet.preparer();
    let mut waiting = Vec::new();
    for email in messages {
        let kept = preparer.prepare(email.bytes()).and_then(|prepared| outlet.keep(prepared));
        waiting.push(kept.expect("it waits"));
    }
    for (number, waiting) in waiting.into_iter().enumerate() {
        let (name, id) = (format!("lebara-uk-{number}"), number.to_string());
        let time = jiff::Timestamp::UNIX_EPOCH;
        outlet.put(StagedMessage { waiting, name: &name, time, id: &id }).expect("it is put down");
    }
    outlet.finish().expect("it ends");
}

#[divan::bench(sample_count = 20)]
fn read_a_table(bencher: divan::Bencher<'_, '_>) {
    let table = table();
    bencher.counter(ItemsCount::new(ROWS)).bench_local(|| rows(divan::black_box(&table)).count());
}

/// One message, by one thread and by two at a time: they share what is known and nothing else.
#[divan::bench(threads = [1, 2], sample_count = 200, sample_size = 100)]
fn form_to_message(bencher: divan::Bencher<'_, '_>) {
    let (catalog, directory) = (Catalog::built_in(), Directory::built_in().cached());
    let form = form(rows(&table()).next().expect("a row"));
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| message(divan::black_box(&form), 1, &catalog, &directory));
}

/// The same to an address somebody typed, which is compared with all that is known.
#[divan::bench(threads = [1, 2], sample_count = 200, sample_size = 100)]
fn form_to_message_to_an_address(bencher: divan::Bencher<'_, '_>) {
    let (catalog, directory) = (Catalog::built_in(), Directory::built_in().cached());
    let table = "kind,to,provider_name,name,email,order_number,renews_on\n\
        stop-renewal,kundenservice@nordfunk.example,Nordfunk,Wang Xiaoming,xiaoming.wang@example.org,N-1,2026-12-01\n";
    let form = form(rows(table).next().expect("a row"));
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| message(divan::black_box(&form), 1, &catalog, &directory));
}

#[divan::bench(sample_count = 20)]
fn table_to_messages(bencher: divan::Bencher<'_, '_>) {
    let (table, catalog, directory) = (table(), Catalog::built_in(), Directory::built_in().cached());
    bencher
        .counter(ItemsCount::new(ROWS))
        .bench_local(|| messages(divan::black_box(&table), &catalog, &directory).count());
}

#[divan::bench(sample_count = 10, args = [Durable::None, Durable::Batch, Durable::File])]
fn table_to_files(bencher: divan::Bencher<'_, '_>, durable: Durable) {
    let (table, catalog, directory) = (table(), Catalog::built_in(), Directory::built_in().cached());
    bencher
        .counter(ItemsCount::new(ROWS))
        .with_inputs(|| tempfile::tempdir().expect("a folder"))
        .bench_local_values(|folder| {
            let mut out =
                Folder::open(folder.path().join("drafts"), Existing::Keep, durable).expect("a folder");
            put_all(&mut out, messages(&table, &catalog, &directory));
            folder
        });
}

#[divan::bench(sample_count = 10)]
fn table_to_mbox(bencher: divan::Bencher<'_, '_>) {
    let (table, catalog, directory) = (table(), Catalog::built_in(), Directory::built_in().cached());
    bencher
        .counter(ItemsCount::new(ROWS))
        .with_inputs(|| tempfile::tempdir().expect("a folder"))
        .bench_local_values(|folder| {
            let path = folder.path().join("all.mbox");
            let mut out = Mbox::open(path, Existing::Keep, Durable::None).expect("a file");
            put_all(&mut out, messages(&table, &catalog, &directory));
            folder
        });
}

/// The floor: the same bytes created, written and renamed, flushed one by one or not at all.
#[divan::bench(sample_count = 10, args = [false, true])]
fn files_alone(bencher: divan::Bencher<'_, '_>, flush: bool) {
    let (table, catalog, directory) = (table(), Catalog::built_in(), Directory::built_in().cached());
    let messages: Vec<Email> = messages(&table, &catalog, &directory).collect();
    bencher
        .counter(ItemsCount::new(ROWS))
        .with_inputs(|| tempfile::tempdir().expect("a folder"))
        .bench_local_values(|folder| {
            for (at, email) in messages.iter().enumerate() {
                write(folder.path(), at, email.bytes(), flush);
            }
            folder
        });
}

fn write(folder: &Path, at: usize, bytes: &[u8], flush: bool) {
    let (temporary, path) = (folder.join(format!(".{at}.tmp")), folder.join(format!("lebara-uk-{at}.eml")));
    let mut file = fs::File::create_new(&temporary).expect("a file");
    file.write_all(bytes).expect("written");
    if flush {
        file.sync_all().expect("flushed");
    }
    fs::rename(&temporary, &path).expect("renamed");
}
