//! Keeps the documents true: the commands and links of every page, the examples, the command-line reference,
//! the tree.

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

/// The pages a user reads: the readmes, and the manual in `docs/`.
fn pages() -> Vec<String> {
    let mut pages = vec!["README.md".to_owned(), "README.zh-CN.md".to_owned()];
    pages.extend(files("docs").into_iter().filter(|file| is_markdown(file)));
    pages
}

fn is_markdown(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|end| end == "md")
}

/// Runs a page's console blocks in order, in one folder: a dollar sign begins a command, what follows it is
/// what it must print. Returns how many commands there were.
fn console(page: &str) -> usize {
    let folder = clone();
    let program = PathBuf::from(env!("CARGO_BIN_EXE_adieu"));
    let path =
        std::env::join_paths([program.parent().expect("a folder"), Path::new("/usr/bin"), Path::new("/bin")]);
    let before = text(page);
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
            if page.contains("zh-CN") {
                shell.env("LANG", "zh_CN.UTF-8");
            }
            shell.args(["-c", &format!("exec 2>&1; {}", line.replace("cargo run --release -- ", "adieu "))]);
            let output = shell.current_dir(folder.path()).output().expect("a shell");
            let printed = String::from_utf8_lossy(&output.stdout).into_owned();
            after.extend(["$ ", line, "\n", &printed]);
            commands += 1;
        }
        after.push_str("```");
        after.push_str(rest);
    }
    golden(&format!("../{page}"), after.as_bytes());
    commands
}

#[test]
fn every_page_prints_what_it_shows() {
    let commands: usize = std::thread::scope(|scope| {
        let runs: Vec<_> =
            pages().into_iter().map(|page| (page.clone(), scope.spawn(move || console(&page)))).collect();
        runs.into_iter().map(|(page, run)| run.join().unwrap_or_else(|_| panic!("{page} is wrong"))).sum()
    });
    assert!(commands >= 20, "only {commands} commands were run");
}

#[test]
fn every_request_and_config_file_shown_is_accepted() {
    let (mut requests, mut configs) = (0, 0);
    for page in pages() {
        for block in text(&page).split("```toml\n").skip(1) {
            let shown = block.split("```").next().expect("a first part");
            if shown.contains("[contract]") {
                let draft = Adieu::new(&["draft", "request.toml", "-o", "letter.eml"]);
                draft.file("request.toml", shown).run().code(0).stdout("letter.eml\n");
                requests += 1;
            } else if shown.contains("[accounts.") || shown.contains("[profile]") {
                Adieu::new(&["account", "list"]).file("config/config.toml", shown).run().code(0);
                configs += 1;
            }
        }
    }
    assert!(requests >= 3 && configs >= 3, "only {requests} requests and {configs} config files were found");
}

/// A page's lines outside its code blocks.
fn lines_of(page: &str) -> Vec<String> {
    let mut in_block = false;
    let outside = |line: &&str| {
        let fence = line.trim_start().starts_with("```");
        in_block ^= fence;
        !in_block && !fence
    };
    text(page).lines().filter(outside).map(str::to_owned).collect()
}

/// The targets of a page's links.
fn links(page: &str) -> Vec<String> {
    let prose: String = lines_of(page)
        .iter()
        .flat_map(|line| line.split('`').step_by(2).map(str::to_owned).chain([" ".to_owned()]))
        .collect();
    prose.split("](").skip(1).map(|rest| rest.split(')').next().expect("a first part").to_owned()).collect()
}

/// The fragments that a page's headings can be reached by, as GitHub and GitLab make them.
fn anchors(page: &str) -> BTreeSet<String> {
    let slug = |heading: &str| -> String {
        let kept = heading.trim().to_lowercase();
        let kept = kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    };
    let lines = lines_of(page);
    lines.iter().filter(|line| line.starts_with('#')).map(|line| slug(line.trim_start_matches('#'))).collect()
}

/// The file or folder that a link in a page leads to, from the project's root; nothing for the web's.
fn target(page: &str, link: &str) -> Option<(String, Option<String>)> {
    if link.contains("://") || link.starts_with("mailto:") {
        return None;
    }
    let (path, fragment) = match link.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment.to_owned())),
        None => (link, None),
    };
    if path.is_empty() {
        return Some((page.to_owned(), fragment));
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.trim_end_matches('/').split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop().expect("a link inside the project")),
            part => parts.push(part),
        }
    }
    Some((parts.join("/"), fragment))
}

#[test]
fn every_link_leads_somewhere() {
    let others = ["ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"].map(str::to_owned);
    for page in pages().into_iter().chain(others) {
        for link in links(&page) {
            let Some((file, fragment)) = target(&page, &link) else { continue };
            assert!(root().join(&file).exists(), "{page}: {link} leads nowhere");
            if let Some(fragment) = fragment {
                assert!(anchors(&file).contains(&fragment), "{page}: {link}: no such heading in {file}");
            }
        }
    }
}

