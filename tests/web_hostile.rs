//! What comes over a real connection and is no honest browser's: uploads without an end, requests read in two ways, cookies that
//! are none.

use std::io::Write as _;

use crate::web_guard::{Server, answer};

/// A multipart form of ours up to the octets of its file.
fn multipart(server: &Server, cookie: &str, path: &str, length: Option<usize>) -> Vec<u8> {
    let body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"word\"\r\n\r\n{}\r\n--x\r\nContent-Disposition: form-data; \
         name=\"mark\"\r\n\r\nanswered\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n",
        server.word(cookie)
    );
    let framing = match length {
        Some(length) => format!("Content-Length: {}\r\n", body.len() + length),
        None => "Transfer-Encoding: chunked\r\n".to_owned(),
    };
    let host = &server.host;
    let mut request = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\n{cookie}Origin: http://{host}\r\nContent-Type: multipart/form-data; \
         boundary=x\r\n{framing}Connection: close\r\n\r\n"
    )
    .into_bytes();
    if length.is_none() {
        request.extend(format!("{:x}\r\n{body}\r\n", body.len()).bytes());
    } else {
        request.extend(body.bytes());
    }
    request
}

#[test]
fn an_upload_that_is_too_large_is_refused_in_words_on_the_route_that_has_the_limit() {
    let server = Server::start();
    let cookie = server.enter();
    let send = |path: &str, octets: usize| {
        let mut request = multipart(&server, &cookie, path, Some(octets + 7));
        request.resize(request.len() + octets, b'y');
        request.extend(b"\r\n--x--");
        server.raw(&request)
    };
    // 25 MB where 10 are allowed; what was answered before all was read may be lost with the connection.
    let enclosed = send("/letters/1/files", 25_000_000);
    assert!(matches!(enclosed.status, 413 | 0), "{enclosed:?}");
    // An answer may have 25: it is read to its end, and the letter it belongs to is not there.
    let answered = send("/journal/1/mark", 24_900_000);
    assert_eq!(answered.status, 404, "{answered:?}");
    let larger = send("/journal/1/mark", 25_000_001);
    assert!(larger.status == 413 && larger.body.contains("The file is too large"), "{larger:?}");
    assert!(larger.body.contains("at most 25 MB"), "{larger:?}");
    assert_eq!(server.ask("GET", "/", &cookie, "").status, 200);
}

#[test]
fn an_upload_without_an_end_ends() {
    let server = Server::start();
    let cookie = server.enter();
    // Chunk after chunk, far beyond the limit.
    let mut stream = server.connect();
    stream.write_all(&multipart(&server, &cookie, "/letters/1/files", None)).expect("a head");
    let chunk = [b"10000\r\n".to_vec(), vec![b'z'; 0x10000], b"\r\n".to_vec()].concat();
    let written = (0..1000).take_while(|_| stream.write_all(&chunk).is_ok()).count();
    assert!(written < 400, "{written} chunks of 64 kB were taken");
    assert!(matches!(answer(stream).status, 413 | 0));
    // Parts without a file, and a boundary that never comes.
    for (part, count) in [
        ("--x\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\ny\r\n", 100_000),
        ("--x\r\nX-Header: y\r\n", 100_000),
        ("--y--x-x", 10),
        ("", 1),
    ] {
        let body = format!("\r\n{}", part.repeat(count));
        let mut request = multipart(&server, &cookie, "/journal/1/mark", Some(body.len()));
        request.extend(body.bytes());
        let status = server.raw(&request).status;
        assert!(matches!(status, 400 | 413 | 0), "{status}: {part}");
    }
    assert_eq!(server.ask("GET", "/", &cookie, "").status, 200);
}

