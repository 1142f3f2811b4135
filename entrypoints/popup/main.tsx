import { render } from 'preact';
import { DIRECTION } from '../../src/locales/direction.ts';
import { Popup } from './popup.tsx';

document.documentElement.dir = DIRECTION;
const place = document.querySelector('#app');
if (place) render(<Popup />, place);
