"""Writes a Japanese name, given in kana, in other scripts: one table and one method a script.

`write(kana, script)` is a rendering, not a fact: where a published name exists it is used instead.
A name is cut into beats (`ka`, `sho`, `n`, and `Q` for the doubling before a consonant). Long
vowels are written as single ones, except where a table says otherwise.
"""

import re
import unicodedata

BASIC = dict(zip(
    "あいうえおかきくけこがぎぐげごさしすせそざじずぜぞただちぢつづてでとどなにぬねのはひふへほばびぶべぼぱぴぷぺぽ"
    "まみむめもやゆよらりるれろわをんゔ",
    "a i u e o ka ki ku ke ko ga gi gu ge go sa shi su se so za ji zu ze zo ta da chi ji tsu zu te de "
    "to do na ni nu ne no ha hi fu he ho ba bi bu be bo pa pi pu pe po ma mi mu me mo ya yu yo "
    "ra ri ru re ro wa o n vu".split()))
SMALL = {"ゃ": "a", "ゅ": "u", "ょ": "o", "ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o"}
SMALL_Y = "ゃゅょ"


def hiragana(text):
    text = unicodedata.normalize("NFKC", text)
    return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in text)


def beats(kana):
    """`さっぽろ` gives sa Q po ro; `とうきょう` gives to u kyo u."""
    found = []
    for sign in hiragana(kana):
        if sign in SMALL:
            last = found.pop()
            if sign in SMALL_Y:
                stem = last[:-1]
                last = stem if stem in ("sh", "ch", "j") else stem + "y"
                found.append(last + SMALL[sign])
            else:
                found.append(last[:-1] + SMALL[sign])
        elif sign == "っ":
            found.append("Q")
        elif sign == "ー":
            found.append(found[-1][-1])
        elif sign in "ゖけヶ" and sign != "け":
            found.append("ga")
        else:
            found.append(BASIC[sign])
    return found


def long_vowels(found):
    """The positions of beats that only lengthen the one before: ou, oo, uu."""
    return [
        i for i in range(1, len(found))
        if found[i] in ("u", "o") and found[i - 1][-1] in "ou"
        and (found[i - 1][-1], found[i]) in (("o", "u"), ("o", "o"), ("u", "u"))
    ]


def without_length(found, kept=()):
    """The beats without those that lengthen; two in a row lengthen once. `kept` stay."""
    result, dropped = [], False
    for i, beat in enumerate(found):
        if i in long_vowels(found) and i not in kept and not dropped:
            dropped = True
            continue
        dropped = False
        result.append(beat)
    return result


def latin(found):
    text = ""
    for i, beat in enumerate(found):
        if beat == "Q":
            following = found[i + 1] if i + 1 < len(found) else ""
            text += "t" if following.startswith("ch") else following[:1]
        else:
            text += beat
    return text


def parts(beat):
    """The consonant and the vowel of a beat: kyo is ky and o."""
    return beat[:-1], beat[-1]


# Cyrillic --------------------------------------------------------------------------------------

CYRILLIC = {
    "ru": dict(
        consonants={"": "", "k": "к", "g": "г", "s": "с", "z": "дз", "t": "т", "d": "д", "n": "н",
                    "h": "х", "f": "ф", "b": "б", "p": "п", "m": "м", "r": "р", "w": "в", "v": "в",
                    "sh": "с", "ch": "т", "j": "дз", "ts": "ц", "y": ""},
        vowels=dict(a="а", i="и", u="у", e="э", o="о"), soft=dict(a="я", u="ю", o="ё", i="и", e="е")),
    "mn": dict(
        consonants={"": "", "k": "к", "g": "г", "s": "с", "z": "з", "t": "т", "d": "д", "n": "н",
                    "h": "х", "f": "ф", "b": "б", "p": "п", "m": "м", "r": "р", "w": "в", "v": "в",
                    "sh": "ш", "ch": "ч", "j": "ж", "ts": "ц", "y": ""},
        vowels=dict(a="а", i="и", u="ү", e="э", o="о"), soft=dict(a="я", u="ю", o="ё", i="и", e="е")),
}


def cyrillic(found, tag):
    table, text = CYRILLIC[tag], ""
    for i, beat in enumerate(found):
        if beat == "n":
            following = found[i + 1][0] if i + 1 < len(found) else ""
            text += "м" if following in ("b", "p", "m") and tag == "ru" else "н"
            text += "ъ" if following == "y" and tag == "ru" else ""
            continue
        if beat == "Q":
            following = parts(found[i + 1])[0]
            text += table["consonants"][following.rstrip("y") or following][:1]
            continue
        consonant, vowel = parts(beat)
        if beat == "i" and text.endswith("а"):
            text += "й"
        elif consonant.endswith("y") or tag == "ru" and consonant in ("sh", "ch", "j"):
            stem = consonant[:-1] if consonant.endswith("y") else consonant
            text += table["consonants"][stem] + table["soft"][vowel]
        else:
            text += table["consonants"][consonant] + table["vowels"][vowel]
    if tag == "ru" and text.startswith("ё"):
        text = "йо" + text[1:]
    return text[:1].upper() + text[1:]


