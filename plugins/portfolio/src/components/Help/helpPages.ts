/** Pages of the documentation, in the order of a first reading. */
export const HELP_PAGES = [
  'roles',
  'platforms',
  'signals',
  'gaps',
  'staffing',
  'figures',
  'annotations',
  'configuration',
  'visibility',
  'limits',
  'accuracy',
] as const;

export type HelpPageName = (typeof HELP_PAGES)[number];

/** Those to which what is said in place links. */
export type HelpTopic = Exclude<HelpPageName, 'configuration' | 'accuracy'>;

/** The id of a heading, as Backstage's Markdown makes it. */
export function slugOf(heading: string): string {
  return heading.toLowerCase().replace(/\W/g, '-');
}
