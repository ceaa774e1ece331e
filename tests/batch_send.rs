//! `adieu batch send`: every row once, whatever happens on the way.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use adieu::journal::Journal;

use crate::harness::{Adieu, Outcome, hermetic};
use crate::imap_server;
use crate::smtp_server::{Fault, Manner, Server, Stage, say};

const HEAD: &str = "kind,to,provider_name,country,name,order_number";

/// A table without anything to warn of.
fn table(rows: usize) -> String {
    let row = |number| format!("stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,A-{number}\n");
    format!("{HEAD}\n{}", (1..=rows).map(row).collect::<String>())
}

/// A server without TLS: what is looked at here is who gets what, and when.
fn server(manner: Manner) -> Server {
    Server::start(Manner { security: "none", ..manner })
}

fn batch(server: &Server, rows: usize) -> Adieu {
    Adieu::new(&["batch", "send", "t.csv", "--yes", "--pause=0"])
        .file("config/config.toml", server.config())
        .file("t.csv", table(rows))
        .env("ADIEU_PASSWORD", "s3cret pass")
}

/// The same command, or another, in the folder of an earlier run.
fn then(run: &Outcome, args: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    hermetic(&mut command, run.folder.path());
    command.env("ADIEU_PASSWORD", "s3cret pass").args(args).current_dir(run.folder.path());
    let output = command.stdin(Stdio::null()).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a code"), text(output.stdout), text(output.stderr))
}

const AGAIN: [&str; 5] = ["batch", "send", "t.csv", "--yes", "--pause=0"];

/// A run that a test does something to on its way.
fn start(adieu: &Adieu) -> Child {
    let mut command = adieu.command();
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("it runs")
}

/// Presses Ctrl-C.
fn interrupt(child: &Child) {
    signal(child, "-INT");
}

fn signal(child: &Child, signal: &str) {
    let kill = Command::new("kill").args([signal, &child.id().to_string()]).status().expect("kill");
    assert!(kill.success());
}

/// How often the server accepted the letter with each order number.
fn accepted(server: &Server) -> BTreeMap<String, usize> {
    let mut numbers = BTreeMap::new();
    for message in server.seen().accepted {
        let text = String::from_utf8_lossy(&message).into_owned();
        let subject = text.lines().find_map(|line| line.strip_prefix("Subject: ")).expect("a subject");
        let number = subject.rsplit(' ').next().expect("a number").to_owned();
        *numbers.entry(number).or_default() += 1;
    }
    numbers
}

/// Every one of so many rows, once.
fn each_once(rows: usize) -> BTreeMap<String, usize> {
    (1..=rows).map(|number| (format!("A-{number}"), 1)).collect()
}

fn states(run: &Outcome) -> BTreeMap<String, usize> {
    let journal = Journal::open(&run.folder.path().join("state"), jiff::Timestamp::UNIX_EPOCH).expect("it");
    let mut states = BTreeMap::new();
    let mut id = 1;
    while let Ok(entry) = journal.entry(id) {
        *states.entry(entry.state.name().to_owned()).or_default() += 1;
        id += 1;
    }
    states
}

fn counts<const N: usize>(counts: [(&str, usize); N]) -> BTreeMap<String, usize> {
    counts.into_iter().map(|(state, count)| (state.to_owned(), count)).collect()
}

#[test]
fn every_row_goes_once_over_one_connection() {
    let server = server(Manner::default());
    let run = batch(&server, 3).arg("--results=r.csv").run().code(0);
    assert_eq!(accepted(&server), each_once(3));
    assert_eq!(server.seen().connections, 1);
    assert_eq!(states(&run), counts([("accepted", 3)]));
    assert_eq!(
        String::from_utf8(run.read("r.csv")).expect("UTF-8"),
        "row,provider,contract_number,state,file,entry,reply,message_id,problems\n\
         1,Example Mobile,A-1,accepted,,1,250 2.0.0 queued as T1,<0123456789abcdef@example.org>,\n\
         2,Example Mobile,A-2,accepted,,2,250 2.0.0 queued as T1,<0123456789abcdef@example.org>,\n\
         3,Example Mobile,A-3,accepted,,3,250 2.0.0 queued as T1,<0123456789abcdef@example.org>,\n"
    );
    let row = |number| format!("row {number}: Example Mobile, entry {number}: 250 2.0.0 queued as T1\n");
    let to = "Example Mobile <care@example.com>: an address given by you; the directory does not know it\n";
    run.stdout(&[row(1), row(2), row(3)].concat()).stderr(&format!(
        "row 1: to {to}row 2: to {to}row 3: to {to}3 letters to care@example.com (Example Mobile)\nSent 3 letters.\n\
         Your mail server has them; the providers' own confirmations are still to come. \
         `adieu journal due` says what to do next.\n"
    ));
}

#[test]
fn a_rows_letter_is_what_a_single_one_would_be() {
    let server = server(Manner::default());
    let run = batch(&server, 1).run().code(0);
    let sent = server.seen().accepted.remove(0);
    let single = Adieu::new(&["send", "--dry-run", "--kind=stop-renewal", "--to=care@example.com"])
        .arg("--provider-name=Example Mobile")
        .arg("--country=GB")
        .arg("--name=Wang Xiaoming")
        .arg("--order-number=A-1")
        .file("config/config.toml", server.config());
    let single = single.run().code(0);
    assert_eq!(String::from_utf8_lossy(&sent), String::from_utf8_lossy(&single.stdout));
    let (code, shown, _) = then(&run, &["journal", "show", "1", "--message"]);
    assert_eq!((code, shown.as_bytes()), (0, sent.as_slice()));
    let envelope: Vec<_> = server.seen().commands;
    assert!(envelope.contains(&"RCPT TO:<wang@example.org>".to_owned()), "the copy to oneself");
}

#[test]
fn the_same_command_again_sends_nothing_twice() {
    let server = server(Manner::default());
    let run = batch(&server, 5).run().code(0);
    fs::write(run.folder.path().join("t.csv"), table(7)).expect("a longer table");
    let (code, _, stderr) = then(&run, &AGAIN);
    assert_eq!((code, accepted(&server)), (0, each_once(7)), "{stderr}");
    assert!(stderr.contains("Sent 2 letters; 5 rows were sent before.\n"), "{stderr}");
    let before = server.seen().connections;
    let (code, stdout, stderr) = then(&run, &AGAIN);
    assert_eq!((code, stdout.as_str()), (0, ""));
    assert_eq!(stderr, "There is nothing to send; 7 rows were sent before.\n");
    assert_eq!(server.seen().connections, before, "the server is left alone");
    let (code, stdout, _) = then(&run, &["batch", "send", "t.csv", "--yes", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&stdout).expect("JSON");
    let keys: Vec<&str> = json.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "accepted",
            "being_sent",
            "deferred",
            "failed",
            "in_doubt",
            "in_doubt_before",
            "letters",
            "more_recipients",
            "ok",
            "recipients",
            "refused",
            "repeated",
            "rows",
            "sent_before",
            "warnings"
        ]
    );
    assert_eq!(
        (code, &json["sent_before"], &json["accepted"], &json["ok"]),
        (0, &7.into(), &0.into(), &true.into())
    );
}

