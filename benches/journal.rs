//! A journal of 100,000 letters: what a person waits for. Each measurement opens the file anew, as the program does.
//!
//! `cargo bench --bench journal`; `LETTERS=1000000 cargo bench --bench journal` for more of them. Two journals are left in `target/tmp`,
//! each of about 5 kB a letter.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use adieu::journal::{Filter, Journal, Standing};
use divan::{Bencher, black_box};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use rusqlite::{Connection, params};

/// How many letters there are.
static LETTERS: LazyLock<i64> = LazyLock::new(|| match std::env::var("LETTERS") {
    Ok(letters) => letters.parse().expect("LETTERS is a number"),
    Err(_) => 100_000,
});
const TODAY: Date = date(2026, 11, 23);

fn main() {
    divan::main();
}

fn now() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

/// 20 overdue, 5 in doubt, 1,000 to come, a thread in ten with a reminder; the rest long settled.
static BUSY: LazyLock<PathBuf> = LazyLock::new(|| journal(20));
/// Everything overdue: nobody has ever looked.
static NEGLECTED: LazyLock<PathBuf> = LazyLock::new(|| journal(*LETTERS));

fn journal(overdue: i64) -> PathBuf {
    let letters = *LETTERS;
    // Nothing drops a static: the next run takes away what this one leaves.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("journal-{overdue}"));
    let _ = fs::remove_dir_all(&folder);
    drop(Journal::open(&folder, now()).expect("a journal"));
    let database = Connection::open(folder.join("journal.db")).expect("a database");
    database.execute_batch("PRAGMA synchronous = OFF; BEGIN").expect("it begins");
    // A letter as it is, and now and then one with its document.
    let (short, long) = (vec![b'x'; 3_000], vec![b'x'; 60_000]);
    for id in 1..=letters {
        let state = if id % (letters / 5) == 7 { "in-doubt" } else { "accepted" };
        database
            .prepare_cached(
                "INSERT INTO entries VALUES (?1, '2026-11-01T09:00:00Z', '2026-11-01T09:00:01.123456789Z', ?2, ?3, 'Example Mobile', 'terminate',
                   'en-GB', '{\"order_number\":\"LB-2026-001234\"}', 'main', 'wang@example.org', '[\"care@example.com\"]',
                   '<0123456789abcdef@example.org>', 'Cancellation of contract, order number LB-2026-001234', ?3)",
            )
            .and_then(|mut insert| insert.execute(params![id, state, format!("{id:064x}")]))
            .expect("an entry");
        database
            .prepare_cached("INSERT INTO messages (entry, bytes) VALUES (?1, ?2)")
            .and_then(|mut insert| insert.execute(params![id, if id % 100 == 0 { &long } else { &short }]))
            .expect("a message");
        let next = match id {
            _ if state == "in-doubt" => None,
            id if id % (letters / overdue) == 0 => Some("2026-11-20"),
            id if id > letters - 1_000 => Some("2026-12-20"),
            _ => None,
        };
        let parent = (id % 10 == 0).then_some(id - 1);
        database
            .prepare_cached(
                "INSERT INTO plans (entry, parent, root, remind_on, escalate_on, next_on, next_step, outcome)
                 VALUES (?1, ?2, ?3, '2026-11-20', '2026-12-20', ?4, ?5, ?6)",
            )
            .and_then(|mut insert| {
                let (step, outcome) = (next.map(|_| "remind"), next.is_none().then_some("confirmed"));
                insert.execute(params![id, parent, parent.unwrap_or(id), next, step, outcome])
            })
            .expect("a plan");
        database
            .prepare_cached("INSERT INTO events (entry, at, state) VALUES (?1, '2026-11-01T09:00:00Z', ?2)")
            .and_then(|mut insert| insert.execute(params![id, state]))
            .expect("an event");
    }
    database.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)").expect("it ends");
    folder
}

fn open(folder: &Path) -> Journal {
    Journal::open(folder, now()).expect("a journal")
}

#[divan::bench]
fn list_first_page(bencher: Bencher<'_, '_>) {
    LazyLock::force(&BUSY);
    bencher.bench_local(|| black_box(open(&BUSY).list(TODAY, 0, 50)));
}

#[divan::bench]
fn list_page_1000(bencher: Bencher<'_, '_>) {
    LazyLock::force(&BUSY);
    bencher.bench_local(|| black_box(open(&BUSY).list(TODAY, 50_000, 50)));
}

#[divan::bench]
fn list_first_page_all_overdue(bencher: Bencher<'_, '_>) {
    LazyLock::force(&NEGLECTED);
    bencher.bench_local(|| black_box(open(&NEGLECTED).list(TODAY, 0, 50)));
}

fn filtered(bencher: Bencher<'_, '_>, filter: &Filter) {
    LazyLock::force(&BUSY);
    bencher.bench_local(|| {
        let journal = open(&BUSY);
        black_box((journal.counts(filter), journal.list_of(filter, TODAY, 0, 50)))
    });
}

#[divan::bench]
fn counts_and_list(bencher: Bencher<'_, '_>) {
    filtered(bencher, &Filter::default());
}

#[divan::bench]
fn counts_and_list_of_two_states(bencher: Bencher<'_, '_>) {
    let standings = vec![Standing::Waiting, Standing::Confirmed];
    filtered(bencher, &Filter { standings, ..Filter::default() });
}

#[divan::bench]
fn counts_and_list_since_a_day(bencher: Bencher<'_, '_>) {
    filtered(bencher, &Filter { since: Some(now()), ..Filter::default() });
}

#[divan::bench]
fn due(bencher: Bencher<'_, '_>) {
    LazyLock::force(&BUSY);
    bencher.bench_local(|| black_box(open(&BUSY).due(TODAY)));
}

#[divan::bench]
fn due_nothing(bencher: Bencher<'_, '_>) {
    LazyLock::force(&BUSY);
    bencher.bench_local(|| black_box(open(&BUSY).due(date(2026, 1, 1))));
}

fn program(folder: &Path, args: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    command.env_clear().env("ADIEU_STATE_DIR", folder).env("ADIEU_NOW", "2026-11-23T10:00:00+01:00");
    command.args(args).stdout(Stdio::null()).stderr(Stdio::null()).status().expect("it runs");
}

#[divan::bench]
fn program_list(bencher: Bencher<'_, '_>) {
    LazyLock::force(&BUSY);
    bencher.bench_local(|| program(&BUSY, &["journal", "list"]));
}

#[divan::bench]
fn program_due(bencher: Bencher<'_, '_>) {
    LazyLock::force(&BUSY);
    bencher.bench_local(|| program(&BUSY, &["journal", "due"]));
}

#[divan::bench]
fn program_due_without_a_journal(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| program(Path::new("/nowhere"), &["journal", "due"]));
}
