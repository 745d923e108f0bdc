import { describe, expect, it } from "vitest";
import { findFusedCuts } from "../../../lib/import/fused/find-fused-cuts.ts";
import { applyCuts } from "./apply-cuts.ts";

const split = (text: string, lang = "en") =>
	applyCuts(text, findFusedCuts(text, lang));

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
