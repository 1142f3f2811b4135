import { text } from '../../src/locales/text.ts';
import { element } from './element.ts';
import type { PauseView } from './view.ts';

/** How things stand: the streak, and which urge of today this is. */
export const drawStanding = ({ streakDays, urgesToday }: PauseView): HTMLElement =>
  element(
    'header',
    { className: 'standing' },
    streakDays === undefined
      ? undefined
      : element(
          'span',
          {},
          streakDays === 0 ? text('pause.newStart') : text('pause.streak', { count: streakDays }),
        ),
    urgesToday === 0
      ? undefined
      : element(
          'span',
          {},
          urgesToday === 1 ? text('pause.firstToday') : text('pause.today', { count: urgesToday }),
        ),
  );

/** What is offered, with what it is called by and where it comes from. */
export function drawOffer(view: PauseView): HTMLElement {
  const line = element('h1', { id: 'pause-line', dir: 'auto' }, view.line);
  const support = element('p', { id: 'pause-support', dir: 'auto' }, view.support);
  if (view.isLong) support.className = 'long';
  const small = (className: string, said: string) =>
    said === '' ? undefined : element('p', { className }, said);
  return element(
    'div',
    { className: 'offer' },
    small(
      'label',
      view.said ? text('pause.timeOver', { count: view.said.minutes, words: view.said.words }) : '',
    ),
    small('why', view.why),
    line,
    support,
    small('source', view.source),
    small('label', view.isUnread ? text('pause.unread') : ''),
    small('label', view.label === undefined ? '' : text('pause.about', { label: view.label })),
  );
}
