import { describe, expect, it } from 'vitest';
import { findKoreanOrganization, findOrganization } from '../../src/recognise/issuer/organization.js';
import { wordingOf } from '../../src/recognise/wording/words.js';
import { readTitle } from '../../src/recognise/title.js';
import { DOCUMENTS } from '../../src/tables/documents.js';
import { KOREAN_ANNOUNCEMENTS, KOREAN_DOCUMENTS, KOREAN_LAW } from '../../src/tables/korean-leads.js';
import { FOREIGN_DOCUMENTS } from '../../src/tables/foreign-documents.js';
import { FOREIGN_LEADS } from '../../src/tables/foreign-leads.js';
import { FOREIGN_ORGANIZATIONS } from '../../src/tables/foreign-organizations.js';
import { LEAD_VERBS } from '../../src/tables/lead-verbs.js';
import { ORGANIZATIONS, type OrganizationRow } from '../../src/tables/organizations.js';
import { PAPERS } from '../../src/tables/papers.js';
import { textOf } from '../../src/page/page.js';
import { makeParagraphs, readLines } from './support.js';

const ROWS: readonly OrganizationRow[] = ORGANIZATIONS;
const BEHIND = '\nSuch acts will not be forgiven.';

function placeOf(text: string): ReturnType<typeof makeParagraphs>[number] {
  const [place] = makeParagraphs([text]);
  if (place === undefined) throw new Error('no paragraph');
  return place;
}

function findNamed(text: string): string | null | undefined {
  return findOrganization(wordingOf(placeOf(text)))?.value.id;
}

describe('each row is recognised by its example, and by no other row', () => {
  it.each(DOCUMENTS)('document "$words"', ({ words, kind }) => {
    const found = readLines(
      `The Foreign Ministry of the DPRK issued the following ${words.replace('no.', 'No. 12')} on Monday:${BEHIND}`,
    );
    expect([found?.documentRow.words, found?.documentRow.kind]).toEqual([words, kind]);
  });

  it.each(DOCUMENTS)('title "$example"', ({ words, example }) => {
    expect(readTitle(placeOf(example).block).titleDocument?.row.words).toBe(words);
  });

  it.each(LEAD_VERBS)('verb "$words"', ({ words, example }) => {
    const found = readLines(`${example}${BEHIND}`);
    expect(found?.places.map(textOf)).toEqual([example]);
    expect(found?.issuer).not.toBeNull();
    expect(readLines(`${example.replace(` ${words} `, ' forgot ')}${BEHIND}`)?.issuer ?? null).toBeNull();
  });

  it.each(PAPERS)('paper "$words"', ({ id, example }) => {
    expect(readLines(`${example}${BEHIND}`)?.issuer?.organization?.value.id).toBe(id);
  });

  it.each(ROWS.flatMap(({ id, name, also = [] }) => [name, ...also].map((form) => [form, id] as const)))(
    'organisation "%s"',
    (form, id) => {
      expect(findNamed(`director of the ${form}`)).toBe(id);
      expect(ROWS.filter((row) => [row.name, ...(row.also ?? [])].includes(form))).toHaveLength(1);
    },
  );

  it.each([
    ['KPA General Staff', 'kpa-general-staff'],
    ["Korean People's Army Supreme Command", 'kpa-supreme-command'],
    ['C.C., WPK', 'wpk-cc'],
    ["C.C. of the Workers' Party of Korea", 'wpk-cc'],
    ['Political Bureau of the WPK Central Committee', 'wpk-political-bureau'],
    ["Presidium of the DPRK Supreme People's Assembly", 'spa-presidium'],
    ['SPA Presidium', 'spa-presidium'],
    ['DPRK Cabinet', 'cabinet'],
    ["government of the Democratic People's Republic of Korea", 'dprk-government'],
    ['CPRK Secretariat', 'cprk-secretariat'],
    ["South Headquarters of the National Alliance for the Country's Reunification", 'pomminryon-south'],
    ['DPRK Red Cross Society', 'red-cross'],
    ['DPRK permanent mission to the UN', 'un-mission'],
    ["minister of the People's Armed Forces", 'mpaf'],
    ['vice-minister of National Defense', 'mnd'],
    ['WPK, Central Committee of the Green Party', 'wpk'],
    ['Swiss Cabinet', undefined],
  ])('organisation "%s", composed', (form, id) => {
    expect(findNamed(`spokesman for the ${form}`)).toBe(id);
  });

  it.each(ROWS.flatMap(({ id, korean }) => korean.map((form) => [form, id] as const)))(
    '조직 "%s"',
    (form, id) => {
      expect(findKoreanOrganization(placeOf(`${form} 대변인`))?.value.id).toBe(id);
    },
  );

  it.each(KOREAN_DOCUMENTS)('문건 "$words"', ({ words, kind, example }) => {
    const found = readLines(
      `조선민주주의인민공화국 외무성은 3일 다음과 같은 ${words}을 발표하였다.\n우리는 지켜볼것이다.`,
    );
    expect([found?.documentRow.words, found?.documentRow.kind]).toEqual([words, kind]);
    expect(readTitle(placeOf(example).block).titleDocument?.row.words).toBe(words);
  });

  it.each([...KOREAN_ANNOUNCEMENTS, KOREAN_LAW])('문건 "$example"', ({ words, example }) => {
    expect(readTitle(placeOf(example).block).titleDocument?.row.words).toBe(words);
  });
});

