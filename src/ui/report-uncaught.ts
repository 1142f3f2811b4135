import { reporter } from '../platform/health/report.ts';

/** Notes what goes wrong in a page of ours and is caught by nobody, also as its own script begins. */
export function reportUncaught(page: Window): void {
  const report = reporter('page');
  page.addEventListener('unhandledrejection', ({ reason }) => report(reason));
  page.addEventListener('error', ({ error }) => {
    // Without one it is a remark of the browser's (of a `ResizeObserver`).
    if (error) report(error);
  });
}
