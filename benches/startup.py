#!/usr/bin/env python3
"""Start-up side by side: `adieu draft` from a request file to a file on disk, and an empty Rust program.

Usage: cargo build --profile dist && benches/startup.py [RUNS [OTHER]]
OTHER is an adieu of another time to compare with. All run in turn in one loop, so that the machine's mood is the same for all. Peak memory is GNU time's
(Debian's package time): a child of this script would be charged with the script's own memory.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 300
OURS = {"adieu": os.path.join(ROOT, "target/dist/adieu")} | {"other": path for path in sys.argv[2:3]}


def run(argv, folder):
    begin = time.perf_counter()
    pid = os.posix_spawn(argv[0], argv, {"HOME": folder, "PATH": "/usr/bin:/bin"},
                         file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
                                       (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)])
    _, status = os.waitpid(pid, 0)
    took = time.perf_counter() - begin
    if status != 0:
        sys.exit(f"{argv} failed: {status}")
    return took * 1000


def peak(argv, folder):
    if shutil.which("time") is None:
        return "not measured"
    done = subprocess.run(["time", "-f", "%M", *argv], env={"HOME": folder, "PATH": "/usr/bin:/bin"}, check=True,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return f"{int(done.stderr.split()[-1]) / 1024:.1f} MiB"


with tempfile.TemporaryDirectory() as folder:
    source, empty = os.path.join(folder, "empty.rs"), os.path.join(folder, "empty")
    with open(source, "w") as file:
        file.write("fn main() {}\n")
    subprocess.run(["rustc", "-O", source, "-o", empty], check=True, cwd=folder)
    out = os.path.join(folder, "out.eml")
    programs = {"empty program": [empty]}
    for name, adieu in OURS.items():
        draft = [adieu, "draft", os.path.join(ROOT, "examples/lebara.toml"), "-o", out, "--force"]
        programs |= {
            f"{name} --version": [adieu, "--version"],
            f"{name} draft": [*draft, "--document", "none"],
            "  with its PDF" + " " * (name != "adieu"): draft,
        }
    times = {name: [] for name in programs}
    for _ in range(RUNS):
        for name, argv in programs.items():
            times[name].append(run(argv, folder))
    base = statistics.median(times["empty program"])
    print(f"{'':16} {'median':>9} {'p90':>9} {'ratio':>6} {'peak memory':>12}   ({RUNS} runs each)")
    for name, values in times.items():
        median, p90 = statistics.median(values), statistics.quantiles(values, n=10)[8]
        print(f"{name:16} {median:6.2f} ms {p90:6.2f} ms {median / base:6.2f} {peak(programs[name], folder):>12}")
