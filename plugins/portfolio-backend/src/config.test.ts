import { mockServices } from '@backstage/backend-test-utils';
import { readPortfolioConfig } from './config';

function read(portfolio?: object) {
  return readPortfolioConfig(
    mockServices.rootConfig({ data: portfolio ? { portfolio } : {} }),
  );
}

describe('readPortfolioConfig', () => {
  it('has defaults for everything', () => {
    expect(read()).toEqual({
      schedule: {
        frequencyMs: 1_800_000,
        initialDelayMs: 15_000,
        timeoutMs: 300_000,
      },
      history: { retentionMs: 2 * 365 * 86_400_000 },
      vocabulary: {},
      factMappings: [],
    });
  });

  it('reads what is written', () => {
    expect(
      read({
        schedule: {
          frequency: { hours: 2 },
          initialDelay: 'PT0S',
          timeout: '10 minutes',
        },
        history: { retention: { days: 30 } },
        vocabulary: { platform: { types: ['Shared Service'] } },
        facts: [
          {
            annotation: 'acme.com/audience',
            fact: 'audience',
            values: ['public'],
            means: 'end-customers',
          },
        ],
        catalog: { tag: true },
      }),
    ).toEqual({
      schedule: {
        frequencyMs: 7_200_000,
        initialDelayMs: 0,
        timeoutMs: 600_000,
      },
      history: { retentionMs: 2_592_000_000 },
      vocabulary: { platform: { types: ['Shared Service'] } },
      factMappings: [
        {
          annotation: 'acme.com/audience',
          fact: 'audience',
          values: ['public'],
          means: 'end-customers',
        },
      ],
    });
  });

  it.each([
    [{ shedule: {} }, 'portfolio.shedule is not known; did you mean schedule?'],
    [
      { schedule: { initaldelay: 'PT1S' } },
      'portfolio.schedule.initaldelay is not known; did you mean initialDelay?',
    ],
    [
      { schedule: { frequency: 'often' } },
      'portfolio.schedule.frequency must be a duration',
    ],
    [
      { schedule: { frequency: { seconds: 0 } } },
      'portfolio.schedule.frequency must be at least 1000 ms',
    ],
    [{ schedule: 5 }, 'portfolio.schedule must be an object'],
    [
      { facts: [{ annotation: 'a', fact: 'audiance' }] },
      'portfolio.facts[0].fact',
    ],
    [{ vocabulary: { plattform: {} } }, 'portfolio.vocabulary: '],
  ])('refuses %j and names the key', (portfolio, message) => {
    expect(() => read(portfolio)).toThrow(message);
  });
});
