#!/usr/bin/env python3
"""Prints the notices of a package: the program, its data, its fonts, and every crate in the binary with its licence texts.

Each text is printed once, under the crates that come with it. Where a crate's package holds no text, its licence expression
and its authors stand for it.
"""

import collections
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|copyright|unlicense)", re.IGNORECASE)
MAX_TEXT_BYTES = 200_000


def crates_in_the_binary():
    """Returns the packages that are linked: no proc macro, nothing that only builds or tests."""
    host = re.search(r"host: (\S+)", subprocess.check_output(["rustc", "-vV"], text=True)).group(1)
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--features", "keyring", "--filter-platform", host]
    metadata = json.loads(subprocess.check_output(command, cwd=ROOT))
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    root = metadata["resolve"]["root"]
    seen, waiting = {root}, [root]
    while waiting:
        for dependency in nodes[waiting.pop()]["deps"]:
            id = dependency["pkg"]
            linked = any(kind["kind"] is None for kind in dependency["dep_kinds"])
            macro = any("proc-macro" in target["kind"] for target in packages[id]["targets"])
            if linked and not macro and id not in seen:
                seen.add(id)
                waiting.append(id)
    found = (packages[id] for id in seen - {root})
    return sorted(found, key=lambda package: (package["name"], package["version"]))


def texts_of(package):
    """Returns the licence texts beside a package's manifest."""
    folder = pathlib.Path(package["manifest_path"]).parent
    files = sorted(file for file in folder.iterdir() if file.is_file() and LICENCE_FILE.search(file.name) and file.suffix != ".rs")
    return [file.read_text("utf-8", "replace")[:MAX_TEXT_BYTES].strip() for file in files]


def section(title, *paths):
    """Prints a heading and files of this repository."""
    print(f"\n{title}\n{'=' * min(len(title), 79)}")
    for path in paths:
        print("\n" + (ROOT / path).read_text("utf-8").strip())


def main():
    """Prints the file."""
    print("adieu, copyright 2026 The adieu maintainers, is offered under the MIT licence or the Apache License 2.0.")
    print("Below are their texts, where the data come from, the fonts' licences, and those of the crates in the binary.")
    section("The program", "LICENSE-MIT", "LICENSE-APACHE")
    section("The data", "NOTICE.md")
    section("The fonts", "src/document/fonts/README.md", "src/document/fonts/OFL.txt", "src/document/fonts/Apache-2.0.txt")
    crates = crates_in_the_binary()
    by_text = collections.defaultdict(list)
    for package in crates:
        name = f"{package['name']} {package['version']} ({package['license'] or 'see the text'})"
        by_authors = "No licence text in the package; its authors: " + (", ".join(package["authors"]) or "not named")
        for text in texts_of(package) or [by_authors]:
            by_text[text].append(name)
    section("The crates in the binary")
    for text, names in sorted(by_text.items(), key=lambda item: item[1]):
        print("\n--- " + ", ".join(names) + "\n\n" + text)
    print(f"{len(crates)} crates, {len(by_text)} texts", file=sys.stderr)


if __name__ == "__main__":
    main()
