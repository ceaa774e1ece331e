//! A server's words: UTF-8 as the protocols ask for, or GB18030, which Chinese servers speak all the same.

use encoding_rs::GB18030;

/// Returns the words as text. Octets of no known encoding are spelled out, so that none is lost.
pub(crate) fn decode(octets: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(octets) {
        return text.to_owned();
    }
    if let Some(text) = GB18030.decode_without_bom_handling_and_without_replacement(octets)
        && is_written_in_chinese(&text)
    {
        return text.into_owned();
    }
    let mut text = String::new();
    for chunk in octets.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|octet| format!("\\x{octet:02x}")));
    }
    text
}

/// Whether all that is not ASCII is Chinese. A letter of a Western encoding makes one such character with its neighbour, which
/// then stands alone among Latin letters.
fn is_written_in_chinese(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    chars.iter().enumerate().filter(|(_, c)| !c.is_ascii()).all(|(at, c)| {
        let before = at.checked_sub(1).map(|at| chars[at]);
        let beside = [before, chars.get(at + 1).copied()];
        let any = |is: fn(char) -> bool| beside.into_iter().flatten().any(is);
        is_chinese(*c) && (any(is_chinese) || !any(|c| c.is_ascii_alphabetic()))
    })
}

/// Whether Chinese is written with it: an ideograph, its punctuation, a full-width form.
fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' | '\u{2010}'..='\u{2026}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_their_encodings() {
        for (octets, text) in [
            (&b"550 No such user"[..], "550 No such user"),
            ("550 用户不存在".as_bytes(), "550 用户不存在"),
            (b"550 \xd3\xc3\xbb\xa7\xb2\xbb\xb4\xe6\xd4\xda", "550 用户不存在"),
            (b"550 Empf\xe4nger unbekannt", "550 Empf\\xe4nger unbekannt"),
            (b"550 Gr\xf6\xdfe \xfcber 10 MB", "550 Gr\\xf6\\xdfe \\xfcber 10 MB"),
            (b"550 \xff\xfe", "550 \\xff\\xfe"),
        ] {
            assert_eq!(decode(octets), text);
        }
    }

    #[test]
    fn no_octet_is_lost() {
        arbtest::arbtest(|source| {
            let octets: Vec<u8> = source.arbitrary()?;
            let text = decode(&octets);
            assert!(!text.contains('\u{fffd}') || String::from_utf8(octets).is_ok());
            Ok(())
        });
    }
}
