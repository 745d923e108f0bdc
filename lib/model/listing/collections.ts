// Articles → what they stand under: sections, topics, authors, each with the name that its address takes.
import { shortCode } from "../../text/short-code.ts";
import { slugify } from "../../text/slug.ts";
import type { Article } from "../article.ts";

export const COLLECTION_KINDS = ["section", "topic", "author"] as const;
export type CollectionKind = (typeof COLLECTION_KINDS)[number];

export type Collection<Member> = {
	readonly kind: CollectionKind;
	/** What its address has. */
	readonly slug: string;
	/** As the newest article spells it; two spellings of one slug are a Problem. */
	readonly name: string;
	/** In the order in which they were given. */
	readonly members: readonly Member[];
};

type Named = Pick<Article, "section" | "topics" | "authors">;

/** The same few names are asked for again and again. */
const slugs = new Map<string, string>();

/** The name of a section, a topic or an author in addresses: a code of its letters where it has no Latin one. */
export function nameSlug(name: string): string {
	const slug = slugs.get(name) ?? (slugify(name) || shortCode(name));
	slugs.set(name, slug);
	return slug;
}

/** The names that an article gives for a kind of collection, each once. */
export function namesOf(article: Named, kind: CollectionKind): string[] {
	if (kind === "section") return [article.section];
	const names = kind === "author" ? article.authors : article.topics;
	return [...new Map(names.map((name) => [nameSlug(name), name]))].map(
		([, name]) => name,
	);
}

/** Every collection of a kind, by slug. An article that names one twice is in it once. */
export function findCollections<Member extends Named>(
	members: readonly Member[],
	kind: CollectionKind,
): Collection<Member>[] {
	const found = new Map<string, { name: string; members: Member[] }>();
	for (const member of members)
		for (const name of namesOf(member, kind)) {
			const slug = nameSlug(name);
			const known = found.get(slug);
			if (known === undefined) found.set(slug, { name, members: [member] });
			else known.members.push(member);
		}
	return [...found]
		.map(([slug, collection]) => ({ kind, slug, ...collection }))
		.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