describe('each row of leads in other languages', () => {
  it.each(FOREIGN_LEADS)('lead "$examples.lead"', ({ examples: { lead: example }, act }) => {
    expect(readLines(`${example}\n是。`)?.places.map(textOf)).toEqual([example]);
    expect(FOREIGN_LEADS.filter((row) => row.act().test(example)).map((row) => row.act)).toEqual([act]);
  });

  it.each(FOREIGN_LEADS)('told "$examples.told"', ({ examples: { told }, act }) => {
    expect(readLines(`${told}\n是。`)?.coverage).toBe('reported');
    expect(FOREIGN_LEADS.filter((row) => row.act().test(told)).map((row) => row.act)).toEqual([act]);
  });

  it.each(FOREIGN_LEADS)('title "$examples.titled"', ({ examples: { titled }, title }) => {
    expect(readTitle(placeOf(titled).block).titleDocument?.readIssuer()?.organization?.value.id).toBe('mfa');
    // Chinese and Japanese share most of these words; the first row is taken
    expect(FOREIGN_LEADS.find((row) => row.title().test(titled))?.title).toBe(title);
  });

  it.each(FOREIGN_ORGANIZATIONS)('organisation "$example"', ({ example, words }) => {
    expect(FOREIGN_ORGANIZATIONS.filter((row) => row.words.test(example)).map((row) => row.words)).toEqual([
      words,
    ]);
  });

  it.each(FOREIGN_DOCUMENTS)('document "$words"', ({ kind, words, example }) => {
    const row = readLines(`${example}\n是。`)?.documentRow;
    expect(row?.kind).toBe(kind);
    expect(words.split('|')).toContain(row?.words);
  });
});

describe('a ministry of another state', () => {
  it.each([
    'spokesman for the Russian Foreign Ministry',
    'spokesman for the Foreign Ministry of China',
    "China's Foreign Ministry",
    'Cuban Vice Foreign Minister',
    'minister of Foreign Affairs of the Kingdom of Thailand',
    'minister of Foreign Affairs of Laos',
    'Japanese Defence Ministry',
  ])('%s is not the ministry here', (office) => {
    expect(findNamed(office)).toBeUndefined();
  });
});

describe('다른 나라의 기관', () => {
  it.each(['중국 외무성 대변인', '로씨야외무성', '일본내각'])('%s', (text) => {
    expect(findKoreanOrganization(placeOf(text))).toBeNull();
  });
});
