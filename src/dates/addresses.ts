/** Shapes of addresses, each with a real one. The named groups say what the digits are. */
export const publicationShapes: readonly RegExp[] = [
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

// /newstream/1452004408-287654321/kim-jong-un-visits/
export const ingestionShape = /\/newstream\/(\d{9,10})-\d{3,12}(?:[/?#%]|$)/;

// https://web.archive.org/web/20160105144328/http://www.kcna.kp/
const archivePrefix = /^.*?\/web\/\d{8,14}[a-z_]*\/(?=http)/i;
/** No longer address is looked at. */
const LONGEST = 4096;

/** An address as it is read: one in a web archive is that of the page which it keeps. */
export function withoutArchive(address: string): string {
  return address.slice(0, LONGEST).trim().replace(archivePrefix, '');
}

// index.php?MTJAMjAyNC0wNi0wOS1OMDAyQA==
export const packedQuery = /\?([a-z\d+/]{12,200})(?:=|%3D)*(?:[&#]|$)/i;
