import { useCallback, useMemo } from 'preact/hooks';
import { SITES } from '../../content/sites/index.ts';
import { sitesWith } from '../../src/addresses/sites-with.ts';
import { ANY_SITE } from '../../src/contacts/identity.ts';
import { dayText } from '../../src/locales/formats.ts';
import { locale, text } from '../../src/locales/text.ts';
import { type Correction, correctionBack } from '../../src/log/correct-urge.ts';
import { UNDO_MS } from '../../src/platform/choices/own-change.ts';
import { cancelDeletion, type Deletion } from '../../src/platform/record/deletion.ts';
import { recordCorrection } from '../../src/platform/record/record-correction.ts';
import { standingOn } from '../../src/streak/standing.ts';
import { startOf, summaryOn } from '../../src/streak/summary.ts';
import { CareLine } from '../../src/ui/care-line.tsx';
import { TroubleNotes } from '../../src/ui/trouble-notes.tsx';
import { UndoBar } from '../../src/ui/undo-bar.tsx';
import { useChanges } from '../../src/ui/use-changes.ts';
import { useFacts } from '../../src/ui/use-facts.ts';
import { useToday } from '../../src/ui/use-today.ts';
import { useTroubles } from '../../src/ui/use-troubles.ts';
import { useUndo } from '../../src/ui/use-undo.ts';
import { Calendar } from './calendar.tsx';
import { Charts } from './charts.tsx';
import { DataSection } from './data-section.tsx';
import { Journal } from './journal.tsx';
import { Lead } from './lead.tsx';
import { LogTroubleCard } from './log-trouble.tsx';
import { Sentences } from './sentences.tsx';
import { UrgeList } from './urge-list.tsx';
import { useDeletions } from './use-deletions.ts';
import { useFigures } from './use-figures.ts';
import { useLog, withUrge } from './use-log.ts';
import { withoutDeleted } from './without-deleted.ts';

/** How it goes: first in sentences, then in pictures, then urge by urge. */
export function RecordPage() {
  const facts = useFacts();
  const { log: read, trouble, show } = useLog();
  const troubles = useTroubles();
  const onDeleted = useCallback(
    (deletion: Deletion) => show((log) => withoutDeleted(log, [deletion])),
    [show],
  );
  const deletions = useDeletions(onDeleted);
  const { offered, offer } = useUndo();
  const changes = useChanges();
  const today = useToday();
  const settings = facts?.settings;
  const siteNames = useMemo(() => {
    const sites = settings ? sitesWith(SITES, settings) : [];
    return new Map([
      ...sites.map(({ id, name }) => [id, name] as const),
      // On the phone, in the street: told by hand.
      [ANY_SITE, text('record.elsewhere')] as const,
    ]);
  }, [settings, locale()]);
  const log = useMemo(
    () => read && withoutDeleted(read, [...deletions.values()]),
    [read, deletions],
  );
  const counted = useFigures(log, today);
  const siteName = useCallback((id: string) => siteNames.get(id) ?? id, [siteNames]);
  if (trouble && !read)
    return (
      <div class="record">
        <LogTroubleCard trouble={trouble} />
      </div>
    );
  if (!facts || !log || !settings || !troubles) return null;

  const standing = standingOn(today, settings, log.tallies, []);
  const summary = summaryOn(today, facts.contacts, standing);
  const start = startOf(facts.contacts) ?? today;
  const keep = async (id: string, changed: Partial<Correction>, from?: Partial<Correction>) => {
    const done = await recordCorrection(id, changed, from);
    // Also where it is gone: it is read anew then.
    show((now) => (done ? withUrge(now, done.after) : now));
    return done;
  };
  const correct = async (id: string, changed: Partial<Correction>) => {
    const done = await keep(id, changed);
    if (!done) return;
    const back = correctionBack(done.before, changed);
    offer(
      () => text('record.list.corrected'),
      async () => (await keep(id, back, correctionBack(done.after, changed))) !== undefined,
    );
  };
  const undoables = [...deletions].map(([id, deletion]) => ({
    id,
    sentence: () => deletedText(deletion),
    at: deletion.due - UNDO_MS,
    undo: () => cancelDeletion(id),
  }));
  return (
    <div class="record">
      <header class="masthead row spread">
        <div class="row">
          <img src="/icon/48.png" alt="" width="40" height="40" />
          <h1>{text('record.title')}</h1>
        </div>
        <a href="/options.html">{text('record.options')}</a>
      </header>
      {/* What is half-written below stays. */}
      {trouble && <LogTroubleCard trouble={trouble} />}
      <TroubleNotes {...troubles} />
      {log.unreadable > 0 && (
        <p class="card problem" role="status">
          {text('log.unreadable', { count: log.unreadable })}
        </p>
      )}
      <Lead summary={summary} slips={standing.slips} />
      <Sentences
        summary={summary}
        patterns={counted?.isWhole ? counted.figures.patterns : undefined}
        siteName={siteName}
      />
      <Calendar
        tallies={log.tallies}
        start={start}
        today={today}
        slipSurfaces={settings.slipSurfaces}
      />
      {counted && <Charts counted={counted} siteName={siteName} />}
      <UrgeList urges={log.urges} siteName={siteName} onCorrect={correct} />
      <Journal letters={log.letters} />
      <DataSection urges={log.urges} contacts={facts.contacts} />
      <UndoBar undoables={[...undoables, ...offered, ...changes].sort((a, b) => a.at - b.at)} />
      <footer class="quiet-text">
        <p>{text('privacy')}</p>
        <CareLine />
      </footer>
    </div>
  );
}

const deletedText = (deletion: Deletion): string =>
  deletion.is === 'day'
    ? text('record.data.deleting.day', { day: dayText(deletion.day) })
    : text(`record.data.deleting.${deletion.is}`);
