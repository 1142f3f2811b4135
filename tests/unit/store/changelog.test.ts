import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { version: string };
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const releases = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/gm)].map(
  ([, number = '', day = '']) => ({ number, day }),
);

describe('the changelog', () => {
  it('begins with the version of the manifest, which is that of package.json', () => {
    // WXT takes the manifest's version from there; each build's own is compared in the e2e tests.
    expect(releases[0]?.number).toBe(version);
    expect(lock.version).toBe(version);
    expect(readFileSync('wxt.config.ts', 'utf8')).not.toMatch(/^\s+version:/m);
  });

  it('names the version that the privacy policy is for', () => {
    expect(readFileSync('PRIVACY.md', 'utf8')).toContain(`For Holdfast ${version}, `);
  });

  it('has each release once, the newest first, on a day that was', () => {
    const days = releases.map(({ day }) => day);
    expect(days).toEqual([...days].sort().reverse());
    expect(new Set(releases.map(({ number }) => number)).size).toBe(releases.length);
    for (const day of days) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
  });

  it('says something of each, under the headings that are known', () => {
    const sections = changelog.split(/^## /m).slice(2);
    expect(sections).toHaveLength(releases.length);
    for (const section of sections) expect(section).toMatch(/^- /m);
    const headings = [...changelog.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    for (const heading of headings) expect(known).toContain(heading);
  });
});
