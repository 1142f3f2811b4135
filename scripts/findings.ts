/** What a walk saw, each beside what it should have been. */
export class Findings {
  #wrong = 0;

  /** Prints one finding; `isRight` is judged by the caller. */
  say(what: string, seen: unknown, isRight: boolean): void {
    const text = typeof seen === 'string' ? seen : JSON.stringify(seen);
    console.log(`${isRight ? '✓' : '✗'} ${what}: ${text}`);
    if (!isRight) this.#wrong++;
  }

  note(what: string): void {
    console.log(`  ${what}`);
  }

  get isGood(): boolean {
    return this.#wrong === 0;
  }
}
