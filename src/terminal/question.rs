//! One question at the terminal: its label, the field under the cursor, choices, help, and the rule of the answer.
//!
//! It is drawn on standard error. Esc goes back, Ctrl-C interrupts; both leave a finished line behind.

use std::io::{self, Write as _};

use anstyle::{AnsiColor, Style};
use crossterm::event::{self, Event};

use super::choices::{Choices, Refusal, State};
use super::line::{Action, Line, action};
use super::manner::Manner;
use super::screen::{Frame, Terminal};

/// Why a question has no answer.
#[derive(Debug)]
pub(crate) enum QuestionError {
    /// Esc.
    Back,
    /// Ctrl-C.
    Interrupted,
    /// The terminal failed.
    Terminal(io::Error),
}

impl From<io::Error> for QuestionError {
    fn from(error: io::Error) -> Self {
        Self::Terminal(error)
    }
}

/// A question before it is asked.
#[derive(Clone, Copy)]
pub(crate) struct Question<'a> {
    label: &'a str,
    help: &'a str,
    placeholder: &'a str,
    initial: &'a str,
    /// How Esc is shown.
    back: &'a str,
    manner: &'a Manner,
}

impl<'a> Question<'a> {
    /// A question with its label, and help below it.
    pub(crate) fn new(label: &'a str, help: &'a str, manner: &'a Manner) -> Self {
        Self { label, help, placeholder: "", initial: "", back: &manner.back, manner }
    }

    /// Shows an example while nothing is typed.
    #[must_use]
    pub(crate) fn placeholder(self, placeholder: &'a str) -> Self {
        Self { placeholder, ..self }
    }

    /// Puts a text into the field, to be edited.
    #[must_use]
    pub(crate) fn initial(self, initial: &'a str) -> Self {
        Self { initial, ..self }
    }

    /// Asks for a text that `rule` accepts. An error is what the person reads.
    ///
    /// # Errors
    /// [`QuestionError`].
    pub(crate) fn text(self, rule: impl Fn(&str) -> Result<(), Refusal>) -> Result<String, QuestionError> {
        self.read(|text| rule(text).map(|()| (text.to_owned(), text.to_owned())))
    }

    /// Asks for a text that `rule` reads: as what it means, and how that is shown. An error is what the person reads.
    ///
    /// # Errors
    /// [`QuestionError`].
    pub(crate) fn read<T>(
        self,
        rule: impl Fn(&str) -> Result<(T, String), Refusal>,
    ) -> Result<T, QuestionError> {
        self.ask(None, Echo::Shown, |state| rule(&state.line.text()))
    }

    /// Asks for a password and shows nothing of it.
    ///
    /// # Errors
    /// [`QuestionError`].
    pub(crate) fn password(self) -> Result<String, QuestionError> {
        self.ask(None, Echo::Hidden, |state| Ok((state.line.text(), "********".to_owned())))
    }

    /// Asks for a yes or a no, and takes Enter and Esc for a no.
    ///
    /// # Errors
    /// [`QuestionError`], but not for Esc.
    pub(crate) fn confirm(self) -> Result<bool, QuestionError> {
        match (Self { back: &self.manner.no, ..self }).confirm_or_back() {
            Err(QuestionError::Back) => Ok(false),
            answer => answer,
        }
    }

    /// Asks for a yes or a no, and takes Enter for a no. Esc goes back.
    ///
    /// # Errors
    /// [`QuestionError`].
    pub(crate) fn confirm_or_back(self) -> Result<bool, QuestionError> {
        let manner = self.manner;
        self.ask(None, Echo::Shown, |state| {
            match manner.yes_or_no(&state.line.text().trim().to_lowercase()) {
                Some(true) => Ok((true, manner.yes.clone())),
                Some(false) => Ok((false, manner.no.clone())),
                None => Err(Refusal::new(manner.yes_or_no.clone())),
            }
        })
    }

    /// Asks for one of these texts and returns its index. What is typed leaves those with all its words in them, and those
    /// that it `means` in other words.
    ///
    /// # Errors
    /// [`QuestionError`].
    pub(crate) fn select(
        self,
        texts: &[String],
        means: &dyn Fn(&str, usize) -> bool,
    ) -> Result<usize, QuestionError> {
        let lower: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
        let fitting = |typed: &str| {
            let lower_typed = typed.to_lowercase();
            let fits = |index: &usize| {
                lower_typed.split_whitespace().all(|word| lower[*index].contains(word))
                    || means(typed, *index)
            };
            (0..lower.len()).filter(fits).collect()
        };
        let text = |index: usize| texts[index].clone();
        self.choose(&Choices { number: texts.len(), text: &text, fitting: &fitting, hint: &|_, _| None })
    }

