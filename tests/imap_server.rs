//! A mailbox server in the test's own process: TLS, login, folders, APPEND, and a fault wherever a test wants one.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::ServerConfig;
use tempfile::TempDir;

use crate::fake_server::{Certificate, Line, listen, protect};

/// Where in the dialogue a fault sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Greeting,
    Starttls,
    Capability,
    Login,
    List,
    /// The answer to the announcement of a message.
    Append,
    /// Instead of reading the message.
    Message,
    /// The answer to the message.
    Appended,
    Examine,
    Search,
    Fetch,
}

/// What the server does there instead of what it should.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// Says this; `TAG` stands for the command's.
    Say(Vec<u8>),
    /// Closes the connection.
    Drop,
    /// Says nothing and waits for the client to leave.
    Silence,
    /// Says this over and over.
    Endless(Vec<u8>),
    /// Does what it should, says this beside it in the same breath.
    Extra(&'static [u8]),
}

pub(crate) fn say(text: &str) -> Fault {
    Fault::Say(format!("{text}\r\n").into_bytes())
}

/// How the server behaves.
#[derive(Clone)]
pub(crate) struct Manner {
    pub(crate) capabilities: &'static str,
    pub(crate) security: &'static str,
    pub(crate) certificate: Certificate,
    pub(crate) fault: Option<(Stage, Fault)>,
    pub(crate) password: &'static str,
    /// The folders, as LIST has them.
    pub(crate) folders: &'static [&'static str],
    /// What UID FETCH answers, where no folder holds anything.
    pub(crate) messages: &'static [u8],
    pub(crate) mailbox: Mailbox,
}

/// What lies in the folders, by their names: a message's number is its place, counted from 1.
#[derive(Debug, Default, Clone)]
pub(crate) struct Mailbox(Arc<Mutex<HashMap<String, Vec<String>>>>);

impl Mailbox {
    pub(crate) fn put(&self, folder: &str, message: &str) {
        let mut folders = self.0.lock().expect("the lock");
        folders.entry(folder.to_owned()).or_default().push(message.to_owned());
    }

    /// `None` where nothing was ever put anywhere.
    fn of(&self, folder: &str) -> Option<Vec<String>> {
        let folders = self.0.lock().expect("the lock");
        (!folders.is_empty()).then(|| folders.get(folder).cloned().unwrap_or_default())
    }

    /// Every message is found: what fits is the client's to tell.
    fn search(messages: &[String]) -> String {
        let numbers: String = (1..=messages.len()).map(|number| format!(" {number}")).collect();
        format!("* SEARCH{numbers}")
    }

    fn fetch(messages: &[String], command: &str) -> Vec<u8> {
        let wanted = command.split(' ').nth(2).unwrap_or_default().split(',');
        let header = command.contains("HEADER");
        let mut answer = Vec::new();
        for number in wanted.filter_map(|number| number.parse::<usize>().ok()) {
            let Some(message) = messages.get(number - 1) else { continue };
            let end = message.find("\r\n\r\n").map_or(message.len(), |end| end + 4);
            let part = if header { &message[..end] } else { message };
            let size = message.len();
            answer.extend(
                format!(
                    "* {number} FETCH (UID {number} RFC822.SIZE {size} BODY[] {{{}}}\r\n{part})\r\n",
                    part.len()
                )
                .into_bytes(),
            );
        }
        answer
    }
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            capabilities: "IMAP4rev1 SASL-IR AUTH=PLAIN SPECIAL-USE UIDPLUS ID",
            security: "tls",
            certificate: Certificate::Good,
            fault: None,
            password: "s3cret pass",
            folders: &["() \"/\" INBOX", "(\\Drafts) \"/\" \"Entw&APw-rfe\"", "(\\Sent) \"/\" Gesendet"],
            messages: b"",
            mailbox: Mailbox::default(),
        }
    }
}

/// What the server has seen.
#[derive(Debug, Default, Clone)]
pub(crate) struct Seen {
    pub(crate) connections: usize,
    /// The commands without their tags.
    pub(crate) commands: Vec<String>,
    /// The messages that were sent whole, whether kept or not.
    pub(crate) messages: Vec<Vec<u8>>,
}

/// The running server. It ends with the test.
pub(crate) struct Server {
    pub(crate) port: u16,
    manner: Manner,
    folder: TempDir,
    seen: Arc<Mutex<Seen>>,
}

