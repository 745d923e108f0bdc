// Words and what they do → a button that looks like the page's other controls.

export function createButton(words: string, act: () => void) {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "pass-on";
	button.textContent = words;
	button.addEventListener("click", act);
	return button;
}