#[test]
fn what_is_no_clean_request_changes_nothing() {
    let server = Server::start();
    let cookie = server.enter();
    let (host, body) = (&server.host, format!("word={}&lang=de", server.word(&cookie)));
    let ours = format!("Host: {host}\r\n{}", server.form(&cookie));
    let length = format!("Content-Length: {}\r\n", body.len());
    let chunked = "Transfer-Encoding: chunked\r\n";
    let sizes = format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
    for request in [
        // Two lengths, a length and chunks: what one reader takes for the end, another does not.
        format!("POST /language HTTP/1.1\r\n{ours}{length}Content-Length: 1\r\n\r\n{body}"),
        format!("POST /language HTTP/1.1\r\n{ours}Content-Length: +{}\r\n\r\n{body}", body.len()),
        format!("POST /language HTTP/1.1\r\n{ours}Content-Length: 99999999999999999999\r\n\r\n{body}"),
        format!("POST /language HTTP/1.1\r\n{ours}{chunked}\r\n-1\r\n{body}\r\n0\r\n\r\n"),
        format!("POST /language HTTP/1.1\r\n{ours}{chunked}\r\nfffffffffffffffff\r\n{body}"),
        format!("POST /language HTTP/1.1\r\n{ours}Transfer-Encoding: gzip\r\n\r\n{sizes}"),
        format!("POST /language HTTP/1.0\r\n{ours}{chunked}\r\n{sizes}"),
        format!("POST /language HTTP/1.1\r\n{ours}Origin : http://{host}\r\n{length}\r\n{body}"),
        format!("POST /language HTTP/1.1\r\n{ours}X: y\r\n\tz\r\n{length}\r\n{body}"),
        format!("POST /language HTTP/1.1\r\n{ours}X: y\0z\r\n{length}\r\n{body}"),
        format!("post /language HTTP/1.1\r\n{ours}{length}\r\n{body}"),
        format!("GET /language?{body} HTTP/1.1\r\n{ours}\r\n"),
        format!("POST /language HTTP/1.1\r\n{}{length}\r\n{body}", ours.replace(host.as_str(), "evil.test")),
    ] {
        let status =
            server.raw(request.replacen("\r\n\r\n", "\r\nConnection: close\r\n\r\n", 1).as_bytes()).status;
        assert!(status == 0 || (400..=505).contains(&status), "{status}: {request}");
        assert!(!server.ask("GET", "/", &cookie, "").body.contains("<html lang=\"de\""), "{request}");
    }
    // HTTP/1.0 as such is understood.
    let old = format!("GET / HTTP/1.0\r\nHost: {host}\r\n{cookie}\r\n");
    assert_eq!(server.raw(old.as_bytes()).status, 200);
}

#[test]
fn a_cookie_that_is_no_cookie_lets_nobody_in() {
    let server = Server::start();
    let cookie = server.enter();
    let value = cookie.trim().split_once('=').expect("a value").1;
    let name = cookie.trim().split_once('=').expect("a name").0.trim_start_matches("Cookie: ");
    for foreign in [
        format!("Cookie: {name}\r\n"),
        format!("Cookie: {name}=\r\n"),
        format!("Cookie: x{name}={value}\r\n"),
        format!("Cookie: {name}x={value}\r\n"),
        format!("Cookie: {}={value}\r\n", name.to_uppercase()),
        format!("Cookie: {name}=\"{value}\"\r\n"),
        format!("Cookie: {name}={value}=\r\n"),
        format!("Cookie: {name}={}\r\n", &value[1..]),
        format!("Cookie: {name}={}\r\n", value.to_lowercase()),
        format!("Cookie: {name}={}\r\n", "A".repeat(8_000)),
        format!("Cookie: \u{e9}{name}={value}\r\n"),
        format!("Cookie2: {name}={value}\r\n"),
        format!("X: y\r\nAuthorization: Bearer {value}\r\n"),
    ] {
        assert_eq!(server.ask("GET", "/", &foreign, "").status, 403, "{foreign}");
    }
    let many: String = (0..300).map(|n| format!("a{n}=b; ")).collect();
    assert_eq!(server.ask("GET", "/", &format!("Cookie: {many}{name}={value}\r\n"), "").status, 200);
}
