const NUMBER = /^[\p{Cf}\s]*(?![\p{Cf}\s])\+?[\p{Nd}\s().\p{Pd}\p{Cf}]{7,}$/u;

/** Who stands in a name's place: somebody who was not saved is shown by number, `(555) 555-0123`. */
export const shownAs = (shown: string): { phone: string } | { name: string } =>
  NUMBER.test(shown) ? { phone: shown } : { name: shown };