#[test]
fn every_page_is_linked_from_an_index() {
    let indexes: Vec<String> = pages().into_iter().filter(|page| page.contains("README")).collect();
    let linked: BTreeSet<String> = indexes
        .iter()
        .flat_map(|index| links(index).into_iter().filter_map(|link| target(index, &link)))
        .map(|(file, _)| file)
        .collect();
    for page in pages() {
        assert!(page == "README.md" || linked.contains(&page), "{page}: no README links to it");
    }
}

#[test]
fn the_entry_pages_stay_short() {
    for (page, most) in [("README.md", 180), ("README.zh-CN.md", 180), ("ARCHITECTURE.md", 150)] {
        let lines = text(page).lines().count();
        assert!(lines <= most, "{page}: {lines} lines, at most {most}");
    }
    for readme in ["README.md", "README.zh-CN.md"] {
        let page = text(readme);
        let demos: Vec<&str> = page.split("```console\n").skip(1).collect();
        let lines = demos.iter().map(|demo| demo.split("```").next().expect("a first part").lines().count());
        assert_eq!(demos.len(), 1, "{readme}: one demo");
        assert!(lines.sum::<usize>() <= 12, "{readme}: a demo has at most 12 lines");
    }
    let second = text("README.md").lines().nth(1).map(str::to_owned);
    assert!(second.is_some_and(|line| line.contains("README.zh-CN.md")), "README.md: no 中文 link in line 2");
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
const COMMANDS: [&[&str]; 41] = [
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
    &["provider", "search"],
    &["provider", "list"],
    &["provider", "show"],
    &["provider", "add"],
    &["provider", "import"],
    &["provider", "update"],
    &["provider", "report"],
    &["provider", "remove"],
    &["provider", "sign"],
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
    for page in [&["man"][..], &["man", "draft"], &["man", "batch", "draft"]] {
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
    Adieu::new(&["man", "batch", "nothing"]).run().code(2).stderr_has("write one of: draft, send");
    Adieu::new(&["man", "draft", "nothing"])
        .run()
        .code(2)
        .stderr_has("write one of: draft, batch, preview, send");
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
    const TOPS: [&str; 4] = ["src", "tests", "benches", "packaging"];
    let drawn = text("ARCHITECTURE.md");
    let words: BTreeSet<&str> = drawn.split([' ', '`', '\n', ',', '(', ')']).collect();
    for top in TOPS {
        for file in files(top) {
            let below = file.strip_prefix(&format!("{top}/")).expect("below");
            let folder = below.rsplit_once('/').map(|(folder, _)| folder);
            // Every folder of the source is drawn; of the tests and benches, where much is data, those at the top.
            let name = match folder {
                None => below.to_owned(),
                // A folder a language, and a folder a country: the row says so.
                Some(folder) if folder.starts_with("words/") => "words/".to_owned(),
                Some(folder) if folder.starts_with("provider/records/") => "provider/records/".to_owned(),
                Some(folder) if top == "src" => format!("{folder}/"),
                Some(folder) => format!("{}/", folder.split('/').next().expect("a first")),
            };
            assert!(words.contains(name.as_str()), "ARCHITECTURE.md lacks {name} ({file})");
        }
    }
    for word in words.into_iter().filter(|word| !word.contains('<')) {
        if word.ends_with('/') || Path::new(word).extension().is_some_and(|end| end == "rs") {
            let there = root().join(word).exists()
                || TOPS.iter().any(|top| root().join(top).join(word).exists())
                || word == "mod.rs"
                || word == "_partials/";
            assert!(there, "ARCHITECTURE.md names {word}, which is not there");
        }
    }
}

#[test]
fn the_manual_names_every_exit_code_field_and_command() {
    let help = String::from_utf8(Adieu::new(&["--help"]).run().stdout).expect("UTF-8").replace('\n', " ");
    let codes =
        help.split_once("Exit codes: ").expect("the codes").1.trim_end().trim_end_matches('.').to_owned();
    let scripting = text("docs/scripting.md");
    for code in codes.split(|c: char| !c.is_ascii_digit()).filter(|code| !code.is_empty()) {
        assert!(scripting.contains(&format!("| {code} |")), "docs/scripting.md lacks exit code {code}");
    }
    let requests = text("docs/requests.md");
    for info in adieu::value::FIELDS {
        assert!(
            requests.contains(&format!("`{}`", info.key)),
            "docs/requests.md lacks the field {}",
            info.key
        );
    }
    for readme in ["README.md", "README.zh-CN.md"] {
        let readme_text = text(readme);
        for command in COMMANDS.iter().filter_map(|command| command.first()) {
            assert!(
                readme_text.contains(&format!("`adieu {command}")),
                "{readme} lacks the command {command}"
            );
        }
    }
}
