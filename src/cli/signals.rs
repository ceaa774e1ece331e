//! What asks a run to end, as a flag: Ctrl-C, a system that shuts down, a terminal that is closed.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGXFSZ};

/// A flag that is set when the run is to come to its end.
pub(super) fn listen() -> Arc<AtomicBool> {
    let asked = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        // A run under nohup is to outlive its terminal.
        if signal != SIGHUP || !is_ignored(signal) {
            let _ = signal_hook::flag::register(signal, Arc::clone(&asked));
        }
    }
    asked
}

/// Has Ctrl-C set this flag, from now on.
pub(super) fn on_interrupt(interrupted: &Arc<AtomicBool>) {
    let _ = signal_hook::flag::register(SIGINT, Arc::clone(interrupted));
}

/// Has a file size limit fail the write, as a full disk does, instead of ending the program.
pub(super) fn survive_file_size_limit() {
    let _ = signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)));
}

/// Whether whoever began this process had it ignore a signal. Where the system does not say, it is taken for ignored.
fn is_ignored(signal: i32) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_none_or(|mask| mask & (1 << (signal - 1)) != 0)
}
