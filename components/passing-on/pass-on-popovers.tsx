// The popovers of all controls that pass something on. They stand after the article: reading modes would take them for its text.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { Article } from "../../lib/model/article.ts";
import { mailAddress, passOnOf } from "../../lib/model/pass-on.ts";
import { addressSetting } from "../../lib/text/text-setting.ts";

type PassOnPopoversProps = { article: Article; siteUrl: string };

export function PassOnPopovers({ article, siteUrl }: PassOnPopoversProps) {
	const say = messagesFor(article.lang);
	return (
		<div className="set-label">
			{passOnOf(article, siteUrl).map((one) => (
				<section
					popover="auto"
					id={one.id}
					className="popover"
					aria-label={one.label}
					key={one.id}
				>
					<p>
						<a
							href={one.address}
							title={one.title}
							{...addressSetting(article.lang)}
						>
							{one.address}
						</a>
					</p>
					<p>
						<a href={mailAddress(one)}>{say("share.mail")}</a>
					</p>
				</section>
			))}
		</div>
	);
}
