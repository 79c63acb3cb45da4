import { InputError, NotFoundError, toError } from '@backstage/errors';
import {
  portfolioDecisionCreatePermission,
  PortfolioSchema,
  portfolioSignalsReadPermission,
} from '@backstage-portfolio/plugin-portfolio-common';
import {
  Decision,
  describeDecision,
  isOwnedBy,
  ownersOf,
  visibleSubject,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { KeptDecision } from '../types';
import { Caller, Callers } from './Callers';
import { checkNewDecision } from './checkNewDecision';
import { PortfolioRouter, RouterOptions } from './routerOptions';

/** A database would not take a larger one. */
const LARGEST_ID = 2 ** 31 - 1;

type Subject = Pick<Decision, 'kind' | 'subject'>;

/** Words of people on signals, evidence, gaps and roles. */
export function addDecisionRoutes(
  router: PortfolioRouter,
  options: RouterOptions & { callers: Callers },
): void {
  const { callers, decisions, auditor, httpAuth, userInfo } = options;

  router.get('/decisions', async (request, response) => {
    const caller = await callers.of(request);
    const { kind, subject } = request.query;
    await mustSee(caller, { kind, subject });
    const mayDecide = await mayDecideAs(caller);
    const found = await decisions.of({ kind, subject });
    const items = await Promise.all(
      found.map(decision => show(caller, decision, { mayDecide })),
    );
    response.json({ items, mayDecide });
  });

  router.post('/decisions', async (request, response) => {
    const { kind, subject, value, role, until } = request.body;
    const event = await auditor.createEvent({
      eventId: 'decision-create',
      severityLevel: 'medium',
      request,
      meta: { kind, subject, value, role, until },
    });
    let decision: KeptDecision;
    let caller: Caller;
    try {
      const user = await httpAuth.credentials(request, { allow: ['user'] });
      caller = await callers.as(user);
      await caller.mustHave(portfolioDecisionCreatePermission);
      const checked = checkNewDecision({
        decision: request.body,
        view: caller.view,
        today: new Date(),
      });
      await mustSee(caller, checked);
      decision = await decisions.decide({
        ...checked,
        author: user.principal.userEntityRef,
      });
      await event.success({ meta: { id: decision.id } });
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
    response
      .status(201)
      .json(await show(caller, decision, { mayDecide: true }));
  });

  router.post('/decisions/:id/undo', async (request, response) => {
    const id = Number(request.params.id);
    const event = await auditor.createEvent({
      eventId: 'decision-undo',
      severityLevel: 'medium',
      request,
      meta: { id },
    });
    let undone: KeptDecision | undefined;
    let caller: Caller;
    try {
      const user = await httpAuth.credentials(request, { allow: ['user'] });
      caller = await callers.as(user);
      undone = await undo(caller, {
        id,
        by: user.principal.userEntityRef,
      });
      await event.success({
        meta: { kind: undone.kind, subject: undone.subject },
      });
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
    const mayDecide = await mayDecideAs(caller);
    response.json(await show(caller, undone, { mayDecide }));
  });

  async function undo(
    caller: Caller,
    { id, by }: { id: number; by: string },
  ): Promise<KeptDecision> {
    const decision = id <= LARGEST_ID ? await decisions.find(id) : undefined;
    const unknown = new NotFoundError(`The portfolio knows no decision ${id}`);
    if (!decision || !(await sees(caller, decision))) {
      throw unknown;
    }
    if (!(await maySettle(caller, decision))) {
      await caller.mustHave(portfolioDecisionCreatePermission);
    }
    if (!decision.active && decision.undoneAt === undefined) {
      throw new InputError(
        `The decision ${id} is not in force any more; there is nothing to undo`,
      );
    }
    const undone = await decisions.undo({ id, by });
    if (!undone) {
      throw unknown;
    }
    return undone;
  }

  async function show(
    caller: Caller,
    decision: KeptDecision,
    { mayDecide }: { mayDecide: boolean },
  ): Promise<PortfolioSchema<'Decision'>> {
    return describeDecision(caller.view, {
      decision,
      active: decision.active,
      mayUndo:
        decision.active && (mayDecide || (await maySettle(caller, decision))),
    });
  }

  /** A member of the owning group may settle a dispute. */
  async function maySettle(
    caller: Caller,
    decision: Decision,
  ): Promise<boolean> {
    if (decision.value !== 'disputed') {
      return false;
    }
    const user = await userInfo
      .getUserInfo(caller.credentials)
      .catch(() => undefined);
    const subject = visibleSubject(caller.view, decision);
    return (
      user !== undefined &&
      subject !== undefined &&
      isOwnedBy(caller.view, {
        node: subject.node,
        owners: ownersOf(caller.view, { refs: user.ownershipEntityRefs }),
      })
    );
  }

  async function mayDecideAs(caller: Caller): Promise<boolean> {
    return (
      caller.userRef !== undefined &&
      (await caller.may(portfolioDecisionCreatePermission))
    );
  }
}

/**
 * @throws NotFoundError, the same for what is missing and what is hidden;
 * NotAllowedError where nothing of that kind may be read.
 */
async function mustSee(caller: Caller, on: Subject): Promise<void> {
  if (needsSignals(on)) {
    await caller.mustHave(portfolioSignalsReadPermission);
  }
  if (!visibleSubject(caller.view, on)) {
    throw new NotFoundError(`The portfolio knows no ${on.kind} ${on.subject}`);
  }
}

async function sees(caller: Caller, on: Subject): Promise<boolean> {
  return (
    visibleSubject(caller.view, on) !== undefined &&
    (!needsSignals(on) || (await caller.may(portfolioSignalsReadPermission)))
  );
}

function needsSignals({ kind }: Subject): boolean {
  return kind === 'signal' || kind === 'finding';
}
