import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/locales/text.ts';
import type { Summary } from '../../src/streak/summary.ts';
import { takeFocus } from '../../src/ui/take-focus.ts';
import { CARD, drawCard } from './draw-card.ts';
import { fileName, offerFile } from './offer-file.ts';

/** A picture of how far one has come, to keep or to share: no name, no site. */
export function MilestoneCard({ summary }: { summary: Summary }) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <button type="button" class="start" onClick={() => setOpen(true)}>
        {text('record.card.make')}
      </button>
    );
  return <Picture summary={summary} onClose={() => setOpen(false)} />;
}

function Picture({ summary, onClose }: { summary: Summary; onClose: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { streak, held, urges } = summary;
  const isNew = streak?.days === 0;
  const days = text('days', { count: (isNew ? streak.held : streak?.days) ?? 0 });
  const under = text(isNew ? 'record.card.heldInAll' : 'record.card.under');
  const figures = [
    [text('record.longest'), text('days', { count: streak?.longest ?? 0 })],
    [
      text('record.heldUrges'),
      held === 0 ? text('popup.none') : text('popup.ofUrges', { held, all: urges }),
    ],
  ] as const;
  useLayoutEffect(() => {
    if (!canvas.current) return;
    drawCard(canvas.current, { days, under, figures, foot: text('record.card.foot') });
  });
  const pictured = () =>
    new Promise<Blob>((done) => canvas.current?.toBlob((blob) => blob && done(blob), 'image/png'));
  const share = async () => {
    const file = new File([await pictured()], fileName('png'), { type: 'image/png' });
    // Whoever closes the share sheet has decided, too.
    await navigator.share({ files: [file] }).catch(() => {});
  };
  const said = [
    `${days} ${under}`,
    ...figures.map(([name, value]) => text('named', { name, value })),
  ].join('. ');
  return (
    <div class="milestone">
      <canvas ref={canvas} width={CARD.width} height={CARD.height} role="img" aria-label={said} />
      <div class="row">
        <button
          type="button"
          class="main"
          ref={takeFocus}
          onClick={async () => offerFile(await pictured(), 'image/png', 'png')}
        >
          {text('record.card.save')}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={share}>
            {text('record.card.share')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          {text('record.card.close')}
        </button>
      </div>
    </div>
  );
}
