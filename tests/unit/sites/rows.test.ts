// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { discord } from '../../../content/sites/discord.ts';
import { facebook } from '../../../content/sites/facebook.ts';

beforeEach(() => document.body.replaceChildren());

const at = (selector: string) => document.querySelector(selector) as Element;
const NOWHERE = { address: undefined, handleOf: () => undefined };

describe('a press on Facebook', () => {
  const RAIL = `<div id="feed"><div role="complementary"><ul><li id="row">
    <a role="link" href="https://www.facebook.com/messages/t/100077788899900/">
    <span dir="auto">Robin Vale</span></a></li></ul></div></div>`;

  it('on a row is on whom it leads to', () => {
    document.body.innerHTML = RAIL;
    expect(facebook.pressed?.(at('#row'), NOWHERE)?.says).toEqual({ name: 'Robin Vale' });
  });

  it.each(['body', '#feed', '[role=complementary]', 'ul'])(
    'beside the rows is on nobody: %s',
    (where) => {
      document.body.innerHTML = RAIL;
      expect(facebook.pressed?.(at(where), NOWHERE)).toBeUndefined();
    },
  );
});

it('a floating group of Facebook’s is nobody’s for what one of them wrote in it', () => {
  document.body.innerHTML = `<div><h2>Lake house</h2>
    <div role="grid"><a role="link" href="https://www.facebook.com/100077788899900/">R</a></div>
    <div><div role="textbox" contenteditable="true"></div></div></div>`;
  const said = facebook
    .openPlaces?.(document, NOWHERE)
    .map(({ seen }) => seen && 'says' in seen && seen.says);
  expect(JSON.stringify(said)).not.toContain('100077788899900');
});

describe('a row of Discord’s', () => {
  const row = (pictures: string) => {
    document.body.innerHTML = `<a id="row" href="/channels/@me/900100200300400500"
      data-list-item-id="private-channels-1">${pictures}<div class="name_a1">Lake house</div></a>`;
    return discord.pressed?.(at('#row'), NOWHERE);
  };
  const THEIRS = '<img src="https://cdn.discordapp.com/avatars/200300400500600700/0a.webp">';
  const DEFAULT = '<img src="https://cdn.discordapp.com/embed/avatars/3.png">';

  it('with one picture is that person’s', () => {
    expect(JSON.stringify(row(THEIRS))).toContain('200300400500600700');
  });

  it('with another beside it is a group’s, also where that is none of their own', () => {
    expect(row(THEIRS + DEFAULT)).toBeUndefined();
  });
});
