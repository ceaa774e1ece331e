//! Folders: the one for drafts, the one for what was sent.
//!
//! The server's own mark decides (RFC 6154), then the name. A name the person gave stands above both.

use serde::Serialize;

use super::error::MailboxError;
use super::part::Part;
use super::response::{Token, Verdict};
use super::{Session, name};
use crate::net::Stage;

/// What a folder is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Letters not yet sent.
    Drafts,
    /// Letters sent.
    Sent,
    /// Letters that the server takes for unwanted.
    Junk,
}

impl Role {
    /// The server's mark.
    fn mark(self) -> &'static str {
        match self {
            Self::Drafts => "\\DRAFTS",
            Self::Sent => "\\SENT",
            Self::Junk => "\\JUNK",
        }
    }

    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Drafts => name::DRAFTS,
            Self::Sent => name::SENT,
            Self::Junk => name::JUNK,
        }
    }
}

/// A folder of a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Its name as the server writes it, to be written back as it came.
    pub(crate) wire: Vec<u8>,
    /// Its name as a person reads it.
    name: String,
    marks: Vec<String>,
    separator: Option<char>,
}

impl Folder {
    /// The inbox, which every mailbox has.
    pub fn inbox() -> Self {
        Self { wire: b"INBOX".to_vec(), name: "INBOX".to_owned(), marks: Vec::new(), separator: None }
    }

    /// Its name as a person reads it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it can hold messages.
    fn is_selectable(&self) -> bool {
        !self.marks.iter().any(|mark| mark == "\\NOSELECT" || mark == "\\NONEXISTENT")
    }

    /// The last part of its name, as names compare.
    fn last(&self) -> String {
        let last = self.separator.and_then(|separator| self.name.rsplit(separator).next());
        name::plain(last.unwrap_or(&self.name))
    }

    /// How many folders it lies in; the inbox, which some servers put everything into, is none.
    fn depth(&self) -> usize {
        let Some(separator) = self.separator else { return 0 };
        let mut parts = self.name.split(separator);
        let in_inbox = parts.next().is_some_and(|first| first.eq_ignore_ascii_case("INBOX"));
        parts.count().saturating_sub(usize::from(in_inbox))
    }

    /// From the words of a LIST response: marks, separator, name.
    fn read(tokens: &[Token]) -> Option<Self> {
        let mut words = tokens.iter();
        if words.next()?.atom()? != "LIST" || *words.next()? != Token::Open {
            return None;
        }
        let marks = words.by_ref().take_while(|word| **word != Token::Close);
        let marks: Vec<String> = marks.filter_map(Token::atom).collect();
        let separator = words.next()?.octets().and_then(|bytes| bytes.first()).map(|byte| char::from(*byte));
        let wire = words.next()?;
        // A folder may well be called nil.
        let wire = match wire {
            Token::Atom(atom) => atom.as_bytes(),
            other => other.octets()?,
        };
        Some(Self { wire: wire.to_vec(), name: name::decode(wire), marks, separator })
    }
}

impl Session<'_> {
    /// Every folder that can hold messages.
    ///
    /// # Errors
    /// [`MailboxError`].
    pub fn folders(&mut self) -> Result<Vec<Folder>, MailboxError> {
        let extended = self.can("SPECIAL-USE") && self.can("LIST-EXTENDED");
        let plain = "LIST \"\" \"*\"";
        let done = if extended {
            match self.simple(Stage::List, "LIST \"\" \"*\" RETURN (SPECIAL-USE)", "LIST") {
                // A server that offers it and does not know it may still mark its folders in the plain list.
                Err(MailboxError::Refused { answer, .. }) if answer.verdict == Verdict::Bad => {
                    self.simple(Stage::List, plain, "LIST")?
                }
                outcome => outcome?,
            }
        } else {
            self.simple(Stage::List, plain, "LIST")?
        };
        let folders = done.data.iter().filter_map(|tokens| Folder::read(tokens));
        Ok(folders.filter(Folder::is_selectable).collect())
    }

    /// The folder for `role`: the one of this name, else the one the server marks, else the one with a usual name.
    ///
    /// # Errors
    /// [`MailboxError::NoFolder`] where there is none, or another.
    pub fn find(&mut self, role: Role, named: Option<&str>) -> Result<Folder, MailboxError> {
        let folders = self.folders()?;
        choose(folders, role, named)
    }

    /// A folder's name for a command.
    pub(crate) fn folder<'p>(&self, folder: &'p Folder, quoted: &'p mut String) -> Part<'p> {
        Part::string(&folder.wire, quoted, self.utf8)
    }
}

