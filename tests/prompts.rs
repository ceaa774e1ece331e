//! Prompts, on a real terminal: what is missing is asked for, Esc goes back, Ctrl-C leaves nothing.

use std::process::Command;

use rexpect::process::wait::WaitStatus;
use rexpect::session::{PtySession, spawn_command};
use tempfile::TempDir;

use crate::harness::{Adieu, hermetic};
use crate::imap_server::{Manner, Server};

const PATIENCE: Option<u64> = Some(20_000);

fn start(folder: &TempDir, args: &[&str]) -> PtySession {
    start_in(80, folder, args)
}

/// Starts the program in a terminal that is so many columns wide.
fn start_in(columns: u16, folder: &TempDir, args: &[&str]) -> PtySession {
    start_speaking("C", columns, folder, args)
}

/// The same for a person with this locale.
fn start_speaking(locale: &str, columns: u16, folder: &TempDir, args: &[&str]) -> PtySession {
    let mut command = Command::new("sh");
    let size = format!("stty cols {columns} rows 30; exec \"$0\" \"$@\"");
    command.args(["-c", &size, env!("CARGO_BIN_EXE_adieu")]).args(args).current_dir(folder.path());
    hermetic(&mut command, folder.path());
    command.env("TERM", "xterm").env("LANG", locale);
    spawn_command(command, PATIENCE).expect("a terminal")
}

/// Waits for a question, then types an answer.
#[track_caller]
fn answer(terminal: &mut PtySession, question: &str, keys: &str) {
    terminal.exp_string(question).unwrap_or_else(|error| panic!("{question}: {error}"));
    terminal.send(keys).expect("keys");
    terminal.flush().expect("keys");
}

/// Agrees to the letter that is shown, and keeps nothing of the answers.
#[track_caller]
fn save(terminal: &mut PtySession) {
    answer(terminal, "Save this letter as a draft?", "y\r");
    answer(terminal, "Keep your answers for another time?", ENTER);
}

#[track_caller]
fn ends_with(terminal: &mut PtySession, code: i32) -> String {
    let rest = terminal.exp_eof().expect("the program ends");
    assert!(matches!(terminal.process().wait(), Ok(WaitStatus::Exited(_, c)) if c == code), "{rest}");
    rest
}

