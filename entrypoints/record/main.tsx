import { showPrivatePage } from '../../src/ui/show-private-page.tsx';
import { RecordPage } from './record.tsx';

await showPrivatePage(<RecordPage />);