fn choose(folders: Vec<Folder>, role: Role, named: Option<&str>) -> Result<Folder, MailboxError> {
    let found = if let Some(named) = named {
        let named = name::plain(named);
        folders.iter().find(|folder| name::plain(&folder.name) == named)
    } else {
        let marked = folders.iter().find(|folder| folder.marks.iter().any(|mark| mark == role.mark()));
        // The usual names in their order, and of two alike the one nearer to the top.
        marked.or_else(|| {
            let usual = |folder: &Folder| role.names().iter().position(|known| *known == folder.last());
            let called = folders.iter().filter_map(|folder| usual(folder).map(|rank| (folder, rank)));
            called.min_by_key(|(folder, rank)| (folder.depth(), *rank)).map(|(folder, _)| folder)
        })
    };
    found.cloned().ok_or_else(|| MailboxError::NoFolder {
        role,
        wanted: named.map(str::to_owned),
        there: folders.into_iter().take(20).map(|folder| folder.name).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str, marks: &[&str]) -> Folder {
        Folder {
            wire: name.as_bytes().to_vec(),
            name: name.to_owned(),
            marks: marks.iter().map(|mark| (*mark).to_owned()).collect(),
            separator: Some('/'),
        }
    }

    fn chosen(folders: Vec<Folder>, role: Role, named: Option<&str>) -> String {
        choose(folders, role, named).map_or_else(|error| error.to_string(), |folder| folder.name)
    }

    #[test]
    fn the_persons_word_then_the_mark_then_the_name() {
        let all = || {
            vec![
                folder("INBOX", &[]),
                folder("Drafts", &[]),
                folder("X", &["\\DRAFTS"]),
                folder("草稿箱", &[]),
            ]
        };
        assert_eq!(chosen(all(), Role::Drafts, Some("草稿箱")), "草稿箱");
        assert_eq!(chosen(all(), Role::Drafts, Some("drafts")), "Drafts");
        assert_eq!(chosen(all(), Role::Drafts, None), "X");
        let unmarked =
            vec![folder("Archiv/Drafts", &[]), folder("INBOX/Entwu\u{308}rfe", &[]), folder("INBOX", &[])];
        assert_eq!(chosen(unmarked, Role::Drafts, None), "INBOX/Entwu\u{308}rfe");
        assert_eq!(
            chosen(vec![folder("INBOX", &[]), folder("Notes", &[])], Role::Sent, None),
            "there is no folder for sent letters (there are: INBOX, Notes)"
        );
        assert_eq!(
            chosen(Vec::new(), Role::Drafts, Some("Mine")),
            "there is no folder Mine (there are: none)"
        );
    }

    #[test]
    fn folders_as_servers_list_them() {
        let read = |line: &str| {
            let pieces = [crate::imap::response::Piece::Text(line.as_bytes().to_vec())];
            match crate::imap::response::Response::parse(&pieces) {
                Some(crate::imap::response::Response::Data(tokens)) => Folder::read(&tokens),
                _ => None,
            }
        };
        let drafts = read("* LIST (\\HasNoChildren \\Drafts) \"/\" \"Entw&APw-rfe\"").expect("a folder");
        assert_eq!((drafts.name(), drafts.marks.len(), drafts.separator), ("Entwürfe", 2, Some('/')));
        assert_eq!(read("* LIST () NIL NIL").expect("a folder").name(), "NIL");
        assert_eq!(
            read("* LIST () \".\" INBOX.Sent (\"CHILDINFO\" (\"SUBSCRIBED\"))").expect("it").last(),
            "sent"
        );
        assert!(!read("* LIST (\\NoSelect) \"/\" \"[Gmail]\"").expect("a folder").is_selectable());
        assert_eq!(read("* LIST (\\Drafts \"/\" Drafts"), None);
        assert_eq!(read("* LIST"), None);
    }
}
