import type { bodies } from './bodies';

type Bodies = Omit<typeof bodies, 'texts'>;

/** The component that a loader gives. */
type Body<Load> = Load extends () => Promise<infer Component>
  ? Component
  : never;

/** Loads the body of a page, card or widget, after what all bodies share. */
export async function loadBody<Name extends keyof Bodies>(
  name: Name,
): Promise<Body<Bodies[Name]>> {
  const module = await import('./bodies');
  const load: () => Promise<unknown> = module.bodies[name];
  return (await load()) as Body<Bodies[Name]>;
}
