import type { Marionette } from './marionette.ts';

/** Runs in Firefox itself, as the body of a function that is given `values`. */
export async function runInBrowser<T>(
  marionette: Marionette,
  script: string,
  ...values: readonly unknown[]
): Promise<T> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const asked = { script: `return (async (values) => { ${script} })(arguments)`, args: values };
  const answer = await marionette.send('WebDriver:ExecuteScript', asked);
  await marionette.send('Marionette:SetContext', { value: 'content' });
  return (answer as { value: T }).value;
}
