#!/usr/bin/env python3
"""Measures outreach against Hugo on one corpus: whole processes, in turn, each cold build into a fresh folder.

    measure.py CORPUS [--case cold|nothing|page|layout] [--runs N] [--outreach PROGRAM] [--hugo PROGRAM] [--work DIR]
    measure.py CORPUS --case sizes        how many files and bytes each of them writes

CORPUS is a folder that make-corpus.py made. Outputs go below --work (default: beside the corpus), which must be on the
same file system for both. Nothing is deleted while the clock may run: on ext4, creating files soon after many were
deleted costs several times as much. Printed are medians, and the ratios of outreach to Hugo turn by turn, since the
speed of a shared machine drifts.
"""
import argparse
import filecmp
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = "2026-11-21"


class Run:
    """Wall seconds, CPU seconds and peak MiB of one process."""

    def __init__(self, command, folder):
        start = time.monotonic()
        child = os.fork()
        if child == 0:
            try:
                os.chdir(folder)
                nothing = os.open(os.devnull, os.O_RDWR)
                os.dup2(nothing, 0)
                os.dup2(nothing, 1)
                os.dup2(nothing, 2)
                os.execvp(command[0], command)
            finally:
                os._exit(127)
        _, status, usage = os.wait4(child, 0)
        self.wall = time.monotonic() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss / 1024
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit("this failed, in %s: %s" % (folder, " ".join(command)))


class Tool:
    def __init__(self, name, site, command):
        self.name, self.site, self.command, self.runs = name, site, command, []

    def build(self, output):
        return Run(self.command(output), self.site)


class Bench:
    def __init__(self, given):
        self.corpus = os.path.abspath(given.corpus)
        self.work = tempfile.mkdtemp(prefix="bench-", dir=given.work or os.path.dirname(self.corpus))
        self.fresh = 0
        self.tools = [
            Tool("outreach", os.path.join(self.corpus, "outreach"), lambda out: [given.outreach, "build", "--today", TODAY, "--output", out]),
            Tool("hugo", os.path.join(self.corpus, "hugo"), lambda out: [given.hugo, "--quiet", "--destination", out]),
        ]

    def folder(self, name):
        self.fresh += 1
        return os.path.join(self.work, "%s-%d" % (name, self.fresh))

    def forget(self):
        """Puts what outreach remembers aside: by a move, since deleting is not free for what comes after."""
        state = os.path.join(self.tools[0].site, ".outreach")
        if os.path.exists(state):
            os.rename(state, self.folder("state"))

    def cold(self, turn):
        self.forget()
        for tool in self.tools:
            tool.runs.append(tool.build(self.folder(tool.name)))

    def warm(self, turn, outputs, edit):
        if edit:
            subprocess.run([sys.executable, os.path.join(HERE, "make-corpus.py"), self.corpus, "--edit", edit, "--tick", "%d-%d" % (os.getpid(), turn)], check=True)
        for tool, output in zip(self.tools, outputs):
            tool.runs.append(tool.build(output))

    def prepare(self):
        self.forget()
        outputs = [self.folder(tool.name) for tool in self.tools]
        for tool, output in zip(self.tools, outputs):
            tool.build(output)
        time.sleep(1.1)  # a change within the tick of a file's time would have to be looked for in its bytes
        for tool, output in zip(self.tools, outputs):
            tool.build(output)
        return outputs

    def verify(self, output):
        """What was built bit by bit is what a build from nothing makes."""
        self.forget()
        clean = self.folder("clean")
        self.tools[0].build(clean)
        difference = first_difference(clean, output)
        print("incremental output equals a clean build" if difference is None else "DIFFERENT FROM A CLEAN BUILD: %s" % difference)

    def measure(self, case, runs, warmup=1):
        outputs = None if case == "cold" else self.prepare()
        for turn in range(-warmup, runs):
            if case == "cold":
                self.cold(turn)
            else:
                self.warm(turn, outputs, None if case == "nothing" else case)
            if turn < 0:
                for tool in self.tools:
                    tool.runs.clear()
        self.report(case)
        if outputs:
            self.verify(outputs[0])

    def report(self, case):
        print("%-10s %9s %9s %9s   (%s, median of %d)" % ("", "wall s", "cpu s", "peak MiB", case, len(self.tools[0].runs)))
        for tool in self.tools:
            print("%-10s %9.3f %9.3f %9.1f" % ((tool.name,) + tuple(statistics.median(getattr(run, key) for run in tool.runs) for key in ("wall", "cpu", "peak"))))
        ratios = {key: [getattr(a, key) / getattr(b, key) for a, b in zip(*(tool.runs for tool in self.tools))] for key in ("wall", "cpu", "peak")}
        print("%-10s %s" % ("ratio", "   ".join("%s %.3f [%.3f-%.3f]" % (key, statistics.median(of), min(of), max(of)) for key, of in ratios.items())))

    def sizes(self):
        self.forget()
        for tool in self.tools:
            output = self.folder(tool.name)
            tool.build(output)
            files = [os.path.join(folder, name) for folder, _, names in os.walk(output) for name in names]
            pages = [os.path.getsize(file) for file in files if file.endswith("index.html") and os.path.basename(os.path.dirname(file)).startswith("p0")]
            print("%-10s %6d files %12d bytes   %6d pages of text, mean %8.1f bytes" % (
                tool.name, len(files), sum(os.path.getsize(file) for file in files), len(pages), statistics.mean(pages)))


def first_difference(one, other):
    compared = filecmp.dircmp(one, other, ignore=[".outreach-stage"])
    only = compared.left_only + compared.right_only
    if only:
        return os.path.join(one, only[0])
    _, mismatch, errors = filecmp.cmpfiles(one, other, compared.common_files, shallow=False)
    if mismatch or errors:
        return os.path.join(one, (mismatch + errors)[0])
    for folder in compared.common_dirs:
        found = first_difference(os.path.join(one, folder), os.path.join(other, folder))
        if found:
            return found
    return None


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    options.add_argument("--case", choices=["cold", "nothing", "page", "layout", "sizes"], default="cold")
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--warmup", type=int, default=1)
    options.add_argument("--outreach", default=os.path.join(HERE, "..", "..", "outreach"))
    options.add_argument("--hugo", default="hugo")
    options.add_argument("--work")
    options.add_argument("--keep", action="store_true", help="leave the outputs where they are")
    given = options.parse_args()
    given.outreach = os.path.abspath(given.outreach)
    bench = Bench(given)
    try:
        if given.case == "sizes":
            bench.sizes()
        else:
            bench.measure(given.case, given.runs, given.warmup)
    finally:
        if not given.keep:
            shutil.rmtree(bench.work)


if __name__ == "__main__":
    main()