fn files(folder: &TempDir) -> Vec<String> {
    let entries = std::fs::read_dir(folder.path()).expect("the folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
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
    answer(&mut terminal, "Line (optional):", ENTER);
    answer(&mut terminal, "Customer number (optional):", ENTER);
    answer(&mut terminal, "Order number (optional):", ENTER);
    answer(&mut terminal, "Day of the next charge (optional):", "2026-10-01\r");
    answer(&mut terminal, "has passed: today is 2026-11-23", &format!("{}2026-12-01\r", erase("2026-10-01")));
    answer(&mut terminal, "Reason (optional):", "my PIN is 1234\r");
    answer(&mut terminal, "seems to hold a secret", &format!("{}\r", erase("my PIN is 1234")));
    save(&mut terminal);
    ends_with(&mut terminal, 0);
    assert_eq!(files(&folder), ["lebara-uk-stop-renewal-2026-11-23.eml", "state"]);
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
    // Enter chooses no company that nobody named.
    answer(&mut terminal, "Which provider?", ENTER);
    answer(&mut terminal, "Provider's e-mail address:", "care@example.com\r");
    answer(&mut terminal, "Provider's name:", "Exmaple\r");
    answer(&mut terminal, "Provider's country (optional):", ESC);
    // The old answer is there to be edited.
    answer(&mut terminal, "Exmaple", &format!("{}Example Mobile\r", erase("Exmaple")));
    answer(&mut terminal, "Provider's country (optional):", ENTER);
    answer(&mut terminal, "What do you want?", "terminate\r");
    answer(&mut terminal, "Your name:", "Ann\r");
    answer(&mut terminal, "Your e-mail address:", "ann@example.org\r");
    answer(&mut terminal, "Customer number (optional):", "A1\r");
    answer(&mut terminal, "Day the contract shall end (optional):", ENTER);
    answer(&mut terminal, "Notice period (optional):", ENTER);
    answer(&mut terminal, "Last day of the minimum term (optional):", ENTER);
    answer(&mut terminal, "Reason (optional):", ENTER);
    // Nothing tells the language, so that it is asked; the guess comes first.
    answer(&mut terminal, "Which language does Example Mobile read?", "dan\r");
    save(&mut terminal);
    ends_with(&mut terminal, 0);
    let eml = std::fs::read_to_string(folder.path().join("x.eml")).expect("the draft");
    assert!(eml.contains("To: Example Mobile <care@example.com>\r\n"), "{eml}");
    assert!(eml.contains("Subject: Opsigelse"), "{eml}");
}

#[test]
fn the_provider_is_searched_for_as_one_types() {
    for typed in ["lebarra uk", "英国 lebara", "https://lebara.co.uk/help"] {
        let folder = TempDir::new().expect("a folder");
        let mut terminal = start(&folder, &["draft", "--kind=stop-renewal", "--phone=+447700900123"]);
        // Those of the person's country are offered before anything is typed.
        terminal.exp_string(", GB)").expect("a British one");
        terminal.send(&format!("{typed}\r")).expect("keys");
        terminal.flush().expect("keys");
        answer(&mut terminal, "Your name:", "Ann\r");
        answer(&mut terminal, "Your e-mail address:", "ann@example.org\r");
        answer(&mut terminal, "Line (optional):", ENTER);
        answer(&mut terminal, "Customer number (optional):", "A1\r");
        answer(&mut terminal, "Day of the next charge (optional):", ENTER);
        answer(&mut terminal, "Reason (optional):", ENTER);
        save(&mut terminal);
        ends_with(&mut terminal, 0);
        assert_eq!(files(&folder), ["lebara-uk-stop-renewal-2026-11-23.eml", "state"], "{typed}");
    }
}

#[test]
fn a_provider_that_takes_no_mail_gets_a_letter_to_print() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["draft", "--provider=vodafone-de", "--kind=terminate"]);
    // The last choice: one up from the first.
    answer(&mut terminal, "How do you want to go on?", "\u{1b}[A\r");
    answer(&mut terminal, "Your name:", "Ann Example\r");
    answer(&mut terminal, "Your e-mail address:", "ann@example.org\r");
    answer(&mut terminal, "Your postal address (optional):", "1 Example Street; 12345 Example Town\r");
    answer(&mut terminal, "Customer number (optional):", "A1\r");
    answer(&mut terminal, "Day the contract shall end (optional):", "2027-01-31\r");
    answer(&mut terminal, "Reason (optional):", ENTER);
    answer(&mut terminal, "Save this letter as a draft?", "y\r");
    answer(&mut terminal, "The letter goes by post alone.", "");
    answer(&mut terminal, "Keep your answers for another time?", ENTER);
    ends_with(&mut terminal, 0);
    assert_eq!(files(&folder), ["vodafone-de-terminate-2026-11-23.pdf"]);
}

#[test]
fn a_name_of_several_is_asked_about_before_anything_else() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["draft", "--provider=Vodafone", "--kind=terminate"]);
    answer(&mut terminal, "Vodafone", "");
    answer(&mut terminal, "Which provider?", "vodafone-it\r");
    answer(&mut terminal, "Do you want to keep the phone number?", "\u{3}");
    ends_with(&mut terminal, 130);
}

#[test]
fn the_country_of_the_person_comes_first() {
    for (locale, first) in
        [("en_GB.UTF-8", "> sky-gb"), ("en_IE.UTF-8", "> sky-ie"), ("de_DE.UTF-8", "> sky-de")]
    {
        let folder = TempDir::new().expect("a folder");
        let mut terminal = start_speaking(locale, 80, &folder, &["draft", "--kind=terminate", "--lang=en"]);
        answer(&mut terminal, "Which provider?", "Sky");
        answer(&mut terminal, first, "\u{3}");
        ends_with(&mut terminal, 130);
    }
}

#[test]
fn ctrl_c_leaves_nothing() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["draft"]);
    answer(&mut terminal, "Which provider?", "lebara-uk\r");
    answer(&mut terminal, "What do you want?", "\u{3}");
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
    assert_eq!(files(&folder), ["state", "x.eml"]);
}

