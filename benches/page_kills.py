#!/usr/bin/env python3
"""Kills `adieu web` while a letter leaves from the page, goes on as a person would, and counts what became of each letter.

Usage: cargo build && benches/page_kills.py target/debug/adieu [--kills N] [--faults P] [--seed N] [--careless always|sent|not-sent]

Each letter is written on the page and sent by one press, a double click, two tabs, Back and a second press, reloads while it is under
way, or as two letters of the same request. The program gets SIGKILL at a step of the server's, just after a write to the journal, at any
time after the press, or while a doubt is settled; it is started again, and the new link opened. From there on only what the page offers
is done: where it says "in doubt", the person looks at what the server has and says so; where it says that the letter has gone, nothing
is pressed. Transports, faults, counts and the end are those of kills.py. `--careless` shows that the harness can fail: a person who says
the same of every doubt without a look, or (always) who throws the journal away before going on.
"""
import argparse
import collections
import os
import random
import re
import shutil
import sys
import tempfile
import threading
import time

from browser import GONE, Served
from kills import MOMENTS, TRANSPORTS, Lane, authority, report, share

# Besides those of kills.py.
EVERY_MOMENT = MOMENTS | {"journal": (12, 0.001), "mark": (0, 0)}
MANNERS = ("once", "double click", "two tabs", "back and send", "reload", "same request twice")
MARKING = 0.2  # how often one is killed that marks


