/**
 * Marks that steer what stands beside them and are copied along with it: soft hyphens, directions, joiners
 * of no width.
 */
export const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
