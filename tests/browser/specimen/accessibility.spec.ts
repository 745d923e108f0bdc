// Every kind of page that only a site of many articles has.
import { EDITED } from "../../specimen/write-edited-article.ts";
import { testEveryLook } from "../access/test-every-look.ts";

testEveryLook([
	"/",
	"/archive/",
	"/archive/2026/",
	"/archive/2026/01/",
	"/authors/a-program/",
	"/corrections/",
	"/figures/",
	"/figures/company-claim/",
	"/glossary/",
	"/search/",
	"/sections/",
	"/sections/trade/",
	"/topics/specimens/",
	"/topics/specimens/1/",
	`/articles/${EDITED.now}/`,
	`/articles/${EDITED.now}/editions/`,
	`/articles/${EDITED.now}/editions/3/`,
	"/articles/long-article/",
	"/articles/rich-article/",
	"/articles/water/",
	"/articles/water-ar/",
	"/articles/water-zh/",
]);