#[test]
fn a_run_that_has_nothing_to_send_says_what_became_of_each_row_too() {
    let server = server(Manner { moments: vec![(Stage::Dot, 2, Fault::Drop)], ..Manner::default() });
    let bad = table(3) + "stop-renewal,care@example.com,Example Mobile,GB,,A-4\n";
    let run = batch(&server, 3).file("t.csv", bad).arg("--keep-going").run().code(70);
    let (code, _, stderr) =
        then(&run, &[AGAIN.as_slice(), &["--keep-going", "--from-row=2", "--results=r.csv"]].concat());
    assert_eq!(code, 70, "{stderr}");
    let results = String::from_utf8(run.read("r.csv")).expect("UTF-8");
    let lines: Vec<_> = results.lines().collect();
    let id = "<0123456789abcdef@example.org>";
    let why = "localhost: the server closed the connection during the reply to the message";
    let wanted = [
        format!("2,Example Mobile,A-2,in-doubt-before,,2,,{id},{why}"),
        format!("3,Example Mobile,A-3,sent-before,,3,250 2.0.0 queued as T1,{id},"),
    ];
    assert_eq!((lines.len(), &lines[1..3]), (4, [&*wanted[0], &*wanted[1]].as_slice()), "{results}");
    assert!(lines[3].starts_with("4,,A-4,invalid,,,,,\"name (t.csv:5, row 4): is missing"), "{results}");
}

#[test]
fn several_connections_share_the_letters() {
    let server = server(Manner::default());
    let run = batch(&server, 200).arg("--connections=8").run().code(0);
    assert_eq!(accepted(&server), each_once(200));
    assert!((2..=8).contains(&server.seen().connections), "{}", server.seen().connections);
    assert_eq!(states(&run), counts([("accepted", 200)]));
    let files = fs::read_dir(run.folder.path().join("state")).expect("it").count();
    assert_eq!(files, 1, "the journal alone: no lock is left");
}

#[test]
fn what_one_recipient_may_not_have_the_others_get() {
    let refused = say("550 5.1.1 no such mailbox");
    let server = server(Manner { moments: vec![(Stage::Rcpt, 3, refused)], ..Manner::default() });
    let run = batch(&server, 3).arg("--bcc-self=false").arg("--results=r.jsonl").run().code(76);
    let all = each_once(2);
    assert_eq!(accepted(&server), all);
    assert_eq!(server.seen().connections, 1, "the connection is good for more");
    assert_eq!(states(&run), counts([("accepted", 2), ("refused", 1)]));
    let results = String::from_utf8(run.read("r.jsonl")).expect("UTF-8");
    assert_eq!(
        results.lines().nth(2).expect("a third"),
        "{\"contract_number\":\"A-3\",\"entry\":3,\"file\":null,\"message_id\":\"<0123456789abcdef@example.org>\",\"problems\":\"care@example.com: the server said no to RCPT TO: 550 5.1.1 no such mailbox\",\
         \"provider\":\"Example Mobile\",\"reply\":\"550 5.1.1 no such mailbox\",\"row\":3,\"state\":\"refused\"}"
    );
    run.stderr_has(
        "error: row 3, Example Mobile: was refused: care@example.com: the server said no to RCPT TO: 550 5.1.1 no such mailbox\n  \
         the address does not exist: look up the address and send the letter to the right one (--to ADDRESS) (journal entry 3)\n",
    )
    .stderr_has("error: sent 2 letters; 1 row was refused\n  read the server's words above; the journal has them too\n");
}

/// What the server may say instead, once at every stage, and what it comes to.
#[test]
fn a_letter_that_is_put_off_is_tried_again() {
    for (stage, fault) in [
        (Stage::Banner, say("421 4.3.2 too many connections")),
        (Stage::Banner, Fault::Drop),
        (Stage::Ehlo, say("451 4.3.0 later")),
        (Stage::Auth, say("454 4.7.0 the password file sleeps")),
        (Stage::Mail, say("421 4.7.0 too fast")),
        (Stage::Mail, say("450 4.7.1 too fast")),
        (Stage::Mail, Fault::Drop),
        (Stage::Rcpt, say("450 4.2.0 greylisted")),
        (Stage::Rcpt, Fault::Drop),
        (Stage::Data, say("451 4.3.0 no room")),
        (Stage::Data, Fault::Drop),
        (Stage::Dot, say("451 4.3.0 no room")),
        (Stage::Rset, Fault::Drop),
    ] {
        let case = format!("{stage:?} {fault:?}");
        let mut moments = vec![(stage, 1, fault)];
        if stage == Stage::Rset {
            moments.push((Stage::Rcpt, 1, say("450 4.2.0 greylisted")));
        }
        let server = server(Manner { moments, ..Manner::default() });
        let run = batch(&server, 4).run();
        let (code, stderr) = (run.code, run.stderr.clone());
        assert_eq!((code, accepted(&server)), (0, each_once(4)), "{case}: {stderr}");
        let (code, _, _) = then(&run, &AGAIN);
        assert_eq!((code, accepted(&server)), (0, each_once(4)), "{case}");
    }
}

#[test]
fn a_connection_that_the_server_has_enough_of_is_made_anew_without_a_word() {
    let enough = || say("421 4.7.0 enough letters over this connection");
    let server = server(Manner {
        moments: vec![(Stage::Mail, 3, enough()), (Stage::Mail, 6, Fault::Drop)],
        ..Manner::default()
    });
    let run = batch(&server, 6).run().code(0);
    assert_eq!(accepted(&server), each_once(6));
    assert_eq!(server.seen().connections, 3);
    assert!(!run.stderr.contains("Waiting"), "{}", run.stderr);
}

#[test]
fn what_a_server_says_unasked_after_a_letter_is_not_the_next_ones_refusal() {
    let enough = Fault::Extra(b"421 4.7.0 enough letters over this connection\r\n");
    let server = server(Manner { moments: vec![(Stage::Dot, 2, enough)], ..Manner::default() });
    let run = batch(&server, 4).run().code(0);
    assert_eq!((server.seen().messages.len(), server.seen().connections), (4, 2));
    assert_eq!(states(&run), counts([("accepted", 4)]));
}

