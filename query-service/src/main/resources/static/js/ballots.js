// Measures votes as they are typed, and counts those by name.
"use strict";
document.addEventListener("input", event => {
  const table = event.target.closest("[data-ballots]");
  const row = table && event.target.closest("[data-required]");
  if (!row) return;
  if (event.target.matches("select")) {
    const named = [...row.querySelectorAll("select")].map(one => one.value);
    const choices = ["IN_FAVOUR", "AGAINST", "BLANK"];
    row.querySelectorAll("input.count").forEach((count, at) => { count.value = named.filter(one => one === choices[at]).length; });
  }
  const typed = [...row.querySelectorAll("input.count")].map(count => count.value.trim());
  const outcome = row.querySelector("[data-outcome]");
  const all = Number(table.dataset.ballots);
  const counts = typed.map(Number);
  const cast = counts.reduce((sum, count) => sum + count, 0);
  if (typed.every(count => count === "") || counts.some(count => !(count >= 0)) || !all) { outcome.textContent = ""; return; }
  const tooMany = cast > Number(row.dataset.voters);
  const reached = counts[0] * 100 >= Number(row.dataset.required) * all;
  const tag = document.createElement("span");
  tag.className = "tag " + (tooMany || !reached ? "late" : "done");
  tag.textContent = tooMany ? table.dataset.many : reached ? table.dataset.reached : table.dataset.short;
  const share = (Math.floor(counts[0] * 1000 / all) / 10).toLocaleString(document.documentElement.lang);
  outcome.replaceChildren(tag, " " + share + " %");
});
