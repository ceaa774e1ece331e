//! Waits for a server end: at their limit, and at Ctrl-C, wherever it is and however it sends its bytes.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use rustls::ServerConnection;

use crate::fake_server::{Certificate, certificates};
use crate::harness::Adieu;
use crate::smtp_server::{Manner, Server};

/// More than a limit of a second may take on a machine with much to do, and less than any wait without a limit.
const SOON: Duration = Duration::from_secs(15);

/// Begins of a record of 16,384 bytes, as the header says.
const RECORD: [u8; 5] = [0x17, 0x03, 0x03, 0x40, 0x00];

/// A server that sends a record byte by byte: in place of its greeting, or in place of the handshake.
fn dripping(handshake: bool) -> (u16, String, Receiver<()>) {
    let (authority, config) = certificates(Certificate::Good);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let (begun, told) = mpsc::channel();
    thread::spawn(move || {
        for tcp in listener.incoming() {
            let mut tcp = tcp.expect("a client");
            let mut header = RECORD;
            if handshake {
                let mut session = ServerConnection::new(Arc::clone(&config)).expect("a session");
                while session.is_handshaking() || session.wants_write() {
                    session.complete_io(&mut tcp).expect("a handshake");
                }
            } else {
                header[0] = 0x16;
                tcp.read_exact(&mut [0; 5]).expect("it begins");
            }
            tcp.write_all(&header).expect("the header");
            let _ = begun.send(());
            // Paced by a read that gets nothing; a client that has left ends it.
            tcp.set_read_timeout(Some(Duration::from_millis(20))).expect("a limit");
            while tcp.write_all(&[0]).is_ok() && !matches!(tcp.read(&mut [0; 9]), Ok(0)) {}
        }
    });
    (port, authority, told)
}

/// A port where connecting waits: nobody takes what comes there, and no more may wait.
fn full() -> (TcpListener, u16) {
    use rustix::net::{AddressFamily, SocketType, bind, listen, socket};
    let socket = socket(AddressFamily::INET, SocketType::STREAM, None).expect("a socket");
    bind(&socket, &SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listen(&socket, 0).expect("it listens");
    let listener = TcpListener::from(socket);
    let address = listener.local_addr().expect("an address");
    let mut waiting = Vec::new();
    while let Ok(stream) = TcpStream::connect_timeout(&address, Duration::from_millis(200)) {
        waiting.push(stream);
    }
    // They wait as long as the test runs.
    std::mem::forget(waiting);
    (listener, address.port())
}

fn test_account(port: u16, timeout: u32, authority: &str) -> Adieu {
    let config = format!(
        "[accounts.main]\nemail = \"wang@example.org\"\n[accounts.main.smtp]\nhost = \"localhost\"\nport = {port}\n\
         security = \"tls\"\nca_file = \"ca.pem\"\ntimeout = {timeout}\n"
    );
    Adieu::new(&["account", "test", "main"])
        .file("config/config.toml", config)
        .file("ca.pem", authority)
        .env("ADIEU_PASSWORD", "s3cret pass")
}

fn start(adieu: &Adieu) -> Child {
    let mut command = adieu.command();
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the binary runs")
}

fn interrupt(child: Child) {
    let begun = Instant::now();
    let kill = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
    assert!(kill.success());
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(130), "{said}");
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
}

#[test]
fn a_record_that_does_not_end_is_not_waited_for() {
    for handshake in [true, false] {
        let (port, authority, begun) = dripping(handshake);
        let start_time = Instant::now();
        test_account(port, 1, &authority).run().code(69).stderr_has("no answer in time");
        assert!(start_time.elapsed() < SOON, "{:?}", start_time.elapsed());
        begun.recv().expect("it came so far");
        let adieu = test_account(port, 600, &authority);
        let child = start(&adieu);
        begun.recv().expect("it comes so far");
        interrupt(child);
    }
}

#[test]
fn connecting_is_interrupted_and_has_one_limit() {
    let (_listener, port) = full();
    let start_time = Instant::now();
    test_account(port, 1, "").run().code(69).stderr_has("no answer in time");
    assert!(start_time.elapsed() < SOON, "{:?}", start_time.elapsed());
    let adieu = test_account(port, 600, "");
    let child = start(&adieu);
    // Its SYN is out: state 02 at this remote port.
    let sought = format!(":{port:04X} 02");
    while !std::fs::read_to_string("/proc/net/tcp").expect("the table").contains(&sought) {
        thread::yield_now();
    }
    interrupt(child);
}

#[test]
fn a_process_that_was_stopped_goes_on() {
    let server = Server::start(Manner { security: "tls", ..Manner::default() });
    let adieu = Adieu::new(&["account", "test", "main"])
        .file("config/config.toml", server.config())
        .env("ADIEU_PASSWORD", "s3cret pass");
    let child = start(&adieu);
    for signal in ["-STOP", "-CONT"].iter().cycle().take(20) {
        let id = child.id().to_string();
        let _ =
            Command::new("kill").args([signal, id.as_str()]).stderr(Stdio::null()).status().expect("kill");
    }
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

/// An account whose password a command prints.
fn with_command(server: &Server, command: &str, args: &[&str]) -> Adieu {
    let login = format!("[accounts.main.smtp]\npassword_command = {command:?}\n");
    let config = server.config().replace("[accounts.main.smtp]\n", &login);
    Adieu::new(args).file("config/config.toml", config).env("PATH", "/usr/bin:/bin")
}

#[test]
fn a_password_does_not_wait_for_what_its_command_leaves_running() {
    let server = Server::start(Manner::default());
    let start_time = Instant::now();
    let test = ["account", "test", "main"];
    let _run = with_command(&server, "sleep 60 2>/dev/null & echo s3cret pass", &test).run().code(0);
    assert!(start_time.elapsed() < SOON, "{:?}", start_time.elapsed());
    with_command(&server, "yes", &test).run().code(77).stderr_has("the command for the password failed");
    with_command(&server, "yes | head -c 9", &test).run().code(77).stderr_has("535 5.7.8 wrong password");
}

#[test]
fn ctrl_c_ends_the_wait_for_a_password() {
    let server = Server::start(Manner::default());
    let table = "kind,to,provider_name,name,order_number,country\n\
                 stop-renewal,care@example.com,Example,Ann Lee,1,GB\n";
    let args = ["batch", "send", "t.csv", "--yes"];
    let adieu = with_command(&server, "touch began; exec sleep 600", &args).file("t.csv", table);
    let child = start(&adieu);
    while !adieu.path("began").exists() {
        thread::yield_now();
    }
    interrupt(child);
    assert_eq!(server.seen().connections, 0);
}
