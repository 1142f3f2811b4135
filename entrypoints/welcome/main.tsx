import { render } from 'preact';
import { SITES } from '../../content/sites/index.ts';
import { speakToUser } from '../../src/platform/load-words.ts';
import { readFacts } from '../../src/platform/stored.ts';
import { standIn } from '../../src/rings/stand-in.ts';
import { PinGate } from '../../src/ui/pin-gate.tsx';
import { setLanguage } from '../../src/ui/set-language.ts';
import { setTitle } from '../../src/ui/set-title.ts';
import { Welcome } from './welcome.tsx';

await speakToUser();
setLanguage(document);
setTitle(document, (await readFacts()).settings.discreet);
const place = document.querySelector('#app');
if (place)
  render(
    <PinGate>
      <Welcome />
    </PinGate>,
    place,
  );
await standIn(SITES);
