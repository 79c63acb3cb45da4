import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readStatus, untilAssessed } from './assessment';
import { startPortal } from './portal';

test('an assessment outlives a restart of the portal', async () => {
  test.setTimeout(240_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'portfolio-restart-'));
  try {
    const first = await startPortal({ folder });
    const before = await untilAssessed(first.url).finally(first.stop);

    const second = await startPortal({ folder });
    const after = await readStatus(second.url).finally(second.stop);
    expect(after.state).toBe('ready');
    expect(after.assessedAt).toBe(before.assessedAt);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