#[test]
fn a_server_that_puts_everything_off_is_left_alone_after_some_tries() {
    let server = server(Manner { fault: Some((Stage::Mail, say("451 4.7.1 later"))), ..Manner::default() });
    let run = batch(&server, 50).arg("--tries=3").arg("--connections=8").run().code(75);
    let mails = server.seen().commands.iter().filter(|command| command.starts_with("MAIL")).count();
    assert_eq!(mails, 3, "one letter at a time until the server takes one");
    assert_eq!(states(&run), counts([("deferred", 1)]));
    let run = run.stderr_has(
        "error: the server said no to MAIL FROM: 451 4.7.1 later, 3 times in a row; sent 0 letters; 1 row was put off\n  \
         the server cannot do it now: run the same command again later; the same command again sends what is left, and nothing twice\n",
    );
    // The same command again, when the server has recovered.
    let again = server_on(&run, Manner::default());
    let (code, _, stderr) = then(&run, &AGAIN);
    assert_eq!((code, accepted(&again)), (0, each_once(50)), "{stderr}");
}

/// Another server, and the earlier run's config pointed at it.
fn server_on(run: &Outcome, manner: Manner) -> Server {
    let server = server(manner);
    fs::write(run.folder.path().join("config/config.toml"), server.config()).expect("a config");
    server
}

#[test]
fn a_wrong_password_is_tried_once() {
    let server = server(Manner { password: "another", ..Manner::default() });
    let run = batch(&server, 20).arg("--connections=8").run().code(77);
    let logins = server.seen().commands.iter().filter(|command| command.starts_with("AUTH")).count();
    assert_eq!((logins, accepted(&server).len()), (1, 0));
    assert_eq!(states(&run), counts([]));
    run.stderr_has("error: the server said no to the login: 535 5.7.8 wrong password; sent 0 letters\n");
}

#[test]
fn a_server_that_cannot_be_reached_costs_nothing_but_time() {
    let server = server(Manner::default());
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("it").port();
    let config = server.config().replace(&server.port.to_string(), &nobody.to_string());
    let run = batch(&server, 3).file("config/config.toml", config).arg("--tries=2").run().code(69);
    assert_eq!(states(&run), counts([]));
    run.stderr_has("2 times in a row; sent 0 letters\n").stderr_has("Waiting 0 s before the next try.\n");
}

#[test]
fn an_answer_that_does_not_come_leaves_a_doubt_that_is_not_sent_again() {
    let server = server(Manner { moments: vec![(Stage::Dot, 2, Fault::Drop)], ..Manner::default() });
    let run = batch(&server, 4).run().code(70);
    assert_eq!(states(&run), counts([("accepted", 3), ("in-doubt", 1)]));
    assert_eq!(server.seen().messages.len(), 4);
    let run = run.stderr_has("error: row 2, Example Mobile: may have been sent: localhost: the server closed the connection during the reply to the message\n");
    let (code, _, stderr) = then(&run, &AGAIN);
    assert_eq!((code, server.seen().messages.len()), (70, 4), "{stderr}");
    assert!(stderr.contains("Row 2 is left out: entry 2, stop-renewal to Example Mobile of "), "{stderr}");
    assert!(
        stderr.ends_with(
            "error: there is nothing to send; 3 rows were sent before; 1 row is in doubt from before\n  \
         settle what is in doubt with `adieu journal mark ID sent` or `adieu journal mark ID not-sent`, then run the same command again\n"
        ),
        "{stderr}"
    );
    // The person has looked.
    assert_eq!(then(&run, &["journal", "mark", "2", "not-sent"]).0, 0);
    let (code, _, stderr) = then(&run, &AGAIN);
    assert_eq!((code, accepted(&server)), (0, each_once(4)), "{stderr}");
}

#[test]
fn what_goes_wrong_three_times_in_a_row_is_not_tried_on_a_thousand() {
    let server = server(Manner { fault: Some((Stage::Dot, Fault::Drop)), ..Manner::default() });
    let run = batch(&server, 30).run().code(70);
    assert_eq!(states(&run), counts([("in-doubt", 3)]));
    run.stderr_has("error: 3 letters in a row are in doubt: ");
    let server = self::server(Manner {
        fault: Some((Stage::Dot, say("550 5.4.5 enough for today"))),
        ..Manner::default()
    });
    let run = batch(&server, 30).run().code(76);
    assert_eq!(states(&run), counts([("refused", 10)]));
    run.stderr_has(
        "error: 10 letters in a row were not taken; no more are sent; sent 0 letters; 10 rows were refused\n",
    );
    let server = self::server(Manner {
        fault: Some((Stage::Mail, say("553 5.7.1 not your address"))),
        ..Manner::default()
    });
    let run = batch(&server, 30).run().code(76);
    assert_eq!(states(&run), counts([("refused", 1)]));
    run.stderr_has("error: the server does not let this account send; sent 0 letters; 1 row was refused\n");
}

#[test]
fn two_interrupted_runs_and_a_third_send_each_once() {
    let server = server(Manner::default());
    let adieu = batch(&server, 400).arg("--connections=2").arg("--results=r.csv");
    let mut before = 0;
    // By the person, and by a system that shuts down.
    for politely in ["-INT", "-TERM"] {
        let mut child = start(&adieu);
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        for _ in 0..20 {
            lines.next().expect("a letter").expect("a line");
        }
        signal(&child, politely);
        let rest = lines.count();
        let output = child.wait_with_output().expect("it ends");
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(130), "{stderr}");
        assert!(stderr.contains(&format!("error: interrupted; sent {} letters", 20 + rest)), "{stderr}");
        assert!(
            stderr.ends_with("\n  the same command again sends what is left, and nothing twice\n"),
            "{stderr}"
        );
        // Every row of the table is in the results, whatever became of it.
        let results = std::fs::read_to_string(adieu.path("r.csv")).expect("the results");
        let count =
            |state: &str| results.lines().filter(|line| line.split(',').nth(3) == Some(state)).count();
        assert_eq!(
            (count("sent-before"), count("accepted"), results.lines().count()),
            (before, 20 + rest, 401)
        );
        before += 20 + rest;
        assert_eq!(count("left"), 400 - before);
    }
    let before = accepted(&server);
    assert!(before.len() < 400 && before.values().all(|times| *times == 1));
    let run = adieu.run().code(0);
    assert_eq!(accepted(&server), each_once(400));
    assert_eq!(states(&run), counts([("accepted", 400)]), "nothing in doubt, nothing left behind");
}

