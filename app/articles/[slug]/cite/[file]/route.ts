// /articles/<slug>/cite/<file>: for reference managers.
import { notFound } from "next/navigation";
import { currentSite } from "../../../../../lib/content/current-site.ts";
import { listCitationFiles } from "../../../../../lib/metadata/citations/list-citations.ts";

type Context = { params: Promise<{ slug: string; file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
	const site = await currentSite();
	return site.articles.flatMap((article) =>
		listCitationFiles(site, article).map(({ file }) => ({
			slug: article.slug,
			file,
		})),
	);
}

export async function GET(_request: Request, { params }: Context) {
	const { slug, file } = await params;
	const site = await currentSite();
	const article = site.articles.find((known) => known.slug === slug);
	if (article === undefined) notFound();
	const files = listCitationFiles(site, article);
	const found = files.find((known) => known.file === file);
	if (found === undefined) notFound();
	const type = file.endsWith(".json")
		? "application/vnd.citationstyles.csl+json"
		: "application/x-bibtex;charset=utf-8";
	return new Response(found.render(), { headers: { "Content-Type": type } });
}
