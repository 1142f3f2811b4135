import { render } from 'preact';
import { DIRECTION } from '../../src/locales/direction.ts';
import { Welcome } from './welcome.tsx';

document.documentElement.dir = DIRECTION;
const place = document.querySelector('#app');
if (place) render(<Welcome />, place);
