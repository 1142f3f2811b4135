import { render } from 'preact';
import { pageDirection } from '../../src/ui/page-direction.ts';
import { Welcome } from './welcome.tsx';

pageDirection(document);
const place = document.querySelector('#app');
if (place) render(<Welcome />, place);
