//! The templates that are compiled in: every file in `templates/`, as `build.rs` finds them.

/// Names and texts, in alphabetical order.
pub(super) const BUILT_IN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// The built-in template of this name.
pub(super) fn built_in(path: &str) -> Option<&'static str> {
    let at = BUILT_IN.binary_search_by(|(known, _)| (*known).cmp(path)).ok()?;
    Some(BUILT_IN[at].1)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::super::catalog::{Catalog, respelt};
    use super::BUILT_IN;
    use crate::value::Language;

    #[test]
    fn a_language_has_every_file_and_a_variant_only_what_differs() {
        assert!(BUILT_IN.is_sorted_by(|a, b| a.0 < b.0));
        let mut files: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (path, _) in BUILT_IN {
            let (language, file) = path.split_once('/').expect("a folder");
            files.entry(language).or_default().insert(file);
        }
        let catalog = Catalog::built_in();
        for (tag, own) in &files {
            let language = Language::from_directory(tag).expect("a tag");
            assert_ne!(language.own_name(), *tag, "{tag} has no line in src/value/language.rs");
            let Some(of) = language.variant_of() else {
                assert_eq!(own, &files["en-GB"], "{tag}");
                continue;
            };
            assert!(own.is_subset(&files[of]), "{tag}: a file that {of} does not have");
            for file in own {
                let text = |language: &Language| {
                    catalog.source(&format!("{language}/{file}")).expect("no I/O").expect("a text")
                };
                let of = Language::from_directory(of).expect("a tag");
                assert_ne!(
                    text(&language).1,
                    *respelt(&language, text(&of).1.into()),
                    "{tag}/{file} says what {of} says"
                );
            }
        }
    }
}
