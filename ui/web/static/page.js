// Runs once, inside the conversation's component: `element` is its root, `props.value` the latest
// change from the server, `trigger` sends "say" (a sentence) or "act" (a button of a card).
// HTML in `props.value` was drawn, and escaped, on the server.
const find = (selector, within = element) => within.querySelector(selector);
const turns = find(".turns"), welcome = find(".welcome"), status = find(".status"), toast = find(".toast");
const root = document.documentElement;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let words = {}, busy = false, toastTimer = 0;

watch("value", () => show(props.value));
if (props.value) show(props.value);
paint();
new MutationObserver(nameButtons).observe(find("#ask", document) || document.body, { childList: true, subtree: true });
document.addEventListener("click", clicked);
document.addEventListener("change", changed);
document.addEventListener("submit", named, true);
document.addEventListener("keydown", pressed);
element.addEventListener("error", unseen, true);
window.addEventListener("resize", () => document.querySelectorAll(".chart.drawn").forEach(resized));

// ---- what the server says

function show(value) {
	if (!value || !value.thread) return;
	sessionStorage.setItem("rapport-thread", value.thread);
	if (value.chosen) localStorage.setItem("rapport-language", value.language);
	root.lang = value.language;
	busy = value.busy;
	document.body.classList.toggle("busy", busy);
	if (value.reset) begin(value);
	else if (value.welcome) redraw(value.welcome);
	nameButtons();
	for (const turn of value.turns) place(turn);
	welcome.hidden = turns.childElementCount > 0;
	if (value.follow) follow(value.follow);
	if (value.announce) status.textContent = value.announce;
	if (value.notice) notify(value.notice, value.tone);
	if (value.download) fetchFile(value.download);
	if (!busy && !value.download && matchMedia("(pointer: fine)").matches && value.announce) find("#ask textarea", document)?.focus();
}

function begin(value) {
	words = value.words;
	turns.replaceChildren();
	turns.setAttribute("aria-label", words.conversation);
	welcome.innerHTML = value.welcome;
	if (!value.turns.length) scrollTo({ top: 0 });
}

// The start page anew; who stood on one of its buttons stands there again, or on its neighbour.
function redraw(html) {
	const on = document.activeElement?.closest?.(".welcome [data-do]"), name = on && `[data-do="${on.dataset.do}"]`;
	const before = on && [...welcome.querySelectorAll(name)].indexOf(on), same = on && `${name}[data-format="${on.dataset.format}"]`;
	welcome.innerHTML = html;
	if (!on) return;
	const others = welcome.querySelectorAll(name);
	(find(same, welcome) || others[Math.min(before, others.length - 1)] || find(".tile-main", welcome))?.focus();
}

function place(turn) {
	const section = child(turns, turn.id, "section", "turn");
	const wanted = new Set(turn.blocks.map((block) => block.id));
	for (const old of [...section.children]) if (!wanted.has(old.id)) old.remove();
	turn.blocks.forEach((block, n) => {
		const box = child(section, block.id, "div", "block");
		if (section.children[n] !== box) section.insertBefore(box, section.children[n]);
		if (box.drawn === block.html) return;
		const open = [...box.querySelectorAll("details")].map((d) => d.open);
		box.innerHTML = box.drawn = block.html;
		box.querySelectorAll("details").forEach((d, i) => { if (i < open.length) d.open = open[i]; });
		box.querySelectorAll(".chart").forEach(chart);
	});
}

// Gradio draws these two anew whenever a turn begins or ends, and gives them no name.
function nameButtons() {
	for (const [selector, word] of [[".submit-button", words.send], [".stop-button", words.stop]]) {
		const button = find(`#ask ${selector}`, document);
		if (button && word && button.title !== word) button.ariaLabel = button.title = word;
	}
}

function child(parent, id, tag, name) {
	let found = document.getElementById(id);
	if (!found) {
		found = document.createElement(tag);
		found.id = id;
		found.className = name;
		parent.append(found);
	}
	return found;
}

function follow(id) {
	document.querySelectorAll(".turn.last").forEach((turn) => turn.classList.remove("last"));
	const turn = document.getElementById(id);
	turn.classList.add("last");
	const top = turn.getBoundingClientRect().top + scrollY - (find("#top", document)?.offsetHeight || 0) - 12;
	scrollTo({ top, behavior: calm.matches ? "auto" : "smooth" });
}

function notify(text, tone) {
	clearTimeout(toastTimer);
	toast.textContent = text;
	toast.className = `toast ${tone || "good"}`;
	toast.hidden = false;
	toastTimer = setTimeout(() => { toast.hidden = true; }, 6000);
}

function fetchFile(address) {
	const link = document.createElement("a");
	link.href = address;
	link.download = "";
	document.body.append(link);
	link.click();
	link.remove();
}

// ---- what a person does

function clicked(event) {
	const button = event.target.closest("button[data-do]");
	if (!button) return;
	const does = { say: () => say(button.dataset.text), fill: () => fill(button.dataset.text), copy: () => copy(button),
		theme: turnLight, "open-name": () => naming(button, true), "close-name": () => naming(button, false) };
	(does[button.dataset.do] || (() => send(button, {})))();
}

