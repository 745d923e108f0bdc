// A fault of front matter, named by its path in it; becomes a Problem once its line is known.

export type FaultPath = readonly (string | number)[];

export type Fault = {
	readonly rule: string;
	/** Where in the front matter: ["figures", 0, "claim"]. */
	readonly path: FaultPath;
	readonly message: string;
};
