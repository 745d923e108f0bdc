// Tasks → done, over a few threads, each of which sets type in its own memory.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { WorkerAnswer } from "./copy-worker.ts";
import type { CopyTask } from "./write-copy-set.ts";

/** Each needs some 150 MB beside the 230 of the process; more threads would be faster on more cores, and need as much again. */
const MOST_THREADS = 2;
/** A thread takes as long to start as some articles to make. */
const TASKS_WORTH_A_THREAD = 4;

/** Little, so that it is cleared often: each document that was set holds some megabytes outside of it until its small handle is cleared away. */
const YOUNG_MEGABYTES = 4;

export type TaskRun = {
	readonly tasks: readonly CopyTask[];
	readonly faceFolder: string;
	/** Told after each task. */
	readonly onDone: () => void;
};

/** Runs every task; throws the first error, after which no further task is started. */
export async function runTasks({
	tasks,
	faceFolder,
	onDone,
}: TaskRun): Promise<void> {
	const threads = Math.min(
		availableParallelism(),
		MOST_THREADS,
		Math.ceil(tasks.length / TASKS_WORTH_A_THREAD),
	);
	const queue = [...tasks];
	const workers = Array.from(
		{ length: threads },
		() =>
			new Worker(new URL("./copy-thread.mjs", import.meta.url), {
				workerData: { faceFolder },
				execArgv: [],
				resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
			}),
	);
	try {
		await Promise.all(
			workers.map(async (worker) => {
				for (let task = queue.shift(); task; task = queue.shift()) {
					await runTask(worker, task);
					onDone();
				}
			}),
		);
	} finally {
		queue.length = 0;
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
}

function runTask(worker: Worker, task: CopyTask): Promise<void> {
	return new Promise((done, reject) => {
		const fail = (error: unknown) =>
			reject(new Error(`no copies of ${task.article.slug}`, { cause: error }));
		worker.once("error", fail);
		worker.once("message", ({ error }: WorkerAnswer) => {
			worker.off("error", fail);
			if (error === undefined) done();
			else fail(error);
		});
		worker.postMessage(task);
	});
}
