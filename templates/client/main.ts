import { addCopyButtons } from './copyButtons.ts';
import { loadHighlight } from './highlight/loadHighlight.ts';
import { listenToKeys } from './keys.ts';

/** What every page gains from JavaScript: keys, copy buttons, marked words. Nothing of it is needed to read. */
listenToKeys();
addCopyButtons();
loadHighlight(import.meta.url);
