//! A submission server in the test's own process: TLS, AUTH, and a fault wherever a test wants one.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use rustls::ServerConfig;
use tempfile::TempDir;

use crate::fake_server::{Certificate, Line, listen, protect};

/// Where in the dialogue a fault sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Banner,
    Ehlo,
    Starttls,
    Handshake,
    Auth,
    Mail,
    Rcpt,
    Data,
    Dot,
    Rset,
    Quit,
}

/// What the server does there instead of what it should.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// Says this.
    Say(Vec<u8>),
    /// Closes the connection.
    Drop,
    /// Says nothing and waits for the client to leave.
    Silence,
    /// Talks without end and without a line end.
    Endless,
    /// Does what it should, says this beside it in the same breath.
    Extra(&'static [u8]),
}

pub(crate) fn say(text: &str) -> Fault {
    Fault::Say(format!("{text}\r\n").into_bytes())
}

/// How the server behaves.
#[derive(Clone)]
pub(crate) struct Manner {
    /// The lines of its answer to EHLO, after the name; STARTTLS is added where it is due.
    pub(crate) offers: Vec<&'static str>,
    pub(crate) security: &'static str,
    pub(crate) certificate: Certificate,
    pub(crate) fault: Option<(Stage, Fault)>,
    /// Faults at a certain time only: the nth at that stage over all connections, counted from 1.
    pub(crate) moments: Vec<(Stage, usize, Fault)>,
    pub(crate) password: &'static str,
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            offers: vec!["SIZE 100000", "8BITMIME", "AUTH PLAIN LOGIN"],
            security: "starttls",
            certificate: Certificate::Good,
            fault: None,
            moments: Vec::new(),
            password: "s3cret pass",
        }
    }
}

/// The running server. It ends with the test.
pub(crate) struct Server {
    pub(crate) port: u16,
    pub(crate) manner: Manner,
    folder: TempDir,
    seen: Arc<Mutex<Seen>>,
}

/// What the server has seen.
#[derive(Debug, Default, Clone)]
pub(crate) struct Seen {
    pub(crate) connections: usize,
    /// The commands, without AUTH's secrets decoded.
    pub(crate) commands: Vec<String>,
    /// The messages, dots unstuffed, whether accepted or not.
    pub(crate) messages: Vec<Vec<u8>>,
    /// Those that were answered with an acceptance, in that order.
    pub(crate) accepted: Vec<Vec<u8>>,
    /// How often each stage was come to.
    stages: Vec<Stage>,
}

impl Server {
    pub(crate) fn start(manner: Manner) -> Self {
        let seen = Arc::new(Mutex::new(Seen::default()));
        let (thread_manner, thread_seen) = (manner.clone(), Arc::clone(&seen));
        let (port, folder) = listen(manner.certificate, move |stream, config| {
            // Its lines are written in parts, and nobody is to wait for them to be put together.
            stream.set_nodelay(true).expect("a connection");
            thread_seen.lock().expect("the lock").connections += 1;
            // A client that leaves ends its conversation; that is no fault of the server.
            let talk = Talk { manner: thread_manner.clone(), seen: Arc::clone(&thread_seen) };
            let config = Arc::clone(config);
            std::thread::spawn(move || talk.hold(stream, &config));
        });
        Self { port, manner, folder, seen }
    }

    pub(crate) fn ca_file(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// The config file of an account at this server.
    pub(crate) fn config(&self) -> String {
        let Manner { security, .. } = self.manner;
        format!(
            "[accounts.main]\nemail = \"wang@example.org\"\n[accounts.main.smtp]\nhost = \"localhost\"\nport = {}\n\
             security = \"{security}\"\nca_file = {:?}\ntimeout = 2\n",
            self.port,
            self.ca_file().display().to_string()
        )
    }

    pub(crate) fn forget(&self) {
        *self.seen.lock().expect("the lock") = Seen::default();
    }

    pub(crate) fn seen(&self) -> Seen {
        self.seen.lock().expect("the lock").clone()
    }
}

struct Talk {
    manner: Manner,
    seen: Arc<Mutex<Seen>>,
}

impl Talk {
    fn hold(&self, stream: TcpStream, config: &Arc<ServerConfig>) -> Option<()> {
        let raw = stream.try_clone().ok()?;
        let mut line: Line = if self.manner.security == "tls" {
            protect(stream, config)
        } else {
            BufReader::new(Box::new(stream))
        };
        let mut protected = self.manner.security == "tls";
        self.answer(&mut line, Stage::Banner, "220 test.test ESMTP")?;
        loop {
            let mut command = String::new();
            if line.read_line(&mut command).ok()? == 0 {
                return None;
            }
            let command = command.trim_end().to_owned();
            let verb = command.split(' ').next().unwrap_or_default().to_ascii_uppercase();
            self.seen.lock().ok()?.commands.push(command.clone());
            match verb.as_str() {
                "EHLO" => {
                    let mut offers = self.manner.offers.clone();
                    if self.manner.security == "starttls" && !protected {
                        offers = vec!["STARTTLS"];
                    }
                    let mut answer = "250-test.test greets you".to_owned();
                    for (number, offer) in offers.iter().enumerate() {
                        let mark = if number + 1 == offers.len() { " " } else { "-" };
                        answer.extend(["\r\n250", mark, offer]);
                    }
                    self.answer(&mut line, Stage::Ehlo, &answer)?;
                }
                "STARTTLS" => {
                    self.answer(&mut line, Stage::Starttls, "220 go ahead")?;
                    if let Some((Stage::Handshake, fault)) = &self.manner.fault {
                        // Not before the client has begun: that would be another fault.
                        line.fill_buf().ok()?;
                        Self::act(&mut line, fault, "")?;
                        return None;
                    }
                    line = protect(raw.try_clone().ok()?, config);
                    protected = true;
                }
                "AUTH" => self.auth(&mut line, &command)?,
                "MAIL" => self.answer(&mut line, Stage::Mail, "250 2.1.0 sender ok")?,
                "RCPT" => self.answer(&mut line, Stage::Rcpt, "250 2.1.5 recipient ok")?,
                "DATA" => {
                    self.answer(&mut line, Stage::Data, "354 go ahead")?;
                    let message = self.body(&mut line)?;
                    // Written down first: who reads the answer may look at once.
                    let accepted = self.fault(Stage::Dot, false).is_none();
                    if accepted {
                        self.seen.lock().ok()?.accepted.push(message);
                    }
                    self.answer(&mut line, Stage::Dot, "250 2.0.0 queued as T1")?;
                }
                "RSET" => self.answer(&mut line, Stage::Rset, "250 2.0.0 forgotten")?,
                "QUIT" => {
                    self.answer(&mut line, Stage::Quit, "221 2.0.0 bye")?;
                    return None;
                }
                _ => write!(line.get_mut(), "500 5.5.1 what?\r\n").ok()?,
            }
        }
    }

