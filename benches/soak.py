#!/usr/bin/env python3
"""A soak of `adieu batch send`: no letter twice and none lost, whatever the server does and whenever the process dies.

Usage: cargo build --release && benches/soak.py [LETTERS] [--adieu PROGRAM] [--seed N] [--kills N] [--faults P]
       [--besides] [--again]

A mail server in this process answers at random as bad servers do. The sending process is killed (SIGKILL, now and then SIGINT)
about as often as --kills says, at random moments, and started again with the same command. What is in doubt is settled as
a person would: by looking whether the letter came. With --besides somebody works in the same journal meanwhile, and is killed too:
see besides.py; --again lets that person send on purpose what has gone, to see the soak find it. It ends when a run has nothing left to send. The seed repeats the choices, not
the timing. Whatever is wrong ends it with 1, and the folder with the journal and what the program said is kept.
"""
import argparse
import asyncio
import collections
import contextlib
import csv
import hashlib
import logging
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

from besides import Besides

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

COMMAND = "batch send table.csv --yes --connections 8 --pause 0 --tries 100 --bcc-self=false --results results.csv --force"

# What may go wrong at every step, and how much of all that goes wrong it is.
COMMON = {"drop": 3, "close": 2, "half a reply": 2, "put off": 6, "stall": 1, "single bytes": 3, "two halves": 3}
AT = {"rcpt": COMMON | {"refuse": 1}, "body": {"drop": 3, "close": 2},
      # A lost reply makes a doubt of a letter that was taken, a drop of one that was not.
      "dot": COMMON | {"refuse": 1, "reply lost": 4, "drop after": 3, "421 after": 3}}
# Commands, what each wants before it, and a good answer to it.
ANSWERS = {"ehlo": (set(), b"250-sink.example.org\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 10485760\r\n"),
           "mail": (set(), b"250 2.1.0 a sender\r\n"), "rcpt": ({"mail"}, b"250 2.1.5 a recipient\r\n"),
           "data": ({"mail", "rcpt"}, b"354 go on\r\n"), "rset": (set(), b"250 2.0.0 forgotten\r\n")}

# All that a run may say is wrong. Anything else is a bug here or there.
SMTP = (r"(localhost|127\.0\.0\.1): (the server closed the connection during|\S.* failed).*|.*the server said no to .*"
        r"|interrupted during .*")
SUM = r"(sent \d+ letters?|there is nothing to send)(; .*)?"
ERRORS = re.compile(rf"error: (row \d+, Example Mobile: (was refused: .*said no to .*: 550 .*|(may have been sent|was put off): ({SMTP}))"
                    rf"|(interrupted|3 letters in a row are in doubt: ({SMTP})); {SUM}|{SUM}|interrupted.*nothing was sent)")


class Gone(Exception):
    """The connection has ended."""


