//! The templates that are compiled in: one line here for each file in `templates/`.

macro_rules! templates {
    ($($path:literal),* $(,)?) => {
        /// Names and texts, in alphabetical order.
        pub(super) const BUILT_IN: &[(&str, &str)] = &[$(($path, include_str!(concat!("../../templates/", $path, ".hbs")))),*];
    };
}

templates![
    "da/_partials/closing",
    "da/_partials/contract",
    "da/_partials/courtesy",
    "da/_partials/earlier",
    "da/_partials/reference",
    "da/_partials/reply",
    "da/bereavement",
    "da/escalate",
    "da/follow-up",
    "da/stop-renewal",
    "da/terminate",
    "da/terminate-for-cause",
    "da/withdraw",
    "de-CH/_partials/closing",
    "de-CH/bereavement",
    "de-CH/escalate",
    "de-CH/follow-up",
    "de-CH/stop-renewal",
    "de-CH/terminate",
    "de-CH/terminate-for-cause",
    "de-CH/withdraw",
    "de/_partials/closing",
    "de/_partials/contract",
    "de/_partials/courtesy",
    "de/_partials/earlier",
    "de/_partials/reference",
    "de/_partials/reply",
    "de/bereavement",
    "de/escalate",
    "de/follow-up",
    "de/stop-renewal",
    "de/terminate",
    "de/terminate-for-cause",
    "de/withdraw",
    "en-GB/_partials/closing",
    "en-GB/_partials/contract",
    "en-GB/_partials/courtesy",
    "en-GB/_partials/earlier",
    "en-GB/_partials/reference",
    "en-GB/_partials/reply",
    "en-GB/bereavement",
    "en-GB/escalate",
    "en-GB/follow-up",
    "en-GB/stop-renewal",
    "en-GB/terminate",
    "en-GB/terminate-for-cause",
    "en-GB/withdraw",
    "es/_partials/closing",
    "es/_partials/contract",
    "es/_partials/courtesy",
    "es/_partials/earlier",
    "es/_partials/reference",
    "es/_partials/reply",
    "es/bereavement",
    "es/escalate",
    "es/follow-up",
    "es/stop-renewal",
    "es/terminate",
    "es/terminate-for-cause",
    "es/withdraw",
    "fr/_partials/closing",
    "fr/_partials/contract",
    "fr/_partials/courtesy",
    "fr/_partials/earlier",
    "fr/_partials/reference",
    "fr/_partials/reply",
    "fr/bereavement",
    "fr/escalate",
    "fr/follow-up",
    "fr/stop-renewal",
    "fr/terminate",
    "fr/terminate-for-cause",
    "fr/withdraw",
    "it/_partials/closing",
    "it/_partials/contract",
    "it/_partials/courtesy",
    "it/_partials/earlier",
    "it/_partials/reference",
    "it/_partials/reply",
    "it/bereavement",
    "it/escalate",
    "it/follow-up",
    "it/stop-renewal",
    "it/terminate",
    "it/terminate-for-cause",
    "it/withdraw",
    "nl/_partials/closing",
    "nl/_partials/contract",
    "nl/_partials/courtesy",
    "nl/_partials/earlier",
    "nl/_partials/reference",
    "nl/_partials/reply",
    "nl/bereavement",
    "nl/escalate",
    "nl/follow-up",
    "nl/stop-renewal",
    "nl/terminate",
    "nl/terminate-for-cause",
    "nl/withdraw",
    "pl/_partials/closing",
    "pl/_partials/contract",
    "pl/_partials/courtesy",
    "pl/_partials/earlier",
    "pl/_partials/reference",
    "pl/_partials/reply",
    "pl/bereavement",
    "pl/escalate",
    "pl/follow-up",
    "pl/stop-renewal",
    "pl/terminate",
    "pl/terminate-for-cause",
    "pl/withdraw",
    "pt-PT/_partials/closing",
    "pt-PT/_partials/contract",
    "pt-PT/_partials/courtesy",
    "pt-PT/_partials/earlier",
    "pt-PT/_partials/reference",
    "pt-PT/_partials/reply",
    "pt-PT/bereavement",
    "pt-PT/escalate",
    "pt-PT/follow-up",
    "pt-PT/stop-renewal",
    "pt-PT/terminate",
    "pt-PT/terminate-for-cause",
    "pt-PT/withdraw",
    "zh-Hans/_partials/closing",
    "zh-Hans/_partials/contract",
    "zh-Hans/_partials/courtesy",
    "zh-Hans/_partials/earlier",
    "zh-Hans/_partials/reference",
    "zh-Hans/_partials/reply",
    "zh-Hans/bereavement",
    "zh-Hans/escalate",
    "zh-Hans/follow-up",
    "zh-Hans/stop-renewal",
    "zh-Hans/terminate",
    "zh-Hans/terminate-for-cause",
    "zh-Hans/withdraw",
];

/// The built-in template of this name.
pub(super) fn built_in(path: &str) -> Option<&'static str> {
    let at = BUILT_IN.binary_search_by(|(known, _)| (*known).cmp(path)).ok()?;
    Some(BUILT_IN[at].1)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::BUILT_IN;

    fn files(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                files(&path, found);
            } else {
                let root = concat!(env!("CARGO_MANIFEST_DIR"), "/templates");
                found.push(
                    path.strip_prefix(root).expect("below").with_extension("").to_string_lossy().into_owned(),
                );
            }
        }
    }

    #[test]
    fn every_template_file_is_compiled_in() {
        let mut found = Vec::new();
        files(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/templates")), &mut found);
        found.sort();
        assert_eq!(BUILT_IN.iter().map(|(path, _)| *path).collect::<Vec<_>>(), found);
    }
}
