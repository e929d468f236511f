// While a page is open: its live parts follow the log, and long texts are kept on this machine.
"use strict";
(() => {
  const main = document.querySelector("main[data-live]");
  if (!main) return;
  const EVERY = 3000;
  const own = { headers: { "X-Requested-With": "XMLHttpRequest" }, redirect: "error" };
  const typing = main.querySelector("form[method=post] :is(textarea, input:not([type=hidden]))");
  const pill = document.querySelector("[data-live-pill]");
  let head = main.dataset.live;

  // A part in which somebody is at work stays as it is.
  const renew = async () => {
    const answer = await fetch(location.href, own);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelectorAll("[data-live-part]").forEach(old => {
      const now = page.getElementById(old.id);
      if (now && !old.contains(document.activeElement) && now.innerHTML !== old.innerHTML) old.replaceWith(now);
    });
  };
  const look = async () => {
    if (!document.hidden) {
      try {
        const answer = await fetch("/moi", own);
        if (!answer.ok) return;
        const now = await answer.text();
        const moved = now !== head;
        if (moved && !main.querySelector("[data-live-part]:not(#vi-tri)")) pill.hidden = false;
        else if (moved || main.querySelector("progress")) await renew();
        if (pill.hidden) head = now;
      } catch { /* Asked again below. */ }
    }
    setTimeout(look, EVERY);
  };
  if (!typing) setTimeout(look, EVERY);

  // Texts of several lines outlive a closed window; sealed details are never kept.
  const form = main.querySelector("form[data-draft]");
  const name = "nhap " + document.querySelector(".who strong").textContent + " ";
  const key = name + location.pathname + location.search;
  const sent = sessionStorage.getItem("nhap");
  if (sent && sent !== key) { localStorage.removeItem(sent); sessionStorage.removeItem("nhap"); }
  if (!form) return;
  const note = form.querySelector("[data-draft-note]");
  const texts = () => [...form.querySelectorAll("textarea")];
  const say = (words, at) => { note.textContent = words + " " + at; note.hidden = false; };
  const kept = JSON.parse(localStorage.getItem(key) || "null");
  if (kept && texts().every(text => !text.value)) {
    say(note.dataset.found, kept.at);
    const button = (words, act) => {
      const one = document.createElement("button");
      one.type = "button"; one.className = "btn quiet"; one.textContent = words;
      one.addEventListener("click", () => { act(); note.hidden = true; });
      note.append(" ", one);
    };
    button(note.dataset.take, () => texts().forEach(text => { text.value = kept.texts[text.name] || ""; }));
    button(note.dataset.drop, () => localStorage.removeItem(key));
  }
  let soon;
  form.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      const at = new Date().toLocaleTimeString("vi-VN");
      try {
        localStorage.setItem(key, JSON.stringify({ at, texts: Object.fromEntries(texts().map(text => [text.name, text.value])) }));
        say(note.dataset.kept, at);
      } catch { /* No room: the text still stands in the form. */ }
    }, 700);
  });
  form.addEventListener("submit", () => sessionStorage.setItem("nhap", key));
})();