class Sink:
    """The server, and what it took."""

    def __init__(self, seed, rate):
        self.random, self.rate = random.Random(f"sink {seed}"), rate
        self.times, self.faults = collections.Counter(), collections.Counter()  # how often an order number was accepted
        self.inbox = {}  # Message-ID: order number and hash
        self.steps = self.open = self.refused = 0
        # When the run's first connection came; what no client may do; at which step what happens to the client.
        self.first = self.trouble = self.at = self.strike = None
        self.loop = asyncio.new_event_loop()
        server = self.loop.run_until_complete(asyncio.start_server(self.session, "127.0.0.1", 0, limit=1 << 22))
        self.port = server.sockets[0].getsockname()[1]
        threading.Thread(target=self.loop.run_forever, daemon=True).start()

    async def session(self, reader, writer):
        self.open += 1
        self.first = self.first or time.monotonic()
        try:
            await self.talk(reader, writer)
        except (Gone, OSError, asyncio.IncompleteReadError):
            pass
        except Exception as error:
            self.trouble = repr(error)
        writer.close()
        self.open -= 1

    async def talk(self, reader, writer):
        if not await self.step(writer, "greeting", b"220 sink.example.org ESMTP\r\n"):
            return
        said = set()  # what was said yes to since the last letter
        while True:
            command = (await reader.readuntil(b"\r\n"))[:4].decode().lower()
            if command == "quit":
                return writer.write(b"221 2.0.0 bye\r\n")
            if command not in ANSWERS or not ANSWERS[command][0] <= said or command == "mail" and command in said:
                writer.write(b"503 5.5.1 out of order\r\n")
                # Only a recipient may come unwanted: it was sent in one breath with a sender.
                self.trouble = self.trouble or command != "rcpt" and f"{command!r} after {said}"
            elif await self.step(writer, command, ANSWERS[command][1]):
                said = {command} if command in ("ehlo", "mail", "rset") else said | {command}
                if command == "data":
                    await self.message(reader, writer)
                    said = set()

    async def message(self, reader, writer):
        if kind := self.draw("body"):
            await reader.read(self.random.randrange(1, 400))
            self.end(writer, kind)
        message = (await reader.readuntil(b"\r\n.\r\n"))[:-3].replace(b"\r\n..", b"\r\n.")
        await self.step(writer, "dot", b"250 2.0.0 taken\r\n", message)

    def draw(self, at):
        """What goes wrong now, if anything."""
        self.steps += 1
        if self.at == self.steps:
            self.strike()
        if self.random.random() >= self.rate:
            return None
        kind = self.random.choices(*zip(*AT.get(at, COMMON).items()))[0]
        self.faults[f"{kind} ({at})"] += 1
        self.refused += kind == "refuse"
        return kind

    async def step(self, writer, at, good, message=None):
        """Answers; gives whether the answer was a good one."""
        kind = self.draw(at)
        if kind in ("drop", "close"):
            self.end(writer, kind)
        if kind == "put off":
            code = self.random.choice([421, 450, 451, 452])
            writer.write(b"%d 4.3.2 not now\r\n" % code)
            return code == 421 and self.end(writer, "close")
        if kind == "refuse":
            return writer.write(b"550 5.7.1 not this one\r\n")
        if message is not None:
            self.accept(message)
        half = self.random.randrange(1, len(good))
        if kind == "reply lost":
            self.end(writer, "drop")
        elif kind == "half a reply":
            writer.write(good[:half])
            self.end(writer, "close")
        elif kind == "stall":
            await asyncio.sleep(self.random.uniform(0.1, 1.5))
        elif kind in ("single bytes", "two halves"):
            cuts = range(1, len(good)) if kind == "single bytes" else [half]
            for begin, end in zip([0, *cuts], cuts):
                writer.write(good[begin:end])
                await asyncio.sleep(0.04 if kind == "two halves" else 0.001)
            good = good[cuts[-1]:]
        writer.write(good + (b"421 4.7.0 enough\r\n" if kind == "421 after" else b""))
        await writer.drain()
        if kind in ("drop after", "421 after"):
            self.end(writer, "close")
        return True

    def accept(self, message):
        """The letter is taken from here on, whether or not the client ever hears of it."""
        head = message.split(b"\r\n\r\n", 1)[0].decode()
        number = re.search(r"^Subject: .* order number (A-\d+)\r?$", head, re.M)[1]
        self.times[number] += 1
        self.inbox[re.search(r"^Message-ID: (\S+)", head, re.M)[1]] = number, hashlib.sha256(message).hexdigest()

    @staticmethod
    def end(writer, kind):
        writer.transport.abort() if kind == "drop" else writer.close()
        raise Gone


