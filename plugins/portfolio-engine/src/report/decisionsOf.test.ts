import { assess } from '../assess';
import { drain } from '../graph/drain';
import { buildFacts } from '../testing';
import { toAssessment } from './toAssessment';

const PARTS_OF_EACH = 12;
const TEAMS = ['one', 'two', 'three', 'four'].map(
  name => `group:default/${name}`,
);

/** Parts of systems that nobody has registered, of teams that are. */
function partsOfMissingSystems(systems: number) {
  return [
    ...TEAMS.map(team => buildFacts(team)),
    ...Array.from({ length: systems * PARTS_OF_EACH }, (_, number) =>
      buildFacts(`component:default/part-${number}`, {
        ownedBy: TEAMS[number % TEAMS.length]!,
        partOf: `system:default/missing-${number % systems}`,
      }),
    ),
  ];
}

function decisionsFor(facts: ReturnType<typeof partsOfMissingSystems>) {
  return toAssessment({
    assessed: drain(assess({ facts, digests: new Map(), date: '2026-11-22' })),
  }).decisions;
}

describe('decisions to take', () => {
  it('counts no areas of which none is a major one', () => {
    const smallPlatform = [
      ...TEAMS.flatMap((team, number) => [
        buildFacts(team),
        buildFacts(`component:default/shop-${number}`, { ownedBy: team }),
        buildFacts(`component:default/app-${number}`, { ownedBy: team }),
      ]),
      buildFacts('system:default/clusters', {
        ownedBy: TEAMS[0]!,
        card: {
          title: 'Kubernetes clusters',
          description: 'Infrastructure for all teams: a developer platform.',
        },
      }),
    ];
    expect(
      decisionsFor(smallPlatform).find(({ kind }) => kind === 'staffing'),
    ).toMatchObject({
      title: 'Say who answers for your platforms as products.',
      waiting:
        'Nobody is named who weighs what those need who build on the platform.',
    });
  });

  it('asks for one thing where one of a kind is missing, and for one answer where many are', () => {
    const titleOfGap = (systems: number) =>
      decisionsFor(partsOfMissingSystems(systems)).find(
        ({ kind }) => kind === 'gap',
      )?.title;
    expect(titleOfGap(1)).toBe('Register missing-0.');
    expect(titleOfGap(12)).toBe(
      'Register what others refer to, or correct the references.',
    );
  });

  it('puts names of indicators in quotes, as they stand on their pages', () => {
    const waiting = decisionsFor(partsOfMissingSystems(12))
      .filter(({ kind }) => kind === 'addition')
      .map(decision => decision.waiting)
      .filter(sentence => sentence.startsWith('Until then'));
    expect(waiting).not.toEqual([]);
    for (const sentence of waiting) {
      expect(sentence).toMatch(
        /^Until then nothing can be said of “[A-Z][^“”]+”(( and|,) “[A-Z][^“”]+”)*( and more)?\.$/,
      );
    }
  });
});
