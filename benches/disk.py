"""A model of what a disk holds after its power went: a trace of a program's writes, flushes and names, and what may be left of them.

For benches/power_loss.py, whose doc string says what is assumed.
"""
import bisect
import collections
import os
import re

SECTOR = 512
CALLS = ("write,pwrite64,ftruncate,fsync,fdatasync,syncfs,openat,close,unlink,unlinkat,rmdir,rename,renameat,renameat2,link,linkat,"
         "mkdir,lseek,dup,dup2,dup3,fcntl,mmap,copy_file_range,sendfile,writev,pwritev,sendto,sendmsg,recvfrom")
LINE = re.compile(r"(\d+) +(?:<\.\.\. (\w+) resumed>|(\w+)\()(.*)\n")
HOWS = ("flushed", "all", "prefix", "sectors", "sectors", "garbage", "one write lost", "one sector lost")


class Inode:
    def __init__(self, octets=b""):
        self.changes, self.flushes = [], []  # (begin, end, offset, octets, or None and a length), (begin, end)
        self.base, self.upto, self.first = bytearray(octets), 0, bytes(octets)

    def flushed(self, cut, all):
        """How many of the changes are on the disk for sure."""
        begin = max((b for b, e in self.flushes + all if e < cut), default=-1)
        return bisect.bisect_left(self.changes, begin, key=lambda change: change[1])

    def at_least(self, count):
        if count < self.upto:
            self.base, self.upto = bytearray(self.first), 0
        for change in self.changes[self.upto:count]:
            apply(self.base, change)
        self.upto = count
        return bytearray(self.base)


def apply(file, change):
    _, _, offset, octets = change
    end = offset + len(octets or b"")
    file.extend(bytes(max(0, end - len(file))))
    if octets is None:
        del file[offset:]
    else:
        file[offset:end] = octets


