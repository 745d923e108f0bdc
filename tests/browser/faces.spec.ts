// A page doesn't move when its faces arrive: what stands in their place sets a headline as wide.
import { expect, test } from "@playwright/test";

/** Capitals, digits, quotes and dashes as headlines have them. */
const HEADLINES = [
	"The harbour bridge reopens after two years and a hard winter",
	"Trams cross the river again, and half the city walks behind the first",
	"“We had stopped asking when,” says the keeper of the lock",
	"Steel at 821 euros a tonne: what a bridge costs now",
	"Council votes 31 to 14 for a tunnel that nobody has drawn yet",
	"How a village of 400 came to run its own railway",
	"The port’s cranes stand still – for the third week",
	"Rain, at last, but the reservoirs stay two thirds empty",
	"A Museum of Small Things Opens Its Doors on Saturday",
	"Why the ferry timetable has 1,204 footnotes",
	"Bakers, brewers and a printer share the old customs house",
	"What the 1953 flood still teaches the town’s engineers",
	"School meals: 70% of pupils would rather cook",
	"The last lighthouse keeper climbs down … for good",
	"Night trains to the north are full until October",
	"Under the market hall, a Roman street and a modern leak",
];

test("a headline is as wide before its face has come as after", async ({
	page,
}) => {
	await page.goto("/");
	const ratios = await page.evaluate(async (headlines) => {
		const face = '540 100px "Offprint Display"';
		const fallback = '540 100px "Offprint Display Times"';
		for (const font of [face, fallback])
			await document.fonts.load(font, headlines.join(""));
		const context = document.createElement("canvas").getContext("2d");
		if (context === null) return [];
		const widthOf = (font: string, text: string) => {
			context.font = font;
			return context.measureText(text).width;
		};
		return headlines.map(
			(text) => widthOf(fallback, text) / widthOf(face, text),
		);
	}, HEADLINES);
	const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
	const spread = Math.sqrt(
		ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / ratios.length,
	);
	expect(ratios).toHaveLength(HEADLINES.length);
	expect(Math.abs(mean - 1)).toBeLessThan(0.01);
	expect(spread).toBeLessThan(0.015);
});
