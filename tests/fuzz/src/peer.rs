//! A server that says what the input says: in turn, early, in pieces, or not at all.
//!
//! The input is cut at `|` into what the server says, piece by piece. It says the first at once, and each further one when the
//! program has spoken; but at once where it has stopped within a line or has announced more, or where the piece begins with
//! `^`. At `~` it falls silent and keeps the connection; at the end it closes its side.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

/// What both protocols differ in.
pub(crate) trait Manner: Send {
    /// Whether the program has spoken to an end, given all that it has said since the server's last words.
    fn has_spoken(&self, since: &[u8]) -> bool;

    /// Whether the program waits for more after these words of the server.
    fn goes_on(&self, said: &[u8]) -> bool;

    /// The words as they are said; the manner takes note of them.
    fn say(&mut self, heard: &[u8], words: &[u8]) -> Vec<u8>;
}

/// What was said on both sides.
#[derive(Default)]
pub(crate) struct Heard {
    /// Everything the program said.
    pub(crate) program: Vec<u8>,
    /// What the server said, each with how much the program had said before.
    pub(crate) server: Vec<(usize, Vec<u8>)>,
}

/// Runs a program's side against the script; it gets the port.
pub(crate) fn with<T>(script: &[u8], manner: impl Manner, program: impl FnOnce(u16) -> T) -> (T, Heard) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    thread::scope(|scope| {
        let server = scope.spawn(move || {
            let (stream, _) = listener.accept().expect("a connection");
            serve(stream, script, manner)
        });
        let outcome = program(port);
        (outcome, server.join().expect("a server"))
    })
}

fn serve(mut stream: TcpStream, script: &[u8], mut manner: impl Manner) -> Heard {
    // Nothing may wait for ever, the test least of all.
    stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a limit");
    stream.set_nodelay(true).expect("an option");
    let mut heard = Heard::default();
    let mut since = 0;
    let mut wait = false;
    for piece in script.split(|byte| *byte == b'|') {
        let (early, piece) = piece.strip_prefix(b"^").map_or((false, piece), |piece| (true, piece));
        while wait && !early && !manner.has_spoken(&heard.program[since..]) {
            if !listen(&mut stream, &mut heard.program) {
                return heard;
            }
        }
        if piece.first() == Some(&b'~') {
            while listen(&mut stream, &mut heard.program) {}
            return heard;
        }
        let words = manner.say(&heard.program, piece);
        wait = !manner.goes_on(&words);
        since = heard.program.len();
        let written = stream.write_all(&words);
        heard.server.push((since, words));
        if written.is_err() {
            return heard;
        }
    }
    let _ = stream.shutdown(Shutdown::Write);
    while listen(&mut stream, &mut heard.program) {}
    heard
}

fn listen(stream: &mut TcpStream, heard: &mut Vec<u8>) -> bool {
    let mut buffer = [0; 4096];
    match stream.read(&mut buffer) {
        Ok(read) if read > 0 => {
            heard.extend_from_slice(&buffer[..read]);
            true
        }
        _ => false,
    }
}
