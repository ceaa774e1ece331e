//! The config file: any octets are read or refused, and an account that is added or removed changes nothing else.

use std::fs;
use std::path::Path;

use adieu::account::{self, Account, NewAccount, NewImap};
use adieu::collect::Collected;
use adieu::net::Security;

use crate::scratch;

const ADDED: &str = "added here";

/// Takes the octets for a config file.
pub fn run(bytes: &[u8]) {
    let folder = scratch::folder();
    let path = folder.path().join("config.toml");
    fs::write(&path, bytes).expect("a file");
    let _ = Collected::default().add_profile(&path);
    let before = account::load(&path);
    let new = NewAccount {
        name: ADDED.to_owned(),
        email: "ann@example.org".to_owned(),
        host: Some("smtp.example.org".to_owned()),
        security: Some(Security::Starttls),
        password_command: Some("print \"a\\b\"".to_owned()),
        imap: Some(NewImap { host: "imap.example.org".to_owned(), ..NewImap::default() }),
        ..NewAccount::default()
    };
    let added = account::add(&path, &new);
    let Ok(added) = added else {
        assert_eq!(fs::read(&path).expect("a file"), bytes, "a failure changed the file");
        return;
    };
    let before = before.expect("what cannot be read takes no account");
    let after = account::load(&path).expect("it reads what it wrote");
    let shown = |accounts: &mut dyn Iterator<Item = &Account>| -> Vec<String> {
        accounts.map(|account| format!("{account:?}")).collect()
    };
    assert_eq!(
        shown(&mut before.iter()),
        shown(&mut after.iter().filter(|account| account.name != ADDED)),
        "other accounts changed"
    );
    assert_eq!(
        shown(&mut [&added].into_iter()),
        shown(&mut after.iter().filter(|account| account.name == ADDED))
    );
    let old = String::from_utf8(bytes.to_vec()).expect("it was read as text");
    let new = fs::read_to_string(&path).expect("a file");
    for line in old.lines().map(str::trim).filter(|line| line.starts_with('#')) {
        assert!(new.contains(line), "the comment {line:?} is gone");
    }
    assert_eq!(rest(&old, None), rest(&new, Some(ADDED)), "the rest changed");
    // Once more under that name is refused, and taking it away gives back what was there.
    assert!(account::add(&path, &again()).is_err());
    account::remove(&path, ADDED).expect("it is there");
    assert_eq!(rest(&old, None), rest(&read(&path), None), "removing it left something behind");
    if let Some(first) = before.first() {
        account::remove(&path, &first.name).expect("it is there");
        assert_eq!(rest(&old, Some(&first.name)), rest(&read(&path), None));
    }
}

fn again() -> NewAccount {
    NewAccount { name: ADDED.to_owned(), email: "a@example.org".to_owned(), ..NewAccount::default() }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file")
}

/// All that a file says but for one account, written out, since no nan is another's equal; without accounts is the same as
/// with none of them.
fn rest(text: &str, but: Option<&str>) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut table: toml::Table = text.parse().expect("TOML");
    if let Some(accounts) = table.get_mut("accounts").and_then(toml::Value::as_table_mut) {
        if let Some(name) = but {
            accounts.remove(name).expect("it is there");
        }
        if accounts.is_empty() {
            table.remove("accounts");
        }
    }
    format!("{table:?}")
}
