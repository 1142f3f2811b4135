import { isSignal } from './read-app-link.ts';

/** Links into apps of sites that Holdfast knows, as the web addresses they stand for. */
const APPS: Readonly<Record<string, (url: URL) => string | undefined>> = {
  'whatsapp:': by('phone', 'https://wa.me/'),
  'tg:': telegram,
  'instagram:': by('username', 'https://www.instagram.com/'),
  'twitter:': by('screen_name', 'https://x.com/'),
  'fb-messenger:': ({ href }) => web('https://m.me/', /user-thread\/([\w.]+)/.exec(href)?.[1]),
  'fb:': ({ href }) =>
    web('https://www.facebook.com/profile.php?id=', /profile\/(\d+)/.exec(href)?.[1]),
  'barcelona:': by('username', 'https://www.threads.com/@'),
  'discord:': ({ pathname }) => `https://discord.com${pathname}`,
  'matrix:': matrix,
  'sgnl:': ({ host, hash }) => (isSignal(host) ? `https://signal.me/${hash}` : undefined),
  'msteams:': ({ pathname, search }) => `https://teams.microsoft.com${pathname}${search}`,
  'slack:': slack,
  // No site of its own: a message to the number, as any.
  'viber:': by('number', 'sms:'),
  'venmo:': by('recipients', 'https://venmo.com/?recipients='),
  'spotify:': ({ pathname }) => `https://open.spotify.com/${pathname.replaceAll(':', '/')}`,
};

function web(start: string, named: string | null | undefined): string | undefined {
  return named ? `${start}${encodeURIComponent(named.trim())}` : undefined;
}

/** Whoever a query parameter names. */
function by(name: string, start: string): (url: URL) => string | undefined {
  return ({ searchParams }) => web(start, searchParams.get(name));
}

/** `tg://resolve?domain=…`, `?phone=…`, and by number `tg://user?id=…`, `tg://openmessage?user_id=…`. */
function telegram({ host: named, pathname, searchParams }: URL): string | undefined {
  // `tg:user?id=…` as well.
  const host = named || pathname;
  return (
    web('https://t.me/+', searchParams.get('phone')?.replace(/\D/g, '')) ??
    web('https://web.telegram.org/a/#', searchParams.get(host === 'user' ? 'id' : 'user_id')) ??
    web('https://t.me/', searchParams.get('domain'))
  );
}

/** `slack://user?team=T…&id=U…`, `slack://channel?team=T…&id=D…` */
function slack({ host, searchParams }: URL): string | undefined {
  const id = searchParams.get('id');
  if (host === 'user') return web('https://app.slack.com/team/', id);
  return host === 'channel'
    ? web(`https://app.slack.com/client/${searchParams.get('team')}/`, id)
    : undefined;
}

/** `matrix:u/alex:server.example?action=chat`, and `matrix:roomid/abc:server.example` for rooms. */
function matrix({ pathname, search }: URL): string | undefined {
  const [, kind, named] = /^(u|roomid)\/([^/]+)/.exec(pathname) ?? [];
  if (kind === 'roomid') return web('https://matrix.to/#/!', named);
  const isChat = /[?&]action=chat(&|$)/.test(search);
  const start = isChat ? 'https://app.element.io/#/user/@' : 'https://matrix.to/#/@';
  const address = web(start, named);
  return address && `${address}${isChat ? '?action=chat' : ''}`;
}

/** The web address that a link into an app stands for; the link itself where it is none. */
export function webAddressOf(url: URL): URL {
  const address = APPS[url.protocol]?.(url);
  return (address && URL.parse(address)) || url;
}
