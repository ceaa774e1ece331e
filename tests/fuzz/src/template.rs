//! Templates: any text as a person's template is checked and rendered to an end, and what it makes is a letter or an error.
//!
//! The input is the template; what follows a line of five equals signs is a partial it may include.

use std::fs;

use adieu::language::Language;
use adieu::letter::{self, Catalog};
use adieu::request::{Kind, Value as _};

use crate::scratch;

/// Takes the octets for a template, of a built-in kind and of a kind of the person's own.
pub fn run(bytes: &[u8]) {
    let divider = b"\n=====\n";
    let at = bytes.windows(divider.len()).position(|window| window == divider);
    let (template, partial) =
        at.map_or((bytes, None), |at| (&bytes[..at], Some(&bytes[at + divider.len()..])));
    let folder = scratch::folder();
    let own = folder.path().join("en-GB");
    fs::create_dir_all(own.join("_partials")).expect("a folder");
    if let Some(partial) = partial {
        fs::write(own.join("_partials/closing.hbs"), partial).expect("a file");
    }
    let language = Language::from_directory("en-GB").expect("a language");
    for name in ["terminate", "farewell"] {
        fs::write(own.join(format!("{name}.hbs")), template).expect("a file");
        let catalog = Catalog::with_own(folder.path()).expect("a catalog");
        let kind = Kind::parse(name).expect("a kind");
        let findings = letter::inspect(&catalog, &language, &kind);
        let mut failed = 0;
        for sample in letter::samples(&kind, &language) {
            match letter::render_in(&sample.request, &catalog, crate::TODAY, &language) {
                Ok(letter) => {
                    assert!(!letter.subject.contains(char::is_control), "{:?}", letter.subject);
                    assert!(
                        !letter.body.contains(|c: char| c.is_control() && c != '\n'),
                        "{:?}",
                        letter.body
                    );
                    assert!(letter.body.ends_with('\n') && !letter.body.trim().is_empty());
                }
                Err(error) => {
                    assert!(!error.to_string().is_empty());
                    failed += 1;
                }
            }
        }
        assert!(failed == 0 || !findings.is_empty(), "the check passes what does not render");
        let _ = letter::strays(&catalog, folder.path());
    }
}
