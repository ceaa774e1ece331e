//! A peer that cuts its bytes in any way: the content is the same, and no wait outlasts its limit.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread::{self, JoinHandle};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, pem::PemObject as _};
use rustls::{ServerConfig, ServerConnection};

use super::*;

/// A limit that no test comes to, unless it is meant to.
const LONG: Duration = Duration::from_mins(1);

/// A server's configuration; its authority's certificate is written into `file`.
fn configuration(file: &Path) -> Arc<ServerConfig> {
    let mut params = CertificateParams::new(Vec::new()).expect("parameters");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().expect("a key");
    let authority = CertifiedIssuer::self_signed(params, key).expect("an authority");
    std::fs::write(file, authority.pem()).expect("a file");
    let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("parameters");
    let key = KeyPair::generate().expect("a key");
    let certificate = params.signed_by(&key, &authority).expect("a certificate");
    let key = PrivateKeyDer::from_pem_slice(key.serialize_pem().as_bytes()).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .expect("a configuration");
    Arc::new(config)
}

/// What a server does after the handshake.
struct Script {
    /// What it says.
    says: Vec<u8>,
    /// How large the pieces are that its encrypted bytes are cut into, again and again.
    pieces: Vec<usize>,
    /// How many of its last encrypted bytes it keeps to itself.
    withheld: usize,
    /// How many bytes it reads then.
    reads: usize,
}

/// A server for one connection; gives what it has read, and says when it has.
fn serve(config: Arc<ServerConfig>, script: Script) -> (u16, Receiver<()>, JoinHandle<Vec<u8>>) {
    let (done, told) = mpsc::channel();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let thread = thread::spawn(move || {
        let (mut tcp, _) = listener.accept().expect("a client");
        tcp.set_nodelay(true).expect("a connection");
        let mut session = ServerConnection::new(config).expect("a session");
        while session.is_handshaking() || session.wants_write() {
            session.complete_io(&mut tcp).expect("a handshake");
        }
        session.writer().write_all(&script.says).expect("encrypted");
        let mut encrypted = Vec::new();
        while session.wants_write() {
            session.write_tls(&mut encrypted).expect("in memory");
        }
        encrypted.truncate(encrypted.len().saturating_sub(script.withheld));
        say(&mut tcp, &encrypted, &script.pieces);
        let mut read = vec![0; script.reads];
        let mut stream = rustls::Stream::new(&mut session, &mut tcp);
        stream.read_exact(&mut read).expect("all of it");
        done.send(()).expect("the test goes on");
        if script.withheld > 0 {
            // The client leaves first.
            let _ = tcp.read_to_end(&mut Vec::new());
        }
        read
    });
    (port, told, thread)
}

fn say(tcp: &mut TcpStream, mut bytes: &[u8], pieces: &[usize]) {
    let mut pieces = pieces.iter().cycle();
    while !bytes.is_empty() {
        let piece = pieces.next().copied().unwrap_or(bytes.len()).clamp(1, bytes.len());
        tcp.write_all(&bytes[..piece]).expect("a piece");
        bytes = &bytes[piece..];
    }
}

fn connect<'w>(port: u16, ca_file: &Path, hooks: &'w IoHooks) -> Connection<'w> {
    let server = Endpoint { host: "localhost", port, security: Security::Tls, ca_file: Some(ca_file) };
    let mut connection = Connection::open(server, LONG, hooks).expect("connected");
    connection.protect(server, LONG).expect("protected");
    connection
}

#[test]
fn content_is_the_same_however_it_is_cut_and_a_wait_ends_in_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let ca_file = folder.path().join("ca.pem");
    let config = configuration(&ca_file);
    let limit = Duration::from_millis(30);
    arbtest::arbtest(|source| {
        let says: Vec<u8> = source.arbitrary()?;
        let answer = vec![b'x'; source.int_in_range(1..=300_000)?];
        let pieces: Vec<usize> = source
            .arbitrary_iter::<u8>()?
            .take(8)
            .map(|piece| piece.map(usize::from))
            .collect::<Result<_, _>>()?;
        let withheld = if says.is_empty() { 0 } else { source.int_in_range(0..=20)? };
        let script = Script { says: says.clone(), pieces, withheld, reads: answer.len() };
        let (port, done, server) = serve(Arc::clone(&config), script);
        let hooks = IoHooks::default();
        let mut connection = connect(port, &ca_file, &hooks);
        // Whatever is withheld is the end of a record, of which nothing can be read then.
        let complete = withheld == 0;
        while complete && connection.received.len() < says.len() {
            connection.receive(Instant::now() + LONG, Interrupt::Immediate).expect("more");
        }
        assert!(says.starts_with(&connection.received));
        connection.write(&answer, Interrupt::Immediate).expect("written");
        // Nothing of it is under way any more.
        done.recv().expect("the server has read it");
        if !complete {
            let begun = Instant::now();
            let end = loop {
                if let Err(error) = connection.receive(begun + limit, Interrupt::Immediate) {
                    break error;
                }
            };
            assert!(matches!(end, ErrorKind::Timeout), "{end:?}");
            assert!((limit..limit + LONG / 6).contains(&begun.elapsed()), "{:?}", begun.elapsed());
            assert!(says.starts_with(&connection.received) && connection.received.len() < says.len());
        }
        drop(connection);
        assert!(server.join().expect("it ends") == answer);
        Ok(())
    });
}
