import createClient from 'openapi-fetch';
import { ResponseError } from '@backstage/errors';
import type { components, paths } from './generated/schema';

/**
 * A schema of the API by name, such as `PortfolioSchema<'UnitSummary'>`.
 *
 * @public
 */
export type PortfolioSchema<Name extends keyof components['schemas']> =
  components['schemas'][Name];

/**
 * The typed client of the portfolio API.
 *
 * @public
 */
export type PortfolioClient = ReturnType<typeof createPortfolioClient>;

/** @public */
export interface PortfolioClientOptions {
  /** Base of the plugin's API, such as `plugin://portfolio` or an URL. */
  baseUrl: string;
  /** Backstage's `fetchApi`, or the fetch of Node. */
  fetchApi: { fetch: typeof fetch };
  /** For callers in a backend: gives the token of each request. */
  token?: () => Promise<string>;
}

/**
 * Makes the client. An answer that is no success is thrown as a
 * `ResponseError` of `@backstage/errors`.
 *
 * @public
 */
export function createPortfolioClient(options: PortfolioClientOptions) {
  const { baseUrl, fetchApi, token } = options;
  const client = createClient<paths>({
    baseUrl,
    // openapi-fetch hands over a Request, which Backstage's fetchApi would
    // consume twice; it gets the parts instead.
    fetch: async request =>
      fetchApi.fetch(request.url, {
        method: request.method,
        headers: request.headers,
        body: request.method === 'GET' ? undefined : await request.text(),
        signal: request.signal,
      }),
  });
  client.use({
    async onRequest({ request }) {
      if (token) {
        request.headers.set('Authorization', `Bearer ${await token()}`);
      }
      return request;
    },
    async onResponse({ response }) {
      if (!response.ok) {
        throw await ResponseError.fromResponse(response);
      }
    },
  });
  return client;
}
