"""Writes the names of the prefectures and of large cities in all locales; see `places.py`."""

import csv
import html
import pathlib
import re

import place_scripts as scripts

LOCALES = ["zh-Hans", "zh-Hant", "ko", "es", "pt-BR", "ru", "th", "fil", "id", "vi", "fr", "ne", "my", "km",
           "mn", "ar", "fa", "si", "ur", "bn", "hi"]
CLDR = {"pt-BR": "pt", "zh-Hans": "zh", "zh-Hant": "zh_Hant"}
LATIN = ["es", "pt-BR", "fil", "id", "vi", "fr"]
# CLDR's words for prefecture, province, island and city before or after a name.
GENERIC = re.compile(
    r"^(Prefectura de |Província de |préfecture (de |d’)|Prefektur |จังหวัด|เกาะ|استان |អាណាខេត្ត|ខេត្ត|តំបន់)"
    r"|( پریفیکچر| پرفکترے| প্রশাসনিক অঞ্চল| प्रीफ़ेक्चर| प्रीफ़ेक्चर| प्रीफेक्चर| प्रान्त| प्रभाग| ප්‍රාන්තය| පළාත"
    r"|-кэн| аймаг|ခရိုင်|မြို့)$")
# Names of CLDR that were read from the Latin letters as if they were English.
MISREAD = {("hi", c) for c in "08 09 12 21 22 24 38 39".split()} \
    | {("si", c) for c in "03 22 24 28 40".split()} | {("km", c) for c in "15 44".split()}
# Names that are written by custom and not by the tables.
CUSTOM = {("13", "mn"): "Токио", ("26", "mn"): "Киото", ("26", "ne"): "क्योटो", ("27", "ne"): "ओसाका"}
NAMES = {
    "01": ("北海道", "ほっかいどう", "北海道", "北海道", "홋카이도"), "02": ("青森県", "あおもり", "青森县", "青森縣", "아오모리현"),
    "03": ("岩手県", "いわて", "岩手县", "岩手縣", "이와테현"), "04": ("宮城県", "みやぎ", "宫城县", "宮城縣", "미야기현"),
    "05": ("秋田県", "あきた", "秋田县", "秋田縣", "아키타현"), "06": ("山形県", "やまがた", "山形县", "山形縣", "야마가타현"),
    "07": ("福島県", "ふくしま", "福岛县", "福島縣", "후쿠시마현"), "08": ("茨城県", "いばらき", "茨城县", "茨城縣", "이바라키현"),
    "09": ("栃木県", "とちぎ", "栃木县", "栃木縣", "도치기현"), "10": ("群馬県", "ぐんま", "群马县", "群馬縣", "군마현"),
    "11": ("埼玉県", "さいたま", "埼玉县", "埼玉縣", "사이타마현"), "12": ("千葉県", "ちば", "千叶县", "千葉縣", "지바현"),
    "13": ("東京都", "とうきょう", "东京都", "東京都", "도쿄도"), "14": ("神奈川県", "かながわ", "神奈川县", "神奈川縣", "가나가와현"),
    "15": ("新潟県", "にいがた", "新潟县", "新潟縣", "니가타현"), "16": ("富山県", "とやま", "富山县", "富山縣", "도야마현"),
    "17": ("石川県", "いしかわ", "石川县", "石川縣", "이시카와현"), "18": ("福井県", "ふくい", "福井县", "福井縣", "후쿠이현"),
    "19": ("山梨県", "やまなし", "山梨县", "山梨縣", "야마나시현"), "20": ("長野県", "ながの", "长野县", "長野縣", "나가노현"),
    "21": ("岐阜県", "ぎふ", "岐阜县", "岐阜縣", "기후현"), "22": ("静岡県", "しずおか", "静冈县", "靜岡縣", "시즈오카현"),
    "23": ("愛知県", "あいち", "爱知县", "愛知縣", "아이치현"), "24": ("三重県", "みえ", "三重县", "三重縣", "미에현"),
    "25": ("滋賀県", "しが", "滋贺县", "滋賀縣", "시가현"), "26": ("京都府", "きょうと", "京都府", "京都府", "교토부"),
    "27": ("大阪府", "おおさか", "大阪府", "大阪府", "오사카부"), "28": ("兵庫県", "ひょうご", "兵库县", "兵庫縣", "효고현"),
    "29": ("奈良県", "なら", "奈良县", "奈良縣", "나라현"), "30": ("和歌山県", "わかやま", "和歌山县", "和歌山縣", "와카야마현"),
    "31": ("鳥取県", "とっとり", "鸟取县", "鳥取縣", "돗토리현"), "32": ("島根県", "しまね", "岛根县", "島根縣", "시마네현"),
    "33": ("岡山県", "おかやま", "冈山县", "岡山縣", "오카야마현"), "34": ("広島県", "ひろしま", "广岛县", "廣島縣", "히로시마현"),
    "35": ("山口県", "やまぐち", "山口县", "山口縣", "야마구치현"), "36": ("徳島県", "とくしま", "德岛县", "德島縣", "도쿠시마현"),
    "37": ("香川県", "かがわ", "香川县", "香川縣", "가가와현"), "38": ("愛媛県", "えひめ", "爱媛县", "愛媛縣", "에히메현"),
    "39": ("高知県", "こうち", "高知县", "高知縣", "고치현"), "40": ("福岡県", "ふくおか", "福冈县", "福岡縣", "후쿠오카현"),
    "41": ("佐賀県", "さが", "佐贺县", "佐賀縣", "사가현"), "42": ("長崎県", "ながさき", "长崎县", "長崎縣", "나가사키현"),
    "43": ("熊本県", "くまもと", "熊本县", "熊本縣", "구마모토현"), "44": ("大分県", "おおいた", "大分县", "大分縣", "오이타현"),
    "45": ("宮崎県", "みやざき", "宫崎县", "宮崎縣", "미야자키현"), "46": ("鹿児島県", "かごしま", "鹿儿岛县", "鹿兒島縣", "가고시마현"),
    "47": ("沖縄県", "おきなわ", "冲绳县", "沖繩縣", "오키나와현")}
