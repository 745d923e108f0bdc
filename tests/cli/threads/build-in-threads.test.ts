// A site of many articles is built on several threads; it is the same site.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildInThreads } from "../../../lib/cli/threads/build-in-threads.ts";
import { type ArticleJob, buildHere } from "../../../lib/content/build-job.ts";
import { NO_MATERIALS } from "../../../lib/content/materials.ts";

const FILE = "content/articles/deepseek-sparks-a-chip-revolution.md";
const text = readFileSync(FILE, "utf8");

/** Every third lacks its headline. */
const jobs: ArticleJob[] = Array.from({ length: 24 }, (_, index) => ({
	content: {
		file: `content/articles/article-${index}.md`,
		text: text.replace(/^headline: .*/m, (line) =>
			index % 3 === 0 ? "" : `${line} ${index}`,
		),
	},
	materials: NO_MATERIALS,
}));

it("gives each job the article, and the Problems, that it gets on one thread", async () => {
	const build = buildInThreads(8);
	const built = await Promise.all(jobs.map(build));
	expect(built).toEqual(await Promise.all(jobs.map(buildHere)));
	expect(built.filter(({ problems }) => problems.length > 0)).not.toEqual([]);
	// And again: a second wave opens threads anew.
	expect(await build(jobs[1] ?? fail())).toEqual(built[1]);
}, 60_000);

it("fails, and doesn't wait for ever, where a thread fails", async () => {
	const broken = jobs.map((job) => {
		const faulty = { ...job };
		// As no caller can give it: what a thread throws has to come back.
		Reflect.deleteProperty(faulty, "content");
		return faulty;
	});
	const results = await Promise.allSettled(broken.map(buildInThreads(8)));
	expect(new Set(results.map(({ status }) => status))).toEqual(
		new Set(["rejected"]),
	);
}, 60_000);

function fail(): never {
	throw new Error("there is no such job");
}
