//! Prompts, on a real terminal: what is missing is asked for, Esc goes back, Ctrl-C leaves nothing.

use std::process::Command;

use rexpect::process::wait::WaitStatus;
use rexpect::session::{PtySession, spawn_command};
use tempfile::TempDir;

use crate::harness::hermetic;
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
    answer(&mut terminal, "Order number (optional):", ENTER);
    answer(&mut terminal, "Line (optional):", ENTER);
    answer(&mut terminal, "Day of the next charge (optional):", "2026-10-01\r");
    answer(&mut terminal, "has passed: today is 2026-11-23", &format!("{}2026-12-01\r", erase("2026-10-01")));
    answer(&mut terminal, "Reason (optional):", "my PIN is 1234\r");
    answer(&mut terminal, "seems to hold a secret", &format!("{}\r", erase("my PIN is 1234")));
    answer(&mut terminal, "Save this letter as a draft?", "y\r");
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
    // Nothing tells the language, so that it is asked; the guess comes first.
    answer(&mut terminal, "Which language does Example Mobile read?", "dan\r");
    answer(&mut terminal, "Save this letter as a draft?", "y\r");
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
        answer(&mut terminal, "Order number (optional):", "A1\r");
        answer(&mut terminal, "Day of the next charge (optional):", ENTER);
        answer(&mut terminal, "Reason (optional):", ENTER);
        answer(&mut terminal, "Save this letter as a draft?", "y\r");
        ends_with(&mut terminal, 0);
        assert_eq!(files(&folder), ["lebara-uk-stop-renewal-2026-11-23.eml", "state"], "{typed}");
    }
}

#[test]
fn a_provider_that_takes_no_mail_gets_a_letter_to_print() {
    let folder = TempDir::new().expect("a folder");
    let args = [
        "draft",
        "--provider=vodafone-de",
        "--kind=terminate",
        "--address=1 Example Street",
        "--address=12345 Example Town",
    ];
    let mut terminal = start(&folder, &args);
    // The last choice: one up from the first.
    answer(&mut terminal, "How do you want to go on?", "\u{1b}[A\r");
    answer(&mut terminal, "Your name:", "Ann Example\r");
    answer(&mut terminal, "Your e-mail address:", "ann@example.org\r");
    answer(&mut terminal, "Order number (optional):", "A1\r");
    answer(&mut terminal, "Day the contract shall end (optional):", "2027-01-31\r");
    answer(&mut terminal, "Reason (optional):", ENTER);
    answer(&mut terminal, "Save this letter as a draft?", "y\r");
    let said = ends_with(&mut terminal, 0);
    assert!(said.contains("The letter goes by post alone."), "{said}");
    assert_eq!(files(&folder), ["vodafone-de-terminate-2026-11-23.pdf"]);
}

#[test]
fn a_name_of_several_is_asked_about_before_anything_else() {
    let folder = TempDir::new().expect("a folder");
    let mut terminal = start(&folder, &["draft", "--provider=Vodafone", "--kind=terminate"]);
    answer(&mut terminal, "Vodafone", "");
    answer(&mut terminal, "Which provider?", "vodafone-it\r");
    answer(&mut terminal, "Your name:", "\u{3}");
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
    assert_eq!(files(&folder), ["state", "x.eml"]);
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
    answer(&mut terminal, "Save this letter as a draft?", "y\r");
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
    answer(&mut terminal, "Save this letter as a draft?", "y\r");
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
        answer(&mut terminal, "Save this letter as a draft?", "y\r");
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
fn a_slip_is_mended_with_one_key() {
    let folder = TempDir::new().expect("a folder");
    let args = ["draft", "--provider=lebara-uk", "--kind=stop-renewal", "--name=Ann", "-o", "x.eml"];
    let mut terminal = start(&folder, &args);
    answer(&mut terminal, "Your e-mail address:", "ann@example,org\r");
    answer(&mut terminal, "(Tab: ann@example.org)", "\t\r");
    answer(&mut terminal, "Order number (optional):", ENTER);
    answer(&mut terminal, "Line (optional):", ENTER);
    answer(&mut terminal, "Day of the next charge (optional):", "1.13.2026\r");
    answer(&mut terminal, "has passed", &format!("{}13 Dec 2026\r", erase("1.13.2026")));
    answer(&mut terminal, "Reason (optional):", ENTER);
    answer(&mut terminal, "Save this letter as a draft?", "y\r");
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
        ("您要办什么？", ENTER),
        ("哪家服务商？", "lebara-uk\r"),
        ("您的姓名：", "Wang Xiaoming\r"),
        ("您的邮箱地址：", "wang@example,org\r"),
        ("Tab ", "\t\r"),
        ("订单号（可不填）：", "A1\r"),
        ("下次扣费日（可不填）：", "2026-12-01\r"),
        ("理由（可不填）：", ENTER),
        ("取消自动续费", ""),
        ("请确认：", ""),
        ("Lebara <care@lebara.com>", ""),
        ("要把这封信函保存为草稿吗？", "是\r"),
        ("已保存草稿", ""),
    ];
    let german = [
        ("Was möchten Sie tun?", ENTER),
        ("Welcher Anbieter?", "lebara-uk\r"),
        ("Ihr Name:", "Wang Xiaoming\r"),
        ("Ihre E-Mail-Adresse:", "wang@example,org\r"),
        ("(Tab: wang@example.org)", "\t\r"),
        ("Auftragsnummer (freiwillig):", "A1\r"),
        ("Tag der nächsten Abbuchung (freiwillig):", "2026-12-01\r"),
        ("Begründung (freiwillig):", ENTER),
        ("Nur automatische Verlängerung abschalten", ""),
        ("Dem stimmen Sie zu:", ""),
        ("Lebara <care@lebara.com>", ""),
        ("Dieses Schreiben als Entwurf speichern?", "ja\r"),
        ("Der Entwurf", ""),
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
