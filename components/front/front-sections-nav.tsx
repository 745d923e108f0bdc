// The sections, under the masthead of the front page.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { orderSections } from "../../lib/model/front/lay-out-front.ts";
import { listCollections } from "../../lib/model/listing/collection-page.ts";
import type { Site } from "../../lib/model/site.ts";

/** Nothing where there is one section alone: it would lead to what stands here. */
export function FrontSectionsNav({ site }: { site: Site }) {
	const all = listCollections(site, "section");
	if (all.length < 2) return null;
	const sections = orderSections(all, site.front.sections, site.lang);
	return (
		<nav
			aria-label={messagesFor(site.lang)("collections.section")}
			className="border-b border-line py-2"
		>
			<ul className="set-label set-ways gap-x-5">
				{sections.map(({ name, path }) => (
					<li key={path}>
						<a className="link-quiet" href={path}>
							{name}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
