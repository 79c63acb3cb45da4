import type { bodies } from './bodies';

type Bodies = Omit<typeof bodies, 'texts'>;

/** Loads the body of a page, card or widget, after what all bodies share. */
export async function loadBody<Name extends keyof Bodies>(
  name: Name,
): Promise<Awaited<ReturnType<Bodies[Name]>>> {
  const module = await import('./bodies');
  return module.bodies[name]() as ReturnType<Bodies[Name]>;
}
