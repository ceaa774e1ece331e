//! What was seen of the rows before, on the disk: so that names and requests that come twice are found among millions in
//! the memory of a few.
//!
//! Each row leaves a number. To find those that are the same the file is read in parts, each of the numbers that fall into
//! it, and as many parts as keep one small.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read as _, Seek as _, Write as _};

use sha2::{Digest as _, Sha256};

use crate::fs::regular;
use crate::journal::State;

/// How many rows are looked at together.
const PART: u64 = 32 * 1024;

/// A mark for each row.
#[derive(Debug)]
pub(crate) struct KeyIndex {
    file: BufWriter<File>,
    rows: u64,
}

/// A text as a mark. Of a million texts no two have one mark, but for a chance of one in ten millions.
pub(crate) fn mark(text: &str) -> u64 {
    let hash = Sha256::digest(text.as_bytes());
    hash.iter().take(8).fold(0, |mark, octet| mark << 8 | u64::from(*octet))
}

impl KeyIndex {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self { file: BufWriter::new(tempfile::tempfile()?), rows: 0 })
    }

    /// Keeps a row's mark.
    pub(crate) fn push(&mut self, row: u64, mark: u64) -> io::Result<()> {
        self.rows += 1;
        self.file.write_all(&mark.to_le_bytes())?;
        self.file.write_all(&row.to_le_bytes())
    }

    /// The rows that have the same mark, in their order, wherever there are several.
    pub(crate) fn repeats(self, mut found: impl FnMut(&[u64]) -> io::Result<()>) -> io::Result<()> {
        self.groups(|rows| if rows.len() > 1 { found(rows) } else { Ok(()) })
    }

    /// The rows of each mark, in their order.
    pub(crate) fn groups(self, mut found: impl FnMut(&[u64]) -> io::Result<()>) -> io::Result<()> {
        let parts = self.rows / PART + 1;
        let mut file = self.file.into_inner()?;
        let mut part: Vec<(u64, u64)> = Vec::new();
        for number in 0..parts {
            file.rewind()?;
            let mut reader = BufReader::with_capacity(64 * 1024, &file);
            part.clear();
            for _ in 0..self.rows {
                let mut octets = [[0; 8]; 2];
                reader.read_exact(&mut octets[0])?;
                reader.read_exact(&mut octets[1])?;
                let [mark, row] = octets.map(u64::from_le_bytes);
                if mark % parts == number {
                    part.push((mark, row));
                }
            }
            part.sort_unstable();
            for same in part.chunk_by(|one, other| one.0 == other.0) {
                found(&same.iter().map(|(_, row)| *row).collect::<Vec<_>>())?;
            }
        }
        Ok(())
    }
}

/// What is to be done with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// To make its letter; its file is the nth of its name, counted from 1.
    Make(u32),
    /// Nothing: it makes no letter.
    Invalid,
    /// Nothing: it asks for the same as one before.
    Repeated,
    /// Nothing: it has gone before, may have, or is going, or is a draft; the entry says so.
    Before(State, i64),
}

impl Verdict {
    /// The states that a request can be in which is not made once more.
    const BEFORE: [State; 4] = [State::Accepted, State::InDoubt, State::Sending, State::Drafted];

    /// Two numbers; zeros are an ordinary row.
    fn numbers(self) -> [i64; 2] {
        match self {
            Self::Make(ordinal) => [0, i64::from(ordinal)],
            Self::Invalid => [1, 0],
            Self::Repeated => [2, 0],
            Self::Before(state, entry) => {
                let at = Self::BEFORE.iter().zip(3..).find(|(one, _)| **one == state).map_or(3, |(_, at)| at);
                [at, entry]
            }
        }
    }

    fn of([kind, number]: [i64; 2]) -> Self {
        match kind {
            1 => Self::Invalid,
            2 => Self::Repeated,
            3.. => {
                let at = usize::try_from(kind - 3).unwrap_or(0);
                Self::Before(Self::BEFORE.get(at).copied().unwrap_or(State::InDoubt), number)
            }
            _ => Self::Make(u32::try_from(number).unwrap_or(1).max(1)),
        }
    }
}

/// How much of the file a row has.
const ENTRY_BYTES: u64 = 16;

/// What is to be done with each row that is not like most.
#[derive(Debug, Default)]
pub(crate) struct RowDecisions(Option<File>);

impl RowDecisions {
    /// Keeps what is to be done with a row.
    pub(crate) fn set(&mut self, row: u64, verdict: Verdict) -> io::Result<()> {
        let file = match &mut self.0 {
            Some(file) => file,
            none => none.insert(tempfile::tempfile()?),
        };
        let [kind, number] = verdict.numbers().map(i64::to_le_bytes);
        regular::write_all_at(file, &[kind, number].concat(), row * ENTRY_BYTES)
    }

    /// What is to be done with a row.
    pub(crate) fn get(&self, row: u64) -> io::Result<Verdict> {
        let Some(file) = &self.0 else {
            return Ok(Verdict::Make(1));
        };
        let mut octets = [[0; 8]; 2];
        let (kind, number) = octets.split_at_mut(1);
        let read = regular::read_exact_at(file, &mut kind[0], row * ENTRY_BYTES)
            .and_then(|()| regular::read_exact_at(file, &mut number[0], row * ENTRY_BYTES + ENTRY_BYTES / 2));
        match read {
            Ok(()) => Ok(Verdict::of(octets.map(i64::from_le_bytes))),
            // Behind the last that anything was kept of.
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(Verdict::Make(1)),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_twice_is_found_over_several_parts() {
        let mut marks = KeyIndex::new().expect("a file");
        let rows = PART * 2 + 10;
        for row in 1..=rows {
            // Rows 7 and the last two are the same.
            let mark = if row == 7 || row > rows - 2 { 7 } else { row * 1_000_003 };
            marks.push(row, mark).expect("written");
        }
        let mut found = Vec::new();
        marks
            .repeats(|same| {
                found.push(same.to_vec());
                Ok(())
            })
            .expect("read");
        assert_eq!(found, [[7, rows - 1, rows]]);
    }

    #[test]
    fn verdicts_are_kept() {
        let mut verdicts = RowDecisions::default();
        assert_eq!(verdicts.get(7).expect("read"), Verdict::Make(1));
        let before = Verdict::BEFORE.map(|state| Verdict::Before(state, i64::MAX));
        let all = [Verdict::Invalid, Verdict::Repeated, Verdict::Make(5)].into_iter().chain(before);
        for (row, verdict) in (3..).step_by(2).zip(all) {
            verdicts.set(row, verdict).expect("written");
            assert_eq!(verdicts.get(row).expect("read"), verdict);
            assert_eq!(verdicts.get(row + 1).expect("read"), Verdict::Make(1), "a gap");
        }
    }
}
