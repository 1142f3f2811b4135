import { describe, expect, it } from 'vitest';
import { networkRules } from '../../../src/rings/network-rules.ts';
import { FIXTURES } from '../../fixtures/index.ts';
import { known } from '../samples.ts';
import {
  isBounce,
  knownBy,
  networkAnswer,
  networkAnswerFor,
  passOf,
  ROBIN,
  scopeOf,
  whyBeyondRings,
} from './outer-rings.ts';

const rules = networkRules(scopeOf([ROBIN]));
const ADDRESSES = FIXTURES.flatMap(({ addresses }) => addresses.map(({ url }) => url));

describe('the network ring', () => {
  it.each(ADDRESSES)('stops %s, or it is known why it cannot', (url) => {
    if (networkAnswer(rules, url) === 'allow') expect(whyBeyondRings(url)).toBeDefined();
  });

  it('misses few', () => {
    const missed = ADDRESSES.filter((url) => networkAnswer(rules, url) === 'allow');
    expect(missed.length / ADDRESSES.length).toBeLessThan(0.14);
  });

  // The pause page reads what a login page carries again, and lets others' through.
  it.each(FIXTURES.flatMap(({ nobody }) => nobody))('leaves %s alone', (url) => {
    if (!isBounce(url)) expect(networkAnswer(rules, url)).toBe('allow');
  });

  it.each([
    ['instagram', 'handle', 'robin', 'https://www.instagram.com/robin.vale/'],
    ['instagram', 'handle', 'robin.vale', 'https://www.instagram.com/robinvale/'],
    ['instagram', 'handle', 'robin.vale', 'https://www.instagram.com/robinxvale/'],
    ['instagram', 'thread', '900100', 'https://www.instagram.com/direct/t/9001002/'],
    ['x', 'handle', 'robin', 'https://x.com/robin_vale'],
    ['x', 'handle', 'robin', 'https://x.com/robin_vale/status/18'],
    ['x', 'id', '123', 'https://x.com/i/user/1234'],
    ['x', 'id', '123', 'https://x.com/messages/compose?recipient_id=1234'],
    ['x', 'id', '123', 'https://x.com/i/chat/1234-5678'],
    ['x', 'id', '123', 'https://x.com/i/chat/5678-1234'],
    ['x', 'id', '123', 'https://x.com/login?redirect_after_login=%2Fi%2Fuser%2F1234'],
    ['facebook', 'id', '1234', 'https://www.facebook.com/profile.php?id=12345'],
    ['facebook', 'id', '1234', 'https://www.facebook.com/profile.php?id=51234'],
    ['facebook', 'id', '1234', 'https://www.facebook.com/profile.php?uid=1234'],
    ['facebook', 'id', '1234', 'https://www.facebook.com/12345/posts/1'],
    ['facebook', 'id', '1234', 'https://www.facebook.com/photo/?set=pb.12345.-2207520000'],
    ['facebook', 'id', '1234', 'https://www.facebook.com/photo/?set=picfp.12345'],
    ['facebook', 'handle', 'robinvale', 'https://www.facebook.com/robin.vale.9'],
    ['facebook', 'thread', '1234', 'https://www.messenger.com/e2ee/t/12345/'],
    ['twitch', 'handle', 'robin', 'https://www.twitch.tv/popout/robin/viewercard/mia_sol'],
    ['twitch', 'handle', 'robin', 'https://www.twitch.tv/popout/mia_sol/viewercard/robin_vale'],
    ['any', 'phone', '1555', 'https://wa.me/15555'],
    ['any', 'phone', '15555550123', 'https://web.whatsapp.com/send?phone=155555501234'],
    ['any', 'phone', '15555550123', 'https://web.whatsapp.com/send?phone=4915555550123'],
  ] as const)('does not confuse the %s %s %s with %s', (site, kind, value, url) => {
    expect(networkAnswerFor(knownBy(site, kind, value), url)).toBe('allow');
  });

  it.each([
    'https://x.com/i/chat/1357911-2244668800',
    'https://x.com/i/chat/2244668800-1357911',
    'https://x.com/messages/2244668800-1357911?x=1',
  ])('knows both numbers of %s, in either place', (url) => {
    expect(networkAnswerFor(knownBy('x', 'id', '2244668800'), url)).toBe('pause');
    expect(networkAnswerFor(knownBy('x', 'thread', '1357911-2244668800'), url)).toBe('pause');
  });

  it.each([
    'https://www.instagram.com//Robin.Vale//p/C0de/',
    'HTTPS://INSTAGRAM.COM/ROBIN.VALE',
    'https://www.facebook.com/ROBIN.vale9?id=5',
    'https://m.me/r.o.b.i.n.v.a.l.e.9',
    'https://wa.me/1-555-555-0123',
    'https://web.whatsapp.com/send?text=a%20b&phone=%2B15555550123',
    'https://wa.me/+1(555)555.0123+',
    'https://www.instagram.com/robin.vale//?hl=en',
    'https://robin-vale.tumblr.com/',
    // Each would be asked once before it leads to www.
    'https://tumblr.com/robin-vale/770011/slug',
    'https://tumblr.com/message/robin-vale',
    'https://tumblr.com/blog/view/robin-vale/770011',
    'https://tumblr.com/blog/robin-vale',
    'https://tumblr.com/dashboard/blog/robin-vale',
    'https://tumblr.com/register/follow/robin-vale',
    'https://tumblr.com/login_required/robin-vale',
    'https://someone@robin-vale.tumblr.com/',
    'https://outlook.live.com/owa//?path=/mail/action/compose&to=robin.vale@mail.example',
  ])('is not put off by the spelling of %s', (url) => {
    expect(networkAnswer(rules, url)).toBe('pause');
  });

  it('makes nothing of names, and nothing for sites that are off', () => {
    expect(networkRules(scopeOf([knownBy('any', 'name', 'robin')]))).toEqual([]);
    expect(networkRules({ ...scopeOf([ROBIN]), sites: [] })).toEqual([]);
  });

  it('keeps a rule only where no wider one does the same', () => {
    const url = 'https://www.instagram.com/robin/p/C0de/';
    const [pausing, ...others] = networkRules(
      scopeOf([knownBy('instagram', 'handle', 'robin')]),
    ).filter((rule) => networkAnswer([rule], url) === 'pause');
    expect(pausing).toBeDefined();
    expect(others).toEqual([]);
  });
});

