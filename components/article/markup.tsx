// Sanitised HTML, as lib/content made it, without an element of ours around it.
import parse from "html-react-parser";

export function Markup({ html }: { html: string }) {
	return <>{parse(html)}</>;
}
