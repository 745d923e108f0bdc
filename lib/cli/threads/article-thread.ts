// A thread that builds articles.
import type { BuiltArticle } from "../../content/build-article.ts";
import { type ArticleJob, buildHere } from "../../content/build-job.ts";

export function runTask(jobs: readonly ArticleJob[]): Promise<BuiltArticle[]> {
	return Promise.all(jobs.map(buildHere));
}