#[test]
fn a_process_that_is_killed_leaves_doubts_at_most() {
    let server = server(Manner::default());
    let adieu = batch(&server, 300).arg("--connections=4");
    for _ in 0..3 {
        let mut child = start(&adieu);
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        for _ in 0..30 {
            if lines.next().is_none() {
                break;
            }
        }
        child.kill().expect("SIGKILL");
        child.wait().expect("it ends");
    }
    let folder = adieu.path("state");
    let run = adieu.run();
    // What the server has and the journal does not know it has is in doubt, and nothing else.
    let times = accepted(&server);
    assert!(times.values().all(|times| *times == 1), "none twice");
    let journal = Journal::open(&folder, jiff::Timestamp::UNIX_EPOCH).expect("it");
    let doubts = journal.in_doubt().expect("read");
    assert!(doubts.len() <= 12, "as many as there were connections each time, at most");
    let numbers: Vec<_> =
        doubts.iter().map(|entry| entry.subject.rsplit(' ').next().expect("a number").to_owned()).collect();
    for number in 1..=300 {
        let number = format!("A-{number}");
        assert!(times.contains_key(&number) || numbers.contains(&number), "{number} is lost: {}", run.stderr);
    }
    assert_eq!(run.code, if doubts.is_empty() { 0 } else { 70 }, "{}", run.stderr);
}

#[test]
fn a_process_that_is_killed_before_its_first_letter_leaves_no_lock_for_good() {
    let server = server(Manner { fault: Some((Stage::Banner, Fault::Silence)), ..Manner::default() });
    let adieu = batch(&server, 1).arg("--tries=100");
    let mut child = start(&adieu);
    let locks = || {
        let files = fs::read_dir(adieu.path("state")).into_iter().flatten().flatten();
        files.filter(|file| file.file_name().to_string_lossy().ends_with(".lock")).count()
    };
    // The lock's file is there a moment before it is locked; a process that connects has it locked.
    let begun = std::time::Instant::now();
    while server.seen().connections == 0 {
        assert!(begun.elapsed().as_secs() < 60, "it takes its lock");
        std::thread::yield_now();
    }
    let look = || drop(Journal::open(&adieu.path("state"), jiff::Timestamp::UNIX_EPOCH).expect("it"));
    look();
    assert_eq!(locks(), 1, "it is alive");
    child.kill().expect("SIGKILL");
    child.wait().expect("it ends");
    look();
    assert_eq!(locks(), 0);
}

#[test]
fn a_run_beside_another_sends_nothing_twice() {
    let server = server(Manner::default());
    let adieu = batch(&server, 200).arg("--connections=4");
    let runs = [start(&adieu), start(&adieu)].map(|child| child.wait_with_output().expect("it ends"));
    assert_eq!(accepted(&server), each_once(200));
    for run in runs {
        let stderr = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(matches!(run.status.code(), Some(0 | 75)), "{stderr}");
    }
}

#[test]
fn nothing_goes_without_a_yes_or_with_a_problem() {
    let server = server(Manner::default());
    let plain = |args: &[&str]| {
        let adieu = Adieu::new(&["batch", "send", "t.csv"])
            .file("config/config.toml", server.config())
            .file("t.csv", table(2));
        args.iter().fold(adieu, |adieu, arg| adieu.arg(*arg)).run()
    };
    plain(&[]).code(2).stdout("").stderr(
        "error: there is no terminal to ask at, and --yes is not given: nothing was sent\n  add --yes to send without a question, or --dry-run to see what would be sent\n",
    );
    let run = plain(&["--dry-run"]).code(0);
    assert!(!run.folder.path().join("state").exists(), "not even a journal");
    let to =
        "to Example Mobile <care@example.com>: an address given by you; the directory does not know it\n";
    run.stdout(&format!("row 1: {to}row 2: {to}"))
        .stderr("2 letters to care@example.com (Example Mobile)\n2 letters would be sent; nothing was.\n");
    let bad = table(2) + "stop-renewal,care@example.com,Example Mobile,GB,,A-3\n";
    let run = batch(&server, 1).file("t.csv", &bad).run().code(65);
    run.stderr_has("error: 1 of 3 rows has problems; nothing was sent\n  mend them and run it again; with --keep-going the other letters are sent\n");
    assert_eq!(server.seen().connections, 0);
    let run = batch(&server, 1).file("t.csv", bad).arg("--keep-going").run().code(65);
    assert_eq!(accepted(&server), each_once(2));
    run.stderr_has("error: sent 2 letters; 1 row has problems\n  mend those rows and run the same command again: it sends what is left, and nothing twice\n");
    // From an address that is not the account's.
    let other = "email,kind,to,provider_name,country,name,order_number\nmei@example.com,stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,A-9\n";
    let run = batch(&server, 1).file("t.csv", other).run().code(65);
    run.stderr_has("error: letter (t.csv:2, row 1): the letter is from mei@example.com, and account main sends as wang@example.org\n");
}

#[test]
fn letters_are_counted_by_recipient_before_they_go() {
    let server = server(Manner::default());
    let row = |number: usize, to: &str, name: &str| {
        format!("stop-renewal,{to},{name},GB,Wang Xiaoming,A-{number}\n")
    };
    let many: String = (1..=12).map(|at| row(at, &format!("care{at:02}@example.net"), "Other")).collect();
    let twice = row(1, "care01@example.net", "Other");
    let table = table(3).replace("A-", "B-") + &many + &row(20, "care02@example.net", "Other") + &twice;
    let options = |args: &[&str]| {
        let adieu = Adieu::new(&["batch", "send", "t.csv"])
            .file("config/config.toml", server.config())
            .file("t.csv", &table)
            .env("ADIEU_PASSWORD", "s3cret pass");
        args.iter().fold(adieu, |adieu, arg| adieu.arg(*arg)).run().code(0)
    };
    let ones: String = (3..=10).map(|at| format!("1 letter to care{at:02}@example.net (Other)\n")).collect();
    let counts = format!(
        "3 letters to care@example.com (Example Mobile)\n1 letter to care01@example.net (Other)\n{ones}"
    )
    .replacen("1 letter to care01", "2 letters to care02@example.net (Other)\n1 letter to care01", 1)
    .replace("1 letter to care10@example.net (Other)\n", "and 3 more recipients\n");
    let run = options(&["--dry-run"]);
    assert_eq!(String::from_utf8_lossy(&run.stdout).lines().count(), 16);
    assert!(
        run.stderr
            .ends_with(&format!("{counts}16 letters would be sent; nothing was; 1 row repeats another.\n")),
        "{}",
        run.stderr
    );
    let json = options(&["--dry-run", "--json"]).json();
    assert_eq!(
        json["recipients"][1],
        serde_json::json!({ "email": "care02@example.net", "name": "Other", "letters": 2 })
    );
    assert_eq!(
        (json["recipients"].as_array().map(Vec::len), &json["more_recipients"]),
        (Some(10), &3.into())
    );
    let run = options(&["--yes", "--pause=0"]);
    assert!(
        run.stderr.contains(&format!("and 6 more; `--dry-run` lists them all\n{counts}Sent 16")),
        "{}",
        run.stderr
    );
    // Rows that are not sent are not counted.
    let json = options(&["--yes", "--json", "--from-row=17"]).json();
    assert_eq!(json["recipients"], serde_json::json!([]));
}

