"""What a person does beside a batch that is being sent, into the same journal: a part of soak.py.

Again and again, in turn at random, and many a time killed by SIGKILL: a draft into a file, a few rows' drafts into a folder, the draft
of a reminder of a letter that was accepted, the sending of such a reminder, the sending of a single letter (as often as not one of the
table's rows, while the batch is at it), a mark, a look at what is due and at the lists, and letters and looks on the page. It has an
account and a mail server of its own, so that it is known of each connection whose it is; the journal is the batch's.
"""
import argparse
import collections
import glob
import json
import os
import re
import threading
import time

from browser import GONE
from draft_kills import read
from kills import LETTER, MOMENTS
from page_kills import Person

FIRST = 10_000_000  # its own order numbers come after the table's
REQUEST = [*LETTER, *"--kind stop-renewal --country GB --no-input --name".split(), "Wang Xiaoming"]
SUBJECT = "Turn off automatic renewal, order number "
# What is done, and how often.
DEEDS = {"draft": 3, "batch_draft": 2, "remind_in_a_draft": 2, "remind": 3, "send": 4, "mark": 3, "look": 3, "write_on_the_page": 4,
         "look_at_the_page": 3}
# What may be said no to for now: the journal or a letter is somebody else's.
BUSY = (73, 75)


class Besides(Person):
    """Somebody who works while the batch runs."""

    def __init__(self, soak, again):
        args = argparse.Namespace(adieu=soak.args.adieu, seed=soak.args.seed, faults=0.1, careless=None)
        super().__init__("none", soak.folder, None, args)
        self.soak, self.again, self.query, self.number = soak, again, soak.query, FIRST
        self.adieu(*"account add wang@example.org --name besides --host localhost --security none --no-login --port".split(),
                   str(self.server.port))
        self.adieu("account", "remove", "main")
        self.environment["ADIEU_STATE_DIR"] = soak.environment["ADIEU_STATE_DIR"]
        self.kills = collections.defaultdict(collections.Counter)
        self.numbers = collections.defaultdict(list)
        self.done, self.said_no, self.followed, self.touched = (collections.Counter() for _ in range(4))
        self.drafts = self.unknown = 0  # whole drafts, and those that a killed one left before the journal knew them
        self.over, self.thread = threading.Event(), threading.Thread(target=self.live, daemon=True)
        self.adieu("draft", *REQUEST, *"--email wang@example.org --order-number A-0 -o first.eml".split())  # from here on there is a journal

    def live(self):
        try:
            while not self.over.is_set():
                deed = self.random.choices(*zip(*DEEDS.items()))[0]
                getattr(self, deed)()
                self.done[deed] += 1
                if self.failures or self.wrong:
                    raise RuntimeError(f"{self.failures}, accepted and not at the server: {self.wrong}")
            self.page()  # the next start takes away what a killed one left
            self.end()
        except Exception as error:
            self.soak.fail(f"besides: {error!r} after {dict(self.done)}, order number {self.number}")

    def stop(self):
        self.over.set()
        self.thread.join()

    # The doubts that are its own; the batch's are settled by others.
    def doubts_left(self):
        return self.query("SELECT id, message_id FROM entries WHERE state = 'in-doubt' AND account = 'besides'")

    def resolve(self):
        self.adieu("journal", "list", "--limit", "1")
        for number, message_id in self.doubts_left():
            came = "sent" if message_id in self.server.inbox else "not-sent"
            self.adieu("journal", "mark", str(number), came)
            self.doubts[came] += 1

    def settle_doubts(self, answer=None):
        if answer:
            return super().settle_doubts(answer)
        for number, _ in self.doubts_left():
            super().settle_doubts(self.page().get(f"/journal/{number}"))

    def judge(self):
        accepted = self.query("SELECT message_id, sha256 FROM entries WHERE state = 'accepted' AND account = 'besides'")
        self.wrong |= {message_id for message_id, digest in accepted if self.server.inbox.get(message_id) != digest}

    def entry(self):
        """A letter of the batch that was accepted, and of which nothing came since."""
        found = self.query("SELECT id, subject FROM entries JOIN plans ON entry = id WHERE state = 'accepted' AND account = 'main' "
                           "AND outcome IS NULL ORDER BY id DESC LIMIT 300")
        found = [(str(number), subject.rsplit(" ", 1)[1]) for number, subject in found]
        found = [one for one in found if not self.touched[one[1]]]
        return self.random.choice(found) if found else (None, None)

    # What sends.
    def send(self):
        if self.random.random() < 0.5:
            letter = f"A-{self.random.choice(self.soak.rows)}"
            if self.touched[letter]:
                return
            self.touched[letter] += 1
        else:
            letter = self.new_letter("send")
        command = ["send", *REQUEST, "--order-number", letter, "--bcc-self=false", "--yes"]
        self.go("send", command, letter)
        if self.again:
            self.run("send", [*command, "--again"], None)

    def remind(self):
        number, letter = self.entry()
        if number:
            self.touched[letter] += 1
            self.go("follow-up", ["follow-up", number, *"--send --yes --no-input --bcc-self=false".split()], letter)
            # The row itself came at the batch's server.
            self.followed[letter] = self.server.times.pop(letter, 0)

    def go(self, name, command, letter):
        """Runs a command that is killed as often as not, and then the same until it says that the letter has gone."""
        moment = self.random.choices(list(MOMENTS), [weight for weight, _ in MOMENTS.values()])[0] if self.random.random() < 0.7 else None
        self.kills[name][moment] += self.run(name, command, moment)
        for _ in range(40):
            self.resolve()
            before = self.server.times[letter]
            self.run(name, command, None)
            self.resolve()
            said = open(f"{self.folder}/said").read()
            # A row that the batch has just now, or in doubt, is left to it.
            batch = name == "send" and self.query(f"SELECT 1 FROM entries WHERE subject = '{SUBJECT}{letter}' AND account = 'main' "
                                                  "AND state IN ('accepted', 'sending', 'in-doubt')")
            if self.server.times[letter] == before and (before or batch) and "error: " in said:
                return
        self.failures.append(f"{letter} does not settle: {said[-500:]}")

    # What does not send.
    def end_or_kill(self, name, command, good=(0,)):
        """Runs it to its end, or kills it at any time. Returns its exit code."""
        child, began = self.start(command, "said"), time.monotonic()
        if self.random.random() < 0.5:
            self.sleep_and_kill(child, 1.2 * self.usual.get(name, 0.1))
        code = child.wait(timeout=120)
        said = open(f"{self.folder}/said", errors="replace").read()
        if code == 0:
            self.usual[name] = time.monotonic() - began
        elif code == -9:
            self.kills[name]["any time"] += 1
        elif code in BUSY and "error: " in said:
            self.said_no[f"{name}: {said[:160]}"] += 1
        if "panicked" in said or code not in (*good, *BUSY, -9):
            raise RuntimeError(f"`adieu {' '.join(command)}`: exit {code}: {said[-2000:]}")
        return code

    def draft(self):
        letter = self.new_letter("draft")
        self.draft_files("draft", ["draft", *REQUEST, "--email", "wang@example.org", "--order-number", letter, "-o", "out/draft.eml"], [SUBJECT + letter])

    def batch_draft(self):
        letters = [self.new_letter("batch draft") for _ in range(self.random.randint(2, 6))]
        with open(f"{self.folder}/few.csv", "w") as table:
            table.write("kind,to,provider_name,country,name,email,order_number\n")
            table.writelines(f"stop-renewal,care@example.com,Example Mobile,GB,Wang Xiaoming,wang@example.org,{letter}\n" for letter in letters)
        self.draft_files("batch draft", "batch draft few.csv --out out".split(), [SUBJECT + letter for letter in letters])

    def remind_in_a_draft(self):
        number, letter = self.entry()
        if number:
            self.touched[letter] += 1
            self.draft_files("follow-up draft", ["follow-up", number, "--no-input", "-o", "out/draft.eml"], [f"Reminder: {SUBJECT}{letter}"])

    def draft_files(self, name, command, subjects):
        """Makes drafts in a new folder, and holds the files against the journal."""
        os.makedirs(f"{self.folder}/out", exist_ok=True)
        code = self.end_or_kill(name, command)
        files = glob.glob(f"{self.folder}/out/*")
        there = {read(open(path, "rb").read())[0] for path in files if path.endswith(".eml")}
        asked = ", ".join(f"'{subject}'" for subject in subjects)
        known = collections.Counter(one for one, in self.query(f"SELECT message_id FROM entries WHERE subject IN ({asked}) AND state = 'composed'"))
        if (set(known) - there or known.total() > len(known) or len(there) > len(subjects)
                or code == 0 and (set(known) != there or len(there) != len(subjects))):
            raise RuntimeError(f"`adieu {' '.join(command)}`: exit {code}, drafts {there}, in the journal {known}")
        self.drafts, self.unknown = self.drafts + len(there), self.unknown + len(there - set(known))
        for path in glob.glob(f"{self.folder}/out/.*") + files:
            if os.path.isfile(path):
                os.remove(path)

    def mark(self):
        number, letter = self.entry()
        if not number:
            return
        mark = self.random.choice(["answered", "confirmed", "closed"])
        code = self.end_or_kill("mark", ["journal", "mark", number, mark])
        marks = self.query(f"SELECT mark, outcome FROM answers JOIN plans ON plans.entry = answers.entry "
                           f"WHERE answers.entry = {number} AND mark NOT IN ('sent', 'not-sent')")
        self.touched[letter] += bool(marks)
        if marks != [(mark, mark)] and (code == 0 or marks):
            raise RuntimeError(f"entry {number}, marked {mark}: exit {code}, {marks}")

    def look(self):
        self.end_or_kill("look", self.random.choice([["journal", "due"], ["journal", "list"], ["journal", "list", "--limit", "50", "--json"]]),
                         good=(0, 1))
        number, _ = self.entry()
        if number and self.random.random() < 0.5:
            shown = json.loads(self.adieu("journal", "show", number, "--json"))
            if not shown["ok"]:
                raise RuntimeError(f"entry {number}: {shown}")

    # The page.
    def write_on_the_page(self):
        self.run_letter()

    def look_at_the_page(self):
        number, _ = self.entry()
        child = self.page() and self.child
        kill = self.random.random() < 0.4
        if kill:
            threading.Timer(self.random.uniform(0, 0.1), child.kill).start()
        try:
            for path in ("/", "/journal", f"/journal/{number}" if number else "/new", "/journal?page=2"):
                answer = self.browser.follow(self.browser.get(path))
                if answer.status != 200:
                    raise RuntimeError(f"the page {path}: {answer.status}")
        except GONE:
            if not kill:
                raise
        if kill:
            self.kills["page"]["look"] += child.wait(timeout=10) == -9

    def report(self):
        killed = {name: kills.total() for name, kills in self.kills.items() if kills.total()}
        sent = {name: len(self.numbers[name]) for name in ("send", "page")}
        return (f"besides: {dict(self.done)}; kills: {sum(killed.values())} ({killed}); letters of its own: {sent}, reminders: "
                f"{len(self.followed)}, of the table's rows by a single send: {len([1 for one in self.server.times if int(one[2:]) < FIRST])}; "
                f"doubts: {dict(self.doubts)}; faults: {dict(+self.server.faults)}; drafts: {self.drafts}, of killed ones that the "
                f"journal does not know: {self.unknown}; said no for now: {dict(self.said_no)}")

    def problems(self):
        """What is wrong at the end with what it sent; the table's rows apart."""
        own = [letter for name in ("send", "page") for letter in self.numbers[name]]
        accepted = self.query("SELECT message_id, sha256 FROM entries WHERE state = 'accepted' AND account = 'besides'")
        return {"twice": [one for one in own if self.server.times[one] > 1] + [f"a reminder of {one}" for one, n in self.followed.items() if n > 1],
                "lost": [one for one in own if not self.server.times[one]] + [f"a reminder of {one}" for one, n in self.followed.items() if not n],
                "not as in the journal": list((collections.Counter(accepted) - collections.Counter(self.server.inbox.items()))
                                              + (collections.Counter(self.server.inbox.items()) - collections.Counter(accepted)))}
