// The slider over the steps of a record: a little after it rests, the page shows its step.
"use strict";
(() => {
  const slider = document.getElementById("thu");
  if (!slider) return;
  const told = slider.form.querySelector("output");
  const began = slider.value;
  let rests;
  slider.addEventListener("input", () => {
    told.textContent = slider.value;
    clearTimeout(rests);
    if (slider.value !== began) rests = setTimeout(() => {
      sessionStorage.setItem("buoc", "1");
      slider.form.requestSubmit();
    }, 700);
  });
  // Who goes on with the keyboard stays on the slider.
  if (sessionStorage.getItem("buoc")) {
    sessionStorage.removeItem("buoc");
    slider.focus({ preventScroll: true });
  }
})();
