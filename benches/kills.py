#!/usr/bin/env python3
"""Kills `adieu send` and `adieu batch send` at every moment of a letter, and counts what became of each letter.

Usage: cargo build && benches/kills.py target/debug/adieu [--single N] [--batch N] [--faults P] [--seed N]

N processes of each command get SIGKILL, over plain loopback, STARTTLS and implicit TLS in turn. Most are killed at a step of the
server's, from its greeting to the moment after its last reply, twice as often about the final dot; the others at any time of
the run. The server injects faults besides. Then the same command runs until the letter has gone: what is in doubt is marked as a person
would, after a look at what the server has. Counted are the letters accepted twice, those lost, and the journal's entries that
say "accepted" of what the server never took. Anything but 0 ends it with 1 and keeps the folder; the seed repeats the choices, not the timing.
"""
import argparse
import collections
import contextlib
import hashlib
import os
import random
import re
import shutil
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import threading
import time

TRANSPORTS = ("none", "starttls", "tls")
LETTER = "--to care@example.com --provider-name".split() + ["Example Mobile"]
ROWS = 12  # of a batch
# Where a process is killed, how often, and how long after that moment at most.
MOMENTS = {"greeting": (1, 0.005), "ehlo": (1, 0.005), "mail": (2, 0.002), "data": (4, 0.002), "body": (4, 0.002),
           "dot": (8, 0.002), "accepted": (8, 0.005), "replied": (8, 0.02), "any time": (16, 0)}
FAULTS = ("drop", "put off", "reply lost", "refuse", "421 after")


class Gone(Exception):
    """The connection has ended."""


class Server:
    """A mail server, and what it accepted."""

    def __init__(self, transport, context, seed, rate):
        self.transport, self.context, self.rate = transport, context, rate
        self.random, self.lock = random.Random(f"server {seed} {transport}"), threading.Lock()
        self.inbox, self.times, self.faults = {}, collections.Counter(), collections.Counter()
        self.strike_at = self.strike = self.trouble = None
        self.open = 0
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while True:
            connection, _ = self.listener.accept()
            with self.lock:
                self.open += 1
            threading.Thread(target=self.session, args=(connection,), daemon=True).start()

    def session(self, connection):
        try:
            connection.settimeout(60)
            if self.transport == "tls":
                connection = self.context.wrap_socket(connection, server_side=True)
            self.talk(connection)
        except (Gone, OSError):
            pass  # killed, or dropped by a fault
        except Exception as error:
            self.trouble = repr(error)
        finally:
            connection.close()
            with self.lock:
                self.open -= 1

    def at(self, moment):
        """The moment has come: the process is killed if this is its moment."""
        with self.lock:
            strike = None
            if self.strike_at and self.strike_at[0] == moment:
                self.strike_at[1] -= 1
                if self.strike_at[1] == 0:
                    strike, self.strike_at = self.strike, None
        if strike:
            strike(MOMENTS[moment][1])

    def draw(self):
        with self.lock:
            fault = self.random.choice(FAULTS) if self.random.random() < self.rate else None
            self.faults[fault] += bool(fault)
            return fault

    def talk(self, connection):
        lines = connection.makefile("rb")
        connection.sendall(b"220 sink.example.org ESMTP\r\n")
        self.at("greeting")
        while line := lines.readline():
            verb = line.split()[0].decode().lower()
            if verb == "ehlo":
                secure = self.transport == "none" or isinstance(connection, ssl.SSLSocket)
                connection.sendall(b"250-sink.example.org\r\n250-PIPELINING\r\n250-8BITMIME\r\n"
                                   + (b"250 AUTH PLAIN\r\n" if secure else b"250 STARTTLS\r\n"))
            elif verb == "starttls":
                connection.sendall(b"220 2.0.0 go on\r\n")
                connection = self.context.wrap_socket(connection, server_side=True)
                lines = connection.makefile("rb")
            elif verb == "auth":
                connection.sendall(b"235 2.7.0 welcome\r\n")
            elif verb == "data":
                connection.sendall(b"354 go on\r\n")
                self.at("data")
                self.message(connection, lines)
            elif verb == "quit":
                return connection.sendall(b"221 2.0.0 bye\r\n")
            elif verb in ("mail", "rcpt", "rset"):
                connection.sendall(b"250 2.0.0 good\r\n")
            else:
                raise ValueError(f"unexpected {line!r}")
            self.at(verb)

    def message(self, connection, lines):
        """Takes a message. It is accepted from here on, whether or not the client ever hears of it."""
        message = b""
        while (line := lines.readline()) != b".\r\n":
            if not line.endswith(b"\r\n"):
                raise Gone  # cut off: nothing was accepted
            message += line[1:] if line.startswith(b".") else line
            if message.endswith(b"\r\n\r\n"):
                self.at("body")
        self.at("dot")
        fault = self.draw()
        if fault == "drop":
            raise Gone
        if fault in ("put off", "refuse"):
            return connection.sendall(b"451 4.3.2 not now\r\n" if fault == "put off" else b"550 5.7.1 not this one\r\n")
        head = message.split(b"\r\n\r\n", 1)[0].decode()
        number = re.search(r"^Subject: .* order number (A-\d+)\r?$", head, re.M)[1]
        with self.lock:
            self.times[number] += 1
            self.inbox[re.search(r"^Message-ID:\s+(\S+)", head, re.M)[1]] = hashlib.sha256(message).hexdigest()
        self.at("accepted")
        if fault == "reply lost":
            raise Gone
        connection.sendall(b"250 2.0.0 taken\r\n" + (b"421 4.7.0 enough\r\n" if fault == "421 after" else b""))
        self.at("replied")
        if fault == "421 after":
            raise Gone


