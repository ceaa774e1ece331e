//! The table of results of an earlier run: in any dialect, and with the columns of earlier versions. What it says of a row is
//! kept only where the row is about the same contract.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Seek as _, Write as _};
use std::path::Path;
use std::sync::Arc;

use csv::{ByteRecord, ReaderBuilder};
use encoding_rs::WINDOWS_1252;
use serde_json::{Map, Value};

use super::duplicates::{KeyIndex, mark};
use super::identity::Identity;
use super::input::MAX_TABLE;
use super::options::Choice;
use super::row_result::{COLUMNS, FIRST_COLUMNS, RowResult};
use crate::app::{Failure, Status};
use crate::collect::table::MAX_ROW;
use crate::collect::table::metered::Metered;
use crate::collect::table::plain::{Plain, PlainError};
use crate::fs::regular;
use crate::journal::same;
use crate::words::sentence;

/// What may stand between two values.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The highest number of a row that is kept: no table of that size has more.
const MAX_NUMBER: u64 = 1 << 28;

/// How much of the file of places a row has.
const PLACE_BYTES: u64 = NO_PLACE.len() as u64;

/// The place of a row of which nothing was said.
const NO_PLACE: [u8; 16] = [0; 16];

/// What an earlier run said of each row.
#[derive(Debug)]
pub(crate) struct EarlierResults {
    /// A line of JSON for each row.
    lines: File,
    /// Where each row's line begins, how long it is, and whether it is about that row's contract.
    places: File,
}

/// What was said of a row.
pub(crate) struct EarlierResult {
    pub(crate) result: RowResult,
    pub(crate) state: String,
    /// Whether the numbers of its contract are known.
    has_numbers: bool,
}

impl EarlierResults {
    /// Reads what an earlier run said, where a table of results is wanted. What is at its place and is no such table is not
    /// written over.
    pub(crate) fn of(choice: &Choice, separator: u8) -> Result<Option<Arc<Self>>, Failure> {
        let Some(path) = &choice.results else {
            return Ok(None);
        };
        let earlier = Self::read(path, separator).map_err(|error| unwritable(path, &error))?;
        if earlier.is_none() && !choice.force && path.symlink_metadata().is_ok() {
            return Err(Failure::with_remedy(Status::CannotCreate, sentence!("results-exist", path)));
        }
        Ok(earlier.map(Arc::new))
    }

    /// Reads the table at `path`; `None` where there is none, or something else.
    fn read(path: &Path, separator: u8) -> io::Result<Option<Self>> {
        let Ok(file) = regular::open(path) else { return Ok(None) };
        if file.metadata()?.len() > MAX_TABLE {
            return Ok(None);
        }
        let plain = match Plain::of(file, &path.display().to_string()) {
            Ok(plain) if !plain.numbered => plain,
            Ok(_) | Err(PlainError::Wrong(_)) => return Ok(None),
            Err(PlainError::Io(error)) => return Err(error),
        };
        let mut first = Vec::new();
        rewound(&plain.file)?.take(MAX_ROW).read_until(b'\n', &mut first)?;
        let mut keeping = Keeping::new()?;
        if is_json(&first) {
            keeping.lines_of(&plain.file)?;
        } else if let Some((separator, columns)) = heading(&first, separator) {
            keeping.records_of(&plain.file, separator, &columns)?;
        } else {
            return Ok(None);
        }
        keeping.finish().map(Some)
    }

    /// Keeps what was said of a row where it is about its contract. `provider` is the name of the provider that is not typed.
    pub(crate) fn confirm(&self, row: u64, identity: &Identity, provider: Option<&str>) -> io::Result<()> {
        let Some((place, _)) = self.place(row)? else { return Ok(()) };
        let Some(EarlierResult { result, has_numbers, .. }) = self.at(place)? else { return Ok(()) };
        let numbers = has_numbers.then_some(result.contract_number.as_str());
        if identity.is_that_of(provider, &result.provider, numbers) {
            regular::write_all_at(&self.places, &[1], row * PLACE_BYTES + PLACE_BYTES - 1)?;
        }
        Ok(())
    }

    /// What was said of a row that was found to be about the same contract.
    pub(crate) fn get(&self, row: u64) -> io::Result<Option<EarlierResult>> {
        match self.place(row)? {
            Some((place, true)) => self.at(place),
            _ => Ok(None),
        }
    }

