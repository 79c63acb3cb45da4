import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { pointsOf, raisedSignals, stepLine } from './trendPoints';

const days: PortfolioSchema<'History'>['days'] = [
  { day: '2026-11-01', numbers: { 'items.platform': 2 } },
  {
    day: '2026-11-03',
    numbers: {
      'items.platform': 4,
      'signal.slow-delivery': 3,
      'signal.slow-delivery.coverage': 0.9,
      'signal.hard-to-use-apis': 2,
    },
  },
];

describe('the points of a trend', () => {
  it('are those days on which the number was counted', () => {
    expect(pointsOf(days, 'items.platform').map(({ value }) => value)).toEqual([
      2, 4,
    ]);
    expect(pointsOf(days, 'gaps.open')).toEqual([]);
  });

  it('count raised signals on days that judged any', () => {
    expect(raisedSignals(days)).toEqual([{ day: '2026-11-03', value: 1 }]);
  });

  it('make a line that holds a value until the next one', () => {
    expect(
      stepLine({
        points: pointsOf(days, 'items.platform'),
        width: 100,
        height: 20,
      }),
    ).toEqual([
      { x: 0, y: 10 },
      { x: 100, y: 10 },
      { x: 100, y: 0 },
    ]);
    expect(stepLine({ points: [], width: 100, height: 20 })).toEqual([]);
  });
});
