import { text } from '../locales/text.ts';

/** For people in danger or in despair: one press away, and nothing that needs the network to read. */
export function CareLine() {
  return (
    <details class="care">
      <summary>{text('care.title')}</summary>
      <p>{text('pause.care')}</p>
      <p>
        <a href="https://findahelpline.com" target="_blank" rel="noopener noreferrer">
          findahelpline.com
        </a>
      </p>
    </details>
  );
}
