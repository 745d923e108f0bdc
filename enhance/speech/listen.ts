// The browser reads the article aloud, sentence by sentence, and marks the one that it speaks.
import { TOOL_ATTRIBUTE } from "../../lib/model/hooks.ts";
import { wordFor } from "../word-for.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

const SPOKEN = "spoken";

/** Gives the tool its work; takes it away where the browser can't speak. */
export function addListening(page: Document): void {
	const button = page.querySelector(`[${TOOL_ATTRIBUTE}=listen]`);
	if (!(button instanceof HTMLButtonElement)) return;
	if (typeof speechSynthesis === "undefined") {
		button.remove();
		return;
	}
	const words = button.textContent;
	let stop: (() => void) | undefined;
	const rest = (message = words) => {
		stop = undefined;
		mark(undefined);
		button.textContent = message;
	};
	button.setAttribute("aria-live", "polite");
	button.addEventListener("click", () => {
		if (stop !== undefined) {
			stop();
			return;
		}
		button.textContent = wordFor("stop", "Stop");
		stop = speakAll(sentencesOf(page), langOf(page), {
			onEnd: () => rest(),
			onError: () =>
				rest(wordFor("noVoice", "Your browser has no voice for it")),
		});
	});
	// Speech outlives its page in some browsers.
	addEventListener("pagehide", () => stop?.());
}

type Listener = { readonly onEnd: () => void; readonly onError: () => void };

/** Gives what stops it; `onEnd` is then told too. */
function speakAll(
	sentences: readonly Sentence[],
	lang: string,
	{ onEnd, onError }: Listener,
): () => void {
	let isStopped = false;
	const speakFrom = (index: number): void => {
		const sentence = sentences[index];
		if (sentence === undefined || isStopped) {
			onEnd();
			return;
		}
		const utterance = new SpeechSynthesisUtterance(sentence.text);
		utterance.lang = lang;
		utterance.addEventListener("start", () => mark(sentence.range));
		utterance.addEventListener("end", () => speakFrom(index + 1));
		utterance.addEventListener("error", () => {
			if (isStopped) onEnd();
			else onError();
		});
		speechSynthesis.speak(utterance);
	};
	speechSynthesis.cancel();
	speakFrom(0);
	return () => {
		isStopped = true;
		speechSynthesis.cancel();
		onEnd();
	};
}

/** By a highlight, so that the page's elements stay as they are; browsers without them only speak. */
function mark(range: Range | undefined): void {
	if (typeof Highlight === "undefined") return;
	if (range === undefined) CSS.highlights.delete(SPOKEN);
	else {
		CSS.highlights.set(SPOKEN, new Highlight(range));
		const { top, bottom } = range.getBoundingClientRect();
		const isSeen = top > 0 && bottom < innerHeight;
		if (!isSeen)
			range.startContainer.parentElement?.scrollIntoView({ block: "center" });
	}
}

function langOf(page: Document): string {
	return page.querySelector(".article")?.getAttribute("lang") ?? "en";
}
