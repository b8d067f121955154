import { describe, expect, it } from 'vitest';
import { compareStatements, parseStatement, statementKey, type Statement } from '../../src/index.js';
import { IDENTITY_CASES } from './cases.js';

describe.each(IDENTITY_CASES)('$what', ({ pages, verdict, fields, sameKey }) => {
  const [one, other] = pages.map((page) => parseStatement(page));
  if (one === undefined || other === undefined) throw new Error('two pages');
  it(`is ${verdict}`, () => {
    expect(compareStatements(one, other)).toEqual({ verdict, fields });
  });

  it(`has ${sameKey ? 'the same key' : 'another key'}`, () => {
    expect(statementKey(one) === statementKey(other)).toBe(sameKey);
  });
});

describe('what is no statement', () => {
  const statement = parseStatement('A spokesman for the society said in a statement: "No."');
  it.each([
    null,
    undefined,
    'text',
    {},
    { ...statement, paragraphs: 'text' },
    { ...statement, lead: undefined },
    { kind: 'message', lead: null, paragraphs: ['a'] },
    { ...statement, source: 'KCNA' },
  ])('is refused by name: %j', (value) => {
    const other = value as Statement;
    expect(() => statementKey(other)).toThrow(
      new TypeError('statement must be a Statement; check it with StatementSchema first'),
    );
    expect(() => compareStatements(other, statement)).toThrow(/^one must be a Statement/);
    expect(() => compareStatements(statement, other)).toThrow(/^other must be a Statement/);
  });
});
