//! A text as its reader sees it: what stands for a blank in HTML or quoted-printable as a blank, and no tags.
//!
//! In: a text. Out: the same with as many lines.

/// What stands for a blank, or for nothing, in HTML and quoted-printable.
const STANDS_FOR: [(&str, &str); 21] = [
    ("=C2=A0", " "),
    ("=c2=a0", " "),
    ("=C2=AD", ""),
    ("=A0", " "),
    ("=AD", ""),
    ("=20", " "),
    ("=3D", "="),
    ("&nbsp", " "),
    ("&ensp", " "),
    ("&emsp", " "),
    ("&thinsp", " "),
    ("&numsp", " "),
    ("&hairsp", " "),
    ("&NonBreakingSpace", " "),
    ("&shy", ""),
    ("&zwj", ""),
    ("&zwnj", ""),
    ("&ZeroWidthSpace", ""),
    ("&hyphen", "-"),
    ("&dash", "-"),
    ("&ndash", "-"),
];

/// The most characters of a tag: beyond, a `<` is a sign.
const MAX_TAG: usize = 2000;

/// The text as it is read, where it may be marked up.
pub(crate) fn read(text: &str) -> Option<String> {
    if !text.contains(['&', '<', '=']) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '=']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (stands_for, length) = one(rest);
        // Lines are counted for the person.
        out.push_str(&stands_for);
        out.extend(rest[..length].chars().filter(|c| *c == '\n'));
        rest = &rest[length..];
    }
    out.push_str(rest);
    Some(out)
}

/// What the sign at the beginning stands for, and how long it is.
fn one(text: &str) -> (String, usize) {
    if let Some(found) = STANDS_FOR.iter().find(|(sign, _)| text.starts_with(sign)) {
        let semicolon = usize::from(found.0.starts_with('&') && text[found.0.len()..].starts_with(';'));
        return (found.1.to_owned(), found.0.len() + semicolon);
    }
    if let Some((c, length)) = character(text) {
        return (if c == '\u{a0}' { ' ' } else { c }.to_string(), length);
    }
    if text.starts_with('<')
        && text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
    {
        let end = text.bytes().take(MAX_TAG).position(|b| b == b'>');
        if let Some(end) = end {
            return (String::new(), end + 1);
        }
    }
    for soft in ["=\r\n", "=\n"] {
        if text.starts_with(soft) {
            return (String::new(), soft.len());
        }
    }
    (text[..1].to_owned(), 1)
}

/// A numeric character reference: `&#160;`, `&#xA0;`.
fn character(text: &str) -> Option<(char, usize)> {
    let body = text.strip_prefix("&#")?;
    let (digits, radix) = body.strip_prefix(['x', 'X']).map_or((body, 10), |hex| (hex, 16));
    let length = digits.bytes().take(8).take_while(|b| char::from(*b).is_digit(radix)).count();
    let c = u32::from_str_radix(digits.get(..length)?, radix).ok().and_then(char::from_u32)?;
    let semicolon = usize::from(digits[length..].starts_with(';'));
    Some((c, text.len() - digits.len() + length + semicolon))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::privacy::scan;
    use crate::value::Reading;

    #[test]
    fn numbers_are_found_behind_every_separator() {
        for between in [
            "&nbsp;",
            "&nbsp",
            "&#160;",
            "&#xA0;",
            "&shy;",
            "&thinsp;",
            "</b><b>",
            "</td>\n<td class=\"n\">",
            "<br/>",
            "=20",
            "=C2=A0",
            "=A0",
            "=\r\n",
            "=\n",
            "<!-- x -->",
        ] {
            for groups in
                [["4111", "1111", "1111", "1111"].as_slice(), &["DE89", "3704", "0044", "0532", "0130", "00"]]
            {
                let text = format!("<p>card {}</p>", groups.join(between));
                let seen = read(&text).expect("marked up");
                assert_eq!(scan(&seen, Reading::Prose).len(), 1, "{text:?} is read as {seen:?}");
            }
        }
    }

    #[test]
    fn any_text_is_read() {
        arbtest::arbtest(|u| {
            let mut text = String::new();
            for _ in 0..u.int_in_range(0..=20)? {
                match u.int_in_range(0..=1)? {
                    0 => text.push(u.arbitrary()?),
                    _ => text.push_str(u.choose(&[
                        "&", "#", "x", "&nbsp", ";", "<", ">", "=", "\n", "4", "&#x", "=A0", "é",
                    ])?),
                }
            }
            if let Some(seen) = read(&text) {
                assert!(
                    seen.lines().count() <= text.lines().count() + 1 && seen.len() <= text.len() * 2,
                    "{text:?}"
                );
            }
            Ok(())
        })
        .budget_ms(500);
    }
}
