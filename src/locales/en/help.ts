export const map = {
  title: 'On this page',
  search: 'Search the settings',
  nothing: 'Nothing here has these words.',
} as const;

export const help = {
  title: 'Help',
  intro: 'For you first; then for whoever helps you when something does not work.',
  diagnostics: 'How Holdfast is doing here',
  diagnosticsHelp: 'No name, handle or address of anybody is in this text.',
  copy: 'Copy as text',
  again: 'Look again',
  copied: 'Copied.',
} as const;
