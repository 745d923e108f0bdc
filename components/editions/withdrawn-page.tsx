// The page under the address of an article that was taken back: when, and why.
import { interfaceLang } from "../../lib/messages/interface-lang.ts";
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath } from "../../lib/model/address.ts";
import type { Site, WithdrawnArticle } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { textSetting } from "../../lib/text/text-setting.ts";
import { Frame } from "../site/frame.tsx";

type WithdrawnPageProps = { site: Site; withdrawn: WithdrawnArticle };

export function WithdrawnPage({ site, withdrawn }: WithdrawnPageProps) {
	const { slug, headline, publishedOn, withdrawnOn, why, lang } = withdrawn;
	const spoken = interfaceLang(lang, site.lang);
	const say = messagesFor(spoken);
	return (
		<Frame
			site={site}
			lang={lang}
			printed={{ headline, path: articlePath(slug) }}
		>
			<div className="mx-auto max-w-[var(--measure)] py-10" lang={spoken}>
				<p className="set-label mb-3 font-semibold text-correction">
					{say("withdrawn.on", { on: formatDate(withdrawnOn, say.lang) })}
				</p>
				<div {...textSetting(lang, { within: spoken })}>
					<h1 className="set-headline set-headline-long">{headline}</h1>
					<p className="set-dek mt-5">{why}</p>
				</div>
				<p className="set-label mt-6 text-soft">
					{say("withdrawn.since", { on: formatDate(publishedOn, say.lang) })}
				</p>
			</div>
		</Frame>
	);
}
