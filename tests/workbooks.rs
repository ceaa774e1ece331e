//! Workbooks made by hand, for the tests: an archive of XML parts, as spreadsheets write them.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A cell's content as the file has it.
#[derive(Debug, Clone)]
pub(crate) enum Cell {
    /// A text.
    Text(String),
    /// A number, with the style of this index.
    Number(String, usize),
    /// An error such as `#REF!`.
    Error(&'static str),
    /// A formula and its result, where it has one.
    Formula(&'static str, Option<&'static str>),
    /// Nothing.
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

/// The styles: an ordinary one, a day, six digits with zeros in front.
pub(crate) const DAY: usize = 1;
pub(crate) const SIX_DIGITS: usize = 2;

/// A sheet as it is written.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(crate) rows: Vec<Vec<Cell>>,
    pub(crate) hidden_rows: Vec<usize>,
    pub(crate) merged: Vec<&'static str>,
    /// Days are counted from 1904.
    pub(crate) from_1904: bool,
    /// A row far down with a cell.
    pub(crate) far: Option<u32>,
}

impl Sheet {
    /// A sheet of these rows, each a line with semicolons.
    pub(crate) fn of(lines: &[&str]) -> Self {
        let rows = lines.iter().map(|line| line.split(';').map(Cell::from).collect()).collect();
        Self { rows, ..Self::default() }
    }

    /// The file in the format of Excel.
    pub(crate) fn xlsx(&self) -> Vec<u8> {
        let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        let system = if self.from_1904 { "<workbookPr date1904=\"1\"/>" } else { "" };
        archive(&[
            (
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
                    .to_owned(),
            ),
            (
                "_rels/.rels",
                format!("<Relationships {package}><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ),
            (
                "xl/workbook.xml",
                format!("<workbook {main} xmlns:r=\"{office}\">{system}<sheets><sheet name=\"Vertr&#228;ge\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Notizen\" sheetId=\"2\" r:id=\"r3\"/></sheets></workbook>"),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                format!("<Relationships {package}><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"r3\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"),
            ),
            (
                "xl/styles.xml",
                format!("<styleSheet {main}><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"000000\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"),
            ),
            ("xl/worksheets/sheet1.xml", format!("<worksheet {main}>{}</worksheet>", self.data())),
            ("xl/worksheets/sheet2.xml", format!("<worksheet {main}><sheetData/></worksheet>")),
        ])
    }

    fn data(&self) -> String {
        let rows = self.rows.iter().enumerate().map(|(at, cells)| {
            let hidden = if self.hidden_rows.contains(&(at + 1)) { " hidden=\"1\"" } else { "" };
            let cells: String =
                cells.iter().enumerate().map(|(column, cell)| xlsx_cell(cell, column, at + 1)).collect();
            format!("<row r=\"{}\"{hidden}>{cells}</row>", at + 1)
        });
        let far = self.far.map(|row| {
            format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>x</t></is></c></row>")
        });
        let merged: String =
            self.merged.iter().map(|cells| format!("<mergeCell ref=\"{cells}\"/>")).collect();
        let merged = if merged.is_empty() { merged } else { format!("<mergeCells>{merged}</mergeCells>") };
        format!("<sheetData>{}</sheetData>{merged}", rows.chain(far).collect::<String>())
    }

    /// The file in the format of OpenDocument.
    pub(crate) fn ods(&self) -> Vec<u8> {
        let rows = self.rows.iter().enumerate().map(|(at, cells)| {
            let hidden =
                if self.hidden_rows.contains(&(at + 1)) { " table:visibility=\"filter\"" } else { "" };
            let cells: String = cells.iter().map(ods_cell).collect();
            format!("<table:table-row{hidden}>{cells}</table:table-row>")
        });
        let content = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"Blatt\">{}<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>",
            rows.collect::<String>()
        );
        archive(&[
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned()),
            ("content.xml", content),
            (
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"
                    .to_owned(),
            ),
        ])
    }
}

fn xlsx_cell(cell: &Cell, column: usize, row: usize) -> String {
    let at = format!("{}{row}", char::from(b'A' + u8::try_from(column).expect("a few columns")));
    match cell {
        Cell::Text(text) => format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{}</t></is></c>", escaped(text)),
        Cell::Number(number, style) => format!("<c r=\"{at}\" s=\"{style}\"><v>{number}</v></c>"),
        Cell::Error(error) => format!("<c r=\"{at}\" t=\"e\"><v>{error}</v></c>"),
        Cell::Formula(formula, Some(result)) => {
            format!("<c r=\"{at}\" t=\"str\"><f>{formula}</f><v>{result}</v></c>")
        }
        Cell::Formula(formula, None) => format!("<c r=\"{at}\"><f>{formula}</f></c>"),
        Cell::Empty => String::new(),
    }
}

fn ods_cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => {
            format!(
                "<table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell>",
                escaped(text)
            )
        }
        Cell::Number(day, DAY) => {
            format!(
                "<table:table-cell office:value-type=\"date\" office:date-value=\"{day}\"><text:p>x</text:p></table:table-cell>"
            )
        }
        Cell::Number(number, _) => {
            format!(
                "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"><text:p>x</text:p></table:table-cell>"
            )
        }
        _ => "<table:table-cell/>".to_owned(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// An archive of these parts.
pub(crate) fn archive(parts: &[(&str, String)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a part");
        archive.write_all(text.as_bytes()).expect("written");
    }
    archive.finish().expect("an archive").into_inner()
}
