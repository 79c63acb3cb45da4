import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';

/** Pixels that a box of the picture takes, with the gap below it. */
export const ROW = 40;

/** Where a box stands: the middle of it, in pixels from the top. */
export interface PlacedBox<Shown> {
  shown: Shown;
  y: number;
}

/** A line between two boxes of neighbouring columns. */
export interface PlacedLine {
  key: string;
  /** Ids of the boxes that it joins, by which it is brought out. */
  from: string;
  to: string;
  y1: number;
  y2: number;
  /** Pixels. */
  width: number;
}

export interface ValueChainLayout {
  /** Pixels. */
  height: number;
  platforms: PlacedBox<PortfolioSchema<'ItemSummary'>>[];
  capabilities: PlacedBox<PortfolioSchema<'CapabilitySummary'>>[];
  products: PlacedBox<PortfolioSchema<'ItemSummary'>>[];
  offers: PlacedLine[];
  uses: PlacedLine[];
}

const WIDEST = 6;

/**
 * Places the value chain in three columns so that few lines cross: platforms as
 * they come, capabilities by their platform, products at the mean of what they
 * use. One pass of the barycentre heuristic (Sugiyama, Tagawa and Toda, 1981);
 * the picture is small, so more would not show.
 */
export function layoutValueChain(
  chain: PortfolioSchema<'ValueChain'>,
): ValueChainLayout {
  const { platforms, capabilities, products, offers, uses } = chain;
  const height =
    Math.max(platforms.length, capabilities.length, products.length, 1) * ROW;
  const platformOf = new Map(
    offers.map(({ platform, capability }) => [capability, platform]),
  );
  const place = new Map(platforms.map(({ id }, index) => [id, index]));
  const placedPlatforms = column(platforms, height);
  const placedCapabilities = column(
    sortedBy(capabilities, ({ id }) => place.get(platformOf.get(id) ?? '')),
    height,
  );
  const yOf = new Map<string, number>();
  for (const { shown, y } of [...placedPlatforms, ...placedCapabilities]) {
    yOf.set(shown.id, y);
  }
  const placedProducts = column(
    sortedBy(products, ({ id }) =>
      meanOf(
        uses.flatMap(use =>
          use.product === id ? [yOf.get(use.capability) ?? 0] : [],
        ),
      ),
    ),
    height,
  );
  for (const { shown, y } of placedProducts) {
    yOf.set(shown.id, y);
  }
  const most = Math.max(1, ...uses.map(({ witnesses }) => witnesses));
  return {
    height,
    platforms: placedPlatforms,
    capabilities: placedCapabilities,
    products: placedProducts,
    offers: offers.flatMap(({ platform, capability }) =>
      line({ from: platform, to: capability, yOf, width: 1.5 }),
    ),
    uses: uses.flatMap(({ product, capability, witnesses }) =>
      line({
        from: capability,
        to: product,
        yOf,
        width: 1.5 + (WIDEST - 1.5) * Math.sqrt((witnesses - 1) / most),
      }),
    ),
  };
}

/** Spread over the whole height, so that short columns stand in the middle. */
function column<Shown>(boxes: Shown[], height: number): PlacedBox<Shown>[] {
  const step = height / Math.max(1, boxes.length);
  return boxes.map((shown, index) => ({ shown, y: (index + 0.5) * step }));
}

/** Stable; what has no key comes last. */
function sortedBy<Shown>(
  list: Shown[],
  key: (shown: Shown) => number | undefined,
): Shown[] {
  return [...list].sort(
    (one, other) => (key(one) ?? Infinity) - (key(other) ?? Infinity) || 0,
  );
}

function meanOf(values: number[]): number | undefined {
  return values.length === 0
    ? undefined
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function line(options: {
  from: string;
  to: string;
  yOf: ReadonlyMap<string, number>;
  width: number;
}): PlacedLine[] {
  const { from, to, yOf, width } = options;
  const y1 = yOf.get(from);
  const y2 = yOf.get(to);
  return y1 === undefined || y2 === undefined
    ? []
    : [{ key: `${from} ${to}`, from, to, y1, y2, width }];
}
