#!/usr/bin/env python3
"""A table of contracts beside what else does such work, in one run: drafts, sending, memory.

Usage: cargo build --profile dist && benches/peers.py [ROUNDS] [--rows N] [--only drafts|sending|memory|single]

Beside `adieu batch draft`: a bare program that writes the same bytes to the same names (benches/bare.rs), and
mailmerge's dry run, which writes nothing. Beside `adieu batch send`: Postfix's smtp-source, to Postfix's smtp-sink; and
msmtp, swaks and mutt, which send one letter a process. Everything runs in turn in one loop, so that the machine's mood is
the same for all; medians are printed. Needs rustc, Debian's postfix (not running), msmtp, swaks, mutt and time, and
python3-venv: mailmerge is installed from the Python package index into a temporary folder. What is missing is said and
left out. As root, smtp-sink runs as nobody.
"""
import argparse
import csv
import datetime
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
ADIEU = ROOT / "target/dist/adieu"
# As much as makes a letter of 4 KiB.
REASON = "我不再需要自动续订，请在下一个计费日之前停止。" * 27


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--only", choices=["drafts", "sending", "memory", "single"])
    return parser.parse_args()


def have(program):
    found = shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin:/usr/libexec/postfix")
    if not found:
        print(f"{program} is not here and is left out", file=sys.stderr)
    return found


def timed(argv, **how):
    begin = time.perf_counter()
    done = subprocess.run([str(word) for word in argv], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **how)
    took = time.perf_counter() - begin
    if done.returncode != 0:
        sys.exit(f"{argv} ended with {done.returncode}: {done.stderr.decode()[-400:]}")
    return took


def table(path, rows, reason=""):
    day = (datetime.date.today() + datetime.timedelta(days=200)).isoformat()
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["kind", "provider", "name", "email", "order_number", "renews_on", "reason"])
        for number in range(rows):
            writer.writerow(["stop-renewal", "lebara-uk", "Wang Xiaoming", "xiaoming.wang@example.org",
                             f"LB-2026-{number:07}", day, reason])


class Figures:
    """Times by name, and a table of their medians beside one of them."""

    def __init__(self, title, amount, unit):
        self.title, self.amount, self.unit, self.times = title, amount, unit, {}

    def add(self, name, seconds, amount=None):
        self.times.setdefault(name, []).append((amount or self.amount) / seconds)

    def show(self, beside):
        print(f"\n{self.title}\n")
        print(f"| | {self.unit} a second, median (lowest, highest) | beside {beside} |")
        print("|---|---|---|")
        base = statistics.median(self.times[beside]) if beside in self.times else None
        for name, rates in self.times.items():
            rate = statistics.median(rates)
            ratio = f"{rate / base:.2f}" if base else "-"
            print(f"| {name} | {rate:,.0f} ({min(rates):,.0f}, {max(rates):,.0f}) | {ratio} |")
        sys.stdout.flush()


def drafts(folder, rounds, rows):
    bare = folder / "bare"
    subprocess.run(["rustc", "-O", "--edition=2024", "-o", bare, ROOT / "benches/bare.rs"], check=True)
    table(folder / "t.csv", rows)
    mailmerge = install_mailmerge(folder, rows)
    figures = Figures(f"{rows:,} rows to as many files", rows, "rows")
    # Nothing is taken away meanwhile: what a disk does about ten thousand files that go would be charged to who comes next.
    for number in range(rounds + 1):
        for flush in ["none", "batch", "file"]:
            drafts_first = number % 2 == 0
            out, again = folder / f"out-{number}-{flush}", folder / f"again-{number}-{flush}"
            source = folder / "out-0-none"
            times = {}
            for ours in (drafts_first, not drafts_first):
                subprocess.run(["sync"], check=True)
                time.sleep(1)
                if ours:
                    command = [ADIEU, "batch", "draft", folder / "t.csv", "-q", "--durable", flush]
                    times["adieu batch draft"] = timed([*command, "--no-journal", "--out", out])
                    # A journal of its own: what was drafted before is told.
                    os.environ["ADIEU_STATE_DIR"] = str(folder / f"state-{number}-{flush}")
                    times["adieu batch draft, in the journal"] = timed([*command, "--out", f"{out}-journal"])
                else:
                    floor = subprocess.run([bare, source, again, flush], check=True, capture_output=True, text=True)
                    times["bare program"] = float(floor.stdout)
            for name, took in times.items() if number > 0 else ():
                figures.add(f"{name}, flush {flush}", took)
        if mailmerge and number > 0:
            figures.add("mailmerge --dry-run, writes nothing", timed(mailmerge, cwd=folder))
    figures.show("bare program, flush batch")
    rate = {name: statistics.median(rates) for name, rates in figures.times.items()}
    for flush in ["none", "batch", "file"]:
        bare = rate[f"bare program, flush {flush}"]
        alone, kept = (bare / rate[f"adieu batch draft{way}, flush {flush}"] for way in ("", ", in the journal"))
        print(f"\nadieu takes {alone:.2f} times as long as the bare program (flush {flush}), {kept:.2f} with the journal", end="")
    if mailmerge:
        ratio = rate["adieu batch draft, flush batch"] / rate["mailmerge --dry-run, writes nothing"]
        print(f"\nadieu makes {ratio:.1f} times as many rows a second as mailmerge")


