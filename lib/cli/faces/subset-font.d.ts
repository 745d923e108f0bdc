// What we use of subset-font, which brings no types.
declare module "subset-font" {
	type Axis = number | { min: number; max: number };
	type Options = {
		targetFormat: "woff2" | "truetype";
		variationAxes: Readonly<Record<string, Axis | undefined>>;
		keepFeatures: readonly string[];
	};
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: Options,
	): Promise<Uint8Array>;
}