class Trace:
    """What the program did below a folder: the disk's point of view, and the server's."""

    def __init__(self, root):
        self.root, self.time = root, 0
        self.tree, self.names, self.folders, self.all = {}, [], collections.defaultdict(list), []
        self.points, self.dots, self.numbers, self.answers, self.said, self.commits = set(), {}, {}, {}, [], []
        for folder, _, files in os.walk(root):  # what lies there before is on the disk
            for name in files:
                path = f"{folder}/{name}"
                self.tree[path] = Inode(open(path, "rb").read())
        self.start = dict(self.tree)

    def read(self, file):
        self.open, self.sent, self.waiting, begun = {}, collections.defaultdict(bytes), {}, {}
        for line in open(file):
            if not (found := LINE.fullmatch(line)):
                continue
            self.time += 1
            thread, resumed, call, rest = found.groups()
            if resumed:
                begin, call, before = begun.pop(thread)
                rest = before + rest
            else:
                begin = self.time
                if rest.endswith("<unfinished ...>"):
                    rest = rest[:-len("<unfinished ...>")]
                    begun[thread] = begin, call, rest
                    self.begins(call, rest, begin)
                    continue
                self.begins(call, rest, begin)
            arguments, result = re.fullmatch(r"(.*?) *\) += (\S+).*", rest).groups()
            if result not in ("-1", "?"):
                self.done(call, arguments, result, begin, self.time)
        self.time += 1
        self.said.append((self.time, "\n"))

    def begins(self, call, rest, now):
        """When a call begins, a descriptor is free for another thread, and octets may leave for the server."""
        if call == "close":
            self.open.pop(rest.split(")", 1)[0].strip(), None)
        if call not in ("sendto", "sendmsg"):
            return
        fd = rest.split(",", 1)[0]
        self.sent[fd] += b"".join(map(octets, re.findall(r'"((?:\\x..)*)"', rest)))
        if self.sent[fd].endswith(b"\r\n.\r\n"):
            message = self.sent.pop(fd)
            letter = self.waiting[fd] = re.search(rb"^Message-ID:\s+(\S+)\r$", message, re.M | re.I)[1].decode()
            self.dots[letter], self.numbers[letter] = now, re.search(rb"order number (A-\d+)", message)[1].decode()
            self.points |= {now, now + 1}

    def path(self, argument, base="AT_FDCWD"):
        base = self.root if base == "AT_FDCWD" else self.open.get(base, ["/"])[0]
        return os.path.normpath(os.path.join(base, os.fsdecode(octets(argument))))

    def name(self, begin, now, path, inode, old=None):
        if path.startswith(self.root):
            self.names.append((begin, now, path, inode, old))
            self.tree[path] = inode
            self.tree.pop(old, None)

    def done(self, call, arguments, result, begin, now):
        parts = arguments.split(", ")
        texts = re.findall(r'"((?:\\x..)*)"', arguments)
        path, inode, place = file = self.open.get(parts[0], [None, None, 0])
        if call == "openat":
            path = self.path(texts[0], parts[0])
            if "O_CREAT" in parts[2] and not self.tree.get(path):
                self.name(begin, now, path, Inode())
            elif "O_TRUNC" in parts[2] and self.tree.get(path):
                self.tree[path].changes.append((begin, now, 0, None))
            self.open[result] = [path, self.tree.get(path), 0]
        elif call.startswith("dup") or call == "fcntl" and "F_DUPFD" in arguments:
            self.open[result] = file
        elif call == "mkdir":
            self.name(begin, now, self.path(texts[0]), None)
        elif call.startswith("unlink") or call == "rmdir":
            path = self.path(texts[0], parts[0] if call == "unlinkat" else "AT_FDCWD")
            if path in self.tree:
                self.name(begin, now, path, False)
        elif call.startswith(("rename", "link")):
            bases = (parts[0], parts[2]) if "at" in call else ("AT_FDCWD",) * 2
            old, new = (self.path(text, base) for text, base in zip(texts, bases))
            self.name(begin, now, new, self.tree[old], old if call.startswith("rename") else None)
        elif call in ("fsync", "fdatasync", "syncfs"):
            flushes = self.all if call == "syncfs" else inode.flushes if inode else self.folders[path]
            flushes.append((begin, now))
            self.points |= {begin, now, now + 1}
            if path.endswith(("/journal.db", "/journal.db-wal")):
                self.commits.append(now)
        elif call in ("write", "pwrite64") and inode is not None:
            data = octets(texts[0])[:int(result)]
            offset = int(parts[-1]) if call == "pwrite64" else place
            file[2] += len(data) if call == "write" else 0
            inode.changes.append((begin, now, offset, data))
        elif call == "write" and parts[0] in ("1", "2") and path is None:
            self.said.append((now, octets(texts[0]).decode(errors="replace")))
        elif call == "ftruncate" and inode is not None:
            inode.changes.append((begin, now, int(parts[1]), None))
        elif call == "lseek" and inode is not None:
            file[2] = int(result)
        elif call == "recvfrom" and result != "0" and parts[0] in self.waiting:
            self.answers[self.waiting.pop(parts[0])] = now
        elif inode is not None and (call in ("copy_file_range", "sendfile", "writev", "pwritev")
                                    or call == "mmap" and "MAP_SHARED" in arguments and "WRITE" in arguments):
            raise RuntimeError(f"the model knows no {call} of a file")
        elif call == "mmap" and (mapped := self.open.get(parts[4])) and mapped[1] and "MAP_SHARED" in arguments and "WRITE" in arguments:
            if not mapped[0].endswith("-shm"):
                raise RuntimeError(f"the model knows no mapped {mapped[0]}")

    def disk(self, cut, how, names, careless, choice):
        """What the disk may hold after the power went before the line `cut`. Also says whether a write is torn."""
        tree, torn, later = dict(self.start), False, False
        everything = self.all + [flush for one in self.folders.values() for flush in one]
        if names == "journaled":
            everything += [flush for one in {id(one[3]): one[3] for one in self.names if one[3]}.values() for flush in one.flushes]
        for begin, end, path, inode, old in self.names:
            if begin >= cut:
                break
            folders = {os.path.dirname(one) for one in (path, old) if one}
            flushes = everything if names == "journaled" else self.all + [f for one in folders for f in self.folders[one]]
            safe = any(b >= end and e < cut for b, e in flushes) and not careless
            safe = safe or names != "strict" and inode is None
            kept = safe or how == "all" or how.startswith("one") or how != "flushed" and choice.random() < 0.5
            if names == "journaled":
                later = later or not kept
                kept = safe or not later
            if kept:
                tree[path] = inode
                tree.pop(old, None)
        missing = [path for path, inode in tree.items() if inode is False]
        if names == "strict":
            made = [(path, inode) for _, _, path, inode, _ in self.names if inode is None]
            gone = tuple(f"{path}/" for path, inode in made if path not in tree)
            missing += [path for path in tree if gone and path.startswith(gone)]
        files = {}
        kinds = {id(inode): inode for inode in tree.values() if inode}
        loose = {key: (0 if careless else inode.flushed(cut, self.all), bisect.bisect_left(inode.changes, cut, key=lambda c: c[0]))
                 for key, inode in kinds.items()}
        upto = choice.choice([inode.changes[n][1] for key, inode in kinds.items() for n in range(*loose[key])] or [0])
        built = {}
        for path, inode in tree.items():
            if not inode or path in missing or path.endswith("-shm"):
                continue
            if id(inode) not in built:
                built[id(inode)] = sectors(inode, *loose[id(inode)], how, upto, choice)
            files[path], is_torn = built[id(inode)]
            torn |= is_torn
        return files, torn


