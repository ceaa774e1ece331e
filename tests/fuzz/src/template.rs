//! Templates: any text as a person's template is checked and rendered to an end, and what it makes is a letter or an error.
//!
//! The input is the template; what follows a line of five equals signs is a partial it may include.

use std::fs;

use adieu::letter::{self, Catalog, Sample};
use adieu::value::Language;

use crate::scratch;

/// A built-in kind, and one of the person's own.
const NAMES: [&str; 2] = ["terminate", "farewell"];

thread_local! {
    /// Making them costs as much as rendering.
    static SAMPLES: [Vec<Sample>; 2] = NAMES.map(|name| {
        let language = Language::from_directory("en-GB").expect("a language");
        letter::samples(name, &language)
    });
}

/// Takes the octets for a template, of one kind or the other as their number is even or odd.
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
    let place = bytes.len() % NAMES.len();
    fs::write(own.join(format!("{}.hbs", NAMES[place])), template).expect("a file");
    let catalog = Catalog::with_own(folder.path()).expect("a catalog");
    let findings = letter::inspect(&catalog, &language, NAMES[place]);
    SAMPLES.with(|samples| {
        let mut failed = 0;
        for sample in &samples[place] {
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
    });
    let _ = letter::unused_templates(&catalog, folder.path());
}