#[test]
fn what_was_typed_survives_a_failure() {
    let folder = TempDir::new().expect("a folder");
    let args =
        ["draft", "--provider=lebara-uk", "--kind=terminate", "--email=ann@example.org", "-o", "/proc/x.eml"];
    let mut terminal = start(&folder, &args);
    answer(&mut terminal, "Do you want to keep the phone number?", ENTER);
    answer(&mut terminal, "Your name:", "Ann Example\r");
    answer(&mut terminal, "Line (optional):", ENTER);
    answer(&mut terminal, "Customer number (optional):", "A1\r");
    answer(&mut terminal, "Day the contract shall end (optional):", "2026-12-31\r");
    answer(&mut terminal, "Reason (optional):", ENTER);
    answer(&mut terminal, "Save this letter as a draft?", "y\r");
    let rest = ends_with(&mut terminal, 73);
    let (_, saved) =
        rest.split_once("Your answers, to save as request.toml and use again:").expect("the answers");
    let saved = saved.replace('\r', "");
    assert_eq!(
        saved.trim(),
        "kind = \"terminate\"\n\n[contract]\ncustomer_number = \"A1\"\nend_on = 2026-12-31\nprovider = \"lebara-uk\"\n\n\
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
    // The terminal's line ends between the two.
    terminal.exp_string("care@lebarra.com is outside the domains of Lebara,").expect("the question");
    answer(&mut terminal, "care@lebarra.com all the same?", "n\r");
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
    assert_eq!(files(&folder), ["config", "state"]);

    // None of them: the draft is a file.
    let (server, folder) = (Server::start(manner()), TempDir::new().expect("a folder"));
    let mut terminal = start(&server, &folder);
    answer(&mut terminal, "Which folder are your drafts in?", ESC);
    let said = ends_with(&mut terminal, 78);
    assert!(
        said.contains("there is no folder for drafts") && said.contains("the draft is in the file"),
        "{said}"
    );
    assert_eq!(files(&folder).len(), 3);
}

/// The request with which only the sender's name is asked for.
const ALL_BUT_NAME: [&str; 10] = [
    "draft",
    "--to=care@example.com",
    "--provider-name=Example",
    "--kind=terminate",
    "--email=ann@example.org",
    "--order-number=A1",
    "--end-on=2026-12-31",
    "--country=GB",
    "-o",
    "x.eml",
];

/// Asks for the name in a terminal so wide, types `keys`, and returns the draft's sender.
fn sender_after(columns: u16, keys: &str) -> String {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start_in(columns, &folder, &ALL_BUT_NAME);
    answer(&mut terminal, "Your name:", &format!("{keys}\r"));
    answer(&mut terminal, "Reason (optional):", ENTER);
    save(&mut terminal);
    ends_with(&mut terminal, 0);
    let eml = std::fs::read(folder.path().join("x.eml")).expect("the draft");
    let message = mail_parser::MessageParser::default().parse(&eml).expect("a message");
    message.from().and_then(|from| from.first()).and_then(|from| from.name()).expect("a name").to_owned()
}

#[test]
fn a_control_key_never_types_a_letter() {
    // All of them but Ctrl-C and those that are Tab, Enter, Esc, or a shell's.
    let ignored: String =
        (1..=26u8).filter(|key| !b"acekuwm".contains(&(key + b'a' - 1))).map(char::from).collect();
    assert_eq!(sender_after(80, &format!("{ignored}Julia{ignored}\0\u{1c}\u{1d}\u{1e}\u{1f}")), "Julia");
    let alt: String = ('a'..='z').map(|letter| format!("\u{1b}{letter}")).collect();
    assert_eq!(sender_after(80, &format!("Julia{alt}")), "Julia");
    // Function keys, Shift-Tab, Insert, arrows with a modifier, and the focus coming in.
    assert_eq!(
        sender_after(80, "Julia\u{1b}OP\u{1b}[15~\u{1b}[Z\u{1b}[2~\u{1b}[1;5D\u{1b}[1;3C\u{1b}[I"),
        "Julia"
    );
}

#[test]
fn the_keys_of_a_shell_do_what_they_do_there() {
    const LEFT: &str = "\u{1b}[D";
    for columns in [80, 40] {
        for (keys, name) in [
            ("Julia\u{15}Ann", "Ann"),
            ("Julia Xu\u{17}Wu", "Julia Wu"),
            ("Xu\u{1}Julia \u{5}, Dr", "Julia Xu, Dr"),
            (&format!("Julia Xu{LEFT}{LEFT}{LEFT}\u{b}"), "Julia"),
            ("王小明\u{7f}红", "王小红"),
            (&format!("小明{LEFT}{LEFT}王\u{1b}[F（先生）"), "王小明（先生）"),
            ("e\u{301}\u{7f}王\u{1b}[D\u{1b}[3~Zoë", "Zoë"),
            ("王小明王小明王小明王小明王小明 Wang Xiaoming\u{17}\u{17}\u{17}Wu", "Wu"),
        ] {
            assert_eq!(sender_after(columns, keys), name, "{columns}: {keys:?}");
        }
    }
}

#[test]
fn pasted_control_characters_are_refused_at_the_field() {
    for (pasted, what) in [("Ann\nExample", "a line end"), ("Ann\tE", "a tab"), ("Ann\u{7}", "(U+0007)")] {
        let folder = TempDir::new().expect("a folder");
        let mut terminal = start(&folder, &ALL_BUT_NAME);
        answer(&mut terminal, "Your name:", &format!("\u{1b}[200~{pasted}\u{1b}[201~"));
        answer(&mut terminal, what, "\u{1b}[200~王小明\n\u{1b}[201~\r");
        answer(&mut terminal, "Reason (optional):", ENTER);
        save(&mut terminal);
        ends_with(&mut terminal, 0);
        let eml = std::fs::read_to_string(folder.path().join("x.eml")).expect("the draft");
        assert!(eml.contains("From: =?utf-8?b?546L5bCP5piO?= <ann@example.org>\r\n"), "{eml}");
    }
}

#[test]
fn every_question_ends_in_a_line_of_its_own() {
    let args = [
        "draft",
        "--provider=lebara-de",
        "--kind=terminate",
        "--name=Ann",
        "--email=ann@example.org",
        "--color=never",
    ];
    for columns in [80, 40] {
        for (keys, code, last) in [
            ("\u{3}", 130, "(interrupted)"),
            (ESC, 65, "No"),
            ("\u{15}\u{1}\u{c}y\u{15}\r", 65, "No"),
            ("yy\u{7f}\u{c}\u{3}", 130, "(interrupted)"),
        ] {
            let folder = TempDir::new().expect("a folder");
            let mut terminal = start_in(columns, &folder, &args);
            answer(&mut terminal, "[y for yes; Enter, n or Esc for no]", keys);
            let rest = ends_with(&mut terminal, code);
            let end = format!("{last}\u{1b}[1G\r\n\u{1b}[?2004lerror: ");
            assert!(rest.contains(&end), "{columns}, {keys:?}: {rest:?}");
            assert!(files(&folder).is_empty());
        }
    }
}

#[test]
fn esc_goes_back_in_the_questions_about_a_provider() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["provider", "add", "gym", "--country=GB"]);
    answer(&mut terminal, "Its name:", "Gmy\r");
    answer(&mut terminal, "Its own domains:", "gym.example\r");
    answer(&mut terminal, "What is its e-mail address for?", ESC);
    answer(&mut terminal, "Its own domains:", ESC);
    answer(&mut terminal, "Its name:", "Gym\r");
    answer(&mut terminal, "Its own domains:", "gym.example\r");
    answer(&mut terminal, "What is its e-mail address for?", "cancel\u{15}\u{c}cancellation\r");
    answer(&mut terminal, "Its e-mail address:", "office@gym.example\r");
    answer(&mut terminal, "Where did you read it?", "https://gym.example/contact\r");
    ends_with(&mut terminal, 0);
    let record = std::fs::read_to_string(folder.path().join("config/providers/gym.toml")).expect("it");
    assert!(record.contains("name = \"Gym\"") && record.contains("purpose = \"cancellation\""), "{record}");
    let mut terminal = start(&folder, &["provider", "add", "club", "--country=GB"]);
    answer(&mut terminal, "Its name:", ESC);
    ends_with(&mut terminal, 130);
}

