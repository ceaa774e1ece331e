//! What each stage costs by itself, and the way from form to bytes. `cargo bench --bench stages`

use adieu::attachment::{self, Enclosure, Limit};
use adieu::deadline::{self, ContractFacts};
use adieu::document::{self, Fonts, Paper, Sheet};
use adieu::email::{self, Email, MessageSeed, Purpose};
use adieu::letter::{self, Catalog, Letter};
use adieu::provider::Directory;
use adieu::request::{self, Checked, Context, RecipientPolicy};
use adieu::value::{Country, Field, Period, Place, RawValue, RequestForm, Sector, Step, Value};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

fn main() {
    divan::main();
}

fn form() -> RequestForm {
    let mut form = RequestForm::default();
    for (field, value) in [
        (Field::Kind, "stop-renewal"),
        (Field::Provider, "lebara-uk"),
        (Field::Name, "Wang Xiaoming"),
        (Field::Email, "xiaoming.wang@example.org"),
        (Field::Phone, "+447700900123"),
        (Field::OrderNumber, "LB-2026-001234"),
        (Field::RenewsOn, "2026-12-01"),
        (Field::Reason, "I no longer need the automatic renewal."),
    ] {
        form.set_if_absent(field, RawValue::new(value, Place::Flag));
    }
    form
}

fn check(form: &RequestForm, catalog: &Catalog) -> Checked {
    let context = Context {
        today: TODAY,
        directory: &Directory::built_in(),
        languages: catalog.languages(),
        own_kinds: &[],
        allow_sensitive: &[],
        recipient: RecipientPolicy::Confirm(None),
        returned: None,
    };
    request::check(form, &context).expect("valid")
}

fn compose(checked: &Checked, letter: &Letter) -> Email {
    let seed = MessageSeed { time: jiff::Timestamp::UNIX_EPOCH, token: "0123456789abcdef".to_owned() };
    email::compose(&checked.request, letter, &[], None, &seed, Purpose::Draft).expect("a message")
}

#[divan::bench]
fn check_alone(bencher: divan::Bencher<'_, '_>) {
    let (form, catalog) = (form(), Catalog::built_in());
    bencher.bench_local(|| check(divan::black_box(&form), &catalog));
}

#[divan::bench]
fn render_alone(bencher: divan::Bencher<'_, '_>) {
    let catalog = Catalog::built_in();
    let checked = check(&form(), &catalog);
    bencher.bench_local(|| {
        letter::render(divan::black_box(&checked.request), &catalog, TODAY).expect("a letter")
    });
}

/// The first letter of a process: its template is compiled.
#[divan::bench]
fn render_first(bencher: divan::Bencher<'_, '_>) {
    let checked = check(&form(), &Catalog::built_in());
    bencher.bench_local(|| {
        letter::render(divan::black_box(&checked.request), &Catalog::built_in(), TODAY).expect("a letter")
    });
}

#[divan::bench]
fn compose_alone(bencher: divan::Bencher<'_, '_>) {
    let catalog = Catalog::built_in();
    let checked = check(&form(), &catalog);
    let letter = letter::render(&checked.request, &catalog, TODAY).expect("a letter");
    bencher.bench_local(|| compose(divan::black_box(&checked), &letter));
}

#[divan::bench]
fn form_to_bytes(bencher: divan::Bencher<'_, '_>) {
    let (form, catalog) = (form(), Catalog::built_in());
    bencher.bench_local(|| {
        let checked = check(divan::black_box(&form), &catalog);
        let letter = letter::render(&checked.request, &catalog, TODAY).expect("a letter");
        compose(&checked, &letter)
    });
}

fn sheet(letter: &Letter, name: &str) -> Sheet {
    let line = |text: &str| vec![text.to_owned()];
    Sheet {
        sender: line(name),
        recipient: line("Lebara"),
        date: "23 November 2026".to_owned(),
        subject: letter.subject.clone(),
        body: letter.body.clone(),
        translation: None,
        enclosures: None,
        language: letter.language.tag().to_owned(),
        paper: Paper::A4,
        post: None,
        author: name.to_owned(),
        title: letter.subject.clone(),
        created: jiff::Timestamp::UNIX_EPOCH,
    }
}

#[divan::bench(args = ["Wang Xiaoming", "王小明"])]
fn typeset_one_page(bencher: divan::Bencher<'_, '_>, name: &str) {
    let catalog = Catalog::built_in();
    let checked = check(&form(), &catalog);
    let letter = letter::render(&checked.request, &catalog, TODAY).expect("a letter");
    let sheet = sheet(&letter, name);
    let fonts = Fonts::bundled();
    bencher.bench_local(|| document::typeset(divan::black_box(&sheet), &fonts).expect("a document"));
}

#[divan::bench(sample_count = 10)]
fn compose_ten_megabytes(bencher: divan::Bencher<'_, '_>) {
    let catalog = Catalog::built_in();
    let checked = check(&form(), &catalog);
    let letter = letter::render(&checked.request, &catalog, TODAY).expect("a letter");
    let scan = [Enclosure::new("scan.bin", vec![0xa5; 10_000_000]).expect("an enclosure")];
    let seed = MessageSeed { time: jiff::Timestamp::UNIX_EPOCH, token: "0123456789abcdef".to_owned() };
    bencher.bench_local(|| {
        email::compose(&checked.request, &letter, divan::black_box(&scan), None, &seed, Purpose::Send)
            .expect("a message")
    });
}

/// Prose, and what gives the guard most to do: groups of digits, words that name secrets, beginnings of IBANs.
#[divan::bench(
    sample_count = 10,
    args = ["The office has taken note of what was said. ", "card 411 ", "1 ", "pin ", "DE89", "4111 ", "密码"]
)]
fn enclose_a_megabyte_of_text(bencher: divan::Bencher<'_, '_>, text: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("minutes.txt");
    std::fs::write(&path, text.repeat(1_000_000 / text.len())).expect("a file");
    bencher.bench_local(|| {
        attachment::gather(divan::black_box(std::slice::from_ref(&path)), Limit::default())
            .expect("it is clean")
    });
}

fn question(step: Step, country: &str) -> ContractFacts<'static> {
    ContractFacts {
        country: Country::parse(country).ok(),
        sector: Sector::Mobile,
        concluded_on: Some(jiff::civil::date(2026, 11, 20)),
        renews_on: Some(jiff::civil::date(2027, 3, 1)),
        ..ContractFacts::new(step, TODAY)
    }
}

#[divan::bench(args = [
    (Step::StopRenewal, "GB"),
    (Step::Terminate, "DE"),
    (Step::Terminate, "ES"),
    (Step::Withdraw, "FR"),
])]
fn plan_warm(bencher: divan::Bencher<'_, '_>, (step, country): (Step, &str)) {
    let question = question(step, country);
    bencher.bench_local(|| deadline::plan(divan::black_box(&question)));
}

#[divan::bench]
fn plan_with_sixty_days_to_a_month_end(bencher: divan::Bencher<'_, '_>) {
    let notice = Period::parse("60 days to the end of a month").ok();
    let question = ContractFacts { notice, ..question(Step::Terminate, "CH") };
    bencher.bench_local(|| deadline::plan(divan::black_box(&question)));
}

#[divan::bench]
fn parse_rules() -> Vec<deadline::Rule> {
    deadline::parse_rules()
}
