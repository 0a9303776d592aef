import { addCopyButtons } from './copyButtons.ts';
import { listenToKeys } from './keys.ts';

/** What every page gains from JavaScript: keys and copy buttons. Nothing of it is needed to read. */
listenToKeys();
addCopyButtons();
