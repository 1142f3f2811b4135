import { describe, expect, it } from 'vitest';
import { asSection, withSection } from '../../bench/table.ts';

const row = { what: 'w', bar: '0', holdfast: '1', beside: '2', isMet: false };

describe('the page of benchmarks', () => {
  it('has a section for each command, with every row', () => {
    const section = asSection([row, { ...row, isMet: true }], ['--only', 'frames']);
    expect(section).toMatch(/^## `npm run bench -- --only frames`\n\n\d{4}-\d\d-\d\d: \d+ cores/);
    expect(section).toContain('\n| ✗ | w | 0 | 1 | 2 |\n| ✓ | w | 0 | 1 | 2 |\n');
  });

  it('has a new section at its end', () => {
    const page = withSection('# Benchmarks\n\nOf bars.\n', '## a\n\n1\n');
    expect(page).toBe('# Benchmarks\n\nOf bars.\n\n## a\n\n1\n');
    expect(withSection(page, '## b\n\n2\n')).toBe(`${page}\n## b\n\n2\n`);
  });

  it('has what the same command printed last, and the others as they were', () => {
    const page = '# B\n\n## a\n\n1\n\n## a b\n\n2\n';
    expect(withSection(page, '## a\n\n3\n')).toBe('# B\n\n## a\n\n3\n\n## a b\n\n2\n');
    expect(withSection(page, '## a b\n\n3\n')).toBe('# B\n\n## a\n\n1\n\n## a b\n\n3\n');
  });
});
