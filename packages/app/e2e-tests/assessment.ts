import { setTimeout as sleep } from 'node:timers/promises';

const timeoutMs = 120_000;

/** What these tests read of the state of the assessment. */
export interface AssessmentStatus {
  state: 'none' | 'ready' | 'stale';
  settling: boolean;
  assessedAt?: string;
  labels?: { state: 'current' | 'catching-up' | 'unknown' };
}

/** The state of the assessment, as the guest of the demonstration is told it. */
export async function readStatus(url: string): Promise<AssessmentStatus> {
  const signIn = await fetch(`${url}/api/auth/guest/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await signIn.json();
  const response = await fetch(`${url}/api/portfolio/status`, {
    headers: { Authorization: `Bearer ${backstageIdentity.token}` },
  });
  if (!response.ok) {
    throw new Error(
      `The status of the portfolio answered ${response.status}: ` +
        `${await response.text()}`,
    );
  }
  return response.json();
}

/**
 * Waits for an assessment of the whole catalog, or of what there is of it by
 * now: a catalog without entities may always be one that is still filling.
 */
export async function untilAssessed(
  url: string,
  options: { settled?: boolean } = {},
): Promise<AssessmentStatus> {
  const { settled = true } = options;
  const deadline = Date.now() + timeoutMs;
  let status = await readStatus(url);
  while (status.state !== 'ready' || (settled && status.settling)) {
    if (Date.now() > deadline) {
      throw new Error(
        `No assessment after ${timeoutMs / 1000} s: ` +
          `${JSON.stringify(status)}`,
      );
    }
    await sleep(500);
    status = await readStatus(url);
  }
  return status;
}
