//! How questions are asked: what they say by themselves, handed in by a front that knows the person's language.

use super::line::Unpastable;

/// How questions are asked: in colour or not, and what they say by themselves in the person's language.
pub(crate) struct Manner {
    pub(crate) color: bool,
    /// How Esc is shown.
    pub(crate) back: String,
    /// How Ctrl-C is shown.
    pub(crate) interrupted: String,
    /// How a yes and a no are shown.
    pub(crate) yes: String,
    pub(crate) no: String,
    /// What is typed for them, in lower case, besides what everybody types.
    pub(crate) yes_words: Vec<String>,
    pub(crate) no_words: Vec<String>,
    /// Said where it was neither.
    pub(crate) yes_or_no: String,
    /// Said where no choice is left.
    pub(crate) nothing_fits: String,
    /// Said of a pasted text that holds a line end, a tab, or another control character.
    pub(crate) pasted_line_end: String,
    pub(crate) pasted_tab: String,
    pub(crate) pasted_control: Box<dyn Fn(char) -> String>,
}

impl Manner {
    pub(super) fn unpastable(&self, why: Unpastable) -> String {
        match why {
            Unpastable::LineEnd => self.pasted_line_end.clone(),
            Unpastable::Tab => self.pasted_tab.clone(),
            Unpastable::Control(control) => (self.pasted_control)(control),
        }
    }

    /// What was typed for a yes or a no; nothing is a no.
    pub(super) fn yes_or_no(&self, typed: &str) -> Option<bool> {
        let is = |words: &[String]| words.iter().any(|word| word == typed);
        match typed {
            "y" | "yes" => Some(true),
            "" | "n" | "no" => Some(false),
            _ if is(&self.yes_words) => Some(true),
            _ => is(&self.no_words).then_some(false),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Nothing is said, and a yes is German.
    pub(in crate::terminal) fn manner() -> Manner {
        let text = String::new;
        Manner {
            color: false,
            back: text(),
            interrupted: text(),
            yes: text(),
            no: text(),
            yes_words: vec!["j".to_owned(), "ja".to_owned()],
            no_words: vec!["nein".to_owned()],
            yes_or_no: text(),
            nothing_fits: text(),
            pasted_line_end: text(),
            pasted_tab: text(),
            pasted_control: Box::new(|control| format!("U+{:04X}", u32::from(control))),
        }
    }

    #[test]
    fn a_yes_is_a_yes_in_the_persons_language_and_in_english() {
        let manner = manner();
        for (typed, meant) in [
            ("j", Some(true)),
            ("ja", Some(true)),
            ("y", Some(true)),
            ("yes", Some(true)),
            ("nein", Some(false)),
            ("n", Some(false)),
            ("no", Some(false)),
            ("", Some(false)),
            ("oui", None),
        ] {
            assert_eq!(manner.yes_or_no(typed), meant, "{typed}");
        }
    }
}
