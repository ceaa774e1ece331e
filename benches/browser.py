"""A browser for the page of `adieu web`, as far as the measurements need one: its cookie, its forms, its redirects."""
import html.parser
import http.client
import os
import re
import select
import signal
import subprocess
import time
import urllib.parse

from kills import Program

GONE = (OSError, http.client.HTTPException)  # the program was killed, or has closed


class Forms(html.parser.HTMLParser):
    """The forms of a page, with the fields that a browser would send."""

    def __init__(self, text):
        super().__init__()
        self.forms, self.links, self.select, self.area = [], [], None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        name, value = attributes.get("name"), attributes.get("value") or ""
        if tag == "a":
            self.links.append(attributes.get("href", ""))
        if tag == "form":
            self.forms.append({"action": attributes["action"], "method": attributes.get("method", "get"), "fields": {}, "buttons": []})
        if not self.forms:
            return
        form = self.forms[-1]
        if tag == "button":
            form["buttons"].append((attributes.get("formaction"), name, value))
        elif tag == "input" and name and attributes.get("type") != "file":
            if attributes.get("type") not in ("radio", "checkbox") or "checked" in attributes:
                form["fields"][name] = value
        elif tag == "select":
            self.select = name
            form["fields"].setdefault(name, "")
        elif tag == "option" and "selected" in attributes:
            form["fields"][self.select] = value
        elif tag == "textarea":
            self.area = name
            form["fields"][name] = ""  # the line break after the tag is none of the value's

    def handle_data(self, data):
        if self.area:
            self.forms[-1]["fields"][self.area] += data

    def handle_endtag(self, tag):
        if tag == "textarea" and self.area:
            fields = self.forms[-1]["fields"]
            fields[self.area], self.area = fields[self.area].removeprefix("\n"), None


class Answer:
    """What came back: `seconds` from the first octet out to the last octet in, `octets` with the head."""

    def __init__(self, path, response, body, seconds):
        self.path, self.status, self.body, self.seconds = path, response.status, body, seconds
        self.headers, self.location = response.headers, response.headers.get("Location")
        self.octets = len(body) + len(str(response.headers)) + len("HTTP/1.1 200 OK\r\n\r\n")

    @property
    def text(self):
        return self.body.decode()

    def form(self, action):
        """The first form that goes there, by itself or by a button."""
        for form in Forms(self.text).forms:
            if form["action"].split("?")[0] == action or any(button[0] == action for button in form["buttons"]):
                return form
        return None

    def links(self):
        return Forms(self.text).links


class Browser:
    """A browser that was let in, over one connection that is kept."""

    def __init__(self, host, cookie=None, language="en", timeout=60):
        self.host, self.cookie, self.language, self.timeout, self.word, self.connection = host, cookie, language, timeout, None, None

    def twin(self, **changed):
        """Another tab: the same cookie, a connection of its own."""
        tab = Browser(self.host, self.cookie, changed.get("language", self.language), changed.get("timeout", self.timeout))
        tab.word = self.word
        return tab

    def enter(self, link):
        answer = self.ask("GET", urllib.parse.urlsplit(link).path + "?" + urllib.parse.urlsplit(link).query)
        self.cookie = answer.headers["Set-Cookie"].split(";")[0]
        self.word = re.search(r'name="word" value="([^"]+)"', self.get("/").text)[1]
        return self

    def ask(self, method, path, body=None, content_type="application/x-www-form-urlencoded"):
        headers = {"Accept-Language": self.language}
        if self.cookie:
            headers["Cookie"] = self.cookie
        if method == "POST":
            headers |= {"Origin": f"http://{self.host}", "Sec-Fetch-Site": "same-origin", "Content-Type": content_type}
        socket = self.connection and self.connection.sock
        if not socket or select.select([socket], [], [], 0)[0]:
            self.close()  # closed by the server meanwhile, as a browser sees before it asks
        kept = self.connection is not None
        if not kept:
            self.connection = http.client.HTTPConnection(self.host, timeout=self.timeout)
            self.connection.connect()
        began = time.perf_counter()
        try:
            self.connection.request(method, path, body, headers)
            response = self.connection.getresponse()
            content = response.read()
        except GONE:
            self.close()
            if kept and method == "GET":  # the server had closed what was kept
                return self.ask(method, path, body, content_type)
            raise
        answer = Answer(path, response, content, time.perf_counter() - began)
        if response.will_close:
            self.close()
        return answer

    def close(self):
        if self.connection:
            self.connection.close()
            self.connection = None

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields):
        return self.ask("POST", path, urllib.parse.urlencode({"word": self.word} | fields))

    def upload(self, path, fields, name, content):
        edge, parts = "7c1f4a", []
        for key, value in ({"word": self.word} | fields).items():
            parts.append(f'--{edge}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode())
        parts.append(f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
                     "Content-Type: application/octet-stream\r\n\r\n".encode() + content + f"\r\n--{edge}--\r\n".encode())
        return self.ask("POST", path, b"".join(parts), f"multipart/form-data; boundary={edge}")

    def follow(self, answer):
        """Goes where an answer leads."""
        while answer.status == 303:
            answer = self.get(answer.location)
        return answer


class Served(Program):
    """A program that serves its page."""

    child = None

    def serve(self, clock=None):
        """Starts it and comes in by its link."""
        environment = self.environment | ({"ADIEU_NOW": clock} if clock else {})
        with open(f"{self.folder}/said", "w") as said:
            self.child = subprocess.Popen([self.args.adieu, "web", "--no-browser"], env=environment, cwd=self.folder,
                                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=said, text=True)
        self.link = self.child.stdout.readline().strip()
        if not self.link:
            with open(f"{self.folder}/said") as said:
                raise RuntimeError(f"no page: exit {self.child.wait()}: {said.read()}")
        return Browser(urllib.parse.urlsplit(self.link).netloc).enter(self.link)

    def end(self, how=signal.SIGTERM):
        if self.child:
            self.child.send_signal(how)
            self.child.wait(timeout=60)
            self.child.stdout.close()
            self.child = None

    def kibibytes(self, what):
        """A line of /proc/PID/status, such as VmHWM."""
        with open(f"/proc/{self.child.pid}/status") as status:
            return int(re.search(rf"^{what}:\s+(\d+) kB$", status.read(), re.M)[1])

    def files(self):
        return len(os.listdir(f"/proc/{self.child.pid}/fd"))
