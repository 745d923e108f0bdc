import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFusedCuts } from "../../../lib/import/fused/find-fused-cuts.ts";
import { applyCuts } from "./apply-cuts.ts";

const split = (text: string, lang = "en") =>
	applyCuts(text, findFusedCuts(text, lang));

describe("sentences that run into each other", () => {
	it.each([
		[
			"The city broke up three dairy monopoliesInsiders knew of it first.",
			"monopolies. Insiders",
		],
		[
			"Trade with the south moved slowly into ChinaWithout a port it stopped.",
			"China. Without",
		],
		[
			"They bought the older technologyThe newer one was late.",
			"technology. The",
		],
		[
			"The ferry carried more people than in 2019However fares fell.",
			"2019. However",
		],
		["The bakery closed in the spring of 2025.The owner retired.", "2025. The"],
		[
			"The harbour got a new crane and better technology.The old crane rusts.",
			"technology. The",
		],
		[
			"He called the plan “a matter of autonomy.”The council agreed.",
			"autonomy.” The",
		],
		[
			"She spoke of “small breakthroughs”She meant the pumps.",
			"breakthroughs”. She",
		],
		[
			'The nurse called them "real breakthroughs"She had waited years.',
			'breakthroughs". She',
		],
		[
			"The lab tested eleven pumps in the winterResearchers were pleased.",
			"winter. Researchers",
		],
		[
			"Half of the orchards were lost to frostFarmers want help.",
			"frost. Farmers",
		],
		[
			"The grid was repaired by volunteersMeanwhile, the lights stayed off.",
			"volunteers. Meanwhile",
		],
		[
			"The bank lent less to small companiesOpenAI was not among them.",
			"companies. OpenAI",
		],
		[
			"The phones came with a weak batteryiPhone owners noticed at once.",
			"battery. iPhone",
		],
		[
			"The board met the makers of the first iPhoneThey were late.",
			"iPhone. They",
		],
		[
			"The tender went in the end to HuaweiIts price was lowest.",
			"Huawei. Its",
		],
		[
			"The engineers had learned it all from DeepSeekNow they teach.",
			"DeepSeek. Now",
		],
		[
			"Prices of bread rose for a third month in GermanyAnalysts blame the harvest.",
			"Germany. Analysts",
		],
		[
			"The company moved its servers to FinlandEngineers followed them.",
			"Finland. Engineers",
		],
		[
			"The wafers are made by TSMCMeanwhile, a second plant is planned.",
			"TSMC. Meanwhile",
		],
		[
			"Nobody could say what became of the treatyIt was never signed.",
			"treaty. It",
		],
		[
			"The museum sold its oldest paintingIn March it bought it back.",
			"painting. In",
		],
		["The river rose above the lower bridgeA new one is planned.", "bridge. A"],
		["He never answered the last letterI wrote again in May.", "letter. I"],
		[
			"The clinic has waited for the vaccine since MarchDoctors are angry.",
			"March. Doctors",
		],
		[
			"The road was closed (as it is each winter)The bus goes round.",
			"winter). The",
		],
		["Does anyone still read the small print?Few people do.", "print? Few"],
		["What a night it was for the whole town!Nobody slept.", "town! Nobody"],
		["Wages grew last year by 4.5%Yet rents grew faster.", "4.5%. Yet"],
		[
			"The pianist played for the workers’ choirAfterwards everybody danced.",
			"choir. Afterwards",
		],
		[
			"The farm sells its milk through McDonald'sThe price is fixed.",
			"McDonald's. The",
		],
		[
			"The new law covers self-driving cars and cryptocurrencyRegulators wrote it fast.",
			"cryptocurrency. Regulators",
		],
		[
			"Two of the trams didn't stop and the third one couldn'tPassengers walked.",
			"couldn't. Passengers",
		],
		[
			"The court heard the case on TuesdayLawyers spoke for hours.",
			"Tuesday. Lawyers",
		],
		[
			"The town was proud of the Müller bakeryÉtienne Müller sold it.",
			"bakery. Étienne",
		],
		[
			"The sale was good news for shareholdersNvidia said nothing.",
			"shareholders. Nvidia",
		],
	])("are parted again: %s", (text, parted) => {
		const cuts = findFusedCuts(text, "en");
		expect(cuts).toHaveLength(1);
		expect(applyCuts(text, cuts)).toContain(parted);
	});

	it("are parted each, where several stand in one paragraph", () => {
		const text =
			"The mill stopped in the autumnWorkers were sent home without payTherefore the union went to courtThe judge has yet to speak.";
		expect(split(text)).toBe(
			"The mill stopped in the autumn. Workers were sent home without pay. Therefore the union went to court. The judge has yet to speak.",
		);
	});

	it("are parted where a name of the text's own ends the first", () => {
		const text =
			"The start-up NovaTek makes pumps. Two banks have lent money to NovaTekThe third refused.";
		expect(split(text)).toContain("NovaTek. The third");
	});

	it("are explained with the words on both sides", () => {
		const [cut] = findFusedCuts(
			"The town sold the old monopoliesInsiders bought them.",
			"en",
		);
		expect(cut?.reason).toBe(
			"“monopoliesInsiders” is two sentences run together: one ends with “monopolies”, the next begins with “Insiders”.",
		);
	});
});

describe("parting sentences", () => {
	const word = fc.constantFrom(
		"monopolies",
		"Insiders",
		"China",
		"Without",
		"DeepSeek",
		"iPhone",
		"technology",
		"The",
		"2025",
		"3.5%",
		"U.S.",
		"`code`",
		"https://a.example/bC",
		"mRNA",
		"é",
		"İ",
		"ß",
		"中文",
		"😀",
		"“",
		"”",
		'"',
		".",
		"\n",
		"'s",
		"’",
	);
	const text = fc
		.array(
			fc.tuple(
				fc.oneof(word, fc.string({ unit: "grapheme" })),
				fc.constantFrom("", " ", "."),
			),
		)
		.map((parts) => parts.flat().join(""));

	it("only ever inserts a full stop and a space, and deletes nothing", () => {
		fc.assert(
			fc.property(text, (input) => {
				const cuts = findFusedCuts(input, "en");
				for (const [at, cut] of cuts.entries()) {
					expect([". ", " "]).toContain(cut.insert);
					expect(cut.at).toBeGreaterThan(cuts[at - 1]?.at ?? 0);
					expect(cut.at).toBeLessThan(input.length);
				}
				const output = applyCuts(input, cuts);
				let from = 0;
				let rest = "";
				let end = 0;
				for (const { at, insert } of cuts) {
					rest += output.slice(from, from + at - end);
					from += at - end + insert.length;
					end = at;
				}
				expect(rest + output.slice(from)).toBe(input);
			}),
		);
	});

	it("finds nothing more in a text that it has parted", () => {
		fc.assert(
			fc.property(text, (input) => {
				const once = split(input);
				expect(split(once)).toBe(once);
			}),
		);
	});
});
