/** The same with the digits of every script written as 0 to 9, and wide signs as narrow ones. */
export const asciiDigits = (value: string): string =>
  value.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** Unicode keeps each script's ten digits in a row, so the row's start is found by walking back. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return code < 0x80 ? code - 0x30 : value;
}
