//! What is kept of letters that are not finished, and for how long.

use std::os::unix::fs::PermissionsExt as _;

use super::*;

fn form(values: &[(Field, &str)]) -> RequestForm {
    let mut form = RequestForm::default();
    for (field, text) in values {
        form.set_if_absent(*field, RawValue::new(*text, Place::Prompt));
    }
    form
}

#[test]
fn what_was_typed_comes_back_and_is_for_its_owner_alone() {
    let state = tempfile::tempdir().expect("a folder");
    let unfinished = Unfinished::new(state.path());
    let hostile = "<b>&\"'\u{202e}\u{7}\n\\";
    let typed = [
        (Field::Kind, "terminate"),
        (Field::Provider, "lebara-uk"),
        (Field::Name, hostile),
        (Field::EndOn, "2026--31"),
        (Field::RevokeMandate, "true"),
    ];
    let number = unfinished.create(&form(&typed)).expect("kept");
    let mode = |path: PathBuf| path.metadata().expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(unfinished.file_of(number)), 0o600);
    assert_eq!(mode(unfinished.folder_of(number)), 0o700);
    let loaded = unfinished.load(number).expect("readable").expect("there");
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    for (field, text) in typed {
        assert_eq!(loaded.form.get(field).expect("kept").text(), text);
    }
    unfinished.discard(number);
    assert!(unfinished.load(number).expect("readable").is_none());
    assert!(!unfinished.folder_of(number).exists());
}

#[test]
fn what_must_not_be_mailed_is_not_written_down() {
    let state = tempfile::tempdir().expect("a folder");
    let unfinished = Unfinished::new(state.path());
    let reason = "Do not charge 4111 1111 1111 1111 again.";
    let typed = form(&[(Field::Reason, reason), (Field::Iban, "GB33BUKB20201555555555")]);
    let number = unfinished.create(&typed).expect("kept");
    let written = fs::read_to_string(unfinished.file_of(number)).expect("a file");
    assert!(!written.contains("4111") && !written.contains("BUKB"), "{written}");
    let loaded = unfinished.load(number).expect("readable").expect("there").form;
    assert_eq!(loaded.get(Field::Reason).expect("remembered").text(), reason);
    let later = Unfinished::new(state.path());
    assert!(later.load(number).expect("readable").expect("there").form.get(Field::Reason).is_none());
}

#[test]
fn letters_of_last_month_are_thrown_away() {
    let state = tempfile::tempdir().expect("a folder");
    let unfinished = Unfinished::new(state.path());
    let (old, new) = (unfinished.create(&form(&[])), unfinished.create(&form(&[])));
    let (old, new) = (old.expect("kept"), new.expect("kept"));
    assert_ne!(old, new);
    let file = fs::File::options().write(true).open(unfinished.file_of(old)).expect("a file");
    file.set_modified(SystemTime::now() - KEPT - Duration::from_mins(1)).expect("its time");
    unfinished.sweep();
    assert_eq!(unfinished.numbers(), [new]);
}

#[test]
fn what_is_left_of_a_letter_that_was_being_thrown_away_goes_with_the_next_start() {
    let state = tempfile::tempdir().expect("a folder");
    let unfinished = Unfinished::new(state.path());
    let mut typed = form(&[]);
    let number = unfinished.create(&typed).expect("kept");
    unfinished.attach(number, &mut typed, "bill.pdf", b"%PDF").expect("kept");
    fs::remove_file(unfinished.file_of(number)).expect("killed after this");
    unfinished.sweep();
    assert!(!unfinished.folder_of(number).exists());
}

#[test]
fn a_file_to_enclose_stays_in_the_letters_folder() {
    let taken = ["a.pdf".to_owned()];
    for (given, name) in [
        ("bill.pdf", "bill.pdf"),
        ("a.pdf", "a-2.pdf"),
        ("../../x", "x"),
        ("C:\\x\\y.png", "y.png"),
        ("..", "_"),
        ("", "_"),
        ("request.toml", "_request.toml"),
        ("a\0b\n", "ab"),
        (".hidden", "hidden"),
    ] {
        assert_eq!(free_name(given, &taken), name, "{given:?}");
    }
}
