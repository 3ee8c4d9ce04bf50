#!/usr/bin/env python3
"""Compares opening hours and holidays with two independent libraries.

    hours-differential.py HOLIDAYS.csv ANSWERS.ndjson

HOLIDAYS.csv is a table of `directory/holidays/`. Each line of ANSWERS.ndjson is a question with its
answer, {"country", "answer": {"normal", "intervals", …}}, as the tests write it. The package `holidays` must give the same dates as the table, and the package
`opening-hours-py` the same state and comment at every minute. Prints each difference and a summary;
the exit code is 1 when there is a difference that no exception below explains, 2 when a package is
missing.

Exceptions, each with its reason. The differences that they explain are counted in the summary.

fallback    The library asks once a day whether the rule after `||` applies, and answers constant
            fallbacks with one long closed interval. The specification asks at each moment. So the
            parts around `||` are given to the library one by one and put together here.
night       After `22:00-06:00; We off` the library still opens on Thursday at 00:00, for it takes
            away Wednesday's 24 hours, but not the end of the night that began there. A span belongs
            to the day it begins, so that end is closed here.
lost-night  In `14:00-18:00; Fr 20:00-05:00` the library forgets the end of Friday's night, because
            the first rule, though earlier, holds on Saturday. It is kept here, as the library itself
            does when it reads the second rule alone. The same check covers a comment of a rule that
            shows through where a night was taken away.
open-end    In `10:00-16:00+` the library closes at 16:00. The text says that the end is not known, so
            it is unknown here until midnight, or until the next stated span; `10:00+,14:00-16:00`
            is closed after 16:00.
calendar    The library's own table of Japan leaves out holidays on Sundays and some substitute days.
            The table is compared with the package `holidays` instead; days on which the library
            thinks otherwise, and the nights after them, are not compared for hours with `PH`.
comment     Where both are closed, the comment is not compared: nothing is answered there.
"""

import csv
import json
import re
import sys
from datetime import datetime, timedelta

try:
    import holidays
    from opening_hours import OpeningHours
except ImportError as missing:
    print(f"{missing}; install it with: pip install opening-hours-py holidays")
    sys.exit(2)

MINUTE = timedelta(minutes=1)


def compare_holidays(path):
    with open(path, encoding="utf-8-sig") as file:
        lines = [line for line in file if not line.startswith("#")]
    with open(path, encoding="utf-8-sig") as file:
        header = dict(re.findall(r"^# (country|years): (.+)$", file.read(), re.M))
    first, last = (int(year) for year in header["years"].split("-"))
    ours = {row["date"]: row["name"] for row in csv.DictReader(lines)}
    theirs = holidays.country_holidays(header["country"], years=range(first, last + 1), language="ja")
    theirs = {str(date): name for date, name in theirs.items()}
    differences = [
        f"holiday {date}: {ours.get(date)} here, {theirs.get(date)} there"
        for date in sorted(ours.keys() | theirs.keys())
        if ours.get(date) != theirs.get(date)
    ]
    return ours, differences


def library(hours, country, start, end):
    """The library's (state, comment) minute by minute."""
    minutes = []
    for begin, until, state, comment in OpeningHours(hours, country=country).intervals(start, end):
        count = (min(until or end, end) - max(begin, start)) // MINUTE
        minutes += [(str(state).split(".")[-1].lower(), comment or None)] * count
    return minutes


def expected(normal, country, start, end):
    """The library's answer, with the parts around `||` put together moment by moment."""
    minutes = None
    for part in normal.split(" || "):
        answer = library(part, country, start, end)
        if minutes is None:
            minutes = answer
        else:
            minutes = [new if old[0] == "closed" else old for old, new in zip(minutes, answer)]
    return minutes


def local(text):
    """The clock time; only zones without changes of offset are compared."""
    return datetime.fromisoformat(text).replace(tzinfo=None)


