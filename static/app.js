// What the pages do beyond what a browser does by itself. Everything works without it.
"use strict";

const form = document.getElementById("answers");
const saved = document.getElementById("saved");

function say(text) {
  // Said once: a status that doesn't change isn't read out again.
  if (saved && saved.textContent !== text) saved.textContent = text;
}

function countTurn() {
  const turn = form.elements.turn;
  if (turn) turn.value = Number(turn.value) + 1;
}

// How often something was typed, and how much of that the server has acknowledged.
let typed = 0;
let acknowledged = 0;
let leaving = false;

function acknowledge(changes) {
  acknowledged = Math.max(acknowledged, changes);
  // Saved while the page is left, it may still be too late for the page that comes.
  if (acknowledged === typed && !leaving) sessionStorage.removeItem("unsaved");
}

// Saves what isn't saved yet, even while the page goes away.
async function saveNow() {
  if (acknowledged === typed) return;
  countTurn();
  const changes = typed;
  const send = (keepalive) => fetch(form.getAttribute("hx-post"), {
    method: "POST", body: new FormData(form), headers: { "HX-Request": "true" }, keepalive,
  });
  // A browser keeps no more than 64 kB alive.
  const response = await send(true).catch(() => send(false));
  if (response.ok) acknowledge(changes);
}

// A page loaded again may be made before its last save arrives: it takes up what stood in it, as the same page.
function saveOnLeaving(event) {
  if (acknowledged === typed) return;
  leaving = event.type !== "visibilitychange";
  saveNow().catch(() => {});
  const fields = [...new FormData(form)].filter(([name]) => name !== "csrfmiddlewaretoken");
  sessionStorage.setItem("unsaved", JSON.stringify({ path: location.pathname, fields }));
}

function restoreUnsaved() {
  const unsaved = JSON.parse(sessionStorage.getItem("unsaved"));
  if (unsaved?.path !== location.pathname) return;
  sessionStorage.removeItem("unsaved");
  const values = new Map();
  for (const [name, value] of unsaved.fields) values.set(name, [...(values.get(name) ?? []), value]);
  for (const field of form.elements) {
    const value = values.get(field.name) ?? [];
    if (/radio|checkbox/.test(field.type)) field.checked = value.includes(field.value);
    else if (value.length && field.type !== "submit") field.value = value[0].replaceAll("\r\n", "\n");
  }
}

if (form?.hasAttribute("hx-post")) {
  restoreUnsaved();
  form.addEventListener("input", () => {
    typed += 1;
    leaving = false;
  });
  document.body.addEventListener("htmx:beforeSend", (event) => { event.detail.xhr.changes = typed; });
  document.body.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful) acknowledge(event.detail.xhr.changes);
  });
  document.addEventListener("visibilitychange", (event) => {
    if (document.visibilityState === "hidden") saveOnLeaving(event);
  });
  for (const end of ["beforeunload", "pagehide"]) window.addEventListener(end, saveOnLeaving);
  // The next page shows what was typed here: it is saved first, if that doesn't take long.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const elsewhere = event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!link || elsewhere || link.origin !== location.origin || link.hash || acknowledged === typed) return;
    event.preventDefault();
    const late = new Promise((resolve) => { setTimeout(resolve, 1500); });
    Promise.race([saveNow().catch(() => {}), late]).then(() => { location.href = link.href; });
  });
}

