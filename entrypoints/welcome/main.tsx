import { SITES } from '../../content/sites/index.ts';
import { standIn } from '../../src/rings/stand-in.ts';
import { showPrivatePage } from '../../src/ui/show-private-page.tsx';
import { Welcome } from './welcome.tsx';

await showPrivatePage(() => <Welcome />);
await standIn(SITES);
