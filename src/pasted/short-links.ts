/** Hosts of links that say nothing of where they lead. Each is its site's own, or anybody's. */
export const SHORT_HOSTS = new Set([
  ...[
    'pin.it',
    'lnkd.in',
    'redd.it',
    't.co',
    'fb.watch',
    'boxd.it',
    'youtu.be',
    'wp.me',
    'on.fb.me',
  ],
  ...['spotify.link', 'spoti.fi', 'link.tospotify.com', 'strava.app.link', 'snapchat.app.link'],
  ...['vm.tiktok.com', 'vt.tiktok.com', 'tmblr.co', 'venmo.app.link', 'share.google', 'g.co'],
  ...['bit.ly', 'tinyurl.com', 'goo.gl', 'maps.app.goo.gl', 'is.gd', 'ow.ly', 'buff.ly', 'rb.gy'],
  ...['cutt.ly', 'shorturl.at', 'lnk.to', 'dub.sh', 'amzn.to', 't.ly'],
  ...['reddit.app.link', 's.team', 'wa.link'],
]);

/** Whether the address is a short one, which only its server can tell where it leads. */
export const isShortLink = ({ hostname }: URL): boolean =>
  SHORT_HOSTS.has(hostname.replace(/^www\./, ''));
