// Browser script of article pages: starts from the HTML that it finds; the page lacks nothing without it.
import { addAppearance } from "./comfort/appearance.ts";
import { keepPlace } from "./comfort/place.ts";
import { passOn } from "./pass-on.ts";
import { addListening } from "./speech/listen.ts";

passOn(document);
addAppearance(document);
addListening(document);
keepPlace(document);
