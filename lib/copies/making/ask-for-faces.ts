// A port to the thread that cuts faces → what a page asks for its own.
import { once } from "node:events";
import type { MessagePort } from "node:worker_threads";
import * as z from "zod";
import type { StyleFaces } from "../one-file/face-styles.ts";

const answer = z.tuple([z.string()]);

/** One page at a time: an answer doesn't tell its question. */
export function askForFaces(port: MessagePort): StyleFaces {
	return async (texts) => {
		const answered = once(port, "message");
		port.postMessage(texts);
		const [styles] = answer.parse(await answered);
		return styles;
	};
}
