/** Keys by the numbers the WebDriver standard gives them. */
const KEYS: Readonly<Record<string, string>> = {
  ...{ Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A' },
  ...{ Escape: '\uE00C', End: '\uE010', Meta: '\uE03D' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowDown: '\uE015' },
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

/** A press at a place in the window. */
export const pressAt = (
  at: { x: number; y: number },
  pointerType: 'mouse' | 'touch',
  button: number,
) => ({
  ...{ type: 'pointer', id: pointerType, parameters: { pointerType } },
  actions: [
    { type: 'pointerMove', ...at, origin: 'viewport' },
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ],
});
