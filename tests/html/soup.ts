import fc from 'fast-check';

const list = (words: string): string[] => words.split(' ');

const BLOCK_TAGS = list(
  'p p p div div span ul ol li li dl dt dd h1 h2 br br hr pre listing blockquote section address center details summary figure figcaption form fieldset main article nav aside footer header button textarea img input label x-y foo image em2 wbr body html head noscript noframes iframe style script title meta link ruby rt rb rtc object marquee applet select option xmp frameset',
);
const TABLE_TAGS = list('table table tr tr td td td th tbody thead tfoot caption colgroup col');
const FORMATTING_TAGS = list('a a b b i em font nobr strong u code');
const FOREIGN_TAGS = list(
  'svg math mi mo mtext annotation-xml foreignObject desc title g text path mglyph malignmark',
);
// Inline or unspecial elements that hide their contents or break lines; see the exceptions in docs/html.md.
const UNSPECIAL_TAGS = list('dialog rp search legend optgroup option audio datalist');
const HIDING = [' hidden', ' style="color: red; display: NONE"', " style='display:none;display:block'"];
const PLAIN = [
  '',
  '',
  '',
  '',
  ' class=x',
  ' id="a b"',
  ' href="u?a=1&amp;b=2"',
  ' open',
  ' type=hidden',
  ' style="Display: Block"',
  '/',
  ' /',
];
const ODD = [' color=red', ' encoding="text/html"', " x='", ' a=b/', ' =x', ' "', " a='>'", ' hidden=no'];
const TEXTS = list(
  'x yy a.b &amp; &nbsp; &ltx &#128; &notit; &NotEqualTilde; &#x1F600; & &; &# &#x; < </ --> ]]> &#32; &#10; &#13; &am &AMP \u200B é 한국',
);
const OTHERS = [
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '<!-- c -->',
  '<!-->',
  '<!--->',
  '<!--x--!>',
  '<!--',
].concat(['<!doctype html>', '<![CDATA[z & <b>]]>', '</>', '<?p?>', '</3>', '<!x>', '<']);

/** Which tags a page is made of, and which of them may hide their contents. */
interface Kind {
  readonly tags: readonly string[];
  readonly hides: (tag: string) => boolean;
}

const isSpecial = (tag: string): boolean =>
  !/^(?:span|label|x-y|foo|em2|rt|rb|rtc|ruby|svg|math|mi|mo|mtext|annotation-xml|foreignObject|desc|g|text|path|image|mglyph|malignmark|option)$/.test(
    tag,
  );

/** The exceptions of docs/html.md are kept apart: each kind leaves out what another one has. */
const KINDS: readonly Kind[] = [
  // Formatting elements hide nothing, and nothing that they can take out of the open elements does.
  {
    tags: [...BLOCK_TAGS, ...TABLE_TAGS, ...FORMATTING_TAGS, ...FORMATTING_TAGS, ...FOREIGN_TAGS].filter(
      (tag) => tag !== 'option',
    ),
    hides: (tag) => isSpecial(tag) && !FORMATTING_TAGS.includes(tag),
  },
  // No formatting elements.
  { tags: [...BLOCK_TAGS, ...TABLE_TAGS, ...FOREIGN_TAGS, ...UNSPECIAL_TAGS], hides: () => true },
  // Formatting elements that hide, where nothing but special elements is around.
  {
    tags: [...BLOCK_TAGS, ...TABLE_TAGS].filter((tag) => isSpecial(tag)).concat('a', 'a', 'nobr'),
    hides: () => true,
  },
  // Templates, outside of tables.
  {
    tags: [...BLOCK_TAGS, ...TABLE_TAGS, ...FORMATTING_TAGS, 'template', 'template', 'template'].filter(
      (tag) => tag !== 'table' && tag !== 'option',
    ),
    hides: (tag) => isSpecial(tag) && !FORMATTING_TAGS.includes(tag),
  },
];

function piece({ tags, hides }: Kind): fc.Arbitrary<string> {
  const tag = fc.constantFrom(...tags);
  const attribute = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PLAIN) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD.slice(0, -1)) },
  );
  const start = fc
    .tuple(tag, attribute, fc.integer({ min: 0, max: 9 }), fc.constantFrom(...HIDING))
    .map(([name, plain, chance, hiding]) => `<${name}${chance === 0 && hides(name) ? hiding : plain}>`);
  return fc.oneof(
    { weight: 4, arbitrary: start },
    { weight: 3, arbitrary: tag.map((name) => `</${name}>`) },
    { weight: 1, arbitrary: tag.map((name) => `<${name.toUpperCase()}>`) },
    { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
    { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
  );
}

/**
 * What stands after a `<` that begins no tag must not begin one either, or the page would have unknown tags. Of several
 * null characters in svg, parse5 shows one, and the standard all.
 */
function join(pieces: readonly string[]): string {
  let page = '';
  for (const each of pieces) {
    const clashes = (/<\/?$/.test(page) && /^[a-z]/i.test(each)) || (page.endsWith('\0') && each === '\0');
    page += clashes ? ` ${each}` : each;
  }
  return page;
}

/** Pages of tags in any order. */
export function soup(maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.boolean(), fc.oneof(...KINDS.map((kind) => fc.array(piece(kind), { maxLength, size: 'max' }))))
    .map(([isStandard, pieces]) => (isStandard ? '<!DOCTYPE html>' : '') + join(pieces));
}

/** A page after some bytes are deleted, doubled, swapped or put elsewhere. */
export function mutations(pages: readonly string[], length: number): fc.Arbitrary<string> {
  const place = fc.nat(length);
  const slip = fc.record({
    way: fc.constantFrom('delete', 'double', 'swap', 'splice'),
    at: place,
    to: place,
    size: fc.integer({ min: 1, max: 12 }),
  });
  return fc
    .tuple(
      fc.constantFrom(...pages),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(slip, { minLength: 1, maxLength: 6 }),
    )
    .map(([page, from, slips]) => {
      const start = Math.floor(from * Math.max(0, page.length - length));
      let text = page.slice(start, start + length);
      for (const { way, at, to, size } of slips) {
        const cut = text.slice(at, at + size);
        if (way === 'delete') text = text.slice(0, at) + text.slice(at + size);
        else if (way === 'double') text = text.slice(0, at) + cut + text.slice(at);
        else if (way === 'swap')
          text = text.slice(0, at) + cut.split('').reverse().join('') + text.slice(at + size);
        else text = text.slice(0, to) + cut + text.slice(to);
      }
      return text;
    });
}
