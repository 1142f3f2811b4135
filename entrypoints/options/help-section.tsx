import { useEffect, useState } from 'preact/hooks';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { text } from '../../src/locales/text.ts';
import { CareLine } from '../../src/ui/care-line.tsx';
import { diagnostics } from './diagnostics.ts';
import { Section } from './section.tsx';

/** Help, and what a helper may ask for: versions, permissions, how sites are read, the last errors. */
export function HelpSection({
  sites,
  turnedOn,
}: {
  sites: readonly SiteAddresses[];
  turnedOn: readonly string[];
}) {
  const [report, setReport] = useState('');
  const [isCopied, setCopied] = useState(false);
  const look = () =>
    void diagnostics(sites, turnedOn).then((latest) => {
      setReport(latest);
      setCopied(false);
    });
  useEffect(look, [sites, turnedOn]);
  return (
    <Section id="help" title={text('help.title')} intro={text('help.intro')}>
      <div class="card">
        <CareLine />
        <a href="/check.html">{text('check.title')}</a>
        <details>
          <summary>{text('help.diagnostics')}</summary>
          <p class="quiet-text">{text('help.diagnosticsHelp')}</p>
          <textarea
            class="report"
            aria-label={text('help.diagnostics')}
            readOnly
            rows={12}
            value={report}
          />
          <div class="row">
            <button
              type="button"
              onClick={() => navigator.clipboard.writeText(report).then(() => setCopied(true))}
            >
              {text('help.copy')}
            </button>
            <button type="button" class="quiet" onClick={look}>
              {text('help.again')}
            </button>
          </div>
          <p role="status">{isCopied && text('help.copied')}</p>
        </details>
      </div>
    </Section>
  );
}
