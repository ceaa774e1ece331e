//! A letter for the person to read: the same in their own language, and what of it is theirs.

use super::prepare::Prepared;
use crate::letter::{self, Letter, LetterError};
use crate::value::{Language, Tag, Value as _};
use crate::words::Locale;

/// The letter in another language.
pub(crate) fn in_language(prepared: &Prepared, language: &Language) -> Result<Letter, LetterError> {
    letter::render_in(&prepared.request, &prepared.catalog, prepared.now.date(), language)
}

/// The letter in the language the person reads, where that is another and there is one.
pub(crate) fn for_reader(prepared: &Prepared, locale: Locale) -> Option<Letter> {
    let language = Tag::parse(locale.tag()).ok()?.resolve(prepared.catalog.languages())?;
    let same = language.identifier().language == prepared.letter.language.identifier().language;
    (!same).then(|| in_language(prepared, language).ok()).flatten()
}

/// A piece of a line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    /// Whether it is a value of the person's.
    pub(crate) own: bool,
}

/// A letter's text in paragraphs, these in lines, and these in pieces: those of the person's own values and the rest.
pub(crate) fn paragraphs(prepared: &Prepared, letter: &Letter) -> Vec<Vec<Vec<Piece>>> {
    let values = letter::personal_texts(&prepared.request, letter);
    let lines = |paragraph: &str| paragraph.lines().map(|line| pieces(line, &values)).collect();
    letter.body.split("\n\n").map(lines).filter(|lines: &Vec<_>| !lines.is_empty()).collect()
}

/// The same for a line by itself, such as the subject.
pub(crate) fn line(prepared: &Prepared, letter: &Letter, line: &str) -> Vec<Piece> {
    pieces(line, &letter::personal_texts(&prepared.request, letter))
}

/// A line in pieces; where two values begin at one place the longer is meant.
fn pieces(line: &str, values: &[String]) -> Vec<Piece> {
    let (mut pieces, mut rest) = (Vec::new(), line);
    let first = |rest: &str| {
        let found = values.iter().filter(|value| !value.trim().is_empty());
        let found = found.filter_map(|value| Some((rest.find(value.as_str())?, value.len())));
        found.min_by_key(|(at, length)| (*at, usize::MAX - length))
    };
    let mut add = |text: &str, own| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), own });
        }
    };
    while let Some((at, length)) = first(rest) {
        add(&rest[..at], false);
        add(&rest[at..at + length], true);
        rest = &rest[at + length..];
    }
    add(rest, false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_persons_own_values_are_told_from_the_rest() {
        let values = ["Wang", "Wang Xiaoming", "LB-1", ""].map(str::to_owned);
        let said = |line: &str| {
            let mark = |piece: Piece| if piece.own { format!("[{}]", piece.text) } else { piece.text };
            pieces(line, &values).into_iter().map(mark).collect::<String>()
        };
        assert_eq!(said("Wang Xiaoming, LB-1: Wang"), "[Wang Xiaoming], [LB-1]: [Wang]");
        assert_eq!(said("订单号 LB-1。"), "订单号 [LB-1]。");
        assert_eq!(said("nothing"), "nothing");
        assert!(pieces("", &values).is_empty());
    }
}
