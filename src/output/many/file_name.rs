//! A name for a file made of a person's values: no way out of its folder, fit for every disk, and never the same twice.

use crate::attachment::{FileName, disk_name};

/// The most octets a name has, without its number and ending.
const MAX_NAME_CHARS: usize = 150;

/// A file's name, without ending, from any text. It never has two hyphens in a row, which is what [`numbered`] relies on.
pub fn file_name(text: &str) -> String {
    let name = disk_name(text, '-', MAX_NAME_CHARS);
    let name = name.trim_matches(['.', '-', '~', ' ']);
    let name = if name.is_empty() { "letter" } else { name };
    // A name may be a device's on some system.
    match FileName::parse(&format!("{name}.eml")) {
        Ok(_) => name.to_owned(),
        Err(_) => format!("letter-{name}"),
    }
}

/// The name of the file that is the `ordinal`th of this name, counted from 1. Names made by [`file_name`] never have two
/// hyphens in a row, so that a numbered one is never another's own.
pub fn numbered(name: &str, ordinal: u32) -> String {
    if ordinal > 1 { format!("{name}--{ordinal}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_or_is_refused_by_a_disk() {
        for (text, name) in [
            ("lebara-uk-LB-2026-001234", "lebara-uk-LB-2026-001234"),
            ("../../etc/passwd", "etc-passwd"),
            ("a//b\\c:d", "a-b-c-d"),
            ("--force", "force"),
            (".hidden", "hidden"),
            ("CON", "letter-CON"),
            ("com1.txt", "letter-com1.txt"),
            ("a\u{0}b\nc\u{202e}d", "a-b-c-d"),
            ("x--2", "x-2"),
            ("", "letter"),
            ("...", "letter"),
            ("e\u{301}", "é"),
            ("取消 合同", "取消-合同"),
        ] {
            assert_eq!(file_name(text), name, "{text:?}");
        }
        assert_eq!(file_name(&"取".repeat(500)).len(), 150);
        assert_eq!(numbered("x", 1), "x");
        assert_eq!(numbered("x", 2), "x--2");
    }
}