def install_mailmerge(folder, rows):
    home = folder / "venv"
    made = subprocess.run([sys.executable, "-m", "venv", home], capture_output=True)
    if made.returncode == 0:
        made = subprocess.run([home / "bin/pip", "install", "-q", "mailmerge"], capture_output=True)
    if made.returncode != 0:
        print("mailmerge cannot be installed and is left out", file=sys.stderr)
        return None
    text = subprocess.run([ADIEU, "draft", "--kind", "stop-renewal", "--provider", "lebara-uk", "--name", "Wang Xiaoming",
                           "--email", "xiaoming.wang@example.org", "--order-number", "NUMBER", "-o", "-"],
                          capture_output=True, text=True, check=True).stdout.replace("\r", "")
    body = text.split("\n\n", 1)[1].replace("NUMBER", "{{order_number}}").replace("Wang Xiaoming", "{{name}}")
    (folder / "mailmerge_template.txt").write_text(
        f"TO: care@lebara.com\nSUBJECT: Cancellation, order number {{{{order_number}}}}\nFROM: {{{{email}}}}\n\n{body}")
    shutil.copy(folder / "t.csv", folder / "mailmerge_database.csv")
    (folder / "mailmerge_server.conf").write_text("[smtp_server]\nhost = localhost\nport = 25\nsecurity = Never\nusername = x\n")
    return [home / "bin/mailmerge", "--dry-run", "--no-limit"]


def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Sink:
    """Postfix's smtp-sink on a port of its own."""

    def __init__(self):
        self.port = port()
        who = ["-u", "nobody"] if os.geteuid() == 0 else []
        self.process = subprocess.Popen([have("smtp-sink"), *who, f"127.0.0.1:{self.port}", "128"])
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        sys.exit("smtp-sink does not listen")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


def account(folder, sink):
    os.environ["ADIEU_CONFIG_DIR"] = str(folder / "config")
    shutil.rmtree(folder / "config", ignore_errors=True)
    timed([ADIEU, "account", "add", "xiaoming.wang@example.org", "--host", "127.0.0.1", "--port", sink.port,
           "--security", "none", "--no-login", "-q"])


def sending(folder, rounds, rows):
    source = have("smtp-source")
    if not source or not have("smtp-sink"):
        return
    table(folder / "t.csv", rows, REASON)
    table(folder / "one.csv", 1, REASON)
    timed([ADIEU, "batch", "draft", folder / "one.csv", "--out", folder / "one", "-q"])
    size = sum(file.stat().st_size for file in (folder / "one").iterdir())
    figures = {n: Figures(f"Sending {rows:,} letters of {size:,} octets to smtp-sink over {n} connections", rows, "letters")
               for n in (1, 4, 16)}
    with Sink() as sink:
        account(folder, sink)
        for number in range(rounds + 1):
            for n, these in figures.items():
                took = timed([source, "-d", "-s", n, "-l", size, "-m", rows, "-f", "wang@example.org",
                              "-t", "care@example.com", f"127.0.0.1:{sink.port}"])
                times = {"smtp-source -d": took}
                for name, more in (("adieu batch send", []), ("adieu batch send --no-journal", ["--no-journal"])):
                    os.environ["ADIEU_STATE_DIR"] = str(folder / "state")
                    shutil.rmtree(folder / "state", ignore_errors=True)
                    subprocess.run(["sync"], check=True)
                    times[name] = timed([ADIEU, "batch", "send", folder / "t.csv", "--yes", "-q", "--bcc-self=false",
                                         "--connections", n, *more])
                for name, took in times.items() if number > 0 else ():
                    these.add(name, took)
        for these in figures.values():
            these.show("smtp-source -d")


