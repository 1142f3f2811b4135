import { showPrivatePage } from '../../src/ui/show-private-page.tsx';
import { Options } from './options.tsx';

await showPrivatePage(<Options />);
