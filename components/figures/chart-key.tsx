// The key to the charts, and the hatching and the fade that they all draw with.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { Figure } from "../../lib/model/article.ts";
import { isClaimed } from "../../lib/model/figure-note.ts";

type ChartKeyProps = { figures: readonly Figure[]; lang: string };

/** Names only what the charts above it use; nothing where there are none. */
export function ChartKey({ figures, lang }: ChartKeyProps) {
	const drawn = figures.filter(({ comparison }) => comparison !== undefined);
	if (drawn.length === 0) return null;
	const say = messagesFor(lang);
	const isReported = drawn.some((figure) => !isClaimed(figure));
	const isHedged = drawn.some(
		({ comparison }) => comparison?.to.bound !== "exact",
	);
	return (
		<div className="chart-key set-label text-soft">
			<ChartPaints />
			<p>
				{isReported && <KeyItem className="bar" words={say("key.reported")} />}
				{drawn.some(isClaimed) && (
					<KeyItem className="hatched" words={say("key.claimed")} />
				)}
				{isHedged && <KeyItem className="fade-out" words={say("key.bound")} />}
			</p>
		</div>
	);
}

function KeyItem({ className, words }: { className: string; words: string }) {
	return (
		<span className="flex items-center gap-x-2">
			<svg className="chart" aria-hidden="true">
				<rect className={className} y="2" width="100%" height="8" />
				{className === "fade-out" && (
					<line className="tick" x1="100%" x2="100%" y2="12" />
				)}
			</svg>
			{words}
		</span>
	);
}

function ChartPaints() {
	return (
		<svg className="absolute" width="0" height="0" aria-hidden="true">
			<defs>
				<pattern
					id="hatch"
					width="5"
					height="5"
					patternUnits="userSpaceOnUse"
					patternTransform="rotate(45)"
				>
					<path d="M1 0v5" stroke="currentColor" strokeWidth="1.6" />
				</pattern>
				<linearGradient id="fade-out">
					<stop stopColor="currentColor" />
					<stop offset="1" stopColor="currentColor" stopOpacity="0" />
				</linearGradient>
			</defs>
		</svg>
	);
}
