import { portfolioAnnotations } from '@backstage-portfolio/plugin-portfolio-common';
import { NodeKind } from '../model';
import { readAudience } from './audience';
import { readEntityRef } from './entityRef';
import { FactMapping, MappedFact, readMapped } from './factMapping';
import { readTitleCategory } from './jobTitle';
import { readMeasure } from './measures';
import { ProblemList } from './problems';
import { recordOf, UnknownRecord } from './record';
import {
  readCapabilityKeys,
  readFriction,
  readRefList,
  readWordList,
} from './statedLists';
import { Audience, Measures, TitleCategory } from './types';

/** What people say in annotations and in mapped fields, besides the role. */
export interface Statements {
  audience?: Audience;
  productManagers: string[];
  /** Those of them that no annotation names. */
  mappedManagers: string[];
  capabilities: string[];
  needs: string[];
  platform?: string;
  successMetrics: string[];
  friction: string[];
  concerns: string[];
  title?: TitleCategory;
  measures?: Measures;
}

export interface ReadStatementsOptions {
  metadata: UnknownRecord;
  spec: UnknownRecord;
  kind: NodeKind;
  namespace: string;
  mappings: readonly FactMapping[];
  problems: ProblemList;
}

const FACT_ANNOTATIONS: readonly [MappedFact, string][] = [
  ['audience', portfolioAnnotations.audience],
  ['product-manager', portfolioAnnotations.productManager],
  ['capability', portfolioAnnotations.capabilities],
  ['need', portfolioAnnotations.needs],
  ['success-metric', portfolioAnnotations.successMetrics],
  ['friction', portfolioAnnotations.friction],
  ['concern', portfolioAnnotations.concerns],
  ['job-title', portfolioAnnotations.jobTitle],
];

/** Nobody names more than this; a long list is a list of something else. */
const MAX_TOGETHER = 50;

/**
 * Reads our annotations, then the configured mappings. Lists of both are
 * joined; of single facts the annotation counts.
 */
export function readStatements(options: ReadStatementsOptions): Statements {
  const { metadata, spec, kind, mappings, problems } = options;
  const statements: Statements = {
    productManagers: [],
    mappedManagers: [],
    capabilities: [],
    needs: [],
    successMetrics: [],
    friction: [],
    concerns: [],
  };
  const annotations = recordOf(metadata.annotations);
  for (const [fact, key] of FACT_ANNOTATIONS) {
    const value = annotations[key];
    if (value !== undefined && value !== null && value !== '') {
      const field = `metadata.annotations.${key}`;
      take(statements, { fact, value, field }, options);
    }
  }
  const platform = annotations[portfolioAnnotations.platform];
  if (platform !== undefined && platform !== null && platform !== '') {
    const ref = readEntityRef({
      text: platform,
      defaultKind: 'system',
      defaultNamespace: options.namespace,
    });
    if (ref === undefined) {
      problems.add({
        code: 'malformed-ref',
        field: `metadata.annotations.${portfolioAnnotations.platform}`,
        value: platform,
      });
    } else {
      statements.platform = ref;
    }
  }
  const annotated = statements.productManagers.length;
  for (const mapping of mappings) {
    const mapped = readMapped({ mapping, kind, metadata, spec });
    if (mapped) {
      take(statements, { fact: mapping.fact, ...mapped }, options);
    }
  }
  statements.mappedManagers = statements.productManagers.slice(annotated);
  return statements;
}

function take(
  statements: Statements,
  stated: { fact: MappedFact; value: unknown; field: string },
  options: ReadStatementsOptions,
): void {
  const { fact, value, field } = stated;
  const { problems, namespace, kind } = options;
  const list = { value, field, problems };
  switch (fact) {
    case 'audience':
      statements.audience ??= readAudience(list);
      break;
    case 'product-manager':
      append(
        statements.productManagers,
        readRefList({
          ...list,
          defaultKind: 'user',
          defaultNamespace: namespace,
          allowedKinds: ['user'],
        }),
      );
      break;
    case 'capability':
      append(statements.capabilities, readCapabilityKeys(list));
      break;
    case 'need':
      append(statements.needs, readCapabilityKeys(list));
      break;
    case 'success-metric':
      append(statements.successMetrics, readWordList(list));
      break;
    case 'friction':
      append(
        statements.friction,
        readFriction({ ...list, defaultNamespace: namespace }),
      );
      break;
    case 'concern':
      append(statements.concerns, readWordList(list));
      break;
    case 'job-title':
      // Titles are of people: on any other kind they would be a mistake, and
      // the text must not come out as the value of a problem.
      if (kind === 'user') {
        statements.title ??= readTitleCategory(value);
      }
      break;
    default:
      statements.measures = {
        ...readMeasure({ fact, value: String(value), field, problems }),
        ...statements.measures,
      };
  }
}

function append(list: string[], more: readonly string[]) {
  for (const entry of more) {
    if (list.length < MAX_TOGETHER && !list.includes(entry)) {
      list.push(entry);
    }
  }
}
