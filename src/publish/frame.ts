import type { Settings } from '../knowledge/settings.ts';
import { href, type Kind, publicUrl } from './addresses.ts';
import type { PublicArchive } from './publicArchive.ts';

/** What is the same on all pages, without any article: how addresses are written and what the menu leads to. */
export interface Frame extends FrameData {
  /** a site path as links write it, below the base path */
  href(sitePath: string): string;
  /** the full public address, null where the settings name none */
  publicUrl(sitePath: string): string | null;
}

/** What a frame is made from: plain data, which can be handed to a thread. */
export interface FrameData {
  settings: Settings;
  /** `/` or `/archiv/` */
  basePath: string;
  contentDir: string;
  /** kinds of entries that the archive has any of */
  kinds: readonly Kind[];
}

export function createFrame(data: FrameData): Frame {
  return {
    ...data,
    href: (sitePath) => href(data.basePath, sitePath),
    publicUrl: (sitePath) => publicUrl(data.settings.baseUrl, sitePath),
  };
}

const ALL: readonly Kind[] = ['people', 'places', 'organisations', 'sources'];

export function kindsIn(archive: Pick<PublicArchive, Kind>): Kind[] {
  return ALL.filter((kind) => archive[kind].length > 0);
}
