use std::io::Write as _;
use std::net::TcpListener;
use std::thread;

use super::*;
use crate::account::Login;
use crate::account::secret::Source;
use crate::net::Security;

const WAIT: Duration = Duration::from_mins(1);

fn server(port: u16) -> Imap {
    let login = Login { username: "ann@example.org".to_owned(), source: Source::AskOrEnvironment };
    Imap {
        host: "127.0.0.1".to_owned(),
        port,
        security: Security::None,
        login,
        same_secret: false,
        ca_file: None,
        timeout: None,
        drafts: None,
        sent: None,
        saves_sent: false,
    }
}

/// What a piece takes in memory.
fn room(piece: &Piece) -> usize {
    let (Piece::Text(bytes) | Piece::Literal(bytes)) = piece;
    size_of::<Piece>() + bytes.capacity()
}

#[test]
fn what_is_kept_is_as_large_as_what_was_said() {
    arbtest::arbtest(|source| {
        let mut said = b"* 1 FETCH (".to_vec();
        for _ in 0..source.int_in_range(0..=2000)? {
            let words: [&[u8]; 6] =
                [b"{0}\r\n", b"~{3}\r\na\r\n", b"(", b"\"\" ", b"word ", b"{9}\r\n123456789"];
            said.extend_from_slice(source.choose(&words)?);
        }
        said.extend_from_slice(b")\r\n");
        let all = said.clone();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let speaker = thread::spawn(move || {
            let (mut tcp, _) = listener.accept().expect("a client");
            tcp.write_all(&said).expect("all of it");
            tcp
        });
        let hooks = IoHooks::default();
        let mut dialogue = Dialogue::connect(&server(port), WAIT, &hooks).expect("connected");
        let (pieces, _) = dialogue.pieces(Stage::Fetch, Instant::now() + WAIT).expect("a response");
        let kept: usize = pieces.iter().map(room).sum();
        assert!(kept <= all.len() + pieces.len() * PIECE, "{kept} of {}", all.len());
        assert!(kept <= MAX_ANSWER - dialogue.left, "{kept} of {}", MAX_ANSWER - dialogue.left);
        drop(speaker.join());
        Ok(())
    });
}
