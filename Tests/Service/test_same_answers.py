"""The same question has the same bytes through the program, by POST and by GET.

That the library answers the same is tested beside the server, in Swift.
"""

import concurrent.futures
import json
import subprocess
import urllib.parse

from serving import HOTLINE, Server, built

FLAGS = {"languages": "language", "subjects": "subject", "needs": "need", "lowIncome": "low-income"}


def questions():
    """200 questions, of facts taken in turn."""
    languages = ["vi", "en", "my", "ar", "ja", "pt-BR", "km", "zh-Hans", "ne", "fil"]
    subjects = ["technical-intern", "domestic-violence", "law", "residence", "health", "work"]
    places = ["JP-13", "JP-23", "Nagoya", "大阪府", "JP-47", "unknown"]
    lines = ["mobile", "prepaid", "ip-phone", "landline", "abroad"]
    for number in range(200):
        asked = {
            "languages": [languages[number % 10], "en"][:1 + number % 2],
            "subjects": [subjects[number % 6]], "place": places[number // 3 % 6],
            "reader": ["en", "ja", "ar", "vi", "my"][number % 5],
            "at": f"2026-11-2{number % 9}T0{number % 8}:15:00+09:00",
        }
        if number % 2 == 0:
            asked["line"] = lines[number // 2 % 5]
        if number % 5 == 0:
            asked["about"] = "họ giữ hộ chiếu của tôi & \"more\""
        if number % 7 == 0:
            asked["danger"] = "yes"
        if number % 4 == 0:
            asked["gender"] = "female"
        if number % 9 == 0:
            asked["consent"] = {"police": "no"}
        if number % 11 == 0:
            asked["age"] = 16 + number // 11
        if number % 13 == 0:
            asked["needs"] = ["shelter", "interpreting"]
        yield asked


def pairs(asked):
    """The names of flags and of a query, each with one value."""
    for name, value in asked.items():
        if name == "consent":
            yield "consent-police", value["police"]
        elif isinstance(value, list):
            yield from ((FLAGS[name], one) for one in value)
        else:
            yield FLAGS.get(name, name), str(value)


def by_program(asked):
    flags = [word for name, value in pairs(asked) for word in (f"--{name}", value)]
    done = subprocess.run([HOTLINE, "refer", "--directory", str(built()), "--format", "json", *flags],
                          capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.removesuffix(b"\n")


def test_the_doors_answer_alike():
    every = list(questions())
    with Server(requestsPerMinute=0) as server, \
            concurrent.futures.ThreadPoolExecutor(2) as pool:
        for asked, printed in zip(every, pool.map(by_program, every)):
            posted = server.ask("/api/v1/referrals", "POST", json.dumps(asked).encode(),
                                {"Content-Type": "application/json"})
            got = server.ask("/api/v1/referrals?" + urllib.parse.urlencode(list(pairs(asked))))
            assert (posted[0], got[0]) == (200, 200)
            assert posted[2] == printed
            assert got[2] == printed
