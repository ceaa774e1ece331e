//! The catalogs: they parse, they agree with each other and with the code, and nothing is said outside them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// The files that a language may be without: English is said then.
const OPTIONAL: &[&str] = &["help"];

/// The languages in which everything is said.
const COMPLETE: &[&str] = &["de", "en", "zh-Hans"];

/// Messages whose values are not the same everywhere: a day is written from its parts, and the
/// English of a library is repeated only where no words of ours stand for it.
const OWN_VALUES: &[&str] = &[
    "date",
    "date-in-words",
    "toml-text-unquoted",
    "toml-quote-open",
    "toml-key-alone",
    "toml-key-invalid",
    "toml-bracket-open",
    "toml-wide-characters",
];

/// What a message needs: its values, those of its attributes, by their names.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// The messages of a file: `id` and `id.attribute`, each with the values it uses.
fn messages(path: &Path) -> Messages {
    let text = fs::read_to_string(path).expect("a catalog");
    let resource = parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{} does not parse: {errors:?}", path.display()));
    let mut found = Messages::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let mut parts: Vec<(String, &Pattern<&str>)> =
            message.value.iter().map(|value| (id.to_owned(), value)).collect();
        parts.extend(message.attributes.iter().map(|part| (format!("{id}.{}", part.id.name), &part.value)));
        for (name, pattern) in parts {
            let mut values = BTreeSet::new();
            used(pattern, &mut values);
            assert!(
                found.insert(name.clone(), values).is_none(),
                "{}: {name} is there twice",
                path.display()
            );
        }
    }
    found
}

fn used(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => used_inline(inline, values),
            Expression::Select { selector, variants } => {
                used_inline(selector, values);
                for variant in variants {
                    used(&variant.value, values);
                }
            }
        }
    }
}

fn used_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                used_inline(argument, values);
            }
            for argument in &arguments.named {
                used_inline(&argument.value, values);
            }
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                used_inline(inline, values);
            }
        }
        _ => {}
    }
}

/// A language's files by their subjects.
fn files(language: &str) -> BTreeMap<String, PathBuf> {
    let folder = Path::new("src/words").join(language);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| (path.file_stem().expect("a name").to_string_lossy().into_owned(), path))
        .collect()
}

fn languages() -> Vec<String> {
    let folders = fs::read_dir("src/words").expect("the catalogs");
    let folders = folders.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir());
    let mut tags: Vec<String> =
        folders.map(|path| path.file_name().expect("a name").to_string_lossy().into_owned()).collect();
    tags.sort();
    tags
}

