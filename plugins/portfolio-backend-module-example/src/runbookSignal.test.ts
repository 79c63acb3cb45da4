import type { Entity } from '@backstage/catalog-model';
import { judgeSignalForTest } from '@backstage-portfolio/plugin-portfolio-node/testUtils';
import { runbookSignal } from './runbookSignal';

const RUNBOOK = { url: 'https://example.org/runbook', type: 'runbook' };
const CHANNEL = { url: 'https://chat.example.org/us', type: 'channel' };

function component(
  name: string,
  owner: string,
  more: {
    role?: string;
    links?: Entity['metadata']['links'];
    uses?: string[];
  } = {},
): Entity {
  const { role, links, uses = [] } = more;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      links,
      annotations: role ? { 'portfolio/role': role } : {},
    },
    spec: { type: 'service', lifecycle: 'production', owner },
    relations: [
      { type: 'ownedBy', targetRef: `group:default/${owner}` },
      ...uses.map(target => ({
        type: 'dependsOn',
        targetRef: `component:default/${target}`,
      })),
    ],
  };
}

/** Five platform components, each used by three teams, all with some link. */
function catalog(options: { withoutRunbook: number; withoutLinks?: boolean }) {
  const platforms = ['login', 'queue', 'search', 'mail', 'files'];
  return [
    ...platforms.map((name, n) => {
      const links = n < options.withoutRunbook ? [CHANNEL] : [CHANNEL, RUNBOOK];
      return component(name, `team-${name}`, {
        role: 'platform',
        links: options.withoutLinks ? undefined : links,
      });
    }),
    ...['shop', 'kiosk', 'app'].map(name =>
      component(name, `team-${name}`, { uses: platforms, role: 'product' }),
    ),
  ];
}

describe('runbookSignal', () => {
  it('is raised where several carry others without a runbook', () => {
    const judged = judgeSignalForTest({
      signal: runbookSignal,
      entities: catalog({ withoutRunbook: 3 }),
    });
    expect(judged).toMatchObject({ status: 'raised', faults: [] });
    expect(judged.indicators['no-runbook']).toMatchObject({
      measures: { components: 3, share: 0.6 },
    });
    expect(judged.indicators['no-runbook']?.seen).toContain(
      'login carries 3 teams and links to no runbook.',
    );
  });

  it('is to be watched at one, and clear at none', () => {
    const statusAt = (withoutRunbook: number) =>
      judgeSignalForTest({
        signal: runbookSignal,
        entities: catalog({ withoutRunbook }),
      }).status;
    expect([statusAt(1), statusAt(0)]).toEqual(['watch', 'clear']);
  });

  it('says nothing where links are no habit', () => {
    const { status } = judgeSignalForTest({
      signal: runbookSignal,
      entities: catalog({ withoutRunbook: 5, withoutLinks: true }),
    });
    expect(status).toBe('unknown');
  });
});
