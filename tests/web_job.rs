//! The page through the binary: from the link to a draft over real connections, and what is kept meanwhile.

use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use crate::imap_server;
use crate::smtp_server::{self, Manner};
use crate::web_guard::Server;

fn encode(fields: &[(&str, &str)], word: &str) -> String {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.append_pair("word", word).extend_pairs(fields);
    form.finish()
}

#[test]
fn a_letter_begun_on_the_page_is_a_request_file() {
    let server = Server::start();
    let cookie = server.enter();
    let word = server.word(&cookie);
    let post = |path: &str, fields: &[(&str, &str)]| {
        let answer = server.ask("POST", path, &server.form(&cookie), &encode(fields, &word));
        assert_eq!(answer.status, 303, "{answer:?}");
        answer.header("location").expect("a place").to_owned()
    };
    let details = post("/new", &[("kind", "terminate"), ("provider", "lebara-uk")]);
    assert_eq!(details, "/letters/1/details");
    let typed = [
        ("name", "王小明"),
        ("email", "xiaoming.wang@example.org"),
        ("customer_number", "C-1002003"),
        ("iban", "GB33BUKB20201555555555"),
    ];
    assert_eq!(post(&details, &typed), "/letters/1/number");
    assert_eq!(post("/letters/1/number", &[("keep", "no")]), "/letters/1");
    assert_eq!(post("/letters/1/draft", &[]), "/letters/1/drafted?save=1");
    let saving = server.ask("GET", "/letters/1/drafted?save=1", &cookie, "");
    assert_eq!(saving.header("refresh"), Some("0;url=/letters/1/draft.eml"));
    let draft = server.ask("GET", "/letters/1/draft.eml", &cookie, "");
    assert_eq!(draft.status, 200);
    assert_eq!(draft.header("content-type"), Some("message/rfc822"));
    let name = draft.header("content-disposition").expect("a name");
    assert!(name.starts_with("attachment; filename*=UTF-8''lebara-uk-terminate-"), "{name}");
    assert!(draft.body.contains("To: Lebara <care@lebara.com>"), "{}", draft.body);

    // The same letter from the command line, and nobody else reads what was typed.
    let letter = server.folder.path().join("state/unfinished/1");
    let mode = |path: &std::path::Path| path.metadata().expect("there").permissions().mode() & 0o777;
    assert_eq!((mode(&letter), mode(&letter.join("request.toml"))), (0o700, 0o600));
    let kept = std::fs::read_to_string(letter.join("request.toml")).expect("a request file");
    assert!(kept.contains("王小明") && !kept.contains("BUKB"), "{kept}");
    let drafted = Command::new(env!("CARGO_BIN_EXE_adieu"))
        .env_clear()
        .env("HOME", server.folder.path())
        .args(["draft", "--json", "-o"])
        .arg(server.folder.path().join("letter.eml"))
        .arg(letter.join("request.toml"))
        .output()
        .expect("a run");
    assert!(drafted.status.success(), "{}", String::from_utf8_lossy(&drafted.stderr));

    // Nothing is left of it once it is thrown away.
    assert_eq!(post("/letters/1/discard", &[]), "/");
    assert!(!letter.exists());
    assert_eq!(server.ask("GET", "/letters/1", &cookie, "").status, 404);
}

#[test]
fn only_a_form_of_ours_begins_changes_or_throws_away_a_letter() {
    let server = Server::start();
    let cookie = server.enter();
    let origin = format!("Origin: http://{}\r\n", server.host);
    for path in [
        "/new",
        "/new/by-post",
        "/letters/1",
        "/letters/1/details",
        "/letters/1/number",
        "/letters/1/confirm",
        "/letters/1/files/remove",
        "/letters/1/discard",
        "/letters/1/send",
        "/letters/1/drafts",
        "/letters/1/draft",
        "/journal/refresh",
        "/journal/1/mark",
        "/journal/1/dismiss",
        "/journal/1/forget",
        "/journal/1/follow-up",
        "/settings/account",
        "/settings/account/remove",
        "/settings/account/try",
        "/settings/profile",
    ] {
        let own = format!("{cookie}{origin}Content-Type: application/x-www-form-urlencoded\r\n");
        let body = "kind=terminate&provider=lebara-uk&name=x";
        assert_eq!(server.ask("POST", path, &own, body).status, 403, "{path}");
        assert_eq!(server.ask("POST", path, &server.form(""), body).status, 403, "{path}");
    }
    for path in [
        "/letters/1/confirm",
        "/letters/1/discard",
        "/new/by-post",
        "/letters/1/files/remove",
        "/letters/1/drafts",
        "/letters/1/draft",
        "/journal/1/mark",
        "/journal/1/forget",
        "/journal/1/follow-up",
        "/settings/account",
    ] {
        assert_eq!(server.ask("GET", path, &cookie, "").status, 405, "{path}");
    }
    let multipart = format!("{cookie}{origin}Content-Type: multipart/form-data; boundary=x\r\n");
    for body in [
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\na\r\n--x--\r\n",
        "--x\r\nContent-Disposition: form-data; name=\"word\"\r\n\r\nno\r\n--x--\r\n",
        "--x--\r\n",
        "--x\r\nContent-Disposition: form-data; name=\"word\"\r\n\r\n",
    ] {
        let answer = server.ask("POST", "/letters/1/files", &multipart, body);
        assert!(matches!(answer.status, 400 | 403), "{body}: {answer:?}");
    }
    assert!(!server.folder.path().join("state/unfinished").exists());
}

