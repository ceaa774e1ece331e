#!/usr/bin/env python3
"""How large, how quick and how hungry the page of `adieu web` is, with a journal of 10,000 entries and the whole directory.

Usage: cargo build --release && benches/page.py target/release/adieu [--rounds N] [--entries N] [--all-due]

A journal is filled by `batch send` to a server on loopback over ten months, marked, given drafts and messages that were found; 40 providers
of the person's own and 190 unfinished letters besides. With `--all-due` nothing is marked: every letter waits for a reminder. Then every page
is asked for in turn, over one connection, and what else pages lead to. Shown are the octets of each answer with its head; the wall time from
the first octet out to the last one in: median, 99th percentile, least; and the mean time on a processor of all of the program's threads,
which other work on the machine does not lengthen. At the end the peak of memory, after all pages in ten languages and uploads of 9 and 25 MB.
A page that misses a bar ends it with 1; what is downloaded has none. Best run by `chrt -f 10`: then no other work comes between.
"""
import argparse
import datetime
import glob
import os
import re
import shutil
import sqlite3
import statistics
import sys
import tempfile
import urllib.parse

from browser import Served
from kills import Server

LANGUAGES = "en de zh da es fr it nl pl pt".split()
MOST_OCTETS, MOST_MS, MOST_SEARCH_MS, MOST_MEMORY = 60_000, 10, 5, 40 * 1024
TYPED = ("v", "vo", "vod", "voda", "vodaf", "vodafo", "vodafon", "vodafone", "o2 germany", "sky deutschland", "https://www.sky.de/",
         "lebarra", "1und1", "沃达丰", "德国电信", "a", "de", "versicherung", "zzzzzzzz", "telekom deutschland gmbh bonn")
RECORD = """[provider]
name = "{name}"
country = "GB"
sector = "fitness"
domains = ["{id}.example"]

[[provider.email]]
address = "help@{id}.example"
purpose = "customer-service"
sources = [{{ url = "https://{id}.example/contact", seen = 2026-10-01 }}]
"""


