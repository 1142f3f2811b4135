/** Whether all is wanted (`npm run matrix`), or what `npm test` has the time for. */
export const isWhole = process.env['HOLDFAST_MATRIX'] === 'whole';
