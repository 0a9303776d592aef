import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CleanArticle, RawArticle } from '../stages.ts';
import { chooseAuthors } from './chooseAuthors.ts';
import { claimFirstPrint } from './claimFirstPrint.ts';
import { bodyOf, type Draft } from './draft.ts';
import { findBlocks } from './findBlocks.ts';
import { joinDropCap } from './joinDropCap.ts';
import { joinLines } from './joinLines.ts';
import { joinSpacedOut } from './joinSpacedOut.ts';
import { partGluedDates } from './partGluedDates.ts';
import { readQuotedMail } from './readQuotedMail.ts';
import { takeBeforeDouble } from './takeBeforeDouble.ts';
import { takeBiography } from './takeBiography.ts';
import { takeCaptions } from './takeCaptions.ts';
import { takeChat } from './takeChat.ts';
import { takeClipNotes } from './takeClipNotes.ts';
import { takeColonBoxes } from './takeColonBoxes.ts';
import { takeComments } from './takeComments.ts';
import { takeContents } from './takeContents.ts';
import { takeDatedTeasers } from './takeDatedTeasers.ts';
import { takeDateline } from './takeDateline.ts';
import { takeHead } from './takeHead.ts';
import { takeHeaderFields } from './takeHeaderFields.ts';
import { takeInitialsInFront } from './takeInitialsInFront.ts';
import { takeKicker } from './takeKicker.ts';
import { takeLastHeading } from './takeLastHeading.ts';
import { takeLeadByline } from './takeLeadByline.ts';
import { takeLines } from './takeLines.ts';
import { takeMailSignature } from './takeMailSignature.ts';
import { takeMarked } from './takeMarked.ts';
import { takeMenus } from './takeMenus.ts';
import { takeOutletLines } from './takeOutletLines.ts';
import { takePageHeads } from './takePageHeads.ts';
import { takePageTitleDate } from './takePageTitleDate.ts';
import { takePhoneScreen } from './takePhoneScreen.ts';
import { takePlayers } from './takePlayers.ts';
import { takePointers } from './takePointers.ts';
import { takePrintFrame } from './takePrintFrame.ts';
import { takeScraperMarks } from './takeScraperMarks.ts';
import { takeSnapshotFrame } from './takeSnapshotFrame.ts';
import { takeSubtitles } from './takeSubtitles.ts';
import { takeTags } from './takeTags.ts';
import { takeTail } from './takeTail.ts';
import { takeTeletext } from './takeTeletext.ts';
import { takeThread } from './takeThread.ts';
import { takeTimecodes } from './takeTimecodes.ts';
import { takeTitle, titleFromFile } from './takeTitle.ts';
import { takeWikiMarks } from './takeWikiMarks.ts';
import { takeWireNotes } from './takeWireNotes.ts';

/** How an article's lines are told apart, in this order. What no step takes is the body. */
const STEPS: readonly ((draft: Draft) => void)[] = [
  takeMarked,
  takeClipNotes,
  takeMailSignature,
  takeChat,
  takeSnapshotFrame,
  takePrintFrame,
  takeThread,
  takePhoneScreen,
  takeTimecodes,
  joinSpacedOut,
  takeTeletext,
  takePageHeads,
  takeHeaderFields,
  takeWireNotes,
  takeScraperMarks,
  partGluedDates,
  takeContents,
  takeComments,
  takeMenus,
  takeColonBoxes,
  takeDatedTeasers,
  takePlayers,
  takeWikiMarks,
  takeLines,
  takeTitle,
  takeKicker,
  takeHead,
  takeBeforeDouble,
  takeLeadByline,
  takeSubtitles,
  takeTags,
  takeTail,
  takePointers,
  takeCaptions,
  takeOutletLines,
  takeLastHeading,
  takeDateline,
  takeInitialsInFront,
  joinDropCap,
  takePageTitleDate,
  claimFirstPrint,
  chooseAuthors,
  takeBiography,
  titleFromFile,
];

/** Tells the lines of an article apart: title, byline, captions, banners; what remains is the body. */
export function cleanArticle(raw: RawArticle, knowledge: Knowledge): CleanArticle {
  const quoted = readQuotedMail(raw);
  const draft: Draft = {
    raw,
    knowledge,
    pieces: joinLines(quoted === null ? raw : { ...raw, lines: quoted.lines }),
    removed: quoted?.removed ?? [],
    claims: [...raw.claims],
    title: null,
    kicker: null,
    subtitle: null,
    lead: null,
    authors: [],
    agencies: [],
    contributors: [],
    dateline: null,
    captions: [],
    problems: [],
  };
  for (const step of STEPS) step(draft);
  const { text, blocks } = findBlocks(bodyOf(draft));
  return {
    title: draft.title ?? { value: raw.file, proof: { basis: 'file-name', line: null } },
    kicker: draft.kicker,
    subtitle: draft.subtitle,
    lead: draft.lead,
    authors: draft.authors,
    agencies: draft.agencies,
    contributors: draft.contributors,
    dateline: draft.dateline,
    url: raw.front.url ?? draft.claims.find((claim) => claim.fact === 'url')?.value ?? null,
    claims: draft.claims,
    text,
    blocks,
    captions: draft.captions,
    removed: draft.removed.sort((a, b) => a.line - b.line),
    problems: draft.problems,
  };
}
