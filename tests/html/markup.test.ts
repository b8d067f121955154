import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/page/page.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { REGIONS } from '../../src/tables/regions.js';

function kindsOf(region: Region | null): string[] {
  return region === null ? [] : [region.kind, ...kindsOf(region.parent)];
}

/** Each line's text, and what markup tells about it. */
function read(page: string): (readonly [text: string, ...told: string[]])[] {
  return readHtml(page).blocks.map(({ text, markup }) => [
    text,
    ...kindsOf(markup?.region ?? null),
    ...(markup?.isHeading === true ? ['heading'] : []),
    ...(markup?.links ?? []).map(({ from, to, address }) => `[${text.slice(from, to)}](${address.text})`),
  ]);
}

const LINES: readonly (readonly [page: string, ...lines: (readonly [string, ...string[]])[]])[] = [
  ['<p>a', ['a']],
  ['<nav>a</nav>b', ['a', 'chrome'], ['b']],
  ['<div class="x article-content y"><p>a<aside>b', ['a', 'article'], ['b', 'chrome', 'article']],
  ['<DIV ID=Sidebar>a', ['a', 'chrome']],
  ['<div role="navigation">a', ['a', 'chrome']],
  ['<div class="modal free-member-form">a', ['a', 'wall']],
  ['<div class="has-sidebar sidebar-layout">a', ['a']],
  ['<body class="sidebar">a', ['a']],
  ['<figure><img><figcaption>a</figcaption></figure>', ['a', 'caption']],
  ['<p>a <button>b</button>', ['a b']],
  ['<p><button>b</button>', ['b', 'chrome']],
  ['<h2>a<small>b</small></h2>', ['ab', 'heading']],
  ['<div><h2>a</div>b', ['a', 'heading'], ['b']],
  ['x <a href=" /y?a=1&amp;b=2 "> z </a>.', ['x z .', '[z](/y?a=1&b=2)']],
  ['<a href=a><b>b</b> c</a><a href=d>e</a>', ['b ce', '[b c](a)', '[e](d)']],
  ['<a href=a><img></a> b <a href=c></a>', ['b', '[](a)', '[](c)']],
  ['x <a href=a>&#8203;</a>', ['x', '[](a)']],
  ['x<a href=a><div>b</div></a>', ['x'], ['b', '[b](a)']],
  ['x<a href=a><table>y<tr><td>z</table>', ['xy', '[y](a)'], ['z', '[z](a)']],
  ['<nav>x<table hidden>y<tr><td>z</table>v', ['xyv', 'chrome']],
  ['<a href=a><div>b</div><div>c</div></a>', ['b', '[b](a)'], ['c', '[c](a)']],
  ['<a href=a>b<a href=c>d', ['bd', '[b](a)', '[d](c)']],
  ['<a href=a><p>b</a>c', ['bc', '[b](a)']],
  ['<a name=a>b</a><a href="">c</a>', ['bc']],
  ['<a href=?a=1&copy=2&amp>b</a>', ['b', '[b](?a=1&copy=2&)']],
  ['<nav hidden>a</nav><div class=article-desc><h4><a href=b>c', ['c', 'listing-item', 'heading', '[c](b)']],
];

describe('a line', () => {
  it.each(LINES.map(([page, ...lines]) => ({ page, lines })))('of $page is told apart', ({ page, lines }) => {
    expect(read(page)).toEqual(lines);
  });

  it('has one object for each region', () => {
    const [one, two, three] = readHtml('<nav>a<p>b</nav><nav>c').blocks.map(({ markup }) => markup?.region);
    expect(one).toBe(two);
    expect(three).not.toBe(two);
  });

  it('has no markup where there is nothing to tell', () => {
    expect(readHtml('<div class="x"><p>a <b>b</b>').blocks[0]?.markup).toBeNull();
  });
});

describe('the example of a region', () => {
  it.each(REGIONS.flatMap(({ region, examples }) => examples.map((example) => [example, region])))(
    '%s is %s',
    (example, region) => {
      expect(read(`${example}a`)).toEqual([['a', region]]);
    },
  );

  it('is told by words that stand in one row alone, in lower case', () => {
    const words = REGIONS.flatMap(({ by, words }) => words.map((word) => `${by} ${word}`));
    expect(words).toEqual([...new Set(words)].map((word) => word.toLowerCase()));
  });
});

describe('the hints of a page', () => {
  it.each([
    ['<title> A &amp;\n B </title>', 'title=A & B'],
    ['<title>a</title><title>b</title><svg><title>c</title></svg>', 'title=a'],
    ['<link rel="x CANONICAL" href=a><link rel=canonical href=b>', 'canonical=a'],
    ['<meta property="og:url" content="a?b&amp;c"><meta property=og:title content=d>', 'og:url=a?b&c'],
    ['<base href=a><base href=b>', 'base=a'],
    [
      '<base href=a><link rel=canonical href=b><title>c</title><meta content=d property=og:url>',
      'base=a canonical=b title=c og:url=d',
    ],
    ['<template><title>a</title><base href=a></template>', ''],
    ['<title></title><link rel=canonical><!-- <base href=a> --><script>"<title>a</title>"</script>', ''],
  ])('%s are %s', (page, hints) => {
    expect(
      readHtml(page)
        .hints.map(({ kind, value }) => `${kind}=${value.text}`)
        .join(' '),
    ).toBe(hints);
  });
});
