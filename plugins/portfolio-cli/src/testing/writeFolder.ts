import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A folder of the test that is gone after it. */
export interface TestFolder {
  path: string;
  remove(): Promise<void>;
}

/** Writes files (path below the folder → text) for one test. */
export async function writeFolder(
  files: Readonly<Record<string, string>>,
): Promise<TestFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'portfolio-cli-'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return {
    path: folder,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A catalog file's text for an entity, with further lines below `spec`. */
export function yamlEntity(options: {
  kind?: string;
  name: string;
  spec?: readonly string[];
}): string {
  const { kind = 'Component', name, spec = ['type: service'] } = options;
  return [
    'apiVersion: backstage.io/v1alpha1',
    `kind: ${kind}`,
    'metadata:',
    `  name: ${name}`,
    'spec:',
    ...spec.map(line => `  ${line}`),
    '',
  ].join('\n');
}
