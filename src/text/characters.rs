//! Character classes: what may not stand in a value, a file name or on a terminal.

/// How strict the check is about characters that draw nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joiners {
    /// Names and sentences: U+200C and U+200D belong to several scripts and to emoji.
    Allowed,
    /// Addresses and numbers: nothing invisible at all.
    Refused,
}

/// Whether `c` may not stand in a value: it would break a line, steer a terminal, or be invisible.
pub(crate) fn forbidden(c: char, joiners: Joiners) -> bool {
    // Whole letters pass here, and most of them is ASCII, where nothing but controls is refused, or Chinese characters.
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    if ('\u{4e00}'..='\u{9fff}').contains(&c) {
        return false;
    }
    c.is_control() || invisible(c) || (joiners == Joiners::Refused && joiner(c))
}

/// Characters that draw nothing but shape their neighbours: joiners and variation selectors.
pub(crate) fn joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{180b}'..='\u{180d}' | '\u{180f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Characters that draw nothing or reorder what is drawn, and so can make a value read as another.
fn invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffd}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e00ff}' | '\u{e01f0}'..='\u{e0fff}')
        || (u32::from(c) & 0xfffe) == 0xfffe
        || ('\u{fdd0}'..='\u{fdef}').contains(&c)
}
