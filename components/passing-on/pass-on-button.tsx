// The one control by which an article, a figure or a quote is passed on: it opens the popover with the address, without a script too.
import { PASS_ON_ATTRIBUTE } from "../../lib/model/hooks.ts";

type PassOnButtonProps = {
	/** Id of the popover. */
	popover: string;
	what: string;
};

export function PassOnButton({ popover, what }: PassOnButtonProps) {
	return (
		<button
			type="button"
			className="pass-on"
			popoverTarget={popover}
			aria-label={`Share ${what}`}
			{...{ [PASS_ON_ATTRIBUTE]: "" }}
		>
			Share
		</button>
	);
}
