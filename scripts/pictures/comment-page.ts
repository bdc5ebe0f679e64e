/** A comment's Markdown as a page that looks as GitHub's does, near enough to judge lines and tables by it. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** GitHub's measures and colours, of its own style sheet for Markdown. */
const STYLE = `
:root { --back: #fff; --box: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --muted: #59636e; --link: #0969da; --code: #818b981f; }
@media (prefers-color-scheme: dark) {
  :root { --back: #0d1117; --box: #151b23; --line: #3d444d; --text: #f0f6fc; --muted: #9198a1; --link: #4493f8; --code: #656c7633; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: var(--back); color: var(--text);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.comment { max-width: 880px; margin: 0 auto; border: 1px solid var(--line); border-radius: 6px; }
.by { padding: 8px 16px; background: var(--box); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; color: var(--muted); }
.by b { color: var(--text); }
.by span { border: 1px solid var(--line); border-radius: 2em; padding: 0 6px; font-size: 12px; }
.body { padding: 16px; overflow-wrap: break-word; }
.body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
h3 { font-size: 1.25em; } h4 { font-size: 1em; } h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25; }
p, ul, ol, table, details, pre, blockquote { margin: 0 0 16px; }
ul, ol { padding-left: 2em; }
li + li { margin-top: .25em; }
a { color: var(--link); }
code { padding: .2em .4em; font: 85%/1 ui-monospace, "Liberation Mono", monospace; background: var(--code); border-radius: 6px; white-space: break-spaces; }
pre { padding: 16px; overflow: auto; background: var(--box); border-radius: 6px; } pre code { padding: 0; background: none; white-space: pre; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--line); } th { font-weight: 600; }
tr:nth-child(2n) { background: var(--box); }
sub { font-size: 75%; } summary { cursor: pointer; }
blockquote { padding: 0 1em; color: var(--muted); border-left: .25em solid var(--line); }
`;

/** A machine that draws pictures has seldom a font of them. */
const SIGNS: readonly (readonly [sign: RegExp, colour: string, stroke: string])[] = [
  [/❌/g, '#e5534b', 'M4 4l8 8M12 4l-8 8'],
  [/✅/g, '#2da44e', 'M3 8.5l3.5 3.5L13 4.5'],
  [/⚠️?/g, '#d4a72c', 'M8 2v8M8 13v1'],
];

function drawSigns(html: string): string {
  return SIGNS.reduce(
    (text, [sign, colour, stroke]) =>
      text.replace(
        sign,
        `<svg width="1em" height="1em" viewBox="0 0 16 16" style="vertical-align:-.125em"><path d="${stroke}" fill="none" stroke="${colour}" stroke-width="3"/></svg>`,
      ),
    html,
  );
}

/** @param markdown our own: it is shown as HTML without the cleaning that GitHub does */
export function commentPage(markdown: string): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Comment</title><style>${STYLE}</style>
<div class="comment"><div class="by"><b>github-actions</b> <span>bot</span> commented 2 minutes ago</div>
<div class="body">${drawSigns(body)}</div></div></html>`;
}
