//! Prompts, on a real terminal: what is missing is asked for, Esc goes back, Ctrl-C leaves nothing.

use std::process::Command;

use rexpect::process::wait::WaitStatus;
use rexpect::session::{PtySession, spawn_command};
use tempfile::TempDir;

use crate::harness::hermetic;
use crate::imap_server::{Manner, Server};

const PATIENCE: Option<u64> = Some(20_000);

fn start(folder: &TempDir, args: &[&str]) -> PtySession {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    command.args(args).current_dir(folder.path());
    hermetic(&mut command, folder.path());
    command.env("TERM", "xterm");
    spawn_command(command, PATIENCE).expect("a terminal")
}

/// Waits for a question, then types an answer.
#[track_caller]
fn answer(terminal: &mut PtySession, question: &str, keys: &str) {
    terminal.exp_string(question).unwrap_or_else(|error| panic!("{question}: {error}"));
    terminal.send(keys).expect("keys");
    terminal.flush().expect("keys");
}

#[track_caller]
fn ends_with(terminal: &mut PtySession, code: i32) -> String {
    let rest = terminal.exp_eof().expect("the program ends");
    assert!(matches!(terminal.process().wait(), Ok(WaitStatus::Exited(_, c)) if c == code), "{rest}");
    rest
}

fn files(folder: &TempDir) -> Vec<String> {
    let entries = std::fs::read_dir(folder.path()).expect("the folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

fn erase(text: &str) -> String {
    "\u{7f}".repeat(text.len())
}

const ENTER: &str = "\r";
const ESC: &str = "\u{1b}";

#[test]
fn what_is_missing_is_asked_for_and_a_refused_answer_shows_the_rule() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["draft", "--provider", "lebara-uk"]);
    answer(&mut terminal, "What do you want?", ENTER);
    answer(&mut terminal, "Your name:", "Wang Xiaoming\r");
    answer(&mut terminal, "Your e-mail address:", "nobody\r");
    answer(&mut terminal, "is not an e-mail address: it has no @", "@example.org\r");
    answer(&mut terminal, "Order number (optional):", ENTER);
    answer(&mut terminal, "Line (optional):", ENTER);
    answer(&mut terminal, "Day of the next charge (optional):", "2026-10-01\r");
    answer(&mut terminal, "has passed: today is 2026-11-23", &format!("{}2026-12-01\r", erase("2026-10-01")));
    answer(&mut terminal, "Reason (optional):", "my PIN is 1234\r");
    answer(&mut terminal, "seems to hold a secret", &format!("{}\r", erase("my PIN is 1234")));
    ends_with(&mut terminal, 0);
    assert_eq!(files(&folder), ["lebara-uk-stop-renewal-2026-11-23.eml"]);
    let eml = std::fs::read_to_string(folder.path().join("lebara-uk-stop-renewal-2026-11-23.eml"))
        .expect("the draft");
    assert!(
        eml.contains("\r\nFrom: Wang Xiaoming <nobody@example.org>\r\n")
            || eml.starts_with("From: Wang Xiaoming <nobody@example.org>\r\n")
    );
    assert!(eml.contains("1 December 2026") && !eml.contains("Reason"));
}

#[test]
fn esc_goes_back_to_mend_an_answer() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["draft", "-o", "x.eml"]);
    answer(&mut terminal, "What do you want?", "terminate\r");
    answer(&mut terminal, "Which provider?", "another\r");
    answer(&mut terminal, "Provider's e-mail address:", "care@example.com\r");
    answer(&mut terminal, "Provider's name:", "Exmaple\r");
    answer(&mut terminal, "Your name:", ESC);
    // The old answer is there to be edited.
    answer(&mut terminal, "Exmaple", &format!("{}Example Mobile\r", erase("Exmaple")));
    answer(&mut terminal, "Your name:", "Ann\r");
    answer(&mut terminal, "Your e-mail address:", "ann@example.org\r");
    answer(&mut terminal, "Order number (optional):", "A1\r");
    answer(&mut terminal, "Day the contract shall end (optional):", ENTER);
    answer(&mut terminal, "Reason (optional):", ENTER);
    ends_with(&mut terminal, 0);
    let eml = std::fs::read_to_string(folder.path().join("x.eml")).expect("the draft");
    assert!(eml.contains("To: Example Mobile <care@example.com>\r\n"), "{eml}");
}

#[test]
fn ctrl_c_leaves_nothing() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["draft"]);
    answer(&mut terminal, "What do you want?", ENTER);
    answer(&mut terminal, "Which provider?", "\u{3}");
    let rest = ends_with(&mut terminal, 130);
    assert!(rest.contains("interrupted; nothing was written"), "{rest}");
    assert!(files(&folder).is_empty());
}

#[test]
fn no_input_never_asks() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["draft", "--no-input"]);
    let rest = ends_with(&mut terminal, 65);
    assert!(rest.contains("4 problems; nothing was written."), "{rest}");
}

#[test]
fn an_uncertain_recipient_is_asked_about() {
    let args = [
        "draft",
        "--provider=lebara-de",
        "--kind=terminate",
        "--name=Ann",
        "--email=ann@example.org",
        "-o",
        "x.eml",
    ];
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &args);
    answer(&mut terminal, "Write to halolebara@lebara.com all the same?", "n\r");
    ends_with(&mut terminal, 65);
    assert!(files(&folder).is_empty());
    let mut terminal = start(&folder, &args);
    answer(&mut terminal, "Write to halolebara@lebara.com all the same?", "y\r");
    ends_with(&mut terminal, 0);
    assert_eq!(files(&folder), ["x.eml"]);
}

