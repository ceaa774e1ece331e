//! The page's safety, line by line, over real connections: who is let in, what may change something, what every answer carries.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long anything may take before a test gives up.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A running page, and a browser's worth of what it knows.
pub(crate) struct Server {
    pub(crate) folder: Rc<TempDir>,
    child: Child,
    _stdin: Option<ChildStdin>,
    /// `127.0.0.1:PORT`.
    pub(crate) host: String,
    /// What the printed link asks for.
    link: String,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }
}

pub(crate) fn command(folder: &TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    command
        .env_clear()
        .env("HOME", folder.path())
        .env("ADIEU_STATE_DIR", folder.path().join("state"))
        .env("ADIEU_CONFIG_DIR", folder.path().join("config"))
        .args(["web", "--no-browser"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

impl Server {
    pub(crate) fn start() -> Self {
        Self::start_in(Rc::new(TempDir::new().expect("a folder")))
    }

    /// Where an earlier one was.
    pub(crate) fn start_in(folder: Rc<TempDir>) -> Self {
        let mut child = command(&folder).spawn().expect("the program");
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().expect("its output")).read_line(&mut line).expect("a link");
        let rest = line.trim().strip_prefix("http://").expect("a link");
        let (host, path) = rest.split_once('/').expect("a path");
        Self { folder, child, _stdin: None, host: host.to_owned(), link: format!("/{path}") }
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.host).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time-out");
        stream
    }

    /// Sends these octets and reads to the end.
    pub(crate) fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = self.connect();
        // It may have answered and closed before all is written.
        let _ = stream.write_all(request);
        answer(stream)
    }

    /// A request with these headers besides Host.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        let length =
            if body.is_empty() { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
        let host = &self.host;
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\n{headers}{length}Connection: close\r\n\r\n{body}"
        );
        self.raw(request.as_bytes())
    }

    /// The Cookie header of a browser that opens the printed link.
    pub(crate) fn enter(&self) -> String {
        let answer = self.ask("GET", &self.link, "", "");
        assert_eq!(answer.status, 200, "{answer:?}");
        let cookie = answer.header("set-cookie").expect("a cookie");
        format!("Cookie: {}\r\n", cookie.split(';').next().expect("its value"))
    }

    /// The headers of a form of the page itself.
    pub(crate) fn form(&self, cookie: &str) -> String {
        format!("{cookie}Origin: http://{}\r\nContent-Type: application/x-www-form-urlencoded\r\n", self.host)
    }

    /// The word that forms carry.
    pub(crate) fn word(&self, cookie: &str) -> String {
        let page = self.ask("GET", "/", cookie, "").body;
        page.split("name=\"word\" value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .expect("a word")
            .to_owned()
    }

    pub(crate) fn ends_within(&mut self, patience: Duration) -> bool {
        let until = Instant::now() + patience;
        while Instant::now() < until {
            if self.child.try_wait().expect("its state").is_some() {
                return true;
            }
            std::thread::yield_now();
        }
        false
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What comes back until the end.
pub(crate) fn answer(mut stream: TcpStream) -> Answer {
    let mut octets = Vec::new();
    let _ = stream.read_to_end(&mut octets);
    let text = String::from_utf8_lossy(&octets).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}

#[test]
fn a_link_lets_in_once_and_only_when_it_is_opened() {
    let server = Server::start();
    assert_eq!(server.ask("GET", "/", "", "").status, 403);
    assert_eq!(server.ask("GET", "/enter?key=", "", "").status, 403);
    assert_eq!(server.ask("GET", "/enter", "", "").status, 403);
    assert_eq!(server.ask("GET", &server.link.replace("key=", "key=A"), "", "").status, 403);
    for looks in [("HEAD", ""), ("GET", "Sec-Purpose: prefetch\r\n"), ("GET", "Purpose: prefetch\r\n")] {
        assert_eq!(server.ask(looks.0, &server.link, looks.1, "").status, 403, "{looks:?}");
    }
    assert_eq!(server.ask("POST", &server.link, "", "a=b").status, 403);
    let entered = server.ask("GET", &server.link, "", "");
    assert_eq!(entered.status, 200);
    let cookie = entered.header("set-cookie").expect("a cookie");
    let port = server.host.split_once(':').expect("a port").1;
    assert!(
        cookie.starts_with(&format!("adieu-{port}="))
            && cookie.ends_with("; HttpOnly; SameSite=Strict; Path=/"),
        "{cookie}"
    );
    assert!(entered.body.contains("http-equiv=\"refresh\"") && !entered.body.contains("key="));
    let again = server.ask("GET", &server.link, "", "");
    assert_eq!((again.status, again.header("set-cookie")), (403, None));
    assert!(again.body.contains("A link works once"), "{}", again.body);
    let cookie = format!("Cookie: {}\r\n", cookie.split(';').next().expect("its value"));
    assert_eq!(server.ask("GET", "/", &cookie, "").status, 200);
}

#[test]
fn another_run_or_another_port_is_not_let_in() {
    let (server, other) = (Server::start(), Server::start());
    let (ours, theirs) = (server.enter(), other.enter());
    assert_eq!(server.ask("GET", "/", &theirs, "").status, 403);
    let renamed = theirs.replace(
        other.host.split_once(':').expect("a port").1,
        server.host.split_once(':').expect("a port").1,
    );
    assert_eq!(server.ask("GET", "/", &renamed, "").status, 403);
    assert_eq!(server.ask("GET", "/", &format!("{theirs}{ours}"), "").status, 200);
}

#[test]
fn nobody_is_answered_who_asks_for_another_host() {
    let server = Server::start();
    let (cookie, port) = (server.enter(), server.host.split_once(':').expect("a port").1.to_owned());
    let with = |host: &str, target: &str, version: &str| {
        server
            .raw(format!("GET {target} {version}\r\n{host}{cookie}Connection: close\r\n\r\n").as_bytes())
            .status
    };
    let own = format!("Host: {}\r\n", server.host);
    assert_eq!(with(&own, "/", "HTTP/1.1"), 200);
    for host in [
        format!("Host: localhost:{port}\r\n"),
        "Host: 127.0.0.1\r\n".to_owned(),
        format!("Host: 127.0.0.1:{port}.evil.test\r\n"),
        format!("Host: 127.0.0.1:{port}0\r\n"),
        format!("Host: evil.test:{port}\r\n"),
        format!("Host: 127.0.0.2:{port}\r\n"),
        format!("Host: 127.1:{port}\r\n"),
        format!("Host: [::1]:{port}\r\n"),
        "Host: \r\n".to_owned(),
        String::new(),
        format!("{own}{own}"),
        format!("Host: evil.test\r\n{own}"),
    ] {
        assert_eq!(with(&host, "/", "HTTP/1.1"), 421, "{host:?}");
        assert_eq!(with(&host, "/a/none.css", "HTTP/1.0"), 421, "{host:?}");
    }
    let told = server.raw(b"GET /none HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n");
    assert_eq!((told.status, &*told.body), (421, ""));
    // A target that names the host itself.
    assert_eq!(with(&own, &format!("http://{}/", server.host), "HTTP/1.1"), 200);
    assert_eq!(with(&own, "http://evil.test/", "HTTP/1.1"), 421);
    assert_eq!(with(&own, &format!("http://127.0.0.1:{port}@evil.test/"), "HTTP/1.1"), 421);
}

#[test]
fn only_a_form_of_ours_changes_anything() {
    let server = Server::start();
    let cookie = server.enter();
    let word = server.word(&cookie);
    let body = format!("word={word}&lang=de");
    let language = || server.ask("GET", "/", &cookie, "").body.contains("<html lang=\"de\"");
    let origin = format!("Origin: http://{}\r\n", server.host);
    let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
    for (headers, body, status) in [
        (format!("{cookie}{kind}"), body.clone(), 403),
        (format!("{cookie}{kind}Origin: null\r\n"), body.clone(), 403),
        (format!("{cookie}{kind}Origin: http://127.0.0.1:1\r\n"), body.clone(), 403),
        (format!("{cookie}{kind}Origin: https://{}\r\n", server.host), body.clone(), 403),
        (format!("{cookie}{kind}Origin: http://{}.evil.test\r\n", server.host), body.clone(), 403),
        (format!("{cookie}{kind}{origin}{origin}"), body.clone(), 403),
        (format!("{cookie}{kind}{origin}Sec-Fetch-Site: same-site\r\n"), body.clone(), 403),
        (format!("{kind}{origin}"), body.clone(), 403),
        (format!("{cookie}{kind}{origin}"), "lang=de".to_owned(), 403),
        (format!("{cookie}{kind}{origin}"), format!("word={}&lang=de", word.to_lowercase()), 403),
        (format!("{cookie}{origin}Content-Type: text/plain\r\n"), body.clone(), 415),
        (format!("{cookie}{origin}Content-Type: application/json\r\n"), "{}".to_owned(), 415),
    ] {
        let answer = server.ask("POST", "/language", &headers, &body);
        assert_eq!(answer.status, status, "{headers} {body}: {answer:?}");
        assert!(!language(), "{headers}");
    }
    for origin in ["Origin: null\r\n".to_owned(), "Origin: http://evil.test\r\n".to_owned(), origin.repeat(2)]
    {
        assert_eq!(server.ask("GET", "/", &format!("{cookie}{origin}"), "").status, 403, "{origin}");
    }
    for method in ["GET", "HEAD"] {
        let answer = server.ask(method, &format!("/language?{body}"), &cookie, "");
        assert_eq!(answer.status, 405, "{method}");
        assert!(!language(), "{method}");
    }
    for method in ["PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT"] {
        assert!(
            matches!(server.ask(method, "/language", &server.form(&cookie), &body).status, 400 | 405 | 421),
            "{method}"
        );
    }
    let changed = server.ask("POST", "/language", &server.form(&cookie), &body);
    assert_eq!((changed.status, changed.header("location")), (303, Some("/")));
    assert!(language());
}

#[test]
fn every_answer_carries_what_protects_it() {
    let server = Server::start();
    let cookie = server.enter();
    let page = server.ask("GET", "/", &cookie, "").body;
    let after =
        |text: &str| page.split(text).nth(1).and_then(|rest| rest.split('"').next()).expect("an address");
    let (style, script) = (after("rel=\"stylesheet\" href=\""), after("<script src=\""));
    assert_eq!(
        server.ask("GET", script, "", "").header("content-type"),
        Some("text/javascript; charset=utf-8")
    );
    for (method, path, headers) in [
        ("GET", "/", &*cookie),
        ("GET", "/", ""),
        ("GET", "/none", &cookie),
        ("GET", "/enter?key=x", ""),
        ("GET", style, ""),
        ("GET", script, ""),
        ("GET", "/a/none.css", ""),
        ("POST", "/close", &cookie),
        ("DELETE", "/", &cookie),
    ] {
        let answer = server.ask(method, path, headers, "");
        let policy =
            answer.header("content-security-policy").unwrap_or_else(|| panic!("{method} {path}: {answer:?}"));
        assert_eq!(
            policy,
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        );
        assert_eq!(answer.header("x-frame-options"), Some("DENY"));
        assert_eq!(answer.header("permissions-policy"), Some("camera=(), geolocation=(), microphone=()"));
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{method} {path}");
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"));
        assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"));
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"));
        let kept = path == style || path == script;
        assert_eq!(
            answer.header("cache-control").expect("a rule").contains("no-store"),
            !kept,
            "{method} {path}"
        );
        assert!(
            answer.head.lines().all(|line| !line.to_lowercase().starts_with("access-control-")),
            "{}",
            answer.head
        );
        let handler =
            |tag: &str| tag.split_whitespace().any(|part| part.starts_with("on") && part.contains('='));
        let tags = || answer.body.split('<').map(|tag| tag.split('>').next().unwrap_or_default());
        let inline = |tag: &str| tag.starts_with("script") && !tag.starts_with("script src=\"/a/");
        assert!(!tags().any(|tag| inline(tag) || tag.contains(" style=") || handler(tag)), "{path}");
        assert_eq!(
            answer.body.matches("</script>").count(),
            answer.body.matches("></script>").count(),
            "{path}"
        );
    }
}

#[test]
fn what_is_too_large_or_broken_is_turned_away_and_others_are_served() {
    let server = Server::start();
    let cookie = server.enter();
    let form = server.form(&cookie);
    let long = format!("word={}&x={}", server.word(&cookie), "y".repeat(70_000));
    assert_eq!(server.ask("POST", "/language", &form, &long).status, 413);
    let endless = format!(
        "POST /language HTTP/1.1\r\nHost: {}\r\n{form}Transfer-Encoding: chunked\r\n\r\n",
        server.host
    );
    let mut chunks = endless.into_bytes();
    for _ in 0..20 {
        chunks.extend(format!("1000\r\n{}\r\n", "z".repeat(0x1000)).bytes());
    }
    assert!(matches!(server.raw(&chunks).status, 413 | 0));
    let headers: String = (0..10_000).map(|n| format!("X-{n}: y\r\n")).collect();
    assert!(matches!(server.ask("GET", "/", &headers, "").status, 431 | 400 | 0));
    let headers = |count: usize, length: usize| -> String {
        (0..count).map(|n| format!("X-{n}: {}\r\n", "y".repeat(length))).collect()
    };
    assert_eq!(server.ask("GET", "/", &format!("{cookie}{}", headers(50, 1)), "").status, 200);
    assert_eq!(server.ask("GET", "/", &format!("{cookie}{}", headers(65, 1)), "").status, 431);
    assert_eq!(server.ask("GET", "/", &format!("{cookie}{}", headers(1, 12_000)), "").status, 200);
    assert!(matches!(server.ask("GET", "/", &format!("{cookie}{}", headers(1, 20_000)), "").status, 431 | 0));
    let target = format!("/{}", "a".repeat(100_000));
    assert!(matches!(server.ask("GET", &target, &cookie, "").status, 414 | 431 | 400 | 0));
    for nonsense in [
        &b"\x16\x03\x01\x02\x00\x01\x00"[..],
        b"GET\r\n\r\n",
        b"\r\n\r\n\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ] {
        let status = server.raw(nonsense).status;
        assert!(matches!(status, 0 | 400 | 421 | 505), "{status}: {nonsense:?}");
    }
    let odd = format!(
        "POST /language HTTP/1.1\r\nHost: {}\r\n{form}Transfer-Encoding: chunked\r\n\r\nnonsense\r\n",
        server.host
    );
    assert!(matches!(server.raw(odd.as_bytes()).status, 400 | 0));
    assert_eq!(server.ask("GET", "/", &cookie, "").status, 200);
}

#[test]
fn a_form_that_does_not_end_is_given_up() {
    let server = Server::start();
    let cookie = server.enter();
    let mut slow = server.connect();
    let form = server.form(&cookie);
    let head =
        format!("POST /language HTTP/1.1\r\nHost: {}\r\n{form}Content-Length: 9\r\n\r\nword=", server.host);
    slow.write_all(head.as_bytes()).expect("a head");
    let mut late = [0; 12];
    slow.read_exact(&mut late).expect("an answer");
    assert_eq!(&late, b"HTTP/1.1 408");
}

#[test]
fn connections_that_say_nothing_keep_nobody_out() {
    let server = Server::start();
    let cookie = server.enter();
    let _silent: Vec<TcpStream> = (0..200).map(|_| server.connect()).collect();
    // The oldest of them have to go.
    assert_eq!(server.ask("GET", "/", &cookie, "").status, 200);
    // None goes over which the page was asked for; where all are such, the next one hears so.
    let request = format!("GET /help HTTP/1.1\r\nHost: {}\r\n{cookie}\r\n", server.host);
    let _browsers: Vec<TcpStream> = (0..32)
        .map(|_| {
            let mut stream = server.connect();
            stream.write_all(request.as_bytes()).expect("written");
            let mut status = [0; 15];
            stream.read_exact(&mut status).expect("an answer");
            assert_eq!(&status, b"HTTP/1.1 200 OK");
            stream
        })
        .collect();
    let mut busy = String::new();
    server.connect().read_to_string(&mut busy).expect("an answer");
    assert!(busy.starts_with("HTTP/1.1 503 "), "{busy}");
}

#[test]
fn a_second_start_opens_the_page_of_the_first() {
    let mut server = Server::start();
    let second = command(&server.folder).output().expect("the program");
    let link = String::from_utf8(second.stdout).expect("text");
    let path =
        link.trim().strip_prefix(&format!("http://{}", server.host)).expect("the same page").to_owned();
    assert!(second.status.success());
    assert_eq!(server.ask("GET", &path, "", "").status, 200);
    let state = server.folder.path().join("state");
    for name in ["page.lock", "page.socket"] {
        let mode = std::fs::metadata(state.join(name)).expect(name).permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}: {mode:o}");
    }
    // Closed by its button, it leaves the way free for the next.
    let cookie = server.enter();
    let word = server.word(&cookie);
    assert_eq!(server.ask("POST", "/close", &server.form(&cookie), &format!("word={word}")).status, 200);
    assert!(server.ends_within(PATIENCE));
    assert!(!state.join("page.socket").exists());
    let mut third = command(&server.folder).spawn().expect("the program");
    let mut first = String::new();
    BufReader::new(third.stdout.as_mut().expect("its output")).read_line(&mut first).expect("a link");
    assert!(first.starts_with("http://127.0.0.1:"), "{first}");
    third.kill().expect("its end");
    third.wait().expect("its end");
}

#[test]
fn a_signal_ends_it() {
    let mut server = Server::start();
    let pid = server.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("kill").success());
    assert!(server.ends_within(PATIENCE));
}
