// How to cite an article, each of its figures and each of its pull quotes: lines to copy, files for reference managers.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath, citePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import type { Site } from "../../lib/model/site.ts";
import { addressSetting } from "../../lib/text/text-setting.ts";
import { Frame } from "../site/frame.tsx";

export type CitationEntry = {
	/** Its fragment on this page. */
	readonly id: string;
	readonly title: string;
	/** From the root of the site. */
	readonly path: string;
	readonly lines: readonly { readonly style: string; readonly text: string }[];
	readonly files: readonly { readonly format: string; readonly path: string }[];
};

type CitePageProps = {
	site: Site;
	article: Article;
	entries: readonly CitationEntry[];
};

export function CitePage({ site, article, entries }: CitePageProps) {
	return (
		<Frame
			site={site}
			lang={article.lang}
			printed={{ headline: article.headline, path: citePath(article.slug) }}
		>
			<div className="mx-auto max-w-[var(--measure)] py-10" lang={article.lang}>
				<p className="set-label mb-3 text-soft">
					{messagesFor(article.lang)("cite.title")}
				</p>
				<h1 className="set-headline set-headline-long">
					<a className="link-quiet" href={articlePath(article.slug)}>
						{article.headline}
					</a>
				</h1>
				{entries.map((entry) => (
					<Entry entry={entry} lang={article.lang} key={entry.id} />
				))}
			</div>
		</Frame>
	);
}

type EntryProps = { entry: CitationEntry; lang: string };

function Entry({ entry, lang }: EntryProps) {
	const { id, title, path, lines, files } = entry;
	return (
		<section id={id} className="rule-thick mt-8 pt-2">
			<h2 className="set-label font-semibold">
				<a className="link-quiet" href={path}>
					{title}
				</a>
			</h2>
			{lines.map(({ style, text }) => (
				<p className="set-label mt-3" key={style}>
					<strong className="block font-semibold text-soft">{style}</strong>
					<Line text={text} lang={lang} />
				</p>
			))}
			<p className="set-label mt-3 flex gap-x-6">
				{files.map(({ format, path: file }) => (
					<a className="link-check" href={file} key={format}>
						{format}
					</a>
				))}
			</p>
		</section>
	);
}

const ADDRESS = /(https?:\/\/\S*\/)/;

/** The address in one piece: where words run from the right, the stroke at its end stood before its start. */
function Line({ text, lang }: { text: string; lang: string }) {
	const [before, address, after] = text.split(ADDRESS);
	if (address === undefined) return text;
	return (
		<>
			{before}
			<bdi {...addressSetting(lang)}>{address}</bdi>
			{after}
		</>
	);
}
