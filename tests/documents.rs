//! What the documents say is so: the README's commands, the examples, the command-line reference, the tree.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::harness::{Adieu, golden, hermetic};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every file below a folder, as paths from the project's root. What the fuzzer builds and finds where it is run by hand is none.
fn files(folder: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                if !path.ends_with("fuzz/target") && !path.ends_with("fuzz/artifacts") {
                    open.push(path);
                }
            } else {
                found.insert(path.strip_prefix(root()).expect("below").to_string_lossy().into_owned());
            }
        }
    }
    found
}

/// A folder as a new user has it after cloning: the examples, and the program on the path.
fn clone() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for file in files("examples") {
        let target = folder.path().join(&file);
        fs::create_dir_all(target.parent().expect("a parent")).expect("a folder");
        fs::copy(root().join(&file), target).expect("a copy");
    }
    folder
}

/// Runs a document's console blocks in order, in one folder: a dollar sign begins a command, what follows it is
/// what it must print.
fn console(document: &str) {
    let folder = clone();
    let program = PathBuf::from(env!("CARGO_BIN_EXE_adieu"));
    let path =
        std::env::join_paths([program.parent().expect("a folder"), Path::new("/usr/bin"), Path::new("/bin")]);
    let before = text(document);
    let mut after = String::new();
    let mut commands = 0;
    for (number, block) in before.split("```console\n").enumerate() {
        if number == 0 {
            after.push_str(block);
            continue;
        }
        let (steps, rest) = block.split_once("```").expect("an end");
        after.push_str("```console\n");
        for line in steps.lines().filter_map(|line| line.strip_prefix("$ ")) {
            let mut shell = Command::new("sh");
            hermetic(&mut shell, folder.path());
            shell.env("PATH", path.as_ref().expect("a path"));
            shell.args(["-c", &format!("exec 2>&1; {}", line.replace("cargo run --release -- ", "adieu "))]);
            let output = shell.current_dir(folder.path()).output().expect("a shell");
            let printed = String::from_utf8_lossy(&output.stdout).into_owned();
            after.extend(["$ ", line, "\n", &printed]);
            commands += 1;
        }
        after.push_str("```");
        after.push_str(rest);
    }
    assert!(commands >= 2, "{document}: only {commands} commands were run");
    golden(&format!("../{document}"), after.as_bytes());
}

#[test]
fn the_readme_prints_what_it_says() {
    console("README.md");
}

#[test]
fn so_does_the_chinese_one() {
    console("README.zh-CN.md");
}

#[test]
fn every_example_runs_as_it_stands() {
    let folder = clone();
    let mut ran = 0;
    for file in files("examples") {
        if !matches!(Path::new(&file).extension().and_then(|e| e.to_str()), Some("toml" | "json")) {
            continue;
        }
        if file.starts_with("examples/providers/") {
            let id = Path::new(&file).file_stem().expect("a stem").to_string_lossy();
            let request =
                ["preview", "--kind=terminate", "--name=Ann", "--email=ann@example.org", "--order-number=1"];
            let record = Adieu::new(&request).arg("--provider").arg(&*id);
            record
                .file(&format!("config/providers/{id}.toml"), text(&file))
                .run()
                .code(0)
                .stderr_has("Nothing was written");
            ran += 1;
            continue;
        }
        let run = Adieu::new(&["draft", "-o", "-"]).arg(folder.path().join(&file)).run().code(0);
        assert!(run.stdout.starts_with(b"From: "), "{file}");
        ran += 1;
    }
    assert!(ran >= 4);
    let table =
        Adieu::new(&["batch", "draft", "--mbox=all.mbox"]).arg(folder.path().join("examples/contracts.csv"));
    table.run().code(0).stdout("all.mbox\n");
    let own = Adieu::new(&["draft", "-o", "-", "--templates"])
        .arg(folder.path().join("examples/templates"))
        .arg(folder.path().join("examples/lebara.toml"));
    assert!(
        String::from_utf8_lossy(&own.run().code(0).stdout)
            .contains("Subject: Please switch off automatic renewal, order")
    );
}

