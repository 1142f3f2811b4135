import { SITES } from '../../content/sites/index.ts';
import { standIn } from '../../src/rings/stand-in.ts';
import { showPrivatePage } from '../../src/ui/show-private-page.tsx';
import { CheckPage } from './check.tsx';

await showPrivatePage(() => <CheckPage />);
await standIn(SITES);
