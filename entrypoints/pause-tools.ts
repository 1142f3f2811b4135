import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourOwn } from '../content/our-own.ts';
import { addTools } from '../content/pause/tools/add-tools.tsx';

/** Loaded into a page once a pause is up in it. */
export default defineUnlistedScript(() => {
  const pause = ourOwn('holdfastPause');
  const channels = ourOwn('holdfastChannels') ?? [];
  if (pause) void addTools(pause, channels);
});