# Hangul: the rules of the National Institute of Korean Language for Japanese ---------------------

HEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
TAILS = [""] + list("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
KOREAN = {"": "ㅇ", "k": "ㅋ", "g": "ㄱ", "s": "ㅅ", "z": "ㅈ", "t": "ㅌ", "d": "ㄷ", "n": "ㄴ",
          "h": "ㅎ", "f": "ㅎ", "b": "ㅂ", "p": "ㅍ", "m": "ㅁ", "r": "ㄹ", "sh": "ㅅ", "ch": "ㅊ",
          "j": "ㅈ", "ts": "ㅆ", "y": "ㅇ", "w": "ㅇ", "v": "ㅂ"}


def korean(found, _=None):
    blocks = []
    for i, beat in enumerate(found):
        if beat == "i" and i and found[i - 1].endswith("i"):
            continue
        if beat == "n" and blocks:
            blocks[-1][2] = "ㄴ"
        elif beat == "Q" and blocks:
            blocks[-1][2] = "ㅅ"
        else:
            consonant, vowel = parts(beat)
            iotated = consonant.endswith("y")
            stem = consonant[:-1] if iotated and len(consonant) > 1 else consonant
            head = KOREAN["" if stem == "y" else stem]
            if i == 0:
                head = {"ㅋ": "ㄱ", "ㅌ": "ㄷ", "ㅊ": "ㅈ"}.get(head, head)
            sign = dict(a="ㅏ", i="ㅣ", u="ㅜ", e="ㅔ", o="ㅗ")[vowel]
            if iotated or consonant == "sh" and vowel != "i":
                sign = dict(a="ㅑ", u="ㅠ", o="ㅛ")[vowel]
            elif consonant == "w":
                sign = "ㅘ"
            elif consonant in ("s", "z", "ts") and vowel == "u":
                sign = "ㅡ"
            blocks.append([head, sign, ""])
    return "".join(
        chr(0xAC00 + (HEADS.index(h) * 21 + VOWELS.index(v)) * 28 + TAILS.index(t))
        for h, v, t in blocks)


# Scripts of India --------------------------------------------------------------------------------

def indic(consonants, signs, letters, halant, n, final_i=None, special=()):
    special = dict(special)

    def write(found, _=None):
        text = ""
        for i, beat in enumerate(found):
            last = i + 1 == len(found)
            if beat == "n":
                text += n + ("" if last else halant)
            elif beat == "Q":
                text += consonants[parts(found[i + 1])[0].rstrip("y") or "y"][:1] + halant
            else:
                consonant, vowel = parts(beat)
                if (consonant + vowel) in special:
                    text += special[consonant + vowel]
                elif consonant == "":
                    text += letters[vowel]
                else:
                    if consonant.endswith("y") and len(consonant) > 1:
                        stem = consonants[consonant[:-1]] + halant + consonants["y"]
                    else:
                        stem = consonants[consonant]
                    sign = final_i if last and vowel == "i" and final_i else signs[vowel]
                    text += stem + sign
        return text
    return write


DEVANAGARI = {"k": "क", "g": "ग", "s": "स", "z": "ज", "t": "त", "d": "द", "n": "न", "h": "ह", "f": "फ",
              "b": "ब", "p": "प", "m": "म", "y": "य", "r": "र", "w": "व", "v": "व", "sh": "श", "ch": "च",
              "j": "ज", "ts": "त्स"}
NUKTA = dict(DEVANAGARI, z="ज़", f="फ़")
DEVANAGARI_SIGNS = dict(a="ा", i="ि", u="ु", e="े", o="ो")
DEVANAGARI_LETTERS = dict(a="आ", i="इ", u="उ", e="ए", o="ओ")

BENGALI = {"k": "ক", "g": "গ", "s": "স", "z": "জ", "t": "ত", "d": "দ", "n": "ন", "h": "হ", "f": "ফ",
           "b": "ব", "p": "প", "m": "ম", "y": "য়", "r": "র", "w": "ওয়", "v": "ভ", "sh": "শ", "ch": "চ",
           "j": "জ", "ts": "ৎস"}


def bengali(found, _=None):
    text = indic(
        BENGALI, dict(a="া", i="ি", u="ু", e="ে", o="ো"), dict(a="আ", i="ই", u="উ", e="এ", o="ও"),
        "্", "ন")(found)
    # A word does not begin with য়, and ky is written with its own vowel.
    text = re.sub("^য়", "ইয়", text)
    return re.sub("্য়([োুা])", lambda m: "িয়" + m.group(1) if m.group(1) == "ো" else "্য" + m.group(1), text)


SINHALA = {"k": "ක", "g": "ග", "s": "ස", "z": "ස", "t": "ට", "d": "ඩ", "n": "න", "h": "හ", "f": "ෆ",
           "b": "බ", "p": "ප", "m": "ම", "y": "ය", "r": "ර", "w": "ව", "v": "ව", "sh": "ෂ", "ch": "ච",
           "j": "ජ", "ts": "ට්ස"}


def sinhala(found, _=None):
    text = indic(
        SINHALA, dict(a="ා", i="ි", u="ු", e="ේ", o="ෝ"), dict(a="අ", i="ඉ", u="උ", e="එ", o="ඔ"),
        "්", "න")(found)
    # Within a word i glides; ky is joined with a joiner that is not seen.
    text = re.sub("(?<=.)ඉ", "යි", text)
    return text.replace("්ය", "්\u200dය")


# Burmese -----------------------------------------------------------------------------------------

BURMESE = {"k": "က", "g": "ဂ", "s": "ဆ", "z": "ဇ", "t": "တ", "d": "ဒ", "n": "န", "h": "ဟ", "f": "ဖ",
           "b": "ဘ", "p": "ပ", "m": "မ", "y": "ယ", "r": "ရ", "w": "ဝ", "v": "ဗ", "sh": "ရှ", "ch": "ချ",
           "j": "ဂျ", "ts": "ဆ", "": "အ", "ky": "ကျ", "gy": "ဂျ", "hy": "ဟျ", "ry": "ရျ", "ny": "ည",
           "my": "မြ", "by": "ဘျ", "py": "ပျ"}
ROUND = "ဂဒပဝခ"


def burmese(found, _=None):
    text, i = "", 0
    while i < len(found):
        consonant, vowel = parts(found[i])
        head = BURMESE[consonant]
        after = found[i + 1] if i + 1 < len(found) else ""
        tall = "ါ" if head in ROUND else "ာ"
        if after == "n":
            text += head + dict(a="န်", i="င်", u="ွန်", e="န်", o="ွန်")[vowel]
            i += 2
        elif after == "Q":
            following = parts(found[i + 2])[0][:1]
            stop = {"p": "ပ်", "k": "က်"}.get(following, "တ်")
            text += head + dict(a=stop, i="စ်", u="ွတ်", e="က်", o="ော့" if tall == "ာ" else "ေါ့")[vowel]
            i += 2
        elif after == "i" and vowel == "a":
            text += head + "ိုင်"
            i += 2
        else:
            text += head + dict(a=tall, i="ီ", u="ူ", e="ေ", o="ို")[vowel]
            i += 1
    return text


# Khmer -------------------------------------------------------------------------------------------

KHMER = {"": "អ", "k": "ក", "g": "ហ្គ", "s": "ស", "z": "ហ្ស", "t": "ត", "d": "ដ", "n": "ណ", "h": "ហ",
         "f": "ហ្វ", "b": "ប", "p": "ប៉", "m": "ម៉", "y": "យ៉", "r": "រ៉", "w": "វ៉", "v": "វ៉", "sh": "ស",
         "ch": "ឈ", "j": "ជ", "ts": "ត្ស", "ky": "ក្យ", "gy": "ហ្គ្យ", "hy": "ហ្យ", "ry": "រ្យ", "ny": "ញ",
         "my": "ម្យ", "by": "ប្យ", "py": "ព្យ"}
KHMER_HIGH = {"k": "គ", "n": "ន", "m": "ម", "y": "យ", "r": "រ", "w": "វ", "p": "ព"}
KHMER_CLOSING = {"k": "ក", "t": "ត", "p": "ប", "s": "ស", "ch": "ច", "sh": "ស", "g": "ក"}


def khmer(found, _=None):
    text, i = "", 0
    while i < len(found):
        beat = found[i]
        if beat == "n":
            text += "ន"
        elif beat == "Q":
            text += KHMER_CLOSING.get(parts(found[i + 1])[0], "ត") + "់"
        else:
            consonant, vowel = parts(beat)
            head = KHMER[consonant]
            after = found[i + 1] if i + 1 < len(found) else ""
            if vowel == "a" and after == "i":
                text += head + "ៃ"
                i += 1
            elif vowel in "iu":
                head = KHMER_HIGH.get(consonant, head)
                shift = "៊" if consonant in ("s", "sh", "h", "", "b", "ts", "z") and head[-1] in "សហអប" else ""
                text += head + shift + dict(i="ី", u="ូ")[vowel]
            else:
                text += head + dict(a="ា", e="េ", o="ូ")[vowel]
        i += 1
    return text


WRITERS = {
    "ru": cyrillic, "mn": cyrillic, "ko": korean,
    "ne": indic(DEVANAGARI, DEVANAGARI_SIGNS, DEVANAGARI_LETTERS, "्", "न", "ी", {"wa": "वा", "tsu": "त्सु"}),
    "hi": indic(NUKTA, DEVANAGARI_SIGNS, DEVANAGARI_LETTERS, "्", "न", "ी", {"tsu": "त्सु"}),
    "bn": bengali, "si": sinhala, "my": burmese, "km": khmer,
}


def write(kana, tag, kept=()):
    """The name in the script of a locale; see `without_length` for `kept`."""
    return WRITERS[tag](without_length(beats(kana), kept), tag)
