import type { Recording } from './painted.ts';

/**
 * A tab of either browser, as far as the tests that run in both need it. Selectors reach into open
 * shadow roots, and may end with `:text-is("…")`.
 */
export interface Tab {
  /** Ends with the load, or with what it was stopped by. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** With the mouse, once it can be hit. Throws after ten seconds. */
  click(selector: string, how?: Click): Promise<void>;
  /** With a finger. */
  tap(selector: string): Promise<void>;
  /** With the mouse, from its upper left corner. */
  drag(selector: string, by: { x: number; y: number }): Promise<void>;
  /** Moves the focus there. */
  focus(selector: string): Promise<void>;
  /** A key by its name (`Enter`), a letter, or either with what is held meanwhile (`Control+Enter`). */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** An expression, or a function and what it is given. */
  evaluate<T>(run: string | (() => T | Promise<T>)): Promise<T>;
  evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** What `read` answers about the first that matches, from within the page. */
  read<T>(selector: string, read: (element: HTMLElement) => T): Promise<T>;
  /** Changes the first that matches, from within the page. */
  edit(selector: string, change: (element: HTMLElement) => void): Promise<void>;
  /** Throws when it is not so within ten seconds (or `timeout` ms). */
  waitFor(selector: string, state?: 'visible' | 'gone', timeout?: number): Promise<void>;
  count(selector: string): Promise<number>;
  /** What is written in the first. */
  text(selector: string): Promise<string>;
  /** As a PNG: the browser paints for it, however busy the machine is. */
  screenshot(): Promise<Buffer>;
  /** What is painted from now on. */
  recordPaint(): Promise<Recording>;
  /**
   * From now on the user stays whenever the browser asks whether to leave the page. What it answers
   * tells how often that was asked.
   */
  stay(): Promise<() => Promise<number>>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Click {
  readonly button?: 'left' | 'middle';
  readonly modifiers?: readonly 'Control'[];
  /** Not its middle but a place that is none of another element within it. */
  readonly where?: 'its own';
  /** The frame it stands in, of the page's own. */
  readonly within?: string;
}
