import type { BrowserContext, ConsoleMessage } from 'playwright';

export interface Refusals {
  /** What the browser refused our own pages by their policy, as it says it; each is told once. */
  take(): string[];
  stop(): void;
}

export function watchRefusals(context: BrowserContext): Refusals {
  const refused: string[] = [];
  const hear = (message: ConsoleMessage) => {
    const isOurs = message.page()?.url().startsWith('chrome-extension:');
    if (isOurs && /Content Security Policy|Trusted(HTML|Script)/.test(message.text()))
      refused.push(message.text());
  };
  context.on('console', hear);
  return {
    take: () => refused.splice(0),
    stop: () => void context.off('console', hear),
  };
}
