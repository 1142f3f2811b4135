/**
 * Takes the page's root out for as long as a pause is up, and puts the pause in its place: a root may draw
 * nothing of what is in it, or cover it again and again.
 */
export class RootOut {
  /** The root, while it is out. */
  #root: Element | undefined;
  #isGoing = false;
  readonly #page: Document;
  readonly #host: Element;

  constructor(page: Document, host: Element) {
    this.#page = page;
    this.#host = host;
  }

  /** Answers whether it was there. Once at a time: it may call the page, which puts in the next. */
  take(): boolean {
    const root = this.#page.documentElement;
    if (!root || root === this.#host || this.#isGoing) return false;
    this.#isGoing = true;
    this.#root = root;
    try {
      this.#page.replaceChild(this.#host, root);
    } finally {
      this.#isGoing = false;
    }
    return true;
  }

  /** Once the pause is gone. */
  putBack(): void {
    if (this.#root && !this.#page.documentElement) this.#page.append(this.#root);
  }
}
