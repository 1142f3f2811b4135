import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SITES } from '../../content/sites/index.ts';
import { sitesWith } from '../../src/addresses/sites-with.ts';
import { dayAt, localZone } from '../../src/days/day.ts';
import { text } from '../../src/locales/text.ts';
import { newId } from '../../src/new-id.ts';
import { LONGEST_REASON } from '../../src/policy/own-words.ts';
import { CareLine } from '../../src/ui/care-line.tsx';
import { DayField } from '../../src/ui/day-field.tsx';
import { IdentityEntry, type Unsettled, whyUnsettled } from '../../src/ui/identity-entry.tsx';
import { whyNoStart } from '../../src/ui/start-day.ts';
import { TroubleLine } from '../../src/ui/trouble-line.tsx';
import { useFacts } from '../../src/ui/use-facts.ts';
import { useProblem } from '../../src/ui/use-problem.tsx';
import { begin } from './begin.ts';
import { CoolingChoice } from './cooling-choice.tsx';
import { Done } from './done.tsx';
import { type Draft, keepDraft, readDraft } from './draft.ts';
import { type End, keepEnd, readEnd } from './end.ts';
import { SitePicker } from './site-picker.tsx';
import { likelyFor, withNamed } from './where.ts';

/**
 * Who, where, since when, why, and how long to cool off: questions on one page, one button that
 * begins.
 */
export function Welcome() {
  const facts = useFacts();
  const settings = facts?.settings;
  // With what was learned on this very page.
  const all = useMemo(() => (settings ? sitesWith(SITES, settings) : SITES), [settings]);
  const today = dayAt(Date.now(), localZone());
  const [draft, setDraft] = useState<Draft>();
  const latest = useRef<Draft>(undefined);
  // What is not a whole day yet is of this page alone.
  const [typedDay, setTypedDay] = useState<string>();
  const { say, problem } = useProblem();
  const [unsettled, setUnsettled] = useState<Unsettled>();
  const [end, setEnd] = useState(readEnd);
  // One for all presses of the button, also while the browser asks.
  const [id] = useState(() => newId());
  useEffect(() => void readDraft().then(setDraft), []);
  if (!draft) return null;
  if (end) return <Done {...end} />;

  const change = (changed: Partial<Draft>) => {
    // Of the latest: more may have been answered while the browser asked for a site.
    latest.current = { ...(latest.current ?? draft), ...changed };
    setDraft(latest.current);
    say(undefined);
    void keepDraft(latest.current);
  };
  const startDay = typedDay ?? draft.startDay ?? today;
  const likely = likelyFor(draft.identities);
  const sites = SITES.filter(({ id }) => (draft.chosen ?? likely).includes(id));
  const finish = (reached: End) => {
    keepEnd(reached);
    setEnd(reached);
  };
  const onBegin = async () => {
    if (unsettled) return say(whyUnsettled(unsettled));
    if (draft.identities.length === 0) return say(text('contacts.nothingToSave'));
    const noStart = whyNoStart(startDay, today);
    if (noStart) return say(noStart);
    const isGiven = await begin(draft, sites, { id, today });
    finish({ how: 'begun', refused: isGiven ? [] : sites.map((site) => site.id) });
  };

  return (
    <div class="welcome">
      <img src="/icon/96.png" alt="" width="64" height="64" />
      <h1>{text('welcome.title')}</h1>
      <p>{text('welcome.lead')}</p>
      <section class="card">
        <h2>{text('welcome.who')}</h2>
        <p class="quiet-text">{text('welcome.whoHelp')}</p>
        <IdentityEntry
          sites={all}
          others={facts?.contacts ?? []}
          identities={draft.identities}
          onChange={(identities) => change(withNamed(latest.current ?? draft, identities))}
          onUnsettled={setUnsettled}
        />
      </section>
      <section class="card">
        <h2>{text('welcome.where')}</h2>
        <p class="quiet-text">{text('welcome.whereHelp')}</p>
        <SitePicker
          sites={SITES}
          likely={[...likely, ...(draft.chosen ?? [])]}
          chosen={sites.map(({ id }) => id)}
          onChange={(chosen) => change({ chosen })}
        />
      </section>
      <section class="card">
        <DayField
          day={startDay}
          today={today}
          onChange={(day) => {
            setTypedDay(day);
            change({ startDay: whyNoStart(day, today) ? undefined : day });
          }}
        >
          <h2>{text('welcome.howLong')}</h2>
        </DayField>
      </section>
      <section class="card">
        <label class="field">
          <h2>{text('welcome.why')}</h2>
          <span class="quiet-text">{text('welcome.whyHelp')}</span>
          <input
            dir="auto"
            maxLength={LONGEST_REASON}
            placeholder={text('own.reasonHint')}
            value={draft.reason}
            onInput={({ currentTarget: { value } }) => change({ reason: value })}
          />
        </label>
      </section>
      <section class="card">
        <CoolingChoice
          hours={draft.coolingHours ?? settings?.coolingHours}
          onChange={(coolingHours) => change({ coolingHours })}
        />
      </section>
      {problem}
      <TroubleLine />
      <button type="button" class="main begin" onClick={onBegin}>
        {text('welcome.begin')}
      </button>
      <button type="button" class="quiet" onClick={() => finish({ how: 'skipped', refused: [] })}>
        {text('welcome.skip')}
      </button>
      <footer class="quiet-text">
        <p>{text('privacy')}</p>
        <CareLine />
      </footer>
    </div>
  );
}
