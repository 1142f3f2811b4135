import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addTools } from '../content/pause/tools/add-tools.tsx';

/** Loaded into a page once a pause is up in it. */
export default defineUnlistedScript(() => {
  const { holdfastPause: pause, holdfastChannels: channels = [] } = globalThis;
  if (pause) void addTools(pause, channels);
});
