// src/tables/diagnostics.ts
var DIAGNOSTICS = {
  'empty-input': {
    severity: 'error',
    message:
      'Expected the text of a KCNA Watch page, but the input is empty or blank. Check that the scraper saved the page before parsing it.',
  },
  'not-a-page': {
    severity: 'error',
    message: 'Expected a scraped KCNA Watch page, but {0}. Pass the text of one article page as a string.',
  },
  'no-body': {
    severity: 'error',
    message:
      'Expected an article, but the page has no paragraph of text: {0}. Check that the scraper saved the article and not only its header; some extractors drop the body.',
  },
  'other-page': {
    severity: 'error',
    message:
      'Expected an article page, but this is {0}. Scrape the article page itself; a page behind a wall has to be fetched with access to it.',
  },
  'too-large': {
    severity: 'error',
    message: 'Expected at most {0} characters, but the input has {1}. Pass one page at a time.',
  },
  'missing-title': {
    severity: 'info',
    message: 'The page shows no title.',
    advice:
      'About one page in six is scraped as its body only; take the title from where the page was listed.',
  },
  'missing-date': {
    severity: 'warning',
    message: 'The page has no `Date:` line.',
    advice:
      'Take the date from where the page was listed; neither the crawl line nor the address is a publication date.',
  },
  'unreadable-date': {
    severity: 'warning',
    message: '"{0}" is not a day in the order day, month, year.',
    advice: 'The publication date stays null; look at the page.',
  },
  'impossible-date': {
    severity: 'warning',
    message: '"{0}" is no day of the calendar, read day-first.',
    advice:
      'The date stays null; the other order of day and month is not tried, since the site is day-first.',
  },
  'date-conflict': {
    severity: 'warning',
    message: 'The page says "{0}" and "{1}"; the first is taken.',
    advice: 'The page may hold two articles; compare both places.',
  },
  'crawl-date-conflict': {
    severity: 'warning',
    message: 'Two crawl lines name different days, "{0}" and "{1}"; the first is taken.',
    advice: 'The page may have been saved twice into one file.',
  },
  'captured-before-published': {
    severity: 'warning',
    message: 'The crawl date {0} is before the publication date {1}.',
    advice: 'One of the two is misprinted; compare both places.',
  },
  'implied-date': {
    severity: 'info',
    message: 'Without a `Date:` line, the day of the printed footer "{0}" is taken.',
    advice: 'Compare it with where the page was listed.',
  },
  'missing-source': {
    severity: 'warning',
    message: 'The page names no outlet.',
    advice: 'Take the outlet from where the page was listed.',
  },
  'unknown-source': {
    severity: 'info',
    message: 'The outlet "{0}" is not in the registry; its printed name is kept.',
    advice: 'Use `source.label`; a row in the registry of sources gives the outlet an identifier.',
  },
  'damaged-source': {
    severity: 'warning',
    message: 'The source label is reduced to its language tag "{0}".',
    advice:
      'The outlet is taken from elsewhere on the page where that is possible, and stays null where it is not.',
  },
  'source-conflict': {
    severity: 'warning',
    message: 'The page names two outlets, "{0}" and "{1}"; the first is taken.',
    advice:
      'Compare both places; the `Date:` line outweighs the line above the title, and that the related block.',
  },
  'title-conflict': {
    severity: 'info',
    message: 'Above the title stands another line, "{0}", that the grammar does not know.',
    advice: 'If it is the first half of the title, join the two.',
  },
  'language-conflict': {
    severity: 'warning',
    message: 'The label says "{0}", but the text reads as "{1}"; the label is taken.',
    advice: 'The page may be filed under the wrong edition.',
  },
  'kind-conflict': {
    severity: 'info',
    message: 'The lead says "{0}", the title "{1}"; the lead is taken.',
    advice: 'Nothing to do: this press often heads a statement as a press statement.',
  },
  'weekday-conflict': {
    severity: 'warning',
    message: '"{0}" names a weekday and a day that disagree.',
    advice: 'The day of issue stays null.',
  },
  'unresolved-day': {
    severity: 'info',
    message: '"{0}" needs a day to count from, and the page has none.',
    advice: 'Pass `reference`, an ISO day near the time of the article.',
  },
  'text-after-end': {
    severity: 'info',
    message: 'Text follows the end marker "{0}"; it stays in the body.',
    advice: 'The page may hold two articles.',
  },
  'related-incomplete': {
    severity: 'info',
    message: 'A related item has no date: "{0}".',
    advice: 'The item is kept with `publishedOn` null.',
  },
  'second-page': {
    severity: 'warning',
    message: 'Behind the first page begins another one, "{0}"; it is in no field.',
    advice: 'Cut the file where the span begins, and parse each page by itself.',
  },
  'unknown-text': {
    severity: 'info',
    message: 'Nothing in the grammar knows what this is: "{0}".',
    advice: 'It is in no field. If it is part of the site, a row in the table of notices names it.',
  },
};

