// What copies are made with: both are costly to have, and serve one article after the other.
import type { StyleFaces } from "../one-file/face-styles.ts";
import type { Typesetter } from "../pdf/typesetter.ts";

export type CopyTools = {
	readonly typesetter: Typesetter;
	readonly styleFaces: StyleFaces;
};
