import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

const faultsAt = (url: string) => faultsOf(changed('sources/manual.yaml', 'https://example.org/manual', url));

describe('source hosts', () => {
  it('lets a host pass that the rules list, with any path', async () => {
    expect(await faultsAt('https://example.org/a?b=c#d')).toEqual([]);
  });
  it.each(['https://www.example.org/', 'https://example.org.evil.test/', 'https://example.org@evil.test/', 'http://example.org/'])('refuses %s', async (url) => {
    expect((await faultsAt(url)).map(({ code }) => code)).toEqual(['source-host']);
  });
});
