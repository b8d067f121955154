import { html, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { displayOf, isBlockDisplay } from '../../src/read/html/own.js';
import { ZERO_WIDTH } from '../support/visible.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const { HTML: HTML_NAMESPACE, MATHML: MATH_NAMESPACE, SVG: SVG_NAMESPACE } = html.NS;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const UNSHOWN: Readonly<Record<string, ReadonlySet<string>>> = {
  [HTML_NAMESPACE]: words(
    'audio canvas colgroup datalist head iframe noembed noframes noscript rp script select style template title video',
  ),
  [SVG_NAMESPACE]: words('desc title style script metadata'),
  [MATH_NAMESPACE]: words('annotation annotation-xml'),
};
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody textarea tfoot thead tr ul xmp',
);
const BOXES = words('button marquee td th');
const VOID = words(
  'area base basefont bgsound col embed frame img input keygen link meta param source track wbr',
);
const PREFORMATTED = words('listing plaintext pre textarea xmp');
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
const DRAWN = words('foreignObject text');

/** What holds for text in the tree. */
interface Surroundings {
  readonly isDrawing: boolean;
  readonly isPreformatted: boolean;
  readonly isHeading: boolean;
  readonly href: string | null;
}

/** A line that a browser shows. */
export interface OracleLine {
  text: string;
  isHeading: boolean;
}

type Step = { readonly node: Node; readonly around: Surroundings } | 'break' | 'space';

/** The lines that parse5's tree shows, under the rules of docs/html.md. */
export function showLines(page: string): OracleLine[] {
  const lines: OracleLine[] = [];
  let text = '';
  let isHeading = false;
  const breakLine = (): void => {
    const folded = fold(text);
    if (folded !== '') lines.push({ text: folded, isHeading });
    text = '';
    isHeading = false;
  };
  const document = parse(page);
  const around = { isDrawing: false, isPreformatted: false, isHeading: false, href: null };
  const steps: Step[] = [{ node: document, around }];
  if (document.childNodes.some((child) => 'tagName' in child && child.childNodes.some(isFrameset))) return [];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'break') breakLine();
    else if (step === 'space') text += ' ';
    else if (step.node.nodeName === '#text' && 'value' in step.node) {
      if (step.around.isDrawing) continue;
      for (const [index, part] of (step.around.isPreformatted
        ? step.node.value.split('\n')
        : [step.node.value]
      ).entries()) {
        if (index > 0) breakLine();
        text += part;
        isHeading ||= step.around.isHeading && fold(part) !== '';
      }
    } else if ('childNodes' in step.node) enter(step.node, step.around, steps);
  }
  breakLine();
  return lines;
}

function isFrameset(node: Node): boolean {
  return node.nodeName === 'frameset';
}

function enter(node: Exclude<Node, { value: string }>, around: Surroundings, steps: Step[]): void {
  if (!('childNodes' in node)) return;
  if (!('tagName' in node)) {
    for (const child of node.childNodes.toReversed()) steps.push({ node: child, around });
    return;
  }
  if (isUnshown(node)) return;
  const isHtml = node.namespaceURI === HTML_NAMESPACE;
  const isSvg = node.namespaceURI === SVG_NAMESPACE;
  const drawn = isSvg && DRAWN.has(node.tagName);
  const inside: Surroundings = {
    isDrawing:
      (around.isDrawing || (isSvg && (node.parentNode as Element | null)?.namespaceURI !== SVG_NAMESPACE)) &&
      !drawn,
    isPreformatted: around.isPreformatted || (isHtml && PREFORMATTED.has(node.tagName)),
    isHeading: around.isHeading || (isHtml && HEADINGS.has(node.tagName)),
    href: (isHtml && node.tagName === 'a' ? attribute(node, 'href') : null) ?? around.href,
  };
  const isBlock =
    (isHtml && (BLOCKS.has(node.tagName) || (!VOID.has(node.tagName) && isBlockByStyle(node)))) || drawn;
  const edge = isBlock ? 'break' : isHtml && BOXES.has(node.tagName) ? 'space' : null;
  const isBreak = isHtml && (node.tagName === 'br' || node.tagName === 'hr');
  if ((isBreak && !around.isDrawing) || (edge !== null && !inside.isDrawing)) steps.push(edge ?? 'break');
  for (const child of node.childNodes.toReversed()) steps.push({ node: child, around: inside });
  if (edge !== null && !inside.isDrawing) steps.push(edge);
}

function isBlockByStyle(element: Element): boolean {
  return isBlockDisplay(displayOf(attribute(element, 'style') ?? ''));
}

function isUnshown(element: Element): boolean {
  const { tagName, namespaceURI } = element;
  if (UNSHOWN[namespaceURI]?.has(tagName) === true) return true;
  const isHtml = namespaceURI === HTML_NAMESPACE;
  if (isHtml && (tagName === 'html' || tagName === 'body')) return false;
  if (isHtml && tagName === 'dialog' && attribute(element, 'open') === null) return true;
  return attribute(element, 'hidden') !== null || displayOf(attribute(element, 'style') ?? '') === 'none';
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** White space folded, zero-width characters gone. */
function fold(text: string): string {
  return text.replace(ZERO_WIDTH, '').replace(/\s+/g, ' ').trim();
}
