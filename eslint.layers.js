/*
 * The arrows between the packages, as a lint rule. A package may import from
 * the packages named here and from nothing else of ours; what is not listed
 * (the portal itself) may import anything.
 *
 *   common ← engine ← node ← backend      engine ← cli
 *   common ← catalog module, search module, frontend
 */
const path = require('node:path');
const backstage = require('@backstage/cli/config/eslint-factory');

const scope = '@backstage-portfolio/plugin-';
const arrows = {
  'portfolio-common': [],
  'portfolio-engine': ['portfolio-common'],
  'portfolio-node': ['portfolio-common', 'portfolio-engine'],
  'portfolio-backend': [
    'portfolio-common',
    'portfolio-engine',
    'portfolio-node',
  ],
  'portfolio-backend-module-example': ['portfolio-common', 'portfolio-node'],
  'portfolio-cli': ['portfolio-common', 'portfolio-engine'],
  'catalog-backend-module-portfolio': ['portfolio-common'],
  'search-backend-module-portfolio': ['portfolio-common'],
  portfolio: ['portfolio-common'],
};

/** Packages of Backstage, React and Node that a layer must do without. */
const forbidden = {
  'portfolio-engine': [
    'react',
    '@backstage/*-plugin-api',
    '@backstage/plugin-*',
    'node:*',
    'fs',
    'knex',
  ],
  'portfolio-common': ['react', '@backstage/*-plugin-api', 'node:*', 'fs'],
};

module.exports = directory => {
  const name = path.basename(directory);
  const allowed = arrows[name];
  const patterns = [...(forbidden[name] ?? [])];
  if (allowed) {
    patterns.push(
      ...Object.keys(arrows)
        .filter(other => other !== name && !allowed.includes(other))
        .map(other => `${scope}${other}`),
    );
  }
  return backstage(directory, {
    restrictedImportPatterns: patterns,
    overrides: [
      {
        // The engine's tests may read files; its sources may not.
        files: ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'],
        rules: { '@typescript-eslint/no-shadow': 'off' },
      },
    ],
  });
};