#[test]
fn a_row_that_repeats_another_is_left_out_with_a_word() {
    let server = server(Manner::default());
    let twice = table(2) + "stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,A-1\n";
    let run = batch(&server, 1).file("t.csv", twice).arg("--results=r.csv").run().code(0);
    assert_eq!(accepted(&server), each_once(2));
    assert!(
        String::from_utf8(run.read("r.csv"))
            .expect("UTF-8")
            .contains("\n3,Example Mobile,A-1,repeated,,,,,\n")
    );
    run.stderr_has("warning: row 3: is the same request as row 1 and is left out\n  where these are two contracts, give each its own number\n")
        .stderr_has("Sent 2 letters; 1 row repeats another.\n");
}

#[test]
fn without_a_journal_a_row_is_where_to_go_on() {
    let server =
        server(Manner { moments: vec![(Stage::Mail, 3, say("553 5.7.1 no more"))], ..Manner::default() });
    let run = batch(&server, 30).arg("--no-journal").run().code(76);
    assert!(!run.folder.path().join("state").exists());
    // Some were with the connection already when the server said no to the third.
    let went: Vec<usize> =
        accepted(&server).keys().map(|number| number[2..].parse().expect("a number")).collect();
    let last = went.iter().copied().max().expect("some went");
    assert!(!went.contains(&3) && last < 10, "{went:?}");
    let next = last.max(3) + 1;
    run.stderr_has(&format!("to go on, give the same command with --from-row {next}\n"));
}

#[test]
fn a_rate_spreads_the_letters() {
    // A rate that lets one letter through in the time that a test may take, and no second.
    let server = server(Manner::default());
    let adieu = batch(&server, 3).arg("--rate=1/day");
    let mut child = start(&adieu);
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    lines.next().expect("the first").expect("a line");
    interrupt(&child);
    assert_eq!(lines.count(), 0);
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    assert_eq!(accepted(&server), each_once(1));
    // The same for a domain: the others go on meanwhile.
    let mixed = table(2) + "stop-renewal,care@example.net,Other Mobile,GB,Wang Xiaoming,A-3\n";
    let adieu = batch(&server, 1).file("t.csv", mixed).arg("--domain-rate=1/day");
    let mut child = start(&adieu);
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let first: Vec<String> = (0..2).map(|_| lines.next().expect("one").expect("a line")).collect();
    assert!(first[0].starts_with("row 1: ") && first[1].starts_with("row 3: "), "{first:?}");
    interrupt(&child);
    assert_eq!((lines.count(), child.wait().expect("it ends").code()), (0, Some(130)));
    for (rate, said) in [("30", "write a number"), ("0/min", "write a number"), ("1/week", "write a number")]
    {
        batch(&server, 1).arg(format!("--rate={rate}")).run().code(2).stderr_has(said);
    }
}

#[test]
fn a_local_program_takes_them_too() {
    let script =
        "#!/bin/sh\nwhile [ \"$1\" != -- ]; do shift; done\nshift\necho \"$@\" >>taken\ncat >/dev/null\n";
    let adieu = Adieu::new(&["batch", "send", "t.csv", "--yes"]).file("t.csv", table(3)).file("taken", "");
    crate::harness::script_file(&adieu.path("sendmail"), script);
    let config = format!(
        "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = {:?}\n",
        adieu.path("sendmail").display().to_string()
    );
    let run = adieu.file("config/config.toml", config).run().code(0);
    assert_eq!(run.read("taken"), b"care@example.com wang@example.org\n".repeat(3));
    assert_eq!(states(&run), counts([("accepted", 3)]));
}

#[test]
fn copies_lie_in_sent_over_one_connection() {
    let (smtp, imap) =
        (server(Manner::default()), imap_server::Server::start(imap_server::Manner::default()));
    let run = batch(&smtp, 5).file("config/config.toml", smtp.config() + &imap.table()).run().code(0);
    assert_eq!(accepted(&smtp), each_once(5));
    assert_eq!(imap.seen().messages, smtp.seen().accepted, "the same octets");
    let to_oneself = |command: &String| command == "RCPT TO:<wang@example.org>";
    assert!(!smtp.seen().commands.iter().any(to_oneself), "one copy is enough");
    assert_eq!(imap.seen().connections, 1);
    let (_, shown, _) = then(&run, &["journal", "show", "3"]);
    assert!(shown.contains("accepted\n    a copy lies in the folder Gesendet, UID 12"), "{shown}");
    // A mailbox that takes none is left alone after three, and the letters go all the same.
    let fault = Some((imap_server::Stage::Append, imap_server::say("TAG NO [OVERQUOTA] full")));
    let full = imap_server::Server::start(imap_server::Manner { fault, ..imap_server::Manner::default() });
    let smtp = server(Manner::default());
    let run = batch(&smtp, 5).file("config/config.toml", smtp.config() + &full.table()).run().code(0);
    assert_eq!((accepted(&smtp), full.seen().connections), (each_once(5), 3));
    run.stderr_has(
        "warning: copy_to_sent: the letter was sent, and no copy was put into Sent: the mailbox is full",
    )
    .stderr_has(" (5 letters; this is the first)\n");
}

#[test]
fn commands_go_together_where_the_server_takes_them_so() {
    let offers = vec!["PIPELINING", "SIZE 100000", "AUTH PLAIN"];
    let server = |moments| server(Manner { offers: offers.clone(), moments, ..Manner::default() });
    for (moments, code, sent) in [
        (vec![], 0, vec!["A-1", "A-2", "A-3"]),
        // The copy to oneself is the second recipient.
        (vec![(Stage::Rcpt, 4, say("550 5.1.1 not you"))], 0, vec!["A-1", "A-2", "A-3"]),
        (vec![(Stage::Rcpt, 3, say("550 5.1.1 no such mailbox"))], 76, vec!["A-1", "A-3"]),
        (vec![(Stage::Rcpt, 3, say("450 4.2.0 greylisted"))], 0, vec!["A-1", "A-2", "A-3"]),
        (vec![(Stage::Mail, 2, say("451 4.3.0 later"))], 0, vec!["A-1", "A-2", "A-3"]),
        (vec![(Stage::Rcpt, 3, Fault::Drop)], 0, vec!["A-1", "A-2", "A-3"]),
        (vec![(Stage::Data, 2, say("554 5.5.1 no"))], 76, vec!["A-1", "A-3"]),
    ] {
        let case = format!("{moments:?}");
        let server = server(moments);
        let run = batch(&server, 3).run();
        let mut went: Vec<_> = accepted(&server).into_keys().collect();
        went.sort();
        assert_eq!(
            (run.code, went),
            (code, sent.into_iter().map(str::to_owned).collect()),
            "{case}: {}",
            run.stderr
        );
        assert!(accepted(&server).values().all(|times| *times == 1), "{case}");
    }
}

