// <hotline-finder language subject place about residence reader src limit public exit>: who can
// help. What attributes say is not asked; lists have spaces between. Markup inside shows until
// there is an answer. Nothing is stored, nothing sent but to the server; a CSP has it in
// script-src and connect-src. Themes: variables --hotline-* and ::part().
(() => {
if (customElements.get("hotline-finder")) return;
const script = document.currentScript || document.querySelector('script[src*="/embed.js"]');
const home = script?.src ? new URL(script.src).origin : location.origin;
const NEUTRAL = "https://www.wikipedia.org/";
const ESCAPES = 3;
const ESCAPES_WITHIN_MS = 2000;
const PATIENCE_MS = 15000;
// For when the server, which has the words, is out of reach.
const FALLBACK = { leave: "Leave this page now", failed: "No answer came. Try again.",
  retry: "Try again" };

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host { --text: var(--hotline-color, #1b1b1b); --ground: var(--hotline-background, #fff);
  --accent: var(--hotline-accent, #0b4f8a); --danger: var(--hotline-danger, #8c1616);
  --on: var(--hotline-on-accent, #fff); --radius: var(--hotline-radius, .4rem);
  --line: 1px solid var(--hotline-line, #767676); --space: var(--hotline-space, .75rem);
  color: var(--text); background: var(--ground);
  font: var(--hotline-font, inherit); line-height: 1.5; text-align: start; }
:host(:not([hidden])) { display: block; }
* { box-sizing: border-box; margin: 0; padding: 0; overflow-wrap: anywhere; }
ul, ol { list-style: none; }
span { unicode-bidi: isolate; }
h2, h3 { font-size: 1.1em; }
a { display: inline-block; min-block-size: 24px; color: var(--accent); }
.box, .emergency, .control, button { padding: var(--space); border: var(--line);
  border-radius: var(--radius); }
.exit { position: sticky; top: 0; background: var(--ground); }
.emergency, .exit button { color: var(--on); background: var(--danger); }
.emergency a { color: inherit; }
.numbers, form { display: flex; flex-wrap: wrap; gap: .25rem var(--space);
  margin-block: .4rem; }
.number { font-size: 1.4em; }
.number, .steps { font-weight: bold; }
.field { flex: 1 1 12rem; }
.field:has(textarea) { flex-basis: 100%; }
.control, button { font: inherit; color: inherit; background: var(--ground); }
.control { inline-size: 100%; }
form button, .error button { color: var(--on); background: var(--accent); }
.error, .cautions li, .asks li { margin-block: .4rem; padding-inline-start: .5rem;
  border-inline-start: 4px solid var(--danger); }
.asks li { border-color: var(--accent); }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
.status { position: absolute; clip-path: inset(50%); }
.referral { margin-block-start: var(--space); border-block-start: var(--line);
  padding-block: .4rem; }
.small, .reasons { font-size: .9em; }
.open { color: var(--hotline-open, #14602b); }
`);

/** An element "tag.name", the name being class and part. Objects are attributes, lists are laid
 * flat, what is empty is left out, text is always text. */
const make = (kind, ...content) => {
  const [tag, name] = kind.split(".");
  const element = document.createElement(tag);
  if (name) element.className = element.part = name;
  for (const item of content.flat()) {
    if (item?.constructor === Object) {
      for (const [key, value] of Object.entries(item)) if (value) element.setAttribute(key, value);
    } else if (item) element.append(item);
  }
  return element;
};
const items = (kind, phrases) =>
  phrases.length > 0 && make(kind, phrases.map((phrase) => make("li", phrase.text || phrase)));
const isPlain = (text) => /^[ -~]*$/.test(text);
const isolated = (part) => make("span", part.trim && isPlain(part) && { dir: "ltr" }, part);
const joined = (...parts) =>
  parts.filter(Boolean).flatMap((part, index) => [index && " · ", isolated(part)]);
const attempt = (act) => {
  try {
    return act();
  } catch {
    return "";
  }
};
const address = (text, schemes) => attempt(() => {
  const url = new URL(text, document.baseURI);
  return schemes.test(url.protocol) && url.href;
});
const canonical = (tag) => attempt(() => Intl.getCanonicalLocales(tag)[0]);
const direction = (tag) =>
  /Arab|Hebr|Thaa|Nkoo/.test(new Intl.Locale(tag).maximize().script) ? "rtl" : "ltr";
const languageName = (tag, locale) =>
  tag && (attempt(() => new Intl.DisplayNames(locale, { type: "language" }).of(tag)) || tag);
/** The number or address; a link only where its scheme is harmless, never to a fax. */
const reach = ({ channel, uri, url, value }, name) => {
  const isFax = channel === "fax";
  // Diallers read the letters of ";phone-context=" as keys: only the number is dialled.
  const target = (!isFax && (uri || url) || "").replace(/^(tel:[^;]*);.*/, "$1");
  const href = target && address(target, /^(https?|tel|mailto):$/);
  return make(`${href ? "a" : "span"}.${name}`, href && { href, rel: "noreferrer" },
    make("bdi", { dir: isPlain(value) ? "ltr" : "auto" }, value), isFax && " (fax)");
};

customElements.define("hotline-finder", class extends HTMLElement {
  static observedAttributes =
    "language subject place about residence reader src limit public".split(" ");
  #root = this.attachShadow({ mode: "open" });
  #parts;
  #asked;
  #words;
  #reader;
  #escapes = [];

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
    addEventListener("keydown", this, true);
    addEventListener("pageshow", this);
    this.#start();
  }

  disconnectedCallback() {
    removeEventListener("keydown", this, true);
    removeEventListener("pageshow", this);
  }

  attributeChangedCallback(name, before, after) {
    if (this.#parts && this.isConnected && before !== after) this.#start();
  }

  handleEvent({ type, key, repeat, persisted, timeStamp }) {
    // Who comes back by the back button finds nothing that was written before.
    if (persisted) this.#start();
    if (type !== "keydown" || repeat || !this.hasAttribute("public")) return;
    this.#escapes = key === "Escape" ? [...this.#escapes, timeStamp].slice(-ESCAPES) : [];
    const { length, 0: first } = this.#escapes;
    if (length === ESCAPES && timeStamp - first < ESCAPES_WITHIN_MS) this.#leave();
  }

  /** Away at once: the page is emptied first, and its place in the history is taken. */
  #leave() {
    const exit = address(this.getAttribute("exit") || NEUTRAL, /^https?:$/) || NEUTRAL;
    document.head.append(make("meta", { name: "referrer", content: "no-referrer" }));
    document.title = "";
    document.body.replaceChildren();
    if (top !== self) attempt(() => top.location.replace(exit));
    location.replace(exit);
  }

  #word(id) {
    return this.#words[`embed.${id}`] || FALLBACK[id] || "";
  }

  #button(id, act) {
    return Object.assign(make("button.button", this.#word(id)), { onclick: act });
  }

  #start() {
    const reader = this.getAttribute("reader") || this.closest("[lang]")?.lang || "";
    this.#reader = canonical(reader) || canonical(navigator.language) || "en";
    this.#words = {};
    const parts = {
      exit: make("div.exit", this.hasAttribute("public")
        && [this.#button("leave", () => this.#leave()), make("p.small")]),
      emergency: make("div"), form: make("div"),
      status: make("p.status", { role: "status" }), error: make("div", { role: "alert" }),
      answer: make("div.answer", make("slot")),
    };
    this.#parts = { box: make("div.box", Object.values(parts)), ...parts };
    this.#root.replaceChildren(this.#parts.box);
    this.#speak(this.#reader);
    this.#ask(false);
  }

  #speak(locale) {
    Object.assign(this.#parts.box, { lang: locale, dir: direction(locale) });
  }

  async #fetch(path, question) {
    const server = address(this.getAttribute("src") || home, /^https?:$/);
    const response = await fetch(`${server.replace(/\/+$/, "")}/api/v1/${path}`, {
      credentials: "omit", referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(question && { method: "POST", headers: { "Content-Type": "application/json" },
        body: JSON.stringify(question) }),
    });
    const body = await response.json();
    if (!response.ok) throw body;
    return body;
  }

  /** Without words the numbers show all the same; only the form cannot. */
  async #loadWords(asked) {
    if (this.#words["embed.find"]) return;
    const [words, known] = await Promise.all(["embed-words", "languages"].map((path) =>
      this.#fetch(`${path}?reader=${this.#reader}`).catch(() => ({}))));
    if (this.#asked !== asked) return;
    this.#words = words;
    const [leave, hint] = this.#parts.exit.children;
    if (leave) [leave.textContent, hint.textContent] = [this.#word("leave"), this.#word("hint")];
    if (this.#word("find")) this.#buildForm(known.languages || []);
  }

  #buildForm(languages) {
    const control = (tag, name, more) => this.hasAttribute(name) ? false
      : make("label.field", this.#word(name),
        make(`${tag}.control`, { name, autocomplete: "off", spellcheck: "false" }, more));
    const options = languages.map(({ tag, name, autonym }) => make("option", { value: tag },
      [...new Set([autonym || languageName(tag, tag), name])].join(" · ")));
    const fields = [
      languages[0] && control("select", "language", [make("option", "—"), ...options]),
      control("input", "place"),
      !this.hasAttribute("subject") && control("textarea", "about", { maxlength: 4000 }),
    ];
    if (!fields.some(Boolean)) return;
    const form = make("form.form", fields, this.#button("find"));
    form.onsubmit = (event) => {
      event.preventDefault();
      this.#ask(true);
    };
    this.#parts.form.replaceChildren(form);
  }

  get #question() {
    const question = { reader: this.#reader };
    const form = this.#root.querySelector("form")?.elements;
    const fact = (name) => (this.getAttribute(name) ?? form?.[name]?.value ?? "").trim();
    for (const name of ["place", "about", "residence"]) question[name] = fact(name) || undefined;
    for (const name of ["language", "subject"]) {
      if (/\w/.test(fact(name))) question[`${name}s`] = fact(name).split(/[\s,]+/);
    }
    return question;
  }

  /** Asks the server; the focus follows only what the person asked for. */
  async #ask(byPerson) {
    const asked = (this.#asked = {});
    const { box, status } = this.#parts;
    box.setAttribute("aria-busy", "true");
    status.textContent = "…";
    const words = this.#loadWords(asked);
    let focus;
    try {
      const answer = await this.#fetch("referrals", this.#question);
      await words;
      if (this.#asked === asked) focus = this.#show(answer);
    } catch (problem) {
      await words;
      if (this.#asked === asked) focus = this.#fail(problem);
    }
    if (focus) box.removeAttribute("aria-busy");
    if (byPerson) focus?.focus();
  }

  /** In words, with a way to go on; a problem document of the server says what to mend. */
  #fail({ detail }) {
    const retry = this.#button("retry", () => this.#ask(true));
    this.#parts.status.textContent = "";
    this.#parts.error.replaceChildren(make("div.error", make("p", this.#word("failed")),
      detail && make("p.small", { dir: "auto" }, detail), retry));
    return retry;
  }

  #show({ question, emergency, referrals, pathway, cautions, gaps, relaxed, ask, words }) {
    const locale = canonical(words.locale) || this.#reader;
    const own = Object.keys(emergency?.say || {}).find((tag) => tag !== "reader");
    const shown = referrals.slice(0, this.getAttribute("limit") || 5);
    const title = make("h2.title", { tabindex: -1 }, this.#word("results"));
    this.#speak(locale);
    this.#parts.error.replaceChildren();
    this.#parts.emergency.replaceChildren(emergency ? this.#emergency(emergency, own) : "");
    this.#parts.answer.replaceChildren(make("div", title,
      items("ul.gaps", [...gaps, ...relaxed]),
      make("ol.list", { role: "list" },
        shown.map((referral) => this.#referral(referral, { at: question.at, locale, own }))),
      items("ul.cautions", [...cautions, ...pathway.flatMap((stage) => stage.cautions)]),
      items("ul.asks", ask),
      words.status === "draft" && make("p.draft", this.#word("draft"))));
    this.#parts.status.textContent = `${this.#word("results")}: ${shown.length}`;
    return title;
  }

  #emergency({ contact, otherContacts, say }, own) {
    return make("section.emergency", make("h2", this.#word("danger")),
      make("ul.numbers", [contact, ...otherContacts].map((each) =>
        make("li", reach(each, "number"), " ", each.owner))),
      make("p.say", { lang: own, dir: direction(own) }, say[own]),
      say[own] !== say.reader && make("p.say", say.reader));
  }

  #referral({ service, contact, otherContacts, reasons, cautions }, show) {
    const { name, nameOriginal, organization } = service;
    const spoken = reasons.find(({ code }) => code.startsWith("language."));
    const owner = (of) => of.owner !== name && of.owner;
    return make("li.referral", make("h3.name", isolated(name)),
      make("p.small", joined(
        nameOriginal !== name && make("span",
          { lang: !isPlain(nameOriginal) && show.own }, nameOriginal),
        organization, owner(contact))),
      make("p", reach(contact, "number")),
      make("p.hours", joined(this.#state(contact, show), contact.hours.text)),
      make("p", joined(spoken?.text || languageName(contact.language.tag, show.locale),
        contact.cost === "free" && this.#word("free"))),
      items("ul.steps", contact.steps),
      items("ul.cautions", cautions),
      // Why it stands before the next one helps who keeps the list, not who needs help.
      items("ul.reasons", reasons.filter((reason) =>
        reason !== spoken && !/^(rank|hours)\./.test(reason.code))),
      make("ul.others", otherContacts.map((other) => make("li", joined(
        reach(other, "other"), owner(other), languageName(other.language.tag, show.locale),
        this.#state(other, show), ...other.steps)))));
  }

  #state({ hours: { state, until, opens } }, show) {
    if (state === "unknown") return false;
    const [moment, id] = state === "open" ? [until, "open-until"] : [opens, "closed-opens"];
    return make(`strong.${state}`, moment
      ? this.#word(id).replace(/{\w+}/, () => `\u2068${this.#clock(moment, show)}\u2069`)
      : this.#word(state));
  }

  /** The clock of the place; its offset is said to who reads it elsewhere. */
  #clock(moment, { at, locale }) {
    const wall = moment.slice(0, 19);
    const time = new Intl.DateTimeFormat(locale, {
      ...(moment.slice(0, 10) !== at.slice(0, 10)
        && { weekday: "short", day: "numeric", month: "short" }),
      hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC",
      numberingSystem: "latn", calendar: "gregory",
    }).format(new Date(`${wall}Z`));
    const isHere = Date.parse(wall) === Date.parse(moment);
    return isHere ? time : `${time} GMT${moment.slice(19).replace("Z", "")}`;
  }
});
})();
