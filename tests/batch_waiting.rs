//! `adieu batch draft`: drafts wait until the whole table is known to be good, and whatever ends a run leaves nothing half done.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::FileTypeExt as _;
use std::process::{Command, Stdio};

use crate::harness::{Adieu, hermetic, names};

const HEAD: &str = "kind,to,provider_name,country,name,email,order_number";
const ROW: &str = "stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,xiaoming.wang@example.org";

fn batch(rows: u32) -> Adieu {
    let rows: String = (1..=rows).map(|number| format!("{ROW},A-{number}\n")).collect();
    Adieu::new(&["batch", "draft", "t.csv"]).file("t.csv", format!("{HEAD}\n{rows}"))
}

#[test]
fn a_full_disk_leaves_nothing_and_the_same_command_makes_all() {
    // The second draft is larger than a file may be here.
    let table = format!("{HEAD},reason\n{ROW},A-1,x\n{ROW},A-2,{}\n", "word ".repeat(190));
    for (way, place) in
        [("--out=drafts", "drafts"), ("--mbox=all.mbox", "all.mbox"), ("--maildir=mail", "mail")]
    {
        let adieu = Adieu::new(&["batch", "draft", "t.csv", "--no-journal", way]).file("t.csv", &table);
        let before = names(&adieu.path("."));
        let mut shell = Command::new("sh");
        shell.args(["-c", "ulimit -f 3; exec \"$@\"", "sh"]).arg(env!("CARGO_BIN_EXE_adieu"));
        shell.args(adieu.command().get_args()).current_dir(adieu.path("."));
        hermetic(&mut shell, &adieu.path("."));
        let output = shell.output().expect("a shell");
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(73), "{stderr}");
        let wanted = format!(
            "error: {place} cannot be written: File too large (os error 27)\n  make room, or choose another place; nothing was written\n"
        );
        if way.starts_with("--mbox") {
            // It is written in large pieces: the last comes when all are known to be good.
            assert!(stderr.starts_with("error: all.mbox cannot be written: File too large"), "{stderr}");
            assert!(!stderr.contains("go on"), "{stderr}");
        } else {
            assert_eq!(stderr, wanted);
        }
        assert_eq!(names(&adieu.path(".")), before, "no draft, no folder, and nothing that waits");
        adieu.run().code(0);
    }
}

#[test]
fn an_interruption_says_how_to_go_on() {
    // A pipe that nobody reads takes fewer of their names than there are.
    let folder = "drafts-".repeat(30);
    let adieu = batch(2000).arg(format!("--out={folder}")).arg("--results=r.csv");
    let mut child = adieu.command().stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    let mut stdout = BufReader::new(child.stdout.take().expect("its output"));
    let mut line = String::new();
    stdout.read_line(&mut line).expect("a first draft");
    let kill = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
    assert!(kill.success());
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).expect("the others");
    let output = child.wait_with_output().expect("it ends");
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(130), "{stderr}");
    let made = 1 + rest.lines().count();
    assert!(made < 2000);
    assert_eq!(names(&adieu.path(&folder)).len(), made, "what is told is there, and nothing else");
    let next = made + 1;
    // On a slow machine the progress stands before it.
    let wanted = format!(
        "error: interrupted after {made} drafts of 2000 rows\n  {made} drafts made; to go on, give the same command with --from-row {next}, another --results\n"
    );
    assert!(stderr.ends_with(&wanted), "{stderr}");
    let results = fs::read_to_string(adieu.path("r.csv")).expect("the results");
    let count = |state: &str| results.lines().filter(|line| line.split(',').nth(3) == Some(state)).count();
    assert_eq!((count("draft"), count("left")), (made, 2000 - made));
    fs::rename(adieu.path("r.csv"), adieu.path("first.csv")).expect("renamed");
    let rest = adieu.arg(format!("--from-row={next}")).run().code(0);
    assert_eq!(names(&rest.folder.path().join(&folder)).len(), 2000);
}

#[test]
fn what_a_killed_run_left_is_taken_away_by_the_next_in_the_same_place() {
    let adieu = batch(2).arg("--out=drafts");
    let left = adieu.path("drafts/.adieu-abc123.waiting/0");
    fs::create_dir_all(&left).expect("a folder");
    fs::write(left.join("0"), "From: somebody\r\n").expect("a file");
    // One whose run is alive, and a folder that only looks like one to somebody in a hurry.
    let alive = adieu.path("drafts/.adieu-def456.waiting");
    fs::create_dir(&alive).expect("a folder");
    let lock = fs::File::open(&alive).expect("it");
    lock.lock().expect("a lock");
    fs::create_dir(adieu.path("drafts/.adieu-mine")).expect("a folder");
    // The place was not there yet; and a table of results that never got its name.
    fs::create_dir(adieu.path(".adieu-ghi789.waiting")).expect("a folder");
    fs::write(adieu.path(".adieu-jkl012.results"), "row").expect("a file");
    let run = adieu.arg("--results=r.csv").run().code(0);
    assert!(!names(run.folder.path()).iter().any(|name| name.starts_with(".adieu-")));
    let wanted = [".adieu-def456.waiting", ".adieu-mine", "Example-Mobile-A-1.eml", "Example-Mobile-A-2.eml"];
    assert_eq!(names(&run.folder.path().join("drafts")), wanted);
}