    fn auth(&self, line: &mut Line, command: &str) -> Option<()> {
        use base64::Engine as _;
        let decode = |text: &str| base64::engine::general_purpose::STANDARD.decode(text.trim()).ok();
        let right = format!("\0wang@example.org\0{}", self.manner.password).into_bytes();
        let mut words = command.split(' ').skip(1);
        let good = match (words.next(), words.next()) {
            (Some("PLAIN"), Some(response)) => decode(response)? == right,
            (Some("XOAUTH2"), Some(response)) => {
                decode(response)?
                    == format!("user=wang@example.org\u{1}auth=Bearer {}\u{1}\u{1}", self.manner.password)
                        .into_bytes()
            }
            (Some("LOGIN"), None) => {
                let mut ask = |question: &str| -> Option<Vec<u8>> {
                    write!(line.get_mut(), "334 {question}\r\n")
                        .and_then(|()| line.get_mut().flush())
                        .ok()?;
                    let mut answer = String::new();
                    line.read_line(&mut answer).ok()?;
                    decode(&answer)
                };
                ask("VXNlcm5hbWU6")? == b"wang@example.org"
                    && ask("UGFzc3dvcmQ6")? == self.manner.password.as_bytes()
            }
            _ => false,
        };
        self.answer(line, Stage::Auth, if good { "235 2.7.0 welcome" } else { "535 5.7.8 wrong password" })
    }

    fn body(&self, line: &mut Line) -> Option<Vec<u8>> {
        let mut message = Vec::new();
        loop {
            let mut bytes = Vec::new();
            if line.read_until(b'\n', &mut bytes).ok()? == 0 {
                return None;
            }
            if bytes == b".\r\n" {
                break;
            }
            message.extend_from_slice(bytes.strip_prefix(b".").unwrap_or(&bytes));
        }
        self.seen.lock().ok()?.messages.push(message.clone());
        Some(message)
    }

    /// The fault that is due at a stage; `come` counts it as come to.
    fn fault(&self, stage: Stage, come: bool) -> Option<Fault> {
        let mut seen = self.seen.lock().ok()?;
        let time = seen.stages.iter().filter(|one| **one == stage).count() + 1;
        if come {
            seen.stages.push(stage);
        }
        let moment = self.manner.moments.iter().find(|(at, nth, _)| *at == stage && *nth == time);
        let always = self.manner.fault.as_ref().filter(|(at, _)| *at == stage);
        moment.map(|(_, _, fault)| fault.clone()).or_else(|| always.map(|(_, fault)| fault.clone()))
    }

    fn answer(&self, line: &mut Line, stage: Stage, text: &str) -> Option<()> {
        match self.fault(stage, true) {
            Some(fault) => Self::act(line, &fault, text),
            None => write!(line.get_mut(), "{text}\r\n").and_then(|()| line.get_mut().flush()).ok(),
        }
    }

    fn act(line: &mut Line, fault: &Fault, usual: &str) -> Option<()> {
        match fault {
            Fault::Say(bytes) => line.get_mut().write_all(bytes).and_then(|()| line.get_mut().flush()).ok(),
            Fault::Drop => None,
            Fault::Silence => {
                let mut rest = Vec::new();
                let _ = line.read_to_end(&mut rest);
                None
            }
            Fault::Endless => loop {
                line.get_mut().write_all(&[b'2'; 4096]).and_then(|()| line.get_mut().flush()).ok()?;
            },
            Fault::Extra(extra) => {
                let mut bytes = format!("{usual}\r\n").into_bytes();
                bytes.extend_from_slice(extra);
                line.get_mut().write_all(&bytes).and_then(|()| line.get_mut().flush()).ok()
            }
        }
    }
}