#[test]
fn every_language_says_the_same_messages_with_the_same_values() {
    let english = files("en");
    let mut wrong = Vec::new();
    for language in languages() {
        let there = files(&language);
        for (subject, path) in &english {
            let optional = OPTIONAL.contains(&subject.as_str()) && !COMPLETE.contains(&language.as_str());
            let Some(own) = there.get(subject) else {
                if !optional {
                    wrong.push(format!("{language} has no {subject}.ftl"));
                }
                continue;
            };
            let (own, english) = (messages(own), messages(path));
            for (id, values) in &english {
                match own.get(id) {
                    Some(_) if OWN_VALUES.contains(&id.as_str()) => {}
                    None => wrong.push(format!("{language}/{subject}: {id} is missing")),
                    Some(there) if !there.is_subset(values) => {
                        wrong.push(format!("{language}/{subject}: {id} uses {there:?}, English {values:?}"));
                    }
                    // A number may be left to the grammar of the language, nothing else.
                    Some(there) if there != values => {
                        wrong.push(format!("{language}/{subject}: {id} does not say all of {values:?}"));
                    }
                    Some(_) => {}
                }
            }
            let strange = own.keys().filter(|id| !english.contains_key(*id));
            wrong.extend(strange.map(|id| format!("{language}/{subject}: English has no {id}")));
        }
        let strange = there.keys().filter(|subject| !english.contains_key(*subject));
        wrong.extend(strange.map(|subject| format!("{language}: English has no {subject}.ftl")));
    }
    assert!(wrong.is_empty(), "{} problems:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn an_id_stands_in_one_file() {
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for (subject, path) in files("en") {
        for id in messages(&path).into_keys() {
            let before = known.insert(id.clone(), subject.clone());
            assert_eq!(before, None, "{id} stands in {subject} too");
        }
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// A file's code without comments and tests, and its string literals with their lines.
struct Code {
    /// String literals are replaced by as many blanks.
    text: String,
    literals: Vec<(usize, usize, String)>,
}

fn code(path: &Path) -> Code {
    let whole = fs::read_to_string(path).expect("a source");
    let whole = whole.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let bytes = whole.as_bytes();
    let (mut text, mut literals, mut at) = (String::new(), Vec::new(), 0);
    while at < bytes.len() {
        let rest = &whole[at..];
        if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
            continue;
        }
        let raw = rest.strip_prefix('r').map(|rest| rest.len() - rest.trim_start_matches('#').len());
        let before = at.checked_sub(1).map(|before| bytes[before]);
        let raw = raw.filter(|hashes| {
            rest[1 + hashes..].starts_with('"')
                && before.is_none_or(|c| !c.is_ascii_alphanumeric() && c != b'_')
        });
        if let Some(hashes) = raw {
            let end = format!("\"{}", "#".repeat(hashes));
            let from = at + 2 + hashes;
            let length = whole[from..].find(&end).unwrap_or(0);
            literals.push((line(whole, at), text.len(), whole[from..from + length].to_owned()));
            at = from + length + end.len();
        } else if rest.starts_with('"') {
            let mut to = at + 1;
            while bytes[to] != b'"' {
                to += if bytes[to] == b'\\' { 2 } else { 1 };
            }
            literals.push((line(whole, at), text.len(), whole[at + 1..to].to_owned()));
            at = to + 1;
        } else if let Some(length) = character(rest) {
            at += length;
        } else {
            let c = rest.chars().next().expect("a character");
            text.push(c);
            at += c.len_utf8();
        }
    }
    Code { text, literals }
}

/// The length of a character literal, so that a quotation mark in one opens no string.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let mut chars = inner.char_indices();
    let (_, first) = chars.next()?;
    if first == '\\' {
        return inner[2..].find('\'').map(|end| end + 4).filter(|length| *length < 12);
    }
    chars.next().filter(|(_, second)| *second == '\'').map(|(end, _)| end + 2)
}

fn line(text: &str, at: usize) -> usize {
    1 + text[..at].matches('\n').count()
}

#[test]
fn every_message_is_said_somewhere_and_every_id_is_a_message() {
    let mut known = Messages::new();
    for path in files("en").values() {
        known.extend(messages(path));
    }
    let whole: Vec<String> = known.keys().filter_map(|id| Some(id.split_once('.')?.0.to_owned())).collect();
    // A message may have attributes alone.
    known.extend(whole.into_iter().map(|id| (id, BTreeSet::new())));
    let mut all = Vec::new();
    sources(Path::new("src"), &mut all);
    let (mut said, mut wrong) = (BTreeSet::new(), Vec::new());
    for path in &all {
        let Code { text, literals } = code(path);
        for (line, at, literal) in literals {
            let is_sentence = text[..at].trim_end().ends_with("sentence!(");
            if is_sentence && !known.contains_key(&literal) {
                wrong.push(format!("{}:{line}: there is no message {literal}", path.display()));
            }
            // Ids are handed on too, as in `heading("heading-fields")`.
            said.insert(literal.split('.').next().unwrap_or_default().to_owned());
        }
    }
    // `{{say "id"}}` in the page's views.
    for entry in fs::read_dir("src/web/views").expect("the views") {
        let path = entry.expect("an entry").path();
        let view = fs::read_to_string(&path).expect("a view");
        for id in view.split("{{say \"").skip(1).filter_map(|rest| rest.split('"').next()) {
            if !known.contains_key(id) {
                wrong.push(format!("{}: there is no message {id}", path.display()));
            }
            said.insert(id.split('.').next().unwrap_or_default().to_owned());
        }
    }
    // Made of an argument, a field, a command or a value.
    let made = ["arg-", "command", "field-", "value-"];
    for id in known.keys().filter(|id| !id.contains('.')) {
        if !said.contains(id) && !made.iter().any(|made| id.starts_with(made)) {
            wrong.push(format!("nothing says {id}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where text stands that is no sentence of the program's: patterns of other people's words, protocols, formats, samples.
const NO_SENTENCES: &[(&str, &str)] = &[
    ("src/app/composer.rs", "how a template uses a field"),
    ("src/app/menu.rs", "a desktop entry"),
    ("src/attachment/content.rs", "media types"),
    ("src/attachment/program.rs", "extensions of programs"),
    ("src/collect/toml.rs", "what the parser says"),
    ("src/diagnostic/rules.rs", "what servers say"),
    ("src/email/", "header values"),
    ("src/imap/", "IMAP, and names of folders"),
    ("src/journal/", "SQL"),
    ("src/letter/samples.rs", "sample requests"),
    ("src/letter/variables.rs", "how templates are written"),
    ("src/net/", "the transcript, and SASL"),
    ("src/output/many/mbox.rs", "the mbox format"),
    ("src/provider/import.rs", "the name of a collection"),
    ("src/provider/mailbox.rs", "a table's heading"),
    ("src/reply/", "what messages say"),
    ("src/text/list.rs", "a fault of a list in the program"),
    ("src/smtp/", "the transcript"),
    ("src/value/field.rs", "example values"),
    ("src/value/period.rs", "the form of a period in files"),
    ("src/value/topic.rs", "words for programs"),
    ("src/web/access.rs", "a cookie"),
    ("src/web/answer.rs", "header values"),
    ("src/web/assets.rs", "header values"),
    ("src/web/guard.rs", "header values"),
    ("src/web/pages/downloads.rs", "media types"),
    ("src/web/server.rs", "HTTP"),
    ("src/words/", "the catalogs themselves"),
];

#[test]
fn no_sentence_stands_outside_the_catalogs() {
    let mut all = Vec::new();
    sources(Path::new("src"), &mut all);
    let mut found = Vec::new();
    for path in all {
        let shown = path.display().to_string();
        if NO_SENTENCES.iter().any(|(place, _)| shown.starts_with(place))
            || shown.ends_with("/tests.rs")
            || shown.contains("/tests/")
        {
            continue;
        }
        let Code { text, literals } = code(&path);
        for (line, at, literal) in literals {
            let before = text[..at].trim_end();
            // Said to nobody: what can only be a fault of the program, and why a lint is off.
            let near = &before[before.floor_char_boundary(before.len().saturating_sub(120))..];
            let for_developers = before.ends_with("expect(")
                || before.ends_with("reason =")
                || before.ends_with("panic!(")
                || before.ends_with("unreachable!(")
                || (before.ends_with(',') && near.contains("assert"));
            // What is filled in is no word, and a tag of a template is none either.
            let bare: String = literal
                .replace("{{", "\u{0}")
                .split('{')
                .map(|part| part.split_once('}').map_or(part, |(_, rest)| rest))
                .collect();
            let words = bare.split(|c: char| !c.is_alphabetic() && c != '\'');
            let words = words
                .filter(|word| word.len() > 1 && word.bytes().all(|c| c.is_ascii_alphabetic() || c == b'\''));
            if words.count() >= 3 && literal.contains(' ') && !for_developers {
                found.push(format!("{shown}:{line}: {literal}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
