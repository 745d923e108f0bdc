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

describe("what only looks like two sentences", () => {
	it.each([
		"The makers of DeepSeek and OpenAI met in Oslo on Friday.",
		"She bought an iPhone, an iPad and two AirPods for the trip.",
		"The model was trained with PyTorch on a MacBook at home.",
		"Mr McDonald and Ms MacArthur have run the mill since May.",
		"Old MacDonald's farm was sold to a man named McKinsey.",
		"The mRNA vaccine and the tRNA study come from one lab.",
		"The U.S. and the U.K. signed it, as did the E.U. later.",
		"Prices rose by 3.5% in a year, e.g. for bread and milk.",
		"Read it at https://example.org/newsPaper/frontPage today please.",
		"Write to theEditor@smallTown.example before the week is out.",
		"# useMemo and windowsNoMagicRoot in the headings of a page.",
		"The file lastYear.xlsx and the folder src/homePage/startView are gone.",
		"Set `maxRetries` to three and `retryDelay` to ten and wait.",
		"Call getElementById() before the page has been drawn at all.",
		"The hook useState keeps a value, and useEffect runs later on.",
		"Follow #ClimateMarch and @TownHall for news from the square.",
		"The userName field was empty in half of all the forms.",
		"A property called backgroundColor sets it for the whole page.",
		"They ordered dinner by DoorDash and paid for it with PayPal.",
		"He found the job on LinkedIn and the flat on AirBnB quickly.",
		"ServiceNow and CapitalOne have both moved into the tower.",
		"The video was on YouTube before TikTok and WhatsApp had it.",
		"FedEx and UPS both deliver to the island in all weathers.",
		"Both JPMorgan and BlackRock bought shares of the small port.",
		"The eBay listing said that the macOS laptop was like new.",
		"Some fly with easyJet to Rome, others take the night train.",
		"The WeWork in the old mill has been empty for a year now.",
		"LeBron and DeAndre were the first names on the team sheet.",
		"The film has Leonardo DiCaprio in it and Danny DeVito too.",
		"The plant makes 20 MWh a day, or 800 kWh for each house.",
		"The pH of the lake fell, and the dB meter showed a hundred.",
		"The show was moved to the PlayStation and the GameCube alike.",
		"A degree from a PhD student at McGill is not yet a PhD.",
		"O'Brien, D'Angelo and L'Oréal stand on the list of guests.",
		"The TypeScript and JavaScript files are older than the site.",
		"Node.Js and Vue.Js are what the two teams know best of all.",
		"The Ph.D. was hers, and St. Louis was where she earned it.",
		"Call No. 5, ask for Mr. Smith, and say that J.Smith sent you.",
		"The band 5SecondsOfSummer played, then 50Cent, then U2.",
		"The shop 7Eleven is open, and so is 23AndMe over the road.",
		"The game had the 3D mode, the 4K mode and the 5G update.",
		"GitHub and GitLab were down, so nobody could merge anything.",
		"ChatGPT wrote the letter, and Claude corrected it afterwards.",
		"The start-up QuibbleJam, founded in Leeds, makes good jam.",
		"Nobody at ZapTrail knew it; ZapTrail's owner was on holiday.",
		"They met at TechCrunch and again at the BuzzFeed offices.",
		"The WiFi and the HiFi both failed during the SciFi evening.",
		"The GPUs and CPUs that CoreWeave rents are made by others.",
		"The CEOs of three NGOs and two MPs signed the open letter.",
		"SpaceX launched it for NASA, and OneWeb paid a part of it.",
		"The new darkMode is for night owls, lightMode for the rest.",
		"ExxonMobil and ConocoPhillips own the field beside the pier.",
		"The AstraZeneca vaccine came first, that of BioNTech second.",
		"A McMansion in Los Angeles was sold for a dollar last week.",
		"The VoIP phone and the LaTeX file were both hard to set up.",
		"He wrote camelCase and she wrote snake_case in the same file.",
		"The NeurIPS paper cites AlexNet, ImageNet and also ResNet.",
		"Visit BuiltInBoston or Booking.com for a list of the rooms.",
		"The van from RadioShack stood in front of the old GameStop.",
		"The price (in USD) is what the shop asks, not what we paid.",
		"The song “HeartBreaker” was followed by “DayDreamer” at ten.",
		"The plane of AirAsia and that of SpiceJet left at the same time.",
		"The DuPont family and the VanDyke family share a long wall.",
		"She works for the BBC, he for ITV, and both read the FT.",
		"The MoMA, the MoCA and the SoHo gallery open late tonight.",
		"It came from the DeFi world, by way of a DAO and a SaaS firm.",
		"The AfD, the SPÖ and the PiS all lost votes in their towns.",
		"The QuickBooks file opened in TurboTax without one complaint.",
		"The old ThinkPad ran OpenBSD, and later it ran FreeBSD too.",
	])("stays as it is: %s", (text) => {
		expect(split(text)).toBe(text);
	});

	it("stays whole where the text uses it again and again", () => {
		const text =
			"The paper calls it newsRoom throughout. The newsRoom opened in May, and the newsRoom is closing now.";
		expect(split(text)).toBe(text);
	});

	it("stays as it is in other languages and in scripts without capitals", () => {
		expect(
			split("Die Stadt verkaufte die alten MonopoleInsider kauften sie.", "de"),
		).toBe("Die Stadt verkaufte die alten MonopoleInsider kauften sie.");
		expect(
			findFusedCuts("这座城市卖掉了旧的垄断企业。内部人士买下了它们。", "zh"),
		).toEqual([]);
		expect(findFusedCuts("باعت المدينة الاحتكارات القديمة", "ar")).toEqual([]);
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
