// What decoding gives.

export type Decoded = {
	readonly text: string;
	/** As people name it: "UTF-8", "windows-1252". */
	readonly encoding: string;
	/** Set where the bytes allow other readings too. */
	readonly doubt?: string;
};
