import { render } from 'preact';
import { DIRECTION } from '../../src/locales/direction.ts';
import { Options } from './options.tsx';

document.documentElement.dir = DIRECTION;
const place = document.querySelector('#app');
if (place) render(<Options />, place);
