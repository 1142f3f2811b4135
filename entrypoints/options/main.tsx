import { render } from 'preact';
import { pageDirection } from '../../src/ui/page-direction.ts';
import { Options } from './options.tsx';

pageDirection(document);
const place = document.querySelector('#app');
if (place) render(<Options />, place);