class Program:
    """The program, with a folder and a journal of its own."""

    def __init__(self, folder, args, password):
        self.folder, self.args = folder, args
        os.mkdir(folder)
        self.environment = {"HOME": folder, "ADIEU_PASSWORD": password}
        self.environment |= {f"ADIEU_{kind.upper()}_DIR": f"{folder}/{kind}" for kind in ("config", "state")}

    def adieu(self, *command):
        done = subprocess.run([self.args.adieu, *command], env=self.environment, cwd=self.folder, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"adieu {' '.join(command)}: exit {done.returncode}: {done.stderr}")
        return done.stdout

    def start(self, command, said):
        """Starts it; what it says goes into a file."""
        with open(f"{self.folder}/{said}", "w") as file:
            return subprocess.Popen([self.args.adieu, *command], env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL,
                                    stdout=subprocess.DEVNULL, stderr=file)

    def query(self, sql, *values):
        with contextlib.closing(sqlite3.connect(f"file:{self.folder}/state/journal.db?mode=ro", uri=True)) as journal:
            return journal.execute(sql, values).fetchall()


class Lane(Program):
    """Every run over one transport."""

    def __init__(self, transport, folder, context, args):
        super().__init__(f"{folder}/{transport}", args, "s3cret pass")
        self.transport = transport
        self.random = random.Random(f"{args.seed} {transport}")
        self.server = Server(transport, context, args.seed, args.faults)
        self.number, self.usual, self.wrong, self.failures = 0, {}, set(), []
        self.kills = {command: collections.Counter() for command in ("send", "batch send")}
        self.numbers, self.doubts = {command: [] for command in self.kills}, collections.Counter()
        login = ["--no-login"] if transport == "none" else ["--ca-file", f"{folder}/ca.pem"]
        self.adieu("account", "add", "wang@example.org", "--host", "localhost", "--security", transport, "--port",
                   str(self.server.port), *login)

    def new_letter(self, command):
        self.number += 1
        self.numbers[command].append(f"A-{self.number}")
        return f"A-{self.number}"

    def run_single(self):
        letter = self.new_letter("send")
        command = ["send", *LETTER, "--kind", "stop-renewal", "--country", "GB", "--name", "Wang Xiaoming", "--order-number",
                   letter, "--bcc-self=false", "--yes"]
        self.settle("send", command, [letter])

    def run_batch(self):
        letters = [self.new_letter("batch send") for _ in range(ROWS)]
        with open(f"{self.folder}/table.csv", "w") as table:
            table.write("kind,to,provider_name,country,name,order_number\n")
            table.writelines(f"stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,{letter}\n" for letter in letters)
        command = "batch send table.csv --yes --connections 2 --pause 0 --tries 100 --bcc-self=false".split()
        self.settle("batch send", command, letters)

    def settle(self, name, command, letters):
        """Runs a command that is killed, and then the same command until every letter has gone."""
        moment = self.random.choices(list(MOMENTS), [weight for weight, _ in MOMENTS.values()])[0]
        if self.run(name, command, moment):
            self.kills[name][moment] += 1
        for _ in range(40):
            self.resolve()
            # Also where nothing is left: then it must send nothing.
            before = sum(self.server.times.values())
            self.run(name, command, None)
            self.resolve()
            if all(self.server.times[letter] for letter in letters) and sum(self.server.times.values()) == before:
                return
        self.failures.append(f"{self.transport}: {letters} do not settle: {open(f'{self.folder}/said').read()[-500:]}")

    def run(self, name, command, moment):
        """Runs it to its end, or kills it at a moment. Returns whether it was killed."""
        child = self.start(command, "said")
        began = time.monotonic()
        if moment == "any time":
            self.sleep_and_kill(child, 1.2 * self.usual.get(name, 0.2))
        elif moment:
            self.server.strike = lambda jitter: self.sleep_and_kill(child, jitter)
            # In a batch, at any of its letters.
            nth = self.random.randint(1, 1 if name == "send" or moment in ("greeting", "ehlo") else ROWS)
            self.server.strike_at = [moment, nth]
        try:
            code = child.wait(timeout=120)
        except subprocess.TimeoutExpired:
            child.kill()
            raise RuntimeError(f"{self.transport}: `adieu {' '.join(command)}` stands still") from None
        self.server.strike_at = None
        while self.server.open:  # what still lies in a connection comes in, or not
            time.sleep(0.001)
        if moment is None:
            self.usual[name] = time.monotonic() - began
        text = open(f"{self.folder}/said", errors="replace").read()
        if "panicked" in text or self.server.trouble or code not in (0, 65, 69, 70, 75, 76, -9):
            raise RuntimeError(f"{self.transport}: exit {code}, {self.server.trouble}: {text}")
        self.judge()
        return code == -9

    def sleep_and_kill(self, child, most):
        time.sleep(self.random.uniform(0, most))
        child.kill()

    def judge(self):
        """Holds every entry that says "accepted" against what the server took."""
        if not os.path.exists(f"{self.folder}/state/journal.db"):
            return
        for message_id, digest in self.query("SELECT message_id, sha256 FROM entries WHERE state = 'accepted'"):
            if self.server.inbox.get(message_id) != digest:
                self.wrong.add(message_id)

    def resolve(self):
        """Marks what is in doubt, by what the server has."""
        if not os.path.exists(f"{self.folder}/state/journal.db"):
            return
        self.adieu("journal", "list", "--limit", "1")  # a killed one's letters are in doubt from here on
        for number, message_id in self.query("SELECT id, message_id FROM entries WHERE state = 'in-doubt'"):
            came = "sent" if message_id in self.server.inbox else "not-sent"
            self.adieu("journal", "mark", str(number), came)
            self.doubts[came] += 1

    def run_all(self, single, batch):
        try:
            while self.kills["send"].total() < single:
                self.run_single()
            while self.kills["batch send"].total() < batch:
                self.run_batch()
            # An accepted letter that the journal does not know was accepted would be sent again.
            known = {message_id for message_id, in self.query("SELECT message_id FROM entries WHERE state = 'accepted'")}
            self.failures += [f"{self.transport}: {one} came, and the journal does not say so" for one in set(self.server.inbox) - known]
            self.adieu("journal", "verify")
            if left := [name for name in os.listdir(f"{self.folder}/state") if name != "journal.db"]:
                self.failures.append(f"{self.transport}: left in the state folder: {left}")
        except Exception as error:
            self.failures.append(f"{self.transport}: {error}")


