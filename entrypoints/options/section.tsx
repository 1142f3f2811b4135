import type { ComponentChildren } from 'preact';

/** A part of the page with an address of its own (`#reasons`). */
export function Section({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro?: string;
  children: ComponentChildren;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {intro && <p class="quiet-text">{intro}</p>}
      {children}
    </section>
  );
}
