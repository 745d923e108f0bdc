// A thread that makes copies: one task at a time, an answer to each.

import { setImmediate as finalisers } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { MessagePort, parentPort, workerData } from "node:worker_threads";
import sharp from "sharp";
import { z } from "zod";
import { loadTypesetter } from "../pdf/typesetter.ts";
import { askForFaces } from "./ask-for-faces.ts";
import { type CopyTask, writeCopySet } from "./write-copy-set.ts";

export type WorkerAnswer = { readonly error?: string };

const { faceFolder, faces } = z
	.object({ faceFolder: z.string(), faces: z.instanceof(MessagePort) })
	.parse(workerData);
const tools = loadTypesetter(faceFolder).then((typesetter) => ({
	typesetter,
	styleFaces: askForFaces(faces),
}));

// A cover is drawn once, and by one core: the others set type. This holds for the whole process, which has made its images by now.
sharp.cache(false);
sharp.concurrency(1);

setFlagsFromString("--expose-gc");
const gc: unknown = runInNewContext("globalThis.gc");
if (typeof gc !== "function")
	throw new Error('node gives no "gc", though --expose-gc is set');

/** A clearing of everything takes as long as half an article, one of what is young next to nothing. */
const ARTICLES_PER_CLEARING = 8;
let made = 0;

parentPort?.on("message", async (task: CopyTask) => {
	const answer: WorkerAnswer = await writeCopySet(task, await tools).then(
		() => ({}),
		(error: unknown) => ({
			error: error instanceof Error ? error.message : String(error),
		}),
	);
	made += 1;
	// Because a document is megabytes to Typst and a few bytes to Node, which sees no reason to clear it away: four megabytes of each article stayed.
	// Without words it clears everything; Node 20 takes whatever it is told for what is young.
	if (made % ARTICLES_PER_CLEARING === 0) gc();
	else gc({ type: "minor" });
	await finalisers();
	parentPort?.postMessage(answer);
});
