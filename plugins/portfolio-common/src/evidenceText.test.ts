import { EVIDENCE, EVIDENCE_SOURCES } from './evidence';
import { EVIDENCE_BY_ID, evidenceText } from './evidenceText';

describe('evidence', () => {
  it('has an id of its own and a known source for each kind', () => {
    expect(EVIDENCE_BY_ID.size).toBe(EVIDENCE.length);
    for (const { id, source, sentence } of EVIDENCE) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(EVIDENCE_SOURCES).toContain(source);
      expect(sentence).not.toMatch(/\.$/);
    }
    expect(EVIDENCE.length).toBeLessThan(256);
  });

  it('names each of its parameters in the sentence, and nothing else', () => {
    for (const { parameters, sentence } of EVIDENCE) {
      expect(sentence.includes('{a}')).toBe(parameters.length > 0);
      expect(sentence.includes('{b}')).toBe(parameters.length > 1);
    }
  });

  it.each([
    ['used-by-items', 7, 5, 'used by 7 systems of 5 teams'],
    ['used-by-items', 1, 1, 'used by 1 system of 1 team'],
    ['declares-capabilities', 1, undefined, 'says that it offers 1 capability'],
    ['said-word', 'sdk', undefined, 'says “sdk”'],
    ['said-word', '1', undefined, 'says “1”'],
    ['from-the-future', 1, 2, 'from-the-future'],
  ])('reads %s %s %s as "%s"', (id, a, b, text) => {
    expect(evidenceText({ id, a, b })).toBe(text);
  });
});
