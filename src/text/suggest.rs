//! The nearest known word to a mistyped one, for "did you mean".

/// The candidate most like `word`, if one is like it enough to be worth naming.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A very long "word" is no slip of the fingers, and comparing it would cost its square.
    if word.len() > 80 {
        return None;
    }
    let word = word.to_lowercase().replace('_', "-");
    let long = word.chars().count() * 2;
    candidates
        .into_iter()
        // One that is far longer is only meant where the word is its beginning.
        .filter(|candidate| {
            candidate.chars().count() <= long || candidate.to_lowercase().replace('_', "-").starts_with(&word)
        })
        .map(|candidate| {
            (strsim::jaro_winkler(&word, &candidate.to_lowercase().replace('_', "-")), candidate)
        })
        .filter(|(likeness, _)| *likeness >= 0.78)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}
