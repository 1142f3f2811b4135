import type { BrowserContext, ConsoleMessage } from 'playwright';

/** What our own pages asked for against their own policy, as the browser's console tells it. */
export interface Refused {
  take(): string[];
  stop(): void;
}

export function watchRefused(context: BrowserContext): Refused {
  const refused: string[] = [];
  const hear = (message: ConsoleMessage) => {
    const isOurs = message.page()?.url().startsWith('chrome-extension:');
    if (isOurs && /Content Security Policy|Trusted(HTML|Script)/.test(message.text()))
      refused.push(message.text());
  };
  context.on('console', hear);
  return { take: () => refused.splice(0), stop: () => void context.off('console', hear) };
}
