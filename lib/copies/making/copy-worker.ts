// A thread that makes copies: one task at a time, an answer to each.

import { MessagePort, parentPort, workerData } from "node:worker_threads";
import sharp from "sharp";
import * as z from "zod";
import { loadTypesetter } from "../pdf/typesetter.ts";
import { askForFaces } from "./ask-for-faces.ts";
import { createClearing } from "./create-clearing.ts";
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

const clear = createClearing();

parentPort?.on("message", async (task: CopyTask) => {
	const answer: WorkerAnswer = await writeCopySet(task, await tools).then(
		() => ({}),
		(error: unknown) => ({
			error: error instanceof Error ? error.message : String(error),
		}),
	);
	await clear();
	parentPort?.postMessage(answer);
});
