#!/usr/bin/env python3
"""Kills what makes, finds and marks drafts of a table, and counts what became of each draft.

Usage: cargo build && benches/draft_kills.py target/debug/adieu [--mailbox N] [--files N] [--refresh N] [--together N] [--seed N]

`batch draft --to-drafts` (into a mailbox at Dovecot on loopback), `batch draft` into a folder and an mbox, and `journal refresh` and
`journal mark` of drafts that were sent get SIGKILL: at any time of the run, or just after a write to the journal or to the place
of the drafts. Then the same command runs until it ends with 0. `--together` starts the same command twice at the same moment.
Counted are drafts that lie there twice or are missing, entries without a draft, drafts without an entry, and what was found or marked
twice. Anything but 0 ends it with 1 and keeps the folder. Needs root and the packages of tests/servers/start.sh.
"""
import argparse
import collections
import contextlib
import email
import email.policy
import glob
import imaplib
import mailbox
import os
import random
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time

from kills import Program

SERVERS = f"{os.path.dirname(os.path.dirname(os.path.abspath(__file__)))}/tests/servers/start.sh"
ADDRESS, DRAFTS, SENT = "wang@example.org", "Entw&APw-rfe", "Gesendet"
GROUP = 256  # as many drafts in files may be missing in the journal after a kill
MOMENTS = {"any time": 1, "journal": 2, "place": 2}  # where a process is killed, and how often
COUNTS = ("twice", "missing", "no draft", "no entry", "found twice", "marked twice", "left behind")


def read(message):
    """The Message-ID and the order number of a draft."""
    message = email.message_from_bytes(message, policy=email.policy.default)
    return message["Message-ID"].strip(), re.search(r"order number (A-\d+)$", message["Subject"])[1]