impl Server {
    pub(crate) fn start(manner: Manner) -> Self {
        let seen = Arc::new(Mutex::new(Seen::default()));
        let (thread_manner, thread_seen) = (manner.clone(), Arc::clone(&seen));
        let (port, folder) = listen(manner.certificate, move |stream, config| {
            thread_seen.lock().expect("the lock").connections += 1;
            // A client that leaves ends its conversation; that is no fault of the server.
            let talk = Talk { manner: thread_manner.clone(), seen: Arc::clone(&thread_seen) };
            let config = Arc::clone(config);
            std::thread::spawn(move || talk.hold(stream, &config));
        });
        Self { port, manner, folder, seen }
    }

    /// The table `[accounts.main.imap]` of an account at this server.
    pub(crate) fn table(&self) -> String {
        format!(
            "[accounts.main.imap]\nhost = \"localhost\"\nport = {}\nsecurity = \"{}\"\nca_file = {:?}\ntimeout = 2\n",
            self.port,
            self.manner.security,
            self.folder.path().join("ca.pem").display().to_string()
        )
    }

    /// The config file of an account whose letters leave through a local program.
    pub(crate) fn config(&self) -> String {
        format!("[accounts.main]\nemail = \"wang@example.org\"\nsendmail = \"/bin/false\"\n{}", self.table())
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
        let mut protected = self.manner.security == "tls";
        let mut line: Line =
            if protected { protect(stream, config) } else { BufReader::new(Box::new(stream)) };
        let mut open = String::new();
        self.answer(&mut line, Stage::Greeting, "*", "* OK ready")?;
        loop {
            let (tag, command) = self.command(&mut line)?;
            let done = |what: &str| format!("{tag} OK {what} done");
            let verb = command.split(' ').next().unwrap_or_default().to_ascii_uppercase();
            match verb.as_str() {
                "CAPABILITY" => {
                    let offers = match (self.manner.security, protected) {
                        ("starttls", false) => "IMAP4rev1 STARTTLS LOGINDISABLED",
                        _ => self.manner.capabilities,
                    };
                    let said = format!("* CAPABILITY {offers}\r\n{}", done("it"));
                    self.answer(&mut line, Stage::Capability, &tag, &said)?;
                }
                "STARTTLS" => {
                    self.answer(&mut line, Stage::Starttls, &tag, &done("it"))?;
                    line = protect(raw.try_clone().ok()?, config);
                    protected = true;
                }
                "AUTHENTICATE" | "LOGIN" => {
                    let good = self.login(&mut line, &command)?;
                    let said = if good {
                        done("it")
                    } else {
                        format!("{tag} NO [AUTHENTICATIONFAILED] wrong password")
                    };
                    self.answer(&mut line, Stage::Login, &tag, &said)?;
                }
                // Offered, and not done.
                "LIST" if command.contains("RETURN") && self.manner.capabilities.contains("X-BROKEN") => {
                    self.say(&mut line, format!("{tag} BAD what?\r\n").as_bytes())?;
                }
                "LIST" => {
                    let mut said = String::new();
                    for folder in self.manner.folders {
                        said.extend(["* LIST ", folder, "\r\n"]);
                    }
                    self.answer(&mut line, Stage::List, &tag, &(said + &done("it")))?;
                }
                "APPEND" => self.append(&mut line, &tag, &command)?,
                "EXAMINE" => {
                    command.trim_start_matches("EXAMINE ").trim_matches('"').clone_into(&mut open);
                    let said = format!("* 3 EXISTS\r\n* OK [UIDVALIDITY 77] valid\r\n{}", done("it"));
                    self.answer(&mut line, Stage::Examine, &tag, &said)?;
                }
                "UID" if command.starts_with("UID SEARCH") => {
                    let held = self.manner.mailbox.of(&open);
                    let found = held.map_or("* SEARCH 9 4 9".to_owned(), |held| Mailbox::search(&held));
                    let said = format!("{found}\r\n{}", done("it"));
                    self.answer(&mut line, Stage::Search, &tag, &said)?;
                }
                "UID" => {
                    let held = self.manner.mailbox.of(&open);
                    let fetched = held.map(|held| Mailbox::fetch(&held, &command));
                    line.get_mut().write_all(fetched.as_deref().unwrap_or(self.manner.messages)).ok()?;
                    self.answer(&mut line, Stage::Fetch, &tag, &done("it"))?;
                }
                "LOGOUT" => {
                    self.say(&mut line, format!("* BYE\r\n{}\r\n", done("it")).as_bytes())?;
                    return None;
                }
                "ID" | "ENABLE" => self.say(&mut line, format!("{}\r\n", done("it")).as_bytes())?,
                _ => self.say(&mut line, format!("{tag} BAD what?\r\n").as_bytes())?,
            }
        }
    }

