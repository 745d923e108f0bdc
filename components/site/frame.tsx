// What stands around the main part of every page.
import type { ReactNode } from "react";
import type { Site } from "../../lib/model/site.ts";
import { Colophon } from "./colophon.tsx";
import { Masthead } from "./masthead.tsx";
import { ProblemsNote } from "./problems-note.tsx";

type FrameProps = { site: Site; isFront?: boolean; children: ReactNode };

export function Frame({ site, isFront = false, children }: FrameProps) {
	return (
		<>
			<Masthead name={site.name} isFront={isFront} />
			<ProblemsNote problems={site.problems} />
			<main id="main" className="page-width">
				{children}
			</main>
			<Colophon name={site.name} description={site.description} />
		</>
	);
}
