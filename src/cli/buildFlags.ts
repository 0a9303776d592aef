/**
 * How Node is started for a build, here, in the bench and in `package.json`. Pages are short-lived text: with room for 64 MB
 * of it (16 by default) the collector of garbage comes seldom, finds most of it gone and copies little. It costs 100 MB.
 * The heap may grow to 8 GB instead of 4, which an archive of 100,000 articles comes near to; a small one takes no more of it.
 */
export const BUILD_FLAGS: readonly string[] = [
  '--max-semi-space-size=64',
  '--max-old-space-size=8192',
  '--import',
  'tsx',
];
