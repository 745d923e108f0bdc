// A page that is no article: headline, dek, text.
import type { Page, Site } from "../../lib/model/site.ts";
import { Blocks } from "../article/blocks.tsx";
import { Frame } from "./frame.tsx";

export function PlainPage({ site, page }: { site: Site; page: Page }) {
	return (
		<Frame site={site}>
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<h1 className="set-headline">{page.headline}</h1>
				<p className="set-dek mt-5 mb-8 text-soft">{page.dek}</p>
				<div className="body">
					<Blocks blocks={page.body} />
				</div>
			</div>
		</Frame>
	);
}