#[test]
fn a_no_or_ctrl_c_at_the_send_question_sends_nothing() {
    let args =
        ["send", "--to=care@example.com", "--provider-name=Example", "--kind=terminate", "--name=王小明"];
    let args = [&args[..], &["--order-number=A1", "--country=GB", "--color=never"]].concat();
    for columns in [80, 40] {
        for (keys, code, last, then) in [
            ("\u{15}\u{b}y\u{3}", 130, "(interrupted)", "error: interrupted; nothing was sent"),
            (ESC, 0, "No", "Nothing was sent."),
        ] {
            let folder = TempDir::new().expect("a folder");
            std::fs::create_dir(folder.path().join("config")).expect("a folder");
            let config = "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"/bin/false\"\n";
            std::fs::write(folder.path().join("config/config.toml"), config).expect("a file");
            let mut terminal = start_in(columns, &folder, &args);
            answer(&mut terminal, "[y for yes; Enter, n or Esc for no]", keys);
            let rest = ends_with(&mut terminal, code);
            let end = format!("{last}\u{1b}[1G\r\n\u{1b}[?2004l{then}");
            assert!(rest.contains(&end), "{columns}, {keys:?}: {rest:?}");
        }
    }
}

#[test]
fn esc_at_the_send_question_goes_back_and_a_no_loses_no_answer() {
    let folder = TempDir::new().expect("a folder");
    std::fs::create_dir(folder.path().join("config")).expect("a folder");
    let config = "[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"/bin/false\"\n";
    std::fs::write(folder.path().join("config/config.toml"), config).expect("a file");
    let args = ["send", "--to=care@example.com", "--provider-name=Example", "--kind=stop-renewal"];
    let args = [&args[..], &["--order-number=A1", "--country=GB", "--renews-on=2026-12-01"]].concat();
    let mut terminal = start(&folder, &args);
    answer(&mut terminal, "Your name:", "Wang\r");
    answer(&mut terminal, "Reason (optional):", "too dear\r");
    answer(&mut terminal, "Send this letter to", ESC);
    answer(&mut terminal, "Reason (optional): too dear", "\u{15}\r");
    answer(&mut terminal, "Send this letter to", "n\r");
    let said = ends_with(&mut terminal, 0);
    assert!(said.contains("Nothing was sent.") && said.contains("name = \"Wang\""), "{said}");
    assert!(!said.contains("too dear"), "{said}");
}

