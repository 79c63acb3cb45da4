import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVIDENCE_BY_ID } from '@backstage-portfolio/plugin-portfolio-common';
import german from './translations/de';
import { english } from './translations/en';

type Messages = { readonly [key: string]: string | Messages };

function flatten(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return ['translations', '__testUtils__'].includes(entry.name)
        ? []
        : sources(path);
    }
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name)
      ? [readFileSync(path, 'utf8')]
      : [];
  });
}

const texts = new Map(flatten(english));
const placeholders = (text: string) =>
  (text.match(/{{[\w, ]+}}/g) ?? []).sort();

describe('the texts', () => {
  it('are the same in English and German, with the same placeholders', () => {
    expect(Object.keys(german).sort()).toEqual([...texts.keys()].sort());
    for (const [key, text] of Object.entries(german)) {
      expect([key, placeholders(text)]).toEqual([
        key,
        placeholders(texts.get(key) ?? ''),
      ]);
      expect(text.trim()).not.toBe('');
    }
  });

  it('put the same into the sentences of the server', () => {
    const places = (text: string) =>
      [
        ...new Set(
          [...text.matchAll(/(?<!\{)\{(\w+)(?:\|[^}]*)?\}(?!\})/g)].map(
            match => match[1],
          ),
        ),
      ].sort();
    const said = [...texts].filter(([key]) =>
      /^(finding|sentence|phrase)\./.test(key),
    );
    expect(said.length).toBeGreaterThan(200);
    for (const [key, text] of said) {
      expect([key, places(german[key as keyof typeof german])]).toEqual([
        key,
        places(text),
      ]);
    }
  });

  it('are all used', () => {
    const code = sources(__dirname).join('\n');
    const literal = new Set(code.match(/(?<=')[a-zA-Z]+\.[\w.-]+(?=')/g));
    const prefixes = [...code.matchAll(/`([a-zA-Z]+\.[\w.]*)\$\{/g)].map(
      match => match[1] ?? '',
    );
    const unused = [...texts.keys()].filter(key => {
      const base = key.replace(/_(one|other)$/, '');
      return (
        !literal.has(base) && !prefixes.some(prefix => base.startsWith(prefix))
      );
    });
    expect(unused).toEqual([]);
  });

  it('all exist where the sources name them', () => {
    const code = sources(__dirname).join('\n');
    const named = [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(
      match => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(100);
    expect(
      named.filter(key => !texts.has(key) && !texts.has(`${key}_other`)),
    ).toEqual([]);
  });

  it('say each reason with all that the server gives for it', () => {
    for (const [id, text] of Object.entries(english.evidence)) {
      const definition = EVIDENCE_BY_ID.get(id);
      expect([id, definition]).not.toEqual([id, undefined]);
      expect([id, placeholders(text)]).toEqual([
        id,
        ['{{a}}', '{{b}}'].slice(0, definition?.parameters.length),
      ]);
    }
  });
});
