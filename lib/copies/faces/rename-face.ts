// A TrueType face → the same under another family's name, so that a typesetter can tell the parts of one family apart.

const HEADER_BYTES = 12;
const ENTRY_BYTES = 16;
const NAME_RECORD_BYTES = 12;
/** Ids of the name table: family, style, whole name, PostScript name. OpenType 1.9, "name". */
const [FAMILY, STYLE, WHOLE, POSTSCRIPT] = [1, 2, 4, 6];

/** Gives the face new names and nothing else; its table of names is put at the end. Checksums, which readers ignore, stay those of the old one. */
export function renameFace(
	face: Uint8Array,
	family: string,
	style: string,
): Uint8Array {
	const table = nameTable(family, style);
	const start = Math.ceil(face.length / 4) * 4;
	const renamed = new Uint8Array(start + table.length);
	renamed.set(face);
	renamed.set(table, start);
	const view = new DataView(renamed.buffer);
	const entry = findEntry(view, "name");
	if (entry === undefined)
		throw new Error(`the face for "${family}" has no table of names`);
	view.setUint32(entry + 8, start);
	view.setUint32(entry + 12, table.length);
	return renamed;
}

function findEntry(view: DataView, tag: string): number | undefined {
	const count = view.getUint16(4);
	for (let index = 0; index < count; index += 1) {
		const entry = HEADER_BYTES + index * ENTRY_BYTES;
		const found = String.fromCharCode(
			...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)),
		);
		if (found === tag) return entry;
	}
	return undefined;
}

/** Names for Windows in English, which every reader of faces takes. */
function nameTable(family: string, style: string): Uint8Array {
	const postScript = `${family}-${style}`.replaceAll(" ", "");
	const names = [
		[FAMILY, family],
		[STYLE, style],
		[WHOLE, `${family} ${style}`],
		[POSTSCRIPT, postScript],
	] as const;
	const texts = names.map(([, text]) => utf16(text));
	const textStart = 6 + names.length * NAME_RECORD_BYTES;
	const length = texts.reduce((sum, text) => sum + text.length, textStart);
	const table = new Uint8Array(length);
	const view = new DataView(table.buffer);
	view.setUint16(2, names.length);
	view.setUint16(4, textStart);
	let offset = 0;
	names.forEach(([id], index) => {
		const text = texts[index] ?? new Uint8Array();
		const record = [3, 1, 0x409, id, text.length, offset];
		record.forEach((value, field) => {
			view.setUint16(6 + index * NAME_RECORD_BYTES + field * 2, value);
		});
		table.set(text, textStart + offset);
		offset += text.length;
	});
	return table;
}

function utf16(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let index = 0; index < text.length; index += 1)
		view.setUint16(index * 2, text.charCodeAt(index));
	return bytes;
}