/// The languages of the example's letters by the first words of their subjects.
const SUBJECTS: [(&str, &str); 18] = [
    ("Stop auto-renewal", "en"),
    ("Disdetta", "it"),
    ("Disattivare", "it"),
    ("Desactivar", "es"),
    ("Arrêt", "fr"),
    ("Turn off automatic renewal", "en"),
    ("Cancellation of contract", "en"),
    ("Kündigung", "de"),
    ("Widerruf", "de"),
    ("Résiliation", "fr"),
    ("Arrêt du renouvellement", "fr"),
    ("Comunicación de baja", "es"),
    ("Desactivación", "es"),
    ("Recesso", "it"),
    ("Disattivazione", "it"),
    ("Opzegging van overeenkomst", "nl"),
    ("Automatische verlenging", "nl"),
    ("Automatische Verlängerung", "de"),
];

#[test]
fn the_example_goes_once_through_two_interrupted_runs_in_six_languages() {
    let example = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/contracts.csv")).expect("it");
    // The server takes some letters in each run and then says nothing more.
    let server = server(Manner {
        moments: vec![(Stage::Rcpt, 9, Fault::Silence), (Stage::Rcpt, 18, Fault::Silence)],
        ..Manner::default()
    });
    let config = server.config().replace("timeout = 2", "timeout = 600");
    let adieu = Adieu::new(&["batch", "send", "t.csv", "--yes", "--map=email=", "--bcc-self=false"])
        .file("config/config.toml", config)
        .file("t.csv", example)
        .env("ADIEU_PASSWORD", "s3cret pass");
    for (run, before) in [(1, 8), (2, 16)] {
        let mut child = start(&adieu);
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        for _ in 0..8 {
            lines.next().expect("a letter").expect("a line");
        }
        // The next one waits for an answer that does not come. Once asks, twice insists.
        while server.seen().commands.iter().filter(|command| command.starts_with("RCPT")).count()
            < before + run
        {
            std::thread::yield_now();
        }
        interrupt(&child);
        let mut said = String::new();
        let mut stderr = BufReader::new(child.stderr.take().expect("its words"));
        while !said.contains("Ctrl-C once more") {
            assert!(stderr.read_line(&mut said).expect("a line") > 0, "{said}");
        }
        interrupt(&child);
        std::io::Read::read_to_string(&mut stderr, &mut said).expect("the rest");
        assert_eq!(child.wait().expect("it ends").code(), Some(130), "{said}");
        assert_eq!(server.seen().accepted.len(), before);
    }
    let run = adieu.run().code(0);
    assert_eq!(states(&run), counts([("accepted", 25)]));
    let messages = server.seen().accepted;
    let mut languages = BTreeMap::new();
    let mut subjects = std::collections::BTreeSet::new();
    for bytes in &messages {
        let message = mail_parser::MessageParser::default().parse(bytes).expect("a message");
        let subject = message.subject().expect("a subject").to_owned();
        let language = SUBJECTS.iter().find(|(words, _)| subject.starts_with(words)).expect("one").1;
        *languages.entry(language).or_insert(0) += 1;
        let to = message.to().and_then(|to| to.first()?.address().map(str::to_owned)).expect("an address");
        subjects.insert((to, subject));
    }
    assert_eq!((messages.len(), subjects.len()), (25, 25), "each once");
    assert_eq!(languages, BTreeMap::from([("de", 4), ("en", 5), ("es", 4), ("fr", 4), ("it", 4), ("nl", 4)]));
}

#[test]
fn what_had_problems_at_the_check_is_not_sent_when_it_has_none_any_more() {
    let server = server(Manner::default());
    // The password command is asked between the check and the sending.
    let command = "sh -c 'echo proof >late.txt; echo s3cret pass'";
    let config = server.config() + &format!("[accounts.main.smtp.auth]\npassword_command = {command:?}\n");
    let row = |number, attach| {
        format!("stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,A-{number},{attach}\n")
    };
    let table = format!("{HEAD},attach\n{}{}{}", row(1, ""), row(2, "late.txt"), row(2, "late.txt"));
    let adieu = Adieu::new(&["batch", "send", "t.csv", "--yes", "--keep-going", "--results=r.csv"])
        .file("config/config.toml", config.replace("[accounts.main.smtp.auth]\n", ""))
        .file("t.csv", table);
    let run = adieu.run().code(65);
    assert!(run.folder.path().join("late.txt").exists(), "{}", run.stderr);
    assert_eq!(accepted(&server), each_once(1), "{}", run.stderr);
    let results = String::from_utf8(run.read("r.csv")).expect("UTF-8");
    assert_eq!(results.matches(",invalid,").count(), 2, "{results}");
}

#[test]
fn a_table_of_results_that_cannot_be_placed_hides_nothing() {
    // The answer to the letter does not come; meanwhile somebody else makes the file.
    let server = server(Manner { fault: Some((Stage::Dot, Fault::Silence)), ..Manner::default() });
    let adieu = batch(&server, 1).arg("--results=r.csv").arg("--json").arg("--tries=1");
    let child = start(&adieu);
    while server.seen().messages.is_empty() {
        std::thread::yield_now();
    }
    fs::write(adieu.path("r.csv"), "mine").expect("a file");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(70));
    assert_eq!(fs::read(adieu.path("r.csv")).expect("it"), b"mine");
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(
        (&json["details"]["in_doubt"], json["problems"].as_array().expect("problems").len()),
        (&1.into(), 1),
        "{json}"
    );
    assert!(json["message"].as_str().expect("words").contains("r.csv cannot be written"), "{json}");
}

#[test]
fn what_another_process_is_sending_is_not_called_sent() {
    let server = server(Manner { fault: Some((Stage::Dot, Fault::Silence)), ..Manner::default() });
    let config = server.config().replace("timeout = 2", "timeout = 600");
    let adieu = batch(&server, 1).file("config/config.toml", config);
    let mut first = start(&adieu);
    while server.seen().messages.is_empty() {
        std::thread::yield_now();
    }
    let second = start(&adieu).wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&second.stderr).into_owned();
    assert_eq!(second.status.code(), Some(75), "{said}");
    assert!(said.contains("there is nothing to send; 1 row is being sent by another process\n"), "{said}");
    first.kill().expect("SIGKILL");
    first.wait().expect("it ends");
}

