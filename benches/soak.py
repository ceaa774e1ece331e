#!/usr/bin/env python3
"""A soak of `adieu batch send`: no letter twice and none lost, whatever the server does and whenever the process dies.

Usage: cargo build --release && benches/soak.py [LETTERS] [--adieu PROGRAM] [--seed N] [--kills N] [--faults P]

A mail server in this process answers at random as bad servers do. The sending process is killed (SIGKILL, now and then SIGINT)
about as often as --kills says, at random moments, and started again with the same command. What is in doubt is settled as
a person would: by looking whether the letter came. It ends when a run says that everything was sent. The seed repeats the choices, not
the threads' timing. Whatever is wrong ends it with 1, and the folder with the journal and what the program said is kept.
"""
import argparse
import asyncio
import collections
import csv
import hashlib
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

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# What may go wrong at every step, and how much of all that goes wrong it is.
COMMON = {"drop": 3, "close": 2, "half a reply": 2, "put off": 6, "stall": 1, "single bytes": 3, "two halves": 3}
AT = {
    "rcpt": COMMON | {"refuse": 1},
    "body": {"drop": 3, "close": 2},
    # The lost reply makes a doubt: the letter was taken. So does dropping it: it was not.
    "dot": COMMON | {"refuse": 1, "reply lost": 4, "drop after": 3, "421 after": 3},
}
EXTENSIONS = b"250-sink.example.org\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 10485760\r\n"

# All that a run may say is wrong. Anything else is a bug here or there.
SMTP = (r"(localhost|127\.0\.0\.1): (the server closed the connection during|\S.* failed).*|.*the server said no to .*"
        r"|interrupted during .*")
SUM = r"(sent \d+ letters?|there is nothing to send)(; .*)?"
ERRORS = re.compile(rf"error: (row \d+, Example Mobile: (was refused|may have been sent|was put off): ({SMTP})"
                    rf"|(interrupted|3 letters in a row are in doubt: ({SMTP})); {SUM}|{SUM}|interrupted.*nothing was sent)")


class Gone(Exception):
    """The connection has ended."""


