// What a copy is made of.
import type { Article } from "../../model/article.ts";
import type { CopiedImages } from "../images/read-copied-images.ts";
import type { Publisher } from "../words/publisher.ts";

export type CopiedArticle = {
	readonly article: Article;
	readonly site: Publisher;
	readonly images: CopiedImages;
};
