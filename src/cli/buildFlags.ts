/**
 * How Node is started for a build, here, in the bench and in `package.json`. Pages are short-lived text: with room for 64 MB
 * of it (16 by default) the collector of garbage comes seldom, finds most of it gone and copies little. It costs 100 MB.
 */
export const BUILD_FLAGS: readonly string[] = ['--max-semi-space-size=64', '--import', 'tsx'];
