import { addCopyButtons } from './copyButtons.ts';
import { loadHighlight } from './highlight/loadHighlight.ts';
import { addKeyHelpButton } from './keyHelp.ts';
import { listenToKeys } from './keys.ts';
import { keepOffline } from './offline/keepOffline.ts';
import { leadToToday } from './today.ts';

/** What every page gains from JavaScript: keys, copy buttons, marked words, the way to today. Nothing of it is needed to read. */
listenToKeys();
addKeyHelpButton();
addCopyButtons();
leadToToday();
loadHighlight(import.meta.url);
keepOffline();
