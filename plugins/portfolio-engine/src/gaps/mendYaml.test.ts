import { load } from 'js-yaml';
import { mendYaml } from './mendYaml';

const subject = 'component:default/cart';

describe('mendYaml', () => {
  it('writes the suggested owner', () => {
    const text = mendYaml({
      mend: { field: 'spec.owner', value: '{owner}' },
      subject,
      owner: 'group:default/shop',
    });
    expect(text).toBe('spec:\n  owner: group:default/shop\n');
  });

  it('leaves a comment where a person must fill in, and where no owner is known', () => {
    expect(
      mendYaml({
        mend: { field: 'metadata.annotations.portfolio/role' },
        subject,
      }),
    ).toBe(
      'metadata:\n  annotations:\n    portfolio/role: # product, platform, mixed or none\n',
    );
    expect(
      mendYaml({ mend: { field: 'spec.owner', value: '{owner}' }, subject }),
    ).toBe('spec:\n  owner: # the Group that looks after it\n');
  });

  it('writes lists as lists', () => {
    expect(
      load(
        mendYaml({
          mend: { field: 'spec.dependsOn', value: 'component:default/pay' },
          subject,
        }),
      ),
    ).toEqual({ spec: { dependsOn: ['component:default/pay'] } });
  });

  it('writes an entity that is missing', () => {
    expect(
      load(
        mendYaml({
          mend: { field: 'entity', value: '{owner}' },
          subject: 'api:payments/pay',
          owner: 'group:default/shop',
        }),
      ),
    ).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'API',
      metadata: { name: 'pay', namespace: 'payments' },
      spec: {
        type: null,
        lifecycle: 'production',
        definition: null,
        owner: 'group:default/shop',
      },
    });
    expect(
      load(mendYaml({ mend: { field: 'entity' }, subject: 'group:default/a' })),
    ).toMatchObject({ kind: 'Group', spec: { type: 'team', members: [] } });
  });

  it.each(['yes', 'null', '12', 'a: b', '# x', '- x', '"', 'a\nb', '', '@x'])(
    'writes %j so that it reads as itself',
    value => {
      const read = load(
        mendYaml({ mend: { field: 'spec.type', value }, subject }),
      );
      expect(read).toEqual({ spec: { type: value } });
    },
  );
});