#[test]
fn a_slip_is_mended_with_one_key() {
    let folder = TempDir::new().expect("a folder");
    let args = ["draft", "--provider=lebara-uk", "--kind=stop-renewal", "--name=Ann", "-o", "x.eml"];
    let mut terminal = start(&folder, &args);
    answer(&mut terminal, "Your e-mail address:", "ann@example,org\r");
    answer(&mut terminal, "(Tab: ann@example.org)", "\t\r");
    answer(&mut terminal, "Line (optional):", ENTER);
    answer(&mut terminal, "Customer number (optional):", ENTER);
    answer(&mut terminal, "Order number (optional):", ENTER);
    answer(&mut terminal, "Day of the next charge (optional):", "1.13.2026\r");
    answer(&mut terminal, "has passed", &format!("{}13 Dec 2026\r", erase("1.13.2026")));
    answer(&mut terminal, "Reason (optional):", ENTER);
    save(&mut terminal);
    ends_with(&mut terminal, 0);
    let eml = std::fs::read_to_string(folder.path().join("x.eml")).expect("the draft");
    assert!(eml.contains("<ann@example.org>") && eml.contains("13 December 2026"), "{eml}");
}

#[test]
fn a_no_before_the_draft_loses_no_answer() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &ALL_BUT_NAME);
    answer(&mut terminal, "Your name:", "Ann\r");
    answer(&mut terminal, "Reason (optional):", ENTER);
    answer(&mut terminal, "Save this letter as a draft?", ENTER);
    let rest = ends_with(&mut terminal, 0);
    assert!(rest.contains("Nothing was written.") && rest.contains("name = \"Ann\""), "{rest}");
    assert!(files(&folder).is_empty());
}

