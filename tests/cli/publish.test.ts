// What npm run publish refuses before it looks at anything.
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

function publish(...args: string[]) {
	const { status, stderr } = spawnSync(
		process.execPath,
		[
			"--import",
			"tsx",
			"lib/cli/publish.ts",
			"--content",
			"tests/content/base",
			...args,
		],
		{ encoding: "utf8" },
	);
	return { status, stderr: stderr.trim() };
}

/** By this machine's clock and place, as the command reads it. */
function today(): string {
	return new Intl.DateTimeFormat("sv").format(new Date());
}

it.each([
	[["--on", "2026-13-01"], '--on is "2026-13-01"; write a day as YYYY-MM-DD.'],
	[["--on", "2026-02-30"], '--on is "2026-02-30"; write a day as YYYY-MM-DD.'],
	[
		["--on", "9999-03-05"],
		`--on is 9999-03-05, which is yet to come, and no later change could be told before it; give today, ${today()}, or an earlier day.`,
	],
	[
		["--correction", "a", "--update", "b"],
		"Say one thing at a time: --correction, --update, --minor or --withdraw.",
	],
	[
		["--withdraw", "a"],
		'Name the one article to withdraw: npm run publish -- SLUG --withdraw "why".',
	],
	[
		["no-such-article"],
		'There is no article "no-such-article" to publish: content/articles/no-such-article.md isn\'t there or is a draft.',
	],
	[
		["content/articles/no-such-article.md"],
		'There is no article "no-such-article" to publish: content/articles/no-such-article.md isn\'t there or is a draft.',
	],
	[
		["--content", "tests/content/no-such-folder"],
		"There is no folder tests/content/no-such-folder; name that of the content: --content DIR.",
	],
])("refuses %j in one line, with exit code 1", (args, message) => {
	expect(publish(...args)).toEqual({ status: 1, stderr: message });
});
