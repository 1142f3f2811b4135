import { render } from 'preact';
import { pageDirection } from '../../src/ui/page-direction.ts';
import { Popup } from './popup.tsx';

pageDirection(document);
const place = document.querySelector('#app');
if (place) render(<Popup />, place);