/// What a person reads who knows no English: every question, then the letter with its translation, then whom it goes to.
#[test]
fn a_person_who_reads_no_english_is_asked_in_their_language() {
    let chinese = [
        ("哪家服务商？", "lebara-uk\r"),
        ("您要办什么？", ENTER),
        ("您的姓名：", "Wang Xiaoming\r"),
        ("您的邮箱地址：", "wang@example,org\r"),
        ("Tab ", "\t\r"),
        ("号码（可不填）：", ENTER),
        ("客户编号（可不填）：", "A1\r"),
        ("下次扣费日（可不填）：", "2026-12-01\r"),
        ("理由（可不填）：", ENTER),
        ("取消自动续费", ""),
        ("请确认：", ""),
        ("Lebara <care@lebara.com>", ""),
        ("要把这封信函保存为草稿吗？", "是\r"),
        ("已保存草稿", ""),
        ("要保存您的回答", ENTER),
    ];
    let german = [
        ("Welcher Anbieter?", "lebara-uk\r"),
        ("Was möchten Sie tun?", ENTER),
        ("Ihr Name:", "Wang Xiaoming\r"),
        ("Ihre E-Mail-Adresse:", "wang@example,org\r"),
        ("(Tab: wang@example.org)", "\t\r"),
        ("Rufnummer (freiwillig):", ENTER),
        ("Kundennummer (freiwillig):", "A1\r"),
        ("Tag der nächsten Abbuchung (freiwillig):", "2026-12-01\r"),
        ("Begründung (freiwillig):", ENTER),
        ("Nur automatische Verlängerung abschalten", ""),
        ("Dem stimmen Sie zu:", ""),
        ("Lebara <care@lebara.com>", ""),
        ("Dieses Schreiben als Entwurf speichern?", "ja\r"),
        ("Der Entwurf", ""),
        ("aufbewahren?", ENTER),
    ];
    for (locale, columns, steps) in
        [("zh_CN.UTF-8", 80, &chinese), ("de_DE.UTF-8", 80, &german), ("zh_CN.UTF-8", 40, &chinese)]
    {
        let folder = TempDir::new().expect("a folder");
        let mut terminal = start_speaking(locale, columns, &folder, &["draft", "-o", "x.eml"]);
        for (shown, keys) in steps.iter().filter(|(shown, _)| columns > 40 || shown.chars().count() < 14) {
            // The terminal hands on octets, each as a character.
            let shown: String = shown.bytes().map(char::from).collect();
            answer(&mut terminal, &shown, keys);
        }
        ends_with(&mut terminal, 0);
        let eml = std::fs::read_to_string(folder.path().join("x.eml")).expect("the draft");
        assert!(eml.contains("Dear Sir or Madam"), "the letter itself is English: {eml}");
    }
}

#[test]
fn a_number_that_is_to_be_kept_ends_the_questions() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["draft", "--provider=lebara-uk", "--name=Ann"]);
    answer(&mut terminal, "What do you want?", "terminate:\r");
    answer(&mut terminal, "Do you want to keep the phone number?", "yes\r");
    let said = ends_with(&mut terminal, 65);
    assert!(said.contains("nothing was written, as the number is to be kept"), "{said}");
    assert!(said.contains("text PAC to 65075"), "{said}");
    assert!(said.contains("kind = \"terminate\""), "no answer is lost: {said}");
    assert!(files(&folder).is_empty());
}

#[test]
fn numbers_and_days_are_written_as_at_home() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(
        &folder,
        &["draft", "--provider=lebara-uk", "--kind=stop-renewal", "--name=Ann", "-o", "x.eml"],
    );
    answer(&mut terminal, "Your e-mail address:", "ann@example.org\r");
    answer(&mut terminal, "Line (optional):", "07700 900123\r");
    answer(&mut terminal, "(read as +447700900123)", "");
    answer(&mut terminal, "Day of the next charge (optional):", "01/12/2026\r");
    answer(&mut terminal, "(read as 1 December 2026)", "");
    answer(&mut terminal, "Reason (optional):", ENTER);
    save(&mut terminal);
    let said = ends_with(&mut terminal, 0);
    assert!(!said.contains("is read as"), "what was said back is not said again: {said}");
    let eml = std::fs::read_to_string(folder.path().join("x.eml")).expect("the draft");
    assert!(eml.contains("+447700900123") && eml.contains("1 December 2026"), "{eml}");
}

#[test]
fn which_of_two_days_is_asked() {
    let folder = TempDir::new().expect("a folder");
    let args =
        ["draft", "--to=care@example.com", "--provider-name=Example", "--kind=terminate", "--name=Ann"];
    let args = [&args[..], &["--order-number=A1", "--language=en", "-o", "x.eml"]].concat();
    let mut terminal = start(&folder, &args);
    answer(&mut terminal, "Provider's country (optional):", ENTER);
    answer(&mut terminal, "Your e-mail address:", "ann@example.org\r");
    answer(&mut terminal, "Day the contract shall end (optional):", "03/04/2027\r");
    answer(&mut terminal, "Which one is it?", ESC);
    // What was typed is there again.
    answer(&mut terminal, "Day the contract shall end (optional): 03/04/2027", ENTER);
    answer(&mut terminal, "4 March 2027", "march\r");
    answer(&mut terminal, "Reason (optional):", ENTER);
    save(&mut terminal);
    ends_with(&mut terminal, 0);
    let eml = std::fs::read_to_string(folder.path().join("x.eml")).expect("the draft");
    assert!(eml.contains("4 March 2027"), "{eml}");
}