def sectors(inode, safe, known, how, upto, choice):
    """A file of which the first `safe` changes are on the disk, and the others up to `known` may be."""
    file, loose = inode.at_least(safe), inode.changes[safe:known]
    if how == "flushed" or not loose:
        return bytes(file), False
    if how in ("all", "prefix"):
        for change in loose:
            if how == "all" or change[1] <= upto:
                apply(file, change)
        return bytes(file), False
    lengths, touched, old = [len(file)], collections.defaultdict(list), bytes(file)
    for n, (_, _, offset, octets) in enumerate(loose):
        end = offset + len(octets or b"")
        lengths.append(offset if octets is None else max(lengths[-1], end))
        for sector in range(offset // SECTOR, (end - 1) // SECTOR + 1) if octets else ():
            touched[sector].append(n)
    length = lengths[-1] if how.startswith("one") else choice.choice([lengths[0], lengths[-1], lengths[-1], choice.choice(lengths)])
    file = file[:length] + bytes(max(0, length - len(file)))
    lost_write, lost_sector = choice.randrange(len(loose)), choice.choice(list(touched) or [0])
    share, fates = choice.choice([0.1, 0.5, 0.9]), collections.defaultdict(set)
    for sector, writes in touched.items():
        begin, end = sector * SECTOR, min((sector + 1) * SECTOR, length)
        if begin >= length:
            continue
        if how == "one write lost":
            kept = [n for n in writes if n < lost_write] if lost_write in writes else writes
        elif how == "one sector lost":
            kept = [] if sector == lost_sector else writes
        else:
            kept = writes if choice.random() < share else writes[:choice.randint(0, len(writes))]
        if how == "garbage" and not kept and begin >= len(old):
            file[begin:end] = choice.randbytes(end - begin)
        for n in kept:
            _, _, offset, octets = loose[n]
            first, last = max(begin, offset), min(end, offset + len(octets))
            file[first:max(first, last)] = octets[first - offset:max(first, last) - offset]
        for n in writes:
            fates[n].add(n in kept)
    return bytes(file), any(len(fate) == 2 for fate in fates.values())


def octets(text):
    return bytes.fromhex(text.replace("\\x", ""))
