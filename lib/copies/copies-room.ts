// Where this room lies: threads run from a bundle elsewhere, which is told it (bundle-thread.ts).

/** The folder of lib/copies, for files that aren't modules. */
export const COPIES_ROOM = import.meta.dirname;
