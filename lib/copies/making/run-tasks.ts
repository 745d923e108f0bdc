// Tasks → done, over a few threads, each of which sets type in its own memory.
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { bundleThread } from "./bundle-thread.ts";
import type { WorkerAnswer } from "./copy-worker.ts";
import type { CopyTask } from "./write-copy-set.ts";

/** Each needs some 60 MB beside the 300 of the process; more threads would be faster on more cores, and need as much again. */
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
	if (tasks.length === 0) return;
	const threads = Math.min(
		availableParallelism(),
		MOST_THREADS,
		Math.ceil(tasks.length / TASKS_WORTH_A_THREAD),
	);
	const queue = [...tasks];
	const channels = Array.from({ length: threads }, () => new MessageChannel());
	const askers = channels.map(({ port1 }) => port1);
	const cutter = startThread("face-worker", { faceFolder, askers }, askers);
	const started = [cutter];
	try {
		// Before the threads that set type: they find the faces of paper made.
		await once(cutter, "message");
		const workers = channels.map(({ port2 }) =>
			startThread("copy-worker", { faceFolder, faces: port2 }, [port2]),
		);
		started.push(...workers);
		const work = workers.map(async (worker) => {
			for (let task = queue.shift(); task; task = queue.shift()) {
				await runTask(worker, task);
				onDone();
			}
		});
		await Promise.race([failureOf(cutter), Promise.all(work)]);
	} finally {
		queue.length = 0;
		await Promise.all(started.map((thread) => thread.terminate()));
	}
}

function startThread(
	name: "face-worker" | "copy-worker",
	settings: object,
	transferList: MessagePort[],
): Worker {
	return new Worker(bundleThread(name), {
		workerData: settings,
		transferList,
		execArgv: [],
		resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
	});
}

/** Never fulfilled: who waits for a face would wait for ever where its thread is gone. */
function failureOf(thread: Worker): Promise<never> {
	return new Promise((_, reject) => {
		thread.once("error", reject);
	});
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
