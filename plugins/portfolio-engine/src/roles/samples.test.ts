import { buildFacts } from '../testing';
import { sampleMark } from './samples';

function isSample(name: string, description?: string): boolean {
  const facts = buildFacts(`component:default/${name}`, {
    card: { name, description },
  });
  return sampleMark({ facts }) !== undefined;
}

describe('sampleMark', () => {
  it.each([
    'petstore',
    'hello-world-trpc',
    'example-website',
    'backstage-examples-component',
    'service1',
    'my-service',
    'test-grpc-service',
    'sample-app',
  ])('knows %s for a sample', name => {
    expect(isSample(name)).toBe(true);
  });

  it.each([
    'blood-sample-tracker',
    'test-data-service',
    'demo-shop',
    'engine-tests',
    'contest',
    'website',
    'my-account',
    'service-catalog',
    's3',
  ])('leaves %s', name => {
    expect(isSample(name)).toBe(false);
  });

  it('reads what a description says of itself', () => {
    expect(isSample('streets', 'This is an example API')).toBe(true);
    expect(isSample('streets', 'For example an API of streets')).toBe(false);
  });
});
