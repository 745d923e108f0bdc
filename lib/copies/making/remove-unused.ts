// The cache of copies → the same without what no site's list names any more.
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { removeStaleDrafts } from "../../disk/remove-stale-drafts.ts";
import { copiesListSchema } from "./copies-list.ts";

/** Removes copies that no list in `root` names; each site that was built from this folder has a list. */
export async function removeUnused(root: string): Promise<void> {
	const used = new Set<string>();
	removeStaleDrafts(join(root, "lists"));
	for (const list of await readdir(join(root, "lists"))) {
		// Another build may be writing one.
		if (!list.endsWith(".json")) continue;
		const text = await readFile(join(root, "lists", list), "utf8");
		for (const { file } of copiesListSchema.parse(JSON.parse(text)))
			used.add(dirname(file));
	}
	const made = join(root, "made");
	for (const name of await readdir(made).catch(() => []))
		if (!used.has(join(made, name)))
			await rm(join(made, name), { recursive: true, force: true });
}
