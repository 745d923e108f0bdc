// What is particular about this site, in three short paragraphs that lead to the whole of it.
import { pagePath } from "../../lib/model/address.ts";

const POINTS = [
	{
		anchor: "how-we-check",
		title: "A figure keeps its sentence",
		text: "Each number names the words of the article that make the claim, and who says so. If they don’t agree, the page isn’t published.",
	},
	{
		anchor: "how-to-read-the-pictures",
		title: "A picture keeps its doubt",
		text: "Solid is what was reported, hatched what is forecast or claimed; a fade stands for under, over and nearly.",
	},
	{
		anchor: "corrections",
		title: "A correction is dated",
		text: "What was wrong is said on the article, with the day on which we put it right.",
	},
] as const;

export function HowToRead() {
	const about = pagePath("about");
	return (
		<section
			aria-labelledby="how-to-read"
			className="rule-thick mt-12 mb-16 pt-2"
		>
			<h2 id="how-to-read" className="set-label font-semibold">
				How to read Offprint
			</h2>
			<ul className="mt-2 grid gap-x-12 gap-y-6 text:grid-cols-3">
				{POINTS.map(({ anchor, title, text }) => (
					<li key={anchor}>
						<h3 className="set-title">
							<a className="link-quiet" href={`${about}#${anchor}`}>
								{title}
							</a>
						</h3>
						<p className="mt-1 text-base text-soft text-pretty">{text}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
