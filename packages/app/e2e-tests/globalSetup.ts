import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { untilAssessed } from './assessment';
import { startPortal } from './portal';

/**
 * Starts the portal that the browser tests walk and waits until it has assessed
 * its catalog. The tests find it in PORTAL_URL, and its databases in PORTAL_FOLDER.
 */
export default async function globalSetup() {
  const folder = await mkdtemp(path.join(tmpdir(), 'portfolio-portal-'));
  const portal = await startPortal({ folder });
  try {
    await untilAssessed(portal.url);
  } catch (error) {
    await portal.stop();
    throw error;
  }
  process.env.PORTAL_URL = portal.url;
  process.env.PORTAL_FOLDER = folder;
  return async () => {
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