# Large cities: the designated ones, and capitals whose name is not their prefecture's.
CITIES = {
    "JP-01-sapporo": ("さっぽろ", "札幌市", "札幌市"), "JP-03-morioka": ("もりおか", "盛冈市", "盛岡市"),
    "JP-04-sendai": ("せんだい", "仙台市", "仙台市"), "JP-08-mito": ("みと", "水户市", "水戶市"),
    "JP-09-utsunomiya": ("うつのみや", "宇都宫市", "宇都宮市"), "JP-10-maebashi": ("まえばし", "前桥市", "前橋市"),
    "JP-11-saitama": ("さいたま", "埼玉市", "埼玉市"), "JP-12-chiba": ("ちば", "千叶市", "千葉市"),
    "JP-14-yokohama": ("よこはま", "横滨市", "橫濱市"), "JP-14-kawasaki": ("かわさき", "川崎市", "川崎市"),
    "JP-14-sagamihara": ("さがみはら", "相模原市", "相模原市"), "JP-15-niigata": ("にいがた", "新潟市", "新潟市"),
    "JP-17-kanazawa": ("かなざわ", "金泽市", "金澤市"), "JP-19-kofu": ("こうふ", "甲府市", "甲府市"),
    "JP-22-shizuoka": ("しずおか", "静冈市", "靜岡市"), "JP-22-hamamatsu": ("はままつ", "滨松市", "濱松市"),
    "JP-23-nagoya": ("なごや", "名古屋市", "名古屋市"), "JP-24-tsu": ("つ", "津市", "津市"),
    "JP-25-otsu": ("おおつ", "大津市", "大津市"), "JP-26-kyoto": ("きょうと", "京都市", "京都市"),
    "JP-27-osaka": ("おおさか", "大阪市", "大阪市"), "JP-27-sakai": ("さかい", "堺市", "堺市"),
    "JP-28-kobe": ("こうべ", "神户市", "神戶市"), "JP-32-matsue": ("まつえ", "松江市", "松江市"),
    "JP-33-okayama": ("おかやま", "冈山市", "岡山市"), "JP-34-hiroshima": ("ひろしま", "广岛市", "廣島市"),
    "JP-37-takamatsu": ("たかまつ", "高松市", "高松市"), "JP-38-matsuyama": ("まつやま", "松山市", "松山市"),
    "JP-40-fukuoka": ("ふくおか", "福冈市", "福岡市"), "JP-40-kitakyushu": ("きたきゅうしゅう", "北九州市", "北九州市"),
    "JP-43-kumamoto": ("くまもと", "熊本市", "熊本市"), "JP-47-naha": ("なは", "那霸市", "那霸市")}
# How Thai people write these names today, beside the transcription that CLDR follows.
THAI = {
    "JP-01": "ฮอกไกโด", "JP-08": "อิบารากิ", "JP-10": "กุนมะ", "JP-11": "ไซตามะ", "JP-14": "คานางาวะ",
    "JP-20": "นางาโนะ", "JP-22": "ชิซูโอกะ", "JP-23": "ไอจิ", "JP-26": "เกียวโต", "JP-27": "โอซาก้า",
    "JP-34": "ฮิโรชิมะ", "JP-40": "ฟุกุโอกะ", "JP-42": "นางาซากิ", "JP-43": "คุมาโมโตะ", "JP-46": "คาโกชิมะ",
    "JP-47": "โอกินาวะ", "JP-01-sapporo": "ซัปโปโร", "JP-04-sendai": "เซ็นได", "JP-14-yokohama": "โยโกฮามะ",
    "JP-14-kawasaki": "คาวาซากิ", "JP-22-hamamatsu": "ฮามามัตสึ", "JP-23-nagoya": "นาโกย่า",
    "JP-23-toyota": "โตโยต้า", "JP-28-kobe": "โกเบ", "JP-12-narita": "นาริตะ"}