// src/page/spans.ts
var SPACE = 32;
function rawAt(block, offset) {
  const { runs, start } = block;
  if (runs === null) return start + offset;
  let low = 0;
  let high = runs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle * 2] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (runs[low * 2 + 1] ?? start) + offset - (runs[low * 2] ?? 0);
}
function outerSpan(place) {
  const { block, from, to } = place;
  const start = from === 0 ? block.start : rawAt(block, from);
  if (to >= block.text.length) return [start, block.end];
  return [start, to > from ? rawAt(block, to - 1) + 1 : start];
}
function exactSpans(page, place) {
  const { block, from, to } = place;
  const { runs, text } = block;
  if (runs === null) return [[block.start + from, block.start + to]];
  const spans = [];
  for (let run = 0; run < runs.length; run += 2) {
    const runStart = runs[run] ?? 0;
    const textStart = Math.max(from, runStart);
    let textEnd = Math.min(to, runs[run + 2] ?? text.length);
    if (text.charCodeAt(textEnd - 1) === SPACE) textEnd--;
    if (textStart >= textEnd) continue;
    const start = (runs[run + 1] ?? 0) + textStart - runStart;
    const end = start + textEnd - textStart;
    const last = spans.at(-1);
    if (last !== void 0 && page.raw.slice(last[1], start).trim() === '') last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}

// src/page/report.ts
function reportInto(notes) {
  return (code, words4 = [], place = null, otherPlace = null, through = null) => {
    notes.push({ code, words: words4, place, otherPlace, through });
  };
}
var LONGEST_QUOTATION = 120;
function describe(note2) {
  const { message, severity } = DIAGNOSTICS[note2.code];
  return {
    code: note2.code,
    severity,
    // "{0}" in a row's message
    message: message.replace(/\{(\d)\}/g, (_, index) => shorten(note2.words[Number(index)] ?? '')),
    span: note2.place && spanThrough(note2.place, note2.through),
    otherSpan: note2.otherPlace && outerSpan(note2.otherPlace),
  };
}
function spanThrough(first, last) {
  const [start, end] = outerSpan(first);
  return last === null ? [start, end] : [start, outerSpan(last)[1]];
}
function shorten(words4) {
  return words4.length <= LONGEST_QUOTATION ? words4 : `${words4.slice(0, LONGEST_QUOTATION)}\u2026`;
}

// src/errors.ts
var StatementParseError = class extends Error {
  // The published files are minified, and Node prints the class's name.
  static name = 'StatementParseError';
  /** What is the matter, as a stable code. */
  code;
  /** All that was noticed on the page, the error included. */
  diagnostics;
  /** Always `StatementParseError`; on the prototype, so that the stack begins with it. */
  get name() {
    return 'StatementParseError';
  }
  constructor(code, diagnostics) {
    super(diagnostics.find((each) => each.code === code)?.message ?? code);
    this.code = code;
    this.diagnostics = diagnostics;
  }
};
function errorFrom(notes) {
  const code = notes.map((note2) => note2.code).findLast(isErrorCode) ?? 'not-a-page';
  return new StatementParseError(code, notes.map(describe));
}
function isErrorCode(code) {
  return DIAGNOSTICS[code].severity === 'error';
}

// src/page/page.ts
function wholeOf(block) {
  return { block, from: 0, to: block.text.length };
}
function textOf(place) {
  const { text } = place.block;
  return place.from === 0 && place.to === text.length ? text : text.slice(place.from, place.to);
}
function within(place, from, to) {
  return { block: place.block, from: place.from + from, to: place.from + to };
}

// src/tables/notices.ts
var NOTICES = [
  { id: 'hiring', role: 'advert', words: 'nk news is hiring', whole: false, example: 'NK News is hiring' },
  {
    id: 'join-pro',
    role: 'advert',
    words: 'join the nk pro team',
    whole: false,
    example: 'Join the NK Pro team',
  },
  {
    id: 'upgrade',
    role: 'advert',
    words: 'upgrade to nk pro',
    whole: false,
    example: 'Upgrade to NK PRO today',
  },
  {
    id: 'headlines',
    role: 'advert',
    words: 'get north korea headlines delivered',
    whole: false,
    example: 'Get North Korea headlines delivered daily to your inbox',
  },
  {
    id: 'daily-update',
    role: 'advert',
    words: 'subscribe to the nk news',
    whole: false,
    example: "Subscribe to the NK News 'Daily Update' and get all of the day's stories",
  },
  { id: 'share-button', role: 'chrome', words: 'share button', whole: true, example: 'Share Button' },
  { id: 'browse', role: 'chrome', words: 'browse', whole: true, example: 'Browse' },
  { id: 'logo', role: 'chrome', words: 'kcna watch logo', whole: true, example: 'KCNA Watch Logo' },
  { id: 'site-name', role: 'chrome', words: 'kcna watch', whole: true, example: 'KCNA Watch' },
];
var BRANDS = ['nk news', 'nk pro', 'nknews', 'kcna watch', 'korea pro', 'korea risk'];
var ADVERT_CALLS = [
  'become',
  'click',
  'discover',
  'download',
  'follow',
  'get',
  'join',
  'learn',
  'listen',
  'log',
  'looking',
  'read',
  'register',
  'sign',
  'start',
  'subscribe',
  'support',
  'try',
  'unlock',
  'upgrade',
  'want',
];

// src/locate/notices.ts
var LONGEST_NOTICE = 160;
var ROWS_BY_FIRST_CHARACTER = /* @__PURE__ */ new Map();
for (const row of NOTICES) {
  const first = row.words.charCodeAt(0);
  ROWS_BY_FIRST_CHARACTER.set(first, [...(ROWS_BY_FIRST_CHARACTER.get(first) ?? []), row]);
}
var LOWER_CASE_BIT = 32;
function findNotice(text) {
  if (text.length > LONGEST_NOTICE) return void 0;
  const rows2 = ROWS_BY_FIRST_CHARACTER.get(text.charCodeAt(0) | LOWER_CASE_BIT);
  if (rows2 === void 0) return void 0;
  const words4 = text.toLowerCase();
  const row = rows2.find((each) => (each.whole ? words4 === each.words : words4.startsWith(each.words)));
  return row !== void 0 && isPitch(words4) ? row : void 0;
}
var SENTENCE_END = /[.:;][”"’')]?$/;
function isPitch(words4) {
  return !SENTENCE_END.test(words4) || ADVERT_CALLS.some((call) => words4.startsWith(`${call} `));
}
function isBrandAdvert(text) {
  if (text.length > LONGEST_NOTICE) return false;
  const words4 = text.toLowerCase();
  return BRANDS.some((brand) => words4.includes(brand)) && isPitch(words4);
}

// src/locate/body.ts
function findBody(draft, start, end, title) {
  const { blocks, marks, roles } = draft;
  const body = [];
  for (let index = start; index < end; index++) {
    const block = blocks[index];
    if (block === void 0) break;
    const mark = marks[index];
    if (mark === 'advert' || mark === 'chrome' || mark === 'date-line') roles[index] = mark;
    else if (title !== null && body.length === 0 && isSameHeading(block.text, title.text))
      roles[index] = 'title-repeat';
    else {
      roles[index] = 'body';
      body.push(block);
    }
  }
  dropAdvertsAtEnd(draft, start, end, body);
  return body;
}
function dropAdvertsAtEnd({ blocks, roles }, start, end, body) {
  for (let index = end - 1; index >= start && body.length > 1; index--) {
    if (roles[index] !== 'body') continue;
    const block = blocks[index];
    if (block === void 0 || !isBrandAdvert(block.text)) return;
    roles[index] = 'advert';
    body.pop();
  }
}
function isSameHeading(text, title) {
  if (Math.abs(text.length - title.length) > 1) return false;
  return bareHeading(text) === bareHeading(title);
}
function bareHeading(text) {
  return text.toLowerCase().replace(/\.$/, '');
}

// src/tables/languages.ts
var LANGUAGES = [
  { language: 'en', tags: ['en', 'eng', 'english', '\uC601\uC5B4', '\uC601\uBB38'], example: 'KCNA.kp (En)' },
  {
    language: 'ko',
    tags: ['kr', 'ko', 'kor', 'korean', '\uC870\uC120\uC5B4', '\uD55C\uAD6D\uC5B4', '\uAD6D\uBB38'],
    example: 'KCNA.kp (Kr)',
  },
  {
    language: 'ja',
    tags: ['jp', 'ja', 'jpn', 'japanese', '\u65E5\u672C\u8A9E', '\uC77C\uBCF8\uC5B4', '\uC77C\uC5B4'],
    example: 'Naenara (Jp)',
  },
  {
    language: 'zh',
    tags: ['cn', 'ch', 'zh', 'chn', 'chinese', '\u4E2D\u6587', '\uC911\uAD6D\uC5B4', '\uC911\uC5B4'],
    example: 'Naenara (Cn)',
  },
  {
    language: 'ru',
    tags: [
      'ru',
      'rus',
      'russian',
      '\u0440\u0443\u0441\u0441\u043A\u0438\u0439',
      '\uB85C\uC5B4',
      '\uB85C\uC528\uC57C\uC5B4',
    ],
    example: 'Naenara (Ru)',
  },
  {
    language: 'es',
    tags: ['es', 'sp', 'esp', 'spanish', 'espa\xF1ol', '\uC5D0\uC2A4\uBE60\uB0D0\uC5B4'],
    example: 'Naenara (Es)',
  },
  {
    language: 'fr',
    tags: ['fr', 'fra', 'french', 'fran\xE7ais', '\uD504\uB791\uC2A4\uC5B4'],
    example: 'Naenara (Fr)',
  },
  {
    language: 'de',
    tags: ['de', 'ger', 'german', 'deutsch', '\uB3C4\uC774\uCDF0\uB780\uB4DC\uC5B4'],
    example: 'Naenara (De)',
  },
  { language: 'ar', tags: ['ar', 'ara', 'arabic', '\uC544\uB78D\uC5B4'], example: 'Naenara (Ar)' },
];

// src/tables/sources.ts
var SOURCE_IDS = [
  'kcna',
  'rodong',
  'minju',
  'mfa',
  'naenara',
  'vok',
  'pyongyang-times',
  'uriminzokkiri',
  'dprk-today',
  'meari',
  'ryugyong',
  'korea-today',
  'kumsugangsan',
  'choson-sinbo',
  'tongil-voice',
  'sogwang',
  'kctv',
];
var SOURCES = [
  {
    id: 'kcna',
    name: 'Korean Central News Agency',
    labels: [
      'KCNA.kp',
      'KCNA.co.jp',
      'KCNA',
      'Korean Central News Agency',
      '\uC870\uC120\uC911\uC559\uD1B5\uC2E0',
      '\uC870\uC120\uC911\uC559\uD1B5\uC2E0\uC0AC',
    ],
    language: null,
    example: 'KCNA.kp (En)',
  },
  {
    id: 'rodong',
    name: 'Rodong Sinmun',
    labels: ['Rodong Sinmun', '\uB85C\uB3D9\uC2E0\uBB38', '\uB178\uB3D9\uC2E0\uBB38'],
    language: null,
    example: 'Rodong Sinmun (En)',
  },
  {
    id: 'minju',
    name: 'Minju Choson',
    labels: ['Minju Choson', 'Minju Joson', '\uBBFC\uC8FC\uC870\uC120'],
    language: null,
    example: 'Minju Choson (EN)',
  },
  {
    id: 'mfa',
    name: 'Ministry of Foreign Affairs',
    labels: ['Ministry of Foreign Affairs', 'MFA', '\uC678\uBB34\uC131', '\uC870\uC120\uC678\uBB34\uC131'],
    language: null,
    example: 'Ministry of Foreign Affairs (EN)',
  },
  {
    id: 'naenara',
    name: 'Naenara',
    labels: ['Naenara', '\uB0B4\uB098\uB77C'],
    language: null,
    example: 'Naenara (En)',
  },
  {
    id: 'vok',
    name: 'Voice of Korea',
    labels: ['Voice of Korea', '\uC870\uC120\uC758 \uC18C\uB9AC', '\uC870\uC120\uC758\uC18C\uB9AC'],
    language: null,
    example: 'Voice of Korea (KR)',
  },
  {
    id: 'pyongyang-times',
    name: 'Pyongyang Times',
    labels: ['Pyongyang Times', 'The Pyongyang Times'],
    language: 'en',
    example: 'Pyongyang Times',
  },
  {
    id: 'uriminzokkiri',
    name: 'Uriminzokkiri',
    labels: ['Uriminzokkiri', '\uC6B0\uB9AC\uBBFC\uC871\uB07C\uB9AC'],
    language: null,
    example: 'Uriminzokkiri (En)',
  },
  {
    id: 'dprk-today',
    name: 'DPRK Today',
    labels: ['DPRK Today', '\uC870\uC120\uC758 \uC624\uB298', '\uC870\uC120\uC758\uC624\uB298'],
    language: null,
    example: 'DPRK Today (English)',
  },
  {
    id: 'meari',
    name: 'Arirang Meari',
    labels: [
      'Arirang Meari',
      'Arirang-Meari',
      'Meari',
      '\uC544\uB9AC\uB791 \uBA54\uC544\uB9AC',
      '\uC544\uB9AC\uB791\uBA54\uC544\uB9AC',
      '\uBA54\uC544\uB9AC',
    ],
    language: null,
    example: 'Arirang Meari (Kr)',
  },
  {
    id: 'ryugyong',
    name: 'Ryugyong',
    labels: ['Ryugyong', '\uB958\uACBD'],
    language: null,
    example: 'Ryugyong (Kr)',
  },
  {
    id: 'korea-today',
    name: 'Korea Today',
    labels: ['Korea Today', '\uC624\uB298\uC758 \uC870\uC120'],
    language: null,
    example: 'Korea Today (En)',
  },
  {
    id: 'kumsugangsan',
    name: 'Kumsugangsan',
    labels: ['Kumsugangsan', '\uAE08\uC218\uAC15\uC0B0'],
    language: null,
    example: 'Kumsugangsan (Kr)',
  },
  {
    id: 'choson-sinbo',
    name: 'Choson Sinbo',
    labels: ['Choson Sinbo', 'Chosun Sinbo', 'Choson Shinbo', '\uC870\uC120\uC2E0\uBCF4'],
    language: null,
    example: 'Choson Sinbo (Kr)',
  },
  {
    id: 'tongil-voice',
    name: 'Tongil Voice',
    labels: [
      'Tongil Voice',
      'Voice of Tongil',
      '\uD1B5\uC77C\uC758 \uBA54\uC544\uB9AC',
      '\uD1B5\uC77C\uC758\uBA54\uC544\uB9AC',
    ],
    language: null,
    example: 'Tongil Voice (Kr)',
  },
  {
    id: 'sogwang',
    name: 'Sogwang',
    labels: ['Sogwang', '\uC11C\uAD11'],
    language: null,
    example: 'Sogwang (Kr)',
  },
  {
    id: 'kctv',
    name: 'Korean Central Television',
    labels: [
      'KCTV',
      'Korean Central Television',
      '\uC870\uC120\uC911\uC559\uD154\uB808\uBE44\uC8E4',
      '\uC870\uC120\uC911\uC559\uD154\uB808\uBE44\uC804',
    ],
    language: null,
    example: 'KCTV (Kr)',
  },
];

// src/outlets/label.ts
var ROWS_BY_LABEL = new Map(SOURCES.flatMap((row) => row.labels.map((label) => [label.toLowerCase(), row])));
var LANGUAGE_BY_TAG = new Map(LANGUAGES.flatMap((row) => row.tags.map((tag) => [tag, row.language])));
var TAG = /[(（] ?([^()（）]{1,20}?) ?[)）]$/;
function readLabel(label) {
  const tag = TAG.exec(label);
  const tagLanguage = LANGUAGE_BY_TAG.get(tag?.[1]?.toLowerCase() ?? '') ?? null;
  const words4 = tag !== null && tagLanguage !== null ? label.slice(0, tag.index).trimEnd() : label;
  return { words: words4, tagLanguage, row: ROWS_BY_LABEL.get(words4.toLowerCase()) ?? null };
}
function isKnownLabel(text) {
  const { row, tagLanguage } = readLabel(text);
  return row !== null || tagLanguage !== null;
}

// src/locate/header.ts
function findDateLine({ marks }) {
  const strong = marks.indexOf('date-line');
  if (strong >= 0) return strong;
  const lone = marks.indexOf('weak-date-line');
  return lone >= 0 && (marks[lone + 1] === 'header-rest' || lone <= DEEPEST_LONE_DATE) ? lone : -1;
}
var DEEPEST_LONE_DATE = 4;
function readHeader(draft, dateLine, bodyEnd, report) {
  const header = dateLine >= 0 ? headerAbove(draft, dateLine, report) : headerWithoutDate(draft, bodyEnd);
  const dateLines = [];
  let next = header.end;
  for (; next < bodyEnd; next++) {
    const block = draft.blocks[next];
    if (block === void 0) break;
    const role = repeatedRole(header, block.text) ?? headerRole(draft, next, block, dateLines);
    if (role === void 0) break;
    draft.roles[next] = role;
    if (role === 'date-line') dateLines.push(block);
  }
  const { crawlLines, outlet, title } = header;
  return { crawlLines, outlet, title, dateLines, bodyStart: next };
}
function repeatedRole({ crawlLines, outlet, title }, text) {
  if (crawlLines.some((line2) => line2.text === text)) return 'crawl-date';
  if (outlet?.text === text) return 'outlet';
  return title?.text === text ? 'title-repeat' : void 0;
}
var SOURCE = /source ?:/i;
function headerRole({ marks }, index, block, above) {
  const mark = marks[index];
  if (mark === 'date-line' || mark === 'weak-date-line') return 'date-line';
  if (mark === 'header-rest') {
    const isSecondSource = SOURCE.test(block.text) && above.some(({ text }) => SOURCE.test(text));
    return isSecondSource ? void 0 : 'date-line';
  }
  if (mark === 'advert' || mark === 'chrome') return mark;
  return isBrandAdvert(block.text) ? 'advert' : void 0;
}
function headerAbove({ blocks, marks, roles }, dateLine, report) {
  const top = { crawlLines: [], outlet: null, title: null, end: dateLine };
  for (let index = dateLine - 1; index >= 0; index--) {
    const block = blocks[index];
    const mark = marks[index];
    if (block === void 0) continue;
    if (mark === 'advert' || mark === 'chrome') {
      roles[index] = mark;
    } else if (mark === 'day') {
      roles[index] = 'crawl-date';
      top.crawlLines.push(block);
    } else if (mark === 'outlet' && top.outlet === null && isOutletLine(block, top.title !== null)) {
      roles[index] = 'outlet';
      top.outlet = block;
    } else if (top.title === null) {
      roles[index] = 'title';
      top.title = block;
    } else if (block.text === top.title.text) {
      roles[index] = 'title-repeat';
    } else if (index >= dateLine - 2) {
      report('title-conflict', [block.text], wholeOf(block), wholeOf(top.title));
    }
  }
  top.crawlLines.reverse();
  return top;
}
function headerWithoutDate({ blocks, marks, roles }, bodyEnd) {
  const top = { crawlLines: [], outlet: null, title: null, end: 0 };
  for (; top.end < bodyEnd; top.end++) {
    const block = blocks[top.end];
    const mark = marks[top.end];
    if (block === void 0) break;
    if (mark === 'day') {
      roles[top.end] = 'crawl-date';
      top.crawlLines.push(block);
    } else if (mark === 'outlet' && top.outlet === null && isOutletLine(block, top.crawlLines.length > 0)) {
      roles[top.end] = 'outlet';
      top.outlet = block;
    } else if (mark === 'advert' || mark === 'chrome') {
      roles[top.end] = mark;
    } else if (top.outlet !== null && top.title === null && top.end + 1 < bodyEnd && isHeading(block.text)) {
      roles[top.end] = 'title';
      top.title = block;
    } else {
      break;
    }
  }
  return top;
}
function isOutletLine(block, stands) {
  return stands || isKnownLabel(block.text.slice('KCNA '.length));
}
var LONGEST_TITLE = 300;
var SENTENCE_END2 = /[.:。：][”"’'）)]?$/;
function isHeading(text) {
  return text.length <= LONGEST_TITLE && !SENTENCE_END2.test(text);
}

// src/locate/marks.ts
var LONGEST_MARK = 240;
var SHORTEST_DAY = 'May 1, 2005'.length;
var LONGEST_DAY = 'Wednesday September 30, 2025September 30, 2025'.length;
var DIGIT_ZERO = 48;
var DIGIT_NINE = 57;
var DATE_LINE = /^date ?: ?[^|]{0,40}\| ?(?:source ?:|read original)/i;
var LONE_DATE = /^date ?: ?\d[\d ./-]{0,20}\|?$/i;
var HEADER_REST =
  /^(?:\| ?)?(?:source ?: ?[^|]{1,80}(?:\| ?(?:read original version at source)?)?|read original version at source|\|)$/i;
function markOf(block) {
  const { text } = block;
  if (text.length > LONGEST_MARK) return 'text';
  switch (text.charCodeAt(0) | 32) {
    case 100:
      if (DATE_LINE.test(text)) return 'date-line';
      if (LONE_DATE.test(text)) return 'weak-date-line';
      break;
    case 107:
      if (text.startsWith('KCNA ')) return 'outlet';
      break;
    case 109:
      if (startsWith(text, 'more from ')) return 'more-from';
      if (startsWith(text, 'more articles') && text.length === 13) return 'more-articles';
      break;
    case 114:
    // "Read original version at source"
    case 115:
    // "Source: ..."
    case 124:
      if (HEADER_REST.test(text)) return 'header-rest';
      break;
    default:
      break;
  }
  return findNotice(text)?.role ?? (isDay(text) ? 'day' : 'text');
}
function startsWith(text, words4) {
  return text.slice(0, words4.length).toLowerCase() === words4;
}
var DAY_LINE =
  /^(?:[A-Z][a-z]{2,5}day,? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, ?\d{4}(?: ?[A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4})?$/;
function isDay(text) {
  if (text.length > LONGEST_DAY || text.length < SHORTEST_DAY) return false;
  const last = text.charCodeAt(text.length - 1);
  return last >= DIGIT_ZERO && last <= DIGIT_NINE && DAY_LINE.test(text);
}

// src/locate/related.ts
var FARTHEST_FIRST_DAY = 5;
function findRelated(draft, dateLine) {
  const { blocks, marks } = draft;
  const heading = findHeading(draft, dateLine);
  const end = marks.indexOf('more-articles', heading < 0 ? dateLine + 1 : heading);
  const behind2 = end < 0 ? blocks.length : end;
  if (heading >= 0) return { heading, start: heading, end: behind2 };
  const start = findDoubledTeaser(draft, dateLine + 1, behind2);
  return { heading, start: start < 0 ? behind2 : start, end: behind2 };
}
function findHeading({ blocks, marks }, dateLine) {
  const lastLine = marks.findLastIndex(
    (mark) => mark !== 'more-articles' && mark !== 'advert' && mark !== 'chrome',
  );
  let index = dateLine;
  while ((index = marks.indexOf('more-from', index + 1)) >= 0) {
    const leadsToItems = marks.slice(index + 1, index + 1 + FARTHEST_FIRST_DAY).includes('day');
    const label = blocks[index]?.text.slice('More From '.length) ?? '';
    if (leadsToItems || (index === lastLine && isKnownLabel(label))) return index;
  }
  return -1;
}
function findDoubledTeaser({ blocks, marks }, from, end) {
  const lastDay2 = marks.lastIndexOf('day', end - 1);
  const isLast = marks.slice(lastDay2 + 2, end).every((mark) => mark === 'advert' || mark === 'chrome');
  let day2 = isLast ? from : blocks.length;
  while ((day2 = marks.indexOf('day', day2 + 1)) >= 0) {
    if (marks[day2 - 1] === 'day' || blocks[day2 - 1]?.text !== blocks[day2 + 1]?.text) continue;
    const doubledTitle = day2 - 3 >= from && blocks[day2 - 3]?.text === blocks[day2 - 2]?.text;
    return doubledTitle ? day2 - 3 : day2 - 1;
  }
  return -1;
}
function readRelated(draft, region, report) {
  const { blocks, marks, roles } = draft;
  const moreFrom = blocks[region.heading] ?? null;
  if (moreFrom !== null) roles[region.heading] = 'related-heading';
  const lines2 = [];
  for (let index = region.heading >= 0 ? region.start + 1 : region.start; index < blocks.length; index++) {
    const mark = marks[index];
    if (mark === 'more-articles') roles[index] = 'related-end';
    else if (mark === 'advert' || mark === 'chrome') roles[index] = mark;
    else if (index < region.end) lines2.push(index);
  }
  return { moreFrom, related: readItems(draft, lines2, report) };
}
function readItems(draft, lines2, report) {
  const { blocks, marks, roles } = draft;
  const items = [];
  let next = 0;
  lines2.forEach((line2, position) => {
    const date = blocks[line2];
    if (marks[line2] !== 'day' || date === void 0) return;
    if (position === next) {
      next++;
      return;
    }
    const above = lines2.slice(next, position);
    const below = lines2[position + 1];
    const doubled = below !== void 0 && marks[below] !== 'day' && sameText(blocks, above.at(-1), below);
    const { title, teaser } = placeTitleAndTeaser(draft, above, doubled);
    for (const item of readUndated(draft, above.slice(0, title), report)) items.push(item);
    items.push({
      title: assign(draft, above.slice(title, teaser), 'related-title'),
      teaser: assign(draft, above.slice(teaser), 'related-teaser'),
      date,
    });
    roles[line2] = 'related-date';
    if (doubled) roles[below] = 'related-teaser';
    next = position + (doubled ? 2 : 1);
  });
  return [...items, ...readUndated(draft, lines2.slice(next), report)];
}
function sameText(blocks, one, other) {
  return one !== void 0 && other !== void 0 && blocks[one]?.text === blocks[other]?.text;
}
var SHORTEST_LONE_TEASER = 100;
function placeTitleAndTeaser({ blocks }, above, doubled) {
  const count = above.length;
  const lastLength = blocks[above[count - 1] ?? -1]?.text.length ?? 0;
  const hasTeaser =
    doubled ||
    !(
      sameText(blocks, above[count - 2], above[count - 1]) ||
      (count === 1 && lastLength < SHORTEST_LONE_TEASER)
    );
  const teaser = hasTeaser ? count - 1 : count;
  const titleLines = sameText(blocks, above[teaser - 2], above[teaser - 1]) ? 2 : 1;
  return { title: Math.max(0, teaser - titleLines), teaser };
}
function readUndated(draft, lines2, report) {
  const items = [];
  for (let position = 0; position + 1 < lines2.length; position++) {
    if (!sameText(draft.blocks, lines2[position], lines2[position + 1])) continue;
    const title = assign(draft, lines2.slice(position, position + 2), 'related-title');
    const standsAlone = !sameText(draft.blocks, lines2[position + 2], lines2[position + 3]);
    const teaser = standsAlone
      ? assign(draft, lines2.slice(position + 2, position + 3), 'related-teaser')
      : null;
    if (title !== null) report('related-incomplete', [title.text], wholeOf(title));
    items.push({ title, teaser, date: null });
    position += teaser === null ? 1 : 2;
  }
  return items;
}
function assign({ blocks, roles }, lines2, role) {
  for (const line2 of lines2) roles[line2] = role;
  return blocks[lines2[0] ?? -1] ?? null;
}

// src/locate/locate.ts
function locate(page, report) {
  const { blocks } = page;
  const draft = { blocks, marks: blocks.map(markOf), roles: blocks.map(() => 'unknown') };
  const dateLine = findDateLine(draft);
  const relatedRegion = findRelated(draft, dateLine);
  const header = readHeader(draft, dateLine, relatedRegion.start, report);
  const { crawlLines, outlet, title, dateLines } = header;
  const body = findBody(draft, header.bodyStart, relatedRegion.start, title);
  const { moreFrom, related } = readRelated(draft, relatedRegion, report);
  reportUnknown(draft, report);
  return { crawlLines, outlet, title, dateLines, body, moreFrom, related, roles: draft.roles };
}
function reportUnknown({ blocks, marks, roles }, report) {
  for (let first = roles.indexOf('unknown'); first >= 0;) {
    let end = first;
    while (roles[end] === 'unknown') end++;
    const [start, last] = [blocks[first], blocks[end - 1]];
    if (start === void 0 || last === void 0) return;
    const isPage = marks.slice(first, end).includes('date-line');
    report(isPage ? 'second-page' : 'unknown-text', [start.text], wholeOf(start), null, wholeOf(last));
    first = roles.indexOf('unknown', end);
  }
}

// src/dates/calendar.ts
import { isLeapYear } from 'date-fns/isLeapYear';

// src/dates/characters.ts
var UPPER_A = 65;
var UPPER_Z = 90;
var FULL_WIDTH = 65280;
var END = 0;
function foldedCode(text, position) {
  if (position >= text.length) return END;
  const code = text.charCodeAt(position);
  if (code < 128) return code >= UPPER_A && code <= UPPER_Z ? code + 32 : code;
  return code > 1105 && code <= FULL_WIDTH ? code : foldWideCode(code);
}
function foldWideCode(code) {
  if (code > FULL_WIDTH) {
    const narrow = code - FULL_WIDTH + 32;
    if (narrow > 126) return code;
    return narrow >= UPPER_A && narrow <= UPPER_Z ? narrow + 32 : narrow;
  }
  if ((code >= 1040 && code <= 1071) || (code >= 192 && code <= 222)) return code + 32;
  return code === 1025 || code === 1105 ? 1077 : code;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isLetter(code) {
  if (code < 128) return code >= 97 && code <= 122;
  return (code >= 223 && code <= 591 && code !== 247) || (code >= 1072 && code <= 1119);
}
function isSpace(code) {
  if (code < 160) return code === 32 || (code >= 9 && code <= 13);
  if (code > 8288) return code === 12288 || code === 65279;
  return code === 160 || (code >= 8192 && code <= 8205) || code === 8239 || code === 8288;
}
function isOpenBracket(code) {
  return code === 40 || code === 91 || code === 12304;
}
function isCloseBracket(code) {
  return code === 41 || code === 93 || code === 12305;
}
function skipSpaces(text, position, lines2 = 1) {
  let left = lines2;
  let at = position;
  for (; ; at++) {
    const code = foldedCode(text, at);
    if (!isSpace(code) || (code === 10 && left-- === 0)) return at;
  }
}
function readAt(shape, text, position) {
  shape.lastIndex = position;
  return shape.exec(text);
}

// src/dates/calendar.ts
function daysInMonth(year, month) {
  if (month === 2) return isLeapYear(new Date(year, 5, 15)) ? 29 : 28;
  return month < 1 || month > 12 ? 0 : 30 + ((month + (month >> 3)) & 1);
}
function isDay2(year, month, day2) {
  return day2 > 0 && month > 0 && month < 13 && (day2 < 29 || day2 <= daysInMonth(year, month));
}
function dayNumber(year, month, day2) {
  const years = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day2 - 719469;
}
function dayOf(number) {
  let year = 1970 + Math.floor((number + 2) / 365.2425);
  if (dayNumber(year, 1, 1) > number) year--;
  let month = 1 + Math.floor((number - dayNumber(year, 1, 1)) / 31);
  if (dayNumber(year, month + 1, 1) <= number) month++;
  return { year, month, day: number - dayNumber(year, month, 1) + 1 };
}
function compactDay(digits) {
  let days = digits;
  while (days > 99999999) days = Math.floor(days / 100);
  return { year: Math.floor(days / 1e4), month: Math.floor(days / 100) % 100, day: days % 100 };
}
function isoDayNumber(iso2) {
  if (typeof iso2 !== 'string' || iso2.length !== 10) return void 0;
  let digits = 0;
  for (let at = 0; at < 10; at++) {
    const code = iso2.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== 45 : !isDigit(code)) return void 0;
    if (code !== 45) digits = digits * 10 + code - 48;
  }
  const { year, month, day: day2 } = compactDay(digits);
  return year > 99 && isDay2(year, month, day2) ? dayNumber(year, month, day2) : void 0;
}
function isoOf(number) {
  const { year, month, day: day2 } = dayOf(number);
  return writeDate(year, month, day2);
}
function weekdayOf(number) {
  return (((number + 4) % 7) + 7) % 7;
}
var parts = Array.from({ length: 32 }, (_, number) =>
  number === 0 ? '' : `-${number < 10 ? '0' : ''}${number}`,
);
function writeDate(year, month, day2) {
  return `${year}${parts[month] ?? ''}${parts[day2] ?? ''}`;
}

// src/dates/options.ts
var weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
var defaults = {
  reference: null,
  dayOrder: 'DMY',
  direction: 'past',
  weekday: -1,
  notAfter: Infinity,
  timeZone: null,
};
var dayOrders = ['DMY', 'MDY', 'YMD', 'unknown'];
var directions = ['past', 'nearest', 'future'];
function readOptions(options) {
  if (options === void 0) return defaults;
  const given = options;
  if (typeof given !== 'object' || given === null) throw new TypeError('options must be an object');
  const { reference, dayOrder = 'DMY', direction = 'past', weekday, notAfter, language, timeZone } = options;
  check('language', language, language === void 0 || typeof language === 'string', 'a tag such as "en"');
  check('dayOrder', dayOrder, dayOrders.includes(dayOrder), dayOrders);
  check('direction', direction, directions.includes(direction), directions);
  const weekdayNumber = weekday === void 0 ? -1 : weekdayNames.indexOf(weekday);
  check('weekday', weekday, weekday === void 0 || weekdayNumber >= 0, weekdayNames);
  check('timeZone', timeZone, timeZone === void 0 || isTimeZone(timeZone), 'a name such as "Asia/Pyongyang"');
  return {
    reference: reference === void 0 ? null : readDay('reference', reference),
    dayOrder,
    direction,
    weekday: weekdayNumber,
    notAfter: notAfter === void 0 ? Infinity : readDay('notAfter', notAfter),
    timeZone: timeZone ?? null,
  };
}
function check(name, value, isRight, wanted) {
  if (isRight) return;
  const right = typeof wanted === 'string' ? wanted : `one of ${wanted.join(', ')}`;
  throw new TypeError(
    `options.${name} must be ${right}, not ${typeof value === 'string' ? `"${value}"` : typeof value}`,
  );
}
function readDay(name, value) {
  const number = isoDayNumber(value);
  check(name, value, number !== void 0, 'a day of the calendar as YYYY-MM-DD');
  return number ?? 0;
}
function isTimeZone(value) {
  if (typeof value !== 'string' || value === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

// src/options.ts
var FORMATS = ['text', 'html', 'markdown'];
function checkOptions(options) {
  if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object');
  const { format, url: url2, reference, maxLength } = options;
  check('format', format, format === void 0 || FORMATS.includes(format), FORMATS);
  check('url', url2, url2 === void 0 || isWebAddress(url2), 'an absolute http or https address');
  readOptions({ reference });
  check(
    'maxLength',
    maxLength,
    maxLength === void 0 || (Number.isSafeInteger(maxLength) && maxLength > 0),
    'a positive whole number',
  );
}
function isWebAddress(value) {
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);
}

// src/read/detect.ts
var LONGEST_PREAMBLE = 400;
var MARKUP = /^\s{0,200}<(?:!doctype|!--|[a-z][a-z0-9]{0,10}[\s>])/i;
var CLOSING_TAG = /<\/(?:p|div|span|article|section|h[1-6]|a|li|ul|body|table)>/i;
var READER_HEADER = /^(?:URL Source:|Markdown Content:)/m;
var MARKDOWN_SIGN = /\]\((?:https?:|\/)|^#{1,6} \S/m;
function detectFormat(raw) {
  if (MARKUP.test(raw.slice(0, LONGEST_PREAMBLE))) return 'html';
  if (raw.includes('</') && CLOSING_TAG.test(raw)) return 'html';
  const isMarkdown =
    READER_HEADER.test(raw.slice(0, LONGEST_PREAMBLE)) ||
    ((raw.includes('](') || raw.includes('# ')) && MARKDOWN_SIGN.test(raw));
  return isMarkdown ? 'markdown' : 'text';
}

// src/page/characters.ts
var SPACE2 = 1;
var OTHER_WHITE_SPACE = 2;
var ZERO_WIDTH = 4;
var CLASSES = new Uint8Array(65536);
CLASSES[32] = SPACE2;
for (const code of [9, 10, 11, 12, 13, 160, 5760, 8232, 8233, 8239, 8287, 12288]) {
  CLASSES[code] = OTHER_WHITE_SPACE;
}
CLASSES.fill(OTHER_WHITE_SPACE, 8192, 8203);
for (const code of [8203, 8204, 8205, 8288, 65279]) CLASSES[code] = ZERO_WIDTH;
function isWhiteSpace(code) {
  return ((CLASSES[code] ?? 0) & (SPACE2 | OTHER_WHITE_SPACE)) !== 0;
}
function isInvisible(code) {
  return CLASSES[code] !== 0;
}
function isFolded(text, from = 0, to = text.length) {
  let seen = 0;
  let last = SPACE2;
  for (let index = from; index < to; index++) {
    const current = CLASSES[text.charCodeAt(index)] ?? 0;
    seen |= current | ((current & last & SPACE2) << 1);
    last = current;
  }
  return seen <= SPACE2 && last !== SPACE2;
}

// src/read/text.ts
function readText(raw) {
  const blocks = [];
  let lineFeed = -1;
  let carriageReturn = -1;
  for (let start = 0; start < raw.length;) {
    if (lineFeed < start) lineFeed = find(raw, '\n', start);
    if (carriageReturn < start) carriageReturn = find(raw, '\r', start);
    const end = Math.min(lineFeed, carriageReturn);
    if (start < end) readLine(raw, start, end, blocks);
    start = end + 1;
  }
  return blocks;
}
function find(raw, character, from) {
  const index = raw.indexOf(character, from);
  return index < 0 ? raw.length : index;
}
function readLine(raw, lineStart, lineEnd, blocks) {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && isWhiteSpace(raw.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(raw.charCodeAt(end - 1))) end--;
  if (isFolded(raw, start, end)) {
    blocks.push({ text: raw.slice(start, end), start, end, runs: null });
  } else {
    const block = foldLine(raw, start, end);
    if (block.text !== '') blocks.push(block);
  }
}
function foldLine(raw, start, end) {
  const runs = [];
  let text = '';
  let pendingSpace = false;
  for (let index = start; index < end;) {
    const code = raw.charCodeAt(index);
    if (isInvisible(code)) {
      pendingSpace ||= isWhiteSpace(code);
      index++;
      continue;
    }
    const from = index;
    while (index < end && !isInvisible(raw.charCodeAt(index))) index++;
    if (pendingSpace && text !== '') text += ' ';
    pendingSpace = false;
    runs.push(text.length, from);
    text += raw.slice(from, index);
  }
  return { text, start, end, runs };
}

// src/read/read-page.ts
var DEFAULT_MAX_LENGTH = 32 * 1024 * 1024;
function refuseInput(input, { maxLength = DEFAULT_MAX_LENGTH }) {
  if (typeof input !== 'string')
    return { code: 'not-a-page', words: [`got ${nameType(input)} instead of a string`] };
  if (input.length > maxLength)
    return { code: 'too-large', words: [String(maxLength), String(input.length)] };
  return null;
}
function nameType(input) {
  if (input === null || input === void 0) return String(input);
  return Array.isArray(input) ? 'an array' : `a value of type ${typeof input}`;
}
function readPage(raw) {
  return { raw, blocks: readText(raw) };
}
function refuseForm(raw, { format = detectFormat(raw) }) {
  if (format === 'text') return null;
  const form = format === 'html' ? 'HTML' : 'markdown';
  return {
    code: 'not-a-page',
    words: [`this version reads plain text only, and the input is read as ${form}`],
  };
}

// src/recognise/article.ts
function isArticle(layout, { body, lead }) {
  return (
    layout.dateLines.length > 0 ||
    layout.crawlLines.length > 0 ||
    layout.outlet !== null ||
    layout.moreFrom !== null ||
    body.dateline !== null ||
    lead !== null ||
    body.paragraphs.some(isSentence)
  );
}
var SHORTEST_SENTENCE = 20;
var SHORTEST_ASIAN_SENTENCE = 8;
var LONGEST_END = 4;
var SENTENCE_END3 = /[\p{L}\p{N})”"’'］」»%][.!?…。！？:：][”"’'）)》」]?$/u;
var SENTENCE_START = /^[“"‘'(（《「«]?[\p{L}\p{N}]/u;
var ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}]/u;
function isSentence(paragraph) {
  const text = textOf(paragraph);
  const start = text.slice(0, SHORTEST_SENTENCE);
  const isLongEnough = ASIAN.test(start)
    ? text.length >= SHORTEST_ASIAN_SENTENCE
    : text.length >= SHORTEST_SENTENCE && start.includes(' ');
  return isLongEnough && SENTENCE_START.test(start) && SENTENCE_END3.test(text.slice(-LONGEST_END));
}

// src/page/finding.ts
function stated(value, place, row) {
  return { value, places: [place], row, basis: 'stated' };
}
function implied(value, place, row) {
  return { value, places: [place], row, basis: 'implied' };
}

// src/tables/bylines.ts
var BYLINES = [
  {
    id: 'by',
    // "By Ri Hak Chol"
    pattern: new RegExp(
      "^By (?<name>\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'.-]*){1,4})(?:, \\p{L}[^.:;]{2,80})?$",
      'u',
    ),
    examples: ['By Ri Hak Chol', 'By Ri Hak Chol, researcher of the Institute of History'],
  },
  {
    id: 'korean-reporter',
    // "본사기자 김철수", "글 본사기자 리영희"
    pattern: new RegExp(
      '^[\u3008<(]?(?:\uAE00(?: \uBC0F \uC0AC\uC9C4)? )?(?:\uBCF8\uC0AC|\uD2B9\uD30C)?\uAE30\uC790 ?(?<name>\\p{Script=Hangul}{2,4}(?: \\p{Script=Hangul}{1,3})?)[)>\u3009]?$',
      'u',
    ),
    examples: [
      '\uBCF8\uC0AC\uAE30\uC790 \uAE40\uCCA0\uC218',
      '\uAE00 \uBCF8\uC0AC\uAE30\uC790 \uB9AC\uC601\uD76C',
      '\uAE00 \uBC0F \uC0AC\uC9C4 \uBCF8\uC0AC\uAE30\uC790 \uB9AC\uC601\uD76C',
      '\uAE30\uC790 \uAE40\uCCA0\uC218',
    ],
  },
];

// src/tables/korean-leads.ts
var KOREAN_DOCUMENTS = [
  {
    kind: 'press-statement',
    words: '\uB2F4\uD654',
    example: '\uC678\uBB34\uC131 \uB300\uBCC0\uC778\uB2F4\uD654',
  },
  {
    kind: 'statement',
    words: '\uACF5\uB3D9\uC131\uBA85',
    example: '\uB450 \uB2F9\uC758 \uACF5\uB3D9\uC131\uBA85',
  },
  { kind: 'statement', words: '\uC131\uBA85', example: '\uC678\uBB34\uC131 \uC131\uBA85' },
  { kind: 'answer', words: '\uB300\uB2F5', example: '\uC678\uBB34\uC131 \uB300\uBCC0\uC778\uB300\uB2F5' },
  {
    kind: 'press-release',
    words: '\uC5B8\uB860\uBC1C\uD45C\uBB38',
    example: '\uC0C1\uC784\uB300\uD45C\uBD80 \uC5B8\uB860\uBC1C\uD45C\uBB38',
  },
  {
    kind: 'press-release',
    words: '\uACF5\uBCF4\uBB38',
    example: '\uC0C1\uC784\uB300\uD45C\uBD80 \uACF5\uBCF4\uBB38',
  },
  {
    kind: 'press-release',
    words: '\uBCF4\uB3C4\uBB38',
    example: '\uC0C1\uC784\uB300\uD45C\uBD80 \uBCF4\uB3C4\uBB38',
  },
  {
    kind: 'commentary',
    words: '\uB860\uD3C9',
    example: '\uC870\uC120\uC911\uC559\uD1B5\uC2E0\uC0AC \uB860\uD3C9',
  },
  { kind: 'editorial', words: '\uC0AC\uC124', example: '\uB85C\uB3D9\uC2E0\uBB38 \uC0AC\uC124' },
  { kind: 'memorandum', words: '\uBE44\uB9DD\uB85D', example: '\uC678\uBB34\uC131 \uBE44\uB9DD\uB85D' },
  {
    kind: 'indictment',
    words: '\uACE0\uBC1C\uC7A5',
    example: '\uB825\uC0AC\uD559\uD559\uD68C \uACE0\uBC1C\uC7A5',
  },
  {
    kind: 'appeal',
    words: '\uD638\uC18C\uBB38',
    example: '\uC804\uAD6D\uC758 \uADFC\uB85C\uC790\uB4E4\uC5D0\uAC8C \uBCF4\uB0B4\uB294 \uD638\uC18C\uBB38',
  },
  {
    kind: 'open-letter',
    words: '\uACF5\uAC1C\uC11C\uD55C',
    example: '\uAD6D\uD68C\uC5D0 \uBCF4\uB0B4\uB294 \uACF5\uAC1C\uC11C\uD55C',
  },
  {
    kind: 'questionnaire',
    words: '\uACF5\uAC1C\uC9C8\uBB38\uC7A5',
    example: '\uB2F9\uAD6D\uC5D0 \uBCF4\uB0B4\uB294 \uACF5\uAC1C\uC9C8\uBB38\uC7A5',
  },
  {
    kind: 'white-paper',
    words: '\uBC31\uC11C',
    example: '\uC870\uAD6D\uD1B5\uC77C\uC5F0\uAD6C\uC6D0 \uBC31\uC11C',
  },
  {
    kind: 'report',
    words: '\uC0C1\uBCF4',
    example: '\uC870\uC120\uC911\uC559\uD1B5\uC2E0\uC0AC \uC0C1\uBCF4',
  },
  { kind: 'report', words: '\uBCF4\uB3C4', example: '\uCD1D\uCC38\uBAA8\uBD80 \uBCF4\uB3C4' },
  {
    kind: 'communique',
    words: '\uCF64\uBBA4\uB2C8\uCF00',
    example: '\uB450 \uB098\uB77C \uCF64\uBBA4\uB2C8\uCF00',
  },
  {
    kind: 'communique',
    words: '\uACF5\uB3D9\uBCF4\uB3C4\uBB38',
    example: '\uBD81\uB0A8\uACE0\uC704\uAE09\uD68C\uB2F4 \uACF5\uB3D9\uBCF4\uB3C4\uBB38',
  },
  { kind: 'declaration', words: '\uC120\uC5B8\uBB38', example: '\uBAA8\uC784 \uC120\uC5B8\uBB38' },
  { kind: 'declaration', words: '\uC120\uC5B8', example: '\uBAA8\uC784 \uC120\uC5B8' },
  { kind: 'resolution', words: '\uACB0\uC758\uBB38', example: '\uAD90\uAE30\uB300\uD68C \uACB0\uC758\uBB38' },
  { kind: 'decision', words: '\uACB0\uC815\uC11C', example: '\uC804\uC6D0\uD68C\uC758 \uACB0\uC815\uC11C' },
  { kind: 'decision', words: '\uACB0\uC815', example: '\uC815\uCE58\uAD6D \uACB0\uC815' },
  {
    kind: 'ultimatum',
    words: '\uCD5C\uD6C4\uD1B5\uCCA9',
    example: '\uC804\uC120\uC0AC\uB839\uBD80 \uCD5C\uD6C4\uD1B5\uCCA9',
  },
  {
    kind: 'notice',
    words: '\uD1B5\uC9C0\uBB38',
    example: '\uB300\uD45C\uB2E8 \uB2E8\uC7A5 \uD1B5\uC9C0\uBB38',
  },
  { kind: 'notice', words: '\uACF5\uC2DC', example: '\uCD1D\uAD6D \uACF5\uC2DC' },
  {
    kind: 'message',
    words: '\uCD95\uC804',
    example: '\uB300\uD1B5\uB839\uC5D0\uAC8C \uBCF4\uB0B8 \uCD95\uC804',
  },
  {
    kind: 'message',
    words: '\uC704\uBB38\uC804\uBB38',
    example: '\uB300\uD1B5\uB839\uC5D0\uAC8C \uBCF4\uB0B8 \uC704\uBB38\uC804\uBB38',
  },
  {
    kind: 'message',
    words: '\uC870\uC804',
    example: '\uB300\uD1B5\uB839\uC5D0\uAC8C \uBCF4\uB0B8 \uC870\uC804',
  },
  {
    kind: 'message',
    words: '\uB2F5\uC804',
    example: '\uB300\uD1B5\uB839\uC5D0\uAC8C \uBCF4\uB0B8 \uB2F5\uC804',
  },
  {
    kind: 'letter',
    words: '\uD3B8\uC9C0',
    example: '\uC704\uC6D0\uC7A5\uC5D0\uAC8C \uBCF4\uB0B8 \uD3B8\uC9C0',
  },
  {
    kind: 'letter',
    words: '\uC11C\uD55C',
    example: '\uC704\uC6D0\uC7A5\uC5D0\uAC8C \uBCF4\uB0B8 \uC11C\uD55C',
  },
  { kind: 'speech', words: '\uC5F0\uC124', example: '\uB300\uD45C\uB2E8 \uB2E8\uC7A5\uC758 \uC5F0\uC124' },
  { kind: 'decree', words: '\uC815\uB839', example: '\uC0C1\uC784\uC704\uC6D0\uD68C \uC815\uB839' },
  { kind: 'law', words: '\uBC95\uB839', example: '\uCD5C\uACE0\uC778\uBBFC\uD68C\uC758 \uBC95\uB839' },
  { kind: 'article', words: '\uAE00', example: '\uC5F0\uAD6C\uC0AC\uC758 \uAE00' },
];
var words = (list) => list.split(/\s+/);
var KOREAN_OFFICES = words(
  `\uB300\uBCC0\uC778 \uBD80\uC0C1 \uC678\uBB34\uC0C1 \uAD6D\uBC29\uC0C1 \uB0B4\uAC01\uCD1D\uB9AC \uCD1D\uB9AC \uBD80\uCD1D\uB9AC \uAD6D\uC7A5 \uBD80\uAD6D\uC7A5 \uC704\uC6D0\uC7A5 \uBD80\uC704\uC6D0\uC7A5 \uC81C1\uBD80\uC704\uC6D0\uC7A5 \uBD80\uC7A5 \uBD80\uBD80\uC7A5 \uC81C1\uBD80\uBD80\uC7A5 \uACFC\uC7A5 \uC2E4\uC7A5 \uCD1D\uCC38\uBAA8\uC7A5 \uBD80\uCD1D\uCC38\uBAA8\uC7A5
  \uCD1D\uAD6D\uC7A5 \uC0C1\uC784\uB300\uD45C \uB300\uD45C \uB300\uC0AC \uB9BC\uC2DC\uB300\uB9AC\uB300\uC0AC \uCC38\uC0AC \uC5F0\uAD6C\uC0AC \uC5F0\uAD6C\uC6D0 \uC18C\uC7A5 \uC6D0\uC7A5 \uC11C\uAE30\uC7A5 \uCD1D\uBE44\uC11C \uBE44\uC11C \uCC45\uC784\uBE44\uC11C \uB860\uD3C9\uC6D0 \uD3C9\uB860\uAC00 \uB860\uC124\uAC00 \uBD84\uC11D\uAC00 \uC0AC\uB839\uAD00 \uB2E8\uC7A5 \uD68C\uC7A5 \uBD80\uD68C\uC7A5 \uC758\uC7A5
  \uBD80\uC758\uC7A5 \uB300\uD1B5\uB839 \uC8FC\uC11D \uAD6D\uAC00\uC8FC\uC11D \uCD1D\uC11C\uAE30 \uACE0\uBB38 \uAD50\uC218 \uBC15\uC0AC \uB300\uBCC0\uC778\uC2E4 \uAD6D\uBB34\uC704\uC6D0\uC7A5 \uCD1D\uC7AC \uAD6D\uC655 \uC218\uC0C1 \uB300\uC6D0\uC218 \uC6D0\uC218 \uCC28\uC218 \uB300\uC7A5 \uC0C1\uC7A5 \uC911\uC7A5 \uAE30\uC790 \uC774\uC0AC\uC7A5 \uBCF4\uB3C4\uAD6D\uC7A5 \uD310\uBB38\uC810\uB300\uD45C\uBD80\uB300\uD45C \uACF5\uC0AC \uB300\uB9AC\uB300\uC0AC \uC11C\uAE30 \uC815\uCE58\uAD6D\uC7A5 \uC0AC\uBB34\uAD6D\uC7A5`,
);
var KOREAN_ORGANIZATIONS = words(
  `\uC678\uBB34\uC131 \uAD6D\uBC29\uC131 \uC704\uC6D0\uD68C \uCD1D\uCC38\uBAA8\uBD80 \uC0AC\uB839\uBD80 \uC804\uB7B5\uAD70 \uD559\uD68C \uD611\uD68C \uB3D9\uB9F9 \uCD1D\uB3D9\uB9F9 \uD1B5\uC2E0\uC0AC \uC5F0\uAD6C\uC18C \uC5F0\uAD6C\uC6D0 \uCD1D\uAD6D \uBCF8\uBD80 \uB85C\uB3D9\uB2F9 \uB0B4\uAC01 \uB300\uD45C\uBD80 \uB300\uC0AC\uAD00 \uC778\uBBFC\uD68C\uC758 \uC11C\uAE30\uAD6D \uC815\uCC45\uAD6D \uC815\uCE58\uAD6D
  \uCD1D\uC815\uCE58\uAD6D \uC801\uC2ED\uC790\uD68C \uD611\uC758\uD68C \uC804\uC120 \uB828\uB9F9 \uCD1D\uB828\uD569\uD68C \uB828\uD569\uD68C \uC778\uBBFC\uBB34\uB825\uBD80 \uC778\uBBFC\uBB34\uB825\uC131 \uC2E0\uBB38 \uAD6D\uBC29\uACFC\uD559\uC6D0 \uC6B0\uC8FC\uAC1C\uBC1C\uAD6D \uACF5\uD654\uAD6D\uC815\uBD80 \uAE30\uAD6C\uAD6D \uC815\uBD80 \uD3C9\uC758\uD68C \uB2E8\uCCB4 \uC870\uC9C1 \uADF8\uB8E8\uBE60 \uC544\uCE74\uB370\uBBF8\uC57C \uC815\uB2F9 \uACF5\uC0B0\uB2F9 \uC0AC\uD68C\uB2F9 \uBBFC\uC8FC\uB2F9 \uC778\uBBFC\uB2F9 \uACF5\uD654\uB2F9 \uC790\uC720\uB2F9
  \uD601\uBA85\uB2F9 \uD1B5\uC77C\uB2F9 \uC9C4\uBCF4\uB2F9 \uC560\uAD6D\uB2F9 \uAD6D\uBBFC\uB2F9 \uCCAD\uB144\uB2F9 \uB18D\uBBFC\uB2F9 \uB300\uCC45\uC704\uC6D0\uD68C \uC900\uBE44\uC704\uC6D0\uD68C`,
);
var KOREAN_FAMILY_NAMES = new Set(
  '\uAE40 \uB9AC \uBC15 \uCD5C \uC815 \uAC15 \uC870 \uC724 \uC7A5 \uB9BC \uD55C \uC624 \uC11C \uC2E0 \uAD8C \uD669 \uC548 \uC1A1 \uB958 \uD64D \uC804 \uACE0 \uBB38 \uC190 \uB7C9 \uBC30 \uBC31 \uD5C8 \uB0A8 \uC2EC \uB85C \uD558 \uACFD \uC131 \uCC28 \uC8FC \uC6B0 \uAD6C \uBBFC \uB77C \uC9C4 \uC9C0 \uC5C4 \uCC44 \uC6D0 \uCC9C \uBC29 \uACF5 \uD604 \uD568 \uBCC0 \uC5FC \uC5EC \uCD94 \uB3C4 \uC18C \uC11D \uC124 \uC120 \uB9C8 \uAE38 \uC5F0 \uC704 \uD45C \uBA85 \uAE30 \uBC18 \uC625 \uC721 \uC778 \uB9F9 \uC81C \uBAA8 \uD0C1 \uAD6D \uC5B4 \uC740 \uD3B8 \uC6A9 \uD0DC \uB824 \uB834'.split(
    ' ',
  ),
);

// src/recognise/lead/attribution.ts
var TEXT_ONLY = /* @__PURE__ */ new Set(['report', 'speech', 'law', 'decision', 'resolution', 'article']);
var ADOPTED = /* @__PURE__ */ new Set(['decision', 'law', 'resolution', 'decree']);
function isTold({ kind: kind2 }, issuer) {
  return issuer !== null && (!TEXT_ONLY.has(kind2) || (kind2 === 'report' && isOfficial(issuer)));
}
function isOfficial(issuer) {
  return issuer?.name === null && issuer.office === null && issuer.organization?.value.id != null;
}
function isAdopted(act, { kind: kind2 }, issuer) {
  return act === 'adopts' && ADOPTED.has(kind2) && isOfficial(issuer);
}
function placeOf(sentence, stretch) {
  return within(sentence.place, stretch.from, stretch.to);
}
function placeOfDay(sentence, day2) {
  if (day2 === null) return null;
  const isInBracket = sentence.text[day2.to] === ')' && sentence.text.slice(day2.from, day2.to).includes('(');
  return placeOf(sentence, { from: day2.from, to: isInBracket ? day2.to + 1 : day2.to });
}

// src/tables/office-words.ts
var words2 = (list) => new Set(list.split(/\s+/));
var OFFICE_NOUNS = words2(
  `minister vice-minister vice-ministers director director-general vice-director chief deputy chairman vice-chairman
  chairperson vice-chairperson chairwoman vice-chairwoman president vice-president premier vice-premier secretary
  secretary-general ambassador representative spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons
  researcher analyst commentator head delegate councillor counsellor advisor adviser commander commander-in-chief
  charge charges-d'affaires d'affaires official member professor doctor leader king queen prince emperor
  sultan governor mayor speaker consul envoy coordinator fellow scholar editor-in-chief editor reporter correspondent
  writer lawyer manager rector dean academician journalist consul-general inspector superintendent attache columnist
  minister-counsellor executive convener co-chairman co-chairperson co-president rapporteur patriarch officer citizen`,
);
var ORGANIZATION_NOUNS = words2(
  `committee ministry commission department bureau institute institution society association council union unions party
  parties federation league front headquarters academy administration agency organization organisation organizations
  group groups army command staff assembly congress presidium secretariat government mission embassy office centre center
  foundation forum movement network club university museum bank company corporation board authority cabinet court
  delegation alliance solidarity chapter branch team side federations societies associations committees institutes
  chongryon chongnyon pomminryon sinmun joson choson kcna cprk nafco minju police navy force forces conference
  unit corps guards vanguard bloc lawyers church fraternity school mansion sinbo jonwi service directorate parliament senate
  peoples' brigade house community`,
);
var NAME_CONNECTORS = words2(
  `of the for and to in on at with de la le del des du et y e permanent trade political general overseas north south working
  people's peoples' women's workers' friendship support liaison central national international regional south korean
  foreign`,
);
var NO_NAMES = words2(
  `the dprk d.p.r.k. korea korean korea's u.s. russia russian china chinese japan japanese
  america american republic democratic state states national international foreign affairs people's workers' party
  pyongyang seoul moscow beijing federation international peace asia-pacific pacific defence
  defense supreme central respected comrade dear great south north social socialist communist united nations relations
  cooperation external economic trade culture cultural science education health security public information press
  peaceful reunification countrymen industry agriculture youth women fatherland general c.c. first vice deputy lao
  russia's cuba cuban vietnam vietnamese syria syrian iran iranian laos mongolia mongolian indonesia cambodia islamic
  arab kingdom sri lanka nepal india pakistan nigeria uganda guinea ethiopia egypt algeria palestine palestinian
  venezuela nicaragua bolivia brazil mexico peru thailand malaysia singapore myanmar belarus kazakhstan uzbekistan serbia
  britain france germany german italy spain sweden switzerland poland romania bulgaria juche songun idea group`,
);
var HONORIFICS = words2(
  `comrade respected dear great beloved h.e. excellency his her mr. mrs. ms. dr. prof. mr mrs ms dr prof marshal army
  general colonel lieutenant major admiral vice gen. col. lt. adm.`,
);
var KOREAN_SURNAMES = words2(
  `an ahn cha chae chang cho choe choi chon chong chu chun ha ham han ho hong hwang hyon im in jang je jin jo jon jong ju
  jung kal kang ki kil kim ko kong kim ku kuk kwak kwon kye kyong ma maeng min mo mun myong na nam no o oh ok om pae paek
  pak pan pang park pong pyo pyon ra ri ro ryang ryo ryom ryong ryu sa sim sin so sok sol son song sonu tae thae thak to
  tong u un wang wi won yang ye yo yom yon yu yuk yun`,
);

// src/tables/organizations.ts
var ORGANIZATION_IDS = [
  'mfa',
  'mnd',
  'mpaf',
  'kpa-general-staff',
  'kpa-supreme-command',
  'kpa-strategic-force',
  'kpa-panmunjom',
  'ndc',
  'sac',
  'wpk-cc',
  'wpk-political-bureau',
  'wpk-central-military-commission',
  'wpk',
  'spa-presidium',
  'spa-standing-committee',
  'spa',
  'dprk-government',
  'cabinet',
  'cprk-secretariat',
  'cprk',
  'pomminryon-south',
  'pomminryon-north',
  'pomminryon-overseas',
  'dfrk',
  'national-reconciliation-council',
  'national-reunification-institute',
  'national-peace-committee',
  'asia-pacific-peace-committee',
  'history-society',
  'red-cross',
  'disarmament-peace-institute',
  'institute-american-studies',
  'institute-japan-studies',
  'institute-international-studies',
  'human-rights-association',
  'education-commission',
  'trade-unions',
  'agricultural-workers',
  'womens-union',
  'youth-league',
  'space-technology-committee',
  'aerospace-administration',
  'missile-administration',
  'academy-defence-science',
  'un-mission',
  'chongryon',
  'kcna',
  'rodong',
  'minju',
  'joson-inmingun',
  'chongnyon-jonwi',
  'pyongyang-sinmun',
  'pyongyang-times',
  'choson-sinbo',
  'uriminzokkiri',
];
var ORGANIZATIONS = [
  {
    id: 'mfa',
    name: 'Ministry of Foreign Affairs',
    isCommon: true,
    forms: [
      'ministry of foreign affairs',
      'foreign ministry',
      'minister of foreign affairs',
      'foreign minister',
    ],
    korean: ['\uC678\uBB34\uC131', '\uC678\uBB34\uC0C1'],
  },
  // prettier-ignore
  { id: "mnd", name: "Ministry of National Defence", isCommon: true, forms: ["ministry of national defence", "ministry of national defense", "minister of national defence", "minister of national defense", "national defence ministry", "defence ministry", "defence minister"], korean: ["\uAD6D\uBC29\uC131", "\uAD6D\uBC29\uC0C1"] },
  // prettier-ignore
  { id: "mpaf", name: "Ministry of the People's Armed Forces", forms: ["ministry of the people's armed forces", "ministry of people's armed forces", "minister of the people's armed forces", "minister of people's armed forces"], korean: ["\uC778\uBBFC\uBB34\uB825\uBD80", "\uC778\uBBFC\uBB34\uB825\uC131"] },
  // prettier-ignore
  { id: "kpa-general-staff", name: "General Staff of the Korean People's Army", forms: ["general staff of the korean people's army", "general staff of the kpa", "kpa general staff"], korean: ["\uC870\uC120\uC778\uBBFC\uAD70 \uCD1D\uCC38\uBAA8\uBD80", "\uCD1D\uCC38\uBAA8\uBD80", "\uCD1D\uCC38\uBAA8\uC7A5"] },
  // prettier-ignore
  { id: "kpa-supreme-command", name: "Supreme Command of the Korean People's Army", forms: ["supreme command of the korean people's army", "supreme command of the kpa", "kpa supreme command"], korean: ["\uC870\uC120\uC778\uBBFC\uAD70 \uCD5C\uACE0\uC0AC\uB839\uBD80", "\uCD5C\uACE0\uC0AC\uB839\uBD80"] },
  // prettier-ignore
  { id: "kpa-strategic-force", name: "Strategic Force of the Korean People's Army", forms: ["strategic force of the korean people's army", "strategic force of the kpa", "kpa strategic force", "strategic forces of the korean people's army"], korean: ["\uC870\uC120\uC778\uBBFC\uAD70 \uC804\uB7B5\uAD70", "\uC804\uB7B5\uAD70"] },
  // prettier-ignore
  { id: "kpa-panmunjom", name: "Panmunjom Mission of the Korean People's Army", forms: ["panmunjom mission of the korean people's army", "panmunjom mission of the kpa", "kpa panmunjom mission"], korean: ["\uC870\uC120\uC778\uBBFC\uAD70 \uD310\uBB38\uC810\uB300\uD45C\uBD80", "\uD310\uBB38\uC810\uB300\uD45C\uBD80"] },
  // prettier-ignore
  { id: "ndc", name: "National Defence Commission", forms: ["national defence commission", "national defense commission", "ndc"], korean: ["\uAD6D\uBC29\uC704\uC6D0\uD68C"] },
  // prettier-ignore
  { id: "sac", name: "State Affairs Commission", forms: ["state affairs commission", "state affairs of the dprk", "state affairs of the democratic people's republic of korea"], korean: ["\uAD6D\uBB34\uC704\uC6D0\uD68C", "\uAD6D\uBB34\uC704\uC6D0\uC7A5"] },
  // prettier-ignore
  { id: "wpk-cc", name: "Central Committee of the Workers' Party of Korea", forms: ["central committee of the workers' party of korea", "central committee of the wpk", "c.c. of the wpk", "c.c., wpk", "c.c. wpk", "wpk central committee", "c.c., workers' party of korea", "c.c. workers' party of korea", "c.c. of the workers' party of korea"], korean: ["\uC870\uC120\uB85C\uB3D9\uB2F9 \uC911\uC559\uC704\uC6D0\uD68C", "\uB2F9\uC911\uC559\uC704\uC6D0\uD68C"] },
  // prettier-ignore
  { id: "wpk-political-bureau", name: "Political Bureau of the Central Committee of the Workers' Party of Korea", forms: ["political bureau of the central committee of the workers' party of korea", "political bureau of the central committee of the wpk", "political bureau of the wpk central committee", "political bureau of the c.c., wpk", "political bureau of the c.c., workers' party of korea", "political bureau of the c.c. wpk"], korean: ["\uC870\uC120\uB85C\uB3D9\uB2F9 \uC911\uC559\uC704\uC6D0\uD68C \uC815\uCE58\uAD6D"] },
  // prettier-ignore
  { id: "wpk-central-military-commission", name: "Central Military Commission of the Workers' Party of Korea", forms: ["central military commission of the workers' party of korea", "central military commission of the wpk", "wpk central military commission", "central military commission of the party"], korean: ["\uC870\uC120\uB85C\uB3D9\uB2F9 \uC911\uC559\uAD70\uC0AC\uC704\uC6D0\uD68C", "\uB2F9\uC911\uC559\uAD70\uC0AC\uC704\uC6D0\uD68C"] },
  // prettier-ignore
  {
    id: "wpk",
    name: "Workers' Party of Korea",
    forms: ["workers' party of korea", "wpk"],
    korean: ["\uC870\uC120\uB85C\uB3D9\uB2F9"]
  },
  {
    id: 'spa-presidium',
    name: "Presidium of the Supreme People's Assembly",
    forms: [
      "presidium of the supreme people's assembly",
      "presidium of the dprk supreme people's assembly",
      'presidium of the spa',
      'spa presidium',
      "supreme people's assembly presidium",
    ],
    korean: ['\uCD5C\uACE0\uC778\uBBFC\uD68C\uC758 \uC0C1\uC784\uC704\uC6D0\uD68C'],
  },
  // prettier-ignore
  { id: "spa-standing-committee", name: "Standing Committee of the Supreme People's Assembly", forms: ["standing committee of the supreme people's assembly", "standing committee of the dprk supreme people's assembly", "spa standing committee"], korean: [] },
  // prettier-ignore
  {
    id: "spa",
    name: "Supreme People's Assembly",
    forms: ["supreme people's assembly"],
    korean: ["\uCD5C\uACE0\uC778\uBBFC\uD68C\uC758"]
  },
  {
    id: 'dprk-government',
    name: "Government of the Democratic People's Republic of Korea",
    forms: [
      'government of the dprk',
      'dprk government',
      "government of the democratic people's republic of korea",
    ],
    korean: [
      '\uACF5\uD654\uAD6D\uC815\uBD80',
      '\uC870\uC120\uBBFC\uC8FC\uC8FC\uC758\uC778\uBBFC\uACF5\uD654\uAD6D \uC815\uBD80',
    ],
  },
  // prettier-ignore
  {
    id: "cabinet",
    name: "Cabinet",
    isCommon: true,
    forms: ["cabinet of the dprk", "dprk cabinet", "cabinet of the democratic people's republic of korea"],
    korean: ["\uB0B4\uAC01"]
  },
  // prettier-ignore
  { id: "cprk-secretariat", name: "Secretariat of the Committee for the Peaceful Reunification of Korea", forms: ["secretariat of the committee for the peaceful reunification of korea", "secretariat of the cprk", "cprk secretariat", "secretariat of the committee for the peaceful reunification of the country"], korean: ["\uC870\uAD6D\uD3C9\uD654\uD1B5\uC77C\uC704\uC6D0\uD68C \uC11C\uAE30\uAD6D"] },
  // prettier-ignore
  { id: "cprk", name: "Committee for the Peaceful Reunification of Korea", forms: ["committee for the peaceful reunification of korea", "committee for the peaceful reunification of the country", "committee for the peaceful reunification of the fatherland", "cprk"], korean: ["\uC870\uAD6D\uD3C9\uD654\uD1B5\uC77C\uC704\uC6D0\uD68C"] },
  // prettier-ignore
  { id: "pomminryon-south", name: "South Headquarters of Pomminryon", forms: ["south headquarters of pomminryon", "pomminryon south headquarters", "south headquarters of the pan-national alliance for korea's reunification", "south side headquarters of pomminryon"], korean: ["\uC870\uAD6D\uD1B5\uC77C\uBC94\uBBFC\uC871\uB828\uD569 \uB0A8\uCE21\uBCF8\uBD80", "\uBC94\uBBFC\uB828 \uB0A8\uCE21\uBCF8\uBD80"] },
  // prettier-ignore
  { id: "pomminryon-north", name: "North Headquarters of Pomminryon", forms: ["north headquarters of pomminryon", "pomminryon north headquarters", "north headquarters of the pan-national alliance for korea's reunification", "north side headquarters of pomminryon"], korean: ["\uC870\uAD6D\uD1B5\uC77C\uBC94\uBBFC\uC871\uB828\uD569 \uBD81\uCE21\uBCF8\uBD80", "\uBC94\uBBFC\uB828 \uBD81\uCE21\uBCF8\uBD80"] },
  // prettier-ignore
  { id: "pomminryon-overseas", name: "Overseas Headquarters of Pomminryon", forms: ["overseas headquarters of pomminryon", "pomminryon overseas headquarters", "overseas side headquarters of pomminryon"], korean: ["\uC870\uAD6D\uD1B5\uC77C\uBC94\uBBFC\uC871\uB828\uD569 \uD574\uC678\uBCF8\uBD80", "\uBC94\uBBFC\uB828 \uD574\uC678\uBCF8\uBD80"] },
  // prettier-ignore
  { id: "dfrk", name: "Democratic Front for the Reunification of Korea", forms: ["democratic front for the reunification of korea", "democratic front for the reunification of the fatherland", "dfrf"], korean: ["\uC870\uAD6D\uD1B5\uC77C\uBBFC\uC8FC\uC8FC\uC758\uC804\uC120", "\uC870\uAD6D\uC804\uC120"] },
  // prettier-ignore
  { id: "national-reconciliation-council", name: "National Reconciliation Council", forms: ["national reconciliation council"], korean: ["\uBBFC\uC871\uD654\uD574\uD611\uC758\uD68C"] },
  // prettier-ignore
  { id: "national-reunification-institute", name: "National Reunification Institute", forms: ["national reunification institute"], korean: ["\uC870\uAD6D\uD1B5\uC77C\uC5F0\uAD6C\uC6D0"] },
  // prettier-ignore
  { id: "national-peace-committee", name: "National Peace Committee of Korea", forms: ["national peace committee of korea", "korean national peace committee", "national peace committee"], korean: ["\uC870\uC120\uD3C9\uD654\uC639\uD638\uC804\uAD6D\uBBFC\uC871\uC704\uC6D0\uD68C"] },
  // prettier-ignore
  { id: "asia-pacific-peace-committee", name: "Korea Asia-Pacific Peace Committee", forms: ["korea asia-pacific peace committee", "asia-pacific peace committee of korea"], korean: ["\uC870\uC120\uC544\uC2DC\uC544\uD0DC\uD3C9\uC591\uD3C9\uD654\uC704\uC6D0\uD68C", "\uC544\uC2DC\uC544\uD0DC\uD3C9\uC591\uD3C9\uD654\uC704\uC6D0\uD68C"] },
  // prettier-ignore
  { id: "history-society", name: "History Society", forms: ["history society of the dprk", "dprk history society", "history society", "history society of the democratic people's republic of korea"], korean: ["\uB825\uC0AC\uD559\uD559\uD68C"] },
  // prettier-ignore
  { id: "red-cross", name: "Red Cross Society of the DPRK", forms: ["dprk red cross society", "red cross society of the dprk", "red cross society of the democratic people's republic of korea", "central committee of the red cross society of the dprk"], korean: ["\uC870\uC120\uC801\uC2ED\uC790\uD68C"] },
  // prettier-ignore
  { id: "disarmament-peace-institute", name: "Institute for Disarmament and Peace", forms: ["disarmament and peace institute", "institute for disarmament and peace"], korean: ["\uAD70\uCD95 \uBC0F \uD3C9\uD654\uC5F0\uAD6C\uC18C", "\uAD70\uCD95\uD3C9\uD654\uC5F0\uAD6C\uC18C"] },
  // prettier-ignore
  { id: "institute-american-studies", name: "Institute for American Studies", forms: ["institute for american studies", "institute of american studies"], korean: ["\uBBF8\uAD6D\uC5F0\uAD6C\uC18C"] },
  // prettier-ignore
  { id: "institute-japan-studies", name: "Institute for Japan Studies", forms: ["institute for japan studies", "institute for studies of japan", "institute of japan studies"], korean: ["\uC77C\uBCF8\uC5F0\uAD6C\uC18C"] },
  // prettier-ignore
  { id: "institute-international-studies", name: "Institute of International Studies", forms: ["institute of international studies", "institute for international studies"], korean: ["\uAD6D\uC81C\uBB38\uC81C\uC5F0\uAD6C\uC6D0"] },
  // prettier-ignore
  { id: "human-rights-association", name: "DPRK Association for Human Rights Studies", forms: ["dprk association for human rights studies", "association for human rights studies"], korean: ["\uC870\uC120\uC778\uAD8C\uC5F0\uAD6C\uD611\uD68C"] },
  // prettier-ignore
  {
    id: "education-commission",
    name: "Education Commission",
    forms: ["education commission"],
    korean: ["\uAD50\uC721\uC704\uC6D0\uD68C"]
  },
  {
    id: 'trade-unions',
    name: 'General Federation of Trade Unions of Korea',
    forms: ['general federation of trade unions of korea'],
    korean: ['\uC870\uC120\uC9C1\uC5C5\uCD1D\uB3D9\uB9F9'],
  },
  // prettier-ignore
  { id: "agricultural-workers", name: "Union of Agricultural Workers of Korea", forms: ["union of agricultural workers of korea"], korean: ["\uC870\uC120\uB18D\uC5C5\uADFC\uB85C\uC790\uB3D9\uB9F9"] },
  // prettier-ignore
  { id: "womens-union", name: "Socialist Women's Union of Korea", forms: ["democratic women's union of korea", "socialist women's union of korea"], korean: ["\uC870\uC120\uC0AC\uD68C\uC8FC\uC758\uB140\uC131\uB3D9\uB9F9", "\uC870\uC120\uBBFC\uC8FC\uB140\uC131\uB3D9\uB9F9"] },
  // prettier-ignore
  { id: "youth-league", name: "Socialist Patriotic Youth League", forms: ["socialist patriotic youth league", "kim il sung socialist youth league", "kimilsungist-kimjongilist youth league", "central committee of the youth league"], korean: ["\uC0AC\uD68C\uC8FC\uC758\uC560\uAD6D\uCCAD\uB144\uB3D9\uB9F9", "\uCCAD\uB144\uB3D9\uB9F9"] },
  // prettier-ignore
  { id: "space-technology-committee", name: "Korean Committee for Space Technology", forms: ["korean committee for space technology", "korean committee of space technology"], korean: ["\uC870\uC120\uC6B0\uC8FC\uACF5\uAC04\uAE30\uC220\uC704\uC6D0\uD68C"] },
  // prettier-ignore
  { id: "aerospace-administration", name: "National Aerospace Development Administration", forms: ["national aerospace development administration", "national aerospace technology administration"], korean: ["\uAD6D\uAC00\uC6B0\uC8FC\uAC1C\uBC1C\uAD6D", "\uAD6D\uAC00\uD56D\uACF5\uC6B0\uC8FC\uAE30\uC220\uCD1D\uAD6D"] },
  // prettier-ignore
  { id: "missile-administration", name: "Missile Administration", forms: ["missile administration"], korean: ["\uBBF8\uC2F8\uC77C\uCD1D\uAD6D"] },
  // prettier-ignore
  { id: "academy-defence-science", name: "Academy of Defence Science", forms: ["academy of defence science", "academy of national defence science", "academy of defense science"], korean: ["\uAD6D\uBC29\uACFC\uD559\uC6D0"] },
  // prettier-ignore
  { id: "un-mission", name: "Permanent Mission of the DPRK to the UN", forms: ["permanent mission of the dprk to the un", "dprk permanent mission to the un", "dprk mission to the un", "permanent mission of the democratic people's republic of korea to the united nations", "permanent mission of the dprk to the united nations"], korean: ["\uC720\uC5D4\uC8FC\uC7AC \uC870\uC120\uBBFC\uC8FC\uC8FC\uC758\uC778\uBBFC\uACF5\uD654\uAD6D \uC0C1\uC784\uB300\uD45C\uBD80"] },
  // prettier-ignore
  { id: "chongryon", name: "General Association of Korean Residents in Japan", forms: ["general association of korean residents in japan", "chongryon"], korean: ["\uC7AC\uC77C\uBCF8\uC870\uC120\uC778\uCD1D\uB828\uD569\uD68C", "\uCD1D\uB828"] },
  // prettier-ignore
  { id: "kcna", name: "Korean Central News Agency", forms: ["korean central news agency", "kcna"], korean: ["\uC870\uC120\uC911\uC559\uD1B5\uC2E0\uC0AC"] },
  // prettier-ignore
  { id: "rodong", name: "Rodong Sinmun", forms: ["rodong sinmun", "rodong shinmun"], korean: ["\uB85C\uB3D9\uC2E0\uBB38"] },
  {
    id: 'minju',
    name: 'Minju Joson',
    forms: ['minju joson', 'minju choson'],
    korean: ['\uBBFC\uC8FC\uC870\uC120'],
  },
  {
    id: 'joson-inmingun',
    name: 'Joson Inmingun',
    forms: ['joson inmingun'],
    korean: ['\uC870\uC120\uC778\uBBFC\uAD70\uC2E0\uBB38'],
  },
  {
    id: 'chongnyon-jonwi',
    name: 'Chongnyon Jonwi',
    forms: ['chongnyon jonwi'],
    korean: ['\uCCAD\uB144\uC804\uC704'],
  },
  {
    id: 'pyongyang-sinmun',
    name: 'Pyongyang Sinmun',
    forms: ['pyongyang sinmun'],
    korean: ['\uD3C9\uC591\uC2E0\uBB38'],
  },
  { id: 'pyongyang-times', name: 'Pyongyang Times', forms: ['pyongyang times'], korean: [] },
  {
    id: 'choson-sinbo',
    name: 'Choson Sinbo',
    forms: ['joson sinbo', 'choson sinbo'],
    korean: ['\uC870\uC120\uC2E0\uBCF4'],
  },
  {
    id: 'uriminzokkiri',
    name: 'Uriminzokkiri',
    forms: ['uriminzokkiri'],
    korean: ['\uC6B0\uB9AC\uBBFC\uC871\uB07C\uB9AC'],
  },
];

// src/recognise/lead/words.ts
var QUOTES = '"\u201C\u201D\u201E\xAB\xBB\u300A\u300B';
var JOINERS = "-'\u2019.&/:";
function readWords(text) {
  const words4 = [];
  const pairs = hasPairs(text);
  const lowered = text.toLowerCase().replaceAll('\u2019', "'");
  const lower = lowered.length === text.length ? lowered : text;
  let quoted = false;
  let afterComma = false;
  for (let index = 0; index < text.length;) {
    if (!isWordCharacter(text, index)) {
      const character = text[index] ?? '';
      if (character === ',') afterComma = true;
      else if (pairs && QUOTES.includes(character)) quoted = !quoted;
      index++;
      continue;
    }
    const to = findWordEnd(text, index);
    words4.push({
      text: text.slice(index, to),
      lower: lower.slice(index, to),
      from: index,
      to,
      quoted,
      afterComma,
    });
    afterComma = false;
    index = to;
  }
  return words4;
}
var QUOTE = /["“”„«»《》]/g;
function hasPairs(text) {
  return (text.match(QUOTE)?.length ?? 0) % 2 === 0;
}
function findWordEnd(text, from) {
  let to = from + 1;
  while (isWordCharacter(text, to) || (JOINERS.includes(text[to] ?? ' ') && isWordCharacter(text, to + 1)))
    to++;
  return text[to] === '.' && isAbbreviation(text.slice(from, to + 1)) ? to + 1 : to;
}
var DIGIT_ZERO2 = 48;
var DIGIT_NINE2 = 57;
var SMALL_A = 97;
var SMALL_Z = 122;
var FIRST_ACCENTED = 192;
var FIRST_PUNCTUATION = 8192;
var FIRST_ASIAN = 12352;
function isWordCharacter(text, index) {
  const code = text.charCodeAt(index);
  const small = code | 32;
  return (
    (small >= SMALL_A && small <= SMALL_Z) ||
    (code >= DIGIT_ZERO2 && code <= DIGIT_NINE2) ||
    (code >= FIRST_ACCENTED && (code < FIRST_PUNCTUATION || code >= FIRST_ASIAN) && code < 65280)
  );
}
var ABBREVIATION =
  /^(?:(?:[A-Za-z]\.)+|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|No\.|Mr\.|Mrs\.|Ms\.|Dr\.|Prof\.|Gen\.|Lt\.|Col\.|Adm\.|Rev\.|St\.|Jr\.)$/;
function isAbbreviation(word) {
  return ABBREVIATION.test(word);
}

// src/recognise/lead/organization.ts
var ROWS = ORGANIZATIONS;
var byLength = (one, other) => other.form.length - one.form.length;
var FORMS = indexByFirstWord(
  ROWS.flatMap((row) =>
    [...new Set(row.forms.flatMap((form) => [form, form.replaceAll(' the ', ' ')]))].map((form) => ({
      form,
      row,
    })),
  ),
);
var KOREAN_FORMS = ROWS.flatMap((row) => row.korean.map((form) => ({ form, row }))).sort(byLength);
function indexByFirstWord(forms) {
  const index = /* @__PURE__ */ new Map();
  for (const form of forms) {
    const first = firstWordAt(form.form, 0);
    index.set(first, [...(index.get(first) ?? []), form].sort(byLength));
  }
  return index;
}
function firstWordAt(text, from) {
  let to = from;
  while (isLetter2(text[to])) to++;
  return text.slice(from, to);
}
function findOrganization(place) {
  const text = textOf(place);
  const lower = text.toLowerCase().replaceAll('\u2019', "'");
  for (let from = 0; from < lower.length; from++) {
    if (!isLetter2(lower[from])) continue;
    const first = firstWordAt(lower, from);
    const found = FORMS.get(first)?.find(
      ({ form, row }) =>
        lower.startsWith(form, from) &&
        !isLetter2(lower[from + form.length]) &&
        !(row.isCommon === true && isForeign(text, from, from + form.length)),
    );
    if (found !== void 0) {
      const { row, form } = found;
      const named2 = within(place, from, from + form.length);
      return stated({ id: row.id, name: row.name }, named2, `organization:${row.id}`);
    }
    from += first.length;
  }
  return null;
}
var OWN_BEFORE = /(?:^|공화국 ?|우리 |조선)$/;
function findKoreanOrganization(place) {
  const text = textOf(place);
  for (const { form, row } of KOREAN_FORMS) {
    const from = text.indexOf(form);
    if (from < 0 || (row.isCommon === true && !OWN_BEFORE.test(text.slice(0, from)))) continue;
    const found = within(place, from, from + form.length);
    return stated({ id: row.id, name: row.name }, found, `organization:${row.id}`);
  }
  return null;
}
function organizationOf(id, place) {
  const row = ROWS.find((each) => each.id === id);
  return row === void 0 ? null : stated({ id, name: row.name }, place, `organization:${id}`);
}
function isLetter2(character) {
  if (character === void 0) return false;
  return (
    (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character >= '\xC0'
  );
}
var OWN_STATE =
  /^(?:DPRK|DPRK's|D\.P\.R\.K\.|The|A|An|First|Vice|Deputy|Korea|Korean|Former|Of|For|With|And|By|From|At|To|As)$/i;
var OTHER_STATE_BEHIND =
  /^ (?:of|in) (?:the )?(?!DPRK\b|D\.P\.R\.K|Democratic People|Korean\b|Workers|National\b|charge\b)[A-Z]/;
function isForeign(text, from, to) {
  const start = text[from - 1] === '-' ? text.lastIndexOf(' ', from) + 1 : from;
  const before = text.slice(0, start).trimEnd().split(' ');
  while (RANKS.has(before.at(-1)?.toLowerCase() ?? '')) before.pop();
  const owner = before.at(-1) ?? '';
  const isOwned = owner !== owner.toLowerCase() && !owner.endsWith(',') && !OWN_STATE.test(owner);
  return isOwned || OTHER_STATE_BEHIND.test(text.slice(to, to + FARTHEST_STATE));
}
var RANKS = /* @__PURE__ */ new Set(['first', 'vice', 'deputy', 'former']);
var FARTHEST_STATE = 40;
var OFFICE_JOINTS = /* @__PURE__ */ new Set(['of', 'for', 'at', 'to', 'in']);
function findPrintedOrganization(place) {
  const text = textOf(place);
  const words4 = readWords(text);
  for (let joint = 0; joint < words4.length; joint++) {
    if (!OFFICE_JOINTS.has(words4[joint]?.lower ?? '')) continue;
    const from = words4[joint + 1]?.lower === 'the' ? joint + 2 : joint + 1;
    const to = findNameEnd(words4, from);
    if (to <= from || !isOrganizationName(words4, from, to)) continue;
    return printed(place, words4, from, to);
  }
  return null;
}
function readPrintedOrganization(place) {
  const text = textOf(place);
  const words4 = readWords(text);
  const end = findNameEnd(words4, 0, true);
  if (end < words4.length && !isAcronymRest(text, words4, end)) return null;
  return isOrganizationName(words4, 0, end) ? printed(place, words4, 0, end) : null;
}
function isAcronymRest(text, words4, end) {
  const rest = words4.slice(end);
  const last = words4[end - 1];
  return rest.length === 1 && last !== void 0 && /^,? ?\([A-Z]{2,8}\)$/.test(text.slice(last.to).trimEnd());
}
function printed(place, words4, from, to) {
  const first = words4[from];
  const last = words4[to - 1];
  if (first === void 0 || last === void 0) return null;
  const name = within(place, first.from, last.to);
  return stated({ id: null, name: textOf(name) }, name, 'organization:printed');
}
function findNameEnd(words4, from, allowsCommas = false) {
  let to = from;
  for (let index = from; index < words4.length; index++) {
    const word = words4[index];
    if (word === void 0 || (word.afterComma && index > from && !allowsCommas)) break;
    if (isCapital(word) || ORGANIZATION_NOUNS.has(word.lower)) to = index + 1;
    else if (!NAME_CONNECTORS.has(word.lower)) break;
  }
  return to;
}
function isOrganizationName(words4, from, to) {
  let hasNoun = false;
  let hasCapital = false;
  for (const word of words4.slice(from, to)) {
    hasNoun ||= ORGANIZATION_NOUNS.has(word.lower);
    hasCapital ||= isCapital(word);
  }
  return hasNoun && hasCapital;
}
function isCapital(word) {
  const first = word.text[0] ?? '';
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
}

// src/recognise/lead/korean-issuer.ts
var GENITIVE = /(?<=회의|[^회])의$/;
function withoutGenitive(text) {
  return text.replace(GENITIVE, '');
}
function readKoreanIssuer(whole, isSender = false) {
  const honorific = HONORIFIC.exec(textOf(whole))?.[0].length ?? 0;
  const place = within(whole, honorific, whole.to - whole.from);
  const comrade = COMRADE.test(textOf(place));
  const text = textOf(place).replace(COMRADE, '');
  const bare2 = within(place, 0, text.length);
  const organization = findKoreanOrganization(bare2);
  const [formPlace] = organization?.places ?? [];
  if (formPlace?.to === bare2.to && !HOLDER.test(text)) return { name: null, office: null, organization };
  const person = readPerson(bare2, organization);
  if (person !== null) return person;
  if (isOffice(text))
    return { name: null, office: named(bare2), organization: organization ?? printed2(bare2) };
  if (!text.includes(' ') && isName(text)) return { name: named(bare2), office: null, organization: null };
  if (comrade || (isSender && !isKoreanOrganization(text))) return readComrade(bare2, text);
  if (!isKoreanOrganization(text)) return null;
  return {
    name: null,
    office: null,
    organization: organization ?? stated({ id: null, name: text }, bare2, 'organization:printed'),
  };
}
function readPerson(place, organization) {
  const text = textOf(place);
  for (let from = 0; from < text.length;) {
    const space = text.indexOf(' ', from);
    const to = space < 0 ? text.length : space;
    const name = nameIn(text, from, to);
    if (name > from) {
      const offices = [
        within(place, 0, Math.max(0, from - 1)),
        within(place, text[name] === ' ' ? name + 1 : name, text.length),
      ].filter((part) => part.from < part.to);
      const office = join(offices);
      return {
        name: named(within(place, from, name)),
        office,
        organization:
          organization ?? findOwn(offices) ?? (offices[0] === void 0 ? null : printed2(offices[0])),
      };
    }
    from = to + 1;
  }
  return null;
}
function findOwn(offices) {
  const last = offices.at(-1);
  const isOwn = offices.slice(0, -1).every((office) => textOf(office).endsWith('\uACF5\uD654\uAD6D'));
  return last !== void 0 && isOwn ? findKoreanOrganization(last) : null;
}
function nameIn(text, from, to) {
  const word = text.slice(from, to).replace(COMRADE, '');
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to + 1);
  const isLast = to === text.length;
  if (from === 0 && !isLast) return isName(word) && isOffice(after) ? word.length : 0;
  const stands = isLast ? isOffice(before) : !after.includes(' ') && isOffice(after);
  if (isName(word) && stands) return from + word.length;
  const rest = word.slice(GLUED_NAME);
  const glued = word.slice(0, GLUED_NAME);
  const isGlued = isLast && KOREAN_OFFICES.includes(rest) && isName(glued) && !NO_NAME_END.test(glued);
  return isGlued ? from + GLUED_NAME : from;
}
var GLUED_NAME = 3;
var NO_NAME_END = /[부국성위처실당회도시리]$/;
function join(places) {
  if (places.length === 0) return null;
  return { value: places.map(textOf).join(' '), places, row: 'korean-issuer', basis: 'stated' };
}
function readComrade(place, text) {
  for (let space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
    if (!isOffice(text.slice(0, space))) continue;
    const office = within(place, 0, space);
    return {
      name: named(within(place, space + 1, text.length)),
      office: named(office),
      organization: printed2(office),
    };
  }
  return null;
}
var HONORIFIC = /^(?:경애하는 |위대한 |존경하는 )+/;
var COMRADE = / ?동지$/;
var HOLDER = /[상장]$/;
function named(place) {
  return stated(textOf(place), place, 'korean-issuer');
}
function printed2(office) {
  const text = textOf(office);
  const space = text.lastIndexOf(' ');
  if (space < 0 || !isKoreanOrganization(text.slice(0, space))) return null;
  const name = within(office, 0, space);
  return stated({ id: null, name: textOf(name) }, name, 'organization:printed');
}
var SHORTEST_NAME = 2;
var LONGEST_NAME = 4;
function isName(text) {
  return (
    text.length >= SHORTEST_NAME &&
    text.length <= LONGEST_NAME &&
    KOREAN_FAMILY_NAMES.has(text[0] ?? '') &&
    !isOffice(text) &&
    !isKoreanOrganization(text)
  );
}
function isOffice(text) {
  return KOREAN_OFFICES.some((office) => text.endsWith(office));
}
function isKoreanOrganization(text) {
  return KOREAN_ORGANIZATIONS.some((noun) => text.endsWith(noun));
}
function endsIssuer(text, before) {
  const bare2 = text.replace(COMRADE, '');
  return (
    COMRADE.test(text) ||
    isOffice(bare2) ||
    isKoreanOrganization(bare2) ||
    (isName(bare2) && (isOffice(before) || bare2 !== text))
  );
}

// src/tables/lead-words.ts
var phrases = (list) => list.split('|').map((phrase) => phrase.trim());
var words3 = (list) => new Set(list.split(/\s+/));
var PREAMBLES = phrases(
  `in this regard | in this connection | in this respect | in this context | with regard to this | with regard to it |
  in regard to this | in connection with this | in connection with it | in relation to this | in relation to it | regarding this |
  concerning this | as regards this | as regards it | on this | meanwhile | upon authorization | commenting on this |
  commenting on it | to this end | prior to this | earlier | in the meantime | following this | in response to this |
  under this situation | under such situation | in view of this | on the same day | accordingly`,
);
var CLAUSE_OPENERS = words3(
  `in on with as regarding concerning over following after amid at when while upon commenting referring denouncing
  noting under to given since for answering asked because pursuant`,
);
var ASIDES = words3(
  `asked questioned interviewed when who which while upon speaking referring commenting answering replying touching
  denouncing condemning slamming in as with regarding concerning on over`,
);
var ADVERBIALS = phrases(
  `upon authorization | on authorization | under authorization | through kcna | via kcna | in pyongyang | here | also | again |
  officially | solemnly | jointly | in his name | in its name | in the name of the government | in a row | in writing |
  to the public | at home and abroad | in public | before the world | recently | through the media | at a press conference`,
);
var DETERMINERS = words3('a an the its his her their another such as him them');
var ANNOUNCERS = words3('following follow followings');
var CAPITAL_ADJECTIVES = words3(
  'operational special joint new year public open important crucial urgent emergency final official solidarity written',
);
var NO_ADJECTIVES = words3(
  `of to for with at by from that which who in on and or but is was were are be been not over about against under after
  before during between into through than then it they he she we you i this these those there where when`,
);
var TITLERS = phrases(
  `titled | entitled | headlined | captioned | under the title of | under the title | under the heading of | under the heading |
  with the title of | with the title | under the headline | the title of which is | headed`,
);
var ABOUT_OPENERS = words3(
  `as regards regarding concerning over about against that which who in where when blaming`,
);
var ISSUER_STOPPERS = words3(
  `titled entitled headlined under which that says said reads as regards regarding concerning was were has is are here
  through via issued released published given put raised contributed adopted sent made`,
);
var DOCUMENT_FIRST = phrases(
  `the following is | following is | the following are | following are | follows | here follows | here is | below is | the full text of |
  full text of | given below is | given here is | the text of`,
);

// src/recognise/lead/day-phrase.ts
var WEEKDAYS = new Set('sunday monday tuesday wednesday thursday friday saturday'.split(' '));
var MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
var TIMES_OF_DAY = new Set('morning afternoon evening night noon dawn'.split(' '));
var RELATIVE = /* @__PURE__ */ new Set(['today', 'yesterday']);
var DAY = /^(?:[1-9]|[12]\d|3[01])$/;
var DAY_OR_ORDINAL = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
var ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;
var YEAR = /^(?:19|20)\d\d$/;
var CLOCK = /^\d{1,2}(?::\d\d)?$/;
function readDayPhrase(words4, at) {
  let index = skipTime(words4, at);
  if (words4[index]?.lower === 'on' || words4[index]?.lower === 'of') index++;
  const first = words4[index];
  const core = first === void 0 || first.quoted ? null : readDay2(words4, index);
  if (core === null) return null;
  let { next } = core;
  if (TIMES_OF_DAY.has(words4[next]?.lower ?? '')) next++;
  return { ...core, next };
}
function skipTime(words4, at) {
  const lower = words4[at]?.lower;
  if (lower === 'early' || lower === 'late') return at + 1;
  if (lower === 'at' && CLOCK.test(words4[at + 1]?.lower ?? '')) {
    const half = words4[at + 2]?.lower;
    return at + (half === 'a.m.' || half === 'p.m.' ? 3 : 2);
  }
  if (
    (lower === 'in' || lower === 'on') &&
    words4[at + 1]?.lower === 'the' &&
    TIMES_OF_DAY.has(words4[at + 2]?.lower ?? '')
  )
    return at + 3;
  return at;
}
function readDay2(words4, at) {
  const first = words4[at];
  if (first === void 0) return null;
  const second = words4[at + 1];
  if (WEEKDAYS.has(first.lower)) {
    const day3 = isMonth(second) || DAY.test(second?.lower ?? '') ? readMonthDay(words4, at + 1) : null;
    return { from: first.from, to: day3?.to ?? first.to, next: day3?.next ?? at + 1 };
  }
  if (RELATIVE.has(first.lower)) return { from: first.from, to: first.to, next: at + 1 };
  if (
    first.lower === 'the' &&
    second !== void 0 &&
    ORDINAL.test(second.lower) &&
    isOrdinalDay(words4, at + 2)
  )
    return { from: first.from, to: second.to, next: at + 2 };
  const day2 = readMonthDay(words4, at);
  if (day2 === null) return null;
  const weekday = words4[day2.next];
  return weekday !== void 0 && WEEKDAYS.has(weekday.lower)
    ? { from: day2.from, to: weekday.to, next: day2.next + 1 }
    : day2;
}
function isOrdinalDay(words4, next) {
  const word = words4[next];
  return word === void 0 || word.afterComma || NOUNLESS.has(word.lower);
}
var NOUNLESS = new Set(
  'as in on at to by the a an issued released made published gave sent which with regarding concerning titled entitled put raised following over about denouncing'.split(
    ' ',
  ),
);
function isMonth(word) {
  return (
    word !== void 0 &&
    !word.lower.startsWith(word.text.slice(0, 1)) &&
    MONTHS.has(word.lower.replace('.', ''))
  );
}
function readMonthDay(words4, at) {
  const first = words4[at];
  const second = words4[at + 1];
  if (first === void 0 || second === void 0) return null;
  const isDay4 =
    (isMonth(first) && DAY_OR_ORDINAL.test(second.lower)) || (DAY.test(first.lower) && isMonth(second));
  if (!isDay4) return null;
  const third = words4[at + 2];
  if (third !== void 0 && YEAR.test(third.lower)) return { from: first.from, to: third.to, next: at + 3 };
  const fifth = words4[at + 4];
  return third?.lower === 'juche' && fifth !== void 0 && YEAR.test(fifth.lower)
    ? { from: first.from, to: fifth.to, next: at + 5 }
    : { from: first.from, to: second.to, next: at + 2 };
}

// src/recognise/lead/phrases.ts
function indexPhrases(rows2, wordsOf3) {
  const index = /* @__PURE__ */ new Map();
  for (const row of rows2) {
    const phrase = wordsOf3(row).split(' ');
    const [first = ''] = phrase;
    const known = index.get(first) ?? [];
    known.push({ row, phrase });
    index.set(
      first,
      known.sort((one, other) => other.phrase.length - one.phrase.length),
    );
  }
  return index;
}
function findPhrase(index, words4, at) {
  const first = words4[at];
  if (first === void 0) return void 0;
  return index
    .get(first.lower)
    ?.find(({ phrase }) => phrase.every((word, offset) => words4[at + offset]?.lower === word));
}

// src/recognise/lead/tail.ts
var STOP_INSIDE = /^(?:.\.|[!?])["”»’']$/;
var TITLER_PHRASES = indexPhrases(TITLERS, (words4) => words4);
var OPENING = /["“”„«《‘']/;
var CLOSING = '"\u201C\u201D\xBB\u300B';
function readTail({ text, words: words4 }, from) {
  let title = readQuotation(text, words4, from);
  let day2 = null;
  let weakDay = null;
  let isAbout = false;
  for (let index = from; index < words4.length;) {
    const word = words4[index];
    if (word === void 0) break;
    if (isInside(word, title)) {
      index++;
      continue;
    }
    const phrase = word.quoted ? null : readDayPhrase(words4, index);
    if (phrase !== null) {
      const closes2 = phrase.next >= words4.length;
      if (!isAbout || (closes2 && word.afterComma)) day2 ??= phrase;
      else if (closes2 && !isHappening(words4[index - 1])) weakDay = phrase;
      index = phrase.next;
      continue;
    }
    const titler = findPhrase(TITLER_PHRASES, words4, index);
    if (titler !== void 0) title ??= readQuotation(text, words4, index + titler.phrase.length);
    else if (word.quoted && !isAbout) title ??= readLooseTitle(text, words4, index);
    else isAbout ||= !word.quoted && opensAbout(words4, index);
    index++;
  }
  return {
    title,
    day: day2 ?? weakDay,
    isDayWeak: day2 === null && weakDay !== null,
    announces: announces(words4),
    endsInTitle: title !== null && STOP_INSIDE.test(text.slice(title.to - 1)),
  };
}
var FEWEST_WORDS = 2;
function readLooseTitle(text, words4, at) {
  const [before, first] = [words4[at - 1], words4[at]];
  if (before === void 0 || before.quoted || first === void 0 || !isCapital(first)) return null;
  let next = at;
  while (words4[next]?.quoted === true) next++;
  const after = words4[next];
  const isLoose =
    next - at >= FEWEST_WORDS &&
    !NO_ADJECTIVES.has(before.lower) &&
    (after === void 0 ||
      after.lower.endsWith('ed') ||
      NO_ADJECTIVES.has(after.lower) ||
      isDay3(words4, next));
  return isLoose ? readQuotation(text, words4, at) : null;
}
function isDay3(words4, at) {
  return readDayPhrase(words4, at) !== null;
}
function isInside(word, stretch) {
  return stretch !== null && word.from >= stretch.from && word.to <= stretch.to;
}
function readQuotation(text, words4, at) {
  const before = words4[at - 1];
  const word = words4[at];
  if (before === void 0 || word === void 0) return null;
  const gap = text.slice(before.to, word.from);
  const mark = gap.search(OPENING);
  if (mark < 0 || gap.slice(0, mark).replace(/[ ,:]/g, '') !== '') return null;
  const from = before.to + mark + 1;
  return trimTitle(text, from, findClosing(text, from, gap[mark] ?? ''));
}
function trimTitle(text, from, to) {
  const quoted = text.slice(from, Math.max(from, to));
  const title = quoted.trimEnd().replace(/[.,]$/, '').trim();
  const start = from + quoted.length - quoted.trimStart().length;
  return title === '' ? null : { from: start, to: start + title.length };
}
function findClosing(text, from, opening) {
  const closing = CLOSING_OF.get(opening) ?? '"';
  if (closing === '\u2019' || closing === "'") return from + text.slice(from).search(SINGLE_CLOSING);
  let depth = 0;
  for (let to = from; to < text.length; to++) {
    const character = text[to] ?? '';
    if (
      (character === '\u201C' && closing === '\u201D') ||
      (character === closing && opensInside(text, to, from))
    )
      depth++;
    else if (character === closing && (depth === 0 || depth-- === 0)) return to;
  }
  for (let to = from; to < text.length; to++) if (CLOSING.includes(text[to] ?? ' ')) return to;
  return -1;
}
function opensInside(text, at, from) {
  return (at === from || text[at - 1] === ' ') && /[\p{L}\d]/u.test(text[at + 1] ?? '');
}
var SINGLE_CLOSING = new RegExp(
  "['\u2019](?=$|[.,:;)]|\\s(?:\\p{Ll}|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\\b))",
  'u',
);
var CLOSING_OF = /* @__PURE__ */ new Map([
  ['\u201C', '\u201D'],
  ['\u201D', '\u201D'],
  ['\u201E', '\u201D'],
  ['\xAB', '\xBB'],
  ['\u300A', '\u300B'],
  ['\u2018', '\u2019'],
  ["'", "'"],
]);
function opensAbout(words4, index) {
  const { lower = '', text = '' } = words4[index] ?? {};
  if (lower === 'on') return true;
  if (lower === 'in') return !STAYING.has(words4[index + 1]?.lower ?? '');
  const isParticiple = text === lower && lower.endsWith('ing') && !lower.includes('-');
  return ABOUT_OPENERS.has(lower) || (isParticiple && !NO_PARTICIPLES.has(lower));
}
var STAYING = /* @__PURE__ */ new Set(['pyongyang', 'charge', 'the']);
var NO_PARTICIPLES = new Set('greeting following meeting morning evening acting'.split(' '));
var IRREGULAR = new Set('held made given taken put begun drawn sent cut shot built'.split(' '));
function isHappening(word) {
  return word !== void 0 && (word.lower.endsWith('ed') || IRREGULAR.has(word.lower));
}
var ANNOUNCING_ENDS = /* @__PURE__ */ new Set(['follows', 'said', 'says', 'reads', 'saying', 'below']);
function announces(words4) {
  const last = words4.at(-1)?.lower ?? '';
  return (
    ANNOUNCING_ENDS.has(last) &&
    ['as', 'which', 'that', 'it', 'printed', 'given', 'text'].includes(words4.at(-2)?.lower ?? '')
  );
}

// src/recognise/lead/korean.ts
var FIRST_SYLLABLE = 44032;
var LAST_SYLLABLE = 55203;
var LOOK = 40;
function isKorean(text) {
  for (let index = 0; index < Math.min(LOOK, text.length); index++) {
    const code = text.charCodeAt(index);
    if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) return true;
  }
  return false;
}
var LONGEST_INTRODUCTION = 60;
var INTRODUCTION = /(?:다음|아래)과 같(?:다|습니다)[.:]?$/;
function isKoreanIntroduction(text) {
  return text.length <= LONGEST_INTRODUCTION && INTRODUCTION.test(text);
}
var NAMES = [...KOREAN_DOCUMENTS]
  .sort((one, other) => other.words.length - one.words.length)
  .map(({ words: words4 }) => words4)
  .join('|');
var ISSUED = new RegExp(
  `(?<document>${NAMES})(?: ?(?<title>\xB7{2,}))?(?<particle>\uC744|\uB97C|\uC774|\uAC00)? ?(?:[\\d\uFF10-\uFF19\uC6D4\uC77C ]{2,12})?(?<verb>\uBC1C\uD45C|\uB0B4\uC600|\uCC44\uD0DD|\uBCF4\uB0B4|\uACF5\uAC1C\uD558|\uBC1B\uC73C\uC2DC|\uBC1B\uC558|\uB098\uC654|\uC2E4\uC5C8|\uAC8C\uC7AC\uD558|(?<=[\uC744\uB97C] ?)\uD558\uC600)(?<form>\uB418)?`,
  'd',
);
var ANSWERED = /질문에 (?:다음과 같이 )?(?<document>대답)(?:하|을)/d;
var SAID_IN = /(?<document>담화|성명|론평|사설|글)에서 .*[였했]다/d;
function readKorean(sentence) {
  const { text } = sentence;
  const plain = blankQuotations(text);
  const match = ANSWERED.exec(plain) ?? ISSUED.exec(plain) ?? SAID_IN.exec(plain);
  const document = match?.indices?.groups?.['document'];
  if (match === null || document === void 0) return null;
  const row = KOREAN_DOCUMENTS.find(({ words: words4 }) => words4 === text.slice(document[0], document[1]));
  if (row === void 0) return null;
  const [from, to] = document;
  const isPassive = match.groups?.['form'] !== void 0;
  const isReceived = RECEIVED.test(plain.slice(to));
  const subject = isPassive
    ? findPassiveIssuer(plain, from)
    : isReceived
      ? findSender(plain, from)
      : findSubject(plain, from);
  const issuer = subject && readKoreanIssuer(within(sentence.place, subject.from, subject.to), isReceived);
  const announces2 = /(?:다음|아래)과 같[은이]/.test(plain);
  const day2 = findDay(plain, subject, from, isPassive ? match.index + match[0].length : from);
  const behind2 = match.indices?.groups?.['title'];
  const title = behind2 ? trimTitle(text, behind2[0] + 1, behind2[1] - 1) : findTitle(text, from);
  const at = (stretch) => within(sentence.place, stretch.from, stretch.to);
  return {
    documentRow: row,
    documentWords: at({ from, to }),
    issuer,
    day: isReceived ? null : day2 && at(day2),
    isDayWeak: false,
    title: title && at(title),
    announces: announces2,
    tells:
      isTold(row, issuer) || (match.groups?.['verb'] === '\uCC44\uD0DD' && isAdopted('adopts', row, issuer)),
  };
}
var RECEIVED = /보내여왔|보내왔|받으시|받았/;
function blankQuotations(text) {
  return text.replace(/[《“"][^《“》”"]*[》”"]/g, (quotation) => '\xB7'.repeat(quotation.length));
}
var PARTICLE = /(?:께서는|께서|[은는이가])$/;
var TOPIC = /(?:께서는|께서|[은는])$/;
function findSubject(text, end) {
  let subject = null;
  let from = 0;
  while (from < end) {
    const space = text.indexOf(' ', from);
    const to = space < 0 || space > end ? end : space;
    const word = text.slice(from, to);
    const particle = PARTICLE.exec(word)?.[0];
    const stem = particle === void 0 ? '' : word.slice(0, -particle.length);
    if (particle !== void 0 && endsIssuer(stem, text.slice(0, from).trimEnd())) {
      subject = { from: findSubjectStart(text, from), to: from + stem.length };
      if (TOPIC.test(particle)) return subject;
    }
    from = to + 1;
  }
  return subject;
}
var SENDER_ENDS = [/에게서|으로부터|로부터|[이가] (?:\S{1,8} )?보낸 /, /[이가] [^이가]*$/];
function findSender(text, document) {
  const head = text.slice(0, document);
  const to = SENDER_ENDS.map((pattern) => head.search(pattern)).find((end) => end >= 0);
  if (to === void 0) return null;
  const receiver = findSubject(text, to);
  const from = receiver === null ? 0 : text.indexOf(' ', receiver.to) + 1;
  const start = Math.max(from, findSubjectStart(text, to));
  return start < to ? { from: start, to } : null;
}
function findPassiveIssuer(text, document) {
  const to = withoutGenitive(text.slice(0, document).trimEnd()).length;
  const from = findSubjectStart(text, text.lastIndexOf(' ', to - 1) + 1);
  return from < to ? { from, to } : null;
}
var CLAUSE_ENDS =
  /(?:관련하여|관련해|동지께|에게|대하여|대해|즈음하여|따라|의하면|[\d\uff10-\uff19]일|[,，]) /g;
function findSubjectStart(text, last) {
  let start = 0;
  for (const match of text.slice(0, last).matchAll(CLAUSE_ENDS)) start = match.index + match[0].length;
  return start;
}
var DAY2 =
  /(?:(?:[\d\uff10-\uff19]{4}년 ?)?[\d\uff10-\uff19]{1,2}월 ?)?[\d\uff10-\uff19]{1,2}일(?!부터|까지|째|간|동안)|[월화수목금토일]요일/g;
var ONLY_PARTICLE = /^(?:께서는|께서|[은는이가])? (?:지난 )?$/;
function findDay(text, subject, document, end) {
  const days = Array.from(text.slice(0, end).matchAll(DAY2), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const clauseEnd = Math.max(
    ...['\uAD00\uB828\uD558\uC5EC', '\uB300\uD558\uC5EC', '\uAD00\uB828\uD574', '\uB300\uD574'].map((end2) =>
      text.lastIndexOf(end2, document),
    ),
  );
  return (
    (clauseEnd < 0 ? void 0 : days.find(({ from }) => from > clauseEnd)) ??
    days.find(
      ({ from }) => subject !== null && from > subject.to && ONLY_PARTICLE.test(text.slice(subject.to, from)),
    ) ??
    (clauseEnd < 0 ? days.find(({ from }) => subject !== null && from > subject.to) : void 0) ??
    days.find(({ to }) => subject !== null && to <= subject.from && to >= subject.from - 2) ??
    null
  );
}
var TITLE =
  /[《“"](?<title>[^》”"]{1,200})[》”"] ?(?:이?라는|의|란)? ?(?:제목의|제목으로|표제의)? ?(?:다음과 같은 )?(?:\S{1,12} )?$/d;
function findTitle(text, document) {
  const title = TITLE.exec(text.slice(0, document))?.indices?.groups?.['title'];
  return title === void 0 ? null : trimTitle(text, ...title);
}

// src/recognise/lead/person.ts
var FEWEST_WORDS2 = 2;
var MOST_WORDS = 6;
var PARTICLES = new Set(
  'de la los las da do dos das del van von der den bin ibn ben al el e y du le ul di'.split(' '),
);
function isPersonName(words4) {
  if (words4.length < FEWEST_WORDS2 || words4.length > MOST_WORDS) return false;
  return words4.every((word, index) => {
    if (PARTICLES.has(word.lower) && index > 0 && index < words4.length - 1) return true;
    return isNameWord(word) && (index === 0 || !word.afterComma);
  });
}
var AFFIXED = /^(?:al|el|ad|as|ar|bin)-[A-Z][a-z]|^[IVX]{1,4}$/;
function isNameWord(word) {
  if (word === void 0) return false;
  if (AFFIXED.test(word.text)) return true;
  const first = word.text[0] ?? '';
  if (!isCapital(word) || (first >= '0' && first <= '9')) return false;
  if (word.text.length > 1 && word.text === word.text.toUpperCase() && !word.text.endsWith('.')) return false;
  return !NO_NAMES.has(word.lower) && !OFFICE_NOUNS.has(word.lower) && !ORGANIZATION_NOUNS.has(word.lower);
}
var KOREAN_NAME_LENGTHS = [3, 4, 2];
function countKoreanName(words4, from) {
  const surname = words4[from];
  if (surname === void 0 || !KOREAN_SURNAMES.has(surname.lower)) return 0;
  return (
    KOREAN_NAME_LENGTHS.find((length) => {
      const name = words4.slice(from, from + length);
      return name.length === length && isPersonName(name);
    }) ?? 0
  );
}
function skipHonorifics(words4, from) {
  let index = from;
  while (
    words4[index]?.lower === 'the' ||
    words4[index]?.lower === 'a' ||
    HONORIFICS.has(words4[index]?.lower ?? '')
  )
    index++;
  return index;
}

// src/recognise/speaker.ts
function readIssuer(place) {
  const text = textOf(place);
  const naming = { place, text, words: readWords(text) };
  if (naming.words.length === 0 || isTwoPersons(naming.words)) return null;
  return (
    readNameAndOffice(naming) ??
    readNameInOffice(naming) ??
    readOfficeAndName(naming) ??
    readUnnamedOffice(naming) ??
    readOrganizationItself(naming)
  );
}
function isTwoPersons(words4) {
  return words4.some((word, and) => {
    if (word.lower !== 'and' || !isCapitalAt(words4, and + 1)) return false;
    const comma = words4.findIndex((each, index) => index > and + 1 && each.afterComma);
    return (
      comma > 0 &&
      isPersonName(words4.slice(and + 1, comma)) &&
      hasOfficeNoun(words4.slice(0, and)) &&
      hasOfficeNoun(words4.slice(comma))
    );
  });
}
function isCapitalAt(words4, index) {
  const word = words4[index];
  return word !== void 0 && isCapital(word);
}
function readNameAndOffice({ place, text, words: words4 }) {
  const from = skipHonorifics(words4, 0);
  const comma = words4.findIndex((word, index) => index > from && word.afterComma);
  const to = comma < 0 ? words4.length : comma;
  if (isPersonName(words4.slice(from, to))) {
    return makeSpeaker(place, words4, [from, to], [to, words4.length], text);
  }
  const length = countKoreanName(words4, from);
  const next = words4[from + length];
  const isSlip =
    length > 0 && next !== void 0 && !isCapital(next) && hasOfficeNoun(words4.slice(from + length, to));
  return isSlip
    ? makeSpeaker(place, words4, [from, from + length], [from + length, words4.length], text)
    : null;
}
function readNameInOffice({ place, text, words: words4 }) {
  for (let joint = 2; joint < words4.length - 1; joint++) {
    if (words4[joint]?.afterComma === true) return null;
    if (words4[joint]?.lower !== 'of' && words4[joint]?.lower !== 'for') continue;
    const from = findNameStart(words4, joint);
    if (from === null) continue;
    const head = makeSpeaker(place, words4, [from, joint], [0, from], text);
    const rest = makeSpeaker(place, words4, null, [joint, words4.length], text);
    if (head.office === null || rest.office === null) return null;
    const isOwn = OWN_STATE2.test(rest.office.value);
    return {
      name: head.name,
      office: {
        ...head.office,
        value: `${head.office.value} ${rest.office.value}`,
        places: [...head.office.places, ...rest.office.places],
      },
      organization: rest.organization ?? (isOwn ? head.organization : null),
    };
  }
  return null;
}
var OWN_STATE2 = /^of the (?:DPRK|Democratic People[’']s)/;
function findNameStart(words4, to) {
  let from = to;
  while (from > 0 && isNameWord(words4[from - 1])) from--;
  const before = words4[from - 1];
  const isBehindOffice =
    before !== void 0 && !NAME_CONNECTORS.has(before.lower) && hasOfficeNoun(words4.slice(0, from));
  return isBehindOffice && isPersonName(words4.slice(from, to)) ? from : null;
}
function readOfficeAndName({ place, text, words: words4 }) {
  const comma = words4.findIndex((word, index) => index > 0 && word.afterComma);
  const to = comma < 0 ? words4.length : comma;
  const isApposed =
    comma > 0 &&
    (words4[0]?.lower === 'the' || countKoreanName(words4, comma) > 0) &&
    hasOfficeNoun(words4.slice(0, comma)) &&
    isPersonName(words4.slice(comma));
  if (isApposed) return makeSpeaker(place, words4, [comma, words4.length], [0, comma], text);
  const from = findNameStart(words4, to);
  if (from === null) return null;
  const isBehind = from === 1 && hasOfficeNoun(words4.slice(to));
  return makeSpeaker(place, words4, [from, to], isBehind ? [to, words4.length] : [0, from], text);
}
function readUnnamedOffice({ place, text, words: words4 }) {
  const noun = words4.findIndex((word) => OFFICE_NOUNS.has(word.lower));
  if (noun < 0 || words4.slice(0, noun).some((word, index) => index > 0 && word.afterComma)) return null;
  const before = words4.slice(isArticle2(words4[0]) ? 1 : 0, noun);
  const isOffice2 =
    before.length <= LONGEST_RANK &&
    before.every(
      (word) => isCapital(word) || SMALL_OFFICE_WORDS.has(word.lower) || !NO_ADJECTIVES.has(word.lower),
    );
  return isOffice2 ? makeSpeaker(place, words4, null, [0, words4.length], text) : null;
}
var LONGEST_RANK = 8;
var SMALL_OFFICE_WORDS = /* @__PURE__ */ new Set(['of', 'the', 'and', 'for']);
function readOrganizationItself({ place, words: words4 }) {
  const [first] = words4;
  const last = words4.at(-1);
  if (first === void 0 || last === void 0) return null;
  const start = isArticle2(first) ? words4[1] : first;
  if (start === void 0) return null;
  const own = within(place, start.from, place.to - place.from);
  const name = readPrintedOrganization(own);
  if (name === null) return null;
  const known = findOrganization(own);
  const isJoint =
    known !== null &&
    textOf(own)
      .slice(0, (known.places[0]?.from ?? 0) - own.from)
      .includes(' and ');
  return { name: null, office: null, organization: isJoint ? name : (known ?? name) };
}
function makeSpeaker(place, words4, nameRange, officeRange, text) {
  const row = nameRange === null ? 'office' : 'person-and-office';
  const name = nameRange === null ? null : cover(place, words4, nameRange, '');
  const office = cover(
    place,
    words4,
    isArticle2(words4[officeRange[0]]) ? [officeRange[0] + 1, officeRange[1]] : officeRange,
    text,
  );
  return {
    name: name && stated(textOf(name), name, row),
    office: office && stated(textOf(office), office, row),
    organization: office && (findOrganization(office) ?? findPrintedOrganization(office)),
  };
}
function cover(place, words4, [from, to], text) {
  const first = words4[from];
  const last = words4[to - 1];
  if (first === void 0 || last === void 0 || from >= to) return null;
  const start = text[first.from - 1] === '(' ? first.from - 1 : first.from;
  const end = ')\u201D"'.includes(text[last.to] ?? ' ') ? last.to + 1 : last.to;
  return within(place, start, end);
}
function hasOfficeNoun(words4) {
  return words4.some((word) => OFFICE_NOUNS.has(word.lower));
}
function isArticle2(word) {
  return word?.lower === 'the' || word?.lower === 'a' || word?.lower === 'an';
}

// src/recognise/byline.ts
function takeByline({ paragraphs, parts: parts2 }, index) {
  const line2 = paragraphs[index];
  const writer = line2 === void 0 || paragraphs.length < 2 ? null : readWriter(line2);
  if (line2 === void 0 || writer === null) return null;
  paragraphs.splice(index, 1);
  parts2.push({ role: 'byline', place: line2 });
  return { line: line2, writer };
}
var LONGEST_BYLINE = 120;
var INITIALS = / (?:PT|KCNA|KT)$/;
function readWriter(line2) {
  if (line2.to - line2.from > LONGEST_BYLINE) return null;
  const text = textOf(line2);
  for (const { id, pattern } of BYLINES) {
    const name = pattern.exec(text)?.groups?.['name']?.replace(INITIALS, '');
    if (name === void 0) continue;
    const from = text.indexOf(name);
    const signed = text[from + name.length] === ',' ? readIssuer(within(line2, from, text.length)) : null;
    if (signed?.name?.value === name) return signed;
    const named2 = implied(name, within(line2, from, from + name.length), `byline:${id}`);
    return { name: named2, office: null, organization: null };
  }
  return null;
}
var FEWEST_PARAGRAPHS = 2;
var SENTENCE_END4 = /[.!?…]["”’')]?$/;
function takeSignature({ paragraphs, parts: parts2 }) {
  for (const count of [1, 2]) {
    const lines2 = paragraphs.slice(-count);
    const [line2] = lines2;
    const above = paragraphs.at(-count - 1);
    if (line2 === void 0 || above === void 0 || paragraphs.length < FEWEST_PARAGRAPHS + count) return null;
    if (!SENTENCE_END4.test(textOf(above).slice(-SENTENCE_END_LENGTH))) continue;
    if (lines2.some((each) => !isShort(each))) return null;
    const writer = count === 1 ? readSigner(line2) : readTwoLines(lines2);
    if (writer === null) continue;
    paragraphs.length -= count;
    for (const place of lines2) parts2.push({ role: 'byline', place });
    return { line: line2, writer };
  }
  return null;
}
var SENTENCE_END_LENGTH = 2;
function isShort(line2) {
  return (
    line2.to - line2.from <= LONGEST_BYLINE && !SENTENCE_END4.test(textOf(line2).slice(-SENTENCE_END_LENGTH))
  );
}
function readSigner(line2) {
  const writer = isKorean(textOf(line2)) ? readKoreanIssuer(line2) : readIssuer(line2);
  return writer?.name != null && writer.office !== null ? writer : null;
}
function readTwoLines([first, second]) {
  if (first === void 0 || second === void 0) return null;
  const [name, office] = isName2(first) ? [first, second] : [second, first];
  const holder = isName2(name) ? readIssuer(office) : null;
  if (holder?.office == null || holder.name !== null) return null;
  const text = textOf(name).replace(/,$/, '');
  return { ...holder, name: implied(text, within(name, 0, text.length), 'signature') };
}
function isName2(line2) {
  return isPersonName(readWords(textOf(line2)));
}

// src/tables/datelines.ts
var DATELINES = [
  {
    id: 'english',
    // "Pyongyang, March 3 (KCNA) -- ", the dash missing or glued to the next word
    pattern: new RegExp(
      '^(?<place>\\p{Lu}[^().:;!?\\d]{1,60}?) ?,? ?(?<day>\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?),? ?\\((?<agency>KCNA)\\) ?(?:-{1,3}|[\u2013\u2014\u2015])? ?',
      'du',
    ),
    examples: [
      'Pyongyang, March 3 (KCNA) -- ',
      'Pyongyang, March 3 (KCNA) --',
      'Pyongyang, March 3 (KCNA) \u2013 ',
    ],
  },
  {
    id: 'spanish',
    // "Pyongyang, 15 de mayo (ACNC)"
    pattern: new RegExp(
      '^(?<place>\\p{Lu}[^().:;!?\\d]{1,60}?) ?,? ?(?<day>\\d{1,2} de \\p{L}{4,10}(?: de \\d{4})?),? ?\\((?<agency>ACNC|KCNA)\\) ?(?:-{1,3}|[\u2013\u2014\u2015])? ?',
      'du',
    ),
    examples: ['Pyongyang, 15 de mayo (ACNC) -- ', 'Pyongyang, 15 de mayo (ACNC)'],
  },
  {
    id: 'russian',
    // "Пхеньян, 14 мая. /ЦТАК/"
    pattern: new RegExp(
      '^(?<place>\\p{Lu}[^()/.:;!?\\d]{1,60}?) ?,? ?(?<day>\\d{1,2} \\p{L}{3,8}(?: \\d{4} ?(?:\u0433\\.|\u0433\u043E\u0434\u0430))?)[.,]? ?[/(](?<agency>\u0426\u0422\u0410\u041A)[/)] ?(?:-{1,3}|[\u2013\u2014\u2015])? ?',
      'du',
    ),
    examples: [
      '\u041F\u0445\u0435\u043D\u044C\u044F\u043D, 14 \u043C\u0430\u044F. /\u0426\u0422\u0410\u041A/ ',
      '\u041F\u0445\u0435\u043D\u044C\u044F\u043D, 14 \u043C\u0430\u044F (\u0426\u0422\u0410\u041A) -- ',
    ],
  },
  {
    id: 'bracketed',
    // "(평양 5월 18일발 조선중앙통신)", "【평양 ９월 ２６일발 조선중앙통신】", "【平壌７月５日発朝鮮中央通信】"
    pattern: new RegExp(
      '^[(\uFF08\u3010\uFF3B[] ?(?<place>\\p{L}[\\p{L} ]{0,20}?) ?(?<day>[\\d\\uff10-\\uff19]{1,2} ?[\uC6D4\u6708] ?[\\d\\uff10-\\uff19]{1,2} ?[\uC77C\u65E5]) ?[\uBC1C\u767A\u767C\u7535\u96FB]? ?(?<agency>\uC870\uC120\uC911\uC559\uD1B5\uC2E0|\u671D\u9BAE\u4E2D\u592E\u901A\u4FE1|\u671D\u4E2D\u793E) ?[)\uFF09\u3011\uFF3D\\]] ?(?:-{1,3}|[\u2013\u2014\u2015])? ?',
      'du',
    ),
    examples: [
      '(\uD3C9\uC591 5\uC6D4 18\uC77C\uBC1C \uC870\uC120\uC911\uC559\uD1B5\uC2E0)',
      '\uFF08\uD3C9\uC591 \uFF18\uC6D4 \uFF12\uFF11\uC77C\uBC1C \uC870\uC120\uC911\uC559\uD1B5\uC2E0\uFF09',
      '\u3010\u5E73\u58CC\uFF17\u6708\uFF15\u65E5\u767A\u671D\u9BAE\u4E2D\u592E\u901A\u4FE1\u3011',
    ],
  },
  {
    id: 'chinese',
    // "朝中社平壤５月２１日电 "
    pattern: new RegExp(
      '^(?<agency>\u671D\u4E2D\u793E) ?(?<place>\\p{Script=Han}{1,10}) ?(?<day>[\\d\\uff10-\\uff19]{1,2} ?\u6708 ?[\\d\\uff10-\\uff19]{1,2} ?\u65E5) ?[\u7535\u96FB] ?(?:-{1,3}|[\u2013\u2014\u2015])? ?',
      'du',
    ),
    examples: [
      '\u671D\u4E2D\u793E\u5E73\u58E4\uFF15\u6708\uFF12\uFF11\u65E5\u7535 ',
      '\u671D\u4E2D\u793E\u5E73\u58E45\u670821\u65E5\u96FB',
    ],
  },
];

// src/recognise/dateline.ts
var LONGEST_DATELINE = 140;
var AGENCY = /KCNA|ACNC|ЦТАК|조선중앙통신|朝鮮中央通信|朝中社/;
function readDateline(paragraph) {
  const text = textOf(paragraph).slice(0, LONGEST_DATELINE);
  if (!AGENCY.test(text)) return null;
  for (const row of DATELINES) {
    const match = row.pattern.exec(text);
    const { place, day: day2, agency } = match?.indices?.groups ?? {};
    if (match === null || place === void 0 || day2 === void 0 || agency === void 0) continue;
    return {
      row: row.id,
      whole: within(paragraph, 0, match[0].length),
      place: within(paragraph, ...place),
      day: within(paragraph, ...day2),
      agency: within(paragraph, ...agency),
    };
  }
  return null;
}

// src/dates/match.ts
var STEP = 4;
function valueOf({ tokens, length }, kind2) {
  for (let at = 0; at < length; at += STEP) if (tokens[at] === kind2) return tokens[at + 1] ?? -1;
  return -1;
}

// src/dates/refusals.ts
function copySlice(text, start, end) {
  const slice = text.slice(start, end);
  return slice.length < 13 || text.length < 200 ? slice : ` ${slice}`.slice(1);
}
function refuse(text, match, reason, message, candidates = [], evidence = []) {
  const found = match === null ? null : copySlice(text, match.start, match.end);
  return {
    ok: false,
    reason,
    candidates,
    message: found === null ? message : `"${found}" ${message}`,
    needs: null,
    text: found,
    span: match === null ? null : [match.start, match.end],
    evidence,
  };
}

// src/dates/formats.ts
var freeFormats = [
  'Y-M-D',
  // 2023-10-01
  'Y/M/D',
  // 2024/6/10
  'Y.M.D.?',
  // 2026.5.18.
  'A/B/Y\u5E74?',
  // 01/10/2023
  'A.B.Y\u5E74?',
  // 01.10.2023 г.
  'A-B-Y',
  // 01-10-2023
  'A/B/Z',
  // 01/10/23
  'A.B.Z\u5E74',
  // 01.10.23 г.
  'N.?t?D',
  // March 3
  'N.?t?D,?o?Y\u5E74?',
  // January 30, 2025
  'N.?D,?TY',
  // May 19 04:00:00 GMT 2026
  'N.?,?o?Y\u5E74?',
  // October 2023
  'Y,?N',
  // 2023 October
  'Y\u5E74?,?N.?D',
  // Juche 112 (2023) October 7
  'Y\u5E74?,?Do?N',
  // 2023, 7 October
  'Do?N',
  // 15 de mayo
  'D,?o?N.?,?o?Y\u5E74?',
  // 1 октября 2023 г.
  'N.?D(Y)',
  // October 1 (Juche 112)
  'N.?D(w),?Y',
  // Oct. 1 (Sun), 2023
  'N.?D(W),?Y',
  // October 1 (Sunday), 2023
  'N.D.?Y',
  // Oct.1.2023
  'N-D-Y',
  // Oct-01-2023
  'D-N',
  // 1-Oct
  'D-N-Y',
  // 01-Oct-2023
  'D-N-Z',
  // 01-Oct-23
  'D/N/Y',
  // 01/Oct/2023
  'D.N.?Y',
  // 1.Oct.2023
  'Y-N-D',
  // 2023-Oct-01
  'Y\u5E74',
  // 2023년
  'Y\u5E74?,?M\u6708',
  // 2023年10月
  'Y\u5E74?,?M\u6708D\u65E5',
  // 2023년 10월 1일
  'M\u6708D\u65E5',
  // 5월 18일
  'M\u6708D\u65E5,?Y\u5E74?',
  // 10월 1일, 2023년
  'M\u6708',
  // 5월
  'd\uC77C',
  // 12일
  'Kd\uC77C',
  // 지난달 8일
  'd\uC77C?o?K',
  // 12 del corriente
  'ds,?o?K',
  // 8th of this month
  'W',
  // Sunday
  'R',
  // yesterday
  'Y-M-D>Y-M-D',
  // 2023-09-16 to 2023-09-18
  'Y-M-D>M-D',
  // 2023-09-30 ~ 10-02
  'Y-M-D>D',
  // 2023-09-16~18
  'Y-M-D/Y-M-D',
  // 2023-09-16/2023-09-18
  'Y/M/D~Y/M/D',
  // 2023/9/16-2023/9/18
  'Y/M/D~M/D',
  // 2023/9/30-10/2
  'Y/M/D~D',
  // 2023/9/16-18
  'Y.M.D.?~Y.M.D.?',
  // 2023.9.16.-2023.9.18.
  'Y.M.D.?~M.D.?',
  // 2023.9.30.-10.2.
  'Y.M.D.?~D.?',
  // 2023.9.16-18
  'A/B/Y~A/B/Y',
  // 16/09/2023 - 18/09/2023
  'A.B.Y\u5E74?~A.B.Y\u5E74?',
  // 16.09.2023 - 18.09.2023
  'A-B-Y>A-B-Y',
  // 16-09-2023 to 18-09-2023
  'A/B~A/B/Y',
  // 30/09-02/10/2023
  'A.B~A.B.Y\u5E74?',
  // 30.09-02.10.2023
  'D~D.M.Y\u5E74?',
  // 16-18.09.2023
  'Y-M>Y-M',
  // 2023-04 to 2023-06
  'Y-M/Y-M',
  // 2023-04/2023-06
  'Y.M.?~Y.M.?',
  // 2023.4-2023.6
  'N.?D~D',
  // September 16 to 18
  'N.?D~D,?o?Y\u5E74?',
  // January 14-16, 2025
  'N.?D~N.?D',
  // Sept. 30 to Oct. 2
  'N.?D~N.?D,?Y',
  // Sept. 30 to Oct. 2, 2023
  'N.?D,?Y,?~N.?D',
  // December 30, 2023 to January 2
  'N.?D,?Y,?~N.?D,?Y',
  // December 30, 2023 to January 2, 2024
  'D~t?Do?N',
  // 16 al 18 de septiembre
  'D~t?Do?N.?,?o?Y\u5E74?',
  // 16-18 сентября 2023 г.
  'Do?N.?~t?Do?N',
  // 30 de septiembre al 2 de octubre
  'Do?N.?~t?Do?N.?,?o?Y\u5E74?',
  // 30 сентября по 2 октября 2023 года
  'Do?N.?,?o?Y\u5E74?,?~t?Do?N.?,?o?Y\u5E74?',
  // 30 декабря 2023 г. - 2 января 2024 г.
  'N.?~N.?,?o?Y\u5E74?',
  // April to June 2023
  'N.?,?o?Y\u5E74?~N.?,?o?Y\u5E74?',
  // April 2023 to June 2024
  'Y\u5E74?,?M\u6708D\u65E5?,?~D\u65E5',
  // 2023년 9월 16일부터 18일까지
  'Y\u5E74?,?M\u6708D\u65E5?,?~M\u6708D\u65E5',
  // 2023年9月30日至10月2日
  'Y\u5E74?,?M\u6708D\u65E5?,?~Y\u5E74?,?M\u6708D\u65E5',
  // 2023年12月30日～2024年1月2日
  'M\u6708D\u65E5?,?~D\u65E5',
  // 3월 3일과 4일
  'M\u6708D\u65E5?,?~M\u6708D\u65E5',
  // ６月２５日から７月１０日まで
  'd\uC77C~d\uC77C',
  // 16일부터 18일까지
  'Kd\uC77C~d\uC77C',
  // 이달 16일부터 18일까지
  'Y\u5E74?M\u6708~M\u6708',
  // 2023年4月至6月
  'Y\u5E74M~M\u6708',
  // 2023년 4-6월
  'Y\u5E74?M\u6708~Y\u5E74?M\u6708',
  // 2023年4月至2024年6月
  'M\u6708~M\u6708',
  // 4월부터 6월까지
  'Y\u5E74~Y\u5E74',
  // 2019년부터 2021년까지
];
var guardedFormats = {
  alone: [
    'Y-M',
    // 2023-10
    'Y/M',
    // 2023/10
    'Y.M.?',
    // 2023.10.
    'M/Y',
    // 10/2023
    'M.Y\u5E74?',
    // 10.2023
    'M-Y',
    // 10-2023
    'Y/Y',
    // 2019/2021
  ],
  year: [
    'Y',
    // 2023
  ],
  years: [
    'Y~Y\u5E74?',
    // 2019-2021
  ],
  compact: [
    'C',
    // 20231001
  ],
  month: [
    'N',
    // in October
  ],
  ordinal: [
    'ds',
    // the 8th
    'ds~t?ds',
    // from the 1st to the 3rd
  ],
  day: [
    'd',
    // el día 12
  ],
};

// src/dates/kinds.ts
var SIGNS = '_dhYNTCWw\u5E74\u6708\uC77C\u53F7~&-./,osRKLtIibExXmf()';
var NOTHING = 0;
var NUMBER = 1;
var HAN_NUMBER = 2;
var YEAR2 = 3;
var MONTH = 4;
var TIME = 5;
var COMPACT = 6;
var WEEKDAY = 7;
var SHORT_WEEKDAY = 8;
var DAY_COUNT = 12;
var TO = 13;
var AND = 14;
var DOT = 16;
var COMMA = 18;
var RELATIVE_DAY = 21;
var RELATIVE_MONTH = 22;
var SHIFT = 23;
var ARTICLE = 24;
var IN = 25;
var DAY_WORD = 26;
var BETWEEN = 27;
var ERA = 28;
var LABEL = 29;
var TIGHT_LABEL = 30;
var MEASURE = 31;
var FOLLOWER = 32;
var KINDS = 35;

// src/dates/grammar.ts
var classes = {
  D: 'dh',
  M: 'dh',
  A: 'd',
  B: 'd',
  Z: 'd',
  日: '\uC77C\u53F7',
  '~': '~&-',
  '>': '~&',
};
var formats = [
  ...freeFormats.map((pattern) => ruleOf(pattern, '')),
  ...Object.entries(guardedFormats).flatMap(([guard, patterns]) =>
    patterns.map((pattern) => ruleOf(pattern, guard)),
  ),
];
function ruleOf(pattern, guard) {
  return {
    pattern,
    guard,
    roles: pattern
      .replace(/[^ABDMZd]/g, '')
      .replace(/[^M]/g, (sign) => 'DD012'.charAt('dDABZ'.indexOf(sign))),
    isRange: /[~>]|Y.*Y/.test(pattern),
    hasYear: /[YCZ]/.test(pattern),
    namesMonth: pattern.includes('N'),
    hasWeekday: /.w/i.test(pattern),
    order: orderOf(pattern),
    endsBare: /[ABDMZd]$/.test(pattern),
  };
}
function orderOf(pattern) {
  if (pattern.includes('A')) return 'told';
  if (pattern.startsWith('D~D.')) return 'DMY';
  return /^(?:C|Y[./-]M[./-]D)/.test(pattern) ? 'YMD' : null;
}
function placesOf(rules) {
  const places = [];
  for (const rule of rules) {
    for (const sign of rule.pattern.replaceAll('D', 'Ds?')) {
      const last = places.at(-1);
      if (sign === '?' && last !== void 0) last.isOptional = true;
      else {
        const kinds = Array.from(classes[sign] ?? sign, (one) => SIGNS.indexOf(one));
        places.push({ kinds, isOptional: false, rule: void 0 });
      }
    }
    places.push({ kinds: [], isOptional: false, rule });
  }
  return places;
}
var START = 1;
var DEAD = 0;
var UNEXPLORED = -1;
var table;
function openTable() {
  const places = placesOf(formats);
  const reach = [];
  for (let at = places.length - 1; at >= 0; at--)
    reach[at] = String.fromCharCode(at) + (places[at]?.isOptional === true ? (reach[at + 1] ?? '') : '');
  const opened = { places, reach, states: [], next: [], rules: [] };
  addState(opened, '');
  addState(opened, reach.filter((_, at) => at === 0 || places[at - 1]?.rule !== void 0).join(''));
  return opened;
}
function addState({ places, states, next, rules }, state) {
  const known = states.indexOf(state);
  if (known >= 0) return known;
  next.push(new Array(KINDS).fill(UNEXPLORED));
  rules.push(Array.from(state, (sign) => places[sign.charCodeAt(0)]?.rule).find((rule) => rule !== void 0));
  return states.push(state) - 1;
}
function explore(opened, state, kind2) {
  const { places, reach, states } = opened;
  let reached = '';
  for (const sign of states[state] ?? '') {
    const at = sign.charCodeAt(0);
    const isThere = reached.charCodeAt(reached.length - 1) > at;
    if (!isThere && places[at]?.kinds.includes(kind2) === true) reached += reach[at + 1] ?? '';
  }
  return addState(opened, reached);
}
function follow(state, kind2) {
  table ??= openTable();
  const row = table.next[state];
  const known = row?.[kind2] ?? DEAD;
  return known === UNEXPLORED && row !== void 0 ? (row[kind2] = explore(table, state, kind2)) : known;
}
function ruleAt(state) {
  return table?.rules[state];
}

// src/dates/eras.ts
var OPEN = '9999';
var eras = [
  // Juche 1 is 1912, the year in which Kim Il Sung was born; in use from 1997 until October 2024.
  [
    'juche',
    1911,
    '1912',
    OPEN,
    'juche|juch\xE9|\uC8FC\uCCB4|\u4E3B\u4F53|\u4E3B\u9AD4|\u30C1\u30E5\u30C1\u30A7|\u0447\u0443\u0447\u0445\u0435',
  ],
  ['japanese', 2018, '2019-05-01', OPEN, '\u4EE4\u548C|\u32FF'],
  ['japanese', 1988, '1989-01-08', '2019-04-30', '\u5E73\u6210|\u337B'],
  ['japanese', 1925, '1926-12-25', '1989-01-07', '\u662D\u548C|\u337C'],
  ['japanese', 1911, '1912-07-30', '1926-12-25', '\u5927\u6B63|\u337D'],
  // Japan counted its months by the moon until the end of 1872.
  ['japanese', 1867, '1873', '1912-07-30', '\u660E\u6CBB|\u337E'],
  ['roc', 1911, '1912', OPEN, '\u6C11\u56FD|\u6C11\u570B|\u4E2D\u534E\u6C11\u56FD|\u4E2D\u83EF\u6C11\u570B'],
];

// src/dates/languages/chinese.ts
var chinese = `
W0 \u661F\u671F\u65E5|\u661F\u671F\u5929|\u5468\u65E5|\u9031\u65E5|\u793C\u62DC\u5929|\u79AE\u62DC\u5929 \u661F\u671F\u4E00|\u5468\u4E00|\u9031\u4E00 \u661F\u671F\u4E8C|\u5468\u4E8C|\u9031\u4E8C \u661F\u671F\u4E09|\u5468\u4E09|\u9031\u4E09 \u661F\u671F\u56DB|\u5468\u56DB|\u9031\u56DB \u661F\u671F\u4E94|\u5468\u4E94|\u9031\u4E94 \u661F\u671F\u516D|\u5468\u516D|\u9031\u516D
R-2 \u524D\u5929 \u6628\u5929 \u4ECA\u5929 \u660E\u5929 \u540E\u5929|\u5F8C\u5929
K-1 \u4E0A\u6708|\u4E0A\u4E2A\u6708|\u4E0A\u500B\u6708 \u8FD9\u4E2A\u6708|\u9019\u500B\u6708 \u4E0B\u6708|\u4E0B\u4E2A\u6708|\u4E0B\u500B\u6708
\u53F70 \u53F7|\u865F
~0 \u81F3|\u5230
&0 \u548C|\u53CA|\u4E0E|\u8207`;

// src/dates/languages/english.ts
var english = `
N1 january february march april may june july august september october november december
N1 jan feb mar apr 0 jun jul aug sep|sept oct nov dec
W0 sunday monday tuesday wednesday thursday friday saturday
w0 sun mon tue|tues wed thu|thur|thurs fri sat
R-2 day_before_yesterday yesterday today tomorrow day_after_tomorrow
K-1 last_month this_month|the_month next_month
Y-1 last_year this_year next_year
L-1 last|past this next|coming
s0 th|st|nd|rd
~0 to|till|until|through
~1 ~|\u2013|\u2014|\u2015|\u301C
&0 and|\u3001
-0 -|\u2010|\u2011|\u2212
.0 .
/0 /
,0 ,
(0 (
)0 )
o0 of|of_the_year
t0 the
I0 in|since|during|year
b0 between
_0 may_day
x0 no|nos|number|version|ver|v|resolution|article|chapter|tel|fax|phone|isbn|issn|ip|page|p|pp|vol|issue|decree|law|order|score|ratio
m0 percent|per_cent|thousand|million|billion|people|persons|countries|times|km|meters|tons|years|days|months|hours|minutes|house|joint|declaration|movement|uprising|popular|points
f0 an|at|on|by|as|that|when|with|for|from|after|before|he|it|they|who|which|morning|afternoon|evening|night|is|was|issued|released|made|sent|said|saying|denouncing|condemning|accusing|warning`;

// src/dates/languages/japanese.ts
var japanese = `
W0 \u65E5\u66DC|\u65E5\u66DC\u65E5 \u6708\u66DC|\u6708\u66DC\u65E5 \u706B\u66DC|\u706B\u66DC\u65E5 \u6C34\u66DC|\u6C34\u66DC\u65E5 \u6728\u66DC|\u6728\u66DC\u65E5 \u91D1\u66DC|\u91D1\u66DC\u65E5 \u571F\u66DC|\u571F\u66DC\u65E5
R-2 \u4E00\u6628\u65E5|\u304A\u3068\u3068\u3044 \u6628\u65E5|\u304D\u306E\u3046 \u4ECA\u65E5|\u672C\u65E5 \u660E\u65E5|\u3042\u3059 \u660E\u5F8C\u65E5
K-1 \u5148\u6708|\u53BB\u308B \u4ECA\u6708|\u672C\u6708 \u6765\u6708|\u4F86\u6708
Y-1 \u6628\u5E74|\u53BB\u5E74 \u4ECA\u5E74|\u672C\u5E74 \u6765\u5E74|\u4F86\u5E74|\u660E\u5E74
\u5E740 \u5E74|\u5E74\u5EA6
_0 \u5E74\u4EE3|\u5E74\u9593|\u5E74\u95F4|\u5E74\u524D|\u5E74\u5F8C|\u5E74\u540E|\u5E74\u6765|\u5E74\u4F86|\u5E74\u76EE|\u5E74\u3076\u308A|\u6708\u53F7|\u6708\u865F
\u67080 \u6708|\u6708\u4EFD
\uC77C0 \u65E5
\u53F70 \u65E5\u9593|\u65E5\u95F4|\u65E5\u76EE|\u65E5\u524D|\u65E5\u5F8C|\u65E5\u540E|\u65E5\u4EE5\u5185|\u65E5\u4EE5\u4E0A|\u65E5\u5206|\u65E5\u3076\u308A|\u65E5\u9023\u7D9A|\u65E5\u672C
~0 \u304B\u3089|\u3088\u308A
&0 \u3068|\u53CA\u3073|\u304A\u3088\u3073
X0 \u7B2C`;

// src/dates/languages/korean.ts
var korean = `
W0 \uC77C\uC694\uC77C \uC6D4\uC694\uC77C \uD654\uC694\uC77C \uC218\uC694\uC77C \uBAA9\uC694\uC77C \uAE08\uC694\uC77C \uD1A0\uC694\uC77C
R-2 \uADF8\uC81C|\uADF8\uC800\uAED8 \uC5B4\uC81C \uC624\uB298 \uB798\uC77C|\uB0B4\uC77C \uBAA8\uB808
K-1 \uC9C0\uB09C\uB2EC \uC774\uB2EC|\uC774\uBC88\uB2EC \uB798\uB2EC|\uB0B4\uB2EC|\uB2E4\uC74C\uB2EC
Y-1 \uC9C0\uB09C\uD574|\uC791\uB144 \uC62C\uD574|\uAE08\uB144 \uB798\uB144|\uB0B4\uB144
L-1 \uC9C0\uB09C \uC774\uBC88 \uC624\uB294|\uB2E4\uC74C
\u5E740 \uB144|\uB144\uB3C4
_0 \uB144\uB300|\uB144\uAC04|\uB144\uC804|\uB144_\uC804|\uB144\uB3D9\uC548|\uB144_\uB3D9\uC548|\uB144\uB9CC|\uB144\uC9F8|\uB144\uC0DD|\uC6D4\uD638
\u67080 \uC6D4
\uC77C0 \uC77C
\u53F70 \uC77C\uAC04|\uC77C_\uAC04|\uC77C\uC9F8|\uC77C_\uC9F8|\uC77C\uB3D9\uC548|\uC77C_\uB3D9\uC548|\uC77C\uB9CC|\uC77C_\uB9CC|\uC77C\uBD84|\uC77C\uC804|\uC77C_\uC804|\uC77C\uD6C4|\uC77C_\uD6C4|\uC77C\uC774\uB0B4|\uC77C_\uC774\uB0B4|\uC77C\uC774\uC0C1|\uC77C\uC815\uB3C4|\uC77C\uCC28|\uC77C\uCE58|\uC77C\uB2F9|\uC77C\uC7A5
~0 \uBD80\uD130|\uC5D0\uC11C
&0 \uACFC|\uC640|\uBC0F
X0 \uC81C`;

// src/dates/languages/russian.ts
var russian = `
N1 \u044F\u043D\u0432\u0430\u0440\u044F|\u044F\u043D\u0432\u0430\u0440\u044C|\u044F\u043D\u0432\u0430\u0440\u0435|\u044F\u043D\u0432 \u0444\u0435\u0432\u0440\u0430\u043B\u044F|\u0444\u0435\u0432\u0440\u0430\u043B\u044C|\u0444\u0435\u0432\u0440\u0430\u043B\u0435|\u0444\u0435\u0432|\u0444\u0435\u0432\u0440 \u043C\u0430\u0440\u0442\u0430|\u043C\u0430\u0440\u0442|\u043C\u0430\u0440\u0442\u0435|\u043C\u0430\u0440 \u0430\u043F\u0440\u0435\u043B\u044F|\u0430\u043F\u0440\u0435\u043B\u044C|\u0430\u043F\u0440\u0435\u043B\u0435|\u0430\u043F\u0440 \u043C\u0430\u044F|\u043C\u0430\u0439|\u043C\u0430\u0435 \u0438\u044E\u043D\u044F|\u0438\u044E\u043D\u044C|\u0438\u044E\u043D\u0435 \u0438\u044E\u043B\u044F|\u0438\u044E\u043B\u044C|\u0438\u044E\u043B\u0435 \u0430\u0432\u0433\u0443\u0441\u0442\u0430|\u0430\u0432\u0433\u0443\u0441\u0442|\u0430\u0432\u0433\u0443\u0441\u0442\u0435|\u0430\u0432\u0433 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F|\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C|\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u0435|\u0441\u0435\u043D|\u0441\u0435\u043D\u0442 \u043E\u043A\u0442\u044F\u0431\u0440\u044F|\u043E\u043A\u0442\u044F\u0431\u0440\u044C|\u043E\u043A\u0442\u044F\u0431\u0440\u0435|\u043E\u043A\u0442 \u043D\u043E\u044F\u0431\u0440\u044F|\u043D\u043E\u044F\u0431\u0440\u044C|\u043D\u043E\u044F\u0431\u0440\u0435|\u043D\u043E\u044F|\u043D\u043E\u044F\u0431 \u0434\u0435\u043A\u0430\u0431\u0440\u044F|\u0434\u0435\u043A\u0430\u0431\u0440\u044C|\u0434\u0435\u043A\u0430\u0431\u0440\u0435|\u0434\u0435\u043A
W0 \u0432\u043E\u0441\u043A\u0440\u0435\u0441\u0435\u043D\u044C\u0435 \u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A \u0432\u0442\u043E\u0440\u043D\u0438\u043A \u0441\u0440\u0435\u0434\u0430|\u0441\u0440\u0435\u0434\u0443 \u0447\u0435\u0442\u0432\u0435\u0440\u0433 \u043F\u044F\u0442\u043D\u0438\u0446\u0430|\u043F\u044F\u0442\u043D\u0438\u0446\u0443 \u0441\u0443\u0431\u0431\u043E\u0442\u0430|\u0441\u0443\u0431\u0431\u043E\u0442\u0443
w0 \u0432\u0441 \u043F\u043D \u0432\u0442 \u0441\u0440 \u0447\u0442 \u043F\u0442 \u0441\u0431
R-2 \u043F\u043E\u0437\u0430\u0432\u0447\u0435\u0440\u0430 \u0432\u0447\u0435\u0440\u0430 \u0441\u0435\u0433\u043E\u0434\u043D\u044F \u0437\u0430\u0432\u0442\u0440\u0430 \u043F\u043E\u0441\u043B\u0435\u0437\u0430\u0432\u0442\u0440\u0430
K-1 \u043F\u0440\u043E\u0448\u043B\u043E\u0433\u043E_\u043C\u0435\u0441\u044F\u0446\u0430 \u044D\u0442\u043E\u0433\u043E_\u043C\u0435\u0441\u044F\u0446\u0430|\u0442\u0435\u043A\u0443\u0449\u0435\u0433\u043E_\u043C\u0435\u0441\u044F\u0446\u0430
Y-1 \u043F\u0440\u043E\u0448\u043B\u043E\u0433\u043E_\u0433\u043E\u0434\u0430 \u044D\u0442\u043E\u0433\u043E_\u0433\u043E\u0434\u0430|\u0442\u0435\u043A\u0443\u0449\u0435\u0433\u043E_\u0433\u043E\u0434\u0430|\u043D\u044B\u043D\u0435\u0448\u043D\u0435\u0433\u043E_\u0433\u043E\u0434\u0430 \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0433\u043E_\u0433\u043E\u0434\u0430
L-1 \u043F\u0440\u043E\u0448\u043B\u043E\u0435|\u043F\u0440\u043E\u0448\u043B\u0443\u044E|\u043F\u0440\u043E\u0448\u043B\u044B\u0439|\u043C\u0438\u043D\u0443\u0432\u0448\u0435\u0435|\u043C\u0438\u043D\u0443\u0432\u0448\u0443\u044E|\u043C\u0438\u043D\u0443\u0432\u0448\u0438\u0439 0 \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0435|\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0443\u044E|\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439
s0 -\u0433\u043E|-\u0435|\xBB
\u5E740 \u0433.|\u0433|\u0433\u0433|\u0433\u0433.|\u0433\u043E\u0434|\u0433\u043E\u0434\u0430|\u0433\u043E\u0434\u0443
\uC77C0 \u0447\u0438\u0441\u043B\u0430
~0 \u043F\u043E|\u0434\u043E
&0 \u0438
I0 \u0432
x0 \u0441\u0442\u0430\u0442\u044C\u044F|\u0442\u0435\u043B|\u0441\u0442\u0440|\u0440\u0435\u0437\u043E\u043B\u044E\u0446\u0438\u044F|\u0440\u0435\u0437\u043E\u043B\u044E\u0446\u0438\u0438
m0 \u043F\u0440\u043E\u0446\u0435\u043D\u0442\u043E\u0432|\u0447\u0435\u043B\u043E\u0432\u0435\u043A|\u0442\u044B\u0441\u044F\u0447|\u043B\u0435\u0442|\u0434\u043D\u0435\u0439|\u0440\u0430\u0437|\u0447\u0430\u0441\u043E\u0432`;

// src/dates/languages/spanish.ts
var spanish = `
N1 enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic
W0 domingo lunes martes mi\xE9rcoles|miercoles jueves viernes s\xE1bado|sabado
w0 dom lun 0 mi\xE9 jue vie s\xE1b
R-2 anteayer ayer hoy
K-1 mes_pasado|del_mes_pasado este_mes|de_este_mes|del_presente|del_corriente
Y-1 a\xF1o_pasado|del_a\xF1o_pasado este_a\xF1o|de_este_a\xF1o|del_presente_a\xF1o
L-1 pasado 0 pr\xF3ximo|proximo
s0 \xBA|ro|er
~0 al|a|hasta
&0 y
o0 de|del|del_a\xF1o
t0 el
I0 en|desde|a\xF1o
i0 d\xEDa|dia
b0 entre
x0 p\xE1gina|resoluci\xF3n|art\xEDculo
m0 por_ciento|personas|a\xF1os|d\xEDas|veces|pa\xEDses|mil|millones`;

// src/dates/lexicon.ts
var RELATIVE_YEAR = 2e4;
var rows =
  english +
  korean +
  japanese +
  chinese +
  russian +
  spanish +
  `
E0 ${eras.map((era) => era[4]).join(' ')}`;
function hashStep(hash, code) {
  return (hash * 31 + code) | 0;
}
var SHELVES = 1024;
var shelves;
function wordsOf(hash) {
  shelves ??= stock();
  return shelves[hash & (SHELVES - 1)] ?? [];
}
function stock() {
  const stocked = Array.from({ length: SHELVES }, () => []);
  for (const row of rows.trim().split('\n')) {
    const kind2 = SIGNS.indexOf(row.charAt(0));
    const [first, ...cells] = row.slice(1).split(' ');
    let value = Number(first) + (kind2 === YEAR2 ? RELATIVE_YEAR : 0);
    for (const cell of cells) {
      for (const spelling of cell.replaceAll('_', ' ').split('|')) {
        const words4 = stocked[hashOf(spelling) & (SHELVES - 1)];
        words4?.push({ spelling, kind: kind2, value });
        words4?.sort((one, other) => other.spelling.length - one.spelling.length);
      }
      value++;
    }
  }
  return stocked;
}
function hashOf(spelling) {
  let hash = spelling.charCodeAt(0);
  const isWord = isLetter(hash);
  for (let at = 1; at < spelling.length; at++) {
    const code = spelling.charCodeAt(at);
    if (isWord ? !isLetter(code) : at > 1) break;
    hash = hashStep(hash, code);
  }
  return hash;
}

// src/dates/numerals.ts
var values = Object.fromEntries(
  Array.from(
    '\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u96F6\u5143\u5EFF\u5345\u767E\u25CB',
    (sign, place) => [sign, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 1, 20, 30, 100, 0][place] ?? 0],
  ),
);
function readHanNumber(text, position) {
  let total = 0;
  let pending = 0;
  let end = position;
  for (;;) {
    const value = values[text.charAt(end)];
    if (value === void 0) return { value: total + pending, end };
    if (value < 10) pending = pending * 10 + value;
    else {
      total += value % 100 > 10 ? value : (pending || 1) * value;
      pending = 0;
    }
    end++;
  }
}

// src/dates/tokens.ts
var plainSigns = Array.from({ length: 64 }, (_, code) =>
  '(),-./'.includes(String.fromCharCode(code)) ? SIGNS.indexOf(String.fromCharCode(code)) : NOTHING,
);
var CLOCK2 = /:\d\d(?::\d\d)?(?: [A-Z]{3,4})?/y;
var AFTER_HAN_NUMBER = '\u5E74\u6708\u65E5\u53F7\u865F\u81F3\u5230.';
var ERA_FILLER = /(?:year(?: of)?|era|año|год) /y;
var JUCHE_AFTER = / ?(?:\((\d{4})\) ?)?год[ау]? чучхе/iy;
function readToken(text, position) {
  const reader = { text, kind: NOTHING, value: 0, start: 0, end: 0, era: 0, pair: 0 };
  readInto(reader, position);
  return reader;
}
function readInto(reader, position) {
  const { text } = reader;
  let start = position;
  let code = foldedCode(text, start);
  if (code === 32) code = foldedCode(text, ++start);
  if (isSpace(code)) {
    start = skipSpaces(text, start);
    code = foldedCode(text, start);
  }
  reader.start = start;
  reader.era = 0;
  if (isDigit(code)) readNumber(reader);
  else if (code < 64 && foldedCode(text, start + 1) < 128)
    take(reader, plainSigns[code] ?? NOTHING, 0, start + 1);
  else readWord(reader, code);
}
function take(reader, kind2, value, end) {
  reader.kind = kind2;
  reader.value = value;
  reader.end = end;
}
function readDigits(reader, start) {
  let value = 0;
  let end = start;
  let code = foldedCode(reader.text, end);
  while (isDigit(code)) {
    value = value * 10 + code - 48;
    code = foldedCode(reader.text, ++end);
  }
  take(reader, NOTHING, value, end);
  return code;
}
function readNumber(reader) {
  const after = readDigits(reader, reader.start);
  const { text, end } = reader;
  const length = end - reader.start;
  if (length === 4) takeYear(reader, after);
  else if (length > 4) {
    if (length > 7 && length % 2 === 0 && length < 15 && length !== 10) reader.kind = COMPACT;
  } else {
    if (length < 3) reader.kind = NUMBER;
    if (after === 32 || after === 40) takeJucheAfter(reader);
    else if (after === 58 && length < 3 && readAt(CLOCK2, text, end) !== null) {
      reader.kind = TIME;
      reader.end = CLOCK2.lastIndex;
    }
  }
}
function takeJucheAfter(reader) {
  const { text, value, end } = reader;
  const sign = foldedCode(text, skipSpaces(text, end));
  const juche = sign === 40 || sign === 1075 ? readAt(JUCHE_AFTER, text, end) : null;
  if (juche === null) return;
  take(reader, YEAR2, value + (eras[0]?.[1] ?? 0), JUCHE_AFTER.lastIndex);
  reader.era = 1;
  reader.pair = Number(juche[1] ?? 0);
}
function readWord(reader, first) {
  const { text, start } = reader;
  let end = start + 1;
  let hash = first;
  let code = foldedCode(text, end);
  take(reader, NOTHING, 0, end);
  if (isLetter(first)) {
    for (; isLetter(code); code = foldedCode(text, ++end)) hash = hashStep(hash, code);
    reader.end = end;
    takeWord(reader, hash);
  } else if (
    // A word of two characters or more says more than its first character does.
    !((code > 127 || code === 32) && takeWord(reader, hashStep(hash, code))) &&
    !takeWord(reader, hash) &&
    first > 12287
  )
    takeHanNumber(reader);
}
function takeWord(reader, hash) {
  const { text, start } = reader;
  for (const { spelling, kind: kind2, value } of wordsOf(hash)) {
    if (!hasSpelling(text, start, spelling)) continue;
    take(reader, kind2, value, start + (kind2 === DAY_COUNT ? 1 : spelling.length));
    if (kind2 === ERA) takeEra(reader, value + 1);
    return reader.kind !== NOTHING || reader.end > start + 1;
  }
  return false;
}
function takeHanNumber(reader) {
  const { text, start } = reader;
  const { value, end } = readHanNumber(text, start);
  if (end === start) return;
  const isMarked = AFTER_HAN_NUMBER.includes(text.charAt(skipSpaces(text, end)));
  take(reader, isMarked ? HAN_NUMBER : NOTHING, value, end);
  if (value > 999 && end - start === 4 && isMarked) takeYear(reader, 24180);
}
function takeYear(reader, after) {
  const { text, value, end } = reader;
  reader.kind = YEAR2;
  if (after === 0 || (after >= 45 && after <= 47)) return;
  const open = skipYearSign(text, end);
  const bracket = foldedCode(text, open);
  const isBracket = isOpenBracket(bracket);
  if (!isBracket && bracket !== 44) return;
  const inside = skipSpaces(text, open + 1);
  if (isDigit(foldedCode(text, inside))) return;
  const other = readToken(text, inside);
  const close = skipYearSign(text, other.end);
  if (other.era === 0 || (isBracket && !isCloseBracket(foldedCode(text, close)))) return;
  take(reader, YEAR2, other.value, isBracket ? close + 1 : other.end);
  reader.era = other.era;
  reader.pair = value;
}
function takeEra(reader, era) {
  const { text, end: nameEnd } = reader;
  let at = skipSpaces(text, nameEnd);
  if (readAt(ERA_FILLER, text, at) !== null) at = ERA_FILLER.lastIndex;
  if (isDigit(foldedCode(text, at))) readDigits(reader, at);
  else {
    const { value: value2, end: end2 } = readHanNumber(text, at);
    take(reader, NOTHING, value2, end2);
  }
  const { value, end } = reader;
  const after = foldedCode(text, end);
  if (value < 1 || value > 299 || isLetter(after) || after === 37) {
    take(reader, NOTHING, 0, nameEnd);
    return;
  }
  const open = skipYearSign(text, end);
  const digits = skipSpaces(text, open + 1);
  reader.era = era;
  reader.pair = 0;
  if (isOpenBracket(foldedCode(text, open))) readDigits(reader, digits);
  const close = skipYearSign(text, reader.end);
  const hasPair = reader.end - digits === 4 && isCloseBracket(foldedCode(text, close));
  if (hasPair) reader.pair = reader.value;
  take(reader, YEAR2, value + (eras[era - 1]?.[1] ?? 0), hasPair ? close + 1 : end);
}
function hasSpelling(text, position, spelling) {
  const { length } = spelling;
  if (position + length > text.length) return false;
  for (let at = length - 1; at >= 0; at--) {
    const wanted = spelling.charCodeAt(at);
    if (text.charCodeAt(position + at) === wanted) continue;
    const code = foldedCode(text, position + at);
    if (code !== wanted && !(wanted === 32 && isSpace(code))) return false;
  }
  return !isLetter(spelling.charCodeAt(length - 1)) || !isLetter(foldedCode(text, position + length));
}
function skipYearSign(text, position) {
  const at = skipSpaces(text, position);
  const sign = foldedCode(text, at);
  return sign === 24180 || sign === 45380 ? skipSpaces(text, at + 1) : at;
}

// src/dates/guards.ts
var DOT2 = 46;
var NEAR = 24;
var TIED_BEFORE = new RegExp(
  '[\\p{Script=Latin}\\p{Script=Cyrillic}$\u20AC\xA3\xA5\u20A9#\u2116+]$|\\d[./:,~\u2013\u2014\xB7\u2022-]$|\\p{L}\\/$',
  'u',
);
var NAMED_BEFORE = /[\p{Script=Latin}\p{Script=Cyrillic}][.-]$/u;
var TIED_AFTER = /^(?:[./~–—·•:,-]\d|[%°])/;
var COUNTED_AFTER = new RegExp('^(?:\\p{Ll}|[ ,\\u{A0}\\u{202F}]\\d{3}(?!\\d)|\\s?%|-\\p{L})', 'u');
var ALONE_BEFORE = /(?:^|[([{（［【「"“:：])\s*$/u;
var ONLY_BRACKETS = /^[([{（［【\s]*$/u;
var ALONE_AFTER = /^\s*(?:$|[)\]}）］】」"”])/u;
var ISSUE_AFTER = new RegExp(
  '^\\s?[\uC81C\u7B2C]?\\s?\\p{Nd}+\\s?(?:[\uD638\u865F\u53F7\u671F]|\uC6D4\uD638|\u6708\u53F7)',
  'u',
);
var DOUBTFUL = new RegExp('(?<!\\p{L})(?:march|may|mar|august|ago)(?!\\p{L})', 'u');
function startsClean(text, start, kind2) {
  if (start === 0 || text.charCodeAt(start - 1) === 32) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return !TIED_BEFORE.test(before) && (kind2 === YEAR2 || !NAMED_BEFORE.test(before));
}
function admits(rule, match, text) {
  const { guard, hasYear, pattern, roles } = rule;
  const { end } = match;
  if (end === text.length && hasYear && roles.length > 1) return true;
  const after = text.slice(end, end + NEAR);
  const last = foldedCode(text, end - 1);
  if (isDigit(last) && !endsClean(rule, after)) return false;
  if (last === DOT2 && isDigit(foldedCode(text, end))) return false;
  if (rule.namesMonth && (!hasYear || roles === '')) {
    if (DOUBTFUL.test(text.slice(match.start, match.end)) || !hasPlausibleYear(match)) return false;
  }
  if (!hasYear && rule.endsBare && !isDayBefore(rule, match, text)) return false;
  if (pattern === 'Y\u5E74' && ISSUE_AFTER.test(after)) return false;
  return guard === '' || passes(guard, match, text);
}
function endsClean({ hasYear, pattern, isRange, guard }, after) {
  if (!hasYear && COUNTED_AFTER.test(after)) return false;
  if (!TIED_AFTER.test(after)) return true;
  if (!hasYear || isRange || guard !== '') return false;
  return /^[,:]/.test(after) || (pattern === 'Y-M-D' && /^-\d{3}/.test(after));
}
function hasPlausibleYear(match) {
  const year = valueOf(match, YEAR2);
  return year < 0 || (year > 1799 && year < 2200) || year > 9999;
}
function isDayBefore(rule, match, text) {
  const next = readToken(text, match.end);
  if (next.kind === MEASURE) return false;
  const isJoinedByWord = valueOf(match, TO) === 0 || valueOf(match, AND) === 0;
  return !rule.isRange || !isJoinedByWord || goesOnAfterDay(next);
}
function goesOnAfterDay({ kind: kind2, text, start }) {
  return (
    !/[\p{Nd}\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text.charAt(start)) ||
    [FOLLOWER, TO, ARTICLE, IN, WEEKDAY].includes(kind2)
  );
}
function passes(guard, match, text) {
  const { contextKind, tokens, start, end } = match;
  const next = readToken(text, end);
  const [, value = 0] = tokens;
  const isAlone =
    ALONE_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) &&
    ALONE_AFTER.test(text.slice(end, end + NEAR));
  switch (guard) {
    case 'month':
      return contextKind === IN || contextKind === SHIFT;
    case 'day':
      return contextKind === DAY_WORD;
    case 'ordinal':
      return isAlone || (contextKind === ARTICLE && goesOnAfterDay(next));
    case 'year':
      if (match.eras !== null) return !/[年년]/.test(text.charAt(next.start));
      if (value < 1900 || value > 2099 || new RegExp('^-?\\p{L}', 'u').test(text.slice(end, end + 2)))
        return false;
      return (
        (isAlone && ONLY_BRACKETS.test(text.slice(0, Math.min(start, NEAR)))) ||
        (contextKind === IN && next.kind !== MEASURE)
      );
    case 'years': {
      const last = tokens[2 * STEP + 1] ?? 0;
      const isJoined = tokens[STEP] !== AND || contextKind === BETWEEN;
      return value > 1799 && value < last && last < 2200 && isJoined && next.kind !== MEASURE;
    }
    case 'compact': {
      const { year, month, day: day2 } = compactDay(value);
      return (
        year > 1899 &&
        year < 2100 &&
        isDay2(year, month, day2) &&
        !new RegExp('^(?:(?!T\\d)\\p{L}|\\.\\d)', 'u').test(text.slice(end, end + 2))
      );
    }
    default:
      return isAlone;
  }
}

// src/dates/scan.ts
var BRACKET_WEEKDAYS = [
  '\uC77C\uC6D4\uD654\uC218\uBAA9\uAE08\uD1A0',
  '\u65E5\u6708\u706B\u6C34\u6728\u91D1\u571F',
  '\u65E5\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D',
];
var LABELLED = /\.?\s?\d[\d./:,-]*/y;
var TIGHTLY_LABELLED = /\d+/y;
function findDate(text, from) {
  const context = { kind: NOTHING, value: 0, start: 0, weekday: null, weekdayEnd: 0 };
  const reader = readToken(text, from);
  while (reader.start < text.length) {
    const { kind: kind2, end } = reader;
    const found = takeToken(context, reader);
    if (found !== null) return found;
    const isLabel = kind2 === LABEL || kind2 === TIGHT_LABEL;
    const number = isLabel ? readAt(kind2 === LABEL ? LABELLED : TIGHTLY_LABELLED, text, end) : null;
    readInto(reader, end + (number?.[0].length ?? 0));
  }
  return dropWeekday(context);
}
function takeToken(context, reader) {
  const { kind: kind2, start, text } = reader;
  if (context.weekday !== null && skipSpaces(text, context.weekdayEnd, 0) < start) {
    const weekday = dropWeekday(context);
    if (weekday !== null) return weekday;
  }
  if (kind2 === WEEKDAY || kind2 === SHORT_WEEKDAY) return holdWeekday(context, reader);
  if (context.weekday !== null && tiesWeekday(context, reader, context.weekday)) return null;
  if (kind2 >= SHIFT && kind2 <= BETWEEN) {
    setContext(context, reader);
    return null;
  }
  const match = kind2 === NOTHING ? null : readDate(context, reader);
  context.kind = NOTHING;
  return match === null ? dropWeekday(context) : joinWeekday(match, context.weekday, text);
}
function setContext(context, { kind: kind2, value, start }) {
  if (kind2 === ARTICLE && context.kind !== NOTHING) return;
  context.kind = kind2;
  context.value = value;
  context.start = start;
}
function openMatch({ kind: kind2, value }, start) {
  return {
    start,
    end: 0,
    rule: void 0,
    tokens: [],
    length: 0,
    eras: null,
    contextKind: kind2,
    contextValue: value,
    weekday: -1,
  };
}
function dropWeekday(context) {
  const { weekday } = context;
  context.weekday = null;
  return weekday?.rule === void 0 ? null : weekday;
}
function holdWeekday(context, { kind: kind2, value, start, end }) {
  const before = dropWeekday(context);
  if (before !== null) return before;
  const weekday = openMatch(context, context.kind === SHIFT ? context.start : start);
  weekday.length = weekday.tokens.push(WEEKDAY, value, end, 0);
  weekday.end = end;
  weekday.rule = ruleAt(follow(START, kind2));
  context.weekday = weekday;
  context.weekdayEnd = end;
  context.kind = NOTHING;
  return null;
}
function tiesWeekday(context, reader, weekday) {
  const { kind: kind2, value, start, end, text } = reader;
  if (kind2 === SHIFT && weekday.end === context.weekdayEnd && weekday.contextKind !== kind2) {
    weekday.contextKind = kind2;
    weekday.contextValue = value;
    weekday.end = end;
  } else if (kind2 === ARTICLE || kind2 === DAY_WORD) setContext(context, reader);
  else if (kind2 !== COMMA && kind2 !== DOT && !isOpenBracket(foldedCode(text, start))) return false;
  context.weekdayEnd = end;
  return true;
}
function readDate(context, reader) {
  const { text, start, kind: kind2 } = reader;
  let state = follow(START, kind2);
  if (state === 0 || (isDigit(foldedCode(text, start)) && !startsClean(text, start, kind2))) return null;
  const match = openMatch(context, start);
  const { tokens } = match;
  while (state !== 0) {
    tokens.push(reader.kind, reader.value, reader.end, state);
    if (reader.era > 0) (match.eras ??= []).push(reader.value, reader.era, reader.pair, tokens.length);
    if (reader.end === text.length) break;
    readInto(reader, reader.end);
    state = follow(state, reader.kind);
  }
  for (let length = tokens.length; length > 0; length -= STEP) {
    const rule = ruleAt(tokens[length - 1] ?? 0);
    if (rule === void 0) continue;
    match.rule = rule;
    match.length = length;
    if (match.eras !== null) trimEras(match);
    match.end = tokens[length - 2] ?? 0;
    if (admits(rule, match, text)) return match;
  }
  return null;
}
function trimEras(match) {
  while (match.eras !== null && (match.eras.at(-1) ?? 0) > match.length) {
    match.eras.splice(-4);
    if (match.eras.length === 0) match.eras = null;
  }
}
function joinWeekday(match, before, text) {
  if (match.rule?.roles === '' && match.rule.pattern !== 'C') return before?.rule === void 0 ? match : before;
  if (match.rule?.hasWeekday === true)
    match.weekday = Math.max(valueOf(match, WEEKDAY), valueOf(match, SHORT_WEEKDAY));
  if (before === null) {
    if (match.weekday < 0) takeWeekdayAfter(match, text);
  } else {
    match.start = before.start;
    match.weekday = valueOf(before, WEEKDAY);
  }
  return match;
}
function takeWeekdayAfter(match, text) {
  let at = skipSpaces(text, match.end, 0);
  const sign = foldedCode(text, at);
  if (sign === 0) return;
  const isBracket = isOpenBracket(sign);
  if (isBracket || sign === 44) at = skipSpaces(text, at + 1, 0);
  const { kind: kind2, value, end } = readToken(text, at);
  const isWeekday = kind2 === WEEKDAY || kind2 === SHORT_WEEKDAY;
  const close = skipSpaces(text, isWeekday ? end : at + 1, 0);
  if (isBracket && !isCloseBracket(foldedCode(text, close))) return;
  const bracketed = isBracket ? text.charAt(at) : ' ';
  const day2 = isWeekday ? value : Math.max(...BRACKET_WEEKDAYS.map((signs) => signs.indexOf(bracketed)));
  if (
    day2 < 0 ||
    (!isBracket && kind2 === SHORT_WEEKDAY && new RegExp('\\p{L}', 'u').test(text.charAt(close)))
  )
    return;
  match.weekday = day2;
  match.end = isBracket ? close + 1 : end;
}

// src/dates/complete.ts
var FARTHEST = 1202;
function complete(draft, match, settings) {
  const { reference } = settings;
  if (draft.year > 0 && draft.year < RELATIVE_YEAR - 9) return '';
  if (reference === null) return 'reference';
  const today = dayOf(reference);
  const pattern = match.rule?.pattern ?? '';
  if (draft.year > 0) {
    draft.year += today.year - RELATIVE_YEAR;
    if (draft.endYear > 9999) draft.endYear += today.year - RELATIVE_YEAR;
  } else if (pattern.includes('K')) {
    const months = today.year * 12 + today.month - 1 + valueOf(match, RELATIVE_MONTH);
    draft.year = Math.floor(months / 12);
    draft.month = (months % 12) + 1;
  } else {
    const number =
      pattern === 'R'
        ? reference + valueOf(match, RELATIVE_DAY)
        : nearestDay(draft, match, settings, reference);
    if (number === null) return 'notAfter';
    const found = dayOf(number);
    if (draft.day > 0 || draft.month === 0) draft.day = found.day;
    draft.month = found.month;
    draft.year = found.year;
  }
  if (match.rule?.isRange === true && draft.endYear === 0) completeEnd(draft);
  return '';
}
function completeEnd(draft) {
  const { year, month, day: day2, endMonth, endDay } = draft;
  const monthOfEnd = endMonth || month + (endDay < day2 ? 1 : 0);
  draft.endYear = year + (monthOfEnd < month || monthOfEnd > 12 ? 1 : 0);
  draft.endMonth = ((monthOfEnd - 1) % 12) + 1;
}
function nearestDay(draft, match, settings, reference) {
  const { notAfter } = settings;
  const weekday = match.rule?.pattern === 'W' ? valueOf(match, WEEKDAY) : -1;
  const shift = match.contextKind === SHIFT ? match.contextValue : 0;
  const direction = shift < 0 ? 'past' : shift > 0 ? 'future' : settings.direction;
  const gap = shift === 0 ? 0 : 1;
  const before =
    direction === 'future' ? null : search(draft, weekday, Math.min(reference - gap, notAfter), -1);
  const after = direction === 'past' ? null : search(draft, weekday, reference + gap, 1);
  if (after === null || after > notAfter) return before;
  return before !== null && reference - before <= after - reference ? before : after;
}
function search(draft, weekday, start, step) {
  if (weekday >= 0) return start + step * ((step * (weekday - weekdayOf(start)) + 7) % 7);
  let { year, month } = dayOf(start);
  for (let months = 0; months < FARTHEST; months++) {
    const fits =
      (draft.month === 0 || draft.month === month) && (draft.shortYear < 0 || draft.shortYear === year % 100);
    const first = fits && isDay2(year, month, draft.day || 1) ? dayNumber(year, month, draft.day || 1) : null;
    if (first !== null) {
      const last = draft.day > 0 ? first : first + daysInMonth(year, month) - 1;
      if (step < 0 && first <= start) return Math.min(last, start);
      if (step > 0 && last >= start) return Math.max(first, start);
    }
    month += step;
    if (month < 1 || month > 12) {
      month -= step * 12;
      year += step;
    }
  }
  return null;
}

// src/dates/draft.ts
var IMPOSSIBLE = 99;
var YEAR_SIGN = 89;
var MONTH_SIGN = 77;
function draftOf({ rule, tokens, length }, order) {
  const draft = { year: 0, month: 0, day: 0, endYear: 0, endMonth: 0, endDay: 0, shortYear: -1 };
  let role = 0;
  let isYearFirst = false;
  for (let at = 0; at < length; at += STEP) {
    const kind2 = tokens[at];
    const value = tokens[at + 1] ?? 0;
    if (kind2 === NUMBER || kind2 === HAN_NUMBER) {
      let sign = rule?.roles.charCodeAt(role++) ?? 0;
      if (sign < 51) sign = order.charCodeAt(sign - 48);
      const printed3 = value === 0 ? IMPOSSIBLE : value;
      if (sign === YEAR_SIGN) draft.shortYear = value;
      else if (sign === MONTH_SIGN) takeMonth(draft, printed3);
      else if (draft.day === 0) draft.day = printed3;
      else draft.endDay = printed3;
    } else if (kind2 === MONTH) takeMonth(draft, value);
    else if (kind2 === YEAR2) {
      if (draft.year === 0) draft.year = value;
      else draft.endYear = value;
    } else if (kind2 === COMPACT)
      ({ year: draft.year, month: draft.month, day: draft.day } = compactDay(value));
    else if (kind2 === TO || kind2 === AND) isYearFirst = draft.year > 0;
  }
  if (rule?.isRange === true) share(draft, isYearFirst);
  return draft;
}
function takeMonth(draft, value) {
  if (draft.month === 0) draft.month = value;
  else draft.endMonth = value;
}
function share(draft, isYearFirst) {
  draft.endMonth ||= draft.month;
  if (draft.endYear > 0 || draft.year === 0) return;
  draft.endYear = draft.year;
  if (draft.endMonth >= draft.month) return;
  if (isYearFirst) draft.endYear++;
  else draft.year--;
}

// src/dates/instants.ts
var zones = {
  Z: 0,
  GMT: 0,
  UTC: 0,
  KST: 540,
  JST: 540,
  MSK: 180,
  EST: -300,
  EDT: -240,
  PST: -480,
  PDT: -420,
};
var INSTANT =
  /^[T,:\s]{0,3}(\d{1,2}):?(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?\s?([ap])?\.?m?\.?\s?(?:([A-Z]{1,3})(?![A-Z])|(?=[+-]))(?:([+-]\d{1,2}):?(\d\d)?)?/i;
function dayInZone(text, match, iso2, timeZone) {
  const parts2 = INSTANT.exec(
    /\s(\d?\d:.*)\s\d{4}$/.exec(text.slice(match.start, match.end))?.[1] ??
      text.slice(match.end, match.end + 48),
  );
  if (parts2 === null) return iso2;
  const [, hour, minute, half, name = 'UTC', offset = '0', offsetMinutes = '0'] = parts2;
  const zone = zones[name.toUpperCase()];
  if (zone === void 0) return iso2;
  const hours = half === void 0 ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const ahead = zone + Number(offset) * 60 + (offset.startsWith('-') ? -1 : 1) * Number(offsetMinutes);
  const moment = Date.parse(`${iso2}T00:00Z`) + (hours * 60 + Number(minute) - ahead) * 6e4;
  const inZone = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const named2 = Object.fromEntries(inZone.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${named2['year'] ?? ''}-${named2['month'] ?? ''}-${named2['day'] ?? ''}`;
}

// src/dates/reading.ts
var FIRST_YEAR = 1e3;
var LAST_YEAR = 2999;
function readAs(text, match, settings, order) {
  const reading = { text, match, settings, order, draft: draftOf(match, order), evidence: [] };
  return (
    completeDate(reading) ??
    checkCalendar(reading) ??
    (match.eras === null ? null : checkEras(reading, match.eras)) ??
    checkDay(reading) ??
    answer(reading)
  );
}
function fail({ text, match, evidence }, reason, message, candidates) {
  return refuse(text, match, reason, message, candidates, evidence);
}
function note({ evidence }, kind2, agrees) {
  evidence.push({ kind: kind2, agrees });
  return agrees;
}
function completeDate(reading) {
  const { draft, match, settings, order } = reading;
  const { year, month, day: day2, endMonth, endDay } = draft;
  const isTold2 = match.rule?.order === 'told';
  if (!isDay2(2e3, month || 1, day2 || 1) || !isDay2(2e3, endMonth || month || 1, endDay || 1))
    return failDay(reading, isTold2);
  const lack = complete(draft, match, settings);
  if (lack === 'reference') {
    const message = 'leaves out its year, month or week: pass a reference, the ISO day from which to count.';
    return { ...fail(reading, 'no-date', message), needs: 'reference' };
  }
  if (lack === 'notAfter' && settings.notAfter === Infinity) return failDay(reading, false);
  if (lack === 'notAfter') return fail(reading, 'out-of-range', 'fits no day on or before notAfter.');
  if (isTold2 && settings.dayOrder === order) note(reading, 'day-order', true);
  if (year !== draft.year) note(reading, 'reference-year', true);
  return null;
}
function failDay(reading, isTold2) {
  const hint = isTold2 ? ` in the order ${reading.order}: pass another dayOrder if the text has one` : '';
  return fail(reading, 'no-such-day', `is no day of the calendar${hint}.`);
}
function checkCalendar(reading) {
  const { draft, match } = reading;
  const { year, month, day: day2, endYear, endMonth, endDay } = draft;
  if (year < FIRST_YEAR || year > LAST_YEAR || endYear > LAST_YEAR)
    return fail(reading, 'out-of-range', `lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}.`);
  if (!isDay2(year, month || 1, day2 || 1) || !isDay2(endYear || year, endMonth || 1, endDay || 1))
    return failDay(reading, false);
  if (endYear === 0) return null;
  const start = writeDate(year, month, day2);
  const end = writeDate(endYear, endMonth, endDay);
  const isApart = dayNumber(endYear, endMonth || 1, endDay || 1) !== lastDay(year, month, day2) + 1;
  if (start === end || (isApart && valueOf(match, AND) >= 0 && match.contextKind !== BETWEEN))
    draft.endYear = 0;
  else if (end < start) return fail(reading, 'conflict', 'ends before it begins.');
  return null;
}
function checkEras(reading, printed3) {
  const { year: read, month, day: day2 } = reading.draft;
  const date = writeDate(read, month, day2);
  for (let at = 0; at < printed3.length; at += 4) {
    const [year = 0, era = 0, pair = 0] = printed3.slice(at);
    if (pair > 0 && !note(reading, 'era-pair', pair === year)) {
      const candidates = [year, pair].sort().map((one) => writeDate(one, month, day2));
      return fail(reading, 'conflict', `prints one year as ${year} and ${pair}: one is a slip.`, candidates);
    }
    const [, , first = '', last = ''] = eras[era - 1] ?? [];
    if (date < first.slice(0, date.length) || date > last)
      return fail(reading, 'no-such-day', `lies outside its era, ${first} to ${last}.`);
  }
  return null;
}
function checkDay(reading) {
  const { year, month, day: day2, endYear } = reading.draft;
  const { weekday, notAfter } = reading.settings;
  const printed3 = reading.match.weekday;
  if (printed3 < 0 && weekday < 0 && notAfter === Infinity) return null;
  const number = dayNumber(year, month || 1, day2 || 1);
  const actual = weekdayOf(number);
  for (const expected of [printed3, weekday]) {
    if (expected < 0 || day2 === 0 || endYear > 0 || note(reading, 'weekday', expected === actual)) continue;
    const message = `is a ${weekdayNames[actual] ?? ''}, not a ${weekdayNames[expected] ?? ''}: one is a slip, or dayOrder is another.`;
    return fail(reading, 'conflict', message, [isoOf(number)]);
  }
  if (notAfter === Infinity || note(reading, 'not-after', number <= notAfter)) return null;
  return fail(reading, 'out-of-range', `lies after notAfter, ${isoOf(notAfter)}.`, [isoOf(number)]);
}
function answer({ text, match, settings, order, draft, evidence }) {
  const { year, month, day: day2, endYear, endMonth, endDay } = draft;
  const { start, end, eras: printed3, rule } = match;
  const isRange = endYear > 0;
  const isDayAlone = day2 > 0 && !isRange;
  const patternOrder = rule?.order ?? null;
  let from = writeDate(year, month, day2);
  if (isDayAlone && settings.timeZone !== null) from = dayInZone(text, match, from, settings.timeZone);
  const to = isRange ? writeDate(endYear, endMonth, endDay) : from;
  return {
    ok: true,
    iso: isDayAlone ? from : null,
    edtf: isRange ? `${from}/${to}` : from,
    precision: isRange ? 'range' : day2 > 0 ? 'day' : month > 0 ? 'month' : 'year',
    start: day2 > 0 ? from : writeDate(year, month || 1, 1),
    end: isDayAlone ? from : isoOf(isRange ? lastDay(endYear, endMonth, endDay) : lastDay(year, month, 0)),
    calendar: printed3 === null ? 'gregorian' : (eras[(printed3[1] ?? 0) - 1]?.[0] ?? 'gregorian'),
    text: copySlice(text, start, end),
    span: [start, end],
    order: day2 > 0 ? (patternOrder === 'told' ? order : patternOrder) : null,
    evidence,
  };
}
function lastDay(year, month, day2) {
  return dayNumber(year, month || 12, day2 || daysInMonth(year, month || 12));
}

// src/dates/settle.ts
function settle(text, match, settings) {
  const { dayOrder } = settings;
  const isTold2 = dayOrder === 'DMY' || dayOrder === 'MDY';
  if (isTold2 || match.rule?.order !== 'told')
    return readAs(text, match, settings, isTold2 ? dayOrder : 'DMY');
  const readings = ordersOf(match, dayOrder).map((one) => readAs(text, match, settings, one));
  const candidates = [...new Set(readings.flatMap((reading) => (reading.ok ? reading.edtf : [])))].sort();
  const best =
    readings.find((reading) => reading.ok) ??
    readings.find((reading) => !reading.ok && reading.reason !== 'no-such-day') ??
    readings[0];
  if (best !== void 0 && candidates.length < 2) return best;
  const message = `can be ${candidates.join(' or ')}: pass dayOrder, or a weekday or notAfter that settles it.`;
  return refuse(text, match, 'ambiguous', message, candidates);
}
function ordersOf({ rule }, dayOrder) {
  if (rule?.roles.endsWith('2') !== true) return ['DMY', 'MDY'];
  return dayOrder === 'YMD' ? ['YMD'] : ['DMY', 'MDY', 'YMD'];
}

// src/normalize-date.ts
var weakPatterns = ['W', 'R', 'ds', 'd', 'd\uC77C', 'Kd\uC77C', 'M\u6708', 'N'];
function normalizeDate(text, options) {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, not ${typeof text}`);
  const settings = readOptions(options);
  let refused = null;
  for (let from = 0; ;) {
    const match = findDate(text, from);
    if (match === null)
      return refused ?? refuse(text, null, 'no-date', 'The text has nothing that reads like a date.');
    const read = settle(text, match, settings);
    if (read.ok || !isWeak(match, read)) return read;
    refused ??= read;
    from = match.end;
  }
}
function isWeak({ rule, tokens }, { reason, needs }) {
  const pattern = rule?.pattern ?? '';
  if (reason === 'no-such-day')
    return /^[AD]/.test(pattern) && tokens.some((value, at) => at % STEP === 1 && value > 31 && value < 100);
  return needs === 'reference' && weakPatterns.includes(pattern);
}

// src/tables/end-markers.ts
var END_MARKERS = [
  // "... of the working people. -0-", "-0- (Juche113.12.25.)"
  { id: 'zero', stands: 'either', example: '-0-', pattern: /[-–—]0[-–—](?: ?[([][^()[\]]{4,30}[)\]]\.?)?$/ },
  // "... 발표하였다. (끝)", "...した。（完）", "... (End)"
  { id: 'end-in-brackets', stands: 'either', example: '(\uB05D)', pattern: /[(（](?:[끝完终終]|End)[)）]$/i },
  {
    id: 'site-footer',
    stands: 'either',
    example: 'www.kcna.kp (2025.02.03.)',
    // "www.kcna.kp (Juche111.8.15.)", "www.kcna.kp (2025.02.03.)"
    pattern: /(?:https?:\/\/)?(?:www\.)?kcna\.(?:kp|co\.jp) ?[(（][^()（）]{0,40}[)）]\.?$/i,
  },
  {
    id: 'site-address',
    stands: 'line',
    example: 'www.kcna.kp',
    // "www.kcna.kp" alone
    pattern: /^(?:https?:\/\/)?(?:www\.)?kcna\.(?:kp|co\.jp)\/?$/i,
  },
  // "KCNA" alone on the last line
  { id: 'agency', stands: 'line', example: 'KCNA', pattern: /^(?:KCNA|조선중앙통신|ACNC|ЦТАК)\.?$/ },
];

// src/recognise/closing-line.ts
var LONGEST_CLOSING = 60;
function readClosing(paragraphs) {
  if (paragraphs.length < 2) return null;
  const last = readDayLine(paragraphs.at(-1));
  const above = paragraphs.at(-2);
  if (last === null) {
    const dayAbove = isPlaceLine(paragraphs.at(-1)) ? readDayLine(above) : null;
    return dayAbove?.rest === '' ? { lines: 2, day: dayAbove.day, hasPlace: true } : null;
  }
  if (last.rest === '') {
    return isPlaceLine(above)
      ? { lines: 2, day: last.day, hasPlace: true }
      : { lines: 1, day: last.day, hasPlace: false };
  }
  return PLACE.test(last.rest) ? { lines: 1, day: last.day, hasPlace: true } : null;
}
var PLACE = new RegExp(
  "^(?:\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20}){0,2}|\\p{Script=Hangul}(?: ?\\p{Script=Hangul}){1,5}|\\p{Script=Han}{2,6})$",
  'u',
);
function isPlaceLine(line2) {
  return line2 !== void 0 && line2.to - line2.from <= LONGEST_CLOSING && PLACE.test(textOf(line2));
}
function readDayLine(line2) {
  if (line2 === void 0 || line2.to - line2.from > LONGEST_CLOSING) return null;
  const text = textOf(line2);
  if (!/[\d\uff10-\uff19]/.test(text)) return null;
  const date = normalizeDate(text);
  if (!date.ok || date.iso === null) return null;
  const [from, to] = date.span;
  const rest = `${text.slice(0, from)} ${text.slice(to)}`.replace(PUNCTUATION, ' ').trim();
  return { day: stated(date.iso, within(line2, from, to), 'closing-line'), rest };
}
var PUNCTUATION = /[,.，、()（）[\]]/g;

// src/recognise/ending.ts
function takeEnding(remains) {
  const ending = { closingDay: null, footerDay: null, lastByline: null };
  while (takeMarker(remains, ending) || takeClosing(remains, ending) || takeLastByline(remains, ending));
  ending.lastByline ??= takeSignature(remains);
  return ending;
}
function takeMarker(remains, ending) {
  const marker = takeEndMarker(remains, remains.paragraphs.length - 1);
  if (marker !== null) ending.footerDay ??= readFooterDay(marker);
  return marker !== null;
}
function readFooterDay(marker) {
  const date = normalizeDate(textOf(marker));
  return date.ok && date.iso !== null ? implied(date.iso, within(marker, ...date.span), 'footer') : null;
}
function takeClosing({ paragraphs, parts: parts2 }, ending) {
  const closing = readClosing(paragraphs);
  if (closing === null) return false;
  const role = closing.hasPlace ? 'closing-line' : 'end-marker';
  for (const place of paragraphs.splice(-closing.lines)) parts2.push({ role, place });
  if (closing.hasPlace) ending.closingDay ??= closing.day;
  return true;
}
function takeLastByline(remains, ending) {
  const byline = takeByline(remains, remains.paragraphs.length - 1);
  ending.lastByline ??= byline;
  return byline !== null;
}
function takeEndMarker({ paragraphs, parts: parts2 }, index) {
  const paragraph = paragraphs[index];
  if (paragraph === void 0) return null;
  const text = textOf(paragraph);
  const found = findEndMarker(text);
  if (found === null) return null;
  const marker = within(paragraph, found, text.length);
  const rest = text.slice(0, found).trimEnd().length;
  parts2.push({ role: 'end-marker', place: marker });
  if (rest === 0) paragraphs.splice(index, 1);
  else paragraphs[index] = within(paragraph, 0, rest);
  return marker;
}
var LONGEST_MARKER = 100;
function findEndMarker(text) {
  const from = Math.max(0, text.length - LONGEST_MARKER);
  const tail = text.slice(from);
  for (const { pattern, stands } of END_MARKERS) {
    const found = tail.search(pattern);
    if (found >= 0 && mayStand(stands, from + found)) return from + found;
  }
  return null;
}
function mayStand(stands, offset) {
  return stands === 'either' || (stands === 'line') === (offset === 0);
}
var INNER_MARKER = /[-–—]0[-–—]$/;
function takeInnerEndMarkers(remains, report) {
  for (let index = remains.paragraphs.length - 2; index >= 0; index--) {
    const paragraph = remains.paragraphs[index];
    if (paragraph === void 0 || !INNER_MARKER.test(paragraph.block.text.slice(-3))) continue;
    const marker = takeEndMarker(remains, index);
    if (marker !== null) report('text-after-end', [textOf(marker)], marker);
  }
}

// src/recognise/body.ts
function readBody(blocks, report) {
  const remains = { paragraphs: blocks.map(wholeOf), parts: [] };
  const firstLine = takeByline(remains, 0);
  const dateline = takeDateline(remains);
  const { closingDay, footerDay, lastByline } = takeEnding(remains);
  takeInnerEndMarkers(remains, report);
  const { paragraphs, parts: parts2 } = remains;
  return { paragraphs, parts: parts2, dateline, closingDay, footerDay, byline: firstLine ?? lastByline };
}
function takeDateline({ paragraphs, parts: parts2 }) {
  const first = paragraphs[0];
  const dateline = first === void 0 ? null : readDateline(first);
  if (first === void 0 || dateline === null) return null;
  parts2.push({ role: 'dateline', place: dateline.whole });
  if (dateline.whole.to < first.to) paragraphs[0] = { ...first, from: dateline.whole.to };
  else paragraphs.shift();
  return dateline;
}

// src/recognise/days.ts
function readCrawlDays(lines2, report) {
  return lines2.flatMap((line2) => {
    const whole = wholeOf(line2);
    const first = readDay3(whole, 'crawl-line', report);
    const rest = first?.places[0] && { ...whole, from: first.places[0].to };
    const second = rest && rest.from < rest.to ? readDay3(rest, 'crawl-line', report) : null;
    return [first, second ?? null].filter((day2) => day2 !== null);
  });
}
function readDay3(place, row, report) {
  const text = textOf(place);
  const date = normalizeDate(text);
  if (date.ok && date.iso !== null) return stated(date.iso, within(place, ...date.span), row);
  report(!date.ok && date.reason === 'no-such-day' ? 'impossible-date' : 'unreadable-date', [text], place);
  return null;
}

// src/recognise/date-line.ts
var FIELD = /^(date|source) ?: ?/i;
function readDateLine(blocks, report) {
  const days = [];
  const labels = [];
  let hasDate = false;
  for (const segment of blocks.flatMap(segmentsOf)) {
    const field = FIELD.exec(textOf(segment));
    if (field === null) continue;
    const value = { ...segment, from: segment.from + field[0].length };
    const isDate = field[1]?.toLowerCase() === 'date';
    hasDate ||= isDate;
    if (value.from === value.to) continue;
    const day2 = isDate ? readDay3(value, 'date-line', report) : null;
    if (!isDate) labels.push(value);
    else if (day2 !== null) days.push(day2);
  }
  return { hasDate, days, labels };
}
function segmentsOf(block) {
  const segments = [];
  for (let from = 0; from <= block.text.length;) {
    const bar = block.text.indexOf('|', from);
    const end = bar < 0 ? block.text.length : bar;
    const text = block.text.slice(from, end);
    const start = end - text.trimStart().length;
    segments.push({ block, from: start, to: start + text.trim().length });
    from = end + 1;
  }
  return segments;
}

// src/tables/scripts.ts
var SCRIPTS = [
  // Hangul syllables and letters
  {
    language: 'ko',
    ranges: [
      [44032, 55203],
      [4352, 4607],
      [12592, 12687],
    ],
    example: '\uC870\uC120\uC911\uC559\uD1B5\uC2E0\uC0AC \uB300\uBCC0\uC778 \uB2F4\uD654',
  },
  // prettier-ignore
  // Hiragana and Katakana
  { language: "ja", ranges: [[12353, 12543]], example: "\u671D\u9BAE\u4E2D\u592E\u901A\u4FE1\u793E\u304C\u58F0\u660E\u3092\u767A\u8868\u3057\u305F" },
  // Chinese characters
  {
    language: 'zh',
    ranges: [
      [19968, 40959],
      [13312, 19903],
    ],
    example: '\u671D\u9C9C\u5916\u52A1\u7701\u53D1\u8A00\u4EBA\u53D1\u8868\u8C08\u8BDD',
  },
  // prettier-ignore
  // Cyrillic
  { language: "ru", ranges: [[1024, 1279]], example: "\u0417\u0430\u044F\u0432\u043B\u0435\u043D\u0438\u0435 \u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0438\u0442\u0435\u043B\u044F \u041C\u0418\u0414" },
];
var WORDS_BY_LANGUAGE = {
  en: 'the of and to in that is for with was by from its has were are this which',
  es: 'el los las del y en una por con su para como al lo es',
  fr: 'le les des du et dans est sur au aux pour par qui',
  de: 'der das und den von zu mit ist ein auf dem im f\xFCr nicht',
};
var LANGUAGE_WORDS = new Map(
  Object.entries(WORDS_BY_LANGUAGE).flatMap(([language, words4]) =>
    words4.split(' ').map((word) => [word, language]),
  ),
);

// src/recognise/language.ts
var SAMPLE_LENGTH = 160;
var SHORTEST_SAMPLE = 40;
var OWN_SHARE = 0.25;
function readLanguage(paragraphs, announced) {
  const text = paragraphs.find(({ from, to }) => to - from >= SHORTEST_SAMPLE) ?? paragraphs[0];
  if (text === void 0) return null;
  const sample = textOf(text).slice(0, SAMPLE_LENGTH);
  const isLatin = announced !== null && SCRIPTS.every(({ language: language2 }) => language2 !== announced);
  const language = languageOfScript(sample) ?? (isLatin ? announced : languageOfWords(sample));
  return language === null ? null : implied(language, text, 'text');
}
function languageOfScript(sample) {
  const counts = [0, 0, 0, 0];
  let letters = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code > SPACE3) letters++;
    if (code < FIRST_OTHER_LETTER) continue;
    const script = SCRIPTS.findIndex(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
  }
  const own = counts.findIndex((count) => count > letters * OWN_SHARE);
  return SCRIPTS[own]?.language ?? null;
}
var SPACE3 = 32;
var FIRST_OTHER_LETTER = 1024;
function languageOfWords(sample) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of sample.toLowerCase().split(' ')) {
    const language = LANGUAGE_WORDS.get(word);
    if (language !== void 0) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  return best !== void 0 && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

// src/tables/lead-verbs.ts
var spokesperson = 'A spokesperson for the Foreign Ministry of the DPRK';
var LEAD_VERBS = [
  {
    act: 'issues',
    words: 'issued',
    onlyBeforeText: false,
    example: `${spokesperson} issued the following press statement:`,
  },
  // prettier-ignore
  { act: "issues", words: "released", onlyBeforeText: false, example: `${spokesperson} released the following statement:` },
  // prettier-ignore
  { act: "issues", words: "made public", onlyBeforeText: false, example: `${spokesperson} made public the following statement:` },
  // prettier-ignore
  { act: "issues", words: "published", onlyBeforeText: false, example: `${spokesperson} published the following memorandum:` },
  // prettier-ignore
  { act: "adopts", words: "promulgated", onlyBeforeText: true, example: `${spokesperson} promulgated the following decree:` },
  // prettier-ignore
  { act: "issues", words: "announced", onlyBeforeText: true, example: `${spokesperson} announced the following statement:` },
  // prettier-ignore
  { act: "issues", words: "gave", onlyBeforeText: true, example: `${spokesperson} gave the following answer to a question:` },
  // prettier-ignore
  {
    act: "issues",
    words: "made",
    onlyBeforeText: true,
    example: `${spokesperson} made the following answer:`
  },
  {
    act: 'issues',
    words: 'delivered',
    onlyBeforeText: true,
    example: `${spokesperson} delivered the following speech:`,
  },
  // prettier-ignore
  { act: "issues", words: "carried", onlyBeforeText: true, example: "Rodong Sinmun carried the following commentary:" },
  // prettier-ignore
  { act: "issues", words: "contributed", onlyBeforeText: true, example: `${spokesperson} contributed the following article:` },
  // prettier-ignore
  { act: "adopts", words: "adopted", onlyBeforeText: true, example: `${spokesperson} adopted the following resolution:` },
  // prettier-ignore
  { act: "issues", words: "put out", onlyBeforeText: false, example: `${spokesperson} put out the following statement:` },
  // prettier-ignore
  { act: "issues", words: "is authorized to issue", onlyBeforeText: true, example: "KCNA is authorized to issue the following statement:" },
  // prettier-ignore
  { act: "issues", words: "is authorized to release", onlyBeforeText: true, example: "KCNA is authorized to release the following report:" },
  // prettier-ignore
  { act: "issues", words: "is authorized to make public", onlyBeforeText: true, example: "KCNA is authorized to make public the following report:" },
  // prettier-ignore
  {
    act: "sends",
    words: "sent",
    onlyBeforeText: false,
    example: `${spokesperson} sent the following message:`
  },
  {
    act: 'sends',
    words: 'addressed',
    onlyBeforeText: false,
    example: `${spokesperson} addressed the following letter:`,
  },
  // prettier-ignore
  { act: "receives", words: "received", onlyBeforeText: false, example: "The Foreign Ministry of the DPRK received the following message from Lars Rise, chairman of the society:" },
  // prettier-ignore
];
var OTHER_PARTICIPLES = /* @__PURE__ */ new Map([['given', 'gave']]);

// src/tables/documents.ts
var DOCUMENTS = [
  { kind: 'press-statement', words: 'press statement', example: 'Press Statement of Director of Institute' },
  { kind: 'press-statement', words: 'pres statement', example: 'Pres Statement of Director of Institute' },
  { kind: 'statement', words: 'joint statement', example: 'Joint Statement of Two Committees' },
  { kind: 'statement', words: 'statement', example: 'Statement by Permanent Representative' },
  { kind: 'press-release', words: 'press release', example: 'Press Release of Embassy' },
  { kind: 'press-release', words: 'pres release', example: 'Pres Release of Embassy' },
  { kind: 'answer', words: 'answers', example: 'Answers Given by Vice-minister' },
  { kind: 'answer', words: 'answer', example: 'Answer of Spokesperson to Question' },
  { kind: 'answer', words: 'reply', example: 'Reply of Spokesperson to Question' },
  { kind: 'memorandum', words: 'memorandum', example: 'Memorandum of Institute Made Public' },
  { kind: 'memorandum', words: 'memo', example: 'Memo of Institute' },
  { kind: 'communique', words: 'joint communique', example: 'Joint Communique of Two Parties' },
  { kind: 'communique', words: 'joint communiqu\xE9', example: 'Joint Communiqu\xE9 of Two Parties' },
  { kind: 'communique', words: 'communiqu\xE9', example: 'Communiqu\xE9 of Central Committee' },
  { kind: 'communique', words: 'communique', example: 'Communique of Central Committee' },
  { kind: 'declaration', words: 'joint declaration', example: 'Joint Declaration of Two Parties' },
  { kind: 'declaration', words: 'declaration', example: 'Declaration of International Meeting' },
  { kind: 'white-paper', words: 'white paper', example: 'White Paper of Institute Released' },
  { kind: 'bulletin', words: 'information bulletin', example: 'Information Bulletin of Secretariat' },
  { kind: 'bulletin', words: 'bulletin', example: 'Bulletin of Committee' },
  { kind: 'notice', words: 'notice', example: 'Notice of Administration' },
  { kind: 'notice', words: 'announcement', example: 'Announcement of Administration' },
  { kind: 'ultimatum', words: 'ultimatum', example: 'Ultimatum of Front Command' },
  { kind: 'appeal', words: 'joint appeal', example: 'Joint Appeal of Two Parties' },
  { kind: 'appeal', words: 'appeal', example: 'Appeal to All Working People' },
  { kind: 'indictment', words: 'bill of indictment', example: 'Bill of Indictment of Society' },
  { kind: 'indictment', words: 'indictment', example: 'Indictment of Committee Made Public' },
  { kind: 'questionnaire', words: 'open questionnaire', example: 'Open Questionnaire of Secretariat' },
  { kind: 'questionnaire', words: 'questionnaire', example: 'Questionnaire of Secretariat' },
  { kind: 'open-letter', words: 'open letter', example: 'Open Letter to Compatriots' },
  { kind: 'letter', words: 'autographed reply', example: 'Autographed Reply from Chairman' },
  { kind: 'letter', words: 'reply letter', example: 'Reply Letter from Chairman' },
  { kind: 'letter', words: 'letter', example: 'Letter to Chairperson of Forum' },
  { kind: 'message', words: 'message', example: 'Message to Foreign Minister' },
  { kind: 'message', words: 'congratulatory message', example: 'Congratulatory Message to President' },
  { kind: 'message', words: 'reply message', example: 'Reply Message to President' },
  { kind: 'message', words: 'message of greetings', example: 'Message of Greetings from Chairman' },
  { kind: 'message', words: 'message of greeting', example: 'Message of Greeting from Chairman' },
  {
    kind: 'message',
    words: 'message of congratulations',
    example: 'Message of Congratulations to President',
  },
  { kind: 'message', words: 'message of sympathy', example: 'Message of Sympathy to President' },
  { kind: 'message', words: 'message of condolences', example: 'Message of Condolences to President' },
  { kind: 'message', words: 'message of condolence', example: 'Message of Condolence to President' },
  { kind: 'message', words: 'message of thanks', example: 'Message of Thanks to President' },
  { kind: 'commentary', words: 'commentary', example: 'Commentary of News Analyst' },
  { kind: 'editorial', words: 'joint editorial', example: 'Joint Editorial of Two Papers' },
  { kind: 'editorial', words: 'editorial', example: 'Editorial of Paper' },
  { kind: 'article', words: 'article', example: 'Article of International Affairs Analyst Issued' },
  { kind: 'speech', words: 'speech', example: 'Speech of Head of Delegation' },
  { kind: 'speech', words: 'address', example: 'Address of Head of Delegation' },
  { kind: 'resolution', words: 'resolution', example: 'Resolution of Meeting' },
  { kind: 'decision', words: 'decision', example: 'Decision of Political Bureau' },
  { kind: 'law', words: 'law', example: 'Law of DPRK on Protection of Reservoirs' },
  { kind: 'decree', words: 'decree', example: 'Decree of Presidium' },
  { kind: 'decree', words: 'ordinance', example: 'Ordinance of Presidium Released' },
  { kind: 'report', words: 'official report', example: 'Official Report of Meeting' },
  { kind: 'report', words: 'report', example: 'Report of General Staff on Operations' },
];

// src/recognise/lead/document-phrase.ts
var DOCUMENT_PHRASES = indexPhrases(DOCUMENTS, ({ words: words4 }) => words4);
var ADVERBIAL_PHRASES = indexPhrases(ADVERBIALS, (words4) => words4);
var MOST_ADJECTIVES = 3;
var FARTHEST2 = 16;
function readDocumentName(words4, at) {
  const named2 = findPhrase(DOCUMENT_PHRASES, words4, at);
  const first = words4[at];
  const last = named2 && words4[at + named2.phrase.length - 1];
  if (named2 === void 0 || first === void 0 || last === void 0 || first.quoted) return null;
  return { row: named2.row, from: first.from, to: last.to, next: at + named2.phrase.length };
}
function findDocument(text, words4, from) {
  let announces2 = false;
  let day2 = null;
  let adjectives = 0;
  for (let index = from; index < Math.min(words4.length, from + FARTHEST2);) {
    const word = words4[index];
    if (word === void 0 || word.quoted || isBroken(text, words4, index, from)) return null;
    const named2 = readDocumentName(words4, index);
    if (named2 !== null) return { ...named2, announces: announces2, day: day2 };
    const phrase = readDayPhrase(words4, index);
    const adverbial = findPhrase(ADVERBIAL_PHRASES, words4, index);
    if (phrase !== null) {
      day2 ??= phrase;
      index = phrase.next;
    } else if (adverbial !== void 0) index += adverbial.phrase.length;
    else if (ANNOUNCERS.has(word.lower)) {
      announces2 = true;
      index++;
    } else if (DETERMINERS.has(word.lower)) index++;
    else if (isAdjective(word) && ++adjectives <= MOST_ADJECTIVES) index++;
    else return null;
  }
  return null;
}
function isAdjective(word) {
  return isCapital(word) ? CAPITAL_ADJECTIVES.has(word.lower) : !NO_ADJECTIVES.has(word.lower);
}
var BREAKS = /["“”„:;.()]/;
function isBroken(text, words4, index, from) {
  const before = words4[index - 1];
  const word = words4[index];
  return (
    index > from && before !== void 0 && word !== void 0 && BREAKS.test(text.slice(before.to, word.from))
  );
}
function findAdverbialsBefore(words4, end) {
  for (let start = Math.max(1, end - FARTHEST2 / 2); start < end; start++) {
    let day2 = null;
    let index = start;
    while (index < end) {
      const phrase = readDayPhrase(words4, index);
      const adverbial = findPhrase(ADVERBIAL_PHRASES, words4, index);
      if (phrase !== null) {
        day2 ??= phrase;
        index = phrase.next;
      } else if (adverbial !== void 0) index += adverbial.phrase.length;
      else break;
    }
    if (index === end) return { start, day: day2 };
  }
  return { start: end, day: null };
}

// src/recognise/lead/issuer-phrase.ts
var PREAMBLE_PHRASES = indexPhrases(PREAMBLES, (words4) => words4);
function countPreamble(words4) {
  return findPhrase(PREAMBLE_PHRASES, words4, 0)?.phrase.length ?? 0;
}
function readOpening({ place, words: words4 }, end) {
  let start = countPreamble(words4);
  const day2 = readDayPhrase(words4, start);
  if (day2 !== null && day2.next < end) start = day2.next;
  const issuerAt = (from) => {
    const first = words4[from];
    const last = words4[findIssuerEnd(words4, from, end) - 1];
    return first === void 0 || last === void 0 || from >= end
      ? null
      : readIssuer(within(place, first.from, extendOverBracket(place, last)));
  };
  const opensClause = CLAUSE_OPENERS.has(words4[start]?.lower ?? '');
  const direct = opensClause ? null : issuerAt(start);
  if (direct !== null || !opensClause) return { issuer: direct, day: day2 };
  let tried = 0;
  for (let from = start + 1; from < end && tried < MOST_CLAUSES; from++) {
    if (words4[from]?.afterComma !== true && !startsSpokesperson(words4, from)) continue;
    tried++;
    const dayInside = readDayPhrase(words4, from);
    const issuer = issuerAt(dayInside?.next ?? from);
    if (issuer !== null) return { issuer, day: dayInside ?? day2 };
  }
  return { issuer: null, day: day2 };
}
function findIssuerEnd(words4, from, end) {
  for (let index = from + 1; index < end; index++) {
    const word = words4[index];
    if (word?.afterComma !== true || !ASIDES.has(word.lower)) continue;
    if (word.lower !== 'in' || words4[index + 1]?.lower !== 'charge') return index;
  }
  return end;
}
var MOST_CLAUSES = 12;
function extendOverBracket({ block, from }, last) {
  return block.text[from + last.to] === ')' ? last.to + 1 : last.to;
}
function startsSpokesperson(words4, at) {
  return (
    (words4[at]?.lower === 'a' || words4[at]?.lower === 'the') &&
    words4[at + 1]?.lower.startsWith('spokes') === true
  );
}
function readIssuerBehind({ place, text, words: words4 }, from, joints) {
  const joint = words4.findIndex(
    (word, index) => index >= from && !word.quoted && joints.includes(word.lower),
  );
  const first = words4[joint + 1];
  if (joint < 0 || first === void 0) return null;
  let end = joint + 1;
  while (end < words4.length && !endsIssuer2(text, words4, end, joint + 1)) end++;
  const last = words4[end - 1];
  return last === void 0 || end === joint + 1
    ? null
    : readIssuer(within(place, first.from, extendOverBracket(place, last)));
}
function endsIssuer2(text, words4, index, start) {
  const word = words4[index];
  const before = words4[index - 1];
  if (word === void 0 || index === start) return false;
  const { lower } = word;
  if (word.quoted || ISSUER_STOPPERS.has(lower) || readDayPhrase(words4, index) !== null) return true;
  if (before !== void 0 && /["“”:;]/.test(text.slice(before.to, word.from))) return true;
  if (lower.endsWith('ing') && word.text === lower && lower !== 'acting' && lower !== 'meeting') return true;
  if (word.afterComma && ADDRESSING.has(lower)) return true;
  if (lower === 'on') return word.afterComma || /^the$|ing$/.test(words4[index + 1]?.text ?? '');
  return (
    lower === 'to' &&
    ADDRESSEES.test(
      words4
        .slice(index + 1, index + 3)
        .map((each) => each.lower)
        .join(' '),
    )
  );
}
var ADDRESSING = /* @__PURE__ */ new Set(['to', 'at', 'over', 'as']);
var ADDRESSEES = /^(?:an? |the )?(?:questions?|kcna)\b/;

// src/recognise/lead/saying.ts
var SAID_IN2 = /* @__PURE__ */ new Set([
  'press-statement',
  'statement',
  'press-release',
  'memorandum',
  'communique',
  'declaration',
  'appeal',
  'indictment',
  'bulletin',
  'white-paper',
]);
function readSaying(sentence) {
  const { text, words: words4 } = sentence;
  const index = words4.findIndex(
    ({ lower, quoted }, at) =>
      at > 0 &&
      !quoted &&
      lower === 'in' &&
      isDeterminer(words4[at + 1]) &&
      findDocument(text, words4, at + 1) !== null,
  );
  const document = index < 0 ? null : findDocument(text, words4, index + 1);
  if (document === null || document.announces) return null;
  const isAnswer = document.row.kind === 'answer';
  if (!isAnswer && !SAID_IN2.has(document.row.kind)) return null;
  const numbered = words4[document.next]?.lower === 'no.' ? document.next + 2 : document.next;
  const after = skip(words4, numbered, ISSUING);
  const dayBehind = readDayPhrase(words4, after);
  const said = findSubject2(sentence, index, isAnswer, dayBehind?.next ?? after);
  if (said === null) return null;
  const tail = readTail(sentence, after);
  const day2 = said.day ?? document.day ?? dayBehind ?? (isAnswer ? tail.day : null);
  return {
    documentRow: document.row,
    documentWords: placeOf(sentence, document),
    issuer: said.issuer,
    day: placeOfDay(sentence, day2),
    isDayWeak: isAnswer && tail.isDayWeak,
    title: null,
    announces: tail.announces,
    tells: !isAnswer || words4.some(({ lower }) => lower === 'kcna'),
    pointsBack: said.pointsBack,
  };
}
function findSubject2(sentence, index, isAnswer, behind2) {
  const { words: words4 } = sentence;
  const saying = findSaying(words4, index);
  const verb = words4.slice(behind2).find(({ lower }) => !lower.endsWith('ly'));
  const isVerbBehind = saying === index && verb !== void 0 && isPastOrSaying(verb.lower);
  if (saying < index || (isVerbBehind && !isAnswer)) {
    const said = readSubject(sentence, saying);
    if (said !== null) return said;
  }
  return closes(words4, behind2, isAnswer)
    ? (findInverted(sentence, index) ?? findFirstVerb(sentence, index))
    : null;
}
function readSubject(sentence, verb) {
  const before = findAdverbialsBefore(sentence.words, verb);
  const { issuer, day: day2 } = readOpening(sentence, before.start);
  return issuer && { issuer, day: day2 ?? before.day, pointsBack: false };
}
function closes(words4, behind2, isAnswer) {
  const word = words4[behind2];
  if (word === void 0 || word.afterComma || ABOUT_OPENERS.has(word.lower)) return true;
  return word.lower.endsWith('ing') || (isAnswer && word.lower === 'to');
}
function findInverted(sentence, index) {
  const { place, words: words4 } = sentence;
  const verb = words4.findLastIndex(
    ({ lower, afterComma, quoted }, at) =>
      at > 0 && at < index - 1 && afterComma && !quoted && isPastOrSaying(lower),
  );
  const first = words4[verb + 1];
  if (verb < 0 || first === void 0) return null;
  const before = findAdverbialsBefore(words4, index);
  const last = words4[before.start - 1];
  const issuer = last && last.from >= first.from ? readIssuer(within(place, first.from, last.to)) : null;
  return issuer?.office == null ? null : { issuer, day: before.day, pointsBack: false };
}
function findFirstVerb(sentence, index) {
  const { words: words4 } = sentence;
  let tried = 0;
  for (let verb = 1; verb < index && tried < MOST_VERBS; verb++) {
    const { lower = '', text = '', quoted = true } = words4[verb] ?? {};
    if (quoted || text !== lower || !isPastOrSaying(lower)) continue;
    tried++;
    const said = readSubject(sentence, verb);
    if (said?.issuer.organization != null)
      return { ...said, pointsBack: POINTERS.has(words4[verb + 1]?.lower ?? '') };
  }
  return null;
}
var MOST_VERBS = 3;
var POINTERS = /* @__PURE__ */ new Set(['this', 'so']);
var ISSUING = /* @__PURE__ */ new Set(['issued', 'released', 'published', 'made', 'public', 'dated']);
var SAYS = /* @__PURE__ */ new Set(['said', 'stated', 'noted', 'told', 'says']);
function findSaying(words4, index) {
  const verb =
    words4[index - 1]?.lower === 'follows' && words4[index - 2]?.lower === 'as' ? index - 3 : index - 1;
  return verb > 0 && SAYS.has(words4[verb]?.lower ?? '') ? verb : index;
}
function isDeterminer(word) {
  return word !== void 0 && ['a', 'an', 'its', 'his', 'her'].includes(word.lower);
}
function isPastOrSaying(lower) {
  return lower.endsWith('ed') || IRREGULAR2.has(lower);
}
var IRREGULAR2 = new Set('said says held hit took put told made gave laid drew called'.split(' '));
function skip(words4, at, skipped) {
  let index = at;
  while (skipped.has(words4[index]?.lower ?? '')) index++;
  return index;
}
var ANSWERED2 = /* @__PURE__ */ new Set(['answered', 'replied']);
function readAnswered(sentence) {
  const { words: words4 } = sentence;
  const index = words4.findIndex((word, at) => at > 0 && !word.quoted && ANSWERED2.has(word.lower));
  const object = words4.findIndex(
    (word, at) => at > index && at <= index + 4 && /^questions?$/.test(word.lower),
  );
  const verb = words4[index];
  if (index < 0 || object < 0 || verb === void 0) return null;
  const row = readDocumentName(ANSWER, 0)?.row;
  const before = findAdverbialsBefore(words4, index);
  const opening = readOpening(sentence, before.start);
  const tail = readTail(sentence, object + 1);
  if (row === void 0 || opening.issuer === null) return null;
  return {
    documentRow: row,
    documentWords: placeOf(sentence, verb),
    issuer: opening.issuer,
    day: placeOfDay(sentence, opening.day ?? before.day ?? tail.day),
    isDayWeak: (opening.day ?? before.day) === null && tail.isDayWeak,
    title: null,
    announces: tail.announces,
    // Whom else somebody answers is news
    tells: words4.some(({ lower }) => lower === 'kcna'),
  };
}
var ANSWER = [{ text: 'answer', lower: 'answer', from: 0, to: 6, quoted: false, afterComma: false }];

// src/recognise/lead/english.ts
var VERB_PHRASES = indexPhrases(LEAD_VERBS, ({ words: words4 }) => words4);
var DOCUMENT_FIRST_PHRASES = indexPhrases(DOCUMENT_FIRST, (words4) => words4);
function readEnglish(sentence) {
  return (
    readDocumentFirst(sentence) ??
    readPassive(sentence) ??
    readActive(sentence) ??
    readSaying(sentence) ??
    readAnswered(sentence) ??
    readDocumentReads(sentence, true)
  );
}
function readActive(sentence) {
  const { text, words: words4 } = sentence;
  for (let index = 1; index < words4.length; index++) {
    const verb = words4[index]?.quoted === true ? void 0 : findPhrase(VERB_PHRASES, words4, index);
    if (verb === void 0 || NO_SUBJECTS.has(words4[index - 1]?.lower ?? '')) continue;
    const document = findDocument(text, words4, index + verb.phrase.length);
    if (document === null) continue;
    const before = findAdverbialsBefore(words4, index);
    return makeActive(sentence, verb, document, before.day, before.start);
  }
  return null;
}
var NO_SUBJECTS = new Set(
  'was were be been being is are to which who that having has have had not never and'.split(' '),
);
function makeActive(sentence, { row: verb }, document, dayBefore, subjectEnd) {
  const tail = readTail(sentence, document.next);
  const opening = readOpening(sentence, subjectEnd);
  const isReceived = verb.act === 'receives';
  const issuer = isReceived
    ? readIssuerBehind(sentence, document.next, ['from', 'by', 'of'])
    : opening.issuer;
  const day2 = opening.day ?? dayBefore ?? document.day ?? tail.day;
  return {
    documentRow: document.row,
    documentWords: placeOf(sentence, document),
    issuer,
    day: isReceived ? null : placeOfDay(sentence, day2),
    isDayWeak: day2 === tail.day && tail.isDayWeak,
    title: tail.title && placeOf(sentence, tail.title),
    announces: document.announces || tail.announces,
    endsInTitle: tail.endsInTitle,
    tells: verb.onlyBeforeText ? isAdopted(verb.act, document.row, issuer) : isTold(document.row, issuer),
  };
}
function readDocumentFirst(sentence) {
  const { text, words: words4 } = sentence;
  const opener = findPhrase(DOCUMENT_FIRST_PHRASES, words4, 0);
  if (opener === void 0) return readDocumentReads(sentence, false);
  let at = opener.phrase.length;
  for (const filler of ['the', 'full', 'text', 'of']) if (words4[at]?.lower === filler) at++;
  const document = findDocument(text, words4, at);
  if (document === null) return null;
  return makePassive(sentence, document, document.next, null, true);
}
var READS = /* @__PURE__ */ new Set(['reads', 'says', 'said', 'follows']);
function readDocumentReads(sentence, continues) {
  const { text, words: words4, sign } = sentence;
  if (sign !== ':' || !READS.has(words4.at(-1)?.lower ?? '')) return null;
  const document = findDocument(text, words4, 0);
  if (document === null) return null;
  const attribution = makePassive(sentence, document, document.next, null, true);
  return (attribution.issuer === null) === continues ? { ...attribution, continues } : null;
}
var ARRIVES = /* @__PURE__ */ new Set(['came', 'arrived']);
var BE = /* @__PURE__ */ new Set(['was', 'were', 'is', 'has', 'have']);
var FARTHEST_DOCUMENT = 4;
function readPassive(sentence) {
  const { text, words: words4 } = sentence;
  const preamble = countPreamble(words4);
  const document = findDocument(text, words4, preamble);
  if (
    document === null ||
    document.next > preamble + FARTHEST_DOCUMENT + document.row.words.split(' ').length + 1
  )
    return null;
  for (let index = document.next; index < words4.length; index++) {
    const word = words4[index];
    if (word === void 0 || word.quoted) continue;
    if (ARRIVES.has(word.lower))
      return { ...makePassive(sentence, document, index + 1, null, false), day: null };
    if (!BE.has(word.lower)) continue;
    const at = words4[index + 1]?.lower === 'been' ? index + 2 : index + 1;
    const { start: verbAt, day: day2 } = skipDay(words4, at);
    const verb = findParticiple(words4, verbAt);
    if (verb === void 0) continue;
    const attribution = makePassive(sentence, document, verbAt + verb.phrase.length, day2, false);
    const isReceived = verb.row.act === 'receives';
    const tells = attribution.tells && !verb.row.onlyBeforeText;
    return { ...attribution, tells, day: isReceived ? null : attribution.day };
  }
  return null;
}
function skipDay(words4, at) {
  const day2 = readDayPhrase(words4, at);
  return { start: day2?.next ?? at, day: day2 };
}
function findParticiple(words4, at) {
  const past = OTHER_PARTICIPLES.get(words4[at]?.lower ?? '');
  if (past === void 0) return findPhrase(VERB_PHRASES, words4, at);
  return VERB_PHRASES.get(past)?.find(({ phrase }) => phrase.length === 1);
}
function makePassive(sentence, document, tailFrom, dayBefore, announces2) {
  const own = readTail(sentence, document.next);
  const tail = tailFrom === document.next ? own : readTail(sentence, tailFrom);
  const issuer =
    readIssuerBehind(sentence, tailFrom, ['by', 'from']) ??
    readIssuerBehind(sentence, document.next, ['by', 'of', 'from']);
  const day2 = dayBefore ?? document.day ?? tail.day ?? own.day;
  return {
    documentRow: document.row,
    documentWords: placeOf(sentence, document),
    issuer,
    day: placeOfDay(sentence, day2),
    isDayWeak:
      dayBefore === null && document.day === null && (tail.day === null ? own.isDayWeak : tail.isDayWeak),
    title: own.title === null ? tail.title && placeOf(sentence, tail.title) : placeOf(sentence, own.title),
    announces: announces2 || document.announces || tail.announces,
    tells: isTold(document.row, issuer),
  };
}

// src/recognise/lead/introduction.ts
var LONGEST_INTRODUCTION2 = 30;
var SMALL_WORDS = new Set(
  `the its it his her their full text texts of reads read says say said saying is are was as follows follow follwos following below
  here in goes runs ran this a an that which and s he she went on quote by`.split(/\s+/),
);
var DOCUMENT_WORDS = new Set(DOCUMENTS.flatMap(({ words: words4 }) => words4.split(' ')));
var ANNOUNCING = new Set('follows follow follwos following reads read says said runs text'.split(' '));
var SPEAKERS = new Set(
  'spokesman spokesperson spokeswoman minister director chairman vice-minister official sender'.split(' '),
);
function isIntroduction({ words: words4, sign, text }) {
  if (words4.length === 0 || words4.length > LONGEST_INTRODUCTION2) return false;
  const announces2 = words4.some(({ lower }) => ANNOUNCING.has(lower));
  if (!announces2) return false;
  const isPlain2 = words4.every(
    ({ lower }) => SMALL_WORDS.has(lower) || DOCUMENT_WORDS.has(lower) || SPEAKERS.has(bare(lower)),
  );
  const announcesText = words4.some(({ lower }) => lower.startsWith('follow') || lower === 'text');
  if (isPlain2) return sign === ':' || (announcesText && text.length > 8);
  return (
    announcesText && isFullText(words4.map(({ lower }) => lower)) && (sign !== '' || words4.length < SHORT)
  );
}
function bare(word) {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}
var SHORT = 20;
function isFullText(words4) {
  const head = words4.slice(0, 8).join(' ');
  return (
    /^(?:the )?(?:follow\w+ (?:is|are) |here follows |here is )?(?:the |its )?full text\b/.test(head) ||
    /^follows the full text\b/.test(head) ||
    /^(?:the )?following is the (?:full )?(?:text|statement|\w+ statement)\b/.test(head)
  );
}

// src/tables/papers.ts
var PAPERS = [
  { id: 'rodong', words: 'rodong sinmun', example: 'Rodong Sinmun says in an editorial that all goes well.' },
  {
    id: 'rodong',
    words: 'rodong shinmun',
    example: 'Rodong Shinmun says in an editorial that all goes well.',
  },
  { id: 'minju', words: 'minju joson', example: 'Minju Joson says in a commentary that all goes well.' },
  { id: 'minju', words: 'minju choson', example: 'Minju Choson says in a commentary that all goes well.' },
  {
    id: 'joson-inmingun',
    words: 'joson inmingun',
    example: 'Joson Inmingun says in a signed article that all goes well.',
  },
  // prettier-ignore
  { id: "chongnyon-jonwi", words: "chongnyon jonwi", example: "Chongnyon Jonwi says in an editorial that all goes well." },
  // prettier-ignore
  { id: "pyongyang-sinmun", words: "pyongyang sinmun", example: "Pyongyang Sinmun says in an article that all goes well." },
  // prettier-ignore
  { id: "choson-sinbo", words: "joson sinbo", example: "Joson Sinbo says in an article that all goes well." },
  {
    id: 'choson-sinbo',
    words: 'choson sinbo',
    example: 'Choson Sinbo says in an article that all goes well.',
  },
  {
    id: 'pyongyang-times',
    words: 'pyongyang times',
    example: 'The Pyongyang Times says in an article that all goes well.',
  },
  // prettier-ignore
  { id: "uriminzokkiri", words: "uriminzokkiri", example: "Uriminzokkiri says in a commentary that all goes well." },
  // prettier-ignore
  { id: "kcna", words: "kcna", example: "KCNA says in a commentary that all goes well." },
  { id: "kcna", words: "korean central news agency", example: "The Korean Central News Agency says in a commentary that all goes well." },
  // prettier-ignore
];

// src/recognise/lead/sentence.ts
var Sentence = class {
  place;
  text;
  /** What it ends with; empty at the end of a paragraph without a full stop. */
  sign;
  #words = null;
  constructor(place, text, sign) {
    this.place = place;
    this.text = text;
    this.sign = sign;
  }
  /** Cut when they are first asked for: most sentences are no leads. */
  get words() {
    this.#words ??= readWords(this.text);
    return this.#words;
  }
};
var LONGEST_LEAD = 1200;
function* readSentences(paragraph) {
  const text = textOf(paragraph);
  const head = text.length > LONGEST_LEAD ? text.slice(0, LONGEST_LEAD) : text;
  for (let from = 0; from < head.length;) {
    const end = findSentenceEnd(head, from);
    const to = end?.offset ?? head.length;
    if (end === null && head.length < text.length) return;
    const place = within(paragraph, from, to);
    const own = head.slice(from, to);
    yield new Sentence(place, own, end?.sign ?? '');
    from = to;
    while (head[from] === ' ') from++;
  }
}
var MARKS = '"\u201C\u201D\u201E\xAB\xBB\u300A\u300B:\uFF1A.!?';
var SPACE4 = 32;
var LAST_SIGN = 63;
var FIRST_ACCENTED_MARK = 171;
function isPlain(code) {
  return (
    code === SPACE4 || (code > LAST_SIGN && code < FIRST_ACCENTED_MARK) || (code >= 19968 && code < 65280)
  );
}
var CLOSING2 = `"\u201D\xBB\u300B\u2019')\uFF09`;
function findSentenceEnd(text, from) {
  const { end, isOpen } = scanSentence(text, from, true);
  return isOpen ? scanSentence(text, from, false).end : end;
}
function scanSentence(text, from, heedsQuotes) {
  let quoted = false;
  for (let index = from; index < text.length; index++) {
    if (isPlain(text.charCodeAt(index))) continue;
    const character = text[index] ?? '';
    if (!MARKS.includes(character)) continue;
    const sign = character === ':' || character === '\uFF1A' ? ':' : isClosingSign(character) ? '.' : null;
    if (sign === null) {
      if (!heedsQuotes) continue;
      quoted = !quoted;
      if (
        !quoted &&
        isClosingSign(text[index - 1]) &&
        startsSentence(text, index + 1) &&
        !goesOn(text, index + 1)
      )
        return { end: { offset: index + 1, sign: '.' }, isOpen: false };
    } else if (quoted) continue;
    else if (sign === ':' && !isClockTime(text, index))
      return { end: { offset: index + 1, sign: ':' }, isOpen: false };
    else if (sign === '.' && isFullStop(text, index)) {
      const offset = CLOSING2.includes(text[index + 1] ?? ' ') ? index + 2 : index + 1;
      return { end: { offset, sign: '.' }, isOpen: false };
    }
  }
  return { end: null, isOpen: quoted };
}
var DAY_FOLLOWS = /^ (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/;
function goesOn(text, offset) {
  return DAY_FOLLOWS.test(text.slice(offset, offset + 12));
}
function isClosingSign(character) {
  return character === '.' || character === '!' || character === '?';
}
function isClockTime(text, colon) {
  return isDigit2(text[colon - 1]) && isDigit2(text[colon + 1]);
}
function isDigit2(character) {
  return character !== void 0 && character >= '0' && character <= '9';
}
function isFullStop(text, dot) {
  if (!startsSentence(text, dot + 1)) return false;
  const wordStart = text.lastIndexOf(' ', dot) + 1;
  return dot + 1 === text.length || !isAbbreviation(text.slice(wordStart, dot + 1));
}
var SENTENCE_START2 = new RegExp(`^["\u201D\xBB\u2019')\uFF09]?(?:$|\\s+\\P{Ll})`, 'u');
function startsSentence(text, offset) {
  return SENTENCE_START2.test(text.slice(offset, offset + 4));
}

// src/recognise/lead/newspaper.ts
var PAPER_PHRASES = indexPhrases(PAPERS, ({ words: words4 }) => words4);
var SAID_IN3 = /* @__PURE__ */ new Set(['commentary', 'editorial', 'article']);
var DEEPEST_OPENING = 3;
var PRESS_REVIEW = /^(?:\w+ ){0,2}(?:(?:news)?papers|dailies)\b|major news items/i;
var LONGEST_REVIEW_HEAD = 200;
function isPressReview(text) {
  return PRESS_REVIEW.test(text.slice(0, LONGEST_REVIEW_HEAD));
}
var PAPER = /sinmun|shinmun|joson|choson|jonwi|sinbo|kcna|news agency|times|uriminzokkiri/i;
var DOCUMENT = /editorial|commentary|article/;
function readNewspaper(paragraphs) {
  const openings = paragraphs.slice(0, DEEPEST_OPENING);
  const [first] = openings;
  if (first !== void 0 && isPressReview(textOf(first))) return null;
  const last = paragraphs.length > DEEPEST_OPENING ? paragraphs.at(-1) : void 0;
  for (const paragraph of [...openings, ...(last === void 0 ? [] : [last])]) {
    const text = textOf(paragraph);
    if (!DOCUMENT.test(text) || !PAPER.test(text)) continue;
    const sentences = [...readSentences(paragraph)];
    const opening = paragraph === last ? void 0 : sentences[0];
    const closing = sentences.at(-1);
    const attribution =
      (opening && (readOpeningAttribution(opening) ?? readArticleFirst(opening))) ??
      (closing && readClosingAttribution(closing));
    if (attribution) return { ...attribution, coverage: 'reported', places: [], document: paragraphs };
  }
  return null;
}
function readOpeningAttribution(sentence) {
  const { words: words4 } = sentence;
  const paper = findPaper(words4);
  if (paper === null) return null;
  const document = findArticle(words4, 0);
  if (document === null) return null;
  const says = saysBehind(words4, paper.index) || carries(words4, paper.index);
  const opens = startsClause(words4, paper.index) && says;
  const inFront = document.next <= paper.index && paper.index <= FARTHEST_PAPER;
  const follows = words4[0]?.lower === 'in' && inFront;
  return opens || follows ? makeAttribution(sentence, paper, document) : null;
}
function startsClause(words4, paper) {
  const start = words4[paper - 1]?.lower === 'the' ? paper - 1 : paper;
  if (start === 0 || countPreamble(words4) === start) return true;
  return words4[start]?.afterComma === true && CLAUSE_OPENERS.has(words4[0]?.lower ?? '');
}
function readArticleFirst(sentence) {
  const { text, words: words4 } = sentence;
  const document = findDocument(text, words4, 0);
  if (document === null || !SAID_IN3.has(document.row.kind)) return null;
  const paper = findPaper(words4);
  const isNear = paper !== null && paper.index > document.next && paper.index <= document.next + MOST_BEFORE;
  return isNear && saysBehind(words4, paper.index) ? makeAttribution(sentence, paper, document) : null;
}
function readClosingAttribution(sentence) {
  const { words: words4 } = sentence;
  const paper = findPaper(words4, (index) => {
    const before = words4[index - 1]?.lower === 'the' ? index - 2 : index - 1;
    const isBehind = words4[before + 1]?.afterComma === true && isSaying(words4[skipDay2(words4, index + 2)]);
    const verb = VERB_ENDS.has(words4[before]?.lower ?? '') ? before - 1 : before;
    return isBehind || (words4[verb]?.afterComma === true && isSaying(words4[verb]));
  });
  if (paper === null) return null;
  const document = findArticle(words4, paper.index);
  return document !== null && document.next >= words4.length - FARTHEST_DAY
    ? makeAttribution(sentence, paper, document)
    : null;
}
function isSaying(word) {
  return word !== void 0 && (SAYS2.has(word.lower) || /^[a-z]+(?:s|ed)$/.test(word.text));
}
var VERB_ENDS = new Set('out up off down on to for at against forth with'.split(' '));
function skipDay2(words4, at) {
  return readDayPhrase(words4, at)?.next ?? at;
}
var FARTHEST_PAPER = 14;
var FARTHEST_SAYS = 14;
var FARTHEST_DAY = 5;
var SAYS2 = new Set(
  `says said observes observed comments commented stresses stressed notes noted urges urged calls called brands branded terms
  termed denounces denounced warns warned accuses accused holds held points pointed argues asserts writes wrote blasts slams
  condemns demands discloses refutes hits cites flays emphasizes underlines`.split(/\s+/),
);
var CARRIES = new Set(
  'carries carried runs ran dedicates dedicated publishes published prints printed'.split(' '),
);
function findPaper(words4, suits = () => true) {
  for (const [index, word] of words4.entries()) {
    const phrase = word.quoted ? void 0 : findPhrase(PAPER_PHRASES, words4, index);
    const last = phrase && words4[index + phrase.phrase.length - 1];
    if (phrase !== void 0 && last !== void 0 && suits(index))
      return { row: phrase.row, index, from: word.from, to: last.to };
  }
  return null;
}
function saysBehind(words4, paper) {
  return (
    words4.slice(paper, paper + FARTHEST_SAYS).some(({ lower, quoted }) => !quoted && SAYS2.has(lower)) ||
    /^in$/.test(words4[paper + 2]?.lower ?? '')
  );
}
function carries(words4, paper) {
  return words4
    .slice(paper, paper + FARTHEST_DAY + 1)
    .some(({ lower, quoted }) => !quoted && CARRIES.has(lower));
}
var MOST_BEFORE = 4;
var ARTICLES = /* @__PURE__ */ new Set(['a', 'an', 'its', 'the']);
function findArticle(words4, from) {
  for (let index = from; index < words4.length; index++) {
    const named2 = words4[index]?.quoted === true ? null : readDocumentName(words4, index);
    if (named2 === null || !SAID_IN3.has(named2.row.kind)) continue;
    const before = words4.slice(Math.max(0, index - MOST_BEFORE), index);
    const article = before.findLastIndex(({ lower }) => ARTICLES.has(lower));
    const opener = before[article - 1]?.lower ?? '';
    if (
      article >= 0 &&
      (opener === 'in' || CARRIES.has(opener) || readDayEnd(words4, index, before.length - article))
    )
      return named2;
  }
  return null;
}
function readDayEnd(words4, index, back) {
  const before = words4[index - back - 1];
  return before !== void 0 && readDayPhrase([before], 0) !== null;
}
function makeAttribution(sentence, paper, document) {
  const { words: words4 } = sentence;
  const place = placeOf(sentence, paper);
  const organization = organizationOf(paper.row.id, place);
  const tail = readTail(sentence, document.next);
  const day2 = findDayAround(words4, paper.index, document.next);
  const closesSentence = tail.day?.next === words4.length && carries(words4, paper.index);
  return {
    documentRow: document.row,
    documentWords: placeOf(sentence, document),
    issuer: organization && { name: null, office: null, organization },
    day: placeOfDay(sentence, day2 ?? (closesSentence ? tail.day : null)),
    isDayWeak: day2 === null && tail.isDayWeak,
    title: tail.title && placeOf(sentence, tail.title),
    announces: false,
    tells: true,
  };
}
function findDayAround(words4, paper, document) {
  const from = Math.min(paper, document);
  const to = Math.max(paper + 2, document);
  for (let index = from; index <= to; index++) {
    const day2 = words4[index]?.quoted === true ? null : readDayPhrase(words4, index);
    if (day2 !== null) return day2;
  }
  return null;
}

// src/recognise/lead/precheck.ts
var LONGEST_LOOK = 1200;
var VERBS =
  /issued?\b|released?\b|made\b|make public|gave\b|given\b|published|adopted|sent\b|received|delivered|full text|following\b|contributed|carried|promulgated|announced|answered|replied|addressed|put out|came to|arrived|reads|in (?:an?|its|his|her) (?:\w+ )?(?:statement|release|memo|comm|decl|appeal|indict|answer|bulletin|paper)/;
var DOCUMENTS2 =
  /statement|release|answer|reply|memo|communiqu|declaration|white paper|bulletin|notice|announcement|ultimatum|appeal|indictment|questionnaire|letter|message|commentary|editorial|article|speech|address|resolution|decision|law|decree|ordinance|report|question/i;
var KOREAN_VERBS =
  /발표|대답|보내|내였다|채택|다음과|공개하|실었|게재|받으시|[전지한][을를] 받|(?:담화|성명|론평|사설|글)에서 /;
function mayAttribute(text) {
  const head = text.length > LONGEST_LOOK ? text.slice(0, LONGEST_LOOK) : text;
  return (VERBS.test(head) && DOCUMENTS2.test(head)) || KOREAN_VERBS.test(head);
}
var LONGEST_INTRODUCTION3 = 260;
var INTRODUCING = /follow|reads?\b|says?\b|said\b|text\b|runs\b|goes\b|다음|아래/;
function mayIntroduce(text) {
  return INTRODUCING.test(text.length > LONGEST_INTRODUCTION3 ? text.slice(0, LONGEST_INTRODUCTION3) : text);
}

// src/recognise/lead/lead.ts
var DEEPEST_PARAGRAPH = 4;
function readLead(paragraphs) {
  let told = null;
  for (let index = 0; index < Math.min(DEEPEST_PARAGRAPH, paragraphs.length); index++) {
    const paragraph = paragraphs[index];
    if (paragraph === void 0 || (told === null && !mayAttribute(textOf(paragraph)))) continue;
    const found = readParagraph(paragraphs, index, paragraph, told);
    if (found?.coverage === 'full-text') return found.continues === true ? found : (told ?? found);
    told ??= found;
  }
  if (told !== null) return isRoundUp(paragraphs, told) ? null : told;
  return readNewspaper(paragraphs);
}
var ROUND_UP = 8;
function isRoundUp(paragraphs, { issuer }) {
  return paragraphs.slice(1, ROUND_UP).some((paragraph) => {
    if (!mayAttribute(textOf(paragraph))) return false;
    const [first] = readSentences(paragraph);
    const other = first && readAttribution(first, isKorean(first.text));
    return other?.tells === true && nameIssuer(other.issuer) !== nameIssuer(issuer);
  });
}
function nameIssuer(issuer) {
  return (issuer?.name ?? issuer?.office)?.value ?? issuer?.organization?.value.name ?? '';
}
function readParagraph(paragraphs, index, paragraph, toldBefore) {
  const korean2 = isKorean(textOf(paragraph));
  let told = toldBefore;
  let position = 0;
  const sentences = [...readSentences(paragraph)];
  for (const sentence of sentences) {
    const isBehind = told !== null && index + position === 1;
    const read = isBehind || mayAttribute(sentence.text) ? readAttribution(sentence, korean2) : null;
    const attribution = read?.continues === true ? goOn(isBehind ? told : null, read) : read;
    if (attribution !== null) {
      const end = findEnd(paragraphs, index, sentences, position, attribution);
      if (end !== null) return { ...attribution, ...end, coverage: 'full-text' };
      const isFirst = position === 0 && index === 0;
      if (attribution.tells && (isFirst || attribution.pointsBack === true)) told ??= attribution;
    }
    position++;
  }
  return told && told !== toldBefore
    ? { ...told, coverage: 'reported', places: [], document: paragraphs }
    : null;
}
function goOn(told, line2) {
  if (told?.documentRow.kind !== line2.documentRow.kind) return null;
  const { issuer, title } = told;
  const { day: day2, isDayWeak } = line2.day === null ? told : line2;
  return { ...line2, issuer, day: day2, isDayWeak, title: line2.title ?? title };
}
function readAttribution(sentence, korean2) {
  return korean2 ? readKorean(sentence) : readEnglish(sentence);
}
function findEnd(paragraphs, index, sentences, position, { announces: announces2, endsInTitle }) {
  const paragraph = paragraphs[index];
  let last = sentences[position];
  if (paragraph === void 0 || last === void 0) return null;
  let follows = announces2 || last.sign === ':';
  for (const next of sentences.slice(position + 1)) {
    if (!isIntroducing(next)) break;
    follows = true;
    last = next;
  }
  let offset = last.place.to - paragraph.from;
  const length = paragraph.to - paragraph.from;
  let lines2 = 0;
  let offsetBelow = null;
  if (offset >= length) {
    offset = length;
    for (const line2 of paragraphs.slice(index + 1, index + 1 + MOST_LINES)) {
      const end = introductionEnd(line2);
      if (end === 0) break;
      follows = true;
      lines2++;
      if (end < line2.to - line2.from) {
        offsetBelow = within(line2, end, line2.to - line2.from);
        break;
      }
    }
  }
  const below = paragraphs.slice(index + 1 + lines2);
  if (!follows && !(endsInTitle === true && offset === length && startsDocument(below[0]))) return null;
  const rest = trimStart(offsetBelow ?? within(paragraph, offset, length));
  const document = rest.from < rest.to ? [rest, ...below] : below;
  if (document.length === 0) return null;
  const lineEnd = offsetBelow;
  const introductions = paragraphs
    .slice(index + 1, index + 1 + lines2)
    .map((line2) =>
      lineEnd !== null && line2.block === lineEnd.block ? { ...line2, to: lineEnd.from } : line2,
    );
  return {
    places: [...paragraphs.slice(0, index), within(paragraph, 0, offset), ...introductions],
    document,
  };
}
var NARRATED =
  /^(?:(?:in )?(?:the|this|his|her|its) (?:\w+ )?(?:statement|release|article|commentary)|it|he|she)\b/i;
function startsDocument(paragraph) {
  return paragraph !== void 0 && !NARRATED.test(textOf(paragraph).slice(0, 60));
}
var MOST_LINES = 2;
var LONGEST_LINE = 260;
function introductionEnd(line2) {
  if (!mayIntroduce(textOf(line2))) return 0;
  for (const sentence of readSentences(line2)) {
    const end = sentence.place.to - line2.from;
    return end <= LONGEST_LINE && isIntroducing(sentence) ? end : 0;
  }
  return 0;
}
function isIntroducing(sentence) {
  return isKorean(sentence.text) ? isKoreanIntroduction(sentence.text) : isIntroduction(sentence);
}
function trimStart(place) {
  let { from } = place;
  while (from < place.to && place.block.text[from] === ' ') from++;
  return { ...place, from };
}

// src/recognise/related.ts
function readRelatedItems(items, report) {
  return items.map(({ title, teaser, date }) => ({
    title: readText2(title, 'related-title'),
    teaser: readText2(teaser, 'related-teaser'),
    publishedOn: date && readDay3(wholeOf(date), 'related-date', report),
  }));
}
function readText2(block, row) {
  return block && stated(block.text, wholeOf(block), row);
}

// src/recognise/source.ts
function readSources(labels, outlet, moreFrom) {
  const sources = labels.map((place) => nameSource(place, 'date-line'));
  if (outlet !== null) sources.push(nameSource(behind(outlet, 'KCNA '), 'outlet-line'));
  if (moreFrom !== null) sources.push(nameSource(behind(moreFrom, 'More From '), 'related-heading'));
  return sources;
}
function behind(block, words4) {
  return within(wholeOf(block), words4.length, block.text.length);
}
function nameSource(place, line2) {
  return { label: readLabel(textOf(place)), place, line: line2 };
}

// src/recognise/title.ts
function readTitle(block) {
  if (block === null) return { title: null, titleDocument: null };
  const place = wholeOf(block);
  const titleDocument = isKorean(block.text) ? findKoreanDocument(place) : findDocument2(place);
  return { title: stated(textOf(place), place, 'title'), titleDocument };
}
var DOCUMENT2 =
  /statement|release|answer|reply|memo|communiqu|declaration|paper|bulletin|notice|announce|ultimatum|appeal|indictment|questionnaire|letter|message|commentary|editorial|speech|decree|ordinance|law|report|article|resolution|decision|address/i;
function findDocument2(place) {
  const text = textOf(place);
  if (!DOCUMENT2.test(text)) return null;
  const words4 = readWords(text);
  return (
    findLeadingDocument(place, words4) ?? findPaperDocument(place, words4) ?? findPossessed(place, words4)
  );
}
var PAPER_PHRASES2 = indexPhrases(PAPERS, (row) => row.words);
var SAID_IN4 = /* @__PURE__ */ new Set(['commentary', 'editorial']);
var ISSUER_JOINTS = /* @__PURE__ */ new Set(['of', 'by', 'from']);
var FILLERS = /* @__PURE__ */ new Set(['given', 'issued', 'made', 'released', 'published']);
var ABOUT = /* @__PURE__ */ new Set([
  'press-statement',
  'statement',
  'memorandum',
  'white-paper',
  'indictment',
  'communique',
  'commentary',
]);
var SENT = /* @__PURE__ */ new Set([
  'message',
  'letter',
  'open-letter',
  'appeal',
  'answer',
  'questionnaire',
  'ultimatum',
]);
var NEWS_ENDINGS = new Set(
  'supported hailed welcomed distributed circulated denounced rejected posted printed conveyed read discussed implemented carried introduced'.split(
    ' ',
  ),
);
var ENDINGS = /* @__PURE__ */ new Set([
  'adopted',
  'sent',
  'received',
  'issued',
  'released',
  'public',
  'published',
  'made',
  'delivered',
]);
var NEWS_KINDS = /* @__PURE__ */ new Set([
  'letter',
  'message',
  'law',
  'decision',
  'resolution',
  'report',
  'decree',
  'article',
  'speech',
]);
function findLeadingDocument(place, words4) {
  const named2 = readDocumentName(words4, 0);
  if (named2 === null || isNewsEnding(textOf(place), words4, named2.row)) return null;
  const { row, next } = named2;
  const span = within(place, named2.from, named2.to);
  const joint = FILLERS.has(words4[next]?.lower ?? '') ? next + 1 : next;
  const lower = words4[joint]?.lower ?? '';
  if (ISSUER_JOINTS.has(lower)) {
    const issuer = readTitleIssuer(place, words4, joint + 1);
    return issuer === null && (NEWS_KINDS.has(row.kind) || SAID_IN4.has(row.kind))
      ? null
      : { row, words: span, issuer };
  }
  if (lower === 'on' && ABOUT.has(row.kind)) return { row, words: span, issuer: null };
  if (lower === 'to' && SENT.has(row.kind))
    return { row, words: span, issuer: readSender(place, words4, joint) };
  const first = words4[next];
  const isHeading2 =
    SAID_IN4.has(row.kind) &&
    first !== void 0 &&
    isCapital(first) &&
    (textOf(place)[named2.to] === ':' || (row.kind === 'editorial' && !ORGANIZATION_NOUNS.has(first.lower)));
  return isHeading2 ? { row, words: span, issuer: null } : null;
}
var PAPER_KINDS = /* @__PURE__ */ new Set(['commentary', 'editorial', 'report', 'statement']);
function findPaperDocument(place, words4) {
  const start = words4[0]?.lower === 'the' ? 1 : 0;
  const paper = findPhrase(PAPER_PHRASES2, words4, start);
  if (paper === void 0) return null;
  const named2 = readDocumentName(words4, start + paper.phrase.length);
  if (named2 === null || !PAPER_KINDS.has(named2.row.kind) || isNewsEnding(textOf(place), words4, named2.row))
    return null;
  const first = words4[start];
  const last = words4[start + paper.phrase.length - 1];
  const organization = first && last && organizationOf(paper.row.id, within(place, first.from, last.to));
  return {
    row: named2.row,
    words: within(place, named2.from, named2.to),
    issuer: organization ? { name: null, office: null, organization } : null,
  };
}
function findPossessed(place, words4) {
  const owner = words4.findIndex(({ lower }) => lower.endsWith("'s") || lower.endsWith("s'"));
  const named2 = owner < 0 ? null : readDocumentName(words4, owner + 1);
  const first = words4[0];
  const last = words4[owner];
  if (named2 === null || first === void 0 || last === void 0) return null;
  const after = words4[named2.next]?.lower;
  if (after !== void 0 && after !== 'to' && after !== 'on') return null;
  if (words4.slice(0, owner).some(({ lower }) => VERBS2.has(lower))) return null;
  const issuer = readIssuer(within(place, first.from, last.to - 2));
  return issuer?.office == null
    ? null
    : { row: named2.row, words: within(place, named2.from, named2.to), issuer };
}
var VERBS2 = new Set(
  'support supports back backs hail hails welcome welcomes denounce denounces on about of over to under release releases'.split(
    ' ',
  ),
);
function isNewsEnding(text, words4, row) {
  const last = words4.at(-1)?.lower ?? '';
  if (words4.some(({ lower }) => NEWS_ENDINGS.has(lower))) return true;
  if (last.endsWith('ed') && !ENDINGS.has(last) && !/["”’:]/.test(text)) return true;
  return NEWS_KINDS.has(row.kind) && ENDINGS.has(last);
}
function readTitleIssuer(place, words4, from) {
  let to = from;
  while (to < words4.length && !endsTitleIssuer(words4, to)) to++;
  const first = words4[from];
  const last = words4[to - 1];
  if (first === void 0 || last === void 0 || to <= from) return null;
  const issuer = readIssuer(within(place, first.from, last.to));
  const isUnsure = issuer?.name != null && issuer.office === null && countKoreanName(words4, from) === 0;
  return isUnsure ? null : issuer;
}
function endsTitleIssuer(words4, index) {
  const { lower = '' } = words4[index] ?? {};
  if (lower === 'to') return /^questions?$/.test(words4[index + 1]?.lower ?? '');
  return lower === 'on' || (lower !== 'public' && ENDINGS.has(lower)) || lower === 'put';
}
function readSender(place, words4, from) {
  const joint = words4.findIndex(({ lower }, index) => index > from && lower === 'from');
  return joint < 0 ? null : readTitleIssuer(place, words4, joint + 1);
}
var BY_LENGTH = [...KOREAN_DOCUMENTS].sort((one, other) => other.words.length - one.words.length);
var KOREAN_END = /(?: ?발표| ?제\d+호|\])$/;
var HEADINGS = /* @__PURE__ */ new Set(['editorial', 'commentary', 'report']);
function findKoreanDocument(place) {
  const whole = textOf(place);
  const text = whole.replace(KOREAN_END, '');
  const ending = BY_LENGTH.find(({ words: words4 }) => text.endsWith(words4));
  if (ending !== void 0) {
    const from = text.length - ending.words.length;
    const issuer = readKoreanIssuer(within(place, 0, withoutGenitive(whole.slice(0, from).trimEnd()).length));
    const isSent = SENT.has(ending.kind) && / (?:보내는|보낸|드리는) ?$/.test(text.slice(0, from));
    const isAnswer = ending.kind === 'answer' && text.slice(0, from).includes('\uC9C8\uBB38');
    if (issuer !== null || isSent || isAnswer)
      return { row: ending, words: within(place, from, text.length), issuer };
  }
  for (const row of BY_LENGTH) {
    if (!HEADINGS.has(row.kind)) continue;
    const from = whole.indexOf(row.words);
    const after = whole[from + row.words.length];
    if (from < 0 || from > FARTHEST_HEADING || !' ]:'.includes(after ?? ' ')) continue;
    const before = whole.slice(whole.startsWith('[') ? 1 : 0, from).trimEnd();
    const issuer =
      before === ''
        ? null
        : readKoreanIssuer(
            within(
              place,
              from - before.length - (whole[from - 1] === ' ' ? 1 : 0),
              whole[from - 1] === ' ' ? from - 1 : from,
            ),
          );
    if (issuer !== null || (before === '' && row.kind !== 'report'))
      return { row, words: within(place, from, from + row.words.length), issuer };
  }
  return null;
}
var FARTHEST_HEADING = 12;

// src/recognise/recognise.ts
function recognise(layout, report) {
  const dateLine = readDateLine(layout.dateLines, report);
  const body = readBody(layout.body, report);
  const { title, titleDocument } = readTitle(layout.title);
  const lead = readLead(body.paragraphs);
  const sources = readSources(dateLine.labels, layout.outlet, layout.moreFrom);
  return {
    title,
    titleDocument,
    dateLine,
    crawlDays: readCrawlDays(layout.crawlLines, report),
    sources,
    body,
    lead,
    language: readLanguage(lead?.document ?? body.paragraphs, sources[0]?.label.tagLanguage ?? null),
    related: readRelatedItems(layout.related, report),
  };
}

// src/tables/walls.ts
var WALLS = [
  {
    page: 'a login wall',
    words: 'log in or sign up',
    example: 'Log in or sign up as a free member to continue',
  },
  { page: 'a login wall', words: 'sign up as a free member', example: 'Sign up as a free member to read on' },
  { page: 'a login wall', words: 'please log in', example: 'Please log in to read this article' },
  {
    page: 'a login wall',
    words: 'you must be logged in',
    example: 'You must be logged in to view this content',
  },
  { page: 'a login wall', words: 'this content is for', example: 'This content is for members only.' },
  { page: 'a blocked page', words: 'attention required!', example: 'Attention Required! | Cloudflare' },
  { page: 'a blocked page', words: 'sorry, you have been blocked', example: 'Sorry, you have been blocked' },
  { page: 'a blocked page', words: 'just a moment...', example: 'Just a moment...' },
  {
    page: 'a blocked page',
    words: 'checking your browser',
    example: 'Checking your browser before accessing kcnawatch.org',
  },
  {
    page: 'a blocked page',
    words: 'enable javascript and cookies',
    example: 'Enable JavaScript and cookies to continue',
  },
  { page: 'a blocked page', words: 'access denied', example: 'Access denied' },
  { page: 'an error page', words: '403 forbidden', example: '403 Forbidden' },
  { page: 'an error page', words: '404 not found', example: '404 Not Found' },
  { page: 'an error page', words: 'page not found', example: 'Page not found' },
  { page: 'an error page', words: '502 bad gateway', example: '502 Bad Gateway' },
];

// src/recognise/wall.ts
var MOST_PARAGRAPHS = 12;
function findWall(paragraphs) {
  const [first] = paragraphs;
  if (first === void 0 || paragraphs.length > MOST_PARAGRAPHS) return void 0;
  const words4 = textOf(first).toLowerCase();
  return WALLS.find((row) => words4.startsWith(row.words));
}

// src/settle/days.ts
function settleDays(findings, reference, report) {
  const publishedOn = settlePublication(findings, report);
  const capturedOn = chooseFirst(findings.crawlDays, 'crawl-date-conflict', report);
  if (publishedOn !== null && capturedOn !== null && capturedOn.value < publishedOn.value) {
    const words4 = [capturedOn.value, publishedOn.value];
    report('captured-before-published', words4, capturedOn.places[0], publishedOn.places[0]);
  }
  const dateline =
    findings.body.dateline && settleDateline(findings.body.dateline, publishedOn?.value, reference);
  const countFrom = dateline?.on?.value ?? publishedOn?.value ?? reference;
  return { publishedOn, capturedOn, dateline, issuedOn: settleIssue(findings, countFrom, report) };
}
function settlePublication({ dateLine, body }, report) {
  if (dateLine.hasDate) return chooseFirst(dateLine.days, 'date-conflict', report);
  if (body.footerDay === null) report('missing-date');
  else report('implied-date', body.footerDay.places.map(textOf), body.footerDay.places[0]);
  return body.footerDay;
}
function chooseFirst(days, conflict, report) {
  const [chosen] = days;
  const other = days.find((day2) => day2.value !== chosen?.value);
  if (chosen !== void 0 && other !== void 0) {
    report(conflict, [chosen.value, other.value], chosen.places[0], other.places[0]);
  }
  return chosen ?? null;
}
function settleDateline(dateline, publishedOn, reference) {
  const { row } = dateline;
  const near =
    publishedOn !== void 0
      ? { reference: publishedOn, direction: 'nearest' }
      : reference !== void 0
        ? { reference, direction: 'past' }
        : {};
  const day2 = normalizeDate(textOf(dateline.day), near);
  return {
    place: stated(textOf(dateline.place), dateline.place, row),
    on: day2.ok && day2.iso !== null ? stated(day2.iso, dateline.day, row) : null,
    agency: stated('KCNA', dateline.agency, row),
  };
}
function settleIssue({ lead, body }, countFrom, report) {
  if (lead?.day == null) return body.closingDay;
  const text = textOf(lead.day);
  const day2 = normalizeDate(text, countFrom === void 0 ? {} : { reference: countFrom });
  if (day2.ok && day2.iso !== null) {
    if (lead.isDayWeak && !isJustBefore(day2.iso, countFrom)) return body.closingDay;
    return day2.evidence.some(({ kind: kind2 }) => kind2 === 'reference-year')
      ? implied(day2.iso, lead.day, 'lead-day')
      : stated(day2.iso, lead.day, 'lead-day');
  }
  report(!day2.ok && day2.reason === 'conflict' ? 'weekday-conflict' : 'unresolved-day', [text], lead.day);
  return null;
}
var LONGEST_DELAY = 3 * 864e5;
function isJustBefore(day2, countFrom) {
  if (countFrom === void 0) return false;
  const delay = Date.parse(countFrom) - Date.parse(day2);
  return delay >= 0 && delay <= LONGEST_DELAY;
}

// src/settle/kind.ts
var PRESS_KINDS = /* @__PURE__ */ new Set(['commentary', 'editorial', 'article']);
function chooseLead({ lead, titleDocument }) {
  if (lead === null || titleDocument === null) return lead;
  const { row, issuer } = titleDocument;
  const isOthers = areDifferent(issuer, lead.issuer);
  if (PRESS_KINDS.has(row.kind)) return isOthers && !PRESS_KINDS.has(lead.documentRow.kind) ? null : lead;
  return isOthers && lead.coverage === 'reported' ? null : lead;
}
function areDifferent(one, other) {
  if (one?.name != null && other?.name != null) return one.name.value !== other.name.value;
  const [first, second] = [one?.organization?.value, other?.organization?.value];
  if (first == null || second == null) return false;
  return first.id === null && second.id === null
    ? !shareName(first.name, second.name)
    : first.id !== second.id;
}
function shareName(one, other) {
  const stems = new Set(stemsOf(other));
  return stemsOf(one).some((stem) => stems.has(stem));
}
var STEM = 5;
function stemsOf(name) {
  return name
    .split(' ')
    .filter((word) => new RegExp('^\\p{Lu}', 'u').test(word) && !ORGANIZATION_NOUNS.has(word.toLowerCase()))
    .map((word) => word.slice(0, STEM).toLowerCase());
}
function settleKind({ lead, titleDocument, body }, report) {
  if (lead !== null) {
    const { documentRow, documentWords, coverage } = lead;
    if (titleDocument !== null && titleDocument.row.kind !== documentRow.kind) {
      const words4 = [textOf(documentWords), textOf(titleDocument.words)];
      report('kind-conflict', words4, documentWords, titleDocument.words);
    }
    return {
      kind: stated(documentRow.kind, documentWords, `document:${documentRow.words}`),
      coverage: implied(coverage, documentWords, 'lead'),
    };
  }
  if (titleDocument !== null) {
    const { row, words: words4 } = titleDocument;
    return {
      kind: implied(row.kind, words4, `document:${row.words}`),
      coverage: implied('full-text', words4, 'title'),
    };
  }
  if (body.byline !== null) {
    return {
      kind: implied('article', body.byline.line, 'byline'),
      coverage: implied('full-text', body.byline.line, 'byline'),
    };
  }
  return { kind: { value: 'news', places: [], row: 'no-document', basis: 'implied' }, coverage: null };
}

// src/settle/source.ts
function settleSource({ sources }, report) {
  const damaged = sources.find(({ label }) => label.words === '');
  if (damaged !== void 0) report('damaged-source', [textOf(damaged.place)], damaged.place);
  const [chosen, ...others] = sources.filter(({ label }) => label.words !== '');
  if (chosen === void 0) return settleDamaged(damaged, report);
  const { row, words: words4, tagLanguage } = chosen.label;
  if (row === null) report('unknown-source', [textOf(chosen.place)], chosen.place);
  reportConflict(chosen, others, report);
  return {
    value: {
      id: row?.id ?? null,
      name: row?.name ?? words4,
      label: textOf(chosen.place),
      language: tagLanguage ?? damaged?.label.tagLanguage ?? row?.language ?? null,
    },
    places: [chosen.place],
    row: row === null ? `${chosen.line}:unknown` : `source:${row.id}`,
    basis: damaged !== void 0 || chosen.line === 'related-heading' ? 'implied' : 'stated',
  };
}
function settleDamaged(damaged, report) {
  if (damaged === void 0) {
    report('missing-source');
    return null;
  }
  const label = textOf(damaged.place);
  const value = { id: null, name: null, label, language: damaged.label.tagLanguage };
  return { value, places: [damaged.place], row: 'language-tag', basis: 'stated' };
}
function reportConflict(chosen, others, report) {
  const other = others.find((each) => !isSameOutlet(chosen, each));
  if (other === void 0) return;
  report('source-conflict', [textOf(chosen.place), textOf(other.place)], chosen.place, other.place);
}
function isSameOutlet({ label: one }, { label: other }) {
  const sameLanguage =
    one.tagLanguage === null || other.tagLanguage === null || one.tagLanguage === other.tagLanguage;
  const sameName =
    one.row === null ? one.words.toLowerCase() === other.words.toLowerCase() : one.row === other.row;
  return sameLanguage && sameName;
}
function settleLanguage(source, written, report) {
  const labelled = source?.value.language ?? null;
  if (source === null || labelled === null) return written;
  if (written !== null && written.value !== labelled) {
    report('language-conflict', [labelled, written.value], source.places[0], written.places[0]);
  }
  return { value: labelled, places: source.places, row: 'source-label', basis: source.basis };
}

// src/settle/speaker.ts
function settleSpeaker(findings, source) {
  const { lead, titleDocument, body } = findings;
  if (lead?.issuer != null) return lead.issuer;
  const isSigned =
    lead === null && titleDocument?.issuer?.name === null && SIGNED.has(titleDocument.row.kind);
  if (isSigned && body.byline !== null) return asImplied(body.byline.writer);
  if (titleDocument?.issuer != null) return asImplied(titleDocument.issuer);
  if (lead === null && titleDocument?.row.kind === 'editorial') return readPaper(source);
  return lead === null || SIGNED.has(lead.documentRow.kind)
    ? body.byline && asImplied(body.byline.writer)
    : null;
}
var SIGNED = /* @__PURE__ */ new Set(['article', 'commentary']);
function asImplied({ name, office, organization }) {
  return {
    name: name && { ...name, basis: 'implied' },
    office: office && { ...office, basis: 'implied' },
    organization: organization && { ...organization, basis: 'implied' },
  };
}
function readPaper(source) {
  const [place] = source?.places ?? [];
  if (source === null || place === void 0 || source.value.name === null) return null;
  const row = ORGANIZATIONS.find(({ id: id2 }) => id2 === source.value.id);
  const { id, name } = row ?? { id: null, name: source.value.name };
  return { name: null, office: null, organization: implied({ id, name }, place, 'paper') };
}

// src/settle/settle.ts
function settle2(all, reference, report) {
  const findings = { ...all, lead: chooseLead(all) };
  const { lead, body, title, related } = findings;
  const paragraphs = lead?.document ?? body.paragraphs;
  const source = settleSource(findings, report);
  if (title === null) report('missing-title');
  const { kind: kind2, coverage } = settleKind(findings, report);
  const { publishedOn, issuedOn, capturedOn, dateline } = settleDays(findings, reference, report);
  return {
    kind: kind2,
    coverage,
    publishedOn,
    issuedOn,
    capturedOn,
    dateline,
    language: settleLanguage(source, findings.language, report),
    title,
    statementTitle: lead?.title ? stated(textOf(lead.title), lead.title, 'lead-title') : null,
    source,
    speaker: settleSpeaker(findings, source),
    lead: lead === null || lead.places.length === 0 ? null : joinLead(lead.places),
    paragraphs,
    related,
  };
}
function joinLead(places) {
  return { value: places.map(textOf).join('\n'), places, row: 'lead', basis: 'stated' };
}

// src/read-statement.ts
function readStatement(input, options) {
  checkOptions(options);
  const notes = [];
  const report = reportInto(notes);
  const unreadable = refuseInput(input, options);
  if (typeof input !== 'string' || unreadable !== null) {
    if (unreadable !== null) report(unreadable.code, unreadable.words);
    return { page: { raw: '', blocks: [] }, notes, layout: null, findings: null, settled: null };
  }
  const page = readPage(input);
  const layout = locate(page, report);
  const findings = recognise(layout, report);
  const refusal = refuseForm(input, options) ?? refusePage(page, layout, findings);
  if (refusal !== null) {
    report(refusal.code, refusal.words);
    return { page, notes, layout, findings, settled: null };
  }
  return { page, notes, layout, findings, settled: settle2(findings, options.reference, report) };
}
var LONGEST_MAGIC = 1024;
var MOST_NULLS = 4;
function refusePage(page, layout, findings) {
  if (page.blocks.length === 0) return { code: 'empty-input', words: [] };
  if (page.raw.slice(0, LONGEST_MAGIC).split('\0').length > MOST_NULLS)
    return { code: 'not-a-page', words: ['it holds null characters, as a binary file does'] };
  const wall = findWall(findings.body.paragraphs);
  if (wall !== void 0) return { code: 'other-page', words: [wall.page] };
  if (!isArticle(layout, findings)) {
    return {
      code: 'not-a-page',
      words: ['it has neither a line of the site (`Date:`, `More From`) nor a sentence'],
    };
  }
  return findings.body.paragraphs.length > 0
    ? null
    : { code: 'no-body', words: ['between its header and its end stands nothing'] };
}

// src/schema/statement.ts
import * as z from 'zod';

// src/tables/kinds.ts
var STATEMENT_KINDS = [
  'press-statement',
  'statement',
  'answer',
  'press-release',
  'memorandum',
  'communique',
  'declaration',
  'resolution',
  'decision',
  'report',
  'bulletin',
  'white-paper',
  'notice',
  'ultimatum',
  'appeal',
  'indictment',
  'questionnaire',
  'open-letter',
  'commentary',
  'editorial',
  'article',
  'letter',
  'message',
  'speech',
  'law',
  'decree',
  'news',
];

// src/schema/statement.ts
var LINE_PATTERN = String.raw`(?!.*(?:[^\S\r\n\u2028\u2029 ]|  |[\u200B-\u200D\u2060]))\S(?:.*\S)?`;
var line = z
  .string()
  .refine(
    (text) => isFolded(text),
    'Expected text, without white space at its ends, line breaks or runs of spaces',
  )
  .meta({ pattern: `^${LINE_PATTERN}$` });
var lines = z
  .string()
  .refine(
    (text) => text.split('\n').every((each) => isFolded(each)),
    'Expected lines of text, none of them blank',
  )
  .meta({ pattern: `^${LINE_PATTERN}(?:\\n${LINE_PATTERN})*$` });
var sourceId = z.enum(SOURCE_IDS);
var organizationId = z.enum(ORGANIZATION_IDS);
var kind = z.enum(STATEMENT_KINDS);
var day = z.iso.date('Expected an ISO day such as 2023-10-01');
var instant = z.iso.datetime({
  precision: 0,
  error: 'Expected an ISO instant such as 2016-01-05T14:43:28Z',
});
var languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Expected a BCP 47 language tag such as en');
var address = z
  .url({ protocol: /^https?$/, error: 'Expected an absolute http or https address' })
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?:' });
var SourceSchema = z
  .strictObject({
    id: sourceId.nullable(),
    name: line.nullable(),
    label: line,
    language: languageTag.nullable(),
  })
  .refine(({ id, name }) => id === null || name !== null, {
    message: 'Expected a name, since an outlet of the registry has one',
    path: ['name'],
  })
  .meta({ allOf: [implication({ id: { type: 'string' } }, { name: { type: 'string' } })] });
var DatelineSchema = z.strictObject({
  place: line,
  on: day.nullable(),
  agency: z.literal('KCNA').nullable(),
});
var OrganizationSchema = z.strictObject({
  id: organizationId.nullable(),
  name: line,
});
var SpeakerSchema = z
  .strictObject({
    name: line.nullable(),
    office: line.nullable(),
    organization: OrganizationSchema.nullable(),
  })
  .refine(({ name, office, organization }) => name !== null || office !== null || organization !== null, {
    message: 'Expected a name, an office or an organization; a speaker without any of them is null',
  })
  .meta({ anyOf: oneIsKnown('name', 'office', 'organization') });
var RelatedItemSchema = z
  .strictObject({
    title: line.nullable(),
    teaser: line.nullable(),
    publishedOn: day.nullable(),
    url: address.nullable(),
  })
  .refine(({ title, teaser }) => title !== null || teaser !== null, {
    message: 'Expected a title or a teaser',
  })
  .meta({ anyOf: oneIsKnown('title', 'teaser') });
function oneIsKnown(...fields) {
  return fields.map((field) => ({ properties: { [field]: { not: { type: 'null' } } } }));
}
var StatementSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    kind,
    language: languageTag.nullable(),
    title: line.nullable(),
    coverage: z.enum(['full-text', 'reported']).nullable(),
    statementTitle: line.nullable(),
    source: SourceSchema.nullable(),
    publishedOn: day.nullable(),
    issuedOn: day.nullable(),
    capturedOn: day.nullable(),
    ingestedAt: instant.nullable(),
    url: address.nullable(),
    originalUrl: address.nullable(),
    dateline: DatelineSchema.nullable(),
    speaker: SpeakerSchema.nullable(),
    lead: lines.nullable(),
    paragraphs: z.array(line).min(1, 'Expected at least one paragraph'),
    related: z.array(RelatedItemSchema),
  })
  .refine(
    ({ kind: kind2, speaker, coverage }) => kind2 !== 'news' || (speaker === null && coverage === null),
    {
      message: 'Expected no speaker and no coverage, since news is no document',
      path: ['kind'],
    },
  )
  .refine(({ lead, coverage }) => lead === null || coverage === 'full-text', {
    message: 'Expected full-text, since the lead introduces a document that follows',
    path: ['coverage'],
  })
  .meta({
    allOf: [
      implication({ kind: { const: 'news' } }, { speaker: { type: 'null' }, coverage: { type: 'null' } }),
      implication({ lead: { type: 'string' } }, { coverage: { const: 'full-text' } }),
    ],
  });
function implication(condition, consequence) {
  return { if: { properties: condition }, then: { properties: consequence } };
}

// src/dates/addresses.ts
var publicationShapes = [
  // http://rodong.rep.kp/en/index.php?strPageID=SF01_02_01&newsID=2022-03-10-0002
  /(?:^|[?&])(?:newsid|date|day)=(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?!\d)/i,
  // http://www.kcna.co.jp/item/2003/200309/news09/24.htm - until 2007 the folder is the month
  /\/item2?\/(?<year>\d{4})\/\k<year>(?<month>\d\d)\/news\k<month>\/(?<day>\d\d)\.html?$/i,
  // http://www.kcna.co.jp/item/1998/9801/news01/13.htm
  /\/item2?\/(?<year>19\d\d)\/9\d(?<month>\d\d)\/news\k<month>\/(?<day>\d\d)\.html?$/i,
  // http://www.kcna.co.jp/item/2011/201105/news20/20110520-24ee.html - from 2008 on the folder is the day
  /(?:^|\/)news(?<day>\d\d)\/(?<year>\d{4})(?<month>\d\d)\k<day>-\w+\.html?$/i,
  // http://www.kcna.co.jp/calendar/2006/05/05-01/2006-0501-001.html
  /\/(?<year>\d{4})-(?<month>\d\d)(?<day>\d\d)-\d+\.html?$/i,
  // dprk-260409-kcna01.htm
  /-(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)-[a-z]+\d*\.html?$/i,
  // Pyongyang-Times-2019-01-12.pdf, rodong_20240609.pdf
  /(?:^|(?<!news\d\d)\/|[_.-])(?<year>\d{4})(?<sign>[-_.]?)(?<month>\d\d)\k<sign>(?<day>\d\d)(?:[-_.][^/]*)?\.(?:pdf|html?|txt|hwpx?|docx?|jpe?g|png)$/i,
  // /2023/10/01/some-title
  /\/(?<year>\d{4})\/(?<month>\d\d)\/(?<day>\d\d)(?:\/|$)/,
  // 12@2024-06-09-N002@, which Rodong Sinmun packs into base64
  /^\d+@(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)-\w+@/,
];
var ingestionShape = /\/newstream\/(\d{9,10})-\d{3,12}(?:[/?#%]|$)/;
var archivePrefix = /^.*?\/web\/\d{8,14}[a-z_]*\/(?=http)/i;
var packedQuery = /\?([\w+/-]{12,200})(?:=|%3D)*(?:[&#]|$)/i;

// src/dates/base64.ts
var ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function unpackBase64(packed) {
  let unpacked = '';
  let bits = 0;
  let count = 0;
  for (const sign of packed) {
    const value = ALPHABET.indexOf(sign);
    if (value < 0) break;
    bits = ((bits << 6) | value) & 65535;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    unpacked += String.fromCharCode((bits >> count) & 255);
  }
  return unpacked;
}

// src/date-from-url.ts
var LONGEST = 4096;
function dateFromUrl(url2) {
  if (typeof url2 !== 'string') throw new TypeError(`url must be a string, not ${typeof url2}`);
  const address2 = url2.slice(0, LONGEST).trim().replace(archivePrefix, '');
  const [, seconds] = ingestionShape.exec(address2) ?? [];
  if (seconds !== void 0) return { publishedOn: null, ingestedAt: isoInstant(Number(seconds)) };
  const [bare2 = ''] = address2.split('#');
  const path = /\.[a-z]+$/i.test(bare2) ? bare2 : bare2.replace(/\?.*/s, '');
  const packed = unpackBase64(packedQuery.exec(address2)?.[1] ?? '');
  return {
    publishedOn: publicationDay(packed) ?? publicationDay(bare2) ?? publicationDay(path),
    ingestedAt: null,
  };
}
function isoInstant(seconds) {
  return new Date(seconds * 1e3).toISOString().replace('.000', '');
}
function publicationDay(address2) {
  for (const shape of publicationShapes) {
    const groups = shape.exec(address2)?.groups;
    if (groups === void 0) continue;
    const [year = 0, month = 0, day2 = 0] = [groups['year'], groups['month'], groups['day']].map(Number);
    const fullYear = year > 99 ? year : year + (year < 90 ? 2e3 : 1900);
    if (fullYear > 1944 && fullYear < 2100 && isDay2(fullYear, month, day2))
      return writeDate(fullYear, month, day2);
  }
  return null;
}

// src/settle/build.ts
function buildStatement(settled, url2) {
  const { source, dateline, speaker } = settled;
  return {
    schemaVersion: 1,
    kind: settled.kind.value,
    language: valueOf2(settled.language),
    title: wordsOf2(settled.title),
    coverage: valueOf2(settled.coverage),
    statementTitle: wordsOf2(settled.statementTitle),
    source: source && { ...source.value, name: detach(source.value.name), label: detach(source.value.label) },
    publishedOn: valueOf2(settled.publishedOn),
    issuedOn: valueOf2(settled.issuedOn),
    capturedOn: valueOf2(settled.capturedOn),
    ingestedAt: url2 === void 0 ? null : dateFromUrl(url2).ingestedAt,
    url: url2 ?? null,
    originalUrl: null,
    dateline: dateline && {
      place: detach(dateline.place.value),
      on: valueOf2(dateline.on),
      agency: dateline.agency.value,
    },
    speaker: speaker && {
      name: wordsOf2(speaker.name),
      office: wordsOf2(speaker.office),
      organization: valueOf2(speaker.organization),
    },
    lead: wordsOf2(settled.lead),
    paragraphs: settled.paragraphs.map((paragraph) => detach(textOf(paragraph))),
    related: settled.related.map(buildRelatedItem),
  };
}
function buildRelatedItem({ title, teaser, publishedOn }) {
  return { title: wordsOf2(title), teaser: wordsOf2(teaser), publishedOn: valueOf2(publishedOn), url: null };
}
function valueOf2(finding) {
  return finding?.value ?? null;
}
function wordsOf2(finding) {
  return finding && detach(finding.value);
}
function detach(text) {
  return text === null || text.length < SHORTEST_VIEW ? text : [text.slice(0, 1), text.slice(1)].join('');
}
var SHORTEST_VIEW = 13;

// src/parse-statement.ts
function parseStatement(page, options = {}) {
  const result = safeParseStatement(page, options);
  if (!result.success) throw result.error;
  return result.data;
}
function safeParseStatement(page, options = {}) {
  const reading = readStatement(page, options);
  const data = validateStatement(reading, options);
  return data === null ? { success: false, error: errorFrom(reading.notes) } : { success: true, data };
}
function validateStatement({ settled }, { url: url2 }) {
  return settled && StatementSchema.parse(buildStatement(settled, url2));
}

// src/anatomy.ts
function buildAnatomy({ page, layout, findings, settled }) {
  const parts2 = [...(findings?.body.parts ?? []), ...(settled?.lead?.places ?? []).map(asLead)];
  const partsByBlock = /* @__PURE__ */ new Map();
  for (const part of parts2) {
    const known = partsByBlock.get(part.place.block);
    if (known === void 0) partsByBlock.set(part.place.block, [part]);
    else known.push(part);
  }
  const anatomy = [];
  page.blocks.forEach((block, index) => {
    const role = layout?.roles[index] ?? 'unknown';
    for (const part of coverGap(page, page.blocks[index - 1]?.end ?? 0, block.start)) anatomy.push(part);
    for (const part of cutBlock(block, role, partsByBlock.get(block) ?? [])) {
      const [start, end] = outerSpan(part.place);
      anatomy.push({ role: part.role, start, end, text: textOf(part.place) });
    }
  });
  return [...anatomy, ...coverGap(page, page.blocks.at(-1)?.end ?? 0, page.raw.length)];
}
function coverGap({ raw }, from, to) {
  const gap = raw.slice(from, to);
  const start = from + gap.length - gap.trimStart().length;
  const end = start + gap.trim().length;
  return start < end ? [{ role: 'chrome', start, end, text: '' }] : [];
}
function asLead(place) {
  return { role: 'lead', place };
}
function cutBlock(block, role, parts2) {
  if (parts2.length === 0) return [{ role, place: { block, from: 0, to: block.text.length } }];
  const cut = [];
  let from = 0;
  const addRest = (to) => {
    const place = trim({ block, from, to });
    if (place.from < place.to) cut.push({ role, place });
  };
  for (const part of parts2.sort((one, other) => one.place.from - other.place.from)) {
    addRest(part.place.from);
    cut.push({ ...part, place: trim(part.place) });
    from = part.place.to;
  }
  addRest(block.text.length);
  return cut;
}
function trim({ block, from, to }) {
  while (from < to && block.text[from] === ' ') from++;
  while (to > from && block.text[to - 1] === ' ') to--;
  return { block, from, to };
}

// src/evidence.ts
function buildEvidence(page, settled) {
  const evidence = {};
  for (const [path, finding] of listFindings(settled)) {
    if (finding === null) continue;
    const { places, row, basis } = finding;
    evidence[path] = { spans: places.flatMap((place) => exactSpans(page, place)), row, basis };
  }
  return evidence;
}
function listFindings(settled) {
  const { dateline, speaker, source } = settled;
  return [
    ['kind', settled.kind],
    ['language', settled.language],
    ['title', settled.title],
    ['coverage', settled.coverage],
    ['statementTitle', settled.statementTitle],
    ...(source === null ? [] : listSource(source)),
    ['publishedOn', settled.publishedOn],
    ['issuedOn', settled.issuedOn],
    ['capturedOn', settled.capturedOn],
    ['dateline.place', dateline?.place ?? null],
    ['dateline.on', dateline?.on ?? null],
    ['dateline.agency', dateline?.agency ?? null],
    ['speaker.name', speaker?.name ?? null],
    ['speaker.office', speaker?.office ?? null],
    ['speaker.organization.id', speaker?.organization?.value.id == null ? null : speaker.organization],
    ['speaker.organization.name', speaker?.organization ?? null],
    ['lead', settled.lead],
    ...settled.paragraphs.map((place, index) => [`paragraphs[${index}]`, asText(place)]),
    ...settled.related.flatMap(({ title, teaser, publishedOn }, index) => [
      [`related[${index}].title`, title],
      [`related[${index}].teaser`, teaser],
      [`related[${index}].publishedOn`, publishedOn],
    ]),
  ];
}
function listSource(source) {
  const { id, name, language } = source.value;
  return [
    ['source.label', source],
    ['source.id', id === null ? null : source],
    ['source.name', name === null ? null : source],
    ['source.language', language === null ? null : source],
  ];
}
function asText(place) {
  return { value: null, places: [place], row: 'body', basis: 'stated' };
}

// src/explain-statement.ts
function explainStatement(page, options = {}) {
  const reading = readStatement(page, options);
  return {
    statement: validateStatement(reading, options),
    anatomy: buildAnatomy(reading),
    evidence: reading.settled === null ? {} : buildEvidence(reading.page, reading.settled),
    diagnostics: reading.notes.map(describe),
  };
}

// src/extract-related.ts
import * as z2 from 'zod';
var RelatedItemsSchema = z2.array(RelatedItemSchema);
function extractRelated(page, options = {}) {
  checkOptions(options);
  const notes = [];
  const report = reportInto(notes);
  const refusal = refuseInput(page, options) ?? refuseForm(page, options);
  if (refusal !== null) {
    report(refusal.code, refusal.words);
    throw errorFrom(notes);
  }
  const { related } = locate(readPage(page), report);
  return RelatedItemsSchema.parse(readRelatedItems(related, report).map(buildRelatedItem));
}
export {
  DatelineSchema,
  OrganizationSchema,
  RelatedItemSchema,
  SourceSchema,
  SpeakerSchema,
  StatementParseError,
  StatementSchema,
  dateFromUrl,
  explainStatement,
  extractRelated,
  normalizeDate,
  parseStatement,
  safeParseStatement,
};
