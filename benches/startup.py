#!/usr/bin/env python3
"""Start-up side by side: `adieu draft` from a request file to a file on disk, and an empty Rust program.

Usage: cargo build --release && benches/startup.py [RUNS]
Both programs run in turn in one loop, so that the machine's mood is the same for both.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 300


def run(argv, folder):
    begin = time.perf_counter()
    pid = os.posix_spawn(argv[0], argv, {"HOME": folder, "PATH": "/usr/bin:/bin"},
                         file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
                                       (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)])
    _, status, usage = os.wait4(pid, 0)
    took = time.perf_counter() - begin
    if status != 0:
        sys.exit(f"{argv} failed: {status}")
    return took * 1000, usage.ru_maxrss / 1024


with tempfile.TemporaryDirectory() as folder:
    source, empty = os.path.join(folder, "empty.rs"), os.path.join(folder, "empty")
    with open(source, "w") as file:
        file.write("fn main() {}\n")
    subprocess.run(["rustc", "-O", source, "-o", empty], check=True, cwd=folder)
    out = os.path.join(folder, "out.eml")
    programs = {
        "empty program": [empty],
        "adieu draft": [os.path.join(ROOT, "target/release/adieu"), "draft", os.path.join(ROOT, "examples/lebara.toml"),
                        "-o", out, "--force"],
    }
    times, memory = {name: [] for name in programs}, {name: 0.0 for name in programs}
    for _ in range(RUNS):
        for name, argv in programs.items():
            took, peak = run(argv, folder)
            times[name].append(took)
            memory[name] = max(memory[name], peak)
    base = statistics.median(times["empty program"])
    print(f"{'':15} {'median':>9} {'p90':>9} {'ratio':>6} {'peak memory':>12}   ({RUNS} runs each)")
    for name, values in times.items():
        median, p90 = statistics.median(values), statistics.quantiles(values, n=10)[8]
        print(f"{name:15} {median:6.2f} ms {p90:6.2f} ms {median / base:6.2f} {memory[name]:8.1f} MiB")
