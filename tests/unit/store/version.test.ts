import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

it('the changelog’s newest version is the package’s own, with its day', () => {
  const [, newest, day] =
    /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ??
    [];
  expect(newest).toBe(version);
  expect(Number.isNaN(Date.parse(day ?? ''))).toBe(false);
});

it('the privacy policy says for which version it is', () => {
  expect(readFileSync('PRIVACY.md', 'utf8')).toContain(`For Holdfast ${version}, `);
});
