// A headline, set smaller where it is a long one.
const LONG_CHARACTERS = 90;

export function Headline({
	text,
	id,
	href,
}: {
	text: string;
	id?: string;
	/** Address that it leads to, where it stands on another page than the article's. */
	href?: string;
}) {
	const size = text.length > LONG_CHARACTERS ? " set-headline-long" : "";
	return (
		<h1 className={`set-headline${size}`} id={id}>
			{href === undefined ? (
				text
			) : (
				<a className="link-quiet" href={href}>
					{text}
				</a>
			)}
		</h1>
	);
}
