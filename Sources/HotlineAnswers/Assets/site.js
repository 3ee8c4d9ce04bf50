// Searches the index of a site on a disk. The pages lead everywhere without.
"use strict";

(() => {
  const index = globalThis.siteIndex;
  const forms = new Map(Object.entries(globalThis.siteForms.several));
  const pairs = [...globalThis.siteForms.pairs];
  for (let place = 0; place < pairs.length; place += 2) forms.set(pairs[place], pairs[place + 1]);

  const counted = /[\p{L}\p{M}\p{N}#]/u;
  const left = /[\u0300-\u036f\ufe00-\ufe0f]/;
  const mostHits = 30;
  const pause = 150;

  /** A letter in the form by which it is compared. */
  function form(letter) {
    if (letter >= "\uac00" && letter <= "\ud7a3") {
      return [...letter.normalize("NFD")].map((part) => forms.get(part) ?? part).join("");
    }
    if (left.test(letter)) return "";
    return forms.get(letter) ?? (counted.test(letter) ? letter : "");
  }

  /** A text as the index has it: without cases, widths, accents, spaces and signs. */
  function fold(text) {
    const plain = text.normalize("NFKC").toLowerCase().normalize("NFC");
    return [...plain].map(form).join("");
  }

  /** What somebody who wrote a text may mean as a whole, numbers with what is dialled abroad. */
  function wholes(text) {
    const whole = fold(text);
    const all = [whole];
    if (/^[\d#]+$/.test(whole)) {
      all.push(fold(text.replace("(0)", "")));
      for (const abroad of ["00", "010"]) {
        if (whole.startsWith(abroad)) all.push(whole.slice(abroad.length));
      }
    }
    return all.filter(Boolean);
  }

  /** How closely an entry has what was written, 0 the closest; nothing when it has not. */
  function closeness(keys, all, words) {
    const padded = ` ${keys} `;
    if (all.some((whole) => padded.includes(` ${whole} `))) return 0;
    if (all.some((whole) => padded.includes(` ${whole}`))) return 1;
    if (all.some((whole) => padded.includes(whole))) return 2;
    return words.length > 1 && words.every((word) => padded.includes(word)) ? 3 : undefined;
  }

  function search(text) {
    const all = wholes(text);
    const words = text.split(/\s+/u).map(fold).filter(Boolean);
    // One Latin letter or digit stands in nearly every name.
    if (!all.length || /^[\x20-\x7e]$/.test(all[0])) return null;
    return index.rows
      .map((row, place) => ({ row, place, rank: closeness(row[3], all, words) }))
      .filter((hit) => hit.rank !== undefined)
      .sort((one, other) => one.rank - other.rank || one.row[0] - other.row[0]
        || one.place - other.place)
      .map((hit) => hit.row);
  }

  function item([kind, id, name]) {
    const [page, part] = id.split("#");
    const { folder, word } = index.kinds[kind];
    const link = document.createElement("a");
    link.href = `./${folder}/${page}.html${part ? `#${part}` : ""}`;
    link.dir = "auto";
    link.textContent = name;
    const sort = document.createElement("span");
    sort.className = "kind";
    sort.textContent = ` ${word}`;
    const item = document.createElement("li");
    item.append(link, sort);
    return item;
  }

  function show(input) {
    const [list, summary] = ["hits", "summary"].map((id) => document.getElementById(id));
    const found = search(input.value);
    list.replaceChildren(...(found ?? []).slice(0, mostHits).map(item));
    const { found: count, none } = input.dataset;
    if (!found) summary.textContent = "";
    else summary.textContent = found.length ? count.replace("{count}", found.length) : none;
  }

  const input = document.getElementById("q");
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, pause, input);
  });
  document.getElementById("search").hidden = false;
  if (input.value) show(input);
  globalThis.siteFold = fold;
})();
