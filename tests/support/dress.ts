/** Numbers from 0 up to `below` that a seed decides. */
type Draw = (below: number) => number;

/** A small generator (mulberry32), so that one number names a whole dress. */
function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

function pick<Item>(draw: Draw, items: readonly [Item, ...Item[]]): Item {
  return items[draw(items.length)] ?? items[0];
}

const INLINE = ['b', 'i', 'span', 'em', 'font', 'STRONG', 'u'] as const;
const WRAPPERS = ['div', 'section', 'article', 'main', 'center', 'blockquote'] as const;

/** The same text as HTML: every line in some block, its words in some markup that shows nothing. */
export function dressAsHtml(page: string, seed: number): string {
  const draw = drawFrom(seed);
  const lines = page.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const blocks: string[] = [];
  for (let index = 0; index < lines.length;) {
    const count = 1 + (draw(4) === 0 ? draw(3) : 0);
    blocks.push(
      writeBlock(
        draw,
        lines.slice(index, index + count).map((line) => writeInline(draw, line)),
      ),
    );
    index += count;
  }
  const wrapper = pick(draw, WRAPPERS);
  const body = `<${wrapper} id=page>${blocks.join(pick(draw, ['', '\n', '\r\n\r\n  ', '<!-- -->']))}</${wrapper}>`;
  return draw(2) === 0
    ? body
    : `<!doctype html><html><head><meta charset=utf-8><script>var a = "<p>no text</p>";</script><style>p > b {}</style></head><body>${body}</body></html>`;
}

function writeBlock(draw: Draw, lines: readonly string[]): string {
  const [first = ''] = lines;
  if (lines.length > 1) {
    return pick(draw, [
      `<p>${lines.join('<br>')}</p>`,
      `<div>${lines.join('<br/>\n')}</div>`,
      `<ul>${lines.map((line) => `<li>${line}`).join('')}</ul>`,
      `<table>${lines.map((line) => `<tr><td>${line}</td></tr>`).join('\n')}</table>`,
    ]);
  }
  return pick(draw, [
    `<p>${first}`,
    `<p class="x">${first}</p>`,
    `<div><div>${first}</div></div>`,
    `<P>\n  ${first}\n</P>`,
  ]);
}

/** Text with references, comments and inline elements, none of which a reader sees. */
function writeInline(draw: Draw, line: string): string {
  let written = '';
  for (const character of line) {
    written += writeCharacter(draw, character);
    if (draw(40) === 0)
      written += pick(draw, ['<!-- x -->', '<wbr>', '<span></span>', '<script>"text"</script>']);
  }
  const space = written.lastIndexOf(' ');
  if (draw(3) > 0 || space < 0 || written.includes('<')) return written;
  const element = pick(draw, INLINE);
  return `${written.slice(0, space)} <${element}>${written.slice(space + 1)}</${element}>`;
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00A0': '&nbsp;',
  '“': '&ldquo;',
  '”': '&rdquo;',
  '’': '&rsquo;',
  '–': '&ndash;',
};

function writeCharacter(draw: Draw, character: string): string {
  const named = NAMED[character];
  if (character === '&' || character === '<') return named ?? character;
  if (named !== undefined && draw(2) === 0) return named;
  if (draw(60) > 0 || /\s|\0/.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  return draw(2) === 0 ? `&#${code};` : `&#x${code.toString(16)};`;
}

/** The same text as reader markdown: marks that would mean something are escaped. */
export function dressAsMarkdown(page: string, seed: number): string {
  const draw = drawFrom(seed);
  const lines = page.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  return lines.map((line) => writeMarkdown(draw, line.trim())).join(draw(3) === 0 ? '\r\n\r\n' : '\n\n');
}

function writeMarkdown(draw: Draw, line: string): string {
  const escaped = line
    // A mark anywhere, and what opens a block at the start: "- 0 -", "1. First", "# Heading", "> quoted"
    .replace(/[\\`*_[\]<>~&|]/g, (mark) => `\\${mark}`)
    .replace(/^[-+#=]/, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])/, '$1\\$2');
  return draw(6) === 0 && !escaped.includes('\\') && escaped === escaped.trim() ? `**${escaped}**` : escaped;
}
