import type { MarkdownCase } from './inline.js';

// prettier-ignore
export const HEADINGS: readonly MarkdownCase[] = [
  ['# Title', '# Title'],
  ['###### Title', '# Title'],
  ['## Title ##', '# Title'],
  ['## Title {#title .entry-title}', '# Title'],
  ['## 담화 발표 {#담화-발표}', '# 담화 발표'],
  ['## Title {.a} of [[x]{.b}](/c){.d}', '# Title {.a} of {x|/c}'],
  ['## The Set {a, b}', '# The Set {a, b}'],
  ['## Title #2', '# Title #2'],
  ['## **Title**', '# Title'],
  ['## [Title](/a)', '# {Title|/a}'],
  ['##'],
  ['Title\n=====', '# Title'],
  ['Title\n-----\nText', '# Title', 'Text'],
  ['[Title](/a)\n=====', '# {Title|/a}'],
  ['Text\n\n-----\n\nMore', 'Text', 'More'],
  ['=====', '====='],
  ['#1 in the world', '#1 in the world'],
  ['####### Seven', '####### Seven'],
  ['C# and F#', 'C# and F#'],
  ['# # twice', '# # twice'],
];

// prettier-ignore
export const CONTAINERS: readonly MarkdownCase[] = [
  ['* one\n* two', 'one', 'two'],
  ['::: {.post}\none\n:::', 'one'],
  ['::: footer\none\n::: two three', 'one', '::: two three'],
  ['- one\n+ two', 'one', 'two'],
  ['*   one\n    *   two', 'one', 'two'],
  ['- \n  one', 'one'],
  ['1.  one\n2.  two', 'one', 'two'],
  ['  1. one\n  2. two', 'one', 'two'],
  ['1\\. Heading\n\n1. one', '1. Heading', 'one'],
  ['1. Origin of Hostility', '1. Origin of Hostility'],
  ['2) Second demand', '2) Second demand'],
  ['2023. 10. 1.', '2023. 10. 1.'],
  ['2023\\. 10. 1.', '2023. 10. 1.'],
  ['1.5 million people', '1.5 million people'],
  ['- 0 -', '- 0 -'],
  ['-0-', '-0-'],
  ['– a dash', '– a dash'],
  ['-minus', '-minus'],
  ['*note', '*note'],
  ['+850 2 381', '+850 2 381'],
  ['> quoted', 'quoted'],
  ['>quoted\n> > twice', 'quoted', 'twice'],
  ['> - item', 'item'],
  ['- > quote', 'quote'],
  ['a\n***\nb', 'a', 'b'],
  ['* * *\n\n---\n\n___\n\n- - -'],
  ['- * * *\n- a', 'a'],
  ['* * * x', 'x'],
  ['**', '**'],
  ['-0- * * *', '-0- * * *'],
  ['[x\n\n* * *\n\ny', '[x', 'y'],
];

// prettier-ignore
export const CODE: readonly MarkdownCase[] = [
  ['```\n*a*\n[b](c)\n```\nd', '*a*', '[b](c)', 'd'],
  ['```json\n{"a": 1}\n```', '{"a": 1}'],
  ['~~~\n```\n~~~', '```'],
  ['````\n```\n````', '```'],
  ['```\n# a\n\n1. b', '# a', '1. b'],
  ['``` a` b', '``` a` b'],
  ['> ```\n> *a*\n> ```\n*b*', 'a', 'b'],
];

// prettier-ignore
export const TABLES: readonly MarkdownCase[] = [
  ['| a | b |\n| --- | --- |\n| c | d |', 'a b', 'c d'],
  ['a | b\n---|---\nc | d', 'a b', 'c d'],
  ['| a |\n|:-:|\n| b |\n\n| c |', 'a', 'b', '| c |'],
  ['| **a | b** |\n|---|---|\n| [x | y](/z) |', '**a b**', '[x y](/z)'],
  ['| a \\| b | c |\n|---|---|', 'a | b c'],
  ['|  |  |\n|---|---|\n| a |  |', 'a'],
  ['| Date: 01/10/2023 | Source: X (EN) | [Read](/a) |\n|---|---|---|\n| a | b |', 'Date: 01/10/2023 | Source: X (EN) | {Read|/a}', 'a b'],
  ['| a | b |\n|---|---|\n| **Date:** 01/10/2023 | **Source:** X (EN) |\n| c | d |', 'a b', 'Date: 01/10/2023 | Source: X (EN)', 'c d'],
  ['Date: 01/10/2023 | Source: X (EN) | Read', 'Date: 01/10/2023 | Source: X (EN) | Read'],
  ['Date: 01/10/2023 \\| Source: X (EN)', 'Date: 01/10/2023 | Source: X (EN)'],
  ['| Read original version at source', '| Read original version at source'],
  ['a | b\n\n---\n\nc', 'a | b', 'c'],
];

// prettier-ignore
export const LINES: readonly MarkdownCase[] = [
  ['one\ntwo\n\nthree', 'one', 'two', 'three'],
  ['one\r\ntwo\r\n\r\nthree', 'one', 'two', 'three'],
  ['one\rtwo', 'one', 'two'],
  ['  one   two  \nthree', 'one two', 'three'],
  ['    indented', 'indented'],
  ['\uFEFF# Title', '# Title'],
  ['\uFEFF> Title', 'Title'],
  ['\u3000\n\u200B\n'],
  [''],
];

const URL = 'https://kcnawatch.org/newstream/1/';

// prettier-ignore
export const READER_PAGES: readonly MarkdownCase[] = [
  [`Title: Newstream | KCNA Watch\n\nURL Source: ${URL}\n\nMarkdown Content:\n*a*`, '~ Title: Newstream | KCNA Watch', `~ URL Source: ${URL}`, '~ Markdown Content:', 'a'],
  [`URL Source: ${URL}\nPublished Time: Sun, 01 Oct 2023\nNumber of Pages: 2\nWarning: *slow*\n# a`, `~ URL Source: ${URL}`, '~ Published Time: Sun, 01 Oct 2023', '~ Number of Pages: 2', '~ Warning: *slow*', '# a'],
  ['Title: A_B_ & C\n\nText', '~ Title: A_B_ & C', 'Text'],
  ['Title: A\n\nMarkdown Content:\nTitle: B', '~ Title: A', '~ Markdown Content:', 'Title: B'],
  ['Title: A\nDate: 01/10/2023 | Source: X', '~ Title: A', 'Date: 01/10/2023 | Source: X'],
  ['Text\nTitle: A', 'Text', 'Title: A'],
  ['Warning: wet paint', 'Warning: wet paint'],
  [`---\ntitle: "A: B"\nurl: ${URL}\ntags:\n  - x\n---\n# a`, '~ title: "A: B"', `~ url: ${URL}`, '~ tags:', '~ - x', '# a'],
  ['---\nText of a page\n---', '# Text of a page'],
  ['---\n\nText', 'Text'],
  ['---\na: b', 'a: b'],
];
