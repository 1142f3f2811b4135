import { render } from 'preact';
import { speakToUser } from '../../src/platform/load-words.ts';
import { setLanguage } from '../../src/ui/set-language.ts';
import { Welcome } from './welcome.tsx';

await speakToUser();
setLanguage(document);
const place = document.querySelector('#app');
if (place) render(<Welcome />, place);
