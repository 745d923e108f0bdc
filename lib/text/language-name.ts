// A language → its name in itself.

/** "zh-Hans" → "简体中文", "ar" → "العربية"; the tag where it has no name that we know. */
export function languageName(lang: string): string {
	return new Intl.DisplayNames([lang], { type: "language" }).of(lang) ?? lang;
}
