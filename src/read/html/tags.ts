/** Elements without content; source: the HTML standard, "void elements", with the obsolete ones. */
export const VOID = new Set(
  'area base basefont bgsound br col command embed frame hr image img input isindex keygen link meta param source spacer track wbr'.split(
    ' ',
  ),
);

/** Elements that are part of a line of text; everything else begins a new block. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr img br picture source svg'.split(
    ' ',
  ),
);

/** Elements whose content is none of a page's text. */
export const WITHOUT_TEXT = new Set(
  'script style template noscript svg math iframe object applet canvas audio video map select datalist textarea head noembed noframes'.split(
    ' ',
  ),
);

/** A `p` that is open ends where one of these begins; source: the HTML standard, "in body" insertion mode. */
export const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** An open element of the second kind ends where one of the first begins, within the third. */
export const IMPLIED_END: Readonly<Record<string, { ends: string; within: string }>> = {
  li: { ends: ' li ', within: ' ul ol menu dir ' },
  dt: { ends: ' dt dd ', within: ' dl ' },
  dd: { ends: ' dt dd ', within: ' dl ' },
  tr: { ends: ' tr ', within: ' table tbody thead tfoot ' },
  td: { ends: ' td th ', within: ' tr table ' },
  th: { ends: ' td th ', within: ' tr table ' },
  tbody: { ends: ' tbody thead tfoot ', within: ' table ' },
  thead: { ends: ' tbody thead tfoot ', within: ' table ' },
  tfoot: { ends: ' tbody thead tfoot ', within: ' table ' },
  a: { ends: ' a ', within: ' td th table div ' },
  option: { ends: ' option ', within: ' select datalist ' },
};

/** An end tag reaches no further than to one of these, unless it is one of them. */
export const TABLE_PARTS = new Set('table tbody thead tfoot tr td th caption'.split(' '));
