//! Folder names: modified UTF-7 (RFC 3501 § 5.1.3) and UTF-8 (RFC 6855) to text, and the names that mail programs give.
//! No I/O.

use base64::Engine as _;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};
use icu_normalizer::ComposingNormalizerBorrowed;

const BASE64: GeneralPurpose = GeneralPurpose::new(&IMAP_MUTF7, NO_PAD);

/// A name as a person reads it. What is no correct modified UTF-7 is taken as it stands.
pub(crate) fn decode(wire: &[u8]) -> String {
    let text = String::from_utf8_lossy(wire).into_owned();
    if wire.is_ascii() { decode_utf7(&text).unwrap_or(text) } else { text }
}

fn decode_utf7(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (encoded, after) = after.split_once('-')?;
        rest = after;
        if encoded.is_empty() {
            out.push('&');
            continue;
        }
        let bytes = BASE64.decode(encoded).ok()?;
        if bytes.len() % 2 != 0 {
            return None;
        }
        let units = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        for character in char::decode_utf16(units) {
            out.push(character.ok()?);
        }
    }
    out.push_str(rest);
    Some(out)
}

/// As two spellings of one name compare: composed, in small letters.
pub(crate) fn plain(name: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(name).to_lowercase()
}

/// What folders of drafts are called, in small letters.
pub(crate) const DRAFTS: &[&str] = &[
    "drafts",
    "draft",
    "entwürfe",
    "entwurf",
    "brouillons",
    "brouillon",
    "borradores",
    "borrador",
    "bozze",
    "bozza",
    "concepten",
    "kladder",
    "kladde",
    "rascunhos",
    "rascunho",
    "utkast",
    "luonnokset",
    "szkice",
    "wersje robocze",
    "kopie robocze",
    "robocze",
    "koncepty",
    "rozepsané",
    "piszkozatok",
    "черновики",
    "чернетки",
    "πρόχειρα",
    "taslaklar",
    "草稿",
    "草稿箱",
    "草稿夹",
    "草稿匣",
    "下書き",
    "임시보관함",
    "임시 보관함",
];

/// What folders of sent letters are called, in small letters.
pub(crate) const SENT: &[&str] = &[
    "sent",
    "sent items",
    "sent messages",
    "sent mail",
    "gesendet",
    "gesendete",
    "gesendete objekte",
    "gesendete elemente",
    "gesendete nachrichten",
    "postausgang (gesendet)",
    "envoyés",
    "éléments envoyés",
    "messages envoyés",
    "objets envoyés",
    "enviados",
    "elementos enviados",
    "mensajes enviados",
    "posta inviata",
    "inviata",
    "inviati",
    "messaggi inviati",
    "verzonden",
    "verzonden items",
    "verzonden berichten",
    "sendt",
    "sendt post",
    "sendte elementer",
    "itens enviados",
    "enviadas",
    "mensagens enviadas",
    "skickat",
    "skickade",
    "lähetetyt",
    "wysłane",
    "elementy wysłane",
    "odeslané",
    "отправленные",
    "надіслані",
    "已发送",
    "已发送邮件",
    "已发邮件",
    "已傳送",
    "寄件備份",
    "送信済み",
    "送信済みアイテム",
    "보낸편지함",
    "보낸 편지함",
];

/// What folders of unwanted letters are called, in small letters.
pub(crate) const JUNK: &[&str] = &[
    "junk",
    "spam",
    "junk e-mail",
    "junk email",
    "junk mail",
    "bulk mail",
    "bulk",
    "spamverdacht",
    "spamordner",
    "unerwünscht",
    "werbung",
    "indésirables",
    "courrier indésirable",
    "pourriel",
    "correo no deseado",
    "no deseado",
    "posta indesiderata",
    "ongewenste e-mail",
    "ongewenst",
    "uønsket mail",
    "uønsket e-mail",
    "lixo eletrónico",
    "lixo eletrônico",
    "correio publicitário",
    "skräppost",
    "roskaposti",
    "niechciane",
    "wiadomości-śmieci",
    "nevyžádaná pošta",
    "спам",
    "нежелательная почта",
    "垃圾邮件",
    "垃圾箱",
    "垃圾郵件",
    "迷惑メール",
    "스팸",
    "스팸메일함",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_servers_write_them() {
        for (wire, name) in [
            ("INBOX", "INBOX"),
            ("Entw&APw-rfe", "Entwürfe"),
            ("&g0l6Pw-", "草稿"),
            ("&g0l6P3ux-", "草稿箱"),
            ("Tom &- Jerry", "Tom & Jerry"),
            ("&2D3eAA-", "😀"),
            ("Entwürfe", "Entwürfe"),
            // Not modified UTF-7: kept as it stands.
            ("A & B", "A & B"),
            ("&AP-", "&AP-"),
            ("&2D0-", "&2D0-"),
        ] {
            assert_eq!(decode(wire.as_bytes()), name, "{wire}");
        }
        assert_eq!(plain("Entwu\u{308}rfe"), "entwürfe");
    }

    #[test]
    fn every_known_name_is_written_as_it_is_compared() {
        for name in DRAFTS.iter().chain(SENT).chain(JUNK) {
            assert_eq!(plain(name), *name);
        }
        assert!(!DRAFTS.iter().any(|name| SENT.contains(name)));
        assert!(!JUNK.iter().any(|name| SENT.contains(name) || DRAFTS.contains(name)));
    }

    #[test]
    fn any_octets_are_a_name() {
        arbtest::arbtest(|source| {
            let bytes: Vec<u8> = source.arbitrary()?;
            decode(&bytes);
            Ok(())
        });
    }
}
