import { advertisement } from './advertisement.ts';
import { altText } from './altText.ts';
import { authorBox } from './authorBox.ts';
import { banner } from './banner.ts';
import { bareLink } from './bareLink.ts';
import { blurb } from './blurb.ts';
import { breadcrumb } from './breadcrumb.ts';
import { broadcastNote } from './broadcastNote.ts';
import { comments } from './comments.ts';
import { cookieNotice } from './cookieNotice.ts';
import { copyright } from './copyright.ts';
import { disclaimer } from './disclaimer.ts';
import { donation } from './donation.ts';
import type { LineRule } from './lineRule.ts';
import { mediaBox } from './mediaBox.ts';
import { navigation } from './navigation.ts';
import { newsletter } from './newsletter.ts';
import { nextArticle } from './nextArticle.ts';
import { originalLink } from './originalLink.ts';
import { pageButtons } from './pageButtons.ts';
import { pageFurniture } from './pageFurniture.ts';
import { paywall } from './paywall.ts';
import { pressContact } from './pressContact.ts';
import { seeAlso } from './seeAlso.ts';
import { separator } from './separator.ts';
import { share } from './share.ts';
import { webArchive } from './webArchive.ts';

/** Every kind of line known by its wording alone; the first that fits gives the reason. */
export const LINE_RULES: readonly LineRule[] = [
  separator,
  webArchive,
  nextArticle,
  blurb,
  altText,
  seeAlso,
  advertisement,
  share,
  comments,
  cookieNotice,
  newsletter,
  paywall,
  donation,
  copyright,
  mediaBox,
  navigation,
  breadcrumb,
  pageButtons,
  pageFurniture,
  originalLink,
  bareLink,
  authorBox,
  broadcastNote,
  pressContact,
  disclaimer,
  banner,
];