    /// Asks for one of the choices and returns its index.
    ///
    /// # Errors
    /// [`QuestionError`].
    pub(crate) fn choose(self, choices: &Choices<'_>) -> Result<usize, QuestionError> {
        self.ask(Some(choices), Echo::Shown, |state| {
            let nothing_fits = || Refusal::new(self.manner.nothing_fits.clone());
            let index = *state.matches.get(state.chosen).ok_or_else(nothing_fits)?;
            Ok((index, (choices.text)(index)))
        })
    }

    /// Draws, reads and judges until there is an answer. `validate` gives the answer and how it is shown.
    fn ask<T>(
        self,
        choices: Option<&Choices<'_>>,
        echo: Echo,
        validate: impl Fn(&State) -> Result<(T, String), Refusal>,
    ) -> Result<T, QuestionError> {
        let mut state = State::new(self.initial, choices);
        let mut terminal = Terminal::open()?;
        loop {
            terminal.draw(|columns, rows| self.frame(&state, choices, echo, columns, rows))?;
            match event::read()? {
                Event::Paste(text) => {
                    let refused = |why| Refusal::new(self.manner.unpastable(why));
                    state.refusal = state.line.paste(&text).err().map(refused);
                    state.filter(choices, self.manner);
                }
                Event::Key(key) => match action(key) {
                    Some(Action::Insert(letter)) => {
                        state.line.insert(letter);
                        state.filter(choices, self.manner);
                    }
                    Some(Action::Edit(edit)) => {
                        state.line.edit(edit);
                        state.filter(choices, self.manner);
                    }
                    Some(Action::Move(by)) => state.move_by(by),
                    Some(Action::Submit) => match validate(&state) {
                        Ok((answer, shown)) => {
                            self.finish(&mut terminal, &shown)?;
                            return Ok(answer);
                        }
                        Err(refusal) => state.refusal = Some(refusal),
                    },
                    Some(Action::Take) => {
                        if let Some(meant) = state.refusal.take_if(|refusal| refusal.meant.is_some()) {
                            state.line = Line::new(meant.meant.as_deref().unwrap_or_default());
                        }
                    }
                    Some(Action::Back) => {
                        self.finish(&mut terminal, self.back)?;
                        return Err(QuestionError::Back);
                    }
                    Some(Action::Interrupt) => {
                        self.finish(&mut terminal, &self.manner.interrupted)?;
                        return Err(QuestionError::Interrupted);
                    }
                    None => {}
                },
                _ => {}
            }
        }
    }

    /// Returns everything that is shown while the question is open, no higher than the terminal where that can be.
    fn frame(
        &self,
        state: &State,
        choices: Option<&Choices<'_>>,
        echo: Echo,
        columns: usize,
        rows: usize,
    ) -> Frame {
        let mut frame = Frame::new(columns);
        if let Some(Refusal { message, .. }) = &state.refusal {
            frame.line(&[(self.style(AnsiColor::Red), &format!("# {message}"))]);
        }
        let (before, after) = match echo {
            Echo::Shown => state.line.halves(),
            Echo::Hidden => ("", ""),
        };
        let mark = (self.style(AnsiColor::Green), "? ");
        let label = format!("{} ", self.label);
        let empty = before.is_empty() && after.is_empty();
        let rest = if empty { (self.dimmed(), self.placeholder) } else { (Style::new(), after) };
        frame.line_with_cursor(&[mark, (Style::new(), &label), (Style::new(), before), rest], 3);
        if let Some(hint) = &state.hint {
            frame.line(&[(self.style(AnsiColor::Yellow), &format!("# {hint}"))]);
        }
        let mut help = Frame::new(columns);
        if !self.help.is_empty() {
            help.line(&[(self.dimmed(), &format!("[{}]", self.help))]);
        }
        let mut page = 7;
        let list = loop {
            let list = self.list(state, choices, page, columns);
            if page == 1 || frame.rows.len() + list.rows.len() + help.rows.len() < rows {
                break list;
            }
            page -= 1;
        };
        frame.rows.extend(list.rows);
        frame.rows.extend(help.rows);
        frame
    }

    /// Returns the choices about the chosen one, `page` of them at most.
    fn list(&self, state: &State, choices: Option<&Choices<'_>>, page: usize, columns: usize) -> Frame {
        let mut frame = Frame::new(columns);
        let Some(choices) = choices else { return frame };
        let last_start = state.matches.len().saturating_sub(page);
        let start = state.chosen.saturating_sub(page / 2).min(last_start);
        for (place, index) in state.matches.iter().enumerate().skip(start).take(page) {
            let (style, mark) = if place == state.chosen {
                (self.style(AnsiColor::Cyan), "> ")
            } else {
                (Style::new(), "  ")
            };
            let text = (choices.text)(*index);
            frame.line(&[(style, mark), (style, &text)]);
        }
        frame
    }

