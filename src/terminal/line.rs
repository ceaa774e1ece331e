//! The text of a field while a person types it: what each key does to it, without a terminal.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use unicode_segmentation::UnicodeSegmentation as _;
use zeroize::Zeroize as _;

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    Insert(char),
    Edit(Edit),
    /// So many choices down, or up where negative.
    Move(isize),
    Submit,
    /// Tab: what was meant takes the place of what was typed.
    Take,
    /// Esc.
    Back,
    /// Ctrl-C.
    Interrupt,
}

/// A change of the text or of the cursor's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edit {
    Left,
    Right,
    Home,
    End,
    EraseLeft,
    EraseRight,
    EraseWord,
    EraseToStart,
    EraseToEnd,
}

/// What keeps a pasted text from being one line of plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unpastable {
    LineEnd,
    Tab,
    /// Another control character.
    Control(char),
}

/// How many choices Page Up and Page Down move over.
const PAGE: isize = 7;

/// Returns what `key` asks for. Ctrl and Alt never type a letter: what they mean to no shell is ignored.
pub(super) fn action(key: KeyEvent) -> Option<Action> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    // AltGr, as Windows reports it.
    let alt_gr = cfg!(windows) && key.modifiers.contains(KeyModifiers::CONTROL | KeyModifiers::ALT);
    let plain = alt_gr || (key.modifiers - KeyModifiers::SHIFT).is_empty();
    if plain { plain_action(key.code) } else { control_action(key) }
}

fn plain_action(code: KeyCode) -> Option<Action> {
    Some(match code {
        KeyCode::Char(letter) if !letter.is_control() => Action::Insert(letter),
        KeyCode::Enter => Action::Submit,
        KeyCode::Tab => Action::Take,
        KeyCode::Esc => Action::Back,
        KeyCode::Up => Action::Move(-1),
        KeyCode::Down => Action::Move(1),
        KeyCode::PageUp => Action::Move(-PAGE),
        KeyCode::PageDown => Action::Move(PAGE),
        KeyCode::Left => Action::Edit(Edit::Left),
        KeyCode::Right => Action::Edit(Edit::Right),
        KeyCode::Home => Action::Edit(Edit::Home),
        KeyCode::End => Action::Edit(Edit::End),
        KeyCode::Backspace => Action::Edit(Edit::EraseLeft),
        KeyCode::Delete => Action::Edit(Edit::EraseRight),
        _ => return None,
    })
}

fn control_action(key: KeyEvent) -> Option<Action> {
    let KeyCode::Char(letter) = key.code else { return None };
    if key.modifiers != KeyModifiers::CONTROL {
        return None;
    }
    Some(match letter.to_ascii_lowercase() {
        'c' => Action::Interrupt,
        'a' => Action::Edit(Edit::Home),
        'e' => Action::Edit(Edit::End),
        'u' => Action::Edit(Edit::EraseToStart),
        'k' => Action::Edit(Edit::EraseToEnd),
        'w' => Action::Edit(Edit::EraseWord),
        _ => return None,
    })
}

/// The text, split at the cursor. It may be a password: it is wiped when dropped.
#[derive(Default)]
pub(super) struct Line {
    before: String,
    after: String,
}

impl Line {
    pub(super) fn new(text: &str) -> Self {
        Self { before: text.to_owned(), after: String::new() }
    }

    /// Returns what is left and what is right of the cursor.
    pub(super) fn halves(&self) -> (&str, &str) {
        (&self.before, &self.after)
    }

    pub(super) fn text(&self) -> String {
        format!("{}{}", self.before, self.after)
    }

    pub(super) fn insert(&mut self, letter: char) {
        self.before.push(letter);
    }

    /// Inserts pasted text, but for the line end it comes with. One control character in it rejects it all.
    pub(super) fn paste(&mut self, text: &str) -> Result<(), Unpastable> {
        let text = text.trim_end_matches(['\r', '\n']);
        if let Some(control) = text.chars().find(|c| c.is_control()) {
            return Err(match control {
                '\r' | '\n' => Unpastable::LineEnd,
                '\t' => Unpastable::Tab,
                other => Unpastable::Control(other),
            });
        }
        self.before.push_str(text);
        Ok(())
    }

