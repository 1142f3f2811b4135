import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FORMS = readFileSync('docs/store/forms.md', 'utf8');

/** Each field with a length: its name, how many characters it takes, and what goes into it. */
const fields = FORMS.split(/^##+ /m).flatMap((part) => {
  const [, name, most] = /^(.+) · (\d+)/.exec(part) ?? [];
  return name && most
    ? [{ name, most: Number(most), said: part.slice(part.indexOf('\n')).trim() }]
    : [];
});
const [terms] = fields.filter(({ name }) => name === 'Search terms');

it.each(fields.filter((one) => one !== terms))('$name is as long as the form takes', (field) => {
  expect(field.said.length).toBeGreaterThan(20);
  expect(field.said.length).toBeLessThanOrEqual(field.most);
});

it('search terms are as many and as long as Edge takes', () => {
  const all = terms?.said.split('\n').map((line) => line.replace(/^- /, '')) ?? [];
  expect(all.length).toBeGreaterThan(3);
  expect(all.length).toBeLessThanOrEqual(7);
  expect(all.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  for (const term of all) expect(term.length).toBeLessThanOrEqual(30);
});

it('each permission has its reason: those of the reviewers’ notes, which are the manifest’s', () => {
  const notes = readFileSync('docs/store/reviewers.md', 'utf8');
  const [table = ''] = /^\| permission .*?\n\n/ms.exec(notes) ?? [];
  const cells = table
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | ')[0] ?? '');
  const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, one]) => one));
  expect(named).toHaveLength(9);
  const headed = fields.map(({ name }) => name.replaceAll('`', '').replace(' (optional)', ''));
  for (const one of named) expect(headed).toContain(one === '*://*/*' ? 'Host permissions' : one);
});
