// A plan and the content folder → why it would lose, or pass over in silence, what was published before.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manuscripts } from "../../content/published/load-manuscripts.ts";
import type { Plan } from "../../record/publish/publication.ts";
import { recordPath } from "../../record/record-paths.ts";
import { unifyLineEnds } from "../../text/unify-line-ends.ts";

/** Gives the reason, if there is one: editions would be overwritten that no record tells of, or there is nothing to do because a file is gone. */
export async function refuseWhatIsLost(
	contentFolder: string,
	{ steps, writes }: Plan,
	manuscripts: Manuscripts,
): Promise<string | undefined> {
	for (const step of steps) {
		if (step.did !== "published") continue;
		const folder = `editions/${step.slug}`;
		if (await areWritten(contentFolder, folder, writes)) continue;
		return `${contentFolder}/${folder}/ has editions that no record tells of: restore ${contentFolder}/${recordPath(step.slug)} from version control, or delete that folder, if none of them was ever published.`;
	}
	const gone = steps.length > 0 ? undefined : findGone(manuscripts);
	return gone === undefined
		? undefined
		: `${contentFolder}/articles/${gone}.md was published and isn’t there, or is a draft; restore it, or say why it goes: npm run publish -- ${gone} --withdraw "…".`;
}

/** Whether the folder has nothing but what would be written anew, as a publication leaves it that was stopped before its record. */
async function areWritten(
	contentFolder: string,
	folder: string,
	writes: Plan["writes"],
): Promise<boolean> {
	const names = await readdir(join(contentFolder, folder)).catch(() => []);
	for (const name of names.filter((one) => one.endsWith(".md"))) {
		const path = `${folder}/${name}`;
		const text = await readFile(join(contentFolder, path), "utf8");
		const next = writes.find((write) => write.path === path)?.text;
		if (next !== unifyLineEnds(text)) return false;
	}
	return true;
}

function findGone({ manuscripts, published }: Manuscripts): string | undefined {
	const slugs = new Set(manuscripts.map(({ article }) => article.slug));
	return published.find(
		({ recorded: { record } }) =>
			record.withdrawn === undefined && !slugs.has(record.slug),
	)?.recorded.record.slug;
}
