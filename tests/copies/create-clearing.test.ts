// Documents of articles that are done go away while others are still made.
import { expect, it } from "vitest";
import { setBothPapers } from "../../bench/set-both-papers.ts";
import { loadTypesetter } from "../../lib/copies/pdf/typesetter.ts";
import { articleWith, publisher } from "./copied-article.ts";
import { FACE_FOLDER } from "./faces.ts";

/** After as many, what nothing needs any more is cleared away. */
const ARTICLES = 8;

it("keeps no document of the articles that were made before the last", async () => {
	const typesetter = await loadTypesetter(FACE_FOLDER);
	const documents: WeakRef<object>[] = [];
	const articles = Array.from({ length: ARTICLES }, (_, index) =>
		articleWith(`A lead.\n\nTram number ${index} has crossed the bridge.`),
	);
	await setBothPapers(articles, {
		site: publisher,
		typesetter: {
			...typesetter,
			set: (program) => {
				const document = typesetter.set(program);
				documents.push(new WeakRef(document));
				return document;
			},
		},
	});
	expect(documents.length).toBeGreaterThanOrEqual(2 * ARTICLES);
	const kept = documents.filter((document) => document.deref() !== undefined);
	// The last article's may still be in use.
	expect(kept.length).toBeLessThanOrEqual(documents.length / ARTICLES);
}, 60_000);