    fn place(&self, row: u64) -> io::Result<Option<((u64, usize), bool)>> {
        let mut octets = NO_PLACE;
        if row > MAX_NUMBER {
            return Ok(None);
        }
        match regular::read_exact_at(&self.places, &mut octets, row * PLACE_BYTES) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            Err(error) => return Err(error),
        }
        let confirmed = std::mem::take(&mut octets[15]) == 1;
        let number =
            |octets: &[u8]| octets.iter().rev().fold(0, |number, octet| number << 8 | u64::from(*octet));
        let (offset, length) = (number(&octets[..8]), number(&octets[8..]));
        let length = usize::try_from(length).unwrap_or(0);
        Ok((length > 0).then_some(((offset, length), confirmed)))
    }

    fn at(&self, (offset, length): (u64, usize)) -> io::Result<Option<EarlierResult>> {
        let mut line = vec![0; length];
        regular::read_exact_at(&self.lines, &mut line, offset)?;
        let value: Value = serde_json::from_slice(&line)?;
        let state = value["state"].as_str().unwrap_or_default().to_owned();
        let has_numbers = value.get("contract_number").is_some();
        Ok(RowResult::from_json(&value).map(|result| EarlierResult { result, state, has_numbers }))
    }
}

/// Reads what was said, row by row.
struct Keeping {
    lines: BufWriter<File>,
    places: File,
    offset: u64,
    /// Rows without a number, by their providers: where there are several, nothing tells them apart.
    unnumbered: KeyIndex,
}

impl Keeping {
    fn new() -> io::Result<Self> {
        let (lines, places) = (BufWriter::new(tempfile::tempfile()?), tempfile::tempfile()?);
        Ok(Self { lines, places, offset: 0, unnumbered: KeyIndex::new()? })
    }

    fn lines_of(&mut self, file: &File) -> io::Result<()> {
        let mut reader = rewound(file)?;
        let mut line = Vec::new();
        // What is longer than a row may be comes in pieces, and none of them is JSON.
        while (&mut reader).take(MAX_ROW).read_until(b'\n', &mut line)? > 0 {
            if let Ok(value) = serde_json::from_slice(unmarked(&line)) {
                self.keep(&value)?;
            }
            line.clear();
        }
        Ok(())
    }

    fn records_of(&mut self, file: &File, separator: u8, columns: &[String]) -> io::Result<()> {
        let (input, meter) = Metered::new(rewound(file)?);
        let mut reader = ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(input);
        let mut record = ByteRecord::new();
        loop {
            meter.begin();
            match reader.read_byte_record(&mut record) {
                Ok(true) => {}
                // A cell in quotes that does not end is the last that can be read.
                Ok(false) | Err(_) => return Ok(()),
            }
            // It was cut off, or is no row of such a table.
            if record.len() != columns.len() {
                continue;
            }
            let cell = |(column, cell): (&String, &[u8])| {
                let text = match std::str::from_utf8(cell) {
                    Ok(text) => text.to_owned(),
                    Err(_) => WINDOWS_1252.decode_without_bom_handling(cell).0.into_owned(),
                };
                let value = match (column.as_str(), text.parse::<i64>()) {
                    ("row" | "entry", Ok(number)) => Value::from(number),
                    _ => Value::from(text),
                };
                (column.clone(), value)
            };
            self.keep(&Value::Object(columns.iter().zip(&record).map(cell).collect::<Map<_, _>>()))?;
        }
    }

    fn keep(&mut self, value: &Value) -> io::Result<()> {
        let Some(result) = RowResult::from_json(value).filter(|result| result.row <= MAX_NUMBER) else {
            return Ok(());
        };
        let line = value.to_string();
        // The last octet says whether it is about the row's contract.
        if line.len() as u64 > MAX_ROW * 2 {
            return Ok(());
        }
        if value.get("contract_number").is_some() && result.contract_number.is_empty() {
            self.unnumbered.push(result.row, mark(&same(&result.provider)))?;
        }
        self.lines.write_all(line.as_bytes())?;
        let place = [self.offset.to_le_bytes(), (line.len() as u64).to_le_bytes()].concat();
        self.offset += line.len() as u64;
        regular::write_all_at(&self.places, &place, result.row * PLACE_BYTES)
    }

