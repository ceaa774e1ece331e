#!/usr/bin/env python3
"""Takes the power away from `adieu send`, `adieu batch send`, `adieu batch draft` and `adieu journal mark`, in a model of a disk.

Usage: cargo build && benches/power_loss.py target/debug/adieu [--states N] [--rows N] [--seed N] [--names HOW] [--careless]

Each command runs once under strace, against a mail server in this process. The trace has every write, length, flush and name of
its files, and when each letter's final dot left and the answer came. The power goes right before and after each flush and dot,
and anywhere else. What may be on the disk then is built anew, several times for each cut: all that was flushed, and of the rest
any sectors of 512 octets as they were at any time since the last flush, with any length the file had since then. What no write
reached is zeros, or anything at all. A name that was made, taken away or changed since its folder was last flushed may be so
or not (`--names journaled`: in their order, and any flush takes the earlier ones along, as ext4, XFS and Btrfs do). The folders'
own names are safe (`--names strict`: those too may be missing). The shared memory beside the journal is never there.
Then the program opens what is left. Its promises:
  opens      the journal opens, SQLite's check and `journal verify` find nothing
  forgotten  a letter whose dot had left is there, and not as one that was never sent
  too early  a letter is accepted only if the answer had come
  undone     what was committed is still there, so is what the program had said
  sent twice the same command again sends nothing that the server has, and a doubt stays one (a sample of the states)
  draft      a draft that was flushed (`--durable file`) is whole where it has its name, and all are there once the command says so
Anything but 0 ends it with 1 and keeps the folder. `--careless` loses what was flushed too: it must find something.
"""
import argparse
import collections
import concurrent.futures
import contextlib
import json
import os
import random
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

from disk import CALLS, HOWS, Trace

FOREVER = 1 << 60
PROMISES = ("opens", "forgotten", "too early", "undone", "sent twice", "draft")
LETTER = ["--to", "care@example.com", "--provider-name", "Example Mobile", "--kind", "stop-renewal", "--country", "GB", "--name",
          "Wang Xiaoming", "--bcc-self=false", "--yes"]
BATCH = "batch send table.csv --yes --connections 4 --pause 0 --bcc-self=false".split()


class Sink:
    """A mail server that takes everything; in `lossy` mode, the reply to one letter in nine never comes."""

    def __init__(self):
        self.taken, self.lossy, self.listener = [], False, socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port, self.lock = self.listener.getsockname()[1], threading.Lock()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while True:
            threading.Thread(target=self.session, args=(self.listener.accept()[0],), daemon=True).start()

    def session(self, connection):
        with contextlib.suppress(OSError), connection, connection.makefile("rb") as lines:
            connection.sendall(b"220 sink.example.org ESMTP\r\n")
            while line := lines.readline():
                verb = line[:4].upper()
                if verb == b"DATA":
                    connection.sendall(b"354 go on\r\n")
                    message = b""
                    while (line := lines.readline()) not in (b".\r\n", b""):
                        message += line
                    number = re.search(rb"order number (A-\d+)", message)[1].decode()
                    self.taken.append(number)
                    if self.lossy and int(number[2:]) % 9 == 4:
                        return
                connection.sendall({b"EHLO": b"250-sink.example.org\r\n250 8BITMIME\r\n", b"QUIT": b"221 2.0.0 bye\r\n"}
                                   .get(verb, b"250 2.0.0 good\r\n"))