if (form) {
  // A save that is overtaken on its way by a later one must not win: each carries its turn.
  document.body.addEventListener("htmx:configRequest", (event) => {
    if (!form.elements.turn) return;
    countTurn();
    event.detail.parameters.set("turn", form.elements.turn.value);
    // The form saves what is typed; htmx would add the button that was pressed last.
    if (event.detail.elt === form) {
      for (const button of form.querySelectorAll("button[name]")) event.detail.parameters.delete(button.name);
    }
  });
  // What the line or the server didn't take: the form's save, or the button that was pressed.
  let retry;
  let failed = form;
  const tryAgain = () => {
    const again = failed;
    failed = form;
    if (again !== form && again.isConnected) again.click();
    else window.htmx?.trigger(form, "again");
  };
  window.addEventListener("online", tryAgain);
  document.body.addEventListener("htmx:afterRequest", (event) => {
    const status = event.detail.xhr.status;
    clearTimeout(retry);
    if (event.detail.boosted) return;
    if (failed !== form) retry = setTimeout(tryAgain, 3000);
    if (event.detail.successful) say(event.detail.requestConfig.elt === form ? saved.dataset.saved : "");
    else if (status === 409) say(saved.dataset.elsewhere);
    else if (status === 413 || document.querySelector("[data-unsaved]")) say(saved.dataset.long ?? saved.dataset.refused);
    // Saved before it was checked, and something in it is wrong.
    else if (status === 422) say("");
    else if (status > 0 && status < 500) say(saved.dataset.refused);
    else {
      // No line, or a server that is just starting again.
      say(saved.dataset.failed);
      if (event.detail.requestConfig.elt !== form) failed = event.detail.requestConfig.elt;
      clearTimeout(retry);
      retry = setTimeout(tryAgain, 3000);
    }
  });

  // A press that trembles is one press.
  let pressed = 0;
  let button = null;
  form.addEventListener("submit", (event) => {
    if (Date.now() - pressed < 3000 && event.submitter === button) {
      event.preventDefault();
      return;
    }
    pressed = Date.now();
    button = event.submitter;
    countTurn();
    // What the button sends is all there is; a save beside it could undo what the button does.
    leaving = false;
    acknowledge(typed);
  });
  window.addEventListener("pageshow", () => { pressed = 0; });
}

// That a message was taken along is counted, once, and not whose.
function tell() {
  if (!form?.dataset.taken) return;
  navigator.sendBeacon(form.dataset.taken, new URLSearchParams({ csrfmiddlewaretoken: form.elements.csrfmiddlewaretoken.value }));
}

// The link holds what stands in the boxes, letter by letter; see exports/mailto.py.
const mail = document.getElementById("mail");

function quoted(text) {
  const writable = text.replace(/[^\P{Cc}\t\r\n]|\p{Cs}/gu, "");
  return encodeURIComponent(writable).replace(/%(24|2C|3A|3B|40)/g, decodeURIComponent).replaceAll("'", "%27");
}

function updateMailLink() {
  const subject = form.elements.subject.value.trim().replace(/\s*\n\s*/g, " ");
  const text = form.elements.body.value.trim().replace(/\r?\n/g, "\r\n");
  const address = `mailto:${mail.dataset.to}?subject=${quoted(subject)}&body=${quoted(text)}`;
  const fits = address.length <= Number(mail.dataset.longest);
  if (fits) mail.href = address;
  mail.hidden = !fits;
  document.getElementById("too-long").hidden = fits;
}

// The lines of a call stand in large letters above the box they are edited in.
const lines = document.getElementById("lines");

function updateLines() {
  const paragraphs = form.elements.body.value.trim().split(/\n\s*\n/).map((text) => {
    const paragraph = document.createElement("p");
    paragraph.innerText = text;
    return paragraph;
  });
  lines.replaceChildren(...paragraphs);
}