#[test]
fn force_replaces_a_link_and_not_what_it_leads_to_and_never_a_pipe() {
    let adieu = batch(1).arg("--out=drafts").arg("--force").file("drafts/keep", "").file("elsewhere", "mine");
    let draft = adieu.path("drafts/Example-Mobile-A-1.eml");
    std::os::unix::fs::symlink("../elsewhere", &draft).expect("a link");
    let run = adieu.run().code(0);
    assert_eq!(run.read("elsewhere"), b"mine");
    assert!(fs::symlink_metadata(&draft).expect("it").is_file());

    let adieu = batch(1).arg("--out=drafts").arg("--force").file("drafts/keep", "");
    let draft = adieu.path("drafts/Example-Mobile-A-1.eml");
    assert!(Command::new("mkfifo").arg(&draft).status().expect("mkfifo").success());
    let _run = adieu.run().code(73).stdout("").stderr_has("it is not an ordinary file");
    assert!(fs::symlink_metadata(&draft).expect("it").file_type().is_fifo());
}

#[test]
fn rows_that_are_left_out_leave_no_gap_in_an_mbox() {
    let table = format!("{HEAD}\n{ROW},A-1\n{ROW},A-1\n{ROW},\"a\nb\"\n{ROW},A-2\n");
    let run = Adieu::new(&["batch", "draft", "t.csv", "--mbox=all.mbox", "--keep-going", "--results=r.csv"])
        .file("t.csv", table)
        .run()
        .code(65);
    let mbox = String::from_utf8(run.read("all.mbox")).expect("text");
    let messages: Vec<&str> = mbox.split("From MAILER-DAEMON ").skip(1).collect();
    assert_eq!(messages.len(), 2);
    assert!(messages[0].contains("A-1") && messages[1].contains("A-2"), "{mbox}");
    let results = String::from_utf8(run.read("r.csv")).expect("text");
    let states: Vec<&str> =
        results.lines().skip(1).map(|line| line.split(',').nth(3).expect("a state")).collect();
    assert_eq!(states, ["draft", "repeated", "invalid", "draft"]);
}

#[test]
fn an_empty_folder_with_what_a_killed_run_left_becomes_a_maildir() {
    let adieu = batch(1).arg("--maildir=mail");
    fs::create_dir_all(adieu.path("mail/.adieu-abc123.waiting/0")).expect("a folder");
    let run = adieu.run().code(0);
    assert_eq!(names(&run.folder.path().join("mail")), ["cur", "new", "tmp"]);
}

#[test]
fn a_place_that_is_taken_is_found_before_anything_is_written() {
    let rows = [("Firm", 1), ("FIRM", 2), ("firm", 3)].map(|(name, number)| {
        format!(
            "stop-renewal,care@example.com,{name},GB,Wang Xiaoming,xiaoming.wang@example.org,A-{number}\n"
        )
    });
    let run = |args: &[&str]| {
        let adieu = Adieu::new(&["batch", "draft", "t.csv", "--out=drafts", "--file-name={provider}"])
            .file("t.csv", format!("{HEAD}\n{}", rows.concat()));
        args.iter().fold(adieu, |adieu, arg| adieu.arg(*arg))
    };
    let kept = run(&[]).file("drafts/FIRM--2.eml", "mine").run().code(73);
    kept.stdout("").stderr_has("error: drafts/FIRM--2.eml exists already; nothing was written\n");
    let kept = run(&["--force"]).file("drafts/FIRM--2.eml/keep", "mine").run().code(73).stdout("");
    let kept = kept.stderr_has(
        "error: drafts/FIRM--2.eml cannot be written: it is a folder\n  choose another place; nothing was written\n",
    );
    assert_eq!(names(&kept.folder.path().join("drafts")), ["FIRM--2.eml"]);
    let made = run(&[]).run().code(0);
    assert_eq!(names(&made.folder.path().join("drafts")), ["FIRM--2.eml", "Firm.eml", "firm--3.eml"]);
}

#[test]
fn a_row_that_is_left_out_takes_no_number_wherever_a_run_begins() {
    let table = format!("{HEAD}\n{ROW},A-1\n{ROW},A-1\n{ROW},A-3\n");
    let run = |args: &[&str]| {
        let adieu = Adieu::new(&["batch", "draft", "t.csv", "--quiet", "--file-name={provider}"]);
        args.iter().fold(adieu.file("t.csv", &table), |adieu, arg| adieu.arg(*arg)).run().code(0)
    };
    run(&["--out=drafts"]).stdout("drafts/Example-Mobile.eml\ndrafts/Example-Mobile--2.eml\n");
    run(&["--out=drafts", "--from-row=3"]).stdout("drafts/Example-Mobile--2.eml\n");
}

#[test]
fn a_run_with_no_row_left_writes_nothing() {
    let run = batch(2).arg("--mbox=all.mbox").arg("--from-row=3").run().code(0);
    run.stdout("").stderr("No row was left to make a draft of.\n");
    let run =
        batch(2).arg("--out=drafts").arg("--results=folder").arg("--force").file("folder/keep", "").run();
    let run =
        run.code(73).stdout("").stderr("error: folder is a folder\n  name the file, such as results.csv\n");
    assert!(!run.folder.path().join("drafts").exists());
}
