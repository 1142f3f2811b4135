import { isPageShape, type PageShape } from '../../addresses/pages-like.ts';
import { hasHours } from '../../policy/arrangement.ts';
import { RHYTHMS } from '../../policy/breath.ts';
import { DEFAULT_SETTINGS, LIMITS, type Settings } from '../../policy/settings.ts';
import { looksLike } from '../looks-like.ts';

export const AN_IDENTITY = { site: '', kind: '', value: '', written: '' };

/** Whether the other values of an identity are texts, where it has some. */
export const hasTextsAlso = ({ also = [] }: { also?: unknown }): boolean => looksLike(also, ['']);

const SAMPLES: Record<keyof Settings, unknown> = {
  ...DEFAULT_SETTINGS,
  sites: [''],
  servers: [''],
  ownSites: [{ host: '', addresses: [] }],
  pointed: [{ site: '', selector: '', path: '' }],
  mine: [AN_IDENTITY],
  offers: [''],
  ownReasons: [{ id: '', text: '' }],
  plans: [{ id: '', when: '', instead: '', action: { is: '' } }],
  feelings: [''],
  pauseWhereLost: [''],
  arrangements: [
    {
      id: '',
      contactId: '',
      surfaces: [''],
      weekdays: [0],
      from: '',
      to: '',
      purpose: '',
    },
  ],
};

/** What has the right shape and would still stop whoever uses it. */
const SOUND: { readonly [name: string]: (value: never) => boolean } = {
  rhythm: (rhythm: string) => Object.hasOwn(RHYTHMS, rhythm),
  arrangements: hasHours,
  mine: hasTextsAlso,
  pointed: ({ path, fragment = '' }: PageShape) => isPageShape(path) && isPageShape(fragment),
};
const isSound = (name: string, value: unknown): boolean => SOUND[name]?.(value as never) ?? true;

const isWithin = (limits: readonly [number, number] | undefined, value: unknown): boolean =>
  !limits || (Number(value) >= limits[0] && Number(value) <= limits[1]);

/**
 * The settings in what is stored, without their schema, which pages do not load. Each by itself, and of
 * a list each entry: a damaged one is passed over or has its default, and the others stay as they were
 * set.
 */
export function settingsIn(stored: unknown): Settings {
  const given: object = typeof stored === 'object' && stored !== null ? stored : {};
  const fit = Object.entries(given).flatMap(([name, value]) => {
    if (!Object.hasOwn(DEFAULT_SETTINGS, name)) return [];
    const sample = SAMPLES[name as keyof Settings];
    if (Array.isArray(sample) && Array.isArray(value))
      return [[name, value.filter((one) => looksLike(one, sample[0]) && isSound(name, one))]];
    const isFit =
      looksLike(value, sample) &&
      isWithin(LIMITS[name as keyof typeof LIMITS], value) &&
      isSound(name, value);
    return isFit ? [[name, value]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(fit) };
}
