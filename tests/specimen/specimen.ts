// An article of the specimen, before it is written to its file.

export type Specimen = {
	readonly slug: string;
	readonly front: Record<string, unknown>;
	readonly body: string;
};
