//! Lists the letters' templates: a new language is a folder in `templates/` and its line in `src/value/language.rs`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=templates");
    let folder = |name| env::var_os(name).map(PathBuf::from).ok_or(io::ErrorKind::NotFound);
    let root = folder("CARGO_MANIFEST_DIR")?.join("templates");
    let mut names = Vec::new();
    collect(&root, "", &mut names)?;
    names.sort();
    let line = |name: &String| {
        let file = root.join(format!("{name}.hbs")).to_string_lossy().into_owned();
        format!("({name:?}, include_str!({file:?})),\n")
    };
    let list: String = names.iter().map(line).collect();
    fs::write(folder("OUT_DIR")?.join("templates.rs"), format!("&[\n{list}]\n"))
}

/// The names of the templates in a folder and those below it, such as `de/_partials/closing`.
fn collect(folder: &Path, before: &str, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        if path.is_dir() {
            collect(&path, &format!("{before}{stem}/"), names)?;
        } else if path.extension().is_some_and(|extension| extension == "hbs") {
            names.push(format!("{before}{stem}"));
        }
    }
    Ok(())
}