    fn finish(self) -> io::Result<EarlierResults> {
        let Self { lines, places, unnumbered, .. } = self;
        unnumbered.repeats(|rows| {
            rows.iter().try_for_each(|row| regular::write_all_at(&places, &NO_PLACE, row * PLACE_BYTES))
        })?;
        let lines = lines.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok(EarlierResults { lines, places })
    }
}

/// The table of results cannot be written, or what it is made of not be kept.
pub(super) fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::with_remedy(Status::CannotCreate, sentence!("results-unwritable", path, source = error))
}

fn rewound(mut file: &File) -> io::Result<BufReader<&File>> {
    file.rewind()?;
    Ok(BufReader::new(file))
}

fn unmarked(line: &[u8]) -> &[u8] {
    line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line)
}

/// Whether a first line is that of results in JSON Lines.
fn is_json(line: &[u8]) -> bool {
    let value: Value = serde_json::from_slice(unmarked(line)).unwrap_or_default();
    value
        .as_object()
        .is_some_and(|object| are_columns(&object.keys().map(String::as_str).collect::<Vec<_>>()))
}

/// The separator and the columns of a heading, where it is that of results.
fn heading(line: &[u8], own: u8) -> Option<(u8, Vec<String>)> {
    SEPARATORS.into_iter().chain([own]).find_map(|separator| {
        let mut reader =
            ReaderBuilder::new().has_headers(false).delimiter(separator).from_reader(unmarked(line));
        let record = reader.records().next()?.ok()?;
        let columns: Vec<&str> = record.iter().map(str::trim).collect();
        let owned = || columns.iter().map(|column| (*column).to_owned()).collect();
        are_columns(&columns).then(|| (separator, owned()))
    })
}

