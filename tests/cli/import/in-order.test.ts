// Texts that are imported on several threads are still told one after another.
import { expect, it, vi } from "vitest";
import { inOrder } from "../../../lib/cli/import/in-order.ts";

/** Each made only when it is told to be, so that the last can be ready first. */
function openMaker() {
	const ends = new Map<number, (failure?: Error) => void>();
	const make = (item: number) =>
		new Promise<string>((done, fail) => {
			ends.set(item, (failure) =>
				failure === undefined ? done(`made ${item}`) : fail(failure),
			);
		});
	return { ends, make };
}

it("gives what was made in the order of the items, whichever is ready first", async () => {
	const { ends, make } = openMaker();
	const made = inOrder([1, 2, 3], 3, make);
	const first = made.next();
	ends.get(3)?.();
	ends.get(2)?.();
	ends.get(1)?.();
	expect(await first).toMatchObject({ value: { item: 1, made: "made 1" } });
	expect(await made.next()).toMatchObject({ value: { item: 2 } });
	expect(await made.next()).toMatchObject({ value: { item: 3 } });
	expect(await made.next()).toMatchObject({ done: true });
});

it("begins no more than it may, and the next as one is taken", async () => {
	const { ends, make } = openMaker();
	const made = inOrder([1, 2, 3, 4], 2, make);
	const first = made.next();
	expect([...ends.keys()]).toEqual([1, 2]);
	ends.get(1)?.();
	await first;
	made.next();
	await vi.waitFor(() => expect([...ends.keys()]).toEqual([1, 2, 3]));
});

it("throws at its place what could not be made", async () => {
	const { ends, make } = openMaker();
	const made = inOrder([1, 2], 2, make);
	const first = made.next();
	ends.get(2)?.(new Error("unreadable"));
	ends.get(1)?.();
	expect(await first).toMatchObject({ value: { item: 1 } });
	await expect(made.next()).rejects.toThrow("unreadable");
});
