import path from 'node:path';
import { Assessment } from '@backstage-portfolio/plugin-portfolio-common';
import { assessCatalog } from '../assessCatalog';
import { openSource } from '../source/openSource';

const EXAMPLES = path.resolve(__dirname, '../../../../examples');

jest.setTimeout(60_000);

async function assessExample(name: string): Promise<Assessment> {
  const source = await openSource({ target: name, directory: EXAMPLES });
  const { assessment } = await assessCatalog({
    source,
    facts: {},
    date: '2026-11-22',
  });
  return assessment!;
}

function ofOrganisation({ signals }: Assessment) {
  return signals.filter(({ scope }) => scope === 'organisation');
}

describe('the airline', () => {
  let airline: Assessment;

  beforeAll(async () => {
    airline = await assessExample('airline');
  });

  it('raises each of the seven signals', () => {
    expect(
      ofOrganisation(airline).map(({ id, status }) => `${id} ${status}`),
    ).toEqual([
      'duplicate-solutions raised',
      'slow-delivery raised',
      'hard-to-use-apis raised',
      'leaders-as-product-managers raised',
      'platform-work-deprioritised raised',
      'velocity-over-maintainability raised',
      'systemic-concerns raised',
    ]);
    expect(airline.faults).toEqual([]);
    expect(airline.verdict).toMatchObject({
      answer: 'yes',
      sure: 'fairly-sure',
      named: true,
    });
  });

  it('asks for decisions in a sentence that names the place, with what speaks for it there', () => {
    expect(airline.decisions.map(({ title, why }) => ({ title, why }))).toEqual(
      [
        {
          title: 'Find a Platform PM for Data platform.',
          why: "The documents' rule of thumb asks for 3 Platform PMs; the catalog names 2, and by title 1 more is likely. Look outside first.",
        },
        {
          title: 'Let teams help themselves at Identity.',
          why: expect.stringMatching(
            /^“What could hold teams up” is raised, above all by “Few people carry many”\. /,
          ),
        },
        {
          title: 'Decide whether a platform offers database as a service.',
          why: expect.stringMatching(/each keep their own/),
        },
      ],
    );
    const [staffing, waiting] = airline.decisions;
    expect(staffing!.evidence.join(' ')).not.toMatch(/Identity|Offers/);
    expect(staffing!.waiting).toMatch(/^5 teams build on Data platform/);
    expect(waiting!.evidence).toEqual([expect.stringContaining('Identity')]);
  });

  it.each([
    [
      'duplicate-solutions',
      'look-alikes',
      [
        'component:default/booking-mailer',
        'component:default/cargo-alert-mailer',
        'component:default/miles-mailer',
      ],
    ],
    [
      'slow-delivery',
      'declared-friction',
      ['system:default/extras', 'group:default/offers-and-pricing'],
    ],
    ['hard-to-use-apis', 'hard-surfaces', ['api:default/offers-api']],
    [
      'leaders-as-product-managers',
      'lead-named-as-manager',
      ['domain:default/commerce'],
    ],
    [
      'platform-work-deprioritised',
      'behind-products',
      ['domain:default/developer'],
    ],
    [
      'velocity-over-maintainability',
      'unstable-foundations',
      ['component:default/cargo-backend', 'api:default/payments-api-v1'],
    ],
    [
      'systemic-concerns',
      'concern-look-alikes',
      [
        'component:default/care-consent-audit',
        'component:default/consent-ledger',
        'component:default/miles-consent',
      ],
    ],
  ])('raises %s by %s, on what a reader recognises', (signal, id, refs) => {
    const indicator = ofOrganisation(airline)
      .find(each => each.id === signal)
      ?.indicators.find(each => each.id === id);

    expect(indicator?.status).toBe('raised');
    expect(
      indicator?.evidence.some(({ entities }) =>
        refs.every(ref => entities.includes(ref)),
      ),
    ).toBe(true);
  });

  it('leaves the developer and the data platform alone', () => {
    for (const scope of ['domain:default/developer', 'domain:default/data']) {
      const statuses = airline.signals
        .filter(signal => signal.scope === scope)
        .map(({ status }) => status);

      expect(statuses).not.toContain('raised');
      expect(statuses).not.toContain('watch');
      expect(
        statuses.filter(status => status === 'clear').length,
      ).toBeGreaterThanOrEqual(4);
    }
  });

  it('is the worked example of the staffing', () => {
    const { staffing } = airline;

    expect(staffing).toMatchObject({
      stage: 'established',
      need: 3,
      least: 1,
      most: 3,
      likely: 1,
    });
    expect(staffing.platformTeams).toHaveLength(10);
    expect(
      staffing.areas.map(
        ({ title, major, teams, consumerTeams, carriedBy }) => [
          title,
          major,
          teams.length,
          consumerTeams.length,
          carriedBy,
        ],
      ),
    ).toEqual([
      ['Developer platform', true, 3, 14, undefined],
      ['Commerce', true, 4, 9, undefined],
      ['Data platform', true, 2, 5, undefined],
      ['Flight data', false, 1, 2, 'domain:default/commerce'],
    ]);
    expect(staffing.sentence).toBe(
      "The documents' rule of thumb asks for 3 Platform PMs (one for each of 3 major areas; 1–3). The catalog names 2, one of them an engineering lead; a third is likely, please confirm.",
    );
  });

  it('has 4 platforms and 10 products, and leaves some undecided', () => {
    const whole = airline.items.filter(({ form }) => form === 'unit');

    expect(whole.filter(({ role }) => role === 'platform')).toHaveLength(4);
    expect(whole.filter(({ role }) => role === 'product')).toHaveLength(10);
    expect(
      airline.units.filter(({ role }) => role === 'undecided').length,
    ).toBeGreaterThanOrEqual(5);
  });
});

describe('its clean twin', () => {
  it('raises nothing, watches nothing, and can say so', async () => {
    const twin = await assessExample('airline-clean');

    expect(
      twin.signals
        .filter(({ status }) => status === 'raised' || status === 'watch')
        .map(({ id, scope }) => `${id} ${scope}`),
    ).toEqual([]);
    expect(
      ofOrganisation(twin).filter(({ status }) => status === 'clear'),
    ).toHaveLength(7);
    expect(twin.verdict).toMatchObject({
      answer: 'no-sign',
      sure: 'fairly-sure',
    });
    expect(twin.staffing.open).toEqual([]);
    expect([...twin.gaps, ...twin.problems]).toEqual([]);
  });
});