class Case:
    """A command, or several one after the other, and what was seen of them."""

    def __init__(self, name, folder, args, sink):
        self.name, self.args, self.sink, self.root = name, args, sink, f"{folder}/{name.replace(', ', ' ').replace(' ', '-')}"
        self.counts, self.notes, self.told, self.floors = collections.Counter(), collections.Counter(), [], []
        self.cuts, self.drafts, self.lock = set(), {}, threading.Lock()
        os.mkdir(self.root)
        self.adieu(self.root, *"account add wang@example.org --host 127.0.0.1 --security none --no-login --port".split(), str(sink.port))

    def adieu(self, folder, *command, strace=()):
        environment = {"HOME": folder, "ADIEU_STATE_DIR": f"{folder}/state", "ADIEU_CONFIG_DIR": f"{self.root}/config"}
        return subprocess.run([*strace, self.args.adieu, *command], env=environment, cwd=folder, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=300)

    def table(self, rows):
        with open(f"{self.root}/table.csv", "w") as table:
            table.write("kind,to,provider_name,country,name,email,order_number\n")
            table.writelines(f"stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,wang@example.org,A-{row}\n"
                             for row in range(1, rows + 1))

    def trace_all(self, *commands, again=True):
        self.trace, (_, self.first) = Trace(self.root), self.journal(self.root)
        for number, command in enumerate(commands):
            file = f"{self.root}.{number}.trace"
            strace = ["strace", "-f", "-xx", "-s", str(1 << 20), "--seccomp-bpf", "-e", f"trace={CALLS}", "-o", file]
            done = self.adieu(self.root, *command, strace=strace)
            if done.returncode not in (0, 70):
                raise RuntimeError(f"adieu {' '.join(command)}: exit {done.returncode}: {done.stderr}")
            self.trace.read(file)
        self.again = commands if again else ()
        if self.args.careless and self.trace.answers:
            self.trace.answers.pop(min(self.trace.answers))  # as if it had not come: "too early" must find it
        with contextlib.suppress(FileNotFoundError):
            self.drafts = {name: open(f"{self.root}/drafts/{name}", "rb").read() for name in os.listdir(f"{self.root}/drafts")}
        files, _ = self.trace.disk(self.trace.time + 1, "all", "folder", False, random.Random(0))
        there = [f"{folder}/{name}" for folder, _, names in os.walk(self.root) for name in names]
        if wrong := {*there} ^ files.keys() or [path for path in there if open(path, "rb").read() != files[path]]:
            raise RuntimeError(f"{self.name}: the model is not what is there: {wrong}")
        folder, commits = tempfile.mkdtemp(dir=self.args.memory), self.trace.commits
        # What can be seen at the end of a flush was committed.
        for now in sorted({*commits[::len(commits) // 400 + 1], commits[-1]}):
            files, _ = self.trace.disk(now + 1, "all", "folder", False, random.Random(0))
            self.put(folder, files)
            self.floors.append((now, self.journal(folder)[1]))
        shutil.rmtree(folder)
        self.last = self.floors[-1][1]

    def put(self, folder, files):
        shutil.rmtree(folder)
        os.makedirs(f"{folder}/state", 0o700)
        for path, octets in files.items():
            path = folder + path.removeprefix(self.root)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(octets)

    @staticmethod
    def journal(folder):
        """What SQLite says of the journal, and of each letter its state and how many events and answers it has."""
        if not os.path.exists(f"{folder}/state/journal.db"):
            return "ok", {}
        with contextlib.closing(sqlite3.connect(f"{folder}/state/journal.db")) as journal:
            check = journal.execute("PRAGMA integrity_check").fetchone()[0]
            return check, {letter: tuple(rest) for letter, *rest in journal.execute(
                "SELECT message_id, state, (SELECT count(*) FROM events WHERE entry = entries.id),"
                " (SELECT count(*) FROM answers WHERE entry = entries.id), id FROM entries")}

    def run(self, pool):
        choice, points = random.Random(f"{self.args.seed} {self.name}"), sorted(self.trace.points | {self.trace.time + 1})
        cuts = [points[-1]] * len(HOWS)  # after the end, then every flush and every dot once, and then any
        cuts += choice.sample(points, min(len(points), self.args.states - len(cuts)))
        while len(cuts) < self.args.states:
            cut = choice.choice([choice.choice(points)] * 7 + [choice.randint(1, points[-1])] * 2 + [points[-1]])
            cuts += [cut] * min(len(HOWS), self.args.states - len(cuts))
        tasks = []
        for number, (cut, how) in enumerate(sorted((cut, HOWS[number % len(HOWS)]) for number, cut in enumerate(cuts))):
            files, torn = self.trace.disk(cut, how, self.args.names, self.args.careless, choice)
            self.cuts.add(cut)
            self.counts["torn"] += torn
            tasks.append(pool.submit(self.check, cut, how, files, number))
            if len(tasks) > 8:
                tasks.pop(0).result()
        for task in tasks:
            task.result()

    def check(self, cut, how, files, number):
        folder, found = tempfile.mkdtemp(dir=self.args.memory), []
        try:
            self.put(folder, files)
            self.look(cut, folder, files, number, lambda *what: found.append(what))
        except (sqlite3.Error, json.JSONDecodeError, subprocess.TimeoutExpired) as error:
            found.append(("opens", repr(error)))
        with self.lock:
            self.counts["states"] += 1
            self.counts.update({promise for promise, _ in found})
            if found and len(self.told) < 12:
                kept = f"{self.root}.violation-{len(self.told)}"
                os.mkdir(kept)
                self.put(kept, files)
                self.told.append(f"{self.name}, before line {cut} of the trace, {how}: "
                                 + "; ".join(f"{promise}: {what}" for promise, what in found[:3]) + f": {kept}")
        shutil.rmtree(folder)

    def look(self, cut, folder, files, number, wrong):
        trace = self.trace
        said = "".join(text for now, text in trace.said if now < cut)
        check, _ = self.journal(folder)
        if check != "ok":
            wrong("opens", check)
        self.put(folder, files)
        listed = self.adieu(folder, "journal", "list", "--json", "--limit", "100000")
        if listed.returncode:
            return wrong("opens", listed.stderr)
        listed = {entry["message_id"]: entry["state"] for entry in json.loads(listed.stdout)["entries"]}
        _, entries = self.journal(folder)
        if listed != {letter: "drafted" if state == "composed" and self.drafts else state for letter, (state, *_) in entries.items()}:
            wrong("opens", "the list says otherwise than the journal")
        if number % 3 == 0 and entries:
            one = str(max(entry[3] for entry in entries.values()))
            for command in (["verify"], ["show", one, "--json"]):
                done = self.adieu(folder, "journal", *command)
                if done.returncode:
                    wrong("opens", f"{command}: {done.stdout} {done.stderr}")
        for letter, now in trace.dots.items():
            state = entries.get(letter, ["missing"])[0]
            if now < cut and state not in ("sending", "in-doubt", "accepted"):
                wrong("forgotten", f"{trace.numbers[letter]} is {state}")
            if state == "accepted" and trace.answers.get(letter, FOREVER) >= cut:
                wrong("too early", trace.numbers[letter])
        for letter, before in next((floor for now, floor in reversed(self.floors) if now < cut), {}).items():
            entry = entries.get(letter, ("missing", 0, 0, 0))
            if entry[1] < before[1] or entry[2] < before[2] or before[0] == "accepted" != entry[0]:
                wrong("undone", f"{letter} was {before}, is {entry}")
        for letter, before in self.first.items():
            if entries.get(letter) not in (before, self.last[letter]):
                wrong("undone", f"{letter} is half marked: {entries.get(letter)}")
        accepted = {entry[3] for entry in entries.values() if entry[0] == "accepted"}
        for one in re.findall(r"entry (\d+): 250 ", said):
            if int(one) not in accepted:
                wrong("undone", f"the program said that entry {one} was taken")
        self.look_at_drafts(said, folder, entries, wrong)
        if self.again and number % self.args.every == 0:
            self.repeat(cut, folder, entries, wrong)

    def look_at_drafts(self, said, folder, entries, wrong):
        there = {}
        for name, octets in self.drafts.items():
            with contextlib.suppress(FileNotFoundError):
                there[name] = open(f"{folder}/drafts/{name}", "rb").read() == octets
        broken = [name for name, whole in there.items() if not whole]
        ended = re.search(r"Made \d+ drafts", said)
        if broken and (ended or "file" in self.name):
            wrong("draft", f"not whole: {broken[:3]}")
        elif broken:
            self.notes["states with a draft in place that is not whole, before the end"] += 1
        if ended and len(there) < len(self.drafts):
            wrong("draft", f"{len(self.drafts) - len(there)} are missing after the last word")
        elif self.drafts and len(entries) > len(there):
            self.notes["states with an entry whose draft is missing, before the end"] += 1

    def repeat(self, cut, folder, before, wrong):
        with contextlib.suppress(FileNotFoundError):
            shutil.copy(f"{self.root}/table.csv", folder)
        with self.sink.lock:
            self.sink.taken.clear()
            for command in self.again:
                self.adieu(folder, *command)
            taken = list(self.sink.taken)
        for number in {self.trace.numbers[letter] for letter, now in self.trace.dots.items() if now < cut} & set(taken):
            wrong("sent twice", number)
        _, entries = self.journal(folder)
        for letter, (state, *_) in before.items():
            if state == "in-doubt" != entries[letter][0]:
                wrong("sent twice", f"{letter} was in doubt, is {entries[letter][0]}")
        with self.lock:
            self.counts["again"] += 1
            self.notes["letters sent by the same command again, as they had not gone"] += len(taken)


def record(folder, args, sink):
    """Runs every command once."""
    def case(name):
        cases.append(Case(name, folder, args, sink))
        return cases[-1]
    cases = []
    sink.lossy = True
    batch = case("batch send")
    batch.table(args.rows)
    batch.trace_all(BATCH)
    numbers = [f"A-{number}" for number in range(1, 9)]
    case("send").trace_all(*(["send", *LETTER, "--order-number", number] for number in numbers))
    mark = case("journal mark")
    for number in range(1, 9):  # all of them get no answer
        mark.adieu(mark.root, "send", *LETTER, "--order-number", f"A-{9 * number + 4}")
    mark.adieu(mark.root, "journal", "list")
    mark.trace_all(*(["journal", "mark", str(number), ("sent", "not-sent")[number % 2]] for number in range(1, 9)), again=False)
    for durable in ("file", "batch"):
        draft = case(f"batch draft, {durable}")
        draft.table(args.rows)
        draft.trace_all(f"batch draft table.csv --out drafts --durable {durable}".split(), again=False)
    sink.lossy = False
    return cases


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("adieu", type=os.path.abspath, help="the program")
    parser.add_argument("--states", type=int, default=600, help="how many states of the disk are built of each command, 8 or more")
    parser.add_argument("--rows", type=int, default=60, help="the letters of a batch; with 600, the log is begun anew meanwhile")
    parser.add_argument("--every", type=int, default=16, help="after which part of the states the command is given again")
    parser.add_argument("--names", choices=("folder", "strict", "journaled"), default="folder", help="when a file's name is safe")
    parser.add_argument("--careless", action="store_true", help="what was flushed may be lost too: to see that it is found")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    args = parser.parse_args()
    print(f"seed {args.seed}", flush=True)
    folder, began = tempfile.mkdtemp(prefix="adieu-power-"), time.monotonic()
    args.memory, sink = tempfile.mkdtemp(prefix="adieu-power-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None), Sink()
    columns = ("cuts", "states", "torn", "again", *PROMISES)
    try:
        cases = record(folder, args, sink)
        print(f"{'':20}" + "".join(f"{column:>11}" for column in columns), flush=True)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for case in cases:
                case.run(pool)
                cells = [len(case.cuts), *(case.counts[column] for column in columns[1:])]
                print(f"{case.name:20}" + "".join(f"{cell:>11}" for cell in cells), flush=True)
    finally:
        shutil.rmtree(args.memory)
    print("".join(f"{case.name}: {count} {note}\n" for case in cases for note, count in case.notes.items())
          + f"{sum(case.counts['states'] for case in cases)} states; {time.monotonic() - began:.0f} s")
    if told := [one for case in cases for one in case.told]:
        print("\n".join(f"FAILED: {one}" for one in told) + f"\nFAILED: traces and states: {folder}")
        sys.exit(1)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
