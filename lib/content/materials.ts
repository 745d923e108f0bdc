// What an article may use that doesn't stand in its own file.
import type { ContentFile } from "./files/read-content-files.ts";
import type { GlossaryEntry } from "./glossary/glossary-schema.ts";
import { type ImageMaterials, NO_IMAGES } from "./images/read-images.ts";

export type Materials = {
	/** Undefined where it can’t be read: its own Problems are told, not those of every article that names a term. */
	readonly glossary: readonly GlossaryEntry[] | undefined;
	readonly images: ImageMaterials;
};

export const NO_MATERIALS: Materials = {
	glossary: [],
	images: NO_IMAGES,
};

/** Of all that there is, what one article can have to do with: what is kept of it hangs on nothing else. */
export function materialsOf(
	{ text }: Pick<ContentFile, "text">,
	glossary: Materials["glossary"],
	images: ImageMaterials,
): Materials {
	return { glossary: text.includes("terms") ? glossary : [], images };
}