describe('the network ring under a pass', () => {
  const PROFILE = 'https://www.instagram.com/robin.vale/';
  const POST = 'https://www.instagram.com/robin.vale/p/C0de/';
  const LOGIN = 'https://www.instagram.com/accounts/login/?next=/robin.vale/';

  it.each([
    ['post', POST, PROFILE],
    ['profile', PROFILE, POST],
    ['profile', PROFILE, 'https://www.instagram.com/stories/robin.vale/'],
    ['profile', 'https://www.facebook.com/robin.vale.9', 'https://m.me/robin.vale.9'],
    ['post', 'https://x.com/robin_vale/status/18', 'https://x.com/robin_vale'],
    ['profile', 'https://x.com/robin_vale', 'https://x.com/robin_vale/status/18'],
    ['compose', 'https://x.com/messages/1357911-2244668800', 'https://x.com/i/user/2244668800'],
  ] as const)('for a %s lets %s through and stops %s', (surface, allowed, stopped) => {
    const passing = networkRules(scopeOf([ROBIN], [passOf(surface)]));
    expect(networkAnswer(passing, allowed)).toBe('allow');
    expect(networkAnswer(passing, stopped)).toBe('pause');
  });

  it.each([
    'https://www.instagram.com//accounts//login/?next=/robin.vale/',
    'https://www.instagram.com/accounts/login/?next=\\robin.vale',
    'https://www.instagram.com/accounts/login/?next=%5Crobin.vale',
    'https://www.instagram.com/accounts/login/?next=/robin.vale\\/',
  ])('stops a login page however its slashes are written: %s', (url) => {
    expect(networkAnswerFor(ROBIN, url)).toBe('pause');
  });

  it('lets a login page go on to what is covered', () => {
    expect(networkAnswerFor(ROBIN, LOGIN)).toBe('pause');
    expect(networkAnswerFor(ROBIN, LOGIN, passOf('profile'))).toBe('allow');
  });

  it('stops again once the pass has ended', () => {
    const ended = { ...passOf('profile'), until: scopeOf([]).now };
    expect(networkAnswerFor(ROBIN, PROFILE, ended)).toBe('pause');
  });

  it('adds rules for its contact and changes none of the others', () => {
    const before = networkRules(scopeOf([ROBIN])).map((rule) => JSON.stringify(rule));
    const after = networkRules(scopeOf([ROBIN], [passOf('profile')])).map((rule) =>
      JSON.stringify(rule),
    );
    expect(before.filter((rule) => !after.includes(rule))).toEqual([]);
    expect(new Set(after).size).toBe(after.length);
  });

  it('covers one contact only', () => {
    const sam = { ...knownBy('instagram', 'handle', 'sam.otter'), id: 'sam' };
    const passing = networkRules(scopeOf([ROBIN, sam], [passOf('profile')]));
    expect(networkAnswer(passing, PROFILE)).toBe('allow');
    expect(networkAnswer(passing, 'https://www.instagram.com/sam.otter/')).toBe('pause');
  });

  it('lets nobody through by a pass for somebody else', () => {
    const other = { ...passOf('profile'), contactId: 'sam' };
    expect(networkAnswerFor(ROBIN, PROFILE, other)).toBe('pause');
  });
});

describe('a rule of the network ring', () => {
  it('is sensitive to case only where the site is', () => {
    const isSensitive = networkRules(
      scopeOf([{ ...ROBIN, identities: [known('instagram', 'handle', 'robin')] }]),
    ).map((rule) => rule.caseSensitive);
    expect(new Set(isSensitive)).toEqual(new Set([false]));
  });

  it('names the hosts it holds at, and those it does not', () => {
    const [rule] = networkRules(scopeOf([knownBy('instagram', 'thread', '900100200')]));
    expect(rule?.hosts).toEqual(['instagram.com']);
    expect(rule?.notHosts).toContain('l.instagram.com');
  });
});
