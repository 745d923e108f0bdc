// npm run publish [-- SLUG… --correction "…" | --update "…" | --minor "…" | --withdraw "…" --on YYYY-MM-DD --content DIR]: records what is published.
import { posix } from "node:path";
import type { NoteKind } from "../model/article.ts";
import type { Note, Step } from "../record/publish/publication.ts";
import { publishContent } from "./publishing/publish-content.ts";
import { CommandError } from "./terminal/command-error.ts";
import { parseCommandLine } from "./terminal/parse-options.ts";
import { printOut } from "./terminal/progress.ts";
import { runCommand } from "./terminal/run-command.ts";

const NOTES = {
	correction: "correction",
	update: "update",
	minor: "minor edit",
} as const satisfies Record<string, NoteKind>;

await runCommand(async () => {
	const { values, words } = parseCommandLine({
		correction: { type: "string" },
		update: { type: "string" },
		minor: { type: "string" },
		withdraw: { type: "string" },
		on: { type: "string" },
		content: { type: "string", default: "content" },
	});
	const note = chooseNote(values);
	const steps = await publishContent(values.content, {
		slugs: words.map(slugOf),
		on: readDay(values.on),
		...(note !== undefined && { note }),
		...(values.withdraw !== undefined && { withdraw: values.withdraw }),
	});
	if (steps.length === 0)
		printOut("Everything is as it was published; nothing to do.\n");
	for (const step of steps) printOut(`${tell(step)}\n`);
	if (steps.length > 0)
		printOut(`Review and commit ${values.content}/ with the article.\n`);
	return true;
});

function chooseNote(
	values: Partial<Record<keyof typeof NOTES | "withdraw", string>>,
): Note | undefined {
	const kinds = ["correction", "update", "minor"] as const;
	const given = kinds.filter((kind) => values[kind] !== undefined);
	const [kind] = given;
	if (given.length + (values.withdraw === undefined ? 0 : 1) > 1)
		throw new CommandError(
			"Say one thing at a time: --correction, --update, --minor or --withdraw.",
		);
	return kind && { kind: NOTES[kind], text: values[kind] ?? "" };
}

/** The day that is told to readers: today's, by this machine's clock and place, unless --on gives an earlier one. */
function readDay(on: string | undefined): string {
	const today = readToday();
	if (on === undefined) return today;
	const isDay =
		/^\d{4}-\d{2}-\d{2}$/.test(on) &&
		!Number.isNaN(Date.parse(on)) &&
		new Date(on).toISOString().startsWith(on);
	if (!isDay)
		throw new CommandError(`--on is "${on}"; write a day as YYYY-MM-DD.`);
	if (on > today)
		throw new CommandError(
			`--on is ${on}, which is yet to come, and no later change could be told before it; give today, ${today}, or an earlier day.`,
		);
	return on;
}

function readToday(): string {
	const now = new Date();
	const [year, month, day] = [
		now.getFullYear(),
		now.getMonth() + 1,
		now.getDate(),
	].map((part) => String(part).padStart(2, "0"));
	return `${year}-${month}-${day}`;
}

function tell(step: Step): string {
	if (step.did === "recorded pages")
		return "Published what is new of the other pages";
	const address = `/articles/${step.slug}/`;
	if (step.did === "published") return `Published ${address}`;
	if (step.did === "new edition")
		return `Edition ${step.edition} of ${address}`;
	if (step.did === "renamed")
		return `${address} is the new address of /articles/${step.from}/, which goes on leading there`;
	return `Withdrew ${address}, which goes on saying when and why; its file is gone, its editions stay`;
}

/** An article may be named by its file too, as a shell completes it: content/articles/harbour-bridge.md. */
function slugOf(word: string): string {
	return posix.basename(word.replaceAll("\\", "/"), ".md");
}
