//! PINs and passwords: a word that names one, and digits beside it.
//!
//! In: characters in their plain forms. Out: the words with a secret beside them. Only where digits are near are the
//! neighbours of a word looked at.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Found, MAX_FINDINGS, Sensitive};
use crate::text::list::{self, List};
use crate::value::Reading;

const LISTS: &str = include_str!("secret.txt");

static ENDINGS: List = List::new(|| list::below(LISTS, "endings"));
static FILLERS: List = List::new(|| list::below(LISTS, "fillers"));

/// How many characters before and after such a word are looked at: more than the nearest words take.
const NEAR: usize = 300;

/// How many words after and before a word are looked at; passwords and PINs alike.
fn reach(reading: Reading) -> Option<(usize, usize)> {
    match reading {
        Reading::Prose | Reading::Subject => Some((2, 3)),
        Reading::Title => Some((1, 1)),
        Reading::Name | Reading::Number => None,
    }
}

/// A word that names a secret.
struct Word {
    name: &'static str,
    letters: Vec<char>,
    numeric: bool,
}

/// The words by their first letter, in the order of their rank.
static WORDS: LazyLock<HashMap<char, Vec<Word>>> = LazyLock::new(|| {
    let mut words: HashMap<char, Vec<Word>> = HashMap::new();
    let named = |(heading, _): &(&str, &str)| matches!(*heading, "pins" | "passwords");
    for (heading, name) in list::items(LISTS).filter(named) {
        let numeric = heading == "pins";
        let letters: Vec<char> = name.chars().collect();
        words.entry(letters[0]).or_default().push(Word { name, letters, numeric });
    }
    words
});

/// The first [`MAX_FINDINGS`] words with a secret beside them.
pub(super) fn secrets(chars: &[char], reading: Reading) -> Vec<Found> {
    let mut found = Vec::new();
    let Some(reach) = reach(reading) else { return found };
    let mut inside = false;
    let mut last_digit = None;
    let mut next_digit = 0;
    for (at, c) in chars.iter().enumerate() {
        // In scripts with spaces, only at the beginning of a word.
        let looked_at = if c.is_ascii() { !inside && c.is_ascii_alphabetic() } else { *c >= FIRST_UNSPACED };
        inside = c.is_alphanumeric();
        if looked_at && found.len() < MAX_FINDINGS {
            if next_digit < at {
                next_digit = at;
            }
            while chars.get(next_digit).is_some_and(|c| !c.is_ascii_digit()) {
                next_digit += 1;
            }
            let behind = last_digit.is_some_and(|digit: usize| at - digit <= NEAR);
            // The word itself and its ending stand before those that count.
            if behind || (next_digit < chars.len() && next_digit - at < NEAR + LONGEST) {
                let word =
                    WORDS.get(&lower(*c)).into_iter().flatten().find(|word| word.reveals(chars, at, reach));
                found.extend(word.map(|word| Found {
                    what: Sensitive::Secret,
                    at,
                    shown: word.name.to_owned(),
                }));
            }
        }
        if c.is_ascii_digit() {
            last_digit = Some(at);
        }
    }
    found
}

/// More than any word has letters, with its ending.
const LONGEST: usize = 30;
/// The first character of the scripts without spaces.
const FIRST_UNSPACED: char = '\u{2e80}';

fn lower(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) }
}

fn is(text: &[char], word: &str) -> bool {
    text.iter().map(|c| lower(*c)).eq(word.chars())
}

impl Word {
    /// Whether it stands at this place with a secret beside it.
    fn reveals(&self, text: &[char], start: usize, (after, before): (usize, usize)) -> bool {
        let mut end = start + self.letters.len();
        let there = text.get(start..end).is_some_and(|there| {
            there.iter().zip(&self.letters).all(|(there, letter)| lower(*there) == *letter)
        });
        if !there {
            return false;
        }
        if self.letters[0].is_ascii() {
            let rest =
                text[end..].iter().take(LONGEST).take_while(|c| lower(**c).is_ascii_alphabetic()).count();
            if rest > 0 && !ENDINGS.iter().any(|ending| is(&text[end..end + rest], ending)) {
                return false;
            }
            end += rest;
        }
        let after = words_after(&text[end..text.len().min(end + NEAR)], after);
        self.revealed(&after)
            || self.revealed(&words_before(&text[start.saturating_sub(NEAR)..start], before))
    }

    /// Whether one of these words is the secret.
    fn revealed(&self, near: &[&[char]]) -> bool {
        let digits = |word: &[char]| word.iter().filter(|c| c.is_ascii_digit()).count();
        if self.numeric {
            // In one piece, or in two.
            let whole = near.iter().filter(|word| digits(word) == word.len());
            near.iter().any(|word| digits(word) >= 3) || whole.map(|word| word.len()).sum::<usize>() >= 3
        } else {
            near.iter().any(|word| digits(word) >= 4 || (digits(word) >= 1 && digits(word) < word.len()))
        }
    }
}

/// The next words, fillers left out.
fn words_after(mut text: &[char], count: usize) -> Vec<&[char]> {
    let mut words = Vec::with_capacity(count);
    while let Some(start) = text.iter().position(|c| c.is_alphanumeric()).filter(|_| words.len() < count) {
        text = &text[start..];
        let (piece, rest) =
            text.split_at(text.iter().position(|c| !c.is_alphanumeric()).unwrap_or(text.len()));
        text = rest;
        words.extend(pieces(piece).filter(|word| !filler(word)).take(count - words.len()));
    }
    words
}

/// The words before, the nearest first, fillers left out.
fn words_before(mut text: &[char], count: usize) -> Vec<&[char]> {
    let mut words = Vec::with_capacity(count);
    while let Some(last) = text.iter().rposition(|c| c.is_alphanumeric()).filter(|_| words.len() < count) {
        text = &text[..=last];
        let (rest, piece) =
            text.split_at(text.iter().rposition(|c| !c.is_alphanumeric()).map_or(0, |end| end + 1));
        text = rest;
        words.extend(pieces(piece).rev().filter(|word| !filler(word)).take(count - words.len()));
    }
    words
}

/// Scripts without spaces: a change between digits and the rest is as good.
fn pieces(piece: &[char]) -> impl DoubleEndedIterator<Item = &[char]> {
    // Neither case makes another script of it: Cherokee's small letters stand behind the first, its capital ones before.
    let unspaced = piece.iter().any(|c| lower(*c) >= FIRST_UNSPACED);
    piece.chunk_by(move |a, b| !unspaced || a.is_ascii_alphanumeric() == b.is_ascii_alphanumeric())
}

fn filler(word: &[char]) -> bool {
    FILLERS.iter().any(|filler| is(word, filler))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_written_as_texts_are_compared() {
        list::check(LISTS, &["pins", "passwords", "endings", "fillers"]);
        for (_, word) in list::items(LISTS) {
            assert!(word.chars().all(|c| lower(c) == c) && word.chars().count() < LONGEST, "{word}");
        }
    }
}
