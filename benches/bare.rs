//! The floor under ten thousand drafts: files that are there already, created, written and renamed under another folder,
//! and flushed as told. One file, no crate: `rustc -O benches/bare.rs`; `benches/peers.py` does that and runs it.
//!
//! Usage: bare FROM TO none|batch|file. Prints the seconds it took, reading left out.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;
use std::time::Instant;

fn main() {
    let mut arguments = std::env::args_os().skip(1);
    let mut next = || arguments.next().expect("FROM TO none|batch|file");
    let (from, to, flush) = (PathBuf::from(next()), PathBuf::from(next()), next());
    let mut files: Vec<_> = fs::read_dir(from)
        .expect("a folder")
        .map(|entry| {
            let entry = entry.expect("an entry");
            (entry.file_name(), fs::read(entry.path()).expect("a file"))
        })
        .collect();
    files.sort();
    let began = Instant::now();
    fs::create_dir(&to).expect("a folder");
    for (name, bytes) in &files {
        let temporary = to.join(format!(".{}", name.display()));
        let mut file = File::create_new(&temporary).expect("a file");
        file.write_all(bytes).expect("written");
        if flush == "file" {
            file.sync_all().expect("flushed");
        }
        fs::rename(&temporary, to.join(name)).expect("renamed");
    }
    if flush == "batch" {
        // What a program without unsafe code can do for all of a disk.
        let done = std::process::Command::new("sync").arg("-f").arg(&to).status().expect("sync");
        assert!(done.success());
    }
    println!("{}", began.elapsed().as_secs_f64());
}