#[test]
fn a_letter_that_is_always_put_off_lets_the_others_pass() {
    // The first letter comes to the dot first, and then behind the others.
    let moments =
        vec![(Stage::Dot, 1, say("451 4.3.0 not this one")), (Stage::Dot, 6, say("451 4.3.0 not this one"))];
    let server = server(Manner { moments, ..Manner::default() });
    let run = batch(&server, 5).arg("--tries=2").run().code(75);
    let went: Vec<_> = accepted(&server).into_keys().collect();
    assert_eq!(went, ["A-2", "A-3", "A-4", "A-5"], "{}", run.stderr);
    assert_eq!(states(&run), counts([("accepted", 4), ("deferred", 2)]));
}

#[test]
fn trouble_on_one_connection_holds_the_others() {
    let server = server(Manner {
        moments: vec![(Stage::Dot, 1, say("250 2.0.0 queued as T1"))],
        fault: Some((Stage::Dot, Fault::Drop)),
        ..Manner::default()
    });
    let run = batch(&server, 200).arg("--connections=8").run().code(70);
    let doubts = states(&run)["in-doubt"];
    assert!(doubts <= 8 + 2, "each connection one at most, then one at a time: {doubts}");
}

#[test]
fn ctrl_c_does_not_wait_for_a_server_that_says_nothing() {
    let server = server(Manner { fault: Some((Stage::Banner, Fault::Silence)), ..Manner::default() });
    let config = server.config().replace("timeout = 2", "timeout = 600");
    let adieu = batch(&server, 3).file("config/config.toml", config);
    let child = start(&adieu);
    while server.seen().connections == 0 {
        std::thread::yield_now();
    }
    interrupt(&child);
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(130), "{said}");
    assert!(said.contains("error: interrupted; sent 0 letters\n"), "{said}");
}

#[test]
fn a_local_program_may_talk_first_and_comes_to_its_end() {
    let config = |adieu: &Adieu| {
        format!(
            "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = {:?}\n",
            adieu.path("sendmail").display().to_string()
        )
    };
    // It says much before it reads, and the letter is larger than a pipe holds.
    let script = "#!/bin/sh\nhead -c 200000 /dev/zero | tr '\\0' x >&2\ncat >/dev/null\nexit 75\n";
    let adieu = Adieu::new(&["batch", "send", "t.csv", "--yes", "--tries=1", "--attach=proof.txt"]);
    let adieu = adieu.file("proof.txt", "proof\n".repeat(50_000)).file("t.csv", table(1));
    crate::harness::script_file(&adieu.path("sendmail"), script);
    let config_text = config(&adieu);
    adieu.file("config/config.toml", config_text).run().code(75);
    // Ctrl-C at a terminal goes to the whole group: the program is in one of its own.
    let script = "#!/bin/sh\ntouch began\nwhile ! test -e go; do sleep 0.01; done\ncat >/dev/null\n";
    let adieu = Adieu::new(&["batch", "send", "t.csv", "--yes"]).file("t.csv", table(3));
    crate::harness::script_file(&adieu.path("sendmail"), script);
    let config_text = config(&adieu);
    let adieu = adieu.file("config/config.toml", config_text);
    let mut command = adieu.command();
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().expect("it runs");
    while !adieu.path("began").exists() {
        std::thread::yield_now();
    }
    let group = format!("-{}", child.id());
    assert!(Command::new("kill").args(["-INT", "--", &group]).status().expect("kill").success());
    let mut child = child;
    let mut stderr = BufReader::new(child.stderr.take().expect("its words"));
    let mut said = String::new();
    while !said.contains("Ctrl-C once more") {
        assert!(stderr.read_line(&mut said).expect("a line") > 0, "{said}");
    }
    fs::write(adieu.path("go"), "").expect("a file");
    std::io::Read::read_to_string(&mut stderr, &mut said).expect("the rest");
    assert_eq!(child.wait().expect("it ends").code(), Some(130), "{said}");
    assert!(said.contains("error: interrupted; sent 1 letter\n"), "{said}");
    // One that is not there is not tried ten times.
    let config = "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"/nonexistent/sendmail\"\n";
    let run = Adieu::new(&["batch", "send", "t.csv", "--yes"])
        .file("t.csv", table(20))
        .file("config/config.toml", config);
    let run = run.run().code(76);
    assert_eq!(states(&run), counts([("refused", 1)]));
    run.stderr_has("give the account's sendmail the path");
}

#[test]
fn several_processes_may_begin_the_journal_at_the_same_moment() {
    let server = server(Manner::default());
    for round in 0..8 {
        server.forget();
        let adieu = batch(&server, 2);
        let runs: Vec<Child> = (0..6).map(|_| start(&adieu)).collect();
        for run in runs {
            let run = run.wait_with_output().expect("it ends");
            let stderr = String::from_utf8_lossy(&run.stderr).into_owned();
            assert!(matches!(run.status.code(), Some(0 | 75)), "{round}: {stderr}");
        }
        assert_eq!(accepted(&server), each_once(2), "{round}");
    }
}

#[test]
fn the_same_command_goes_on_with_its_results_and_a_dry_run_knows_what_has_gone() {
    let server = server(Manner::default());
    for name in ["r.csv", "r.jsonl"] {
        let results = format!("--results={name}");
        let run = batch(&server, 2).arg(&results).run().code(0);
        let again = [&AGAIN[..], &[&results]].concat();
        assert_eq!(then(&run, &again).0, 0);
        let table = String::from_utf8(run.read(name)).expect("UTF-8");
        let entry = if name == "r.csv" {
            "1,Example Mobile,A-1,sent-before,,1,250 2.0.0 queued as T1,<0123456789abcdef@example.org>,\n"
        } else {
            "{\"contract_number\":\"A-1\",\"entry\":1,\"file\":null,\"message_id\":\"<0123456789abcdef@example.org>\",\"problems\":null,\
             \"provider\":\"Example Mobile\",\"reply\":\"250 2.0.0 queued as T1\",\"row\":1,\"state\":\"sent-before\"}\n"
        };
        assert!(table.contains(entry), "{table}");
        // What is no table of results is not written over.
        fs::write(run.folder.path().join(name), "mine").expect("a file");
        assert_eq!(then(&run, &again).0, 73);
        server.forget();
    }
    let run = batch(&server, 2).run().code(0);
    let before = fs::read(run.folder.path().join("state/journal.db")).expect("it");
    fs::write(run.folder.path().join("t.csv"), table(3)).expect("a table");
    let (code, stdout, stderr) = then(&run, &["batch", "send", "t.csv", "--dry-run"]);
    assert_eq!((code, stdout.lines().count()), (0, 1), "{stdout}");
    assert!(stdout.starts_with("row 3: "), "{stdout}");
    assert_eq!(stderr, "1 letter would be sent; nothing was; 2 rows were sent before.\n");
    assert_eq!(fs::read(run.folder.path().join("state/journal.db")).expect("it"), before);
}

