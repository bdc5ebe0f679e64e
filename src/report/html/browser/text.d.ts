/** The page's style and script are text in the bundle; a browser reads them. */
declare module '*.css' {
  const text: string;
  export default text;
}
declare module '*.browser.js' {
  const text: string;
  export default text;
}
