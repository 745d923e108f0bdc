// A text as it came → what a desk or a recorder wrote into it that readers shouldn't see.
import type { Layout } from "./layout.ts";

const NOTES: readonly (readonly [RegExp, string])[] = [
	[
		/(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])/gu,
		"marks what was still to come; fill it in, or take it out",
	],
	[
		/^[ \t]*\[(?:PIC|PICTURE|PHOTO|IMAGE|VIDEO|CHART|MAP|GRAPHIC|EMBED|TWEET|PULL ?QUOTE|CAPTION|INSERT|MUSIC|APPLAUSE|Applause|Laughter)\b[^\]\n]{0,200}\]|\\?\[\/?(?:gallery|caption|embed|playlist|contact-form-7|vc_\w+|su_\w+)(?:\s[^\]\n]{0,200})?\]/gmu,
		"is a note, which readers would see as it stands; take it out",
	],
	[
		/^[ \t]*(?:check|checked) against delivery\b[^\n]{0,20}/gimu,
		"is said to editors, not to readers; heed it, and take it out",
	],
	[
		/^[ \t]*notes? (?:for|to) (?:the )?(?:subs?|desk|copy desk|night desk)\b[^\n]{0,80}/gimu,
		"is a note to the desk; take it out",
	],
];
const RECORDED =
	/^[ \t]*[[(](?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+)?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?[\])]/gim;
const CLOCK =
	/^[ \t]*(?<hour>\d{1,2})[.:h](?<minute>\d{2})\s?(?<half>[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?[ \t]*$/gim;
const LEAST_TIMES = 3;
const LONGEST_SHOWN = 60;

/** Marks of what is missing, notes to the desk, times of a recording, and entries that stand newest first. */
export function findDeskNotes(text: string): Layout[] {
	return [
		...NOTES.flatMap(([note, what]) =>
			[...text.matchAll(note)].map(({ 0: words, index: start }) => ({
				start,
				question: `"${shorten(words.trim())}" ${what}`,
			})),
		),
		...findRecorded(text),
		...findNewestFirst(text),
	];
}

function findRecorded(text: string): Layout[] {
	const times = [...text.matchAll(RECORDED)];
	const [first] = times;
	return first === undefined || times.length < LEAST_TIMES
		? []
		: [
				{
					start: first.index,
					question: `from here on ${times.length} lines begin with the time of a recording; take the times out`,
				},
			];
}

function findNewestFirst(text: string): Layout[] {
	const times = [...text.matchAll(CLOCK)];
	const [first] = times;
	const minutes = times.map(({ groups }) => minutesOf(groups ?? {}));
	const isFalling = minutes.every(
		(minute, at) => at === 0 || minute < (minutes[at - 1] ?? 0),
	);
	return first === undefined || times.length < LEAST_TIMES || !isFalling
		? []
		: [
				{
					start: first.index,
					question: `from here on stand ${times.length} entries below their times, the newest first; turn them round if readers should follow them`,
				},
			];
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>) {
	const { hour = "", minute = "", half = "" } = groups;
	const isNight = /^p/i.test(half) && Number(hour) < 12;
	return (Number(hour) + (isNight ? 12 : 0)) * 60 + Number(minute);
}

function shorten(words: string): string {
	return words.length > LONGEST_SHOWN
		? `${words.slice(0, LONGEST_SHOWN)}…`
		: words;
}
