import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/locales/text.ts';
import type { Plot } from './plot.ts';

export interface Picture {
  /** In px, kept free until it is drawn: nothing below moves under a finger then. */
  readonly height?: number;
  /** Draws into this many px; `isRtl`: what comes first stands on the right. */
  draw(plot: Plot, size: { width: number; isRtl: boolean }): Element;
}

let loading: Promise<Plot> | undefined;

/** The charting library, loaded once what needs none is on the screen. */
export function usePlot(): Plot | undefined {
  const [plot, setPlot] = useState<Plot>();
  useEffect(() => {
    loading ??= import('./plot.ts').then(({ parts }) => parts);
    loading.then(setPlot).catch(() => {
      // The next picture asks again.
      loading = undefined;
    });
  }, []);
  return plot;
}

/** A picture; it says nothing to a screen reader, for which there is the table. */
export function Drawing({ picture, width: fixed }: { picture: Picture; width?: number }) {
  const plot = usePlot();
  const place = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState(0);
  useLayoutEffect(() => {
    if (fixed !== undefined || !place.current) return;
    const observer = new ResizeObserver(([entry]) =>
      setMeasured(Math.round(entry?.contentRect.width ?? 0)),
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [fixed]);
  const width = fixed ?? measured;
  useLayoutEffect(() => {
    const isRtl = document.documentElement.dir === 'rtl';
    if (plot && width > 0) place.current?.replaceChildren(picture.draw(plot, { width, isRtl }));
  }, [plot, width, picture]);
  const { height } = picture;
  return (
    <div
      class="drawing"
      ref={place}
      aria-hidden="true"
      {...(height !== undefined && { style: { minBlockSize: `${height}px` } })}
    />
  );
}

/** A picture under its title, and the same as a table. */
export function Chart({
  title,
  intro,
  picture,
  children,
}: {
  title: string;
  intro?: string;
  picture: Picture;
  /** The rows of the table, its head first. */
  children: () => ComponentChildren;
}) {
  const id = useId();
  return (
    <figure class="card chart" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        {intro && <p class="quiet-text">{intro}</p>}
      </figcaption>
      <Drawing picture={picture} />
      <Twin title={title}>{children}</Twin>
    </figure>
  );
}

/** A chart's table, drawn when it is opened. */
export function Twin({ title, children }: { title: string; children: () => ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary
        class="quiet-text"
        aria-label={text('named', { name: text('record.asTable'), value: title })}
      >
        {text('record.asTable')}
      </summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself has to be reached by the keyboard
        <section class="table" tabIndex={0} aria-label={title}>
          <table>{children()}</table>
        </section>
      )}
    </details>
  );
}
