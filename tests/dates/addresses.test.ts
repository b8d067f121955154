import { describe, expect, test } from 'vitest';
import { dateFromUrl } from '../../src/dates/date-from-url.js';

const published: readonly (readonly [address: string, day: string | null])[] = [
  ['http://rodong.rep.kp/en/index.php?MTJAMjAyNC0wNi0wOS1OMDAyQA==', '2024-06-09'],
  ['http://rodong.rep.kp/en/index.php?MTJAMjAyNC0wNi0wOS1OMDAyQA', '2024-06-09'],
  ['http://rodong.rep.kp/en/index.php?MTJAMjAyNC0wNi0wOS1OMDAyQA=', '2024-06-09'],
  ['http://rodong.rep.kp/en/index.php?MTJAMjAyNC0wNi0wOS1OMDAyQA===', '2024-06-09'],
  ['http://rodong.rep.kp/en/index.php?MTJAMjAyNC0wNi0wOS1OMDAyQA%3D%3D', '2024-06-09'],
  ['http://rodong.rep.kp/en/index.php?strPageID=SF01_02_01&newsID=2022-03-10-0002', '2022-03-10'],
  ['index.php?newsID=2022-03-10-0002', '2022-03-10'],
  ['newsID=2022-03-10-0002', '2022-03-10'],
  ['http://www.kcna.co.jp/item/2003/200309/news09/24.htm', '2003-09-24'],
  ['http://www.kcna.co.jp/item/2003/200309/news09/24.htm#5', '2003-09-24'],
  ['http://www.kcna.co.jp/item/2003/200309/news10/24.htm', null],
  ['http://www.kcna.co.jp/item/2003/200302/news02/30.htm', null],
  ['http://www.kcna.co.jp/item/1998/9801/news01/13.htm', '1998-01-13'],
  ['http://www.kcna.co.jp/item/2011/201105/news20/20110520-24ee.html', '2011-05-20'],
  ['http://www.kcna.co.jp/item/2011/201105/news21/20110520-24ee.html', null],
  ['news20/20110520-24ee.html', '2011-05-20'],
  ['news09/24.htm', null],
  ['http://www.kcna.co.jp/calendar/2006/05/05-01/2006-0501-001.html', '2006-05-01'],
  ['dprk-260409-kcna01.htm', '2026-04-09'],
  ['https://example.org/a/dprk-261309-kcna01.htm', null],
  ['Pyongyang-Times-2019-01-12.pdf', '2019-01-12'],
  ['https://example.org/papers/Pyongyang-Times-2019-01-12.pdf?download=1', '2019-01-12'],
  ['Pyongyang-Times-2019-02-30.pdf', null],
  ['rodong_20240609.pdf', '2024-06-09'],
  ['https://example.org/2023/10/01/a-title/', '2023-10-01'],
  ['https://example.org/2023/10/a-title/', null],
  ['http://www.vok.rep.kp/index.php/detail/ikn250625008/en', null],
  ['http://www.mfa.gov.kp/view/article/17984', null],
  ['https://web.archive.org/web/20160105144328/http://www.kcna.kp/', null],
  [
    'https://web.archive.org/web/20160105144328/http://www.kcna.co.jp/item/2003/200309/news09/24.htm',
    '2003-09-24',
  ],
  ['https://kcnawatch.org/newstream/1452004408-287654321/talks-of-2016-01-01/', null],
  ['https://kcnawatch.org/newstream/282783/', null],
  ['https://kcnawatch.org/article/12345/', null],
  ['', null],
  ['%', null],
  ['?', null],
];

const ingested: readonly (readonly [address: string, instant: string | null])[] = [
  ['https://kcnawatch.org/newstream/1452004408-287654321/a-title/', '2016-01-05T14:33:28Z'],
  ['https://kcnawatch.co/newstream/1452004408-2876543/', '2016-01-05T14:33:28Z'],
  ['https://kcnawatch.app/newstream/1452004408-287654321', '2016-01-05T14:33:28Z'],
  ['https://kcnawatch.nknews.org/newstream/1452004408-287654321/%EB%8B%B4%ED%99%94/', '2016-01-05T14:33:28Z'],
  ['https://kcnawatch.org/newstream/1452004408-287654321/%20', '2016-01-05T14:33:28Z'],
  ['https://kcnawatch.org/newstream/1452004408-287654321?t=1700000000', '2016-01-05T14:33:28Z'],
  ['https://kcnawatch.org/newstream/1452004408-287654321%E2%80%8B', '2016-01-05T14:33:28Z'],
  ['/newstream/1452004408-287654321/', '2016-01-05T14:33:28Z'],
  ['https://kcnawatch.org/newstream/12345/laws/a-law/', null],
  ['https://kcnawatch.org/newstream/282783/', null],
  ['https://kcnawatch.org/newstream/feed/', null],
  ['Pyongyang-Times-2019-01-12.pdf', null],
];

describe('dateFromUrl', () => {
  for (const [address, day] of published) {
    test(`${address} was published on ${String(day)}`, () => {
      expect(dateFromUrl(address).publishedOn).toBe(day);
    });
  }
  for (const [address, instant] of ingested) {
    test(`${address} was taken in at ${String(instant)}`, () => {
      expect(dateFromUrl(address).ingestedAt).toBe(instant);
    });
  }
  test('takes nothing but a string', () => {
    expect(() => dateFromUrl(new URL('https://kcnawatch.org/') as never)).toThrow(TypeError);
  });
});