class Page(Served):
    """A person who has written much."""

    def grow(self, entries, marked):
        """Fills the journal, the folder of providers and that of unfinished letters."""
        sink = Server("none", None, 1, 0)
        self.adieu("account", "add", "wang@example.org", "--host", "localhost", "--security", "none", "--port", str(sink.port), "--no-login")
        today = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
        for number in range(10):
            self.environment["ADIEU_NOW"] = (today - datetime.timedelta(days=30 * (10 - number))).isoformat()
            self.table("table.csv", range(number * entries // 10, (number + 1) * entries // 10))
            self.adieu(*"batch send table.csv --yes --connections 4 --pause 0 --bcc-self=false --quiet".split())
        self.table("drafts.csv", range(entries, entries + 300))
        self.adieu(*"batch draft drafts.csv --out drafts --quiet".split())
        del self.environment["ADIEU_NOW"]
        if marked:
            every = [str(entry) for entry, in self.query("SELECT id FROM entries WHERE state = 'accepted' ORDER BY id")]
            with open(f"{self.folder}/answer.eml", "wb") as file:
                file.write(b"Subject: Confirmed\r\n\r\n" + b"Your contract has ended.\r\n" * 800)
            self.adieu("journal", "mark", *every[:entries * 6 // 10], "confirmed", "--note", "By letter of the same week")
            self.adieu("journal", "mark", *every[entries * 6 // 10:entries * 6 // 10 + 100], "answered", "--file", "answer.eml")
        self.find(300)
        self.providers()

    def table(self, name, numbers):
        with open(f"{self.folder}/{name}", "w") as table:
            table.write("kind,to,provider_name,country,name,email,order_number\n")
            table.writelines(f"stop-renewal,care{number % 400}@example.com,Example Mobile {number % 400},GB,Wang Xiaoming,wang@example.org,A-{number}\n"
                             for number in numbers)

    def find(self, messages):
        """Messages that came in, as a look into the mailbox writes them down; 50 of them are still to be read."""
        with sqlite3.connect(f"{self.folder}/state/journal.db") as journal:
            for number in range(messages):
                text = f"From: care@example.com\r\nSubject: Your letter {number}\r\n\r\n".encode() + b"We have got your letter.\r\n" * 40
                journal.execute("INSERT INTO findings (entry, at, proposal, sender, subject, date, message_id, why, account, folder, uid_validity, uid,"
                                " open, whole, octets, sha256, bytes) SELECT id, created_at, 'answered', 'care@example.com', 'Your letter', created_at,"
                                " ?, 'in-reply-to', 'main', 'INBOX', 1, ?, ?, 1, ?, ?, ? FROM entries WHERE state = 'accepted' ORDER BY id DESC LIMIT 1 OFFSET ?",
                                (f"{number}@example.com", number, number < 50, len(text), f"{number:064x}", text, number))

    def providers(self):
        os.makedirs(f"{self.folder}/config/providers", exist_ok=True)
        for number in range(40):
            with open(f"{self.folder}/config/providers/own-gym-{number}.toml", "w") as file:
                file.write(RECORD.format(id=f"own-gym-{number}", name=f"Own Gym {number}"))

    def begin(self, browser, provider="lebara-uk", kind="terminate", **typed):
        """Writes a letter on the page, up to where it is read. Returns its number."""
        answer = browser.post("/new", {"kind": kind, "provider": provider})
        number = re.fullmatch(r"/letters/(\d+)/details", answer.location)[1]
        form = browser.get(answer.location).form(answer.location)
        answer = browser.follow(browser.post(answer.location, form["fields"] | {"name": "王小明", "email": "wang@example.org"} | typed))
        if answer.path.endswith("/number"):
            answer = browser.follow(browser.post(answer.path, {"keep": "no"}))
        if answer.path != f"/letters/{number}":
            raise RuntimeError(f"the letter is not written: {answer.path}")
        return number

    def on_processor(self):
        """The time that all threads have had, in ms."""
        total = 0
        for path in glob.glob(f"/proc/{self.child.pid}/task/*/schedstat"):
            with open(path) as file:
                total += int(file.read().split()[0])
        return total / 1e6


class Line:
    """One page, asked for again and again."""

    def __init__(self, name, ask, bar=MOST_MS, page=True):
        self.name, self.ask, self.bar, self.page = name, ask, bar, page
        self.times, self.processor, self.octets = [], 0, 0

    def run(self, program):
        before = program.on_processor()
        answers = self.ask()
        self.processor += program.on_processor() - before
        for answer in answers if isinstance(answers, list) else [answers]:
            if answer.status not in (200, 303, 404):
                raise RuntimeError(f"{self.name}: {answer.path}: {answer.status}")
            self.times.append(answer.seconds * 1000)
            self.octets = max(self.octets, answer.octets)

    def report(self, besides):
        p99 = statistics.quantiles(self.times, n=100)[98]
        missed = [what for what, is_missed in (("time", p99 > self.bar), ("size", self.octets + besides > MOST_OCTETS)) if self.page and is_missed]
        print(f"{self.name:34}{self.octets:>9}{statistics.median(self.times):>9.2f}{p99:>9.2f}{min(self.times):>9.2f}"
              f"{self.processor / len(self.times):>11.2f}  {'MISSED: ' + ', '.join(missed) if missed else ''}")
        return bool(missed)


def lines(page, browser):
    """Every page there is, and what pages lead to."""
    get = lambda path: lambda: browser.get(path)
    gb = page.begin(browser, customer_number="C-1002003")
    de = page.begin(browser, provider="congstar", kind="terminate", customer_number="C-1002003", line="+44 7700 900123")
    entry, found = page.query("SELECT entry, id FROM findings WHERE open LIMIT 1")[0]
    kept = page.query("SELECT entry, id FROM answers WHERE name IS NOT NULL LIMIT 1")
    details = browser.get(f"/letters/{gb}/details").form(f"/letters/{gb}/details")["fields"]
    yield Line("first page", get("/"))
    yield Line("new letter", get("/new"))
    yield Line("search by keystroke", lambda: [browser.get("/new?" + urllib.parse.urlencode({"kind": "terminate", "find": typed})) for typed in TYPED],
               MOST_SEARCH_MS)
    yield Line("provider from a link", get("/new?provider=lebara-uk"))
    yield Line("what is wrong with an aim", get("/new?checked=1&provider=-&to=x"))
    yield Line("country", get("/new/country?kind=terminate&provider=netflix"))
    yield Line("other ways", get("/ways?kind=terminate&provider=vodafone-uk"))
    for name, number in (("", gb), (", German", de)):
        yield Line("details" + name, get(f"/letters/{number}/details"))
        yield Line("letter" + name, get(f"/letters/{number}"))
        yield Line("how it leaves" + name, get(f"/letters/{number}/send"))
        yield Line("files" + name, get(f"/letters/{number}/files"))
    yield Line("what is wrong with details", get(f"/letters/{gb}/details?checked=1"))
    yield Line("details saved", lambda: browser.post(f"/letters/{gb}/details", details))
    yield Line("draft made, the same", lambda: browser.post(f"/letters/{gb}/draft", {}))
    yield Line("drafted", get(f"/letters/{gb}/drafted"))
    yield Line("draft.eml", get(f"/letters/{gb}/draft.eml"), page=False)
    yield Line("letter.pdf", get(f"/letters/{gb}/letter.pdf"), page=False)
    yield Line("dates.ics", get(f"/letters/{gb}/dates.ics"), page=False)
    yield Line("a letter begun and thrown away", lambda: begin_and_discard(browser))
    yield Line("letters", get("/journal"))
    yield Line("letters, page 100", get("/journal?page=100"))
    yield Line("one letter", get(f"/journal/{entry}"))
    yield Line("its message", get(f"/journal/{entry}/message"), page=False)
    yield Line("its evidence", get(f"/journal/{entry}/evidence.zip"), page=False)
    yield Line("what came in", get(f"/journal/{entry}/found/{found}"))
    if kept:
        yield Line("a letter with an answer", get(f"/journal/{kept[0][0]}"))
        yield Line("the file kept", get(f"/journal/{kept[0][0]}/answers/{kept[0][1]}"), page=False)
    yield Line("days of all letters", get("/journal/dates.ics"), page=False)
    yield Line("look for answers", get("/journal/refresh"))
    yield Line("mark", lambda: browser.upload(f"/journal/{entry}/mark", {"mark": "answered", "note": "once more"}, "", b""))
    yield Line("settings", get("/settings"))
    yield Line("account to add", get(f"/settings?letter={gb}&email=wang@example.org"))
    yield Line("profile", get("/settings/profile"))
    yield Line("help", get("/help"))
    yield Line("nothing here", get("/nothing"))


def begin_and_discard(browser):
    begun = browser.post("/new", {"kind": "terminate", "provider": "lebara-uk"})
    return [begun, browser.post(begun.location.removesuffix("details") + "discard", {})]


def besides(browser, all):
    """The octets of what a page asks for besides, and how often it asks."""
    first = browser.get("/")
    wanted = set(re.findall(r'(?:href|src)="(/a/[^"]+)"', first.text))
    answers = [browser.get(path) for path in sorted(wanted)]
    for answer in answers:
        print(f"{answer.path.split('.', 1)[-1] if '.' in answer.path else answer.path}: {answer.octets} octets, {answer.headers['Cache-Control']}")
    return sum(answer.octets for answer in answers), len(answers)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("adieu", type=os.path.abspath, help="the program")
    parser.add_argument("--rounds", type=int, default=300, help="how often each page is asked for")
    parser.add_argument("--entries", type=int, default=10_000, help="how many letters the journal holds")
    parser.add_argument("--all-due", action="store_true", help="every letter waits for a reminder")
    parser.add_argument("--keep", action="store_true", help="keep the folder")
    args = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="adieu-page-")
    page = Page(f"{folder}/adieu", args, "s3cret pass")
    page.grow(args.entries, not args.all_due)
    browser = page.serve()
    for number in range(188):
        page.begin(browser, customer_number=f"C-{number}")
    at_first = page.kibibytes("VmRSS")
    all = list(lines(page, browser))
    more, requests = besides(browser, all)
    for language in LANGUAGES:
        browser.language = language
        for line in all:
            line.run(page)
    browser.language = "en"
    for line in all:
        line.times, line.processor = [], 0
    for _ in range(args.rounds):
        for line in all:
            line.run(page)
    pages = page.kibibytes("VmHWM")
    # Uploads, at last the largest there may be.
    number = page.begin(browser)
    browser.upload(f"/letters/{number}/files", {}, "bill.pdf", b"%PDF-1.7\n" + b"0" * 9_000_000)
    entry = page.query("SELECT max(id) FROM entries WHERE state = 'accepted'")[0][0]
    peaks = [page.kibibytes("VmHWM")]
    for size in (2_000_000, 24_900_000):
        kept = browser.upload(f"/journal/{entry}/mark", {"mark": "answered"}, "answer.eml", b"Subject: x\r\n\r\n" + b"0" * size)
        peaks.append(page.kibibytes("VmHWM"))
    print(f"load {os.getloadavg()[0]:.1f}, {args.rounds} rounds, {page.query('SELECT count(*) FROM entries')[0][0]} entries, of which due "
          f"{page.query('SELECT count(*) FROM plans WHERE next_on <= date()')[0][0]}")
    print(f"{'':34}{'octets':>9}{'median':>9}{'p99':>9}{'least':>9}{'processor':>11}  ms; besides each page {more} octets in {requests} requests, once")
    missed = sum([line.report(more) for line in all])
    peak = page.kibibytes("VmHWM")
    print(f"memory, KiB: {at_first} after the first pages; peaks: all pages in ten languages {pages}, with a file of 9 MB to enclose {peaks[0]}, "
          f"of 2 MB {peaks[1]} and 25 MB {peaks[2]} with a mark ({kept.status}){'; MISSED' if peak > MOST_MEMORY else ''}")
    page.end()
    if args.keep:
        print(folder)
    else:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(bool(missed or peak > MOST_MEMORY))


if __name__ == "__main__":
    main()
