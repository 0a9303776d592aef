/** Parts of a day, small letters. As second part of a compound („Donnerstagabend“) or after a day („heute Abend“). */
export const DAY_PART_WORDS: readonly string[] = [
  'morgen',
  'vormittag',
  'mittag',
  'nachmittag',
  'abend',
  'nacht',
  'früh',
  'mitternacht',
  'frühnachmittag',
  'spätnachmittag',
  'spätabend',
  'vorabend',
];
