// A line → whether it names who took a picture.

const PICTURE =
	"(?:photo(?:graph)?s?|pictures?|images?|pic|illustration|graphic)(?: credits?| courtesy(?: of)?| by| via)?|credits?|fotos?|bild(?:er)?|bildquelle|crédit photo|photo d[’']illustration|imagen|фото|图片来源|图|写真|사진";
const CREDIT = new RegExp(
	`^\\(?(?:${PICTURE})\\s*[:：]\\s*\\S.{1,150}$|^\\(?(?:ap|afp|reuters|getty|epa|dpa) (?:photo|images)(?:/.{1,80})?\\)?$`,
	"u",
);

/** "Photo: Jane Doe/Harbour Archive", "(AP Photo/Jane Doe)"; a sentence is none. */
export function isPhotoCredit(line: string): boolean {
	const words = line.trim();
	return (
		CREDIT.test(words.toLowerCase()) &&
		!/\p{Ll}{3,}\.\s+\p{Lu}\p{Ll}+\s/u.test(words)
	);
}
