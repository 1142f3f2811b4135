/**
 * Of the whole matrix (`npm run matrix`) one of each kind, for `npm test` to stay within its time: what of
 * a test's file and title each looks for. `scripts/selection.ts` sees to it that each finds one.
 */
export const IN_SHORT_FIREFOX: readonly string[] = [
  'firefox-(?!restored|page|policy|history|update|damage|containers|own-sites|prompt)',
  String.raw`firefox-update\.test\.ts.* (dead goes|kept for)`,
  String.raw`firefox-damage\.test\.ts.* (damaged contacts|newer Holdfast)`,
  String.raw`four-sites\.test\.ts.* instagram with`,
  String.raw`ways-in\.test\.ts.* whatsapp pressed: #row-robin of`,
  String.raw`harmless\.test\.ts.* whatsapp`,
  String.raw`other-sites\.test\.ts.* (tinder|spotify) `,
  String.raw`links\.test\.ts.*(tel|mailto):`,
  String.raw`mail-sending\.test\.ts.* outlook, older .* nothing `,
  String.raw`searches\.test\.ts.* an app `,
  ...['browser holds every shape', 'takes the overlay out: '],
  ...['not guarded opens the contact by an address', 'nothing to hold on to', 'typed and pressed'],
];