    pub(super) fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Left => self.after.insert_str(0, &cut_last(&mut self.before)),
            Edit::Right => self.before.push_str(&cut_first(&mut self.after)),
            Edit::Home => self.after.insert_str(0, &std::mem::take(&mut self.before)),
            Edit::End => self.before.push_str(&std::mem::take(&mut self.after)),
            Edit::EraseLeft => drop(cut_last(&mut self.before)),
            Edit::EraseRight => drop(cut_first(&mut self.after)),
            Edit::EraseWord => {
                let trimmed = self.before.trim_end();
                let start = trimmed
                    .rfind(char::is_whitespace)
                    .map_or(0, |blank| blank + trimmed[blank..].chars().next().map_or(0, char::len_utf8));
                self.before.truncate(start);
            }
            Edit::EraseToStart => self.before.clear(),
            Edit::EraseToEnd => self.after.clear(),
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.before.zeroize();
        self.after.zeroize();
    }
}

fn cut_last(text: &mut String) -> String {
    let start = text.grapheme_indices(true).next_back().map_or(0, |(start, _)| start);
    text.split_off(start)
}

fn cut_first(text: &mut String) -> String {
    let end = text.graphemes(true).next().map_or(0, str::len);
    text.drain(..end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Types `keys`: `^X` is Ctrl-X, `<` and `>` are the arrows, `~` is Backspace.
    fn typed(keys: &str) -> String {
        let mut line = Line::default();
        let mut keys = keys.chars();
        while let Some(letter) = keys.next() {
            let (code, modifiers) = match letter {
                '^' => (KeyCode::Char(keys.next().expect("a letter")), KeyModifiers::CONTROL),
                '<' => (KeyCode::Left, KeyModifiers::NONE),
                '>' => (KeyCode::Right, KeyModifiers::NONE),
                '~' => (KeyCode::Backspace, KeyModifiers::NONE),
                letter => (KeyCode::Char(letter), KeyModifiers::NONE),
            };
            match action(KeyEvent::new(code, modifiers)) {
                Some(Action::Insert(letter)) => line.insert(letter),
                Some(Action::Edit(edit)) => line.edit(edit),
                _ => {}
            }
        }
        let (before, after) = line.halves();
        format!("{before}|{after}")
    }

    #[test]
    fn the_keys_of_a_shell_edit_the_line() {
        for (keys, line) in [
            ("Julia^aDr ", "Dr |Julia"),
            ("Julia^a^eX", "JuliaX|"),
            ("Julia Xu<<^u", "|Xu"),
            ("Julia Xu<<^k", "Julia |"),
            ("Julia  Xu  ^w", "Julia  |"),
            ("王小明\u{3000}李^w", "王小明\u{3000}|"),
            ("王小明<~", "王|明"),
            ("e\u{301}a<<>", "e\u{301}|a"),
            ("ae\u{301}~", "a|"),
            ("~<>^w^k^u", "|"),
        ] {
            assert_eq!(typed(keys), line, "{keys}");
        }
    }

    #[test]
    fn no_other_key_with_ctrl_or_alt_does_anything() {
        for letter in (' '..='~').filter(|letter| !"acekuwACEKUW".contains(*letter)) {
            assert_eq!(action(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL)), None, "{letter}");
        }
        for letter in ' '..='~' {
            for modifiers in
                [KeyModifiers::ALT, KeyModifiers::ALT | KeyModifiers::CONTROL, KeyModifiers::SUPER]
            {
                assert!(cfg!(windows) || action(KeyEvent::new(KeyCode::Char(letter), modifiers)).is_none());
            }
        }
        for code in [KeyCode::Null, KeyCode::F(1), KeyCode::Insert, KeyCode::Char('\u{85}')] {
            assert_eq!(action(KeyEvent::new(code, KeyModifiers::NONE)), None, "{code}");
        }
        let capital = KeyEvent::new(KeyCode::Char('J'), KeyModifiers::SHIFT);
        assert_eq!(action(capital), Some(Action::Insert('J')));
    }

    #[test]
    fn pasted_control_characters_are_refused() {
        let mut line = Line::new("A");
        assert_eq!(line.paste("王小明\r\n"), Ok(()));
        for (text, why) in [
            ("a\nb", Unpastable::LineEnd),
            ("a\tb", Unpastable::Tab),
            ("\u{1b}[31m", Unpastable::Control('\u{1b}')),
            ("\u{9b}", Unpastable::Control('\u{9b}')),
        ] {
            assert_eq!(line.paste(text), Err(why), "{text:?}");
        }
        assert_eq!(line.text(), "A王小明");
    }
}
