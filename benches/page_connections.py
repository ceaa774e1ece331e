#!/usr/bin/env python3
"""How the page answers while 200 connections are held open, and what is left of them.

Usage: cargo build --release && benches/page_connections.py target/release/adieu [--connections N] [--seconds S]

A quarter each says nothing, trickles its head octet by octet, sends a form whose body stops, and stays idle after an answer; whoever is
turned away or closed comes again at once, for S seconds. Meanwhile a browser that was let in asks for a page every 50 ms, over a new
connection each time and over one that it keeps. At the end the files, the threads and the memory of the program are compared with those before.
"""
import argparse
import collections
import os
import shutil
import socket
import statistics
import sys
import tempfile
import threading
import time

from browser import GONE, Served

KINDS = ("silent", "trickling", "body that stops", "idle")


class Crowd:
    """Connections that hold on to their places."""

    def __init__(self, host):
        name, port = host.split(":")
        self.host, self.place, self.until, self.came = host, (name, int(port)), None, collections.Counter()

    def stay(self, kind):
        while time.monotonic() < self.until:
            try:
                with socket.create_connection(self.place, timeout=5) as connection:
                    self.came[kind] += 1
                    self.hold(kind, connection)
            except OSError:
                time.sleep(0.002)

    def hold(self, kind, connection):
        connection.settimeout(0.5)
        head = f"GET /help HTTP/1.1\r\nHost: {self.host}\r\nX-Filler: {'x' * 10_000}\r\n\r\n".encode()
        if kind == "body that stops":
            connection.sendall(f"POST /new HTTP/1.1\r\nHost: {self.host}\r\nOrigin: http://{self.host}\r\nContent-Length: 1000\r\n"
                               "Content-Type: application/x-www-form-urlencoded\r\n\r\nword=".encode())
        if kind == "idle":
            connection.sendall(head)
        sent = 0
        while time.monotonic() < self.until:
            if kind == "trickling":
                connection.send(head[sent:sent + 1])
                sent += 1
            try:
                if not connection.recv(65536):
                    return
            except TimeoutError:
                pass


def ask(browser, until, seconds, wrong, fresh):
    """Asks for a page again and again. What is turned away asks again, as a person would; the wait counts from the first time."""
    while time.monotonic() < until:
        began = time.monotonic()
        while True:
            try:
                answer = browser.get("/")
                if answer.status == 200:
                    break
                wrong[answer.status] += 1
            except GONE as error:
                wrong[type(error).__name__] += 1
            browser.close()
            if time.monotonic() - began > 30:
                break
            time.sleep(0.05)
        seconds.append(time.monotonic() - began)
        if fresh:
            browser.close()
        time.sleep(0.05)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("adieu", type=os.path.abspath, help="the program")
    parser.add_argument("--connections", type=int, default=200)
    parser.add_argument("--seconds", type=int, default=30)
    args = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="adieu-page-")
    page = Served(f"{folder}/adieu", args, "s3cret pass")
    browser = page.serve()
    for _ in range(100):
        browser.get("/")
    browser.close()
    time.sleep(0.5)
    before = page.files(), page.kibibytes("VmRSS")
    crowd = Crowd(browser.host)
    crowd.until = time.monotonic() + args.seconds
    threads = [threading.Thread(target=crowd.stay, args=(KINDS[number % 4],), daemon=True) for number in range(args.connections)]
    for thread in threads:
        thread.start()
    time.sleep(2)
    results = {name: ([], collections.Counter()) for name in ("new connections", "a connection that is kept")}
    tabs = [threading.Thread(target=ask, args=(browser.twin(timeout=30), crowd.until, *result, name == "new connections"))
            for name, result in results.items()]
    for tab in tabs:
        tab.start()
    time.sleep(args.seconds / 2)
    during = page.files(), page.kibibytes("VmRSS")
    for thread in tabs + threads:
        thread.join()
    time.sleep(15)
    after = page.files(), page.kibibytes("VmRSS")
    print(f"connections made: {dict(crowd.came)}; load {os.getloadavg()[0]:.1f}")
    slowest = 0
    for name, (seconds, wrong) in results.items():
        slowest = max(slowest, *seconds)
        print(f"{name}: {len(seconds)} pages, median {statistics.median(seconds) * 1000:.1f} ms, slowest {max(seconds) * 1000:.0f} ms; "
              f"turned away or broken off: {dict(wrong)}")
    print(f"files and KiB: before {before}, during {during}, 15 s after {after}; peak {page.kibibytes('VmHWM')} KiB")
    page.end()
    shutil.rmtree(folder)
    if slowest > 10 or after[0] > before[0]:
        sys.exit("MISSED")


if __name__ == "__main__":
    main()