HEADER = """\
# Names of Japan, its prefectures and large cities, written by Scripts/places.py; one name a line.
# status: attested stands in the Unicode Common Locale Data Repository (CLDR), version 41, or is common usage;
# rendering was written here from the reading, by one table a script (Scripts/place_scripts.py), and is a
# draft until a speaker has read it; also is another name by which people find the place, and is not shown.
# Names of CLDR stand here without its word for prefecture, except in Chinese and Korean.
# CLDR: Unicode License (Unicode-DFS-2016), see directory/SOURCES.md.
"""


def read(path, pattern):
    if not path.exists():
        return {}
    text = path.read_text(encoding="utf-8")
    return {key: html.unescape(name) for key, name in re.findall(pattern, text)}


def without_generic(name):
    return GENERIC.sub("", name)


def prefecture(code, tag, cldr, latin):
    """The name with its status, and other names to find it by."""
    ja, kana, hans, hant, korean = NAMES[code]
    name = cldr.get(code)
    if tag in ("zh-Hans", "zh-Hant"):
        name = hans if tag == "zh-Hans" else hant
        return (name, "attested"), [] if code == "01" else [name[:-1]]
    if tag == "ko":
        return (korean, "attested"), [] if code == "01" else [korean[:-1], f"{korean[:-1]} {korean[-1]}"]
    short = without_generic(name) if name else None
    if short and (tag, code) not in MISREAD:
        return (short, "attested"), [name] if name != short else []
    also = [short] if short else []
    if tag in LATIN:
        return (latin, "rendering"), also
    return (CUSTOM.get((code, tag)) or scripts.write(kana, tag), "rendering"), also


def names(cldr, target):
    folder = pathlib.Path(cldr)
    rows = []
    for tag in LOCALES:
        file = CLDR.get(tag, tag) + ".xml"
        found = read(folder / "main" / file, r'<territory type="(JP)"[^>]*>([^<]*)<')
        if "JP" in found:
            rows.append(["JP", tag, found["JP"], "attested"])
    rows.append(["JP-10", "en", "Gumma", "also"])
    rows += [["JP", "zh-Hant", "日本", "attested"], ["JP", "fil", "Hapon", "also"]]
    rows = [r for i, r in enumerate(rows) if r not in rows[:i]]
    english = read(folder / "subdivisions" / "en.xml", r'type="jp(\d\d)"[^>]*>([^<]*)<')
    by_tag = {tag: read(folder / "subdivisions" / (CLDR.get(tag, tag) + ".xml"),
                        r'type="jp(\d\d)"[^>]*>([^<]*)<') for tag in LOCALES}
    for code in NAMES:
        kana = NAMES[code][1]
        rows.append([f"JP-{code}", "ja-Hira", kana, "also"])
        found = scripts.beats(kana)
        spelled = scripts.latin(found)
        if spelled != scripts.latin(scripts.without_length(found)):
            rows.append([f"JP-{code}", "en", spelled.capitalize(), "also"])
        for tag in LOCALES:
            plain = english[code].translate(str.maketrans("ōŌūŪ", "oOuU"))
            (name, status), also = prefecture(code, tag, by_tag[tag], plain)
            rows.append([f"JP-{code}", tag, name, status])
            rows += [[f"JP-{code}", tag, other, "also"] for other in also]
    for place, (kana, hans, hant) in CITIES.items():
        rows += [[place, "zh-Hans", hans, "attested"], [place, "zh-Hant", hant, "attested"]]
        for tag in scripts.WRITERS:
            code = next((c for c, n in NAMES.items() if n[1] == kana), None)
            same = next((r for r in rows if r[0] == f"JP-{code}" and r[1] == tag), None)
            name = scripts.write(kana, tag) + ("시" if tag == "ko" else "")
            status = "rendering"
            if same and tag != "ko":
                name, status = same[2], same[3]
            rows.append([place, tag, name, status])
    rows += [[place, "th", name, "also"] for place, name in THAI.items()]
    with open(target, "w", encoding="utf-8", newline="") as file:
        file.write(HEADER)
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["id", "tag", "name", "status"])
        table.writerows(rows)
    print(len(rows), "names,", sum(r[3] == "rendering" for r in rows), "renderings")
