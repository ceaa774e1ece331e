//! The profile in the config file, written. Comments and everything else in the file stay as they are.

use std::path::Path;

use toml_edit::{Array, DocumentMut, Item, Table, value};

use super::config::{ConfigError, load, syntax};
use super::write::{document, write};
use crate::words::sentence;

/// Writes values into the profile, each under its key; one that is empty is taken out.
///
/// # Errors
/// [`ConfigError`]; the file is then as it was.
pub fn write_profile(path: &Path, values: &[(&str, ProfileValue)]) -> Result<(), ConfigError> {
    // What is wrong with the file already is said with its line.
    load(path)?;
    let mut document = document(path)?;
    let table = table(&mut document).ok_or_else(|| ConfigError::Syntax {
        path: path.to_owned(),
        line: 1,
        what: sentence!("config-profile-no-table"),
    })?;
    for (key, given) in values {
        match given {
            ProfileValue::Text(text) if text.is_empty() => drop(table.remove(key)),
            ProfileValue::Lines(lines) if lines.is_empty() => drop(table.remove(key)),
            ProfileValue::Text(text) => set(table, key, value(text)),
            ProfileValue::Lines(lines) => set(table, key, value(lines.iter().collect::<Array>())),
        }
    }
    let text = document.to_string();
    // Read back before it is written: what is kept can be used.
    let parsed: Result<toml::Table, toml::de::Error> = toml::from_str(&text);
    parsed.map_err(|error| syntax(path, &text, 0, error.message()))?;
    write(path, &text)
}

/// A value of the profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProfileValue {
    /// A text.
    Text(String),
    /// Several lines.
    Lines(Vec<String>),
}

fn table(document: &mut DocumentMut) -> Option<&mut Table> {
    document.entry("profile").or_insert_with(|| Item::Table(Table::new())).as_table_mut()
}

/// Puts a value in the place of another, so that what is written beside it stays.
fn set(table: &mut Table, key: &str, new: Item) {
    match (table.get_mut(key).and_then(Item::as_value_mut), new) {
        (Some(old), Item::Value(mut new)) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        (_, new) => drop(table.insert(key, new)),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_is_beside_the_profile_stays() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let path = folder.path().join("config.toml");
        let text = |text: &str| ProfileValue::Text(text.to_owned());
        let lines = |lines: &[&str]| ProfileValue::Lines(lines.iter().map(ToString::to_string).collect());
        write_profile(
            &path,
            &[("name", text("Ann")), ("phone", text("")), ("address", lines(&["1 Street", "Town"]))],
        )
        .expect("it is written");
        let written = fs::read_to_string(&path).expect("a file");
        assert_eq!(written, "[profile]\nname = \"Ann\"\naddress = [\"1 Street\", \"Town\"]\n");
        let own = "# mine\n[profile]\nname = \"Ann\" # as in my passport\nphone = \"+447700900123\"\n\n\
                   [accounts.main]\nemail = \"ann@example.org\"\nsendmail = \"/bin/false\"\n";
        fs::write(&path, own).expect("a file");
        write_profile(&path, &[("name", text("Ann Example")), ("phone", text(""))]).expect("it is written");
        let written = fs::read_to_string(&path).expect("a file");
        let wanted = own.replace("\"Ann\"", "\"Ann Example\"").replace("phone = \"+447700900123\"\n", "");
        assert_eq!(written, wanted);
        for broken in ["profile = 1\n", "[profile\n", "[accounts.main]\nemail = 1\n"] {
            fs::write(&path, broken).expect("a file");
            write_profile(&path, &[("name", text("Ann"))]).expect_err(broken);
            assert_eq!(fs::read_to_string(&path).expect("a file"), broken);
        }
    }
}
