// Sections, topics and authors with how much is in them.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CollectionNames } from "../../components/listing/collection-names.tsx";

it("writes how many articles there are as the language of the page does", () => {
	const markup = renderToStaticMarkup(
		<CollectionNames
			lang="en"
			collections={[{ name: "Chips", path: "/topics/chips/", count: 1234 }]}
		/>,
	);
	expect(markup).toContain(">1,234<");
});
