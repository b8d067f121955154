import { describe, expect, it } from 'vitest';
import { explainStatement, parseStatement } from '../../src/index.js';
import { makeArticle } from './support.js';

const TEXT = ['Such acts will be met with strong countermeasures.', 'We will watch the situation.'];
const TITLE = 'Press Statement of Spokesperson for Ministry of National Defence of DPRK';
const KOREAN_TITLE = '국방성 대변인 담화';

describe('a lead that names no document, below a title that does', () => {
  it.each([
    [TITLE, 'A spokesperson for the DPRK Ministry of National Defence said as follows on Wednesday:', '2023-05-03'],
    [TITLE, 'A spokesperson for the DPRK Ministry of National Defence on Wednesday clarified the following position:', '2023-05-03'],
    [TITLE, 'A spokesperson for the DPRK Ministry of National Defence Wednesday made the following remarks.', '2023-05-03'],
    [TITLE, 'A spokesperson for the DPRK Ministry of National Defence issued the following warning:', null],
    [TITLE, 'The drill is under way.\n\nIn this regard, a spokesperson for the DPRK Ministry of National Defence clarified its stand on May 4 as follows:', '2023-05-04'],
    [KOREAN_TITLE, '조선민주주의인민공화국 국방성 대변인은 3일 다음과 같이 밝히였다.', '2023-05-03'],
    [KOREAN_TITLE, '국방성 대변인은 3일 조선중앙통신사를 통하여 다음과 같은 립장을 발표하였다.', '2023-05-03'],
    [KOREAN_TITLE, '조선민주주의인민공화국 국방성 대변인은 다음과 같이 언명하였다.', null],
    [KOREAN_TITLE, '조선민주주의인민공화국 국방성 대변인이 3일 발표한 립장은 다음과 같다.', '2023-05-03'],
  ])('%s: %s', (title, lead, day) => {
    const { statement, evidence } = explainStatement(makeArticle(title, lead, ...TEXT));
    expect(statement?.lead).toBe(lead.replace('\n\n', '\n'));
    expect(statement?.issuedOn).toBe(day);
    expect(statement?.kind).toBe('press-statement');
    expect(statement?.speaker?.organization?.id).toBe('mnd');
    expect(statement?.paragraphs).toEqual(TEXT);
    expect(evidence.kind?.basis).toBe('implied');
    expect(evidence['speaker.office']?.basis).toBe('stated');
  }); // prettier-ignore

  it('may be of a person whom the title names too', () => {
    const lead = 'Ole Berg, chairman of the Oslo Society, said as follows on Wednesday:';
    const { speaker } = parseStatement(makeArticle('Press Statement of Ole Berg, Chairman of Society', lead, ...TEXT));
    expect(speaker?.name).toBe('Ole Berg');
  }); // prettier-ignore
});

describe('no lead', () => {
  it.each([
    ['what somebody else said', TITLE, 'The U.S. Secretary of Defense said as follows on Wednesday:'],
    ['what another organisation said', TITLE, 'A spokesperson for the DPRK Red Cross Society said as follows on Wednesday:'],
    ['what the document says of its issuer', KOREAN_TITLE, '조선민주주의인민공화국 국방성 대변인은 다음과 같이 밝힌다.'],
    ['what does not follow', TITLE, 'A spokesperson for the DPRK Ministry of National Defence clarified its position on Wednesday.'],
    ['what "the following" is part of', TITLE, 'A spokesperson for the DPRK Ministry of National Defence said that the following year will be decisive.'],
    ['words below a title that names no document', 'Drill Denounced', 'A spokesperson for the DPRK Ministry of National Defence said as follows on Wednesday:'],
  ])('in %s', (_, title, line) => {
    expect(parseStatement(makeArticle(title, line, ...TEXT)).lead).toBeNull();
  }); // prettier-ignore
});
