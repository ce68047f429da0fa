#!/usr/bin/env python3
"""Measures the preview: from the moment a file is saved until the open page is told, and until its new bytes are there.

    measure-preview.py CORPUS [--runs N] [--outreach PROGRAM] [--warm]

CORPUS is a folder that make-corpus.py made; CORPUS/outreach is shown. In each run one sentence of one page is changed,
by another way of saving each time: written over, or written beside and renamed. Printed are milliseconds, median and
the worst, the memory of the preview, and how long it took to show the first page. --warm keeps what an earlier preview left.
"""
import argparse
import http.client
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import threading
import time

TODAY = "2026-11-21"


class Events:
    """The connection that an open page holds."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.sendall(("GET /.outreach/events HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % port).encode())
        self.text = b""
        self.until(b": open")

    def until(self, expected):
        while expected not in self.text:
            piece = self.socket.recv(4096)
            if not piece:
                raise SystemExit("the preview has ended")
            self.text += piece
        self.text = b""


def page(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", path)
    answer = connection.getresponse()
    return answer.read()


def save(path, text, run):
    if run % 2 == 0:
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        return
    with open(path + ".tmp", "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    os.replace(path + ".tmp", path)


def memory(pid):
    with open("/proc/%d/status" % pid) as file:
        fields = dict(line.split(":", 1) for line in file)
    return int(fields["VmRSS"].split()[0]) / 1024, int(fields["VmHWM"].split()[0]) / 1024


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    options.add_argument("--runs", type=int, default=20)
    options.add_argument("--outreach", default="outreach")
    options.add_argument("--warm", action="store_true")
    given = options.parse_args()
    site = os.path.join(given.corpus, "outreach")
    program = os.path.abspath(given.outreach)
    if not given.warm:
        shutil.rmtree(os.path.join(site, ".outreach"), ignore_errors=True)

    began = time.monotonic()
    command = ["dotnet", program] if program.endswith(".dll") else [program]
    preview = subprocess.Popen(
        command + ["serve", "--port", "0", "--today", TODAY, "--lang", "en"], cwd=site, stderr=subprocess.PIPE, text=True)
    try:
        port = None
        while port is None:
            line = preview.stderr.readline()
            if not line:
                raise SystemExit("the preview did not start")
            found = re.search(r"open http://127\.0\.0\.1:(\d+)", line)
            port = int(found.group(1)) if found else None
        threading.Thread(target=lambda: list(preview.stderr), daemon=True).start()
        print("%-34s %8.0f ms" % ("first page", (time.monotonic() - began) * 1000))
        time.sleep(3)  # A person looks before writing; the preview keeps what it knows meanwhile.

        source = sorted(os.path.join(folder, name) for folder, _, names in os.walk(os.path.join(site, "content"))
                        for name in names if re.match(r"p\d+\.md$|index\.md$", name) and "/p0" in os.path.join(folder, name))[17]
        path = "/" + re.sub(r"(/index)?\.md$", "/", os.path.relpath(source, os.path.join(site, "content")))
        original = open(source, encoding="utf-8").read()
        events, told, there = Events(port), [], []
        for run in range(given.runs):
            words = "今 %d 回めに書きました。" % (run + 1)
            text = original + "\n" + words + "\n"
            start = time.monotonic()
            save(source, text, run)
            events.until(b"event: reload")
            told.append((time.monotonic() - start) * 1000)
            if words.encode() not in page(port, path):
                raise SystemExit("the page does not show what was written: " + path)
            there.append((time.monotonic() - start) * 1000)
            time.sleep(0.7 if run % 3 else 2.0)
        for name, times in (("saved file to reload event", told), ("saved file to new bytes", there)):
            print("%-34s %8.0f ms   worst %4.0f ms   first %4.0f ms" % (name, statistics.median(times), max(times), times[0]))
        save(source, original, 0)
        events.until(b"event: reload")
        print("%-34s %8.0f MB   most %4.0f MB" % (("memory",) + memory(preview.pid)))
    finally:
        preview.send_signal(signal.SIGINT)
        preview.wait(timeout=30)


if __name__ == "__main__":
    sys.exit(main())
