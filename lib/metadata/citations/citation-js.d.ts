// What we use of Citation.js, which brings no types.
declare module "@citation-js/core" {
	export class Cite {
		constructor(entry: object | string, options: { generateGraph: boolean });
		format(
			output: "bibtex" | "data" | "bibliography",
			options?: { format: "text" | "html"; template?: string; lang?: string },
		): string;
	}
	export const plugins: {
		config: {
			get(name: "@csl"): {
				templates: { add(name: string, style: string): void };
			};
			get(name: "@bibtex"): {
				format: { useIdAsLabel: boolean; checkLabel: boolean };
			};
		};
	};
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
