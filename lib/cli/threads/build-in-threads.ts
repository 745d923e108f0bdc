// Jobs that come one by one → articles, built on this thread and, where there are many, on others.
import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { BuiltArticle } from "../../content/build-article.ts";
import {
	type ArticleJob,
	type BuildJob,
	buildHere,
} from "../../content/build-job.ts";
import { openThreads } from "./open-threads.ts";

/** A thread is slow until its code has run often: with two cores a hundred articles take longer on two than on one, four hundred less. */
const JOBS_WORTH_A_THREAD = 150;
const MOST_THREADS = 4;
/** Few, so that all threads end together; several, because a thread waits for this one to give it more. */
const JOBS_AT_ONCE = 4;

type Waiting = {
	readonly job: ArticleJob;
	readonly done: (built: BuiltArticle) => void;
	readonly fail: (error: unknown) => void;
};

/** Gives what builds, on one thread more for each `jobsWorthAThread`, every job that it is given until the next turn of the event loop, and then those that have come meanwhile. */
export function buildInThreads(
	jobsWorthAThread = JOBS_WORTH_A_THREAD,
): BuildJob {
	let queue: Waiting[] = [];
	const start = async () => {
		await nextTurn();
		const jobs = queue;
		queue = [];
		await share([...jobs], jobsWorthAThread).catch((error) => {
			for (const { fail } of jobs) fail(error);
		});
	};
	return (job) =>
		new Promise((done, fail) => {
			if (queue.length === 0) start();
			queue.push({ job, done, fail });
		});
}

/** Takes them out of the list as they are begun. */
async function share(jobs: Waiting[], jobsWorthAThread: number): Promise<void> {
	const count = Math.min(
		availableParallelism() - 1,
		MOST_THREADS,
		Math.floor(jobs.length / jobsWorthAThread),
	);
	if (count === 0) return buildAllHere(jobs);
	const threads = await openThreads<ArticleJob[], BuiltArticle[]>({
		module: new URL("./article-thread.mjs", import.meta.url),
		count,
	});
	const feed = async () => {
		for (;;) {
			const some = jobs.splice(0, JOBS_AT_ONCE);
			if (some.length === 0) return;
			const built = await threads.run(some.map(({ job }) => job));
			some.forEach(({ done, fail }, at) => {
				const article = built[at];
				if (article === undefined) fail(new Error("a thread lost an article"));
				else done(article);
			});
		}
	};
	try {
		await Promise.all([
			buildAllHere(jobs),
			...Array.from({ length: count }, feed),
		]);
	} finally {
		await threads.close();
	}
}

/** Between two, what the threads have done is taken. */
async function buildAllHere(jobs: Waiting[]): Promise<void> {
	for (let next = jobs.shift(); next; next = jobs.shift()) {
		await buildHere(next.job).then(next.done, next.fail);
		await nextTurn();
	}
}
