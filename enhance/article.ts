// Browser script of article pages: starts from the HTML that it finds; the page lacks nothing without it.
import { passOn } from "./pass-on.ts";

passOn(document);
