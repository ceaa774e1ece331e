//! Lines that are too wide for a terminal, broken where their script allows it: between wide characters as well as at blanks.

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

/// Marks that begin no line: they close what stands before them.
const CLOSING: &str = "，。、；：！？）》」』”’…,.;:!?)]}";

/// Breaks every line that is wider than `columns`. What goes on stands below the text: behind a list of options in its second
/// column, else where the line began.
pub(crate) fn wrap(text: &str, columns: usize) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        wrap_line(line, columns, &mut out);
        out.push_str(end);
    }
    out
}

fn wrap_line(line: &str, columns: usize, out: &mut String) {
    if line.width() <= columns {
        out.push_str(line);
        return;
    }
    let indent = indent(line).min(columns / 2);
    let clusters: Vec<&str> = line.graphemes(true).collect();
    let (mut start, mut margin) = (0, 0);
    loop {
        let end = row_end(&clusters[start..], columns - margin);
        let row: String = clusters[start..start + end].concat();
        out.push_str(row.trim_end());
        start += end;
        while clusters.get(start).is_some_and(|cluster| *cluster == " ") {
            start += 1;
        }
        if start >= clusters.len() {
            return;
        }
        out.push('\n');
        out.push_str(&" ".repeat(indent));
        margin = indent;
    }
}

/// How many of the clusters fit, up to the last place where a row may end.
fn row_end(clusters: &[&str], columns: usize) -> usize {
    let (mut width, mut last) = (0, None);
    for (at, cluster) in clusters.iter().enumerate() {
        width += cluster.width();
        if width > columns {
            return last.unwrap_or(at.max(1));
        }
        let next = clusters.get(at + 1);
        let may_break = next.is_some_and(|next| {
            *cluster == " "
                || (cluster.width() == 2 || next.width() == 2)
                    && !CLOSING.contains(next)
                    && !"（“《「".contains(cluster)
        });
        // The blanks a line begins with are no place to break.
        if may_break && clusters[..=at].iter().any(|cluster| *cluster != " ") {
            last = Some(at + 1);
        }
    }
    clusters.len()
}

/// Where the rows that follow begin: behind two blanks or more in the line, which set off a column, else as the line itself.
fn indent(line: &str) -> usize {
    let own = line.len() - line.trim_start_matches(' ').len();
    let rest = &line[own..];
    rest.find("  ").map_or(own, |gap| {
        let column = rest[gap..].trim_start_matches(' ');
        own + rest[..rest.len() - column.len()].width()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_text_is_broken_between_its_characters() {
        for (text, columns, wrapped) in [
            ("short", 10, "short"),
            ("one two three", 8, "one two\nthree"),
            ("显示信函和收件人。", 10, "显示信函和\n收件人。"),
            ("显示信函和收件。人", 14, "显示信函和收\n件。人"),
            ("  -a  显示信函和收件", 14, "  -a  显示信函\n      和收件"),
            ("    显示信函", 8, "    显示\n    信函"),
            ("abcdefghijkl", 5, "abcde\nfghij\nkl"),
        ] {
            assert_eq!(wrap(text, columns), wrapped, "{text}");
        }
    }
}
