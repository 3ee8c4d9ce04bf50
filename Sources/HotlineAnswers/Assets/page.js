// Renews the answer while the form is filled in, copies, and leaves quickly. The page works without.
"use strict";

(() => {
  const typingPause = 500;
  const escapesToLeave = 3;
  const escapeSpan = 1000;
  const allPlaces = new URL("places.json", document.currentScript.src).href;
  let timer = 0;
  let running = null;
  let escapes = [];

  const byId = (id) => document.getElementById(id);

  /** Shows what only a script can do. */
  function prepare() {
    document.documentElement.classList.add("scripted");
    const parts = "button.copy, button.print, span.scripted, a.exit";
    for (const part of document.querySelectorAll(parts)) part.hidden = false;
  }

  /** Puts a part of the new page in the place of the old one. */
  function replace(id, page) {
    const [old, fresh] = [byId(id), page.getElementById(id)];
    if (old && fresh) old.replaceWith(document.adoptNode(fresh));
  }

  /** What is wrong in the form, without touching what is being written there. */
  function markProblems(page) {
    for (const control of byId("question").elements) {
      const fresh = control.id && page.getElementById(control.id);
      if (!fresh) continue;
      for (const name of ["aria-invalid", "aria-describedby"]) {
        const value = fresh.getAttribute(name);
        if (value === null) control.removeAttribute(name);
        else control.setAttribute(name, value);
      }
    }
  }

  function showAnswer(page, isAdded) {
    const wasOpen = document.querySelector("details.not-listed")?.open;
    const hadFocus = byId("answer").contains(document.activeElement);
    if (isAdded) replace("question", page);
    else markProblems(page);
    replace("emergency", page);
    replace("answer", page);
    replace("source", page);
    byId("summary").textContent = page.getElementById("summary").textContent;
    const details = document.querySelector("details.not-listed");
    if (details && wasOpen) details.open = true;
    prepare();
    // A button that is gone would leave the keyboard at the top of the page.
    if (hadFocus || isAdded) byId("results").focus();
  }

  function showPage(page) {
    const { lang, dir } = page.documentElement;
    Object.assign(document.documentElement, { lang, dir });
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    prepare();
    byId("f-reader")?.focus();
  }

  /** Sends the form in the body of a request: no address and no history ever holds a fact. */
  async function renew({ button = null, isWhole = false } = {}) {
    clearTimeout(timer);
    running?.abort();
    const mine = (running = new AbortController());
    const form = byId("question");
    const body = new URLSearchParams(new FormData(form));
    if (button?.name) body.append(button.name, button.value);
    byId("results").setAttribute("aria-busy", "true");
    try {
      const response = await fetch(form.getAttribute("action"), {
        method: "POST", body, cache: "no-store", credentials: "same-origin",
        referrerPolicy: "no-referrer", redirect: "error", signal: mine.signal,
      });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (mine !== running) return;
      if (!page.getElementById("answer")) throw new Error("no answer");
      if (isWhole) showPage(page);
      else showAnswer(page, Boolean(button?.name));
      if (button && !button.name) byId("results").focus();
    } catch (error) {
      if (mine === running && error.name !== "AbortError") {
        byId("summary").textContent = byId("question").dataset.failed;
      }
    } finally {
      if (mine === running) byId("results")?.removeAttribute("aria-busy");
    }
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(renew, pause);
  }

  async function copy(button) {
    const text = button.dataset.copy;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Without a secure connection browsers have the old way only.
      const area = document.createElement("textarea");
      area.value = text;
      area.className = "unseen";
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
    }
    const [label, summary] = [button.firstChild, byId("summary")];
    const before = [label.data, summary.textContent];
    if (before[0] === button.dataset.done) return;
    label.data = summary.textContent = button.dataset.done;
    setTimeout(() => {
      label.data = before[0];
      if (summary.textContent === button.dataset.done) summary.textContent = before[1];
    }, 2000);
  }

  /** Clears what is seen at once, and leaves no way back to it. */
  function leave(address) {
    running?.abort();
    document.title = "";
    document.body.replaceChildren();
    location.replace(address);
  }

  /** Goes to a part of this page without an entry in the history. */
  function go(id) {
    const part = byId(id);
    if (!part) return;
    for (let up = part.closest("details"); up; up = up.parentElement.closest("details")) {
      up.open = true;
    }
    const control = "input, select, textarea";
    const target = part.matches(control) ? part : part.querySelector(`:scope ${control}`) ?? part;
    const isField = id.startsWith("f-");
    if (!isField && !part.hasAttribute("tabindex")) part.tabIndex = -1;
    (isField ? target : part).focus();
  }

  /** Every place there is, proposed while one is typed: the list is the same for everybody. */
  async function proposePlaces() {
    const { lang } = document.documentElement;
    const list = byId("places");
    if (!list || list.dataset.lang === lang) return;
    list.dataset.lang = lang;
    try {
      const response = await fetch(allPlaces, {
        headers: { "Accept-Language": lang }, credentials: "omit", referrerPolicy: "no-referrer",
      });
      const names = await response.json();
      list.replaceChildren(...names.map((name) => {
        const option = document.createElement("option");
        option.value = name;
        return option;
      }));
    } catch {
      delete list.dataset.lang;
    }
  }

  document.addEventListener("focusin", (event) => {
    if (event.target.name === "place") proposePlaces();
  });

  document.addEventListener("input", (event) => {
    const control = event.target;
    if (control.form?.id !== "question" || event.isComposing) return;
    if (control.name === "reader") return void renew({ isWhole: true });
    const isWritten = control.matches("textarea, input:not([type])");
    later(isWritten ? typingPause : 0);
  });

  // Where words are composed of several keys, the last one ends the composition.
  document.addEventListener("compositionend", (event) => {
    if (event.target.form?.id === "question") later(typingPause);
  });

  document.addEventListener("submit", (event) => {
    if (event.target.id !== "question") return;
    event.preventDefault();
    renew({ button: event.submitter ?? { name: "" } });
  });

  document.addEventListener("click", (event) => {
    const exit = event.target.closest("[data-exit]");
    if (exit) {
      event.preventDefault();
      return leave(exit.dataset.exit);
    }
    const button = event.target.closest("button.copy");
    if (button) return void copy(button);
    if (event.target.closest("button.print")) return print();
    const link = event.target.closest("a[href^='#']");
    if (link) {
      event.preventDefault();
      go(decodeURIComponent(link.getAttribute("href").slice(1)));
    }
  });

  document.addEventListener("keydown", (event) => {
    const exit = document.querySelector("[data-exit]");
    if (!exit || event.key !== "Escape") return;
    const now = performance.now();
    escapes = [...escapes, now].filter((time) => now - time <= escapeSpan);
    if (escapes.length >= escapesToLeave) leave(exit.dataset.exit);
  });

  prepare();
})();