def spans_of(normal):
    return re.findall(r"(\d\d):(\d\d)-(\d\d):(\d\d)(\+?)", normal)


def latest_night(normal):
    """The latest minute of the next day that any span reaches."""
    latest = 0
    for h1, m1, h2, m2, _ in spans_of(normal):
        start, end = int(h1) * 60 + int(m1), int(h2) * 60 + int(m2)
        latest = max(latest, end if end < start else end - 1440)
    return latest


class Comparison:
    """One answer beside the library's."""

    def __init__(self, question, table):
        answer = question["answer"]
        self.normal, intervals = answer["normal"], answer["intervals"]
        self.country, self.table = question["country"], table
        self.start, self.end = local(intervals[0]["from"]), local(intervals[-1]["until"])
        self.theirs = expected(self.normal, self.country, self.start, self.end)
        self.ours = []
        for span in intervals:
            count = (local(span["until"]) - local(span["from"])) // MINUTE
            self.ours += [(span["state"], span["comment"])] * count
        self.night = latest_night(self.normal)
        self.disputed = self.disputed_days() if "PH" in self.normal else set()
        self.alone = {}

    def disputed_days(self):
        """The days that the library's own table of holidays sees in another way."""
        start, end = self.start - timedelta(days=2), self.end + timedelta(days=1)
        days = library("PH 00:00-24:00", self.country, start, end)[:: 24 * 60]
        dates = [(start + timedelta(days=index)).date() for index in range(len(days))]
        return {d for d, day in zip(dates, days) if (day[0] == "open") != (str(d) in self.table)}

    def rule_says(self, index):
        """What the library says to each rule alone at a minute."""
        for rule in re.split(r"; | \|\| |, ", self.normal):
            if rule not in self.alone:
                self.alone[rule] = library(rule, self.country, self.start, self.end)
            yield self.alone[rule][index]

    def explanation(self, index):
        """The name of the exception that explains a difference; None for a real one."""
        moment, ours, theirs = self.start + index * MINUTE, self.ours[index], self.theirs[index]
        if ours[0] == theirs[0] == "closed":
            return "comment"
        if moment.date() in self.disputed or moment.date() - timedelta(days=1) in self.disputed:
            return "calendar"
        if ours[0] == "unknown" and any(plus for *_, plus in spans_of(self.normal)):
            return "open-end"
        if ours[0] == "closed" and re.search(r"\d\d:\d\d\+,", self.normal):
            return "open-end"
        if moment.hour * 60 + moment.minute < self.night and ";" in self.normal:
            if ours[0] == "closed":
                return "night"
            if ours in self.rule_says(index):
                return "lost-night"
        return None

    def difference(self, used):
        """The first difference without an explanation; None when there is none."""
        if len(self.ours) != len(self.theirs):
            return f"{self.normal}: {len(self.ours)} minutes here, {len(self.theirs)} there"
        for index, (ours, theirs) in enumerate(zip(self.ours, self.theirs)):
            if ours == theirs:
                continue
            reason = self.explanation(index)
            if reason is None:
                moment = self.start + index * MINUTE
                return f"{self.normal}: {moment:%a %Y-%m-%d %H:%M} {ours} here, {theirs} there"
            used[reason] = used.get(reason, 0) + 1
        return None


def main(path, answers):
    table, differences = compare_holidays(path)
    used = {}
    lines = minutes = 0
    with open(answers, encoding="utf-8") as file:
        for line in file:
            comparison = Comparison(json.loads(line), table)
            lines += 1
            minutes += len(comparison.ours)
            difference = comparison.difference(used)
            if difference:
                differences.append(difference)
    for difference in differences:
        print(difference)
    print(f"{len(table)} holidays and {lines} hours ({minutes} minutes) compared, "
          f"{len(differences)} differences, minutes explained: {used or 'none'}")
    return 1 if differences else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__)
        sys.exit(2)
    sys.exit(main(sys.argv[1], sys.argv[2]))
