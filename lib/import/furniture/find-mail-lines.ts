// Lines of a text → those that a mail program put around it: heads, the rules above what was forwarded, signatures.
import type { Line } from "../blocks/split-lines.ts";

const QUOTED = "^(?:\\s*>)*\\s*\\*{0,2}";
const FROM = new RegExp(
	`${QUOTED}(?:from|von|de|da|от)\\s*:\\*{0,2}\\s+\\S`,
	"iu",
);
const SUBJECT = new RegExp(
	`${QUOTED}(?:subject|betreff|objet|asunto|oggetto|тема)\\s*:\\*{0,2}\\s+\\S`,
	"iu",
);
const FIELD = new RegExp(
	`${QUOTED}(?:from|to|cc|bcc|sent|date|subject|reply-to|attachments?|importance|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado(?: el)?|fecha|asunto|da|a|inviato|data|oggetto|от|кому|отправлено|дата|тема)\\s*:\\*{0,2}\\s+\\S`,
	"iu",
);
const FORWARDED =
	/^(?:\s*>)*\s*(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d[’']origine|message transféré|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|исходное сообщение|пересылаемое сообщение)\s*-{2,}|begin forwarded message:)\s*$/iu;
const DEVICE =
	/^(?:\s*>)*\s*(?:sent from my \S.{0,30}|von meinem \S.{0,20} gesendet|envoyé de mon \S.{0,20}|enviado desde mi \S.{0,20})$/iu;
const LEAST_FIELDS = 3;
const LONGEST_SIGNATURE = 8;
const WIDEST_SIGNATURE = 80;

/**
 * Their reasons by the number of the line. A head is three lines of fields or more with sender and subject; the subject of one at the
 * top stays, for it is all the headline that a mail has. Signatures (RFC 3676, 4.3) are taken only below a head.
 */
export function findMailLines(lines: readonly Line[]): Map<number, string> {
	const reasons = new Map<number, string>();
	let hasHead = false;
	for (let at = 0; at < lines.length; at += 1) {
		const { text = "" } = lines[at] ?? {};
		const end = endOfHead(lines, at);
		if (end > at) {
			const isTop = lines.slice(0, at).every((line) => line.text.trim() === "");
			for (let field = at; field < end; field += 1)
				if (!isTop || !SUBJECT.test(lines[field]?.text ?? ""))
					reasons.set(field, "the head of a mail");
			hasHead = true;
			at = end - 1;
		} else if (FORWARDED.test(text))
			reasons.set(at, "a line above a forwarded mail");
		else if (DEVICE.test(text)) reasons.set(at, "a mail's signature");
		else if (hasHead && /^-- ?$/u.test(text))
			for (const part of findSignature(lines, at))
				reasons.set(part, "a mail's signature");
	}
	return reasons;
}

function endOfHead(lines: readonly Line[], from: number): number {
	if (lines[from]?.isCode === true) return from;
	let end = from;
	while (FIELD.test(lines[end]?.text ?? "")) end += 1;
	const head = lines.slice(from, end).map(({ text }) => text);
	const isHead =
		head.length >= LEAST_FIELDS &&
		head.some((text) => FROM.test(text)) &&
		head.some((text) => SUBJECT.test(text));
	return isHead ? end : from;
}

/** A few short lines that end the text, or go on to where another mail begins. */
function findSignature(lines: readonly Line[], from: number): number[] {
	let end = from + 1;
	while (
		end < lines.length &&
		endOfHead(lines, end) === end &&
		!FORWARDED.test(lines[end]?.text ?? "")
	)
		end += 1;
	const numbers = Array.from({ length: end - from }, (_, at) => from + at);
	const shown = numbers.filter((at) => lines[at]?.text.trim() !== "");
	const isShort = shown.every(
		(at) => (lines[at]?.text.length ?? 0) <= WIDEST_SIGNATURE,
	);
	return isShort && shown.length <= LONGEST_SIGNATURE + 1 ? shown : [];
}
