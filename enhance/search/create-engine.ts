// Where the engine lies → the engine, started when it is first asked.
import type { Answer, Findings, Question } from "./engine/question.ts";

type Engine = (question: Question) => Promise<Findings>;

/** Rejects where the engine or a part of the index can't be had; the next question tries again. */
export function createEngine(address: string): Engine {
	let running: Worker | undefined;
	const start = () => {
		const worker = new Worker(address);
		worker.addEventListener("error", (event) => {
			// It is told on the page.
			event.preventDefault();
			worker.terminate();
			if (running === worker) running = undefined;
		});
		return worker;
	};
	return (question) =>
		new Promise((resolve, reject) => {
			running ??= start();
			const worker = running;
			const { port1, port2 } = new MessageChannel();
			const end = () => {
				port1.close();
				worker.removeEventListener("error", fail);
			};
			const fail = () => {
				end();
				reject(new Error("the engine gives no answer"));
			};
			port1.onmessage = ({ data }: MessageEvent<Answer>) => {
				if (data.found === undefined) return fail();
				end();
				resolve(data.found);
			};
			worker.addEventListener("error", fail);
			worker.postMessage(question, [port2]);
		});
}
