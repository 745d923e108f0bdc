// The worker of /search/, started with the first question: Pagefind and what asks it, beside the page, which goes on answering its reader.
import { formatCount } from "../lib/text/format-count.ts";
import { findRecords } from "./search/engine/find-records.ts";
import {
	openPagefind,
	type PagefindSearch,
} from "./search/engine/open-pagefind.ts";
import type { Answer, Question } from "./search/engine/question.ts";

let opened: Promise<PagefindSearch> | undefined;

addEventListener("message", async (event: MessageEvent<Question>) => {
	const { data, ports } = event;
	const answer = await answerTo(data);
	ports[0]?.postMessage(answer);
});

/** After a failure the index is opened anew. */
async function answerTo(question: Question): Promise<Answer> {
	opened ??= openPagefind(question.folder);
	const mine = opened;
	try {
		// The first number takes its time: meanwhile the index comes.
		formatCount(0, question.lang);
		return { found: await findRecords(await mine, question) };
	} catch {
		// A later question may have opened it anew already.
		if (opened === mine) opened = undefined;
		return {};
	}
}
