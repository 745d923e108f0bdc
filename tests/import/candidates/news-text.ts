// Paragraphs dense with numbers, written for these tests in the manner of wire copy.

export const NEWS_TEXT: readonly string[] = [
	"Shares of the brewer rose 12% on Tuesday after it said sales had doubled to £3.1bn in the year to March, helped by a 40-fold rise in orders from Vietnam. Analysts had expected £2.8bn. Sales are expected to double again by 2029.",
	"The central bank raised rates by a quarter of a percentage point to 4.5%, its highest level since 2008, and signalled that they could climb to between 5% and 5.5% before the end of next year.",
	"Of the 1,347 schools inspected, just over two-thirds were rated good; 1 in 12 failed. About 90,000 pupils – roughly 7% of the total – attend a school that failed.",
	"A litre of milk now costs €1.19, up from 89 cents in 2021 and nearly twice as much as in Poland. Farmers get less than half of that, 41 cents at most.",
	"The satellite, which weighs 1.2 tonnes and cost $310m, will orbit at 540 km and should last at least seven years. It was launched at 6:42 a.m. on 3 March from pad 39A.",
	"“We lost more than a hundred jobs in two weeks,” said Maria Keller, 43, who led the works council from 2012 to 2020. She puts the damage at up to €50 million.",
	"Microsoft 365 has 400 million users. Only 3 percent pay for Copilot, which costs $30 a month, against an estimated 5 to 10 million a year ago.",
	"Temperatures will rise by 2 to 3 degrees Celsius by 2060, the report says. That would cut harvests by a third, or some 14 million tonnes, and make tens of thousands of people homeless.",
];
