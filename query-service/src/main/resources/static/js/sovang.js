// All that our own script does; every page works without it.
"use strict";
(() => {
  // Whoever reads the screen aloud hears first what is wrong.
  const errors = document.querySelector(".errors, [data-focus]");
  if (errors) errors.focus();

  // A second press of the same button sends nothing.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method !== "post") return;
    const offline = document.querySelector("[data-offline]");
    if (offline) offline.hidden = navigator.onLine;
    if (offline && !navigator.onLine) { event.preventDefault(); offline.scrollIntoView({ block: "center" }); return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    form.querySelectorAll("button").forEach(button => button.setAttribute("aria-busy", "true"));
  });
  // Back shows the page as it was left: its buttons work again.
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => {
    delete form.dataset.sent;
    form.querySelectorAll("button").forEach(button => button.removeAttribute("aria-busy"));
  }));

  // Dates and numbers in words are read back as they are typed.
  document.addEventListener("change", async event => {
    const typed = event.target.closest("[data-reading]");
    const place = typed && document.getElementById(typed.id + "-read");
    if (!place) return;
    place.textContent = "";
    if (!navigator.onLine) return;
    const year = document.querySelector("[name='content.year'], [data-year]");
    const asked = new URLSearchParams({ loai: typed.dataset.reading, chu: typed.value });
    const known = year && (year.value || year.dataset.year);
    if (/^\d{4}$/.test(known)) asked.set("nam", known);
    try {
      const answer = await fetch("/doc-lai?" + asked);
      place.textContent = answer.ok ? await answer.text() : "";
    } catch { place.textContent = ""; }
  });

  // The menu is folded on narrow screens only.
  const menu = document.querySelector(".nav details");
  const wide = window.matchMedia("(min-width: 60.01rem)");
  const unfold = () => { if (menu) menu.open = wide.matches; };
  unfold();
  wide.addEventListener("change", unfold);

  document.addEventListener("click", event => {
    if (event.target.closest("[data-print]")) window.print();
    document.querySelectorAll("details.moment[open]").forEach(sheet => {
      if (!sheet.contains(event.target)) sheet.open = false;
    });
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") document.querySelectorAll("details.moment[open]").forEach(sheet => { sheet.open = false; });
  });
  document.querySelectorAll("[data-needs-script]").forEach(part => { part.hidden = false; });
})();
