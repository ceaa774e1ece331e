//! The direction of the arrows between the rooms of `src`, read from the `use` lines.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The storeys, lowest first. A room that is not named here belongs to the domain.
const GROUND: &[&str] = &["fs", "terminal", "text", "value", "words"];
const APPLICATION: &[&str] = &["app"];
const FRONTS: &[&str] = &["cli", "web"];

/// Module → the modules that its `use` lines and paths name.
type Arrows = BTreeMap<String, BTreeSet<String>>;

fn storey(room: &str) -> u8 {
    match room {
        room if GROUND.contains(&room) => 0,
        room if APPLICATION.contains(&room) => 2,
        room if FRONTS.contains(&room) => 3,
        _ => 1,
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

/// `src/smtp/error.rs` → `smtp::error`; `src/smtp/mod.rs` → `smtp`.
fn module(path: &Path) -> String {
    let below = path.strip_prefix("src").expect("below src").with_extension("");
    let mut parts: Vec<_> = below.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    parts.pop_if(|last| last == "mod");
    parts.join("::")
}

/// Every path in the code of a file, from the crate's root: `use` trees are unfolded, comments left out.
fn paths(text: &str, own: &str, is_parent: bool) -> Vec<String> {
    // The tests of a file name it as their parent.
    let code: String = text
        .split("\n#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default()
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .fold(String::new(), |code, line| code + line + "\n");
    let mut found = Vec::new();
    for statement in code.split(';') {
        let Some((_, tree)) = statement
            .rsplit_once("use ")
            .filter(|(before, _)| before.trim_end().is_empty() || before.ends_with(['\n', ' ', ')']))
        else {
            continue;
        };
        unfold(tree, "", &mut found);
    }
    // A path in an expression counts as much as one in a `use` line.
    for (at, _) in code.match_indices("crate::") {
        let path: String =
            code[at..].chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).collect();
        found.push(path);
    }
    let parts: Vec<&str> = own.split("::").collect();
    found
        .into_iter()
        .filter_map(|path| {
            if let Some(rest) = path.strip_prefix("crate::") {
                return Some(rest.to_owned());
            }
            let supers = path.matches("super::").count();
            if supers > 0 && path.starts_with("super::") {
                let above = parts.get(..parts.len().checked_sub(supers)?)?.join("::");
                let rest = path.trim_start_matches("super::");
                return Some(if above.is_empty() { rest.to_owned() } else { format!("{above}::{rest}") });
            }
            is_parent.then(|| format!("{own}::{}", path.trim_start_matches("self::")))
        })
        .collect()
}

/// `a::{b, c::{d, e}}` → `a::b`, `a::c::d`, `a::c::e`.
fn unfold(tree: &str, before: &str, found: &mut Vec<String>) {
    let tree = tree.trim();
    let Some((head, rest)) = tree.split_once('{') else {
        found.push(format!("{before}{}", tree.split(" as ").next().unwrap_or_default().trim()));
        return;
    };
    let inner = rest.rsplit_once('}').map_or(rest, |(inner, _)| inner);
    let (mut depth, mut start) = (0, 0);
    let before = format!("{before}{}", head.trim());
    for (at, c) in inner.char_indices().chain([(inner.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                if !inner[start..at].trim().is_empty() {
                    unfold(&inner[start..at], &before, found);
                }
                start = at + 1;
            }
            _ => {}
        }
    }
}

fn arrows() -> Arrows {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let modules: BTreeSet<String> = files.iter().map(|file| module(file)).collect();
    let mut arrows = Arrows::new();
    for file in &files {
        let own = module(file);
        let text = fs::read_to_string(file).expect("a source file");
        for path in paths(&text, &own, file.ends_with("mod.rs")) {
            // The longest beginning that is a module.
            let parts: Vec<&str> = path.split("::").collect();
            let target =
                (1..=parts.len()).rev().map(|n| parts[..n].join("::")).find(|name| modules.contains(name));
            if let Some(target) = target.filter(|target| *target != own) {
                arrows.entry(own.clone()).or_default().insert(target);
            }
        }
    }
    arrows
}

fn room(module: &str) -> &str {
    module.split("::").next().unwrap_or_default()
}

/// One circle among the arrows, as the modules along it.
fn circle(arrows: &Arrows) -> Option<Vec<String>> {
    fn walk(
        at: &str,
        arrows: &Arrows,
        way: &mut Vec<String>,
        done: &mut BTreeSet<String>,
    ) -> Option<Vec<String>> {
        if let Some(start) = way.iter().position(|one| one == at) {
            return Some(way[start..].to_vec());
        }
        if !done.insert(at.to_owned()) {
            return None;
        }
        way.push(at.to_owned());
        let next = arrows.get(at).into_iter().flatten();
        let found = next.into_iter().find_map(|next| walk(next, arrows, way, done));
        way.pop();
        found
    }
    let mut done = BTreeSet::new();
    arrows.keys().find_map(|start| walk(start, arrows, &mut Vec::new(), &mut done))
}

/// The arrows between rooms.
fn between_rooms(arrows: &Arrows) -> Arrows {
    let mut rooms = Arrows::new();
    for (from, to) in arrows {
        for to in to.iter().filter(|to| room(to) != room(from)) {
            rooms.entry(room(from).to_owned()).or_default().insert(room(to).to_owned());
        }
    }
    rooms.remove("lib");
    rooms.remove("main");
    rooms
}

/// The arrows inside one room, between siblings: a parent that calls its children is no circle with them.
fn inside(arrows: &Arrows, name: &str) -> Arrows {
    let in_room = |module: &String| room(module) == name && module != name;
    arrows
        .iter()
        .filter(|(from, _)| in_room(from))
        .map(|(from, to)| (from.clone(), to.iter().filter(|to| in_room(to)).cloned().collect()))
        .collect()
}

#[test]
fn no_arrow_runs_up_a_storey() {
    for (from, to) in between_rooms(&arrows()) {
        for to in to {
            assert!(storey(&to) <= storey(&from), "src/{from} must not use src/{to}: it is a storey above");
        }
    }
}

#[test]
fn no_rooms_stand_in_a_circle() {
    assert_eq!(circle(&between_rooms(&arrows())), None);
}

#[test]
fn no_files_of_the_application_or_a_front_stand_in_a_circle() {
    for room in APPLICATION.iter().chain(FRONTS) {
        assert_eq!(circle(&inside(&arrows(), room)), None);
    }
}

#[test]
fn a_planted_circle_is_found() {
    let mut planted = between_rooms(&arrows());
    planted.entry("value".to_owned()).or_default().insert("request".to_owned());
    planted.entry("request".to_owned()).or_default().insert("value".to_owned());
    assert!(circle(&planted).is_some());
}

/// What a message names is said by the front: `‹end_on›`, `‹run journal list›`.
#[test]
fn no_room_below_the_fronts_names_a_flag_or_a_command() {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    for file in files.iter().filter(|file| !file.starts_with("src/cli")) {
        let text = fs::read_to_string(file).expect("a source file");
        // A build's own flag, and a batch's tests of names.
        let text = text.replace("--features", "").replace("(\"--force\", \"force\")", "");
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let free: String = line
                .split('‹')
                .enumerate()
                .map(
                    |(n, part)| {
                        if n == 0 { part } else { part.split_once('›').map_or("", |(_, rest)| rest) }
                    },
                )
                .collect();
            let flag = free.match_indices("--").any(|(at, _)| {
                let before = free[..at].chars().next_back();
                let after = free[at + 2..].chars().next();
                before.is_none_or(|c| matches!(c, ' ' | '"' | '(' | '`'))
                    && after.is_some_and(|c| c.is_ascii_lowercase())
            });
            assert!(!flag && !free.contains("`adieu "), "{}: {line}", file.display());
        }
    }
}