#[test]
fn what_was_under_way_when_the_program_was_killed_is_in_doubt_and_goes_no_second_time() {
    let server = Server::start();
    let folder = std::rc::Rc::clone(&server.folder);
    let (script, gate) = (folder.path().join("sendmail"), folder.path().join("gate"));
    let letters = folder.path().join("sent");
    // It takes the letter, says so, and never ends by itself.
    let text = format!(
        "#!/bin/sh\n/bin/cat > /dev/null\necho letter >> {}\nread word < {}\n",
        letters.display(),
        gate.display()
    );
    std::fs::write(&script, text).expect("a script");
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o700)).expect("its mode");
    assert!(Command::new("mkfifo").arg(&gate).status().expect("a gate").success());
    std::fs::create_dir_all(folder.path().join("config")).expect("a folder");
    let account = format!(
        "[accounts.main]\nemail = \"xiaoming.wang@example.org\"\nsendmail = \"{}\"\n",
        script.display()
    );
    std::fs::write(folder.path().join("config/config.toml"), account).expect("a file");

    let send = |server: &Server, cookie: &str| {
        let word = server.word(cookie);
        let page = server.ask("GET", "/letters/1/send", cookie, "").body;
        let shown = page.split("name=\"shown\" value=\"").nth(1).expect("the letter's mark");
        let shown = shown.split('"').next().expect("its end");
        let body = encode(&[("shown", shown), ("account", "main")], &word);
        assert_eq!(server.ask("POST", "/letters/1/send", &server.form(cookie), &body).status, 303);
    };
    let count = || std::fs::read_to_string(&letters).unwrap_or_default().lines().count();
    let cookie = server.enter();
    let word = server.word(&cookie);
    let post = |path: &str, fields: &[(&str, &str)]| {
        server.ask("POST", path, &server.form(&cookie), &encode(fields, &word))
    };
    post("/new", &[("kind", "terminate"), ("provider", "lebara-uk")]);
    let typed =
        [("name", "Wang Xiaoming"), ("email", "xiaoming.wang@example.org"), ("customer_number", "C-1002003")];
    assert_eq!(post("/letters/1/details", &typed).status, 303);
    assert_eq!(post("/letters/1/number", &[("keep", "no")]).header("location"), Some("/letters/1"));
    send(&server, &cookie);
    while count() == 0 {
        std::thread::yield_now();
    }
    drop(server);
    // The script ends now; nobody listens to it any more.
    std::fs::write(&gate, "go\n").expect("the gate");

    let server = Server::start_in(folder);
    let cookie = server.enter();
    send(&server, &cookie);
    let ended = |page: &str| page.contains("It is not known whether the letter was sent");
    let mut page = String::new();
    for _ in 0..60 {
        page = server.ask("GET", "/letters/1/done", &cookie, "").body;
        if ended(&page) {
            break;
        }
        server.ask("GET", "/letters/1/sending", &cookie, "");
    }
    assert!(ended(&page), "{page}");
    assert_eq!(count(), 1);
    let journal = server.ask("GET", "/journal/1", &cookie, "").body;
    assert!(journal.contains("value=\"not-sent\""), "{journal}");
}

#[test]
fn a_press_on_the_icon_opens_the_page_and_the_menu_gets_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let command = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        command.env_clear().env("HOME", folder.path()).stdin(std::process::Stdio::null());
        command
    };
    let added = command().args(["web", "--add-to-menu"]).output().expect("a run");
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    let entry = folder.path().join(".local/share/applications/adieu.desktop");
    assert_eq!(String::from_utf8_lossy(&added.stdout).trim(), entry.display().to_string());
    let text = std::fs::read_to_string(entry).expect("an entry");
    assert!(text.contains(&format!("Exec=\"{}\" web", env!("CARGO_BIN_EXE_adieu"))), "{text}");

    // Without a desktop, nothing asked for is a mistake; with one and no terminal it is a press on the icon.
    assert_eq!(command().output().expect("a run").status.code(), Some(2));
    let mut pressed = command();
    pressed.env("DISPLAY", ":99").stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::null());
    let mut child = pressed.spawn().expect("the program");
    let mut line = String::new();
    let output = child.stdout.as_mut().expect("its output");
    std::io::BufRead::read_line(&mut std::io::BufReader::new(output), &mut line).expect("a link");
    assert!(line.starts_with("http://127.0.0.1:"), "{line}");
    child.kill().expect("an end");
    child.wait().expect("its end");
}