#[test]
fn what_was_typed_survives_a_failure() {
    let folder = TempDir::new().expect("a folder");
    let args =
        ["draft", "--provider=lebara-uk", "--kind=terminate", "--email=ann@example.org", "-o", "/proc/x.eml"];
    let mut terminal = start(&folder, &args);
    answer(&mut terminal, "Your name:", "Ann Example\r");
    answer(&mut terminal, "Order number (optional):", "A1\r");
    answer(&mut terminal, "Day the contract shall end (optional):", "2026-12-31\r");
    answer(&mut terminal, "Reason (optional):", ENTER);
    let rest = ends_with(&mut terminal, 73);
    let (_, saved) =
        rest.split_once("Your answers, to save as request.toml and use again:").expect("the answers");
    let saved = saved.replace('\r', "");
    assert_eq!(
        saved.trim(),
        "kind = \"terminate\"\n\n[contract]\nend_on = 2026-12-31\norder_number = \"A1\"\nprovider = \"lebara-uk\"\n\n\
         [customer]\nemail = \"ann@example.org\"\nname = \"Ann Example\""
    );
}

#[test]
fn a_provider_of_ones_own_is_asked_for() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["provider", "add", "gym", "--name=Gym", "--country=GB"]);
    answer(&mut terminal, "Its own domains:", "gym\r");
    answer(&mut terminal, "is not a domain: it has no dot", ".example\r");
    answer(&mut terminal, "What is its e-mail address for?", "cancellation\r");
    answer(&mut terminal, "Its e-mail address:", "office@other.example\r");
    let again = format!("{}gym.example\r", erase("other.example"));
    answer(&mut terminal, "is outside the domains given", &again);
    answer(&mut terminal, "Where did you read it?", ENTER);
    answer(&mut terminal, "is empty", "https://gym.example/contact\r");
    ends_with(&mut terminal, 0);
    let record =
        std::fs::read_to_string(folder.path().join("config/providers/gym.toml")).expect("the record");
    assert_eq!(
        record,
        "id = \"gym\"\nname = \"Gym\"\ncountry = \"GB\"\ndomains = [\"gym.example\"]\n\n[[address]]\nemail = \
         \"office@gym.example\"\npurpose = \"cancellation\"\nsource = \"https://gym.example/contact\"\nseen_on = \
         2026-11-23\nconfidence = \"A\"\n"
    );
    // What is wrong already is said before anything is asked; without input nothing is.
    let mut terminal = start(&folder, &["provider", "add", "club", "--domain=club"]);
    assert!(ends_with(&mut terminal, 65).contains("is not a domain: it has no dot"));
    let mut terminal = start(&folder, &["provider", "add", "club", "--no-input"]);
    assert!(ends_with(&mut terminal, 65).contains("5 problems; nothing was written."));
    let mut terminal = start(&folder, &["provider", "add", "club"]);
    answer(&mut terminal, "Its name:", "\u{3}");
    ends_with(&mut terminal, 130);
}

#[test]
fn the_question_about_a_strange_address_names_it() {
    let folder = TempDir::new().expect("a folder");
    let args = ["draft", "--to=care@lebarra.com", "--provider-name=Lebara", "--kind=terminate", "--name=Ann"];
    let mut terminal = start(&folder, &[&args[..], &["--email=ann@example.org", "-o", "x.eml"]].concat());
    // As far as the terminal's line goes.
    let question = "care@lebarra.com resembles lebara.com without being it. Write to care@lebarra.";
    answer(&mut terminal, question, "n\r");
    ends_with(&mut terminal, 65);
    assert!(files(&folder).is_empty());
}

#[test]
fn which_folder_the_drafts_are_in_is_asked_where_nothing_tells() {
    let manner = || Manner {
        folders: &["() \"/\" INBOX", "() \"/\" Notes", "() \"/\" \"Mine\""],
        ..Manner::default()
    };
    let draft =
        ["draft", "--to-drafts", "--to=care@example.com", "--provider-name=Example", "--kind=stop-renewal"];
    let start = |server: &Server, folder: &TempDir| {
        std::fs::create_dir(folder.path().join("config")).expect("a folder");
        std::fs::write(folder.path().join("config/config.toml"), server.config()).expect("a file");
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        command.args(draft).args([
            "--name=Wang Xiaoming",
            "--order-number=1234567",
            "--country=GB",
            "--language=en",
        ]);
        hermetic(&mut command, folder.path());
        command.current_dir(folder.path()).env("TERM", "xterm").env("ADIEU_PASSWORD", "s3cret pass");
        spawn_command(command, PATIENCE).expect("a terminal")
    };
    let (server, folder) = (Server::start(manner()), TempDir::new().expect("a folder"));
    let mut terminal = start(&server, &folder);
    answer(&mut terminal, "Which folder are your drafts in?", "\u{1b}[B\r");
    let said = ends_with(&mut terminal, 0);
    assert!(said.contains("drafts = \"Mine\" under [accounts.main.imap]"), "{said}");
    assert!(server.seen().commands.iter().any(|command| command.starts_with("APPEND \"Mine\"")));
    assert_eq!(files(&folder), ["config"]);

    // None of them: the draft is a file.
    let (server, folder) = (Server::start(manner()), TempDir::new().expect("a folder"));
    let mut terminal = start(&server, &folder);
    answer(&mut terminal, "Which folder are your drafts in?", ESC);
    let said = ends_with(&mut terminal, 78);
    assert!(
        said.contains("there is no folder for drafts") && said.contains("the draft is in the file"),
        "{said}"
    );
    assert_eq!(files(&folder).len(), 2);
}