    /// Leaves the question and how it was answered.
    fn finish(&self, terminal: &mut Terminal, shown: &str) -> io::Result<()> {
        terminal.draw(|columns, _| {
            let mut frame = Frame::new(columns);
            let label = format!("{} ", self.label);
            let answer = (self.style(AnsiColor::Cyan), shown);
            frame.line(&[(self.style(AnsiColor::Green), "> "), (Style::new(), &label), answer]);
            frame.cursor = (frame.rows.len() - 1, 0);
            frame
        })?;
        terminal.out.write_all(b"\r\n")?;
        terminal.out.flush()
    }

    fn style(&self, color: AnsiColor) -> Style {
        if self.manner.color { color.on_default() } else { Style::new() }
    }

    fn dimmed(&self) -> Style {
        if self.manner.color { Style::new().dimmed() } else { Style::new() }
    }
}

/// Whether what is typed is shown.
#[derive(Clone, Copy)]
enum Echo {
    Shown,
    Hidden,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::manner::tests::manner;

    fn shown(frame: &Frame) -> Vec<String> {
        frame.rows.iter().map(|row| row.iter().map(|(_, text)| text.as_str()).collect()).collect()
    }

    #[test]
    fn rows_end_between_words_where_the_terminal_does() {
        for (text, typed, columns, rows, cursor) in [
            ("? 姓名 ", "王小明", 7, &["? 姓名 ", "王小明"][..], (1, 6)),
            ("? 姓名 ", "王小明", 8, &["? 姓名 ", "王小明"], (1, 6)),
            ("? 姓名 ", "王小明", 9, &["? 姓名 王", "小明"], (1, 4)),
            ("Which of them? ", "", 9, &["Which of ", "them? "], (1, 6)),
            ("Which? ", "abc", 10, &["Which? abc"], (0, 9)),
            ("Which? ", "abcd", 10, &["Which? ", "abcd"], (1, 4)),
            ("", "abcdefgh", 3, &["abc", "def", "gh"], (2, 2)),
            ("", "明", 1, &["明"], (0, 0)),
            ("", "a\u{1b}e\u{301}", 9, &["a\u{fffd}e\u{301}"], (0, 3)),
            ("", "", 9, &[""], (0, 0)),
        ] {
            let mut frame = Frame::new(columns);
            frame.line_with_cursor(&[(Style::new(), text), (Style::new(), typed)], 2);
            assert_eq!(
                (shown(&frame), frame.cursor),
                (rows.iter().map(ToString::to_string).collect(), cursor),
                "{text}{typed}"
            );
        }
    }

    #[test]
    fn a_small_terminal_gets_fewer_choices() {
        let text = |index: usize| format!("choice {index}");
        let choices =
            Choices { number: 20, text: &text, fitting: &|typed| vec![typed.len(), 19], hint: &|_, _| None };
        let manner = manner();
        let question = Question::new("Which?", "help", &manner);
        let mut state = State::new("", Some(&choices));
        state.move_by(-1);
        let frame = question.frame(&state, Some(&choices), Echo::Shown, 40, 6);
        assert_eq!(shown(&frame), ["? Which? ", "  choice 17", "  choice 18", "> choice 19", "[help]"]);
        assert_eq!(frame.cursor, (0, 9));
        // What there is to say of what is typed stands below it.
        state.line = Line::new("abc");
        let hint = |typed: &str, found: &[usize]| Some(format!("{typed}: {}", found.len()));
        let hinting = Choices { hint: &hint, ..choices };
        state.filter(Some(&hinting), &manner);
        let frame = question.frame(&state, Some(&hinting), Echo::Shown, 40, 6);
        assert_eq!(shown(&frame), ["? Which? abc", "# abc: 2", "> choice 3", "  choice 19", "[help]"]);
        assert_eq!(frame.cursor, (0, 12));
        let nothing = Choices { fitting: &|_| Vec::new(), ..choices };
        state.filter(Some(&nothing), &Manner { nothing_fits: "nothing".to_owned(), ..manner });
        assert_eq!(state.hint.as_deref(), Some("nothing"));
        let manner = self::manner();
        // What fits comes in its own order, and nothing typed is all of them again.
        for (typed, matches) in [("abc", vec![3, 19]), (" ", (0..20).collect())] {
            state.line = Line::new(typed);
            state.filter(Some(&choices), &manner);
            assert_eq!((&state.matches, state.chosen), (&matches, 0));
        }
    }
}
