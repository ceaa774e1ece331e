//! Data files that hold one item a line.
//!
//! A line in square brackets is the heading of the items below it. Blank lines and lines that begin with `#` are left
//! out.

use std::sync::LazyLock;

/// The items below one heading, read when they are first asked for.
pub(crate) type List = LazyLock<Vec<&'static str>>;

/// The items of a data file, in order, each with its heading.
pub(crate) fn items(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut heading = "";
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).filter_map(
        move |line| match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => {
                heading = name;
                None
            }
            None => Some((heading, line)),
        },
    )
}

/// The items below one heading, in order.
pub(crate) fn below(text: &'static str, heading: &str) -> Vec<&'static str> {
    items(text).filter(|(above, _)| *above == heading).map(|(_, item)| item).collect()
}

/// Panics unless a data file has these headings and no other, each with items, none of them twice.
#[cfg(test)]
pub(crate) fn check(text: &'static str, headings: &[&str]) {
    let mut found: Vec<&str> = items(text).map(|(heading, _)| heading).collect();
    found.dedup();
    assert_eq!(found, headings);
    let mut seen = std::collections::HashSet::new();
    for item in items(text) {
        assert!(seen.insert(item), "{item:?} is there twice");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stand_below_their_headings() {
        let text = "# a comment\nfirst\n\n[two words]\r\n  second item \r\n# [none]\n[empty]\n";
        assert_eq!(items(text).collect::<Vec<_>>(), [("", "first"), ("two words", "second item")]);
        assert_eq!(below(text, "two words"), ["second item"]);
        assert!(below(text, "empty").is_empty());
    }
}
