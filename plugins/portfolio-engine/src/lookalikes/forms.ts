import { EntityFacts } from '../facts/types';
import { nameWords } from '../vocabulary/scanTerms';

/*
 * Of what sort a unit is. A screen and the service behind it, or the library by
 * which it is called, bear the same words and are two halves of one solution,
 * not two solutions.
 */
export type Form =
  | 'screen'
  | 'library'
  | 'infrastructure'
  | 'documentation'
  | 'test';

const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...formOf(
    'screen',
    `website frontend front ui webapp spa web mobile app ios android portal desktop storefront bff console dashboard
    microfrontend mfe screen gui site`,
  ),
  ...formOf(
    'infrastructure',
    `terraform helm chart gitops infra infrastructure deployment deploy manifests ansible kustomize iac environment
    cloudformation pulumi k8s config configuration`,
  ),
  ...formOf(
    'documentation',
    'docs documentation doc handbook wiki guide adr spec specification',
  ),
  ...formOf('library', 'library lib sdk package client clients bindings'),
  ...formOf('test', 'test tests e2e loadtest testing mock mocks stub stubs'),
]);

/** Undefined for what runs behind the screens. */
export function formOfUnit(facts: EntityFacts): Form | undefined {
  const { name, title } = facts.card;
  for (const text of [facts.type, lastTwo(name), lastTwo(title)]) {
    for (const word of text === undefined ? [] : nameWords(text).reverse()) {
      const form = FORMS.get(word);
      if (form) {
        return form;
      }
    }
  }
  return undefined;
}

/** What a thing is stands at the end of its name. */
function lastTwo(name: string | undefined): string | undefined {
  return name && nameWords(name).slice(-2).join(' ');
}

function formOf(form: Form, list: string): [string, Form][] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map(word => [word, form]);
}
