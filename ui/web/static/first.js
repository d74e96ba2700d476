(() => {
	const kept = localStorage.getItem("rapport-theme");
	const dark = kept ? kept === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
	document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
