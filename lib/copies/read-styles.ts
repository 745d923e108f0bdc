// A kind of copy and a language → its style sheet.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { textSetting } from "../text/text-setting.ts";
import { COPIES_ROOM } from "./copies-room.ts";

/** `file` starts at lib/copies. What other letters than Latin ones need is left out where it isn't needed: every byte is sent in each copy. */
export async function readStyles(file: string, lang: string): Promise<string> {
	const hasOwnLetters = textSetting(lang).className !== undefined;
	const files = [file, ...(hasOwnLetters ? ["scripts.css"] : [])];
	const styles = await Promise.all(
		files.map((each) => readFile(join(COPIES_ROOM, each), "utf8")),
	);
	return styles.join("\n");
}