#[test]
fn esc_goes_back_from_a_yes_or_a_no() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &ALL_BUT_NAME);
    answer(&mut terminal, "Your name:", "Anm\r");
    answer(&mut terminal, "Reason (optional):", "I move.\r");
    answer(&mut terminal, "Save this letter as a draft?", ESC);
    answer(&mut terminal, "Reason (optional): I move.", ESC);
    answer(&mut terminal, "Your name: Anm", "\u{7f}n\r");
    answer(&mut terminal, "Reason (optional):", ENTER);
    save(&mut terminal);
    ends_with(&mut terminal, 0);
    let eml = std::fs::read_to_string(folder.path().join("x.eml")).expect("the draft");
    assert!(eml.contains("From: Ann <ann@example.org>") && !eml.contains("I move."), "{eml}");

    // Where nothing but the language was asked, to that.
    let args = ALL_BUT_NAME.map(|arg| if arg == "--country=GB" { "--name=Ann" } else { arg });
    let mut terminal = start(&folder, &[&args[..], &["--force"]].concat());
    answer(&mut terminal, "Which language does Example read?", "dan\r");
    answer(&mut terminal, "Save this letter as a draft?", ESC);
    answer(&mut terminal, "Which language does Example read?", "fr\r");
    save(&mut terminal);
    ends_with(&mut terminal, 0);
    let eml = std::fs::read_to_string(folder.path().join("x.eml")).expect("the draft");
    assert!(eml.contains("Subject: =?utf-8?") && eml.contains("Madame, Monsieur"), "{eml}");

    // Also from the question about an address, to what was asked before it.
    let args = ["draft", "--provider=lebara-de", "--kind=stop-renewal", "--email=ann@example.org"];
    let mut terminal = start(&folder, &[&args[..], &["--order-number=A1", "-o", "y.eml"]].concat());
    answer(&mut terminal, "Your name:", "Ann\r");
    answer(&mut terminal, "Day of the next charge (optional):", ENTER);
    answer(&mut terminal, "Reason (optional):", ENTER);
    answer(&mut terminal, "Write to halolebara@lebara.com all the same?", ESC);
    answer(&mut terminal, "Reason (optional):", ENTER);
    answer(&mut terminal, "Write to halolebara@lebara.com all the same?", "y\r");
    save(&mut terminal);
    ends_with(&mut terminal, 0);
}

#[test]
fn a_filter_without_a_match_says_so() {
    for (typed, said) in [
        ("qqxyzzy", "nobody in the directory is called"),
        ("cancel", "says what you want"),
        ("I want to cancel", "says what you want"),
        ("kündigen", "says what you want"),
        ("取消", "says what you want"),
    ] {
        let folder = TempDir::new().expect("a folder");
        let mut terminal = start_in(200, &folder, &["draft"]);
        answer(&mut terminal, "Which provider?", typed);
        answer(&mut terminal, said, "\u{3}");
        ends_with(&mut terminal, 130);
    }
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["draft", "--provider=lebara-uk"]);
    answer(&mut terminal, "What do you want?", "Widerruf\r");
    answer(&mut terminal, "withdraw: ", "");
    answer(&mut terminal, "Your name:", ESC);
    answer(&mut terminal, "What do you want?", "qq");
    answer(&mut terminal, "nothing fits", "\u{3}");
    ends_with(&mut terminal, 130);
}

