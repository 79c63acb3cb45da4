import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import fc from 'fast-check';
import { MAX_REF_LENGTH, readEntityRef } from './entityRef';

/** What the catalog itself makes of a ref. */
function byCatalog(options: Parameters<typeof readEntityRef>[0]) {
  try {
    return stringifyEntityRef(parseEntityRef(String(options.text), options));
  } catch {
    return undefined;
  }
}

describe('readEntityRef', () => {
  it.each([
    [{ text: 'sky', defaultKind: 'group' }, 'group:default/sky'],
    [
      { text: 'Sky', defaultKind: 'Group', defaultNamespace: 'Sales' },
      'group:sales/sky',
    ],
    [{ text: ' user:amelia ', defaultKind: 'group' }, 'user:default/amelia'],
    [{ text: 'sky' }, undefined],
    [{ text: '', defaultKind: 'group' }, undefined],
    [{ text: 'group:', defaultKind: 'group' }, undefined],
    [{ text: 'group:<team>' }, undefined],
    [{ text: ['sky'], defaultKind: 'group' }, undefined],
  ])('reads %j as %s', (options, ref) => {
    expect(readEntityRef(options)).toBe(ref);
  });

  it('agrees with the catalog on whatever is not a blank of a template', () => {
    const part = fc.string({ unit: fc.constantFrom(...'aZé9-._:/@') });
    fc.assert(
      fc.property(
        fc.oneof(
          part,
          fc.tuple(part, part).map(([kind, name]) => `${kind}:${name}`),
          fc.tuple(part, part, part).map(([k, n, m]) => `${k}:${n}/${m}`),
        ),
        fc.option(fc.constantFrom('Group', 'user'), { nil: undefined }),
        fc.option(fc.constantFrom('Sales', 'a'), { nil: undefined }),
        (text, defaultKind, defaultNamespace) => {
          fc.pre(text.length <= MAX_REF_LENGTH);
          const options = { text, defaultKind, defaultNamespace };
          expect(readEntityRef(options)).toBe(byCatalog(options));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
