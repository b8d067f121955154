import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html/read-html.js';

const MANY = 200_000;

/** Pages that are all of one sort of markup: nothing may overflow, and a cost that grew with its square would take minutes. */
const PAGES: readonly (readonly [what: string, page: string, lines: number])[] = [
  ['nested elements', `${'<div>'.repeat(MANY)}x${'</div>'.repeat(MANY)}y`, 2],
  ['unclosed formatting elements', '<b>x'.repeat(MANY), 1],
  [
    'such as are all different',
    Array.from({ length: MANY / 10 }, (_, id) => `<p><i id=${id}>x`).join(''),
    MANY / 10,
  ],
  ['links in objects', `${'<object>'.repeat(MANY / 4)}${'<a href=x><div>'.repeat(MANY / 4)}x`, 1],
  ['empty attributes', `${'<input disabled>'.repeat(MANY)}x`, 1],
  ['tags that never close', 'x<a '.repeat(MANY), 1],
  ['quotes that never close', 'x<a b="'.repeat(MANY), 1],
  ['comments that never close', `x${'<!--'.repeat(MANY)}`, 1],
  ['signs that begin no tag', '<'.repeat(MANY), 1],
  ['ampersands', '&'.repeat(MANY), 1],
  ['nested tables', '<table><tr><td>x'.repeat(MANY / 10), MANY / 10],
  ['text that belongs before its table', `<table>${'x<tr>'.repeat(MANY)}`, 1],
  ['nested regions', '<nav>x'.repeat(MANY), MANY],
  ['templates', `${'<template>'.repeat(MANY)}x`, 0],
  ['forms that end too early', '<form><div>x</form>'.repeat(MANY / 10), MANY / 10],
  ['unknown elements', Array.from({ length: MANY }, (_, id) => `<x-${id}>y`).join(''), 1],
];

describe('a page of nothing but', () => {
  it.each(PAGES)('%s is read', (_, page, lines) => {
    expect(readHtml(page).blocks).toHaveLength(lines);
  });
});