function say(text) {
	if (busy) return;
	busy = true;
	trigger("say", { text });
}

function fill(text) {
	const box = find("#ask textarea", document);
	Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(box, text);
	box.dispatchEvent(new Event("input", { bubbles: true }));
	box.focus();
	box.select();
}

function send(from, more) {
	const block = from.closest(".block")?.id || "";
	if (from.matches("[data-do=approve], [data-do=reject]")) from.parentElement.querySelectorAll("button").forEach((b) => { b.disabled = true; });
	trigger("act", { do: from.dataset.do, format: from.dataset.format || "", block, ...more });
}

function changed(event) {
	if (event.target.matches("select[data-do=language]")) trigger("act", { do: "language", value: event.target.value });
}

function naming(button, open) {
	const foot = button.closest(".card-foot"), form = find(".naming", foot);
	form.hidden = !open;
	if (open) {
		form.dataset.then = button.dataset.then;
		form.elements.name.focus();
		form.elements.name.select();
	} else find("[data-do=open-name]", foot).focus();
}

function named(event) {
	const form = event.target.closest("form.naming");
	if (!form) return;
	event.preventDefault();
	form.hidden = true;
	trigger("act", { do: form.dataset.then, name: form.elements.name.value, block: form.closest(".block").id });
}

function pressed(event) {
	if (event.key === "Escape") event.target.closest?.("form.naming")?.querySelector("[data-do=close-name]").click();
	if (event.key === "/" && !event.target.closest("input, textarea, select")) {
		event.preventDefault();
		find("#ask textarea", document)?.focus();
	}
}

async function copy(button) {
	const code = find("code", button.closest(".code, .as-table"));
	try {
		await navigator.clipboard.writeText(code.textContent);
	} catch {
		getSelection().selectAllChildren(code);
		document.execCommand("copy");
	}
	notify(words.copied);
}

// A picture that cannot be loaded leaves its place empty rather than broken.
function unseen(event) {
	if (event.target.matches?.(".picture img")) event.target.remove();
}

// ---- light and dark

function turnLight() {
	root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
	localStorage.setItem("rapport-theme", root.dataset.theme);
	paint();
	document.querySelectorAll(".chart.drawn").forEach(chart);
}

function paint() {
	document.body.classList.toggle("dark", root.dataset.theme === "dark");
}

// ---- charts

function plotly() {
	window.rapportPlotly ??= new Promise((done, fail) => {
		const script = document.createElement("script");
		script.src = "/rapport/plotly.min.js";
		script.onload = () => done(window.Plotly);
		script.onerror = fail;
		document.head.append(script);
	});
	return window.rapportPlotly;
}

async function chart(box) {
	const figure = JSON.parse(box.dataset.chart), Plotly = await plotly();
	if (!box.isConnected) return;
	const { days, shortDays, months, shortMonths } = words, name = root.lang;
	if (name !== "en") Plotly.register({ moduleType: "locale", name, dictionary: {}, format: { days, shortDays, months, shortMonths } });
	await Plotly.react(box, figure.data, styled(figure.layout || {}, box), { displayModeBar: false, responsive: true, locale: name });
	box.classList.add("drawn");
}

// Plotly's languages have names of months, but put the year behind them.
const CHINESE_DAYS = [[null, 86399999, "%-H:%M"], [86400000, 2419200000, "%-m月%-d日"], ["M1", "M11", "%Y年%-m月"], ["M12", null, "%Y年"]]
	.map(([from, to, value]) => ({ dtickrange: [from, to], value }));

function styled(layout, box) {
	const style = getComputedStyle(root), color = (name) => style.getPropertyValue(`--r-${name}`).trim();
	const axis = { gridcolor: color("line"), linecolor: color("line"), zerolinecolor: color("line"), automargin: true, fixedrange: true };
	const { template, title, width, ...kept } = layout; // the card has its own title and look
	const look = { ...kept, autosize: true, height: Math.min(layout.height || 320, 640),
		paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)", separators: words.separators,
		colorway: ["1", "2", "3", "4", "5", "6"].map((n) => color(`chart${n}`)),
		font: { family: style.getPropertyValue("--r-font"), size: 13, color: color("soft") },
		margin: { l: 12, r: 12, t: 12, b: 12, pad: 4 }, legend: { orientation: "h", y: -0.2, ...layout.legend },
		hoverlabel: { bgcolor: color("surface"), bordercolor: color("line"), font: { color: color("ink") } } };
	for (const key of new Set(["xaxis", "yaxis", ...Object.keys(layout).filter((k) => /^[xy]axis/.test(k))])) {
		const own = { ...layout[key] };
		const named = own.type === "date" || own.type === "category"; // its ticks say what it is
		if (own.type === "date" && root.lang === "zh") own.tickformatstops = CHINESE_DAYS;
		look[key] = { ...own, ...axis, showgrid: !named, title: named ? undefined : { ...own.title, font: { size: 12.5 } } };
	}
	return look;
}

function resized(box) {
	window.Plotly?.Plots.resize(box);
}
