// What bundle-door.mjs takes and gives.

export type DoorOrder = {
	/** The project's folder. */
	readonly root: string;
	/** Its file is lib/cli/<door>.ts. */
	readonly door: string;
	/** Changes when the installed packages do. */
	readonly stamp: string;
};

/** The path of the door's bundle, or undefined where none can be made. */
export function bundleDoor(order: DoorOrder): Promise<string | undefined>;