    /// A command: its tag, and the rest with literals in place.
    fn command(&self, line: &mut Line) -> Option<(String, String)> {
        let mut whole = String::new();
        loop {
            let mut read = Vec::new();
            if line.read_until(b'\n', &mut read).ok()? == 0 {
                return None;
            }
            whole.push_str(String::from_utf8_lossy(&read).trim_end());
            let announced = whole.strip_suffix('}').and_then(|rest| rest.rsplit_once('{'));
            // The message of an APPEND is read where its faults are.
            if let Some((before, octets)) = announced.filter(|_| !whole.contains(" APPEND ")) {
                let mut literal = vec![0; octets.parse().ok()?];
                let before = before.to_owned();
                self.say(line, b"+ go on\r\n")?;
                line.read_exact(&mut literal).ok()?;
                whole = before + &String::from_utf8_lossy(&literal);
                continue;
            }
            let (tag, command) = whole.split_once(' ')?;
            self.seen.lock().ok()?.commands.push(command.to_owned());
            return Some((tag.to_owned(), command.to_owned()));
        }
    }

    fn login(&self, line: &mut Line, command: &str) -> Option<bool> {
        let decode = |text: &str| STANDARD.decode(text.trim_end()).unwrap_or_default();
        let mut words = command.split(' ').skip(1);
        let mechanism = words.next()?;
        if command.starts_with("LOGIN") {
            let said = command.replace("\\\"", "\"").replace("\\\\", "\\");
            return Some(said.trim_end_matches('"').ends_with(self.manner.password.trim_end_matches('"')));
        }
        let mut response = words.next().map(decode);
        if response.is_none() {
            self.say(line, b"+ \r\n")?;
            let mut answer = String::new();
            line.read_line(&mut answer).ok()?;
            response = Some(decode(&answer));
        }
        let expected = if mechanism == "PLAIN" {
            format!("\0wang@example.org\0{}", self.manner.password)
        } else {
            format!("user=wang@example.org\u{1}auth=Bearer {}\u{1}\u{1}", self.manner.password)
        };
        let good = response == Some(expected.into_bytes());
        if !good && mechanism == "XOAUTH2" {
            self.say(line, b"+ eyJzdGF0dXMiOiI0MDAifQ==\r\n")?;
            line.read_line(&mut String::new()).ok()?;
        }
        Some(good)
    }

    fn append(&self, line: &mut Line, tag: &str, command: &str) -> Option<()> {
        let octets = command.trim_end_matches(')').strip_suffix('}')?.rsplit_once('{')?.1.parse().ok()?;
        let refuses = matches!(&self.manner.fault, Some((Stage::Append, Fault::Say(_))));
        self.answer(line, Stage::Append, tag, "+ go on")?;
        if refuses {
            return Some(());
        }
        if let Some((Stage::Message, fault)) = &self.manner.fault {
            let mut some = [0; 16];
            line.read_exact(&mut some).ok()?;
            return Self::act(line, fault, tag, "");
        }
        let mut message = vec![0; octets];
        line.read_exact(&mut message).ok()?;
        let mut rest = String::new();
        line.read_line(&mut rest).ok()?;
        self.seen.lock().ok()?.messages.push(message);
        let receipt = if self.manner.capabilities.contains("UIDPLUS") { "[APPENDUID 77 12] " } else { "" };
        self.answer(line, Stage::Appended, tag, &format!("{tag} OK {receipt}kept"))
    }

    fn say(&self, line: &mut Line, bytes: &[u8]) -> Option<()> {
        let _ = self;
        line.get_mut().write_all(bytes).and_then(|()| line.get_mut().flush()).ok()
    }

    fn answer(&self, line: &mut Line, stage: Stage, tag: &str, usual: &str) -> Option<()> {
        match &self.manner.fault {
            Some((at, fault)) if *at == stage => Self::act(line, fault, tag, usual),
            _ => self.say(line, format!("{usual}\r\n").as_bytes()),
        }
    }

    fn act(line: &mut Line, fault: &Fault, tag: &str, usual: &str) -> Option<()> {
        let mut write =
            |bytes: &[u8]| line.get_mut().write_all(bytes).and_then(|()| line.get_mut().flush()).ok();
        match fault {
            Fault::Say(bytes) => {
                let said = String::from_utf8_lossy(bytes).replace("TAG", tag);
                write(if bytes.is_ascii() { said.as_bytes() } else { bytes })
            }
            Fault::Drop => None,
            Fault::Silence => {
                let _ = line.read_to_end(&mut Vec::new());
                None
            }
            Fault::Endless(bytes) => loop {
                write(bytes)?;
            },
            Fault::Extra(extra) => {
                let extra = String::from_utf8_lossy(extra).replace("TAG", tag);
                write(format!("{usual}\r\n{extra}").as_bytes())
            }
        }
    }
}
