import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { readAll } from '../testing/readAll';
import { TestFolder, writeFolder, yamlEntity } from '../testing/writeFolder';
import { filesSource } from './filesSource';

describe('filesSource', () => {
  let folder: TestFolder;

  async function read(
    files: Readonly<Record<string, string>>,
    target?: string,
  ) {
    folder = await writeFolder(files);
    return readAll(
      filesSource({
        target: target ? path.join(folder.path, target) : folder.path,
        isFolder: target === undefined,
      }),
    );
  }

  afterEach(() => folder.remove());

  it('finds the entities of a folder, and nothing else', async () => {
    const { refs, problems } = await read({
      'catalog-info.yaml': yamlEntity({ name: 'A' }),
      'deep/er/more.yml': `${yamlEntity({ name: 'b' })}---\n${yamlEntity({
        kind: 'API',
        name: 'c',
      })}`,
      'node_modules/x/catalog-info.yaml': yamlEntity({ name: 'not-me' }),
      '.git/catalog-info.yaml': yamlEntity({ name: 'nor-me' }),
      'deploy.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: s}\n',
      'chart/templates/x.yaml': '{{- if .Values.x }}\nkind: {{ .Values.k }}\n',
      'notes.txt': yamlEntity({ name: 'no-yaml' }),
    });

    expect(refs).toEqual([
      'api:default/c',
      'component:default/a',
      'component:default/b',
    ]);
    expect(problems).toEqual([]);
  });

  it('reports what it skips, with file, document and line', async () => {
    const { refs, problems } = await read({
      'all.yaml': [
        yamlEntity({ name: 'a' }),
        yamlEntity({ name: 'broken', spec: ['type: x', 'type: y'] }),
        '- apiVersion: backstage.io/v1alpha1\n',
        'apiVersion: backstage.io/v1alpha1\nkind: API\nmetadata: {name: 7}\n',
        '',
        yamlEntity({ name: 'z' }),
      ].join('---\n'),
      'ci/catalog-info.yml': 'name: Build\non: push\n',
    });

    expect(refs).toEqual(['component:default/a', 'component:default/z']);
    expect(problems).toEqual([
      {
        code: 'yaml-error',
        message: 'Map keys must be unique',
        file: 'all.yaml',
        document: 2,
        line: 14,
      },
      {
        code: 'not-an-entity',
        message: 'a list where an entity was expected',
        file: 'all.yaml',
        document: 3,
        line: 16,
      },
      {
        code: 'not-an-entity',
        message: 'no catalog entity: metadata.name is missing or no text',
        file: 'all.yaml',
        document: 4,
        line: 18,
      },
      {
        code: 'not-an-entity',
        message: 'no catalog entity: apiVersion is missing',
        file: 'ci/catalog-info.yml',
        document: 1,
        line: 1,
      },
    ]);
  });

  it('counts the first of two entities with the same ref', async () => {
    const { entities, problems } = await read({
      'b.yaml': yamlEntity({ name: 'Same', spec: ['type: second'] }),
      'a.yaml': yamlEntity({ name: 'same', spec: ['type: first'] }),
    });

    expect(entities.get('component:default/same')?.entity.spec).toEqual({
      type: 'first',
    });
    expect(problems).toMatchObject([
      {
        code: 'duplicate-entity',
        ref: 'component:default/same',
        file: 'b.yaml',
      },
    ]);
  });

  it('follows a Location from a single file, each file once', async () => {
    const location = yamlEntity({
      kind: 'Location',
      name: 'all',
      spec: [
        'targets:',
        '  - ./services/*.yaml',
        '  - services/a.yaml',
        '  - ./services/nested.yaml',
        '  - ./nowhere.yaml',
        '  - https://example.test/catalog-info.yaml',
      ],
    });
    const { refs, problems } = await read(
      {
        'catalog-info.yaml': location,
        'services/a.yaml': yamlEntity({ name: 'a' }),
        'services/b.yaml': yamlEntity({ name: 'b' }),
        'services/nested.yaml': yamlEntity({
          kind: 'Location',
          name: 'back',
          spec: ['target: ../catalog-info.yaml'],
        }),
        'other.yaml': yamlEntity({ name: 'not-named' }),
      },
      'catalog-info.yaml',
    );

    expect(refs).toEqual([
      'component:default/a',
      'component:default/b',
      'location:default/all',
      'location:default/back',
    ]);
    expect(problems).toMatchObject([
      { code: 'location-not-found', value: './nowhere.yaml' },
      {
        code: 'location-not-followed',
        value: 'https://example.test/catalog-info.yaml',
      },
    ]);
  });

  it('reads a file once that is found and linked and named', async () => {
    folder = await writeFolder({
      'a.yaml': yamlEntity({ name: 'a' }),
      'catalog-info.yaml': yamlEntity({
        kind: 'Location',
        name: 'l',
        spec: ['target: ./a.yaml'],
      }),
    });
    await symlink(
      path.join(folder.path, 'a.yaml'),
      path.join(folder.path, 'again.yaml'),
    );
    await symlink(folder.path, path.join(folder.path, 'circle'));

    const { refs, problems } = await readAll(
      filesSource({ target: folder.path, isFolder: true }),
    );

    expect(refs).toEqual(['component:default/a', 'location:default/l']);
    expect(problems).toEqual([]);
  });

  it('loads definitions that lie in the folder, and no others', async () => {
    const api = (name: string, target: string) =>
      yamlEntity({
        kind: 'API',
        name,
        spec: ['type: openapi', 'definition:', `  $text: ${target}`],
      });
    folder = await writeFolder({ 'secret.txt': 'secret' });
    const outside = folder;
    const { entities } = await read(
      {
        'catalog-info.yaml': [
          api('here', './api/openapi.yaml'),
          api('missing', './nothing.yaml'),
          api('remote', 'https://example.test/openapi.yaml'),
          api('outside', path.join(outside.path, 'secret.txt')),
        ].join('---\n'),
        'api/openapi.yaml': 'openapi: 3.0.0\n',
      },
      'catalog-info.yaml',
    );
    await outside.remove();

    const definition = (name: string) =>
      entities.get(`api:default/${name}`)?.entity.spec;
    expect(definition('here')).toHaveProperty('definition', 'openapi: 3.0.0\n');
    expect(definition('missing')).toHaveProperty('definition', {
      $text: './nothing.yaml',
    });
    expect(definition('remote')).toHaveProperty('definition.$text');
    expect(definition('outside')).toHaveProperty('definition.$text');
  });

  it('stitches relations from both ends, each once', async () => {
    const { entities, problems } = await read({
      'all.yaml': [
        yamlEntity({
          name: 'Web',
          spec: [
            'owner: team-a',
            'system: shop',
            'dependsOn: [resource:db, system:other/x, component:ghost]',
            'consumesApis: [pay]',
          ],
        }),
        yamlEntity({
          kind: 'Resource',
          name: 'db',
          spec: ['owner: user:ann', 'dependencyOf: ["Component:web"]'],
        }),
        yamlEntity({ kind: 'Group', name: 'team-a', spec: ['members: [ann]'] }),
        yamlEntity({
          kind: 'User',
          name: 'ann',
          spec: ['memberOf: [team-a]'],
        }),
        yamlEntity({
          kind: 'Template',
          name: 'new-app',
          spec: ['owner: team-a'],
        }),
        yamlEntity({
          kind: 'System',
          name: 'shop',
          spec: ['owner: "${{ values.owner }}"', 'domain: [retail]'],
        }),
      ].join('---\n'),
    });
    const relations = (ref: string) =>
      Object.values(entities.get(ref)?.entity.relations ?? {}).map(
        ({ type, targetRef }) => `${type} ${targetRef}`,
      );

    expect(relations('component:default/web')).toEqual([
      'consumesApi api:default/pay',
      'dependsOn component:default/ghost',
      'dependsOn resource:default/db',
      'dependsOn system:other/x',
      'ownedBy group:default/team-a',
      'partOf system:default/shop',
    ]);
    expect(relations('resource:default/db')).toEqual([
      'dependencyOf component:default/web',
      'ownedBy user:default/ann',
    ]);
    expect(relations('group:default/team-a')).toEqual([
      'hasMember user:default/ann',
      'ownerOf component:default/web',
      'ownerOf template:default/new-app',
    ]);
    expect(relations('system:default/shop')).toEqual([
      'hasPart component:default/web',
      'partOf domain:default/retail',
    ]);
    expect(problems).toMatchObject([
      {
        code: 'malformed-ref',
        ref: 'system:default/shop',
        field: 'spec.owner',
        value: '${{ values.owner }}',
      },
    ]);
  });
});
