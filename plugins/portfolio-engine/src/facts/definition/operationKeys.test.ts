import { OperationKeys } from './operationKeys';

function keysOf(...operations: { verb?: string; name: unknown }[]): string[] {
  const keys = new OperationKeys();
  operations.forEach(operation => keys.add(operation));
  return keys.list();
}

describe('OperationKeys', () => {
  it.each([
    ['/api/v2/Orders/{orderId}', 'get order {}'],
    ['/orders/:id', 'get order {}'],
    ['/order/<id>', 'get order {}'],
    ['/orders/{id}/lineItems', 'get order {} line item'],
  ])('reads %s as it would be called by others', (name, key) => {
    expect(keysOf({ verb: 'get', name })).toEqual([key]);
  });

  it.each(['/health', '/api/v1/status', '/{id}', '/', '', undefined, 3])(
    'leaves out what says nothing: %s',
    name => {
      expect(keysOf({ verb: 'get', name })).toEqual([]);
    },
  );

  it('keeps the same 64 of two definitions that have much in common', () => {
    const one = Array.from({ length: 300 }, (_, number) => ({
      name: `/orders/part${number}x/{id}`,
    }));
    const other = [...one.slice(10)].reverse();

    const kept = keysOf(...one);
    expect(kept).toHaveLength(64);
    const both = keysOf(...other).filter(key => kept.includes(key));
    expect(both.length).toBeGreaterThan(55);
  });

  it('bounds one key', () => {
    const [key = ''] = keysOf({ name: `/${'abcdefghij/'.repeat(1_000)}` });

    expect(key.length).toBeLessThanOrEqual(60);
  });
});