def single(folder, rounds, rows):
    """One letter a process, as the usual senders do; adieu's batch over one connection, and one letter a process too."""
    letters = min(rows, 100)
    table(folder / "t.csv", letters, REASON)
    timed([ADIEU, "batch", "draft", folder / "t.csv", "--out", folder / "some", "-q"])
    files = sorted((folder / "some").iterdir())
    figures = Figures(f"{letters} letters, one after the other", letters, "letters")
    with Sink() as sink:
        account(folder, sink)
        to = f"127.0.0.1:{sink.port}"
        (folder / "muttrc").write_text(
            f"set smtp_url=smtp://127.0.0.1:{sink.port}\nset ssl_starttls=no\nset ssl_force_tls=no\nset copy=no\n"
            "set from=wang@example.org\nset folder=/nonexistent\n")
        # What sends a file; what stands in it as FILE is replaced, and IN is its standard input.
        peers = {
            "msmtp": ["msmtp", "-C", "/dev/null", "--host=127.0.0.1", f"--port={sink.port}", "-f", "wang@example.org", "care@example.com"],
            "swaks": ["swaks", "--silent", "3", "--server", to, "-f", "wang@example.org", "-t", "care@example.com", "-d", "@FILE"],
            "mutt": ["mutt", "-F", str(folder / "muttrc"), "-s", "Cancellation", "--", "care@example.com"],
        }
        peers = {name: argv for name, argv in peers.items() if have(name)}
        for number in range(rounds + 1):
            os.environ["ADIEU_STATE_DIR"] = str(folder / "state")
            shutil.rmtree(folder / "state", ignore_errors=True)
            took = {"adieu batch send": timed([ADIEU, "batch", "send", folder / "t.csv", "--yes", "-q", "--bcc-self=false"])}
            shutil.rmtree(folder / "state", ignore_errors=True)
            begin = time.perf_counter()
            for at in range(letters):
                timed([ADIEU, "send", "--kind", "stop-renewal", "--provider", "lebara-uk", "--name", "Wang Xiaoming",
                       "--order-number", f"S-{at}", "--reason", REASON, "--yes", "-q", "--bcc-self=false"])
            took["adieu send, a process each"] = time.perf_counter() - begin
            for name, argv in peers.items():
                begin = time.perf_counter()
                for file in files:
                    with open(file, "rb") as message:
                        timed([word.replace("FILE", str(file)) for word in argv], stdin=message)
                took[f"{name}, a process each"] = time.perf_counter() - begin
            for name, seconds in took.items() if number > 0 else ():
                figures.add(name, seconds)
        figures.show("adieu batch send")


def memory(folder, _rounds, _rows):
    """Peak memory as the table grows (GNU time)."""
    gnu = have("time")
    if not gnu:
        return
    print("\nPeak memory of `adieu batch draft --mbox`\n\n| rows | MiB | seconds |\n|---|---|---|")
    for rows in (1_000, 100_000, 1_000_000):
        table(folder / "m.csv", rows)
        said = subprocess.run([gnu, "-f", "%M %e", ADIEU, "batch", "draft", folder / "m.csv", "--mbox", folder / "m.mbox",
                               "-q", "-f"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True).stderr
        peak, took = said.split()[-2:]
        print(f"| {rows:,} | {int(peak) / 1024:.1f} | {took} |", flush=True)


def main():
    args = options()
    if not ADIEU.exists():
        sys.exit("build it first: cargo build --profile dist")
    os.environ.update(ADIEU_CONFIG_DIR="/nonexistent", ADIEU_STATE_DIR="/nonexistent")
    # The first round warms up and is not counted.
    for part in (drafts, sending, single, memory):
        if args.only in (None, part.__name__):
            with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
                part(pathlib.Path(folder), args.rounds, args.rows)


main()
