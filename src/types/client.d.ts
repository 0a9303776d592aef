/** Style sheets that esbuild bundles beside a browser program. */
declare module '*.css';
