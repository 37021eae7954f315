/** Style and script of pages are files of their own, taken into the bundle as text. */
declare module '*.css' {
  const text: string;
  export default text;
}

declare module '*Page.js' {
  const text: string;
  export default text;
}
