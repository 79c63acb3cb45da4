import type { PortfolioClient } from '@backstage-portfolio/plugin-portfolio-common';
import { forgetEntityStories } from './entityStories';

const listenersOf = new WeakMap<PortfolioClient, Set<() => void>>();

/**
 * Tells everything on screen that a person decided something: a dispute shows
 * on each card of the entity, and in every list.
 */
export function announceDecided(client: PortfolioClient): void {
  forgetEntityStories(client);
  for (const listener of [...(listenersOf.get(client) ?? [])]) {
    listener();
  }
}

/** Calls back whenever a person decided something; answers how to stop that. */
export function onDecided(
  client: PortfolioClient,
  listener: () => void,
): () => void {
  const listeners = listenersOf.get(client) ?? new Set();
  listenersOf.set(client, listeners.add(listener));
  return () => {
    listeners.delete(listener);
  };
}
