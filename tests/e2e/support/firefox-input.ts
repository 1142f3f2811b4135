/** Keys by the numbers the WebDriver standard gives them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  Meta: '\uE03D',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

export interface Stroke {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

export const stroke = (type: Stroke['type'], key: string): Stroke => ({
  type,
  value: KEYS[key] ?? key,
});
/** These strokes while the key is down. */
export const holding = (strokes: readonly Stroke[], key: string): readonly Stroke[] => [
  stroke('keyDown', key),
  ...strokes,
  stroke('keyUp', key),
];

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A press at a place in the window. */
export const pressAt = (place: Place, how: 'mouse' | 'touch', button: number) =>
  pointing(how, [moveTo(place), { type: 'pointerDown', button }, { type: 'pointerUp', button }]);

/** The mouse comes to rest there. */
export const hoverAt = (place: Place) => pointing('mouse', [moveTo(place)]);

export const pressing = (type: 'pointerDown' | 'pointerUp') =>
  pointing('mouse', [{ type, button: 0 }]);

/** With the mouse, from one place in the window to another. */
export const dragFrom = (from: Place, to: Place) =>
  pointing('mouse', [
    ...[moveTo(from), { type: 'pointerDown', button: 0 }],
    ...[moveTo(to), { type: 'pointerUp', button: 0 }],
  ]);

const pointing = (pointerType: 'mouse' | 'touch', actions: readonly object[]) => ({
  type: 'pointer',
  id: pointerType,
  parameters: { pointerType },
  actions,
});

const moveTo = (place: Place) => ({ type: 'pointerMove', ...place, origin: 'viewport' });
