/** All that the commands do, in one place to be loaded as one: see `loadProgram`. */
export { buildArchive } from './archive.ts';
export { nameCandidates } from './link/candidates/nameCandidates.ts';
export { buildSite } from './publish/buildSite.ts';
export { indexArchive } from './search/indexArchive.ts';
