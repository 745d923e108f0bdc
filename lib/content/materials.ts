// What an article may use that doesn't stand in its own file.
import type { GlossaryEntry } from "./glossary/glossary-schema.ts";
import { type ImageMaterials, NO_IMAGES } from "./images/read-images.ts";

export type Materials = {
	readonly glossary: readonly GlossaryEntry[];
	readonly images?: ImageMaterials;
};

export const NO_MATERIALS: Materials = {
	glossary: [],
	images: NO_IMAGES,
};
