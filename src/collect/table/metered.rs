//! A reader that lets a row take only so much, and knows how the text ended.

use std::cell::Cell;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

use super::MAX_ROW;

/// What a [`Metered`] reader has seen, shared with who reads through it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Meter(Rc<Seen>);

#[derive(Debug, Default)]
struct Seen {
    total: Cell<u64>,
    row: Cell<u64>,
    last: Cell<u8>,
    end: Cell<bool>,
    in_quotes: Cell<bool>,
}

impl Meter {
    /// Begins a row.
    pub(crate) fn begin(&self) {
        self.0.row.set(0);
    }

    /// Whether an uneven number of quotation marks has been read: at the end of a table, one was not closed.
    pub(super) fn in_quotes(&self) -> bool {
        self.0.in_quotes.get()
    }

    /// Whether the text has ended and `octets` are all of it. What has been read so far is not all of it: a row may end where
    /// a piece does.
    pub(super) fn is_all(&self, octets: u64) -> bool {
        self.0.end.get() && octets >= self.0.total.get()
    }

    /// Whether the text up to `octets` ends with a line break, or goes on after.
    pub(super) fn ended(&self, octets: u64) -> bool {
        octets < self.0.total.get() || self.0.last.get() == b'\n'
    }
}

/// Reads until a row has more than it may.
pub(crate) struct Metered<R> {
    input: R,
    meter: Meter,
}

impl<R> Metered<R> {
    /// Reads `input`.
    pub(crate) fn new(input: R) -> (Self, Meter) {
        let meter = Meter::default();
        (Self { input, meter: meter.clone() }, meter)
    }
}

/// Whether an error is this reader's own: the row is too long.
pub(super) fn is_too_long(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::FileTooLarge
}

impl<R: BufRead> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.meter.0.row.get() > MAX_ROW {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let read = self.input.read(buffer)?;
        let seen = &self.meter.0;
        seen.end.set(read == 0 && !buffer.is_empty());
        seen.total.set(seen.total.get() + read as u64);
        seen.row.set(seen.row.get() + read as u64);
        let in_quotes =
            buffer[..read].iter().fold(seen.in_quotes.get(), |within, octet| within ^ (*octet == b'"'));
        seen.in_quotes.set(in_quotes);
        if let Some(last) = buffer[..read].last() {
            seen.last.set(*last);
        }
        Ok(read)
    }
}
