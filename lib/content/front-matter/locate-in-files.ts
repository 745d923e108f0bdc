// A file and a path in its front matter → the place, read anew: few articles have a Problem that is seen only beside the others.
import type { ContentFile } from "../files/read-content-files.ts";
import type { FaultPath } from "./fault.ts";
import type { Place } from "./locate.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";

export type LocateInFile = (file: string, path: FaultPath) => Place;

/** Gives what locates in these files; the start of one that can't be read. */
export function locateInFiles(files: readonly ContentFile[]): LocateInFile {
	return (file, path) => {
		const content = files.find((one) => one.file === file);
		const parsed = content && parseFrontMatter(content);
		return parsed !== undefined && "locate" in parsed
			? parsed.locate(path)
			: { line: 1, column: 1 };
	};
}
