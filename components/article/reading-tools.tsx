// What scripts of ours can do for a reader: read aloud, and set the page's appearance. Without scripts the controls aren't shown.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { SCRIPTED_CLASS, TOOL_ATTRIBUTE } from "../../lib/model/hooks.ts";

/** In the language of the page around it; stands in a line of things with dots between them. */
export function ReadingTools({ lang }: { lang: string }) {
	const say = messagesFor(lang);
	const tools = {
		listen: say("tool.listen"),
		appearance: say("tool.appearance"),
	};
	return Object.entries(tools).map(([tool, words]) => (
		<button
			type="button"
			className={`pass-on ${SCRIPTED_CLASS}`}
			{...{ [TOOL_ATTRIBUTE]: tool }}
			key={tool}
		>
			{words}
		</button>
	));
}
