// A thread that makes copies: one task at a time, an answer to each.
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { loadTypesetter } from "../pdf/typesetter.ts";
import { type CopyTask, writeCopySet } from "./write-copy-set.ts";

export type WorkerAnswer = { readonly error?: string };

const { faceFolder } = z.object({ faceFolder: z.string() }).parse(workerData);
const typesetter = loadTypesetter(faceFolder);

parentPort?.on("message", async (task: CopyTask) => {
	const answer: WorkerAnswer = await writeCopySet(task, await typesetter).then(
		() => ({}),
		(error: unknown) => ({
			error: error instanceof Error ? error.message : String(error),
		}),
	);
	parentPort?.postMessage(answer);
});
