// Documents of articles that are done go away while others are still made.
import { expect, it } from "vitest";
import { createClearing } from "../../lib/copies/making/create-clearing.ts";
import { PAPERS } from "../../lib/copies/pdf/paper.ts";
import { renderPdf } from "../../lib/copies/pdf/render-pdf.ts";
import { loadTypesetter } from "../../lib/copies/pdf/typesetter.ts";
import { articleWith, publisher } from "./copied-article.ts";
import { FACE_FOLDER } from "./faces.ts";

/** After as many, what nothing needs any more is cleared away. */
const ARTICLES = 8;

it("keeps no document of the articles that were made before the last", async () => {
	const typesetter = await loadTypesetter(FACE_FOLDER);
	const documents: WeakRef<object>[] = [];
	const watched = {
		...typesetter,
		set: (program: string) => {
			const document = typesetter.set(program);
			documents.push(new WeakRef(document));
			return document;
		},
	};
	const clear = createClearing();
	for (let number = 1; number <= ARTICLES; number += 1) {
		const article = articleWith(
			`A lead.\n\nTram number ${number} has crossed the bridge.`,
		);
		for (const paper of PAPERS)
			renderPdf({ article, site: publisher, paper }, watched);
		await clear();
	}
	expect(documents.length).toBeGreaterThanOrEqual(2 * ARTICLES);
	const kept = documents.filter((document) => document.deref() !== undefined);
	// The last article's may still be in use.
	expect(kept.length).toBeLessThanOrEqual(documents.length / ARTICLES);
}, 60_000);
