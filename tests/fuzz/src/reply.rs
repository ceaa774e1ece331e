//! Mail that came in: any octets are read, and judged without leaving what was asked.

use adieu::reply::{self, Header, Letter, Proposal, Readable, Report, Verdict};

/// Takes the octets for a message from a mailbox.
pub fn run(bytes: &[u8]) {
    let letters: Vec<Letter> = (1..=2)
        .map(|entry| Letter {
            entry,
            written_at: "2026-11-23T09:00:00Z".to_owned(),
            message_id: format!("<{entry}@example.org>"),
            subject: "Cancellation, order number LB-00001".to_owned(),
            recipient: "care@example.com".to_owned(),
            senders: vec!["example.com".to_owned(), "mobile@free.test".to_owned()],
            numbers: vec!["LB-00001".to_owned(), format!("4711081{entry}")],
        })
        .collect();
    let header = Header::read(bytes);
    assert!(header.names.iter().all(|name| name.contains('@')));
    let readable = Readable::read(bytes).expect("a thread");
    if let Some((letter, trace)) = Letter::of(&letters, &header) {
        let proposal = header.proposal(trace, &readable);
        assert_eq!(Proposal::named(proposal.name()), Some(proposal));
        assert!(letters.contains(letter));
    }
    let _ = (header.domain(), header.is_from_a_mail_server());
    let report = Report::read(bytes).expect("a thread");
    if let Verdict::About(letter, _, why) =
        report.judge(&letters, &header, |address| address == "ann@example.org")
    {
        assert!(letters.contains(letter));
        assert!(why.chars().count() <= 300, "{why}");
    }
    let _ = reply::has_number(&readable.text, "LB-00001");
    let _ = letters[0].is_from_provider(&header);
}
