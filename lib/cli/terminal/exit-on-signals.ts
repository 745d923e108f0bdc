// An interrupted command → a clean end: what listens for the process's "exit" runs, which a bare signal would skip.
import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Makes SIGINT, SIGTERM and SIGHUP end the process with 128 + the signal's number. Gives what undoes it. */
export function exitOnSignals(): () => void {
	const exit = (signal: (typeof SIGNALS)[number]) =>
		process.exit(128 + constants.signals[signal]);
	for (const signal of SIGNALS) process.on(signal, exit);
	return () => {
		for (const signal of SIGNALS) process.off(signal, exit);
	};
}

/** Waits until somebody wants the process to end. */
export function untilSignal(): Promise<void> {
	return new Promise((done) => {
		for (const signal of SIGNALS) process.on(signal, () => done());
	});
}