/// Every command, with the arguments that lead to its help.
const COMMANDS: [&[&str]; 37] = [
    &[],
    &["draft"],
    &["batch"],
    &["batch", "draft"],
    &["preview"],
    &["send"],
    &["deadline"],
    &["follow-up"],
    &["journal"],
    &["journal", "list"],
    &["journal", "due"],
    &["journal", "show"],
    &["journal", "export"],
    &["journal", "verify"],
    &["journal", "mark"],
    &["journal", "forget"],
    &["template"],
    &["template", "list"],
    &["template", "show"],
    &["template", "check"],
    &["template", "export"],
    &["template", "new"],
    &["template", "variables"],
    &["account"],
    &["account", "add"],
    &["account", "list"],
    &["account", "show"],
    &["account", "test"],
    &["account", "remove"],
    &["provider"],
    &["provider", "list"],
    &["provider", "show"],
    &["provider", "add"],
    &["provider", "import"],
    &["provider", "remove"],
    &["completions"],
    &["man"],
];

#[test]
fn the_command_line_reference() {
    let mut reference = Vec::new();
    for command in COMMANDS {
        reference.extend(format!("# adieu {}\n\n", command.join(" ")).bytes());
        reference.extend(Adieu::new(command).arg("--help").run().code(0).stderr("").stdout);
        reference.push(b'\n');
    }
    golden("golden/command-line.txt", &reference);
    Adieu::new(&["--version"]).run().code(0).stdout(&format!("adieu {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_manual_has_no_faults() {
    for page in [&["man"][..], &["man", "draft"]] {
        let run = Adieu::new(page).run().code(0).stderr("");
        assert!(String::from_utf8_lossy(&run.stdout).contains(".TH"));
        fs::write(run.folder.path().join("adieu.1"), &run.stdout).expect("a file");
        let mut man = Command::new("man");
        man.args(["--warnings", "-E", "UTF-8", "-l", "adieu.1"])
            .current_dir(run.folder.path())
            .env("MANROFFSEQ", "");
        match man.env("MANWIDTH", "80").env("LC_ALL", "C.UTF-8").output() {
            Ok(output) => {
                assert!(output.status.success());
                assert_eq!(String::from_utf8_lossy(&output.stderr), "");
            }
            Err(error) => {
                assert!(std::env::var_os("CI").is_none(), "CI has no man: {error}");
                println!("SKIPPED: man cannot be run ({error}); nobody looked at the manual page");
            }
        }
    }
    Adieu::new(&["man", "nothing"]).run().code(2).stderr_has("write one of: draft, batch, preview, send");
}

#[test]
fn the_completions_are_valid_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = Adieu::new(&["completions", shell]).run().code(0).stderr("");
        assert!(String::from_utf8_lossy(&run.stdout).contains("renews-on"), "{shell}");
        if shell == "bash" {
            fs::write(run.folder.path().join("script"), &run.stdout).expect("a file");
            let status = Command::new("bash").arg("-n").arg(run.folder.path().join("script")).status();
            assert!(status.expect("bash").success());
        }
    }
}

#[test]
fn the_architecture_draws_the_tree_there_is() {
    let drawn = text("ARCHITECTURE.md");
    for file in files("src").into_iter().chain(files("tests")).chain(files("benches")) {
        let path = Path::new(&file);
        // Records and golden files are data: their folder is drawn.
        let name = match path.extension().and_then(|extension| extension.to_str()) {
            Some("rs" | "py" | "sh") => path.file_name().expect("a name").to_string_lossy().into_owned(),
            _ => {
                path.parent().expect("a folder").file_name().expect("a name").to_string_lossy().into_owned()
                    + "/"
            }
        };
        assert!(
            drawn.contains(&format!("`{name}`")) || drawn.contains(&format!(" {name}")),
            "ARCHITECTURE.md lacks {file} ({name})"
        );
    }
    let names: BTreeSet<String> = ["src", "tests", "benches"].into_iter().flat_map(files).collect();
    for word in drawn
        .split([' ', '`', '\n'])
        .filter(|word| Path::new(word).extension().is_some_and(|end| end == "rs"))
    {
        assert!(
            names.iter().any(|name| name.ends_with(word)),
            "ARCHITECTURE.md names {word}, which is not there"
        );
    }
}

#[test]
fn the_readmes_name_every_exit_code_and_field() {
    let help = String::from_utf8(Adieu::new(&["--help"]).run().stdout).expect("UTF-8").replace('\n', " ");
    let codes =
        help.split_once("Exit codes: ").expect("the codes").1.trim_end().trim_end_matches('.').to_owned();
    let readme = text("README.md");
    for code in codes.split(|c: char| !c.is_ascii_digit()).filter(|code| !code.is_empty()) {
        assert!(readme.contains(&format!("| {code} |")), "README.md lacks exit code {code}");
    }
    for info in adieu::request::FIELDS {
        assert!(readme.contains(&format!("`{}`", info.key)), "README.md lacks the field {}", info.key);
    }
}
