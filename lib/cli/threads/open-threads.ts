// A module → threads that each run it, one task at a time.
import type { Tinypool } from "tinypool";

export type Threads<Task, Result> = {
	/** Throws what the module throws. A task waits until a thread is free. */
	readonly run: (task: Task) => Promise<Result>;
	/** Ends the threads, whatever they are at. */
	readonly close: () => Promise<void>;
};

export type ThreadsOptions = {
	/** Its `runTask` takes a task and gives the result; both are cloned on their way. */
	readonly module: URL;
	readonly count: number;
};

/** Starts `count` threads at once. */
export async function openThreads<Task, Result>({
	module,
	count,
}: ThreadsOptions): Promise<Threads<Task, Result>> {
	// A command that needs no thread doesn't wait for this.
	const { Tinypool } = await import("tinypool");
	const pool: Tinypool = new Tinypool({
		filename: module.href,
		name: "runTask",
		minThreads: count,
		maxThreads: count,
		// Each reads TypeScript by its own means, not by the program's.
		execArgv: [],
	});
	return { run: (task) => pool.run(task), close: () => pool.destroy() };
}
