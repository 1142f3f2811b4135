import type { Settings } from '../../policy/settings.ts';
import { isPrivateSide } from '../private-side.ts';

let isOff = false;

/** Whether what happens in this page is written down: in a private window that is the user's choice. */
export const isRecorded = (): boolean => !isOff;

/** To be called with the settings before anything is written down in a page. */
export const decideRecording = ({ recordsPrivate }: Settings): void => {
  isOff = !recordsPrivate && isPrivateSide();
};