/// A page with this config file, a browser in it, and a letter that can leave: what was shown of it.
fn ready(config: &str) -> (Server, String, String) {
    let folder = std::rc::Rc::new(tempfile::TempDir::new().expect("a folder"));
    std::fs::create_dir_all(folder.path().join("config")).expect("a folder");
    std::fs::write(folder.path().join("config/config.toml"), config).expect("a file");
    let server = Server::start_in(folder);
    let cookie = server.enter();
    let word = server.word(&cookie);
    let post = |path: &str, fields: &[(&str, &str)]| {
        server.ask("POST", path, &server.form(&cookie), &encode(fields, &word))
    };
    post("/new", &[("kind", "terminate"), ("provider", "lebara-uk")]);
    let typed = [("name", "Wang Xiaoming"), ("email", "wang@example.org"), ("customer_number", "C-1002003")];
    assert_eq!(post("/letters/1/details", &typed).status, 303);
    assert_eq!(post("/letters/1/number", &[("keep", "no")]).header("location"), Some("/letters/1"));
    let page = server.ask("GET", "/letters/1/send", &cookie, "").body;
    let shown = page.split("name=\"shown\" value=\"").nth(1).expect("the letter's mark");
    let shown = shown.split('"').next().expect("its end").to_owned();
    (server, cookie, shown)
}

/// What became of a letter, once it is over.
fn outcome(server: &Server, cookie: &str) -> String {
    for _ in 0..60 {
        if server.ask("GET", "/letters/1/sending", cookie, "").status == 303 {
            return server.ask("GET", "/letters/1/done", cookie, "").body;
        }
    }
    panic!("it goes on for ever");
}

#[test]
fn a_letter_goes_through_a_mail_server_with_a_password_that_nothing_keeps() {
    let mail = smtp_server::Server::start(Manner { offers: vec!["AUTH PLAIN"], ..Manner::default() });
    let (server, cookie, shown) = ready(&mail.config());
    let word = server.word(&cookie);
    let post = |path: &str, fields: &[(&str, &str)]| {
        server.ask("POST", path, &server.form(&cookie), &encode(fields, &word))
    };
    let with = |password: &str| {
        post("/letters/1/send", &[("shown", &shown), ("account", "main"), ("password", password)]);
        outcome(&server, &cookie)
    };
    let refused = with("wrong");
    assert!(refused.contains("The mail service did not accept the login"), "{refused}");
    assert!(refused.contains("href=\"/letters/1/send\"") && mail.seen().messages.is_empty(), "{refused}");
    let sent = with("s3cret pass");
    assert!(sent.contains("Your letter is sent") && sent.contains("250 "), "{sent}");
    assert_eq!(mail.seen().messages.len(), 1);
    // The login alone had it.
    let kept =
        Command::new("grep").args(["-rl", "s3cret"]).arg(server.folder.path()).output().expect("a search");
    assert_eq!(String::from_utf8_lossy(&kept.stdout), "");
    let journal = server.ask("GET", "/journal/1", &cookie, "").body;
    assert!(!sent.contains("s3cret") && !journal.contains("s3cret"));

    // The same account tried: it works, and nothing is sent.
    post("/settings/account/try", &[("name", "main"), ("password", "s3cret pass")]);
    for _ in 0..60 {
        if server.ask("GET", "/settings/account/trying?name=main", &cookie, "").status == 303 {
            break;
        }
    }
    let tried = server.ask("GET", "/settings/account/tried?name=main", &cookie, "").body;
    assert!(tried.contains("The login works") && tried.contains("connected to test.test"), "{tried}");
    assert_eq!(mail.seen().messages.len(), 1);
}

#[test]
fn a_letter_goes_into_drafts_once() {
    let mailbox = imap_server::Server::start(imap_server::Manner::default());
    let (server, cookie, shown) = ready(&mailbox.config());
    let word = server.word(&cookie);
    let body = encode(&[("shown", &shown), ("account", "main"), ("password", "s3cret pass")], &word);
    for _ in 0..2 {
        let answer = server.ask("POST", "/letters/1/drafts", &server.form(&cookie), &body);
        assert_eq!(answer.header("location"), Some("/letters/1/sending"));
        let page = outcome(&server, &cookie);
        assert!(page.contains("The letter is in your Drafts") && page.contains("Entwürfe"), "{page}");
    }
    let commands = mailbox.seen().commands;
    assert_eq!(commands.iter().filter(|command| command.starts_with("APPEND")).count(), 1, "{commands:?}");
    // It is still there: it leaves from the mail program. The journal follows it, once, also where it is saved as a file too.
    let page = server.ask("GET", "/letters/1", &cookie, "").body;
    assert!(page.contains("The draft is entry 1 of your letters"), "{page}");
    let form = encode(&[], &word);
    assert_eq!(server.ask("POST", "/letters/1/draft", &server.form(&cookie), &form).status, 303);
    let journal = server.ask("GET", "/journal", &cookie, "").body;
    assert!(journal.contains("/journal/1\"") && !journal.contains("/journal/2\""), "{journal}");
}