// The boxes are as high as their texts, where the style sheet alone can't see to it.
function grow() {
  if (CSS.supports("field-sizing", "content")) return;
  for (const box of document.querySelectorAll(".editor textarea")) {
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + 2}px`;
  }
}

// Times of the day on their clock, rather than the server's.
function tellTimes() {
  const form = { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" };
  const language = document.documentElement.lang;
  // British hours on an English page for a British browser.
  const theirs = navigator.languages.find((each) => each.split("-")[0] === language.split("-")[0]) || language;
  for (const time of document.querySelectorAll("time[data-clock]")) {
    time.textContent = new Date(time.dateTime).toLocaleString(theirs, form);
  }
}

function follow() {
  tellTimes();
  if (mail) updateMailLink();
  if (lines) updateLines();
  grow();
}

if (form?.elements.body) {
  // Without scripts a button saves first; here the link is never behind.
  const slow = document.querySelector("button[value=mail]");
  if (slow) slow.hidden = true;
  follow();
  form.addEventListener("input", follow);
  mail?.addEventListener("click", tell);
  // A browser shows the caret of a box, but not whether something lies over the box.
  form.addEventListener("focusin", ({ target }) => {
    if (target.matches("input, textarea") && target.offsetHeight < 200) target.scrollIntoView({ block: "nearest" });
  });
  // A subject is one line, however many it takes to be seen.
  form.elements.subject?.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
}

// Which day it is where they are.
if (form?.elements.today) {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  form.elements.today.value = now.toISOString().slice(0, 10);
}

// A list that comes in the place of the list: what is said of it, and where the focus goes when its line went.
const list = document.getElementById("list");

if (list) {
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status === 422) event.detail.shouldSwap = true;
  });
  document.body.addEventListener("htmx:afterRequest", (event) => {
    const { status } = event.detail.xhr;
    if (![200, 422].includes(status)) {
      saved.classList.remove("unseen");
      say(saved.dataset.failed);
      return;
    }
    saved.classList.add("unseen");
    say(document.getElementById("list").dataset.said);
    const button = event.detail.requestConfig.triggeringEvent?.submitter?.value ?? "";
    const places = [status === 422 ? "[autofocus]" : "", button.startsWith("remove") ? "#restore" : "", "#next-title", "#own"];
    const place = places.filter(Boolean).map((selector) => document.querySelector(selector)).find(Boolean);
    if (document.activeElement === document.body || status === 422) place.focus({ preventScroll: status !== 422 });
  });
}

// What a button of the message changes comes in place. The boxes stay, so that the browser can take a new text back, too.
let replacing = false;
let acting = false;

window.addEventListener("input", (event) => { if (replacing) event.stopImmediatePropagation(); }, true);

function replaceText(box, text) {
  if (!box || box.value === text) return;
  const focused = document.activeElement;
  replacing = true;
  box.focus({ preventScroll: true });
  box.select();
  document.execCommand("insertText", false, text);
  replacing = false;
  if (box.value !== text) box.value = text;
  box.setSelectionRange(0, 0);
  if (focused === document.body) box.blur();
  else focused.focus({ preventScroll: true });
}

function takeInPlace(changes) {
  const fresh = document.getElementById("fresh").dataset;
  // What was kept for a page that comes is behind now.
  leaving = false;
  sessionStorage.removeItem("unsaved");
  form.elements.seen.value = fresh.seen;
  if (changes === typed) {
    replaceText(form.elements.subject, fresh.subject);
    replaceText(form.elements.body, fresh.body);
  } else window.htmx.trigger(form, "again");
  follow();
  mark();
  const next = document.getElementById("undo") ?? document.getElementById("coach-title");
  if (document.activeElement === document.body) next.focus({ preventScroll: true });
}

if (form?.elements.body) {
  // A button that went with the answer is told of at what stood around it.
  const inPlace = (event) => (event.detail.requestConfig?.elt ?? event.detail.elt) !== form;
  // A save of what was typed before would undo what the button does.
  document.body.addEventListener("htmx:confirm", (event) => { if (acting && !inPlace(event)) event.preventDefault(); });
  document.body.addEventListener("htmx:beforeSend", (event) => { acting = inPlace(event); });
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (inPlace(event) && [409, 422].includes(event.detail.xhr.status)) event.detail.shouldSwap = true;
  });
  document.body.addEventListener("htmx:afterRequest", (event) => {
    const { status, changes } = event.detail.xhr;
    if (!inPlace(event)) {
      if (status === 409) document.getElementById("save-in-place").click();
      return;
    }
    acting = false;
    if ([200, 409, 422].includes(status)) takeInPlace(changes);
  });
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    say(button.dataset.copied);
    tell();
  });
}

// A private link's secret stands behind the #, which no server sees; here it goes into the form, and out of the history.
const linkField = document.getElementById("id_link");

if (linkField && location.hash.length > 1) {
  linkField.value = location.hash.slice(1);
  for (const other of document.querySelectorAll("[hreflang]")) other.hash = location.hash;
  history.replaceState(null, "", location.pathname);
  document.querySelector("main .main").focus();
}

// The hour of a call is one of the clock on this desk; the list may be a new one by the time the link is pressed.
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href*="/checklist.ics"]');
  if (link) link.search = `?zone=${encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)}`;
});

// Their clock, rather than a guess by their language.
const zone = document.getElementById("id_zone");

if (zone && !document.querySelector(".wrong-list")) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if ([...zone.options].some((option) => option.value === here)) zone.value = here;
}

// The coach's marks lie behind the text, letter for letter, and go where it scrolls.
const body = document.getElementById("id_body");

function mark() {
  if (!body || !document.getElementById("coaching")) return;
  const list = document.querySelectorAll("#coaching .remarks > li");
  const marks = [...list].map((li) => [Number(li.dataset.start), Number(li.dataset.end), li.className]);
  marks.sort(([one], [other]) => one - other);
  // Places count characters, JavaScript's strings halves of them.
  const text = Array.from(body.value);
  const layer = body.previousElementSibling;
  layer.textContent = "";
  let at = 0;
  for (const [start, end, severity] of marks) {
    if (start < at || end <= start || end > text.length) continue;
    const found = document.createElement("mark");
    found.className = severity;
    found.textContent = text.slice(start, end).join("");
    layer.append(text.slice(at, start).join(""), found);
    at = end;
  }
  layer.append(text.slice(at).join("") + "\n");
  layer.scrollTop = body.scrollTop;
  // Said where the message is sent from, too.
  const link = document.getElementById("to-advice");
  link.hidden = !marks.length;
  link.textContent = document.querySelector("[data-count]").textContent.trim();
}

if (body && document.getElementById("coaching")) {
  const layer = document.createElement("div");
  layer.className = "marks";
  layer.setAttribute("aria-hidden", "true");
  body.before(layer);
  body.addEventListener("scroll", () => { layer.scrollTop = body.scrollTop; });
  // Old marks at new letters would point at the wrong words.
  body.addEventListener("input", () => { layer.textContent = ""; });
  document.body.addEventListener("htmx:afterSwap", mark);
  document.body.addEventListener("htmx:afterSwap", () => {
    const [spoken, fresh] = [document.getElementById("count"), document.querySelector("[data-count]").textContent.trim()];
    if (spoken.textContent.trim() !== fresh) spoken.textContent = fresh;
  });
  mark();
}

// On paper a message is text, not a box.
const paper = document.querySelector(".on-paper");

window.addEventListener("beforeprint", () => {
  if (!paper) return;
  const [subject, text] = paper.children;
  subject.textContent = form.elements.subject ? paper.dataset.before + form.elements.subject.value : "";
  text.textContent = body.value;
  paper.hidden = false;
});

document.querySelector("[autofocus][tabindex]")?.focus();

function isChanged(field) {
  if (/radio|checkbox/.test(field.type)) return field.checked !== field.defaultChecked;
  if (field.options) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  return /^text|date|time|tel|email/.test(field.type) && field.value !== field.defaultValue;
}

// What was typed before this script arrived is saved now; htmx listens once the page is whole.
document.addEventListener("DOMContentLoaded", () => {
  if (![...(form?.elements ?? [])].some(isChanged)) return;
  typed += 1;
  window.htmx?.trigger(form, "again");
});

// A section page: questions that an answer calls for, the preview's bar, and “Saved” where one types.
const questions = document.querySelector(".questions");

function holds(rule) {
  const [name, codes] = rule.split("=");
  const given = new FormData(form).getAll(name).filter(Boolean);
  return codes ? codes.split(",").some((code) => given.includes(code)) : given.length > 0;
}

function isAnswered(group) {
  return [...group.querySelectorAll("input, textarea, select")].some((field) =>
    field.value && (field.checked || !/radio|checkbox/.test(field.type)));
}

function showAskedQuestions() {
  for (const group of questions.querySelectorAll("[data-when]")) {
    const isAsked = holds(group.dataset.when) || isAnswered(group);
    if (isAsked && group.matches(".conditional.unasked")) group.open = true;
    group.classList.toggle("unasked", !isAsked);
  }
  for (const group of questions.querySelectorAll("[data-opens]")) {
    if (!holds(group.dataset.opens)) continue;
    group.open = true;
    // Once: who closes it again keeps it closed.
    delete group.dataset.opens;
  }
}

// What a link or an error leads to may be folded away.
function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target || !questions.contains(target)) return;
  for (let group = target.closest("details"); group; group = group.parentElement.closest("details")) {
    group.open = true;
    group.classList.remove("unasked");
  }
  (target.matches("fieldset") ? target.querySelector("input") : target).focus();
}

// Where no answer is stored yet, the clock knows better than the language where somebody is.
const COUNTRIES = {
  fr: /Paris$/, be: /Brussels$/, ch: /Zurich$/, lu: /Luxembourg$/, gb: /(London|Belfast|Jersey|Guernsey|Isle_of_Man)$/, ie: /Dublin$/,
  nz: /(Auckland|Chatham)$/, in: /(Kolkata|Calcutta)$/, au: /^Australia/,
  ca: /^Canada|(Toronto|Montreal|Vancouver|Edmonton|Winnipeg|Halifax|St_Johns|Regina|Moncton|Whitehorse|Iqaluit)$/,
  us: /^US|Indiana|Kentucky|North_Dakota|(New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Honolulu)$/,
};

function guessCountry() {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
  const code = Object.keys(COUNTRIES).find((country) => COUNTRIES[country].test(here));
  const select = form.elements.country;
  if (!code || !select.selectedOptions[0]?.defaultSelected) return;
  // As if the page had come with it: a guess is nothing to save.
  for (const option of select.options) option.defaultSelected = option.value === code;
  select.value = code;
}

function sentences() {
  return [...document.querySelectorAll("#preview .previewed > *")].flatMap((part) => part.textContent.split(/(?<=[.!?])\s|\n/))
    .map((sentence) => sentence.trim()).filter(Boolean);
}

if (questions) {
  const sheet = document.getElementById("sheet");
  const line = document.getElementById("last");
  const mark = Object.assign(document.createElement("span"), { className: "here", ariaHidden: "true" });
  let known = new Set(sentences());
  showAskedQuestions();
  if ("guessesCountry" in form.dataset) guessCountry();
  reveal();
  window.addEventListener("hashchange", reveal);
  window.addEventListener("pageshow", showAskedQuestions);
  line.addEventListener("click", () => sheet.showPopover?.());
  const markAt = (field) => field.closest(".question")?.querySelector("legend, label").append(mark);
  form.addEventListener("input", (event) => {
    showAskedQuestions();
    mark.textContent = "";
    markAt(event.target);
  });
  document.body.addEventListener("htmx:afterRequest", () => {
    // What was typed before this script arrived is saved, too.
    if (!mark.isConnected) markAt(document.activeElement);
    mark.textContent = saved.textContent;
  });
  document.body.addEventListener("htmx:afterSwap", () => {
    const now = sentences();
    const changed = now.filter((sentence) => !known.has(sentence));
    // Of several sentences, the one with what was just typed; else the last.
    const words = new Set((document.activeElement?.value ?? "").split(/\s+/));
    const shared = (sentence) => sentence.split(/\s+/).filter((word) => words.has(word)).length;
    if (changed.length) line.textContent = changed.reduce((best, each) => (shared(each) >= shared(best) ? each : best));
    line.lang = document.querySelector("#preview [lang]").lang;
    known = new Set(now);
    document.querySelector("[value=message]")?.classList.toggle("unready", !document.querySelector("[data-ready]"));
  });
}
