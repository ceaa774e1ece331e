//! Runs every kept input through its target, without a fuzzer: what was found once stays found on any toolchain.
//!
//! An argument names another folder than `corpus` that holds a folder for each target.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The input that is running.
static INPUT: Mutex<PathBuf> = Mutex::new(PathBuf::new());

fn main() {
    // A panic on a thread of its own must not pass for an input that was refused.
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        usual(panic);
        let input = INPUT.lock().unwrap_or_else(PoisonError::into_inner);
        eprintln!("the input was {}", input.display());
        std::process::abort();
    }));
    let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
    let folder = std::env::args_os().nth(1).map_or_else(|| PathBuf::from(kept), PathBuf::from);
    for (name, run) in adieu_fuzz::TARGETS {
        let mut inputs: Vec<PathBuf> = fs::read_dir(folder.join(name))
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .map(|entry| entry.expect("an entry").path())
            .collect();
        inputs.sort();
        assert!(!inputs.is_empty(), "{name} has no inputs");
        println!("{name}: {} inputs", inputs.len());
        for input in inputs {
            let bytes = fs::read(&input).expect("an input");
            *INPUT.lock().unwrap_or_else(PoisonError::into_inner) = input;
            run(&bytes);
        }
    }
}
