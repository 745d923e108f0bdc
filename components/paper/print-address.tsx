// On paper only: where the article is on the web, as a code to scan and as an address short enough to type.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	absoluteUrl,
	currencyPath,
	shortPath,
} from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { findShortCode } from "../../lib/model/short-addresses.ts";
import type { Site } from "../../lib/model/site.ts";
import { renderQr } from "../../lib/text/render-qr.ts";
import { addressSetting } from "../../lib/text/text-setting.ts";

type PrintAddressProps = { site: Site; article: Article };

/** The code leads to the page that tells whether this edition is still current. Nothing for an article that the site hasn't, such as an earlier edition. */
export function PrintAddress({ site, article }: PrintAddressProps) {
	const code = findShortCode(site, article.slug);
	if (code === undefined) return null;
	const { size, path } = renderQr(
		absoluteUrl(site.url, currencyPath(article.slug, article.edition)),
	);
	const say = messagesFor(article.lang);
	const short = absoluteUrl(site.url, shortPath(code));
	return (
		<div className="hidden items-center gap-x-3 break-inside-avoid print:flex">
			<p className="set-label text-end">
				{say("print.onTheWeb")}
				<br />
				<a
					className="link-quiet font-semibold"
					href={shortPath(code)}
					{...addressSetting(article.lang)}
				>
					{short.replace(/^https?:\/\/|\/$/g, "")}
				</a>
			</p>
			<svg
				className="shrink-0"
				width="16mm"
				height="16mm"
				viewBox={`0 0 ${size} ${size}`}
				shapeRendering="crispEdges"
				aria-hidden="true"
			>
				<path d={path} stroke="currentColor" />
			</svg>
		</div>
	);
}
