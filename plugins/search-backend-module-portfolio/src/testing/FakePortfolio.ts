import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';

/** Less than a list has, so that every list takes several pages. */
const PAGE_SIZE = 2;

/** Stands where the portfolio backend does; what it answers can be set. */
export class FakePortfolio {
  status: PortfolioSchema<'Status'> = { state: 'ready', settling: false };
  capabilities: PortfolioSchema<'CapabilitySummary'>[] = [];
  items: PortfolioSchema<'ItemSummary'>[] = [];
  /** Status code with which lists are refused beyond their first page. */
  refusal: number | undefined;
  readonly asked: { path: string; authorization?: string }[] = [];

  plugin() {
    return createBackendPlugin({
      pluginId: 'portfolio',
      register: env => {
        env.registerInit({
          deps: { httpRouter: coreServices.httpRouter },
          init: async ({ httpRouter }) => {
            httpRouter.use((request, response) => {
              const url = new URL(request.url, 'http://localhost');
              this.asked.push({
                path: url.pathname,
                authorization: request.headers.authorization,
              });
              const { status, body } = this.answer(url);
              response.status(status).json(body);
            });
          },
        });
      },
    });
  }

  /** The backend's fetch without a network. */
  readonly fetch: typeof fetch = async input => {
    const { status, body } = this.answer(new URL(String(input)));
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json' },
    });
  };

  answer(url: URL): { status: number; body: object } {
    const query = url.searchParams;
    const start = Number(query.get('cursor') ?? 0);
    const list = this.#list(url);
    if (!list) {
      return { status: 200, body: this.status };
    }
    if (start > 0 && this.refusal !== undefined) {
      return {
        status: this.refusal,
        body: {
          error: { name: 'Error', message: 'out of order' },
          response: { statusCode: this.refusal },
        },
      };
    }
    const end = start + PAGE_SIZE;
    return {
      status: 200,
      body: {
        items: list.slice(start, end),
        total: list.length,
        ...(end < list.length && { nextCursor: String(end) }),
      },
    };
  }

  #list(url: URL): object[] | undefined {
    if (url.pathname.endsWith('/capabilities')) {
      return this.capabilities;
    }
    const role = url.searchParams.get('role');
    return url.pathname.endsWith('/items')
      ? this.items.filter(item => item.role === role)
      : undefined;
  }
}
