// Browser script of /search/, fetched with the first question: Pagefind and what asks it.
import type { Asked } from "./search/asked.ts";
import { type Findings, findRecords } from "./search/engine/find-records.ts";
import {
	openPagefind,
	type PagefindSearch,
} from "./search/engine/open-pagefind.ts";

let opened: Promise<PagefindSearch> | undefined;

/** `folder` is the path of the index. Rejects where any part of it can't be had; may then be asked again. */
export async function find(folder: string, asked: Asked): Promise<Findings> {
	opened ??= openPagefind(folder);
	try {
		return await findRecords(await opened, asked);
	} catch (error) {
		opened = undefined;
		throw error;
	}
}
