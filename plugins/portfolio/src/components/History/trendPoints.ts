import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';

/** A number on a day. */
export interface TrendPoint {
  /** ISO 8601 (`2026-11-22`). */
  day: string;
  value: number;
}

type Day = PortfolioSchema<'History'>['days'][number];

/** One number of the history; days on which it was not counted are left out. */
export function pointsOf(days: readonly Day[], number: string): TrendPoint[] {
  return days.flatMap(({ day, numbers }) => {
    const value = numbers[number];
    return value === undefined ? [] : [{ day, value }];
  });
}

const RAISED = 3;
const STATUS = /^signal\.[^.]+$/;

/** How many signals were raised on each day on which signals were judged. */
export function raisedSignals(days: readonly Day[]): TrendPoint[] {
  return days.flatMap(({ day, numbers }) => {
    const statuses = Object.entries(numbers).filter(([name]) =>
      STATUS.test(name),
    );
    return statuses.length === 0
      ? []
      : [
          {
            day,
            value: statuses.filter(([, status]) => status === RAISED).length,
          },
        ];
  });
}

/**
 * Corners of a line that holds each value until the next day on which it was
 * counted, in a box of the given size: what lies between is not invented.
 */
export function stepLine(options: {
  points: readonly TrendPoint[];
  width: number;
  height: number;
}): { x: number; y: number }[] {
  const { points, width, height } = options;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) {
    return [];
  }
  const from = Date.parse(first.day);
  const span = Date.parse(last.day) - from || 1;
  const largest = Math.max(...points.map(({ value }) => value), 1);
  const corners: { x: number; y: number }[] = [];
  for (const { day, value } of points) {
    const x = ((Date.parse(day) - from) / span) * width;
    const y = height - (value / largest) * height;
    const before = corners.at(-1);
    if (before && before.y !== y) {
      corners.push({ x, y: before.y });
    }
    corners.push({ x, y });
  }
  return corners;
}
