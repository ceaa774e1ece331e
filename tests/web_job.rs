//! The page through the binary: from the link to a draft over real connections, and what is kept meanwhile.

use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

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
    assert_eq!(post(&details, &typed), "/letters/1");
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
        "/letters/1/confirm",
        "/letters/1/files/remove",
        "/letters/1/discard",
    ] {
        let own = format!("{cookie}{origin}Content-Type: application/x-www-form-urlencoded\r\n");
        let body = "kind=terminate&provider=lebara-uk&name=x";
        assert_eq!(server.ask("POST", path, &own, body).status, 403, "{path}");
        assert_eq!(server.ask("POST", path, &server.form(""), body).status, 403, "{path}");
    }
    for path in ["/letters/1/confirm", "/letters/1/discard", "/new/by-post", "/letters/1/files/remove"] {
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
