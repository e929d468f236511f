// Measures votes as they are typed, and counts those by name.
"use strict";
document.addEventListener("input", event => {
  const table = event.target.closest("[data-ballots]");
  const row = table && event.target.closest("[data-required]");
  if (row) measure(table, row, event);
  // Members stand in the same form: whoever is named or absent counts as one types.
  document.querySelectorAll("[data-members]").forEach(votes => {
    const named = [...document.querySelectorAll(`[name^="${votes.dataset.members}["][name$="].name"]`)].filter(one => one.value.trim());
    const absent = named.filter(one => document.querySelector(`[name="${one.name.replace(/name$/, "attendance")}"]:checked`)?.value === "ABSENT");
    votes.dataset.ballots = named.length;
    votes.querySelectorAll("[data-required]").forEach(one => { one.dataset.voters = named.length - absent.length; measure(votes, one, event); });
  });
});
const measure = (table, row, event) => {
  if (event.target.matches("select") && row.contains(event.target)) {
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
};