/// Whether columns are those of this version, or of an earlier one, and no more: what a person wrote beside them is theirs.
fn are_columns(columns: &[&str]) -> bool {
    let all = |wanted: &[&str]| {
        columns.len() == wanted.len() && wanted.iter().all(|wanted| columns.contains(wanted))
    };
    all(&COLUMNS) || all(&FIRST_COLUMNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "row,provider,contract_number,state,file,entry,reply,message_id,problems\n";
    const FIRST: &str = "row,provider,state,file,entry,reply,message_id,problems\n";

    fn read(content: &[u8]) -> Option<EarlierResults> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("r.csv");
        std::fs::write(&path, content).expect("written");
        EarlierResults::read(&path, b',').expect("readable")
    }

    /// What is known of a row, where it is about this contract.
    fn said(earlier: &EarlierResults, row: u64, numbers: &str) -> Option<(String, String)> {
        let identity = Identity { provider: "Acme".to_owned(), numbers: numbers.to_owned() };
        earlier.confirm(row, &identity, Some("Acme")).expect("kept");
        earlier.get(row).expect("read").map(|EarlierResult { result, state, .. }| (state, result.reply))
    }

    #[test]
    fn a_table_in_any_dialect_is_read() {
        let table =
            format!("{OWN}1,Acme,A-1,accepted,,1,250 für Sie,<a@example.org>,\n2,Acme,A-2,left,,,,,\n");
        let semicolons = table.replace(',', ";");
        let utf16: Vec<u8> = format!("\u{feff}{}", table.replace(',', "\t"))
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let quoted = table.replace("row,provider,", "\"row\",\"provider\",").replace('\n', "\r\n");
        let turned = "state,row,provider,contract_number,file,entry,reply,message_id,problems\n\
                      accepted,1,Acme,A-1,,1,250 für Sie,,\nleft,2,Acme,A-2,,,,,\n";
        let json = "{\"contract_number\":\"A-1\",\"entry\":1,\"file\":null,\"message_id\":null,\"problems\":null,\"provider\":\"Acme\",\"reply\":\"250 für Sie\",\"row\":1,\"state\":\"accepted\"}\n\
                    {\"contract_number\":\"A-2\",\"provider\":\"Acme\",\"row\":2,\"state\":\"left\"}\n";
        for content in [
            table.as_bytes(),
            format!("\u{feff}{table}").as_bytes(),
            semicolons.as_bytes(),
            &WINDOWS_1252.encode(&semicolons).0,
            &utf16,
            quoted.as_bytes(),
            turned.as_bytes(),
            json.as_bytes(),
        ] {
            let text = String::from_utf8_lossy(content);
            let earlier = read(content).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                said(&earlier, 1, "A-1"),
                Some(("accepted".to_owned(), "250 für Sie".to_owned())),
                "{text}"
            );
            assert_eq!(said(&earlier, 2, "A-2"), Some(("left".to_owned(), String::new())), "{text}");
            assert_eq!(said(&earlier, 3, "A-3"), None);
        }
    }

    #[test]
    fn what_is_no_table_of_results_is_not_read() {
        for content in [
            "",
            "mine",
            "name;city\nAnn;London\n",
            "row,provider\n1,Acme\n",
            "row,provider,contract_number,state,file,entry,reply,message_id,problems,my notes\n",
            "row,provider,contract_number,sta",
            "{\"row\":1,\"state\":\"accepted\"}\n",
            "{\"contract_number\":\"A-1\",\"entry\":1,\"fi",
            "PK\u{3}\u{4}",
        ] {
            assert!(read(content.as_bytes()).is_none(), "{content}");
        }
    }

    #[test]
    fn a_table_that_was_cut_off_or_has_other_rows_keeps_what_is_whole() {
        let rows = "1,Acme,A-1,accepted,,1,250 ok,,\n99999999999999999999,Acme,A-1,accepted,,,,,\n18446744073709551615,Acme,,x,,,,,\nx\n";
        let earlier = read(format!("{OWN}{rows}2,Acme,A-2,acc").as_bytes()).expect("a table");
        assert_eq!(said(&earlier, 1, "A-1"), Some(("accepted".to_owned(), "250 ok".to_owned())));
        assert_eq!(said(&earlier, 2, "A-2"), None);
        assert_eq!(said(&earlier, u64::MAX, "A-1"), None);
        // A quotation mark that is not closed holds all that is behind it.
        let open = format!("{OWN}{rows}2,Acme,A-2,\"{}", "3,Acme,A-3,left,,,,,\n".repeat(100_000));
        let earlier = read(open.as_bytes()).expect("a table");
        assert_eq!(said(&earlier, 1, "A-1"), Some(("accepted".to_owned(), "250 ok".to_owned())));
        assert_eq!(said(&earlier, 3, "A-3"), None);
    }

    #[test]
    fn another_contract_does_not_get_what_was_said_of_this_one() {
        let earlier = read(format!("{OWN}1,Acme,A-1,accepted,,1,250 ok,,\n").as_bytes()).expect("a table");
        assert_eq!(earlier.get(1).expect("read").map(|_| ()), None, "nobody has looked yet");
        assert_eq!(said(&earlier, 1, "A-2"), None);
        assert_eq!(said(&earlier, 1, "A-1"), Some(("accepted".to_owned(), "250 ok".to_owned())));
        // Without numbers one row of a provider is known by it, and of several none.
        let earlier = read(format!("{OWN}1,Acme,,accepted,,1,250 ok,,\n").as_bytes()).expect("a table");
        assert_eq!(said(&earlier, 1, ""), Some(("accepted".to_owned(), "250 ok".to_owned())));
        let twice = format!("{OWN}1,Acme,,accepted,,1,250 ok,,\n2,Acme,,accepted,,2,250 ok,,\n");
        let earlier = read(twice.as_bytes()).expect("a table");
        assert_eq!((said(&earlier, 1, ""), said(&earlier, 2, "")), (None, None));
        // The first version had no numbers at all.
        let first = format!("{FIRST}1,Acme,accepted,,1,250 ok,,\n2,Other,accepted,,2,250 ok,,\n");
        let earlier = read(first.as_bytes()).expect("a table");
        assert_eq!(said(&earlier, 1, "A-1"), Some(("accepted".to_owned(), "250 ok".to_owned())));
        assert_eq!(said(&earlier, 2, "A-2"), None);
    }

    #[test]
    fn any_bytes_are_read_to_their_end() {
        arbtest::arbtest(|u| {
            let (heading, rest): (bool, Vec<u8>) = (u.arbitrary()?, u.arbitrary()?);
            let content = [if heading { OWN.as_bytes() } else { b"" }, &rest].concat();
            let earlier = read(&content);
            assert!(!heading || earlier.is_some() || content.contains(&0), "{content:?}");
            for row in 0..10 {
                earlier.as_ref().map(|earlier| said(earlier, row, "A-1"));
            }
            Ok(())
        })
        .budget_ms(1_000);
    }
}
