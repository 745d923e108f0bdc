// One short text in English, Chinese and Arabic, written for the tests from what the US Geological Survey says: figures, pull quotes, stress, a heading.

export type WaterArticle = {
	readonly slug: string;
	readonly front: Record<string, unknown>;
	readonly body: string;
};

const COMMON = {
	kind: "analysis",
	publishedOn: "2026-01-15",
};
const SOURCE = {
	id: "usgs",
	date: "2019-11",
	url: "https://www.usgs.gov/special-topics/water-science-school/science/how-much-water-there-earth",
};
const FIGURE = { unit: "percent", standing: "reported", source: "usgs" };
const OF_ALL = { asOf: "2019-11", comparison: { of: "100%" } };

export const WATER_ARTICLES: readonly WaterArticle[] = [
	{
		slug: "water",
		front: {
			...COMMON,
			headline: "Where the water of the Earth is",
			dek: "Most of it is salt, and most of the rest is ice.",
			section: "Specimens",
			byline: "A program",
			lang: "en",
			topics: ["Specimens"],
			sources: [
				{
					...SOURCE,
					name: "the US Geological Survey",
					what: "Its page on how much water there is.",
				},
			],
			figures: [
				{
					...FIGURE,
					...OF_ALL,
					id: "surface",
					label: "Surface of the Earth under water",
					value: "about 71%",
					claim: "Water covers about 71% of the surface of the Earth",
				},
			],
			pullQuotes: [{ id: "salt", text: "nearly all of it is salt" }],
		},
		body: "Water covers about 71% of the surface of the Earth, and nearly all of it is salt.\n\nFresh water is mostly ice.",
	},
	{
		slug: "water-zh",
		front: {
			...COMMON,
			headline: "地球上的水在哪里",
			dek: "大部分是咸水，剩下的大部分是冰。",
			section: "样张",
			byline: "一个程序",
			lang: "zh-Hans",
			translationOf: "water",
			topics: ["样张"],
			sources: [
				{ ...SOURCE, name: "美国地质调查局", what: "该局关于地球水量的网页。" },
			],
			figures: [
				{
					...FIGURE,
					...OF_ALL,
					id: "surface",
					label: "水覆盖的地球表面",
					value: "约71%",
					claim: "水覆盖地球表面的约71%",
				},
				{
					...FIGURE,
					...OF_ALL,
					id: "ice",
					label: "淡水中的冰",
					value: "超过68%",
					claim: "淡水中有超过68%封存在冰川和冰盖里",
				},
			],
			pullQuotes: [{ id: "rivers", text: "河流和湖泊里的水只是很小一部分" }],
		},
		body: [
			"水覆盖地球表面的约71%。地球上的水，约96.5%在海洋里，是咸的。所谓“蓝色星球”，说的就是这一片海水。",
			"## 淡水在哪里",
			"淡水中有超过68%封存在冰川和冰盖里，人们很难直接取用。另有约30%藏在地下。",
			"河流和湖泊里的水只是很小一部分，*却*供应了人们日常用水的大部分。",
		].join("\n\n"),
	},
	{
		slug: "water-ar",
		front: {
			...COMMON,
			headline: "أين توجد مياه الأرض",
			dek: "معظمها مالح، ومعظم ما تبقّى جليد.",
			section: "نماذج",
			byline: "برنامج",
			lang: "ar",
			translationOf: "water",
			topics: ["نماذج"],
			sources: [
				{
					...SOURCE,
					name: "هيئة المسح الجيولوجي الأمريكية",
					what: "صفحتها عن كمية المياه على الأرض.",
				},
			],
			figures: [
				{
					...FIGURE,
					...OF_ALL,
					id: "surface",
					label: "ما تغطّيه المياه من سطح الأرض",
					value: "نحو 71%",
					claim: "تغطّي المياه نحو 71% من سطح الأرض",
				},
				{
					...FIGURE,
					...OF_ALL,
					id: "ice",
					label: "الجليد من المياه العذبة",
					value: "أكثر من 68%",
					claim: "أكثر من 68% من المياه العذبة محبوس في الجليد",
				},
			],
			pullQuotes: [
				{ id: "rivers", text: "أما الأنهار والبحيرات فلا تحوي إلا جزءًا يسيرًا" },
			],
		},
		body: [
			"تغطّي المياه نحو 71% من سطح الأرض. وتحوي المحيطات نحو 96.5% من مياه الأرض كلّها، وهي مالحة.",
			"## أين المياه العذبة",
			"أكثر من 68% من المياه العذبة محبوس في الجليد والأنهار الجليدية، ويصعب الانتفاع به مباشرة. ونحو 30% منها في باطن الأرض.",
			"أما الأنهار والبحيرات فلا تحوي إلا جزءًا يسيرًا، *ومنها* يأتي معظم ما يستعمله الناس كل يوم.",
		].join("\n\n"),
	},
];
