// A row of what stands below an article: its title, and what there is to say.
import type { ReactNode } from "react";

type SourcesRowProps = {
	title: string;
	id?: string;
	/** Where it is shown: links to copies are of no use on paper, numbered links of none on a screen. Both, if left out. */
	only?: "screen" | "paper";
	children: ReactNode;
};

const SHOWN = {
	screen: "print:hidden grid",
	paper: "hidden print:grid",
} as const;

export function SourcesRow({ title, id, only, children }: SourcesRowProps) {
	return (
		<div
			className={`${only === undefined ? "grid" : SHOWN[only]} items-baseline gap-x-6 border-b border-line py-3 text-soft text:grid-cols-[8rem_1fr]`}
		>
			<h2 id={id} className="font-semibold text-ink">
				{title}
			</h2>
			{children}
		</div>
	);
}