/// The lines of the results behind the heading.
fn results(run: &Outcome, name: &str) -> Vec<String> {
    let results = String::from_utf8(run.read(name)).expect("UTF-8");
    results.lines().filter(|line| !line.starts_with("row,")).map(str::to_owned).collect()
}

#[test]
fn a_second_run_knows_what_was_said_of_rows_that_went_before() {
    // Some go before, one is new: the journal is in use while it is asked.
    let server = server(Manner::default());
    let run = batch(&server, 2).arg("--results=r.csv").run().code(0);
    let first = results(&run, "r.csv");
    fs::write(run.folder.path().join("t.csv"), table(3)).expect("a table");
    assert_eq!(then(&run, &[AGAIN.as_slice(), &["--results=r.csv"]].concat()).0, 0);
    let files = fs::read_dir(run.folder.path().join("state")).expect("it").count();
    assert_eq!(files, 1, "the journal alone");
    let again = results(&run, "r.csv");
    let before: Vec<_> = first.iter().map(|line| line.replace("accepted", "sent-before")).collect();
    assert_eq!(again[..2], before[..]);
    assert!(again[2].starts_with("3,Example Mobile,A-3,accepted,,3,250 2.0.0 queued as T1,<"), "{again:?}");
    // One in doubt, and then settled by hand.
    let lost = Manner { moments: vec![(Stage::Dot, 1, Fault::Drop)], ..Manner::default() };
    let server = self::server(lost);
    let run = batch(&server, 1).arg("--results=r.csv").run().code(70);
    let first = results(&run, "r.csv");
    assert_eq!(then(&run, &[AGAIN.as_slice(), &["--results=r.csv"]].concat()).0, 70);
    assert_eq!(results(&run, "r.csv"), [first[0].replace("in-doubt", "in-doubt-before")]);
    assert_eq!(then(&run, &["journal", "mark", "1", "sent"]).0, 0);
    assert_eq!(then(&run, &[AGAIN.as_slice(), &["--results=r.csv"]].concat()).0, 0);
    let wanted = "1,Example Mobile,A-1,sent-before,,1,,<0123456789abcdef@example.org>,settled: it was sent";
    assert_eq!(results(&run, "r.csv"), [wanted]);
}

#[test]
fn a_second_run_knows_what_a_local_program_took() {
    let adieu = Adieu::new(&["batch", "send", "t.csv", "--yes", "--results=r.csv"]).file("t.csv", table(1));
    crate::harness::script_file(&adieu.path("sendmail"), "#!/bin/sh\ncat >/dev/null\n");
    let config = format!(
        "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = {:?}\n",
        adieu.path("sendmail").display().to_string()
    );
    let run = adieu.file("config/config.toml", config).run().code(0);
    let first = results(&run, "r.csv");
    assert!(first[0].contains(", which took it\",<"), "{first:?}");
    assert_eq!(then(&run, &[AGAIN.as_slice(), &["--results=r.csv"]].concat()).0, 0);
    assert_eq!(results(&run, "r.csv"), [first[0].replace("accepted", "sent-before")]);
}

#[test]
fn rows_that_a_run_does_not_come_to_keep_their_results() {
    let server = server(Manner::default());
    for (name, journal) in [("r.csv", true), ("r.jsonl", false), ("r.csv", false)] {
        let result = format!("--results={name}");
        let adieu = batch(&server, 2).arg(&result);
        let run = if journal { adieu } else { adieu.arg("--no-journal") }.run().code(0);
        let first = results(&run, name);
        // Rows before the first that is wanted.
        fs::write(run.folder.path().join("t.csv"), table(3)).expect("a table");
        let on = [AGAIN.as_slice(), &[&result, "--no-journal", "--from-row=3"]].concat();
        assert_eq!(then(&run, &on).0, 0);
        let second = results(&run, name);
        assert_eq!((&second[..2], second.len()), (first.as_slice(), 3), "{second:?}");
        // Rows of a table that is refused.
        let bad = table(4).replace("Wang Xiaoming,A-4", ",A-4");
        fs::write(run.folder.path().join("t.csv"), bad).expect("a table");
        assert_eq!(then(&run, &[AGAIN.as_slice(), &[&result]].concat()).0, 65);
        let mut third = results(&run, name);
        assert!(third.remove(0).contains("invalid"), "{third:?}");
        assert_eq!(third, second);
        // A row that is nowhere in the table says nothing, and nor does what is no result.
        let odd = match name {
            "r.csv" => "18446744073709551615,x,accepted,,,,,\nx\n",
            _ => "{\"row\":18446744073709551615}\n{\"row\":\n",
        };
        let odd = format!("{}{odd}", String::from_utf8(run.read(name)).expect("UTF-8"));
        fs::write(run.folder.path().join(name), odd).expect("results");
        assert_eq!(then(&run, &[AGAIN.as_slice(), &[&result]].concat()).0, 65);
        assert_eq!(results(&run, name)[1..], second);
        server.forget();
    }
}

#[test]
fn a_row_with_numbers_like_those_of_a_letter_sent_before_is_named_and_sent() {
    let server = server(Manner::default());
    let run = batch(&server, 2).run().code(0);
    let row =
        |number: &str| format!("stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,{number}\n");
    // Sent before; like one that was; blanks and case; like one before in the table too; like nothing.
    let rows = ["A-1", "A.1", "a - 2", "A_1", "B-1"].map(row).concat();
    fs::write(run.folder.path().join("t.csv"), format!("{HEAD}\n{rows}")).expect("a table");
    let (code, _, stderr) = then(&run, &AGAIN);
    let warning = |row, number: &str| {
        format!(
            "warning: row {row}: has numbers (order_number {number}) much like those of entry 1 (order_number A-1, accepted), and is not left out\n  \
             where both are one contract, take the row out\n"
        )
    };
    assert_eq!(code, 0, "{stderr}");
    assert!(stderr.contains(&[warning(2, "A.1"), warning(4, "A_1")].concat()), "{stderr}");
    assert_eq!((stderr.matches(" of entry ").count(), stderr.matches("of row ").count()), (2, 1), "{stderr}");
    assert!(stderr.contains("Sent 3 letters; 2 rows were sent before.\n"), "{stderr}");
    // Many are counted, and one that repeats a row of the table is no letter.
    let many: String = (1..=25).map(|dots| row(&format!("B{}1", ".".repeat(dots)))).collect();
    fs::write(run.folder.path().join("t.csv"), format!("{HEAD}\n{many}{}", row("b.1"))).expect("a table");
    let (code, _, stderr) = then(&run, &["batch", "send", "t.csv", "--dry-run"]);
    assert_eq!((code, stderr.matches(" of entry ").count()), (0, 20), "{stderr}");
    let rest = "warning: table: has 5 more rows with numbers much like those of letters sent before\n";
    assert!(stderr.contains(rest), "{stderr}");
}
