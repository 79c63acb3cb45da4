import { once } from 'node:events';
import { createServer, RequestListener, Server } from 'node:http';
import { readAll } from '../testing/readAll';
import { backstageSource } from './backstageSource';

function entity(name: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/a' }],
  };
}

describe('backstageSource', () => {
  let server: Server;

  async function listen(handler: RequestListener): Promise<string> {
    server = createServer(handler).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return `http://127.0.0.1:${
      typeof address === 'object' ? address?.port : ''
    }`;
  }

  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  it('reads all pages, with the token', async () => {
    const asked: string[] = [];
    const url = await listen((request, response) => {
      asked.push(`${request.headers.authorization}`);
      const { pathname, searchParams } = new URL(`http://x${request.url}`);
      const isFirst = searchParams.get('cursor') === null;
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify(
          pathname === '/api/catalog/entities/by-query'
            ? {
                items: [entity(isFirst ? 'A' : 'b'), { kind: 'odd' }],
                totalItems: 2,
                pageInfo: isFirst ? { nextCursor: 'next' } : {},
              }
            : {},
        ),
      );
    });

    const source = backstageSource({ url: `${url}/`, token: 'secret' });
    const { refs, entities } = await readAll(source);

    expect(source.title).toBe(url);
    expect(refs).toEqual(['component:default/a', 'component:default/b']);
    expect(entities.get('component:default/a')?.entity.relations).toHaveLength(
      1,
    );
    expect(asked).toEqual(['Bearer secret', 'Bearer secret']);
  });

  it.each([
    [401, 'application/json', '{"error":{"message":"Missing credentials"}}'],
    [200, 'text/html', '<html></html>'],
  ])('says what it could not read (%s, %s)', async (status, type, body) => {
    const url = await listen((_request, response) => {
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    });

    await expect(readAll(backstageSource({ url }))).rejects.toThrow(
      `The catalog at ${url}/api/catalog can't be read`,
    );
  });
});