class Soak:
    def __init__(self, args):
        self.args, self.random, self.sink = args, random.Random(f"soak {args.seed}"), Sink(args.seed, args.faults)
        self.rows, self.besides = list(range(1, args.letters + 1)), None
        self.folder = tempfile.mkdtemp(prefix="adieu-soak-")
        self.environment = {"HOME": self.folder} | {f"ADIEU_{kind.upper()}_DIR": f"{self.folder}/{kind}" for kind in ("config", "state")}
        self.said = f"{self.folder}/stderr"
        self.begun, self.warm, self.codes = time.monotonic(), 0.2, collections.Counter()
        self.runs = self.kills = self.interrupts = self.sent = self.not_sent = 0
        with open(f"{self.folder}/table.csv", "w") as table:
            table.write("kind,to,provider_name,country,name,order_number\n")
            table.writelines(f"stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,A-{row}\n" for row in self.rows)
        self.adieu(*"account add wang@example.org --host 127.0.0.1 --security none --no-login --port".split(), str(self.sink.port))
        if args.besides or args.again:
            self.besides = Besides(self, args.again)
            self.besides.thread.start()

    def fail(self, what):
        if self.besides and self.besides.child:
            self.besides.child.kill()
        print(f"FAILED: {what}\n  to repeat: {sys.argv[0]} {self.args.letters} --adieu {self.args.adieu} --seed {self.args.seed} "
              f"--kills {self.args.kills} --faults {self.args.faults}{' --again' if self.args.again else ' --besides' if self.besides else ''}\n  journal and last words: {self.folder}", flush=True)
        os._exit(1)

    def adieu(self, *command):
        done = subprocess.run([self.args.adieu, *command], env=self.environment, cwd=self.folder, capture_output=True, text=True)
        if done.returncode != 0:
            self.fail(f"adieu {' '.join(command)}: exit {done.returncode}: {done.stderr}")
        return done.stdout

    def query(self, sql, *values):
        with contextlib.closing(sqlite3.connect(f"file:{self.folder}/state/journal.db?mode=ro", uri=True)) as journal:
            return journal.execute(sql, values).fetchall()

    def run(self):
        """One run, brought to its end one way or another. Gives whether there was nothing left to send."""
        self.runs += 1
        sink, taken, refused = self.sink, len(self.sink.inbox), self.sink.refused
        with open(self.said, "w") as said:
            child = subprocess.Popen([self.args.adieu, *COMMAND.split()], env=self.environment, cwd=self.folder,
                                     stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said)
        sign = self.random.choices([signal.SIGKILL, signal.SIGINT], [5, 1])[0]
        began, sink.first, struck = time.monotonic(), None, []
        strike = lambda: (child.send_signal(sign), struck.append(time.monotonic()))
        # Some while the table is checked, most at one of the server's steps: six to a letter.
        after = self.random.uniform(0, 1.3 * self.warm) if self.random.random() < 0.15 else None
        sink.strike, steps = strike, sink.steps
        sink.at = steps + self.random.randint(1, max(12 * self.args.letters // self.args.kills, 2)) if after is None else None
        # Ctrl-C now and then twice.
        again = self.random.uniform(0, 0.1) if sign == signal.SIGINT and self.random.random() < 0.3 else 1e9
        moved = began
        while child.poll() is None:
            time.sleep(0.002)
            now = time.monotonic()
            if after and not struck and now - began > after or len(struck) == 1 and now - struck[0] > again:
                strike()
            if sink.steps != steps:
                steps, moved = sink.steps, now
            if now - moved > 120 + self.args.letters / 2_000:  # a table is checked before the first step
                child.kill()
                self.fail(f"run {self.runs} stands still: {open(self.said).read()[-2000:]}")
        sink.at, self.warm = None, sink.first - began if sink.first else self.warm
        while sink.open:  # what still lies in a connection comes in, or not
            time.sleep(0.002)
        code, killed, interrupted = child.returncode, bool(struck) and sign == signal.SIGKILL, bool(struck) and sign == signal.SIGINT
        self.kills, self.interrupts, self.codes[code] = self.kills + (code == -9), self.interrupts + interrupted, self.codes[code] + 1
        self.adieu("journal", "list", "--limit", "1")  # a killed one's letters are in doubt from here on
        doubts = self.query("SELECT id, message_id FROM entries WHERE state = 'in-doubt' AND account = 'main'")
        self.judge(code, killed, interrupted, len(sink.inbox) - taken, sink.refused - refused, len(doubts))
        print(f"run {self.runs}: exit {code}, {len(sink.inbox) - taken} accepted, {len(sink.inbox)} of {self.args.letters} by now, "
              f"{len(doubts)} in doubt, {time.monotonic() - self.begun:.0f} s", flush=True)
        # Now and then the next run finds the doubts as they are.
        if code == 70 or self.random.random() < 0.7:
            self.settle(doubts)
        return code == 0 and len(sink.inbox) == taken

    def judge(self, code, killed, interrupted, taken, refused, doubts):
        text = open(self.said, errors="replace").read()
        # The exit codes of docs/scripting.md, each with its reason.
        expected = {0: True, 70: doubts > 0 or self.besides, 76: refused > 0, 130: interrupted, -9: killed, -2: interrupted and taken == 0}
        if not expected.get(code) or "panicked" in text or self.sink.trouble:
            self.fail(f"run {self.runs} ended with {code} (killed: {killed}, interrupted: {interrupted}, taken: {taken}, "
                      f"refused: {refused}, in doubt: {doubts}, out of order: {self.sink.trouble}): {text[-2000:]}")
        for line in text.splitlines()[:-1 if code == -9 else None]:
            if line.startswith("error: ") and not ERRORS.fullmatch(line):
                self.fail(f"run {self.runs} ended with {code} and said: {line}")
        if code in (0, 70, 76):
            with open(f"{self.folder}/results.csv", newline="") as file:
                rows = list(csv.DictReader(file))
            came = [self.sink.inbox.get(row["message_id"], [""])[0] == f"A-{row['row']}" for row in rows if row["state"] == "accepted"]
            good = sorted(int(row["row"]) for row in rows if row["state"] in ("accepted", "sent-before"))
            if not all(came) or code == 0 and good != self.rows:
                self.fail(f"run {self.runs}: the results are not what came")

    def settle(self, doubts):
        for number, message_id in doubts:
            came = message_id in self.sink.inbox
            self.adieu("journal", "mark", str(number), "sent" if came else "not-sent")
            self.sent, self.not_sent = self.sent + came, self.not_sent + (not came)

    def finish(self):
        times, beside = collections.Counter(self.sink.times), {"twice": [], "lost": []}
        if self.besides:
            self.besides.stop()
            times, beside = times + self.besides.server.times, self.besides.problems()
            print(self.besides.report())
        twice = [row for row in self.rows if times[f"A-{row}"] > 1] + beside.pop("twice")
        lost = [row for row in self.rows if not times[f"A-{row}"]] + beside.pop("lost")
        faults, codes = [", ".join(f"{name}: {n}" for name, n in sorted(all.items())) for all in (self.sink.faults, self.codes)]
        print(f"letters: {self.args.letters}; seed: {self.args.seed}; runs: {self.runs} (exit {codes}); kills: {self.kills}; "
              f"interrupts: {self.interrupts}; doubts settled as sent: {self.sent}, as not sent: {self.not_sent}; faults: "
              f"{self.sink.faults.total()} ({faults}); refused and tried again: {self.sink.refused}; twice: {len(twice)}; "
              f"lost: {len(lost)}; {time.monotonic() - self.begun:.0f} s", flush=True)
        accepted = self.query("SELECT message_id, sha256, subject FROM entries WHERE state = 'accepted' AND account = 'main'")
        kept = collections.Counter((message_id, (subject.rsplit(" ", 1)[1], digest)) for message_id, digest, subject in accepted)
        if twice or lost or kept != collections.Counter(self.sink.inbox.items()) or any(beside.values()):
            self.fail(f"twice: {twice[:20]}, lost: {lost[:20]}, accepted in the journal: {len(accepted)}, besides: {beside}")
        if others := self.query("SELECT id, state FROM entries WHERE state NOT IN ('accepted', 'refused', 'deferred') "
                                "AND NOT (state = 'composed' AND account = '') LIMIT 20"):
            self.fail(f"entries that are not settled: {others}")
        if (sound := self.query("PRAGMA integrity_check")) != [("ok",)]:
            self.fail(f"integrity_check: {sound[:20]}")
        print(self.adieu("journal", "verify").strip())
        left = set(os.listdir(f"{self.folder}/state")) - ({"journal.db", "unfinished", "page.lock"} if self.besides else {"journal.db"})
        if left or self.besides and os.listdir(f"{self.folder}/state/unfinished"):
            self.fail(f"left in the state folder: {left}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("letters", nargs="?", type=int, default=100_000)
    parser.add_argument("--adieu", default=f"{ROOT}/target/release/adieu", type=os.path.abspath, help="the program")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--kills", type=int, default=60, help="about how often it is killed")
    parser.add_argument("--faults", type=float, default=0.004, help="how likely a fault is at each step")
    parser.add_argument("--besides", action="store_true", help="somebody works in the same journal meanwhile")
    parser.add_argument("--again", action="store_true", help="that person sends some letters twice on purpose")
    args = parser.parse_args()
    logging.getLogger("asyncio").disabled = True  # it tells of every client that is gone before its answer
    print(f"seed {args.seed}", flush=True)
    soak = Soak(args)
    while not soak.run():
        pass
    soak.finish()
    shutil.rmtree(soak.folder)


if __name__ == "__main__":
    main()