class Drafts(Program):
    """All runs, and what is wrong after them."""

    def __init__(self, folder, port, args):
        super().__init__(f"{folder}/adieu", args, "secret")
        self.port, self.ca, self.mail = port + 2, f"{folder}/servers/ca.pem", f"{folder}/servers/mail/{ADDRESS}"
        self.random, self.number, self.tables, self.rows, self.usual = random.Random(args.seed), 0, 0, [], {}
        self.kills, self.bad = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
        self.drafts, self.not_followed = collections.Counter(), collections.defaultdict(list)
        self.put_off = 0
        self.adieu("account", "add", ADDRESS, "--host", "localhost", "--port", str(port), "--security", "starttls", "--ca-file", self.ca,
                   "--imap-host", "localhost", "--imap-port", str(self.port), "--imap-security", "tls")
        with self.imap():
            pass

    @contextlib.contextmanager
    def imap(self):
        with imaplib.IMAP4_SSL("localhost", self.port, ssl_context=ssl.create_default_context(cafile=self.ca)) as session:
            session.login(ADDRESS, "secret")
            yield session

    def messages(self, session, folder):
        session.select(folder)
        found = session.fetch("1:*", "(BODY.PEEK[])")[1] if session.search(None, "ALL")[1][0] else []
        return [part[1] for part in found if isinstance(part, tuple)]

    def new_table(self, rows):
        """A table of letters of which there was none; now and then with a new journal and an empty mailbox."""
        self.tables += 1
        if self.tables % 5 == 1:
            shutil.rmtree(f"{self.folder}/state", ignore_errors=True)
            with self.imap() as session:
                for folder in (DRAFTS, SENT):
                    if session.select(folder)[1] != [b"0"]:
                        session.store("1:*", "+FLAGS", r"\Deleted")
                        session.expunge()
        self.rows = [f"A-{self.number + row}" for row in range(1, rows + 1)]
        self.number += rows
        with open(f"{self.folder}/table.csv", "w") as table:
            table.write("kind,to,provider_name,country,name,email,order_number\n")
            table.writelines(f"stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,{ADDRESS},{row}\n" for row in self.rows)

    def entries(self, what="message_id, subject"):
        """The table's entries that are drafts or were sent."""
        if not os.path.exists(f"{self.folder}/state/journal.db"):
            return []
        all = self.query(f"SELECT {what}, subject FROM entries WHERE state IN ('composed', 'accepted') ORDER BY id")
        return [entry[:-1] for entry in all if entry[-1].rsplit(" ", 1)[1] in self.rows]

    def run(self, name, command, place, kill=False, good=(0, -9)):
        """Runs it to its end, or kills it. Returns whether it ended with 0."""
        moment = self.random.choices(list(MOMENTS), MOMENTS.values())[0] if kill else None
        after = self.random.uniform(0, 1.1 * self.usual.get(name, 0.2)) if moment == "any time" else None
        nth = self.random.randint(1, 3 * len(self.rows) if moment == "journal" and "mark" not in command else 4)
        nth, jitter = (self.random.randint(1, len(self.rows)) if moment == "place" else nth), self.random.choice([0, 0.001, 0.005]) * self.random.random()
        seen, steps, child, began = self.look(moment, place), 0, self.start(command, "said"), time.monotonic()
        while child.poll() is None:
            now = self.look(moment, place)
            # Several files may have come since the last look.
            steps += max(now - (seen or 0), 0) if isinstance(now, int) else now != seen
            seen = now
            if after is not None and time.monotonic() - began > after:
                child.kill()
            elif after is None and moment and steps >= nth:
                after = time.monotonic() - began + jitter
            if time.monotonic() - began > 120:
                child.kill()
                raise RuntimeError(f"`adieu {' '.join(command)}` stands still")
            time.sleep(0.0003 if kill else 0.002)
        code, text = child.wait(), open(f"{self.folder}/said", errors="replace").read()
        if "panicked" in text or code not in good or code == -9 and not kill:
            raise RuntimeError(f"`adieu {' '.join(command)}`: exit {code}: {text}")
        self.kills[name][moment] += code == -9
        if code == 0 and not kill:
            self.usual[name] = time.monotonic() - began
        return code == 0

    def look(self, moment, place):
        """What changes with each step of the process."""
        try:
            if moment == "journal":
                stat = os.stat(f"{self.folder}/state/journal.db-wal")
                return stat.st_size, stat.st_mtime_ns
            return moment and len([name for name in os.listdir(place) if not name.startswith(".")])
        except FileNotFoundError:
            return None

    def count(self, name, **counts):
        for what, number in counts.items():
            self.bad[name][what.replace("_", " ")] += number
            if number:
                print(f"{name}: {what} {number}, table {self.tables}, rows {self.rows[0]} to {self.rows[-1]}", flush=True)

    def judge_mailbox(self, name, whole):
        """Holds the folder of drafts against the journal."""
        with self.imap() as session:
            there = [draft for draft in map(read, self.messages(session, DRAFTS)) if draft[1] in self.rows]
        known = collections.Counter(entry[0] for entry in self.entries("message_id"))
        ids, numbers = (collections.Counter(part) for part in (zip(*there) if there else ((), ())))
        self.count(name, twice=max(ids.total() - len(ids), numbers.total() - len(numbers)),
                   missing=len(set(self.rows) - set(numbers)) if whole else 0, no_draft=(known - ids).total(),
                   no_entry=(ids - known).total() if whole else max((ids - known).total() - 1, 0))

    def mailbox(self):
        """Into a mailbox, killed once or more often, and then until it ends with 0."""
        self.new_table(self.random.randint(8, 20))
        name, command, place = "to drafts", "batch draft table.csv --to-drafts".split(), f"{self.mail}/.{DRAFTS}/cur"
        while not self.run(name, command, place, kill=True):
            # Now and then the next run comes at once.
            if self.random.random() < 0.5:
                self.judge_mailbox(name, whole=False)
            if self.random.random() < 0.4:
                break
        self.finish(name, command, place)

    def finish(self, name, command, place):
        self.run(name, command, place)
        self.judge_mailbox(name, whole=True)
        self.drafts[name] += len(self.rows)

    def together(self):
        """The same table twice at the same moment. A right that is held is waited for a moment: only of larger tables one is put off."""
        self.new_table(self.random.choice([12, 150]))
        name, command = "together", "batch draft table.csv --to-drafts".split()
        children = []
        for said in ("said", "said too"):
            children.append(self.start(command, said))
            time.sleep(self.random.choice([0, 0, 0.02, 0.1]))
        codes = [child.wait(timeout=120) for child in children]
        if sorted(codes) not in ([0, 0], [0, 75]):
            raise RuntimeError(f"two at the same moment: exit {codes}, {[open(f'{self.folder}/{said}').read() for said in ('said', 'said too')]}")
        self.put_off += 75 in codes
        self.kills[name]["any time"] += 1
        self.finish(name, command, self.mail)

    def files(self):
        """Into files, killed, and then once more over what is there."""
        self.new_table(self.random.choice([self.random.randint(8, 20)] * 4 + [600]))
        place, mbox = f"{self.folder}/out", self.random.random() < 0.4
        name = "mbox" if mbox else "folder"
        shutil.rmtree(place, ignore_errors=True)
        os.mkdir(place)
        command = ["batch", "draft", "table.csv", "--force", *(["--mbox", "out/drafts.mbox"] if mbox else ["--out", "out"])]
        before = {entry[0] for entry in self.entries("message_id")}
        for kill in (True, False):
            ended = self.run(name if len(self.rows) < 600 else f"{name} of 600", command, place, kill=kill)
            there = self.read_files(place)
            known = {entry[0] for entry in self.entries("message_id")} - before
            ids, numbers = ({draft[part] for draft in there} for part in (0, 1))
            lacking = len(ids - known)
            if not ended:
                self.not_followed[name].append(lacking)
            # What a killed run left in its group, or an mbox that was whole before the first entry.
            self.count(name, twice=len(there) - len(numbers), missing=len(set(self.rows) - numbers) if ended else 0, no_draft=len(known - ids),
                       no_entry=lacking if ended else 0 if mbox else max(lacking - GROUP, 0),
                       left_behind=len([one for one in os.listdir(place) if one.startswith(".adieu-")]) if not kill else 0)
            before |= known
            if kill and ended:
                return

    def read_files(self, place):
        if os.path.exists(f"{place}/drafts.mbox"):
            return [read(bytes(message)) for message in mailbox.mbox(f"{place}/drafts.mbox")]
        return [read(open(path, "rb").read()) for path in glob.glob(f"{place}/*.eml")]

    def refresh(self):
        """Drafts that a mail program sends: found and marked, both killed."""
        self.new_table(self.random.randint(8, 12))
        self.run("to drafts", "batch draft table.csv --to-drafts".split(), self.mail)
        sent = {}
        with self.imap() as session:
            drafts = {read(message)[1]: message for message in self.messages(session, DRAFTS)}
            for row in self.random.sample(self.rows, 5):
                message = email.message_from_bytes(drafts[row], policy=email.policy.SMTP)
                del message["Message-ID"], message["Date"]
                sent[row] = message["Message-ID"] = f"<{row}.{self.number}@mailer.example.net>"
                message["Date"] = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime())
                session.append(SENT, r"\Seen", None, message.as_bytes())
                session.select(DRAFTS)
                session.store(session.search(None, "HEADER", "Message-ID", read(drafts[row])[0])[1][0], "+FLAGS", r"\Deleted")
                session.expunge()
        while not self.run("refresh", ["journal", "refresh"], self.mail, kill=True) and self.random.random() < 0.6:
            pass
        self.run("refresh", ["journal", "refresh"], self.mail)
        entries = dict((subject.rsplit(" ", 1)[1], number) for number, subject in self.entries("id, subject"))
        self.judge_found("refresh", entries, sent)
        for row in sent:
            mark = ["journal", "mark", str(entries[row]), "sent"]
            if not self.run("mark", mark, self.mail, kill=True) and not self.query("SELECT 1 FROM answers WHERE entry = ?", entries[row]):
                self.run("mark", mark, self.mail)
        for _ in range(2):
            self.judge_found("mark", entries, sent)
            marks = collections.Counter(entry for entry, in self.query("SELECT entry FROM answers WHERE mark = 'sent'"))
            state = {number: rest for number, *rest in self.entries(
                "id, state, message_id, EXISTS (SELECT 1 FROM sent_by_hand WHERE entry = entries.id)")}
            right = [state[number] == ["accepted", sent[row], 1] if row in sent else state[number][0] == "composed"
                     for row, number in entries.items()]
            self.count("mark", marked_twice=sum(marks[number] > 1 for number in entries.values()), missing=right.count(False))
            # Nothing is found anew.
            self.run("refresh", ["journal", "refresh"], self.mail)

    def judge_found(self, name, entries, sent):
        found = collections.Counter(self.query("SELECT entry, message_id FROM findings WHERE proposal = 'sent'"))
        wanted = collections.Counter((entries[row], message_id.strip("<>")) for row, message_id in sent.items())
        found = collections.Counter({which: times for which, times in found.items() if which[0] in entries.values()})
        self.count(name, found_twice=(found - wanted).total(), missing=(wanted - found).total())

    def report(self, seconds):
        print(f"{'':14}" + "".join(f"{column:>14}" for column in ("kills", *MOMENTS, *COUNTS)))
        for name in sorted(self.kills.keys() | self.bad.keys()):
            cells = [self.kills[name].total(), *(self.kills[name][moment] for moment in MOMENTS), *(self.bad[name][what] for what in COUNTS)]
            print(f"{name:14}" + "".join(f"{cell:>14}" for cell in cells))
        for name, lacking in self.not_followed.items():
            print(f"{name}: after {len(lacking)} kills, drafts that the journal does not hold: {sum(lacking)}, at most {max(lacking)}")
        print(f"drafts in the mailbox: {self.drafts['to drafts'] + self.drafts['together']}; of two at the same moment one was put off "
              f"{self.put_off} times; {seconds:.0f} s")
        return sum(counts.total() for counts in self.bad.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("adieu", type=os.path.abspath, help="the program")
    parser.add_argument("--mailbox", type=int, default=300, help="how many are killed that put drafts into a mailbox")
    parser.add_argument("--files", type=int, default=60, help="how many that write them to files")
    parser.add_argument("--refresh", type=int, default=60, help="how many that look for drafts that were sent")
    parser.add_argument("--together", type=int, default=20, help="how often two run at the same moment")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    args = parser.parse_args()
    print(f"seed {args.seed}", flush=True)
    folder, began = tempfile.mkdtemp(prefix="adieu-draft-kills-"), time.monotonic()
    os.chmod(folder, 0o755)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    subprocess.run([SERVERS, f"{folder}/servers", str(port)], check=True, stdout=subprocess.DEVNULL)
    trouble = None
    try:
        drafts = Drafts(folder, port, args)
        kills = lambda *names: sum(drafts.kills[name].total() for name in names)
        while kills("together") < args.together:
            drafts.together()
        while kills("to drafts") < args.mailbox:
            drafts.mailbox()
        while kills("folder", "mbox", "folder of 600", "mbox of 600") < args.files:
            drafts.files()
        while kills("refresh") < args.refresh:
            drafts.refresh()
        drafts.adieu("journal", "verify")
    except Exception as error:
        trouble = error
    finally:
        subprocess.run([SERVERS, "stop", f"{folder}/servers"])
    if drafts.report(time.monotonic() - began) or trouble:
        sys.exit(f"FAILED: {trouble or ''}\nFAILED: journal and last words: {folder}")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
