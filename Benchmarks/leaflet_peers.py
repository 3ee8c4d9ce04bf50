"""Sets one leaflet with hotline, WeasyPrint and typst in the same run, so that a slow machine slows all.

    pip install --target /tmp/peers weasyprint typst
    PYTHONPATH=/tmp/peers python3 Benchmarks/leaflet_peers.py .build/release/hotline

Whole processes are started anew; warm ones set the text again in the same process, after one round: hotline
as a service, asked over HTTP. The other programs set the words that hotline gives as HTML and as text. None
of them is in the product.
"""

import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

ROUNDS = 5
READERS = ["en", "ja", "zh-Hans", "ko", "vi", "ne", "my", "th", "pt-BR", "ar"]
ID = "working-conditions"
SHORT = "please-help-me"

WEASY = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])"
TYPST = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])"


def typst_source(text):
    """The same words as typst markup; every sign that means something is escaped."""
    head = (
        '#set page(paper: "a4", margin: 15mm)\n#set text(size: 10pt, font: ("Noto Sans", '
        '"Noto Sans CJK JP", "Noto Sans CJK SC", "Noto Sans CJK KR", "Noto Sans Devanagari", '
        '"Noto Sans Myanmar", "Noto Sans Thai", "Noto Naskh Arabic"))\n'
    )
    escaped = re.sub(r"([\\#$*_`<>@=\[\]~/+-])", r"\\\1", text)
    return head + escaped.replace("\n", " \\\n")


def timed(work):
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def served(hotline, directory, settings):
    """A running service and the address of the leaflet in all languages."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [hotline, "serve", "--directory", directory, "--port", str(port)]
    with open(settings, "w", encoding="utf-8") as file:
        file.write('{"requestsPerMinute": 0}')
    service = subprocess.Popen(command + ["--config", settings], stderr=subprocess.DEVNULL)
    readers = "&".join("reader=" + tag for tag in READERS)
    for _ in range(200):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz").close()
            break
        except OSError:
            time.sleep(0.05)
    return service, f"http://127.0.0.1:{port}/api/v1/leaflets/{ID}.pdf?layout=a4&{readers}"


def pages(path):
    info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", info).group(1))


def main():
    hotline = sys.argv[1]
    folder = tempfile.mkdtemp()
    place = lambda name: os.path.join(folder, name)
    readers = [word for tag in READERS for word in ("--reader", tag)]
    built = place("directory.hotline")
    subprocess.run([hotline, "build", "directory", "--output", built], check=True, capture_output=True)

    def leaflet(leaflet_id, layout, name, *more):
        command = [hotline, "leaflet", leaflet_id, "--directory", built, "--layout", layout, *more]
        subprocess.run(command + readers + ["--output", place(name)], check=True)

    def child(program, given, made):
        subprocess.run([sys.executable, "-c", program, place(given), place(made)], check=True)

    made = {"hotline": "hotline.pdf", "WeasyPrint": "weasy.pdf", "typst": "typst.pdf"}
    for leaflet_id, more in ((SHORT, ["--side-by-side"]), (ID, [])):
        leaflet(leaflet_id, "html", "in.html")
        leaflet(leaflet_id, "text", "in.txt")
        with open(place("in.txt"), encoding="utf-8") as text:
            source = typst_source(text.read())
        with open(place("in.typ"), "w", encoding="utf-8") as file:
            file.write(source)
        ways = {
            "hotline": lambda: leaflet(leaflet_id, "a4", made["hotline"], *more),
            "WeasyPrint": lambda: child(WEASY, "in.html", made["WeasyPrint"]),
            "typst": lambda: child(TYPST, "in.typ", made["typst"]),
        }
        samples = {name: [] for name in ways}
        for _ in range(ROUNDS):
            for name, work in ways.items():
                samples[name].append(timed(work))
        print(f"{leaflet_id} in {len(READERS)} languages, medians of {ROUNDS} rounds")
        for name in ways:
            median, count = statistics.median(samples[name]), pages(place(made[name]))
            size = os.path.getsize(place(made[name])) // 1000
            print(f"  whole process  {name:11} {median:8.0f} ms  {count} pages  {size} kB")

    import typst
    import weasyprint

    service, address = served(hotline, built, place("settings.json"))

    def fetch():
        with urllib.request.urlopen(address) as answer, open(place("hotline.pdf"), "wb") as file:
            file.write(answer.read())

    warm = {
        "hotline": fetch,
        "WeasyPrint": lambda: weasyprint.HTML(place("in.html")).write_pdf(place("weasy.pdf")),
        "typst": lambda: typst.compile(place("in.typ"), output=place("typst.pdf")),
    }
    samples = {name: [] for name in warm}
    for work in warm.values():
        work()
    for _ in range(ROUNDS):
        for name, work in warm.items():
            samples[name].append(timed(work))
    service.terminate()
    for name in warm:
        median, count = statistics.median(samples[name]), pages(place(made[name]))
        print(f"  warm           {name:11} {median:8.0f} ms  {median / count:.1f} ms a page")


if __name__ == "__main__":
    main()
