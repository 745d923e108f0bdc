// What an article may use that doesn't stand in its own file.
import type { GlossaryEntry } from "./glossary/glossary-schema.ts";

export type Materials = {
	readonly glossary: readonly GlossaryEntry[];
};

export const NO_MATERIALS: Materials = { glossary: [] };
