// Before the first paint: the appearance that the reader chose on an earlier visit. In the page's head, so that nothing changes under the reader's eyes.
import { CHOICES_KEY, SCRIPTS_RUN_ATTRIBUTE } from "../lib/model/hooks.ts";

const { documentElement: root } = document;
root.setAttribute(SCRIPTS_RUN_ATTRIBUTE, "");
// No storage, or something else in it than we wrote: the page stays as it arrived.
try {
	const choices: Record<string, unknown> = JSON.parse(
		localStorage.getItem(CHOICES_KEY) ?? "{}",
	);
	for (const name of ["size", "width", "face", "colours", "contrast"])
		if (typeof choices[name] === "string") root.dataset[name] = choices[name];
} catch {}
