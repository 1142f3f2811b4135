/** What was seen of the attempts at one contact, to be compared with what is in the log. */
interface Entry {
  /** The pause was on the screen for a frame. */
  seen: number;
  /** The browser or the extension was struck before that was known. */
  unclear: number;
}

/** Keeps count of the attempts while the run lasts. */
export class Ledger {
  readonly entries = new Map<string, Entry>();
  /** Attempts that met no pause: how they were made. */
  readonly missed: string[] = [];

  note(contactId: string, how: 'seen' | 'unclear'): void {
    const entry = this.entries.get(contactId) ?? { seen: 0, unclear: 0 };
    entry[how]++;
    this.entries.set(contactId, entry);
  }

  get attempts(): { seen: number; unclear: number } {
    const all = [...this.entries.values()];
    const sum = (of: keyof Entry) => all.reduce((total, entry) => total + entry[of], 0);
    return { seen: sum('seen'), unclear: sum('unclear') };
  }

  /** Of these records, how many are lost and how many are there twice. */
  compare(recorded: ReadonlyMap<string, number>): { lost: number; doubled: number } {
    let [lost, doubled] = [0, 0];
    for (const id of new Set([...this.entries.keys(), ...recorded.keys()])) {
      const { seen, unclear } = this.entries.get(id) ?? { seen: 0, unclear: 0 };
      const count = recorded.get(id) ?? 0;
      lost += Math.max(0, seen - count);
      doubled += Math.max(0, count - seen - unclear);
    }
    return { lost, doubled };
  }
}
