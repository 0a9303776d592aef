import { articlePage, href } from '../../../src/publish/addresses.ts';

/** Where an article's page is: `/archiv/artikel/kim-zug/`. `base` ends in /. */
export const articlePath = (id: string, base: string): string => href(base, articlePage(id));
