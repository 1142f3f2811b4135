import { expect, it } from 'vitest';
import { unwrap } from '../../../src/addresses/unwrap.ts';

const PROFILE = 'https://www.instagram.com/robin.vale/';
const ENCODED = encodeURIComponent(PROFILE);

it.each([
  `https://l.instagram.com/?u=${ENCODED}&e=AT0`,
  `https://l.facebook.com/l.php?u=${ENCODED}&h=AT0`,
  `https://lm.facebook.com/l.php?u=${ENCODED}`,
  `https://www.facebook.com/l.php?u=${ENCODED}`,
  `https://www.facebook.com/flx/warn/?u=${ENCODED}`,
  `https://l.messenger.com/l.php?u=${ENCODED}`,
  `https://l.threads.com/?u=${ENCODED}`,
  `https://l.threads.net/?u=${ENCODED}`,
  `https://www.google.com/url?q=${ENCODED}&sa=D`,
  `https://www.google.co.uk/url?sa=t&url=${ENCODED}`,
  `https://google.cat/url?q=${ENCODED}`,
  `https://www.google.com/url?sa=t&rct=j&q=&esrc=s&source=web&url=${ENCODED}&usg=x`,
  `http://www.google.com.br/url?url=${ENCODED}`,
  `https://www.youtube.com/redirect?event=x&q=${ENCODED}`,
  `https://out.reddit.com/t3_x?url=${ENCODED}`,
  `https://www.linkedin.com/redir/redirect?url=${ENCODED}&urlhash=x`,
  `https://www.linkedin.com/safety/go?url=${ENCODED}`,
  `https://t.umblr.com/redirect?z=${ENCODED}&t=x`,
  `https://slack-redir.net/link?url=${ENCODED}`,
  `https://vk.com/away.php?to=${ENCODED}`,
  `https://steamcommunity.com/linkfilter/?u=${ENCODED}`,
  `https://steamcommunity.com/linkfilter/?url=${ENCODED}`,
  `https://away.vk.com/away.php?to=${ENCODED}`,
  `https://vk.ru/away.php?to=${ENCODED}`,
  `https://duckduckgo.com/l/?uddg=${ENCODED}`,
  `https://www.tiktok.com/link/v2?aid=1988&lang=en&scene=bio_url&target=${ENCODED}`,
  `https://go.bsky.app/redirect?u=${ENCODED}`,
  `https://eur01.safelinks.protection.outlook.com/?url=${ENCODED}&data=05`,
  `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://l.instagram.com/?u=${ENCODED}`)}`,
])('%s leads to the profile', (wrapped) => {
  expect(unwrap(new URL(wrapped)).href).toBe(PROFILE);
});

it.each([
  PROFILE,
  'https://www.google.com/search?q=https://www.instagram.com/robin.vale/',
  `https://notgoogle.com/url?q=${ENCODED}`,
  `https://www.google.com.evil.example/url?q=${ENCODED}`,
  `https://www.google.lake/url?q=${ENCODED}`,
  `https://www.google.de/urls?q=${ENCODED}`,
  `https://www.google.de/search?q=${ENCODED}`,
  `https://slack-redir.net.evil.example/link?url=${ENCODED}`,
  `https://www.linkedin.com/in/robin-vale/?url=${ENCODED}`,
  `https://l.instagram.com.evil.example/?u=${ENCODED}`,
  'https://l.facebook.com/l.php?h=AT0',
  `https://www.tiktok.com/@robin.vale?target=${ENCODED}`,
  `https://bsky.app/profile/robin.vale.example?u=${ENCODED}`,
  `https://outlook.com/?url=${ENCODED}`,
  'https://l.facebook.com/l.php?u=http%3A%2F%2F%5B',
  'mailto:robin@mail.example?u=https://x.com/robin',
])('%s is what it is', (address) => {
  expect(unwrap(new URL(address)).href).toBe(new URL(address).href);
});

it('does not follow wrappers for ever', () => {
  let address = PROFILE;
  for (let times = 0; times < 9; times++)
    address = `https://l.instagram.com/?u=${encodeURIComponent(address)}`;
  expect(unwrap(new URL(address)).hostname).toBe('l.instagram.com');
});