def authority(folder):
    """Makes a private authority and a server's certificate of it."""
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)
    key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes".split()
    openssl("req", "-x509", *key, "-days", "2", "-subj", "/CN=A private authority", "-keyout", "ca.key", "-out", "ca.pem",
            "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    openssl("req", *key, "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr")
    with open(f"{folder}/extensions", "w") as file:
        file.write("subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-out", "server.pem", "-extfile", "extensions")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{folder}/server.pem", f"{folder}/server.key")
    return context


def report(lanes, seconds, moments=MOMENTS):
    """Prints the table. Returns how much is wrong."""
    bad = 0
    columns = ["kills", *moments, "letters", "twice", "lost", "wrong"]
    print(f"{'':20}" + "".join(f"{column:>10}" for column in columns))
    for lane in lanes:
        wrong = lane.wrong
        for command, kills in lane.kills.items():
            letters = lane.numbers[command]
            counts = [len([1 for letter in letters if lane.server.times[letter] > 1]),
                      len([1 for letter in letters if not lane.server.times[letter]]), len(wrong)]
            cells = [kills.total(), *(kills[moment] for moment in moments), len(letters), *counts]
            print(f"{command + ', ' + lane.transport:20}" + "".join(f"{cell:>10}" for cell in cells))
            bad, wrong = bad + sum(counts), []  # of the lane, and told once
    doubts = sum((lane.doubts for lane in lanes), collections.Counter())
    faults = sum((lane.server.faults for lane in lanes), collections.Counter())
    print(f"in doubt, and settled as sent: {doubts['sent']}, as not sent: {doubts['not-sent']}; faults: "
          + ", ".join(f"{name} {faults[name]}" for name in FAULTS) + f"; {seconds:.0f} s")
    return bad


def share(total, place):
    """The part of a total that falls to one of the transports."""
    return total // len(TRANSPORTS) + (place < total % len(TRANSPORTS))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("adieu", type=os.path.abspath, help="the program")
    parser.add_argument("--single", type=int, default=500, help="how many `adieu send` are killed")
    parser.add_argument("--batch", type=int, default=50, help="how many `adieu batch send` are killed")
    parser.add_argument("--faults", type=float, default=0.1, help="how likely a fault is at each letter")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    args = parser.parse_args()
    print(f"seed {args.seed}", flush=True)
    folder, began = tempfile.mkdtemp(prefix="adieu-kills-"), time.monotonic()
    context = authority(folder)
    lanes = [Lane(transport, folder, context, args) for transport in TRANSPORTS]
    threads = [threading.Thread(target=lane.run_all, args=(share(args.single, place), share(args.batch, place)))
               for place, lane in enumerate(lanes)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    bad = report(lanes, time.monotonic() - began)
    failures = [failure for lane in lanes for failure in lane.failures]
    if bad or failures:
        print("\n".join(f"FAILED: {failure}" for failure in failures) + f"\nFAILED: journals and last words: {folder}")
        sys.exit(1)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
