//! Runs the binary in an empty folder of its own, with nothing of the machine's environment, at a fixed time.

use std::ffi::OsString;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The moment every test happens at.
pub(crate) const NOW: &str = "2026-11-23T10:00:00+01:00";

/// A complete request, as short as one can be.
pub(crate) const MINIMAL: &str = r#"kind = "stop-renewal"
[customer]
name = "Wang Xiaoming"
email = "xiaoming.wang@example.org"
[contract]
to = "care@example.com"
provider_name = "Example Mobile"
order_number = "LB-2026-001234"
country = "GB"
"#;

/// The tags of the languages there are letters in, as messages list them.
pub(crate) fn languages() -> String {
    let tags: Vec<String> =
        adieu::letter::Catalog::built_in().languages().iter().map(ToString::to_string).collect();
    tags.join(", ")
}

/// A run of the program under way.
#[must_use]
pub(crate) struct Adieu {
    folder: TempDir,
    args: Vec<OsString>,
    stdin: Vec<u8>,
    env: Vec<(&'static str, OsString)>,
}

/// What a run left behind.
pub(crate) struct Outcome {
    pub(crate) folder: TempDir,
    pub(crate) code: i32,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

impl Adieu {
    pub(crate) fn new(args: &[&str]) -> Self {
        Self {
            folder: TempDir::new().expect("a temporary folder"),
            args: args.iter().map(OsString::from).collect(),
            stdin: Vec::new(),
            env: Vec::new(),
        }
    }

    pub(crate) fn arg(mut self, arg: impl Into<OsString>) -> Self {
        self.args.push(arg.into());
        self
    }

    /// A file in the run's folder.
    pub(crate) fn file(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("its folder");
        fs::write(path, content).expect("a file");
        self
    }

    pub(crate) fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = bytes.into();
        self
    }

    pub(crate) fn env(mut self, name: &'static str, value: impl Into<OsString>) -> Self {
        self.env.push((name, value.into()));
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The command as it will run.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        command.args(&self.args).current_dir(self.folder.path());
        hermetic(&mut command, self.folder.path());
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        command
    }

    pub(crate) fn run(self) -> Outcome {
        let mut child = self
            .command()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary runs");
        let mut pipe = child.stdin.take().expect("its standard input");
        let input = self.stdin.clone();
        // A program that does not read closes the pipe: no fault of the test.
        let writer = std::thread::spawn(move || drop(pipe.write_all(&input)));
        let output = child.wait_with_output().expect("it ends");
        writer.join().expect("the writer ends");
        Outcome {
            folder: self.folder,
            code: output.status.code().expect("it was not killed"),
            stdout: output.stdout,
            stderr: String::from_utf8(output.stderr).expect("messages are UTF-8"),
        }
    }
}

/// A shell script that can be run. Another process writes it: a file that this one holds open for writing, if only in a child
/// between fork and exec, does not run.
pub(crate) fn script_file(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("its folder");
    let mut shell = Command::new("sh");
    shell.args(["-c", "cat > \"$0\"; chmod 755 \"$0\""]).arg(path).stdin(Stdio::piped());
    let mut shell = shell.spawn().expect("a shell");
    let mut pipe = shell.stdin.take().expect("its input");
    pipe.write_all(format!("#!/bin/sh\n{text}\n").as_bytes()).expect("written");
    drop(pipe);
    assert!(shell.wait().expect("it ends").success());
}

/// Takes the machine's environment away and puts the tests' own in its place.
pub(crate) fn hermetic(command: &mut Command, folder: &Path) {
    command
        .env_clear()
        .env("HOME", folder)
        .env("ADIEU_CONFIG_DIR", folder.join("config"))
        .env("ADIEU_STATE_DIR", folder.join("state"))
        .env("ADIEU_NOW", NOW)
        .env("ADIEU_TOKEN", "0123456789abcdef");
}

impl Outcome {
    #[track_caller]
    pub(crate) fn code(self, code: i32) -> Self {
        assert_eq!(
            self.code,
            code,
            "stderr:\n{}\nstdout:\n{}",
            self.stderr,
            String::from_utf8_lossy(&self.stdout)
        );
        self
    }

    #[track_caller]
    pub(crate) fn stdout(self, expected: &str) -> Self {
        assert_eq!(String::from_utf8_lossy(&self.stdout), expected, "stderr:\n{}", self.stderr);
        self
    }

    #[track_caller]
    pub(crate) fn stderr(self, expected: &str) -> Self {
        assert_eq!(self.stderr, expected);
        self
    }

    #[track_caller]
    pub(crate) fn stderr_has(self, expected: &str) -> Self {
        assert!(self.stderr.contains(expected), "no {expected:?} in:\n{}", self.stderr);
        self
    }

    /// The files left in the run's folder, in alphabetical order.
    pub(crate) fn files(&self) -> Vec<String> {
        names(self.folder.path())
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.path().join(name)).expect("the file")
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.stdout).expect("JSON")
    }
}

/// Compares with a file under `tests/`, exactly. `UPDATE_GOLDEN=1 cargo test` writes the file anew: read the
/// difference before you commit it.
#[track_caller]
pub(crate) fn golden(name: &str, actual: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().expect("a parent")).expect("its folder");
        fs::write(&path, actual).expect("the golden file");
        return;
    }
    let expected = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(
        expected == actual,
        "{} differs.\n--- expected\n{}\n--- actual\n{}",
        path.display(),
        String::from_utf8_lossy(&expected),
        String::from_utf8_lossy(actual)
    );
}

/// What lies in a folder, hidden or not, in alphabetical order; nothing where there is none.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
