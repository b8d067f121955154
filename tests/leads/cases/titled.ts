import type { LeadCase } from './case.js';

const OFFICE = 'advisor to the Foreign Ministry of the DPRK';

const values = (day: string, title: string): readonly [string, string, string, string, string, string] => [
  'press-statement',
  'So Un Byol',
  OFFICE,
  'mfa',
  day,
  title,
];

/** Titles in quotation marks: white space and full stops at their ends, quotations inside them. */
// prettier-ignore
export const TITLED: readonly LeadCase[] = [
  [`So Un Byol, ${OFFICE}, issued a press statement titled "Ends and Means " on May 3.\nIt reads:`, ...values('May 3', 'Ends and Means')],
  [`So Un Byol, ${OFFICE}, issued the following press statement titled “ Ends and Means ” on May 3:`, ...values('May 3', 'Ends and Means')],
  [`So Un Byol, ${OFFICE}, issued the following press statement titled “Ends and Means . ” on May 3:`, ...values('May 3', 'Ends and Means')],
  [`So Un Byol, ${OFFICE}, issued the following press statement " " on May 3:`, ...values('May 3', '')],
  [`So Un Byol, ${OFFICE}, issued the following press statement titled "." on May 3:`, ...values('May 3', '')],
  ['조선민주주의인민공화국 외무성은 3일 《 강도의 궤변 》이라는 제목의 다음과 같은 성명을 발표하였다.', 'statement', '', '', 'mfa', '3일', '강도의 궤변'],
  ['조선민주주의인민공화국 외무성은 3일 《 》이라는 제목의 다음과 같은 성명을 발표하였다.', 'statement', '', '', 'mfa', '3일', ''],
  // quotations inside
  [`So Un Byol, ${OFFICE}, issued a press statement titled “Shun the ”Free World” Myth” on May 3.\nIt reads:`, ...values('May 3', 'Shun the ”Free World” Myth')],
  [`So Un Byol, ${OFFICE}, issued a press statement titled "Shun the "Free" Myth" on May 3.\nIt reads:`, ...values('May 3', 'Shun the "Free" Myth')],
  [`So Un Byol, ${OFFICE}, issued a press statement titled ""Free" for Whom?" on May 3.\nIt reads:`, ...values('May 3', '"Free" for Whom?')],
  [`So Un Byol, ${OFFICE}, issued a press statement titled "Whose Is the "Order"" on May 3.\nIt reads:`, ...values('May 3', 'Whose Is the "Order"')],
  // single quotation marks
  [`So Un Byol, ${OFFICE}, issued the following press statement titled 'Ends and Means' on May 3.`, ...values('May 3', 'Ends and Means')],
  [`So Un Byol, ${OFFICE}, issued the following press statement 'Ends and Means' on May 3:`, ...values('May 3', 'Ends and Means')],
  [`So Un Byol, ${OFFICE}, issued the following press statement titled 'The Traitors' Last Monday' Friday:`, ...values('Friday', "The Traitors' Last Monday")],
  [`So Un Byol, ${OFFICE}, issued the following press statement titled ‘It’s a Lie’ on May 3:`, ...values('May 3', 'It’s a Lie')],
  [`So Un Byol, ${OFFICE}, on May 3 issued the following press statement over the traitors' moves:`, ...values('May 3', '')],
  [`So Un Byol, ${OFFICE}, on May 3 issued the following press statement titled 'Ends and Means:`, ...values('May 3', '')],
  [`So Un Byol, ${OFFICE}, issued the following press statement titled "And Then ..." on May 3:`, ...values('May 3', 'And Then ...')],
];
