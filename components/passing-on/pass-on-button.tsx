// The one control by which an article, a figure or a quote is passed on: it opens the popover with the address, without a script too.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { PASS_ON_ATTRIBUTE } from "../../lib/model/hooks.ts";

type PassOnButtonProps = {
	/** Id of the popover. */
	popover: string;
	/** "Share this article" */
	label: string;
	lang: string;
};

export function PassOnButton({ popover, label, lang }: PassOnButtonProps) {
	return (
		<button
			type="button"
			className="pass-on"
			popoverTarget={popover}
			aria-label={label}
			{...{ [PASS_ON_ATTRIBUTE]: "" }}
		>
			{messagesFor(lang)("share")}
		</button>
	);
}