#[test]
fn the_answers_are_kept_as_a_request_and_as_a_profile() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start_speaking("en_GB.UTF-8", 80, &folder, &["draft", "-o", "x.eml"]);
    answer(&mut terminal, "Which provider?", "lebara-uk\r");
    answer(&mut terminal, "What do you want?", "stop-renewal\r");
    answer(&mut terminal, "Your name:", "王小明\r");
    answer(&mut terminal, "Your e-mail address:", "wang@example.org\r");
    answer(&mut terminal, "Line (optional):", "07700 900123\r");
    answer(&mut terminal, "Day of the next charge (optional):", "1 Dec 2026\r");
    answer(&mut terminal, "Reason (optional):", "It is \"too\" dear: \\o/\r");
    answer(&mut terminal, "Save this letter as a draft?", "y\r");
    answer(&mut terminal, "Keep your answers for another time?", "both\r");
    let said = ends_with(&mut terminal, 0);
    assert!(said.contains("adieu draft lebara-uk-stop-renewal-2026-11-23.toml"), "{said}");
    let config = folder.path().join("config/config.toml");
    let profile = std::fs::read_to_string(&config).expect("the profile");
    assert_eq!(
        profile,
        "[profile]\nname = \"王小明\"\nemail = \"wang@example.org\"\ncountry = \"GB\"\nlanguage = \"en\"\n"
    );
    let request = folder.path().join("lebara-uk-stop-renewal-2026-11-23.toml");
    for kept in [&config, &request] {
        let mode = std::os::unix::fs::PermissionsExt::mode(&kept.metadata().expect("a file").permissions());
        assert_eq!(mode & 0o777, 0o600, "{}", kept.display());
    }
    // The request alone is the same letter, and asks nothing.
    std::fs::remove_file(&config).expect("the profile");
    let name = "lebara-uk-stop-renewal-2026-11-23.toml";
    let mut terminal = start(&folder, &["draft", name, "-o", "again.eml"]);
    ends_with(&mut terminal, 0);
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).expect("a draft");
    assert_eq!(read("again.eml"), read("x.eml"));
}

#[test]
fn a_profile_is_made_and_changed_by_questions() {
    let folder = TempDir::new().expect("a folder");
    let config = folder.path().join("config/config.toml");
    let mut terminal = start(&folder, &["profile"]);
    assert!(ends_with(&mut terminal, 0).contains("There is no profile yet"));
    let mut terminal = start(&folder, &["profile", "edit"]);
    answer(&mut terminal, "Your name (optional):", "Ann\r");
    answer(&mut terminal, "Your e-mail address (optional):", "ann\r");
    answer(&mut terminal, "is not an e-mail address", "@example.org\r");
    answer(&mut terminal, "Your postal address (optional):", "1 Example Street; 12345 Town; Germany\r");
    answer(&mut terminal, "Country you live in (optional): DE", ENTER);
    answer(&mut terminal, "Your phone number (optional):", "030 23125 000\r");
    answer(&mut terminal, "(read as +493023125000)", "");
    answer(&mut terminal, "Language of the program (optional):", "xx\r");
    answer(&mut terminal, "zh", &format!("{}en\r", erase("xx")));
    answer(&mut terminal, "Save this as your profile", ESC);
    answer(&mut terminal, "Language of the program (optional): en", ENTER);
    assert!(!config.exists(), "nothing is written without a yes");
    answer(&mut terminal, "Save this as your profile", "y\r");
    ends_with(&mut terminal, 0);
    assert_eq!(
        std::fs::read_to_string(&config).expect("the profile"),
        "[profile]\nname = \"Ann\"\nemail = \"ann@example.org\"\nphone = \"+493023125000\"\n\
         address = [\"1 Example Street\", \"12345 Town\", \"Germany\"]\ncountry = \"DE\"\nlanguage = \"en\"\n"
    );
    let shown =
        Adieu::new(&["profile"]).file("config/config.toml", std::fs::read(&config).expect("it")).run();
    shown
        .code(0)
        .stdout(
            "your name                Ann\nyour e-mail address      ann@example.org\nyour postal address      1 Example \
             Street; 12345 Town; Germany\ncountry you live in      DE\nyour phone number        +493023125000\n\
             language of the program  en\n",
        )
        .stderr_has("`adieu profile edit` changes it.");
    let json = Adieu::new(&["profile", "--json"])
        .file("config/config.toml", std::fs::read(&config).expect("it"))
        .run()
        .json();
    assert_eq!(json["profile"]["country"], "DE");
    assert_eq!(json["profile"]["address"][1], "12345 Town");
    // A value is erased, and a no changes nothing.
    for (keys, left) in [("n\r", true), ("y\r", false)] {
        let mut terminal = start(&folder, &["profile", "edit"]);
        answer(&mut terminal, "Your name (optional):", "\u{15}\r\r\r\r\r\r");
        answer(&mut terminal, "Save this as your profile", keys);
        ends_with(&mut terminal, 0);
        let kept = std::fs::read_to_string(&config).expect("the profile");
        assert_eq!(kept.contains("name = \"Ann\""), left, "{kept}");
    }
    let mut terminal = start(&folder, &["profile", "edit", "--no-input"]);
    assert!(ends_with(&mut terminal, 2).contains("there is nobody to ask"));
}
