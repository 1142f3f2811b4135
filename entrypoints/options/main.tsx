import { render } from 'preact';
import { speakToUser } from '../../src/platform/load-words.ts';
import { setLanguage } from '../../src/ui/set-language.ts';
import { Options } from './options.tsx';

await speakToUser();
setLanguage(document);
const place = document.querySelector('#app');
if (place) render(<Options />, place);
