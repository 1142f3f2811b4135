import { showPrivatePage } from '../../src/ui/show-private-page.tsx';
import { CheckPage } from './check.tsx';

await showPrivatePage(<CheckPage />);
