import type { Marionette } from './marionette.ts';

/** Runs in Firefox itself, as the body of a function that is given `values`. */
export const runInBrowser = <T>(
  marionette: Marionette,
  script: string,
  ...values: readonly unknown[]
): Promise<T> =>
  marionette.alone(async () => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const asked = { script: `return (async (values) => { ${script} })(arguments)`, args: values };
    try {
      return ((await marionette.send('WebDriver:ExecuteScript', asked)) as { value: T }).value;
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  });
