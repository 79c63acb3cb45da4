import { readLinks, readUrl } from './links';

describe('readLinks', () => {
  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['a title', { title: 'Runbook for on-call' }, { runbook: 'https://x.io/' }],
    ['a type', { type: 'roadmap', title: 'Q3' }, { roadmap: 'https://x.io/' }],
    ['an icon', { icon: 'chat', title: '#sky' }, { channel: 'https://x.io/' }],
    ['another language', { title: 'Documentación' }, { docs: 'https://x.io/' }],
    ['a status', { title: 'Service status' }, { status: 'https://x.io/' }],
  ])('tells the purpose by %s', (_, link, expected) => {
    expect(readLinks([{ url: 'https://x.io/', ...link }])).toEqual(expected);
  });

  it.each([
    ['https://acme.slack.com/x', 'channel'],
    ['https://teams.microsoft.com/l/1', 'channel'],
    ['https://status.acme.io/', 'status'],
    ['https://acme.readthedocs.io/', 'docs'],
    ['https://notslack.com/', undefined],
    ['https://acme.io/?a=slack.com/', undefined],
  ])('tells %s by its host', (url, purpose) => {
    expect(Object.keys(readLinks([{ url, title: 'Look' }]) ?? {})).toEqual(
      purpose ? [purpose] : [],
    );
  });

  it('takes the first for a purpose, and an address only without a channel', () => {
    const mail = { url: 'mailto:sky@acme.io', title: 'Support' };
    const slack = { url: 'https://a.slack.com/', title: 'Slack' };
    expect(
      readLinks([mail, slack, { url: 'https://b.slack.com/', title: 'Chat' }]),
    ).toEqual({ channel: 'https://a.slack.com/' });
    expect(readLinks([mail])).toEqual({ channel: 'mailto:sky@acme.io' });
  });

  it('reads no build status as the status of a service', () => {
    expect(
      readLinks([{ url: 'https://x.io/', title: 'Build status' }]),
    ).toBeUndefined();
  });
});

describe('readUrl', () => {
  it.each([
    'vbscript:alert(1)',
    'data:text/html,x',
    'https://',
    'https://a b',
    'https://x/"onload="y',
    '//evil.io',
    'ftp://x.io',
    `https://x.io/${'a'.repeat(2_000)}`,
    7,
  ])('refuses %j', url => {
    expect(readUrl(url)).toBeUndefined();
  });

  it('keeps http, https and mailto', () => {
    for (const url of ['HTTP://x.io', 'https://x.io/?a=b', 'mailto:a@x.io']) {
      expect(readUrl(url)).toBe(url);
    }
  });
});
