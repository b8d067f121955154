import { describe, expect, it } from 'vitest';
import { compareStatements, parseStatement, statementKey } from '../../src/index.js';
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
