/** Style sheets that a page imports for their effect: esbuild puts them into a file beside the page's. */
declare module '*.css';
