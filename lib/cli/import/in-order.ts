// Items → what is made of each, in their order, a few of them ahead of the one at hand.

/** Begins at most `atOnce` at a time. Throws what `make` throws, at its place in the order. */
export async function* inOrder<Item, Made>(
	items: readonly Item[],
	atOnce: number,
	make: (item: Item) => Promise<Made>,
): AsyncGenerator<{ readonly item: Item; readonly made: Made }> {
	const begun: { item: Item; making: Promise<Made> }[] = [];
	for (const item of items) {
		const making = make(item);
		// It is thrown when its turn comes.
		making.catch(() => undefined);
		begun.push({ item, making });
		if (begun.length < atOnce) continue;
		yield* take(begun);
	}
	while (begun.length > 0) yield* take(begun);
}

async function* take<Item, Made>(
	begun: { item: Item; making: Promise<Made> }[],
) {
	const [first] = begun.splice(0, 1);
	if (first !== undefined) yield { item: first.item, made: await first.making };
}
