//! What is drawn while a question is open: rows broken where the terminal ends, and the terminal itself.

use std::io::{self, Stderr, Write as _, stderr};

use anstyle::Style;
use crossterm::cursor::{MoveToColumn, MoveUp};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::terminal::{self, Clear, ClearType};
use crossterm::{execute, queue};
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

use crate::text::characters::{Joiners, forbidden};

/// A piece of a row, in one style.
pub(super) type Span = (Style, String);

/// The rows of a question, broken where the terminal's end.
pub(super) struct Frame {
    columns: usize,
    pub(super) rows: Vec<Vec<Span>>,
    /// The row and the column of the cursor.
    pub(super) cursor: (usize, usize),
}

impl Frame {
    pub(super) fn new(columns: usize) -> Self {
        Self { columns, rows: Vec::new(), cursor: (0, 0) }
    }

    /// Adds a line.
    pub(super) fn line(&mut self, pieces: &[(Style, &str)]) {
        let cursor = self.cursor;
        self.line_with_cursor(pieces, 0);
        self.cursor = cursor;
    }

    /// Adds a line, with the cursor behind the first `left` of its pieces.
    pub(super) fn line_with_cursor(&mut self, pieces: &[(Style, &str)], left: usize) {
        let clusters: Vec<(Style, &str)> = pieces
            .iter()
            .flat_map(|(style, text)| text.graphemes(true).map(|cluster| (*style, cluster)))
            // The callers escape what comes from outside; nothing else may move the cursor either.
            .map(|(style, text)| {
                (style, if text.contains(|c| forbidden(c, Joiners::Allowed)) { "\u{fffd}" } else { text })
            })
            .collect();
        let cursor = pieces[..left].iter().map(|(_, text)| text.graphemes(true).count()).sum();
        let mut start = 0;
        loop {
            let end = start + row_length(&clusters[start..], self.columns);
            let row = &clusters[start..end];
            if start <= cursor && (cursor < end || end == clusters.len()) {
                let column: usize = clusters[start..cursor].iter().map(|(_, text)| text.width()).sum();
                // Behind a full row it stands in the last column: no row may begin that holds nothing.
                self.cursor = (self.rows.len(), column.min(self.columns - 1));
            }
            self.rows.push(row.iter().map(|(style, text)| (*style, (*text).to_owned())).collect());
            if end == clusters.len() {
                break;
            }
            start = end;
        }
    }
}

/// How many clusters go into a row: as many as fit, up to the end of a word or a wide character where there is one.
fn row_length(clusters: &[(Style, &str)], columns: usize) -> usize {
    let ends = clusters.iter().scan(0, |end, (_, text)| {
        *end += text.width();
        Some(*end)
    });
    let fit = ends.take_while(|end| *end <= columns).count();
    if fit == clusters.len() {
        return fit;
    }
    let wide = |place: usize| clusters[place].1.width() > 1;
    let may_end = |length: &usize| clusters[length - 1].1 == " " || wide(length - 1) || wide(*length);
    (1..=fit).rev().find(may_end).unwrap_or(fit).max(1)
}

/// The terminal while a question is open: keys come one by one, a paste in one piece.
pub(super) struct Terminal {
    pub(super) out: Stderr,
    /// How many rows of the question are above the cursor.
    above: usize,
}

impl Terminal {
    pub(super) fn open() -> io::Result<Self> {
        terminal::enable_raw_mode()?;
        let mut opened = Self { out: stderr(), above: 0 };
        execute!(opened.out, EnableBracketedPaste)?;
        Ok(opened)
    }

    /// Draws a frame over the one before.
    pub(super) fn draw(&mut self, frame: impl FnOnce(usize, usize) -> Frame) -> io::Result<()> {
        let (columns, rows) =
            terminal::size().ok().filter(|(columns, rows)| *columns > 0 && *rows > 0).unwrap_or((80, 24));
        let frame = frame(columns.into(), rows.into());
        self.up(self.above)?;
        queue!(self.out, MoveToColumn(0), Clear(ClearType::FromCursorDown))?;
        for (place, row) in frame.rows.iter().enumerate() {
            if place > 0 {
                write!(self.out, "\r\n")?;
            }
            let mut last = Style::new();
            for (style, text) in row {
                if *style != last {
                    write!(self.out, "{last:#}{style}")?;
                    last = *style;
                }
                write!(self.out, "{text}")?;
            }
            write!(self.out, "{last:#}")?;
        }
        let (row, column) = frame.cursor;
        self.up(frame.rows.len() - 1 - row)?;
        queue!(self.out, MoveToColumn(u16::try_from(column).unwrap_or(u16::MAX)))?;
        self.above = row;
        self.out.flush()
    }

    fn up(&mut self, rows: usize) -> io::Result<()> {
        match u16::try_from(rows).unwrap_or(u16::MAX) {
            0 => Ok(()),
            rows => queue!(self.out, MoveUp(rows)),
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // Nobody is left to tell where the terminal is gone.
        let _ = execute!(self.out, DisableBracketedPaste);
        let _ = terminal::disable_raw_mode();
    }
}
