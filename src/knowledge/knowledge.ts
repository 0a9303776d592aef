import { indexSources, type SourceIndex } from '../source/sourceIndex.ts';
import type { Authority } from './authority.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import type { Settings } from './settings.ts';

/**
 * Everything the stages may know besides the article itself, built once. Indexes over authority files and
 * German word tables belong here, so that no stage builds one per article.
 */
export interface Knowledge {
  settings: Settings;
  authority: Authority;
  /** outlets and agencies by name, host and mark */
  sources: SourceIndex;
  /** countries, regions, waters and towns by German name, and the words derived from them */
  gazetteer: Gazetteer;
}

/** Builds the indexes that the stages look things up in. Pure: same input, same knowledge. */
export function createKnowledge(settings: Settings, authority: Authority): Knowledge {
  return {
    settings,
    authority,
    sources: indexSources(authority.sources),
    gazetteer: createGazetteer(authority.places, authority.never.places),
  };
}
