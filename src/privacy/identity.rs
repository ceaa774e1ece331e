//! File names that say: this shows an identity document.
//!
//! In: a file's name. Out: the word that gave it away. Words are compared without case and accents, and only whole: a
//! compass and a passage are no passport.

use std::sync::LazyLock;

use icu_normalizer::DecomposingNormalizerBorrowed;
use unicode_security::confusable_detection::skeleton;

use crate::text::list::{self, List};

const WORDS: &str = include_str!("identity.txt");

static UNSPACED: List = List::new(|| list::below(WORDS, "unspaced"));
static AMBIGUOUS: List = List::new(|| list::below(WORDS, "ambiguous"));
static BESIDE: List = List::new(|| list::below(WORDS, "beside"));
static FRENCH: List = List::new(|| list::below(WORDS, "french"));

/// The word in a file's name that says it shows a passport, an identity card or a driving licence.
///
/// Words end at everything that is no letter or digit, between a small letter and a capital, and between letters and
/// digits: `myPassport2024.pdf` holds "my", "Passport", "2024" and "pdf". Letters are what they look like (UTS 39), and
/// a word may be taken apart: `p а s s-port` is a passport.
pub(crate) fn identity_document(name: &str) -> Option<&'static str> {
    let words = words(name);
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let drawn: Vec<String> = folded.iter().map(|word| drawing(word)).collect();
    let sentence = format!(" {} ", drawn.join(" "));
    let whole = fold(name);
    let (stems, phrases) = &*DRAWN;
    let stem = stems.iter().find(|(_, stem)| drawn.iter().any(|word| word.contains(stem)));
    let phrase = || phrases.iter().find(|(_, phrase)| sentence.contains(&format!(" {phrase} ")));
    let apart = || stems.iter().chain(phrases).find(|(_, phrase)| taken_apart(&drawn, phrase));
    let known = stem.or_else(phrase).or_else(apart).map(|(word, _)| *word);
    known
        .or_else(|| UNSPACED.iter().copied().find(|word| whole.contains(&fold(word))))
        .or_else(|| pas(&folded).then_some("pas"))
        .or_else(|| ambiguous(&words, &folded))
}

type Drawn = Vec<(&'static str, String)>;

/// Stems and phrases as they look.
static DRAWN: LazyLock<(Drawn, Drawn)> = LazyLock::new(|| {
    let words = |text: &str| text.split(' ').map(|word| drawing(&fold(word))).collect::<Vec<_>>().join(" ");
    let drawn = |heading| list::below(WORDS, heading).into_iter().map(|text| (text, words(text))).collect();
    (drawn("stems"), drawn("phrases"))
});

/// What is drawn alike is the same here.
fn drawing(text: &str) -> String {
    skeleton(text).flat_map(char::to_lowercase).collect()
}

/// A word that is shorter than this when it is put together again may be a chance.
const TAKEN_APART: usize = 7;

/// Whether neighbouring words, put together, are the phrase without its blanks.
fn taken_apart(words: &[String], phrase: &str) -> bool {
    let phrase = phrase.replace(' ', "");
    let long = phrase.chars().count() >= TAKEN_APART;
    long && (0..words.len()).any(|start| {
        let rest = words[start..].iter().try_fold(phrase.as_str(), |rest, word| {
            // Until nothing is left, or the next word does not go on where the last one ended.
            rest.strip_prefix(word.as_str()).filter(|rest| !rest.is_empty()).ok_or(rest == word)
        });
        rest == Err(true)
    })
}

/// Dutch, Danish and Czech for a passport; in French, half of "not".
fn pas(folded: &[String]) -> bool {
    folded.iter().any(|word| word == "pas") && !folded.iter().any(|word| FRENCH.contains(&word.as_str()))
}

fn ambiguous(words: &[String], folded: &[String]) -> Option<&'static str> {
    // A Spanish NIE is written in capitals; the word in small letters is German and Polish.
    if words.iter().any(|word| word == "NIE") {
        return Some("NIE");
    }
    let known = |word: &String| {
        AMBIGUOUS.contains(&word.as_str())
            || BESIDE.contains(&word.as_str())
            || word.chars().all(char::is_numeric)
    };
    let word = AMBIGUOUS.iter().find(|word| folded.iter().any(|there| there == *word))?;
    folded.iter().all(known).then_some(*word)
}

fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last: Option<char> = None;
    for c in name.chars() {
        // Combining marks, the accents of names from macOS, belong to the letter before.
        let mark = matches!(c, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}');
        if !c.is_alphanumeric() && !mark {
            last = None;
            continue;
        }
        let begins = last.is_none_or(|last| {
            !mark && (last.is_lowercase() && c.is_uppercase() || last.is_numeric() != c.is_numeric())
        });
        match words.last_mut() {
            Some(word) if !begins => word.push(c),
            _ => words.push(c.to_string()),
        }
        if !mark || last.is_none() {
            last = Some(c);
        }
    }
    words
}

/// Small letters without accents.
fn fold(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(&text.to_lowercase())
        .chars()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36f}'))
        .map(|c| match c {
            'ø' => 'o',
            'ł' => 'l',
            'đ' | 'ð' => 'd',
            'ı' => 'i',
            'ς' => 'σ',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_written_as_names_are_compared() {
        list::check(WORDS, &["phrases", "stems", "unspaced", "ambiguous", "beside", "french"]);
        for (heading, word) in list::items(WORDS).filter(|(heading, _)| *heading != "unspaced") {
            assert_eq!(fold(word), word, "{heading}");
        }
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "it is a table")]
    fn names_of_identity_documents_are_known_in_many_languages() {
        for name in [
            "passport.pdf",
            "My Passport (scan).jpg",
            "myPassport2024.pdf",
            "PASSPORT-page1.png",
            "ID card.pdf",
            "id_card_front.jpg",
            "idcard.png",
            "national-id.pdf",
            "Driver's License.pdf",
            "driving licence.pdf",
            "ID.pdf",
            "id_front.jpg",
            "photo ID.jpg",
            "Personalausweis.pdf",
            "personalausweis_vorderseite.jpg",
            "Kinderreisepass.pdf",
            "Reisepass-Kopie.pdf",
            "Führerschein.pdf",
            "Fu\u{308}hrerschein.pdf",
            "fuehrerschein.jpg",
            "Ausweis.pdf",
            "Mein Pass.pdf",
            "carte d'identité.pdf",
            "carte d’identite\u{301} recto.jpg",
            "carte_identite.pdf",
            "CNI.pdf",
            "passeport.pdf",
            "permis de conduire.jpg",
            "DNI.pdf",
            "dni_anverso.jpg",
            "NIE.pdf",
            "Copia NIE Ana.pdf",
            "pasaporte.pdf",
            "carta d'identità.pdf",
            "carta_di_identita.pdf",
            "passaporto.pdf",
            "patente di guida.pdf",
            "paszport.pdf",
            "dowód osobisty.pdf",
            "Dowod_Osobisty.jpg",
            "prawo jazdy.pdf",
            "pas.pdf",
            "mijn pas.jpg",
            "pas_jansen.pdf",
            "paspoort.pdf",
            "identiteitskaart.pdf",
            "rijbewijs.jpg",
            "bilhete de identidade.pdf",
            "cartão de cidadão.pdf",
            "kørekort.pdf",
            "körkort.pdf",
            "身份证正面.jpg",
            "王小明护照.pdf",
            "駕駛證.pdf",
            "パスポート.pdf",
            "ハ\u{309a}スホ\u{309a}ート.pdf",
            "여권.pdf",
            "паспорт.pdf",
            "διαβατήριο.pdf",
            "pаssport.jpg",
            "раѕѕроrt.jpg",
            "pass-port.jpg",
            "PassPort.jpg",
            "P a s s p o r t.jpg",
            "passp0rt.jpg",
            "Reise-Pass Kopie.pdf",
            "identitycard.jpg",
            "driving-licence.jpg",
        ] {
            assert!(identity_document(name).is_some(), "{name}");
        }
    }

    #[test]
    fn words_that_only_look_like_one_pass() {
        for name in [
            "compass.pdf",
            "passage.pdf",
            "boarding pass.pdf",
            "bus-pass-2026.pdf",
            "customer-id.txt",
            "order id 12.pdf",
            "video.mp4",
            "identity.svg",
            "ne pas renouveler.pdf",
            "je ne veux pas.pdf",
            "nie wieder.pdf",
            "Bin nie da.pdf",
            "pasta.pdf",
            "passwort-brief.pdf",
            "dnipro.pdf",
            "invoice.pdf",
            "contract 2024.pdf",
            "合同.pdf",
            "Kündigung.pdf",
            "trespass.txt",
            "dowód wpłaty.pdf",
            "spasm.pdf",
            "licence agreement.pdf",
            "Passau.pdf",
            "compass port.pdf",
            "bus pass portal.pdf",
            "boarding pass Portugal.pdf",
            "business partner.pdf",
            "encompass-id.pdf",
            "",
        ] {
            assert_eq!(identity_document(name), None, "{name}");
        }
    }
}
