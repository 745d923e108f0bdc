// The foot of every page: what the site is, and where it says how it works.
import { CORRECTIONS_PATH, pagePath } from "../../lib/model/address.ts";

export function Colophon({
	name,
	description,
}: {
	name: string;
	description: string;
}) {
	return (
		<footer className="page-width colophon">
			<p className="set-label border-t border-ink py-6 text-soft">
				<strong className="font-semibold text-ink">{name}</strong>.{" "}
				{description}{" "}
				<a href={`${pagePath("about")}#how-we-check`}>How we check</a>{" "}
				<a href={CORRECTIONS_PATH}>Corrections</a>
			</p>
		</footer>
	);
}
