import { text } from '../locales/text.ts';
import { useTrouble } from './use-trouble.ts';

/** Says for a while that something the page was asked to do has failed. */
export function TroubleLine() {
  const hasTrouble = useTrouble();
  return (
    <p class="problem trouble-line" role="alert">
      {hasTrouble && text('undo.failed')}
    </p>
  );
}
