import { render } from 'preact';
import { speakToUser } from '../../src/platform/load-words.ts';
import { readFacts, watchFacts } from '../../src/platform/stored.ts';
import { PinGate } from '../../src/ui/pin-gate.tsx';
import { setLanguage } from '../../src/ui/set-language.ts';
import { setTitle } from '../../src/ui/set-title.ts';
import { RecordPage } from './record.tsx';

await speakToUser();
setLanguage(document);
const followTitle = async () => setTitle(document, (await readFacts()).settings.discreet);
await followTitle();
watchFacts(followTitle, new AbortController().signal);
const place = document.querySelector('#app');
if (place)
  render(
    <PinGate>
      <RecordPage />
    </PinGate>,
    place,
  );