class Person(Served, Lane):
    """Somebody at the page, over one transport."""

    def __init__(self, transport, folder, context, args):
        super().__init__(transport, folder, context, args)
        self.kills, self.numbers = {"page": collections.Counter()}, {"page": []}
        self.manners, self.browser, self.order, self.pressed, self.armed = collections.Counter(), None, None, 0, None
        del self.environment["ADIEU_PASSWORD"]  # it is typed

    def page(self):
        """The browser, at a program that runs."""
        if self.child and self.child.poll() is not None:
            self.end()
        if not self.child:
            self.browser = None
            self.browser = self.serve()
        return self.browser

    def write(self):
        """Writes a letter, up to the page that sends it. Returns its number."""
        browser = self.page()
        aim = {"kind": "stop-renewal", "provider": "-", "provider_name": "Example Mobile", "to": "care@example.com", "country": "GB"}
        answer = browser.post("/new", aim)
        number = re.fullmatch(r"/letters/(\d+)/details", answer.location)[1]
        form = browser.get(answer.location).form(answer.location)
        typed = {"name": "Wang Xiaoming", "email": "wang@example.org", "order_number": self.order}
        answer = browser.follow(browser.post(answer.location, form["fields"] | typed))
        if answer.path != f"/letters/{number}":
            raise RuntimeError(f"the letter is not written: {answer.path} {answer.text}")
        return number

    def press(self, number, browser=None, form=None):
        """Presses the button of the page that sends, unless it says that the letter has gone. Returns whether it was pressed."""
        browser, path = browser or self.page(), f"/letters/{number}/send"
        form = form or self.to_send(number, browser)
        if form:
            browser.post(path, form["fields"] | ({"password": "s3cret pass"} if "password" in form["fields"] else {}))
            self.pressed += 1
        return bool(form)

    def to_send(self, number, browser):
        """The form that sends; `None` where there is no such letter, or the page says that it has gone."""
        path = f"/letters/{number}/send"
        answer = browser.follow(browser.get(path))
        confirm = answer.form(f"/letters/{number}/confirm")
        if confirm:
            answer = browser.follow(browser.post(confirm["action"], confirm["fields"]))
        return None if 'id="earlier"' in answer.text else answer.form(path)

    def begin(self, manner, number, other):
        """Sends the letter in one of the manners."""
        browser = self.page()
        if manner in ("double click", "two tabs", "same request twice"):
            tabs = [browser.twin(), browser.twin()]
            letters = [number, other or number]
            forms = [self.to_send(letter, tab) for letter, tab in zip(letters, tabs)]
            between = [0, 0 if manner == "double click" else self.random.choice([0, 0.005, 0.1])]
            self.at_once([lambda wait=wait, letter=letter, tab=tab, form=form: (time.sleep(wait), self.press(letter, tab, form))
                          for wait, letter, tab, form in zip(between, letters, tabs, forms)])
        elif manner == "back and send":
            form = self.to_send(number, browser)
            self.press(number, browser, form)
            browser.follow(browser.get(f"/letters/{number}/sending"))
            self.press(number, browser, form)
        elif manner == "reload":
            self.press(number, browser)
            self.at_once([lambda tab=browser.twin(): [tab.get(f"/letters/{number}/{page}") for page in ("sending", "sending", "send", "done")]
                          for _ in range(3)])
        else:
            self.press(number, browser)
        return browser.follow(browser.get(f"/letters/{number}/sending"))

    def at_once(self, what):
        def quietly(one):
            try:
                one()
            except GONE:
                pass  # killed meanwhile
        threads = [threading.Thread(target=quietly, args=(one,)) for one in what]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def arm(self, moment):
        """Kills the program at a moment from now on."""
        child, jitter, self.armed = self.child, EVERY_MOMENT[moment][1], None
        if moment == "any time":
            self.armed = threading.Timer(self.random.uniform(0, 1.2 * self.usual.get("page", 0.2)), child.kill)
        elif moment == "journal":
            self.armed = threading.Thread(target=self.watch, args=(child, self.random.randint(1, 8), jitter))
        if self.armed:
            self.armed.start()
        else:
            self.server.strike, self.server.strike_at = lambda jitter: self.sleep_and_kill(child, jitter), [moment, 1]

    def watch(self, child, steps, jitter):
        """Kills it after so many writes to the journal."""
        def look():
            try:
                stat = os.stat(f"{self.folder}/state/journal.db-wal")
                return stat.st_size, stat.st_mtime_ns
            except FileNotFoundError:
                return None
        seen, until = look(), time.monotonic() + 1
        while steps and time.monotonic() < until:
            now = look()
            steps, seen = steps - (now != seen), now
            time.sleep(0.0002)
        if not steps:
            self.sleep_and_kill(child, jitter)

    def came(self, entry):
        """What somebody finds out who looks where the letter would lie."""
        if self.args.careless in ("sent", "not-sent"):
            return self.args.careless
        (message_id,), = self.query("SELECT message_id FROM entries WHERE id = ?", entry)
        return "sent" if message_id in self.server.inbox else "not-sent"

    def settle_doubts(self, answer=None):
        """Says of each letter in doubt what became of it, on the page given or on those that the first page leads to."""
        browser = self.page()
        pages = [answer] if answer else [browser.get(link) for link in dict.fromkeys(browser.get("/").links())
                                         if re.fullmatch(r"/journal/\d+", link)]
        for page in pages:
            for entry in dict.fromkeys(re.findall(r'action="/journal/(\d+)/mark"', page.text)):
                if 'value="not-sent"' not in page.text:
                    continue
                came = self.came(int(entry))
                kill = self.random.random() < MARKING
                if kill:
                    child = self.child
                    threading.Timer(self.random.uniform(0, 0.02), child.kill).start()
                form = page.form(f"/journal/{entry}/mark")
                try:
                    if "letter" in form["fields"]:
                        browser.post(form["action"], form["fields"] | {"mark": came})
                    else:
                        browser.upload(form["action"], form["fields"] | {"mark": came}, "", b"")
                    self.doubts[came] += 1
                finally:
                    if kill:
                        self.kills["page"]["mark"] += child.wait(timeout=10) == -9

    def go_on(self, numbers):
        """Does what the page offers, until it offers nothing more for these letters."""
        last, until = None, time.monotonic() + 60
        while time.monotonic() < until:
            try:
                if self.careless_now():
                    continue
                self.settle_doubts()
                browser = self.page()
                left = [number for number in numbers if f"/letters/{number}" in browser.get("/").links()]
                if not left:
                    return
                for number in left:
                    if self.press(number):
                        answer = browser.follow(browser.get(f"/letters/{number}/sending"))
                        while not answer.path.endswith(("/done", "/send")):  # under way
                            answer = browser.follow(browser.get(f"/letters/{number}/sending"))
                        self.settle_doubts(answer)
                    elif 'id="earlier"' in (answer := browser.follow(browser.get(f"/letters/{number}/send"))).text:
                        state, = self.earlier(answer)
                        if state == "accepted":
                            browser.post(f"/letters/{number}/discard", {})
                        elif state not in ("in-doubt", "sending"):
                            raise RuntimeError(f"it says it has gone, and it is {state}")
            except GONE as error:
                last = error
                time.sleep(0.02)  # one that was killed may still be busy with the disk
        self.failures.append(f"{self.transport}: {self.order} does not settle: {last!r}")

    def earlier(self, answer):
        """How the entry stands that a page says has gone."""
        entry = re.search(r'id="earlier".*?href="/journal/(\d+)"', answer.text, re.S)[1]
        return self.query("SELECT state FROM entries WHERE id = ?", int(entry))[0]

    def careless_now(self):
        if self.args.careless != "always" or not self.pressed:
            return False
        self.page()
        self.end()
        shutil.rmtree(f"{self.folder}/state/journal.db", ignore_errors=True)
        for name in os.listdir(f"{self.folder}/state"):
            if name.startswith("journal.db"):
                os.remove(f"{self.folder}/state/{name}")
        self.pressed = 0
        return True

    def run_letter(self):
        self.order, self.pressed = self.new_letter("page"), 0
        manner = self.random.choice(MANNERS)
        moment = self.random.choices(list(EVERY_MOMENT), [weight for weight, _ in EVERY_MOMENT.values()])[0]
        number = self.write()
        other = self.write() if manner == "same request twice" else None
        self.manners[manner] += 1
        began = time.monotonic()
        if self.number > 2:
            self.arm(moment)
        try:
            answer = self.begin(manner, number, other)
            if self.number <= 2:
                self.usual["page"] = time.monotonic() - began
            self.settle_doubts(answer)
        except GONE:
            pass
        self.wait_for_kill(moment)
        self.go_on([one for one in (number, other) if one])
        self.judge()

    def wait_for_kill(self, moment):
        """A kill that is still to come belongs to this letter."""
        if self.armed:
            self.armed.join()
        self.server.strike_at = None
        while self.server.open:  # what still lies in a connection comes in, or not
            time.sleep(0.001)
        if self.child.poll() == -9:
            self.kills["page"][moment] += 1
        said = open(f"{self.folder}/said", errors="replace").read()
        if "panicked" in said or self.server.trouble:
            raise RuntimeError(f"{self.transport}: {self.server.trouble}: {said}")

    def run_all(self, kills):
        try:
            while self.kills["page"].total() < kills:
                self.run_letter()
            known = {message_id for message_id, in self.query("SELECT message_id FROM entries WHERE state = 'accepted'")}
            self.failures += [f"{self.transport}: {one} came, and the journal does not say so" for one in set(self.server.inbox) - known]
            # The next start takes away what a killed one left.
            self.page()
            self.end()
            self.adieu("journal", "verify")
            left = set(os.listdir(f"{self.folder}/state")) - {"journal.db", "unfinished", "page.lock"}
            if left or os.listdir(f"{self.folder}/state/unfinished"):
                self.failures.append(f"{self.transport}: left in the state folder: {left}")
        except Exception as error:
            self.failures.append(f"{self.transport}: {self.order}: {error!r}")
        finally:
            self.end()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("adieu", type=os.path.abspath, help="the program")
    parser.add_argument("--kills", type=int, default=300, help="how often it is killed")
    parser.add_argument("--faults", type=float, default=0.1, help="how likely a fault is at each letter")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--careless", choices=("always", "sent", "not-sent"), help="to see the harness fail")
    args = parser.parse_args()
    print(f"seed {args.seed}", flush=True)
    folder, began = tempfile.mkdtemp(prefix="adieu-page-kills-"), time.monotonic()
    context = authority(folder)
    people = [Person(transport, folder, context, args) for transport in TRANSPORTS]
    threads = [threading.Thread(target=person.run_all, args=(share(args.kills, place),)) for place, person in enumerate(people)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    bad = report(people, time.monotonic() - began, EVERY_MOMENT)
    manners = sum((person.manners for person in people), collections.Counter())
    print(", ".join(f"{manner} {manners[manner]}" for manner in MANNERS))
    failures = [failure for person in people for failure in person.failures]
    if bad or failures:
        print("\n".join(f"FAILED: {failure}" for failure in failures) + f"\nFAILED: journals and last words: {folder}")
        sys.exit(1)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