class Sink:
    """The server, and what it took."""

    def __init__(self, seed, rate):
        self.random, self.rate = random.Random(f"sink {seed}"), rate
        self.times = collections.Counter()  # order number: how often it was accepted
        self.inbox = {}  # Message-ID: order number and hash
        self.faults = collections.Counter()
        self.steps = self.open = self.refused = 0
        self.first = None  # when the run's first connection came
        self.at, self.strike = None, None  # at which step what happens to the client
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
        finally:
            writer.close()
            self.open -= 1

    async def talk(self, reader, writer):
        step = lambda at, good: self.step(writer, at, good)
        if not await step("greeting", b"220 sink.example.org ESMTP\r\n"):
            return
        sender = recipient = False
        while True:
            command = (await reader.readuntil(b"\r\n"))[:4].upper()
            if command == b"EHLO":
                await step("ehlo", EXTENSIONS)
            elif command == b"MAIL":
                sender, recipient = await step("mail", b"250 2.1.0 a sender\r\n"), False
            elif command == b"RCPT" and sender:
                recipient = await step("rcpt", b"250 2.1.5 a recipient\r\n")
            elif command == b"DATA" and recipient:
                if await step("data", b"354 go on\r\n"):
                    await self.message(reader, writer)
                sender = recipient = False
            elif command == b"RSET":
                sender = recipient = False
                await step("rset", b"250 2.0.0 forgotten\r\n")
            elif command == b"QUIT":
                writer.write(b"221 2.0.0 bye\r\n")
                return
            else:
                writer.write(b"503 5.5.1 out of order\r\n")

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
        kinds = AT.get(at, COMMON)
        kind = self.random.choices(list(kinds), kinds.values())[0]
        self.faults[f"{kind} ({at})"] += 1
        return kind

    async def step(self, writer, at, good, message=None):
        """Answers; gives whether the answer was a good one."""
        kind = self.draw(at)
        if kind in ("drop", "close"):
            self.end(writer, kind)
        if kind == "put off":
            code = self.random.choice([421, 450, 451, 452])
            writer.write(b"%d 4.3.2 not now\r\n" % code)
            if code == 421:
                self.end(writer, "close")
            return False
        if kind == "refuse":
            self.refused += 1
            writer.write(b"550 5.7.1 not this one\r\n")
            return False
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
        elif kind == "single bytes":
            for byte in good[:-1]:
                writer.write(bytes([byte]))
                await asyncio.sleep(0.001)
            good = good[-1:]
        elif kind == "two halves":
            writer.write(good[:half])
            await asyncio.sleep(0.04)
            good = good[half:]
        elif kind == "421 after":
            good += b"421 4.7.0 enough\r\n"
        writer.write(good)
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
        self.args, self.random = args, random.Random(f"soak {args.seed}")
        self.sink = Sink(args.seed, args.faults)
        self.folder = tempfile.mkdtemp(prefix="adieu-soak-")
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": self.folder, "ADIEU_CONFIG_DIR": f"{self.folder}/config",
                            "ADIEU_STATE_DIR": f"{self.folder}/state"}
        self.said = f"{self.folder}/stderr"
        self.begun, self.warm = time.monotonic(), 0.2
        self.runs = self.kills = self.interrupts = self.sent = self.not_sent = 0
        self.codes = collections.Counter()

    def fail(self, what):
        print(f"FAILED: {what}\n  to repeat: {sys.argv[0]} {self.args.letters} --adieu {self.args.adieu} --seed {self.args.seed} "
              f"--kills {self.args.kills} --faults {self.args.faults}\n  journal and last words: {self.folder}", flush=True)
        os._exit(1)

    def adieu(self, *command, fine=(0,)):
        done = subprocess.run([self.args.adieu, *command], env=self.environment, cwd=self.folder, capture_output=True, text=True)
        if done.returncode not in fine or "panicked" in done.stderr:
            self.fail(f"adieu {' '.join(command)}: exit {done.returncode}: {done.stderr}")
        return done.stdout

    def query(self, sql):
        journal = sqlite3.connect(f"file:{self.folder}/state/journal.db?mode=ro", uri=True)
        with journal:
            rows = journal.execute(sql).fetchall()
        journal.close()
        return rows

    def prepare(self):
        with open(f"{self.folder}/table.csv", "w") as table:
            table.write("kind,to,provider_name,country,name,order_number\n")
            for number in range(1, self.args.letters + 1):
                table.write(f"stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,A-{number}\n")
        self.adieu("account", "add", "wang@example.org", "--host", "127.0.0.1", "--port", str(self.sink.port), "--security", "none",
                   "--no-login")

    def run(self):
        """One run, brought to its end one way or another. Gives whether everything was sent."""
        self.runs += 1
        sink, taken, refused = self.sink, len(self.sink.inbox), self.sink.refused
        with open(self.said, "w") as said:
            child = subprocess.Popen(
                [self.args.adieu, "batch", "send", "table.csv", "--yes", "--connections", "8", "--pause", "0", "--tries", "100",
                 "--bcc-self=false", "--results", "results.csv", "--force"],
                env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said)
        sign = self.random.choices([signal.SIGKILL, signal.SIGINT], [5, 1])[0]
        began, sink.first, struck = time.monotonic(), None, []

        def strike():
            child.send_signal(sign)
            struck.append(time.monotonic())

        by_time = self.random.random() < 0.15
        # Some while the table is checked, most at one of the server's steps: six to a letter.
        after = self.random.uniform(0, 1.3 * self.warm) if by_time else 1e9
        sink.strike, steps = strike, sink.steps
        sink.at = None if by_time else steps + self.random.randint(1, max(12 * self.args.letters // self.args.kills, 2))
        again = self.random.uniform(0, 0.1) if self.random.random() < 0.3 else 1e9
        moved = time.monotonic()
        while child.poll() is None:
            time.sleep(0.002)
            now = time.monotonic()
            if not struck and now - began > after:
                strike()
            if sign == signal.SIGINT and len(struck) == 1 and now - struck[0] > again:
                strike()
            if sink.steps != steps:
                steps, moved = sink.steps, now
            if now - moved > 120:
                child.kill()
                self.fail(f"run {self.runs} stands still: {open(self.said).read()[-2000:]}")
        sink.at = None
        if sink.first:
            self.warm = sink.first - began
        while sink.open:  # what still lies in a connection comes in, or not
            time.sleep(0.002)
        code = child.returncode
        killed, interrupted = [struck != [] and sign == which for which in (signal.SIGKILL, signal.SIGINT)]
        self.kills, self.interrupts = self.kills + (code == -9), self.interrupts + interrupted
        self.codes[code] += 1
        self.adieu("journal", "list", "--limit", "1")  # a killed one's letters are in doubt from here on
        doubts = self.query("SELECT id, message_id FROM entries WHERE state = 'in-doubt'")
        self.judge(code, killed, interrupted, len(sink.inbox) - taken, sink.refused - refused, len(doubts))
        print(f"run {self.runs}: exit {code}, {len(sink.inbox) - taken} accepted, {len(sink.inbox)} of {self.args.letters} by now, "
              f"{len(doubts)} in doubt, {time.monotonic() - self.begun:.0f} s", flush=True)
        # Now and then the next run finds the doubts as they are.
        if code == 70 or self.random.random() < 0.7:
            self.settle(doubts)
        return code == 0

    def judge(self, code, killed, interrupted, taken, refused, doubts):
        text = open(self.said, errors="replace").read()
        expected = {0: True, 70: doubts > 0, 76: refused > 0, 130: interrupted, -9: killed, -2: interrupted and taken == 0}
        if not expected.get(code) or "panicked" in text:
            self.fail(f"run {self.runs} ended with {code} (killed: {killed}, interrupted: {interrupted}, taken: {taken}, refused: {refused}, "
                      f"in doubt: {doubts}): {text[-2000:]}")
        lines = text.splitlines()[:-1 if code == -9 else None]
        for strange in (line for line in lines if line.startswith("error: ") and not ERRORS.fullmatch(line)):
            self.fail(f"run {self.runs} ended with {code} and said: {strange}")
        if code in (0, 70, 76):
            with open(f"{self.folder}/results.csv", newline="") as file:
                for row in csv.DictReader(file):
                    if row["state"] == "accepted" and self.sink.inbox.get(row["message_id"], [""])[0] != f"A-{row['row']}":
                        self.fail(f"run {self.runs}: the results have a letter as accepted that the server does not have: {row}")

    def settle(self, doubts):
        for number, message_id in doubts:
            came = message_id in self.sink.inbox
            self.adieu("journal", "mark", str(number), "sent" if came else "not-sent")
            self.sent, self.not_sent = self.sent + came, self.not_sent + (not came)

    def finish(self):
        numbers = [f"A-{number}" for number in range(1, self.args.letters + 1)]
        twice = [number for number, times in self.sink.times.items() if times > 1]
        lost = [number for number in numbers if number not in self.sink.times]
        faults = ", ".join(f"{kind}: {times}" for kind, times in sorted(self.sink.faults.items()))
        codes = ", ".join(f"{code}: {times}" for code, times in sorted(self.codes.items()))
        print(f"letters: {self.args.letters}; seed: {self.args.seed}; runs: {self.runs} (exit {codes}); kills: {self.kills}; "
              f"interrupts: {self.interrupts}; doubts settled as sent: {self.sent}, as not sent: {self.not_sent}; "
              f"faults: {sum(self.sink.faults.values())} ({faults}); refused and tried again: {self.sink.refused}; "
              f"twice: {len(twice)}; lost: {len(lost)}; {time.monotonic() - self.begun:.0f} s", flush=True)
        if twice or lost:
            self.fail(f"twice: {twice[:20]}, lost: {lost[:20]}")
        accepted = self.query("SELECT message_id, sha256, subject FROM entries WHERE state = 'accepted'")
        kept = collections.Counter((message_id, (subject.rsplit(" ", 1)[1], digest)) for message_id, digest, subject in accepted)
        if kept != collections.Counter(self.sink.inbox.items()):
            self.fail(f"the journal has {len(accepted)} letters as accepted, and not those that came")
        if others := self.query("SELECT id, state FROM entries WHERE state NOT IN ('accepted', 'refused', 'deferred') LIMIT 20"):
            self.fail(f"entries that are not settled: {others}")
        if [row["state"] for row in csv.DictReader(open(f"{self.folder}/results.csv", newline=""))].count("sent-before") != len(numbers):
            self.fail("the results of a run with nothing to do")
        print(self.adieu("journal", "verify").strip())
        if left := [name for name in os.listdir(f"{self.folder}/state") if name != "journal.db"]:
            self.fail(f"left in the state folder: {left}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("letters", nargs="?", type=int, default=100_000)
    parser.add_argument("--adieu", default=os.path.join(ROOT, "target/release/adieu"), help="the program")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--kills", type=int, default=60, help="about how often it is killed")
    parser.add_argument("--faults", type=float, default=0.004, help="how likely a fault is at each step")
    args = parser.parse_args()
    args.adieu = os.path.abspath(args.adieu)
    print(f"seed {args.seed}", flush=True)
    soak = Soak(args)
    soak.prepare()
    while not soak.run():
        pass
    soak.finish()
    shutil.rmtree(soak.folder)


if __name__ == "__main__":
    main()
