//! The letter typeset: any text becomes a PDF or an error that names what cannot be drawn.
//!
//! The lines of the input are sender, recipient, date, subject, then the body.

use adieu::document::{self, EnclosureNote, Envelope, Fonts, Paper, Post, Sheet, Translation};

/// Typesets the octets, where they are text.
pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut lines = text.lines();
    let mut next = || lines.next().unwrap_or_default().to_owned();
    let (sender, recipient, date, subject) = (next(), next(), next(), next());
    let body: Vec<&str> = lines.collect();
    let many = |text: &str| text.split('|').map(str::to_owned).collect::<Vec<_>>();
    let note = body.last().and_then(|line| line.strip_prefix("Enclosures: "));
    let sheet = Sheet {
        sender: many(&sender),
        recipient: many(&recipient),
        date,
        subject: subject.clone(),
        body: body.join("\n"),
        enclosures: note.map(|names| EnclosureNote { heading: "Enclosures".to_owned(), names: many(names) }),
        translation: bytes
            .len()
            .is_multiple_of(5)
            .then(|| Translation { text: body.join("\n"), language: "zh-Hans".to_owned() }),
        language: if subject.is_ascii() { "en-GB" } else { "zh-Hans" }.to_owned(),
        paper: if bytes.len().is_multiple_of(2) { Paper::A4 } else { Paper::UsLetter },
        post: bytes.len().is_multiple_of(3).then(|| Post {
            envelope: Envelope::posted_in(Some(&subject)),
            return_line: Some(sender.clone()),
            signature: None,
        }),
        author: sender,
        title: subject,
        created: jiff::Timestamp::UNIX_EPOCH,
    };
    match document::typeset(&sheet, &Fonts::bundled()) {
        Ok(pdf) => assert!(pdf.starts_with(b"%PDF-"), "no PDF"),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
