// What is particular about this site, in three short paragraphs that lead to the whole of it.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import { pagePath } from "../../lib/model/address.ts";
import type { Site } from "../../lib/model/site.ts";

const POINTS = [
	{ anchor: "how-we-check", key: "figure" },
	{ anchor: "how-to-read-the-pictures", key: "picture" },
	{ anchor: "corrections", key: "correction" },
] as const;

export function HowToRead({ site }: { site: Site }) {
	const say = messagesFor(site.lang);
	const about = pagePath("about");
	return (
		<section
			aria-labelledby="how-to-read"
			className="rule-thick mt-12 mb-16 pt-2"
		>
			<h2 id="how-to-read" className="set-label font-semibold">
				{say("howToRead.title", { name: site.name })}
			</h2>
			<ul className="mt-3 grid gap-x-12 gap-y-6 text:grid-cols-3">
				{POINTS.map(({ anchor, key }) => (
					<li key={anchor}>
						<h3 className="set-title">
							<a className="link-quiet" href={`${about}#${anchor}`}>
								{say(`howToRead.${key}.title`)}
							</a>
						</h3>
						<p className="mt-1 text-base text-soft text-pretty">
							{say(`howToRead.${key}.text`)}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
