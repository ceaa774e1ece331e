//! From its start to its end: who serves, how long, and what waits for whom.

use std::fs::{self, File, Permissions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;
use std::rc::Rc;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::web_guard::{PATIENCE, Server, answer, command};

/// The lock that the program which serves holds.
fn locked(folder: &TempDir) -> File {
    fs::create_dir_all(folder.path().join("state")).expect("a folder");
    let lock = File::create(folder.path().join("state/page.lock")).expect("a file");
    lock.lock().expect("a lock");
    lock
}

fn until(what: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !what() {
        assert!(Instant::now() < end, "it takes for ever");
        std::thread::yield_now();
    }
}

fn script(path: &Path, text: &str) {
    fs::write(path, format!("#!/bin/sh\n{text}")).expect("a script");
    fs::set_permissions(path, Permissions::from_mode(0o700)).expect("its mode");
}

fn fifo(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().expect("a fifo").success());
}

#[test]
fn a_start_waits_for_another_that_begins_or_ends() {
    let folder = TempDir::new().expect("a folder");
    let lock = locked(&folder);
    let mut child = command(&folder).spawn().expect("the program");
    let files = format!("/proc/{}/fd", child.id());
    until(|| {
        let mut open = fs::read_dir(&files).into_iter().flatten().flatten();
        open.any(|file| fs::read_link(file.path()).is_ok_and(|path| path.ends_with("page.lock")))
    });
    drop(lock);
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().expect("its output")).read_line(&mut line).expect("a link");
    assert!(line.starts_with("http://127.0.0.1:"), "{line}");
    child.kill().expect("an end");
    child.wait().expect("its end");
    let mode = folder.path().join("state/page.lock").metadata().expect("there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn one_that_does_not_answer_is_told() {
    let folder = TempDir::new().expect("a folder");
    let _lock = locked(&folder);
    let outcome = command(&folder).output().expect("the program");
    let said = String::from_utf8_lossy(&outcome.stderr).into_owned();
    assert_eq!(outcome.status.code(), Some(73), "{said}");
    assert!(
        said.contains("adieu runs already, and does not answer") && said.contains("wait a minute"),
        "{said}"
    );
}

#[test]
fn what_is_kept_is_for_its_owner_alone() {
    let server = Server::start();
    let mode = server.folder.path().join("state").metadata().expect("there").permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[test]
fn the_page_is_there_as_soon_as_the_browser_is_opened() {
    let folder = TempDir::new().expect("a folder");
    let (link, gate) = (folder.path().join("link"), folder.path().join("gate"));
    fifo(&gate);
    // A desktop whose opener becomes the browser, and ends with it.
    let opened = format!(
        "echo \"$1\" > {0}.part\n/bin/mv {0}.part {0}\nread word < {1}\n",
        link.display(),
        gate.display()
    );
    script(&folder.path().join("xdg-open"), &opened);
    let mut start = Command::new(env!("CARGO_BIN_EXE_adieu"));
    start.env_clear().env("HOME", folder.path()).env("PATH", folder.path()).arg("web");
    start.env("ADIEU_STATE_DIR", folder.path().join("state"));
    start
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null());
    let mut child = start.spawn().expect("the program");
    until(|| link.exists());
    let asked = Instant::now();
    let text = fs::read_to_string(&link).expect("a link");
    let rest = text.trim().strip_prefix("http://").expect("a link");
    let (host, path) = rest.split_once('/').expect("a path");
    let mut stream = TcpStream::connect(host).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time-out");
    let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("a request");
    assert_eq!(answer(stream).status, 200);
    // The opener is given two seconds to say no.
    assert!(asked.elapsed() < Duration::from_millis(1500), "{:?}", asked.elapsed());
    fs::write(&gate, "go\n").expect("the gate");
    child.kill().expect("an end");
    child.wait().expect("its end");
}

#[test]
fn closing_waits_for_a_letter_that_is_under_way() {
    let folder = Rc::new(TempDir::new().expect("a folder"));
    let (gate, begun) = (folder.path().join("gate"), folder.path().join("begun"));
    fifo(&gate);
    let sendmail = folder.path().join("sendmail");
    script(
        &sendmail,
        &format!("/bin/cat > /dev/null\necho > {}\nread word < {}\n", begun.display(), gate.display()),
    );
    fs::create_dir_all(folder.path().join("config")).expect("a folder");
    let account =
        format!("[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"{}\"\n", sendmail.display());
    fs::write(folder.path().join("config/config.toml"), account).expect("a file");
    let mut server = Server::start_in(folder);
    let cookie = server.enter();
    let word = server.word(&cookie);
    let post = |server: &Server, path: &str, fields: &str| {
        server.ask("POST", path, &server.form(&cookie), &format!("word={word}&{fields}"))
    };
    post(&server, "/new", "kind=terminate&provider=lebara-uk");
    post(
        &server,
        "/letters/1/details",
        "name=Wang+Xiaoming&email=wang%40example.org&customer_number=C-1002003",
    );
    post(&server, "/letters/1/number", "keep=no");
    let page = server.ask("GET", "/letters/1/send", &cookie, "").body;
    let shown = page.split("name=\"shown\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    post(&server, "/letters/1/send", &format!("account=main&shown={}", shown.expect("a mark")));
    until(|| begun.exists());
    let closing = post(&server, "/close", "");
    assert!(closing.body.contains("adieu closes as soon as your letter has left"), "{closing:?}");
    // It can be followed until then; a second start keeps the page.
    assert_eq!(server.ask("GET", "/letters/1/sending", &cookie, "").status, 200);
    let second = command(&server.folder).output().expect("the program");
    assert!(String::from_utf8_lossy(&second.stdout).contains(&server.host));
    post(&server, "/close", "");
    fs::write(&gate, "go\n").expect("the gate");
    assert!(server.ends_within(PATIENCE));
}
