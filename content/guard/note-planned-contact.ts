import { type ContactIndex, findContact } from '../../src/contacts/match.ts';
import type { Sighting } from '../../src/contacts/sighting.ts';
import { localZone } from '../../src/days/day.ts';
import { noteArranged } from '../../src/platform/record/note-arranged.ts';
import { arrangementFor } from '../../src/policy/arranged-passes.ts';
import type { Arrangement } from '../../src/policy/arrangement.ts';

/** Makes what records planned contact where an arrangement lets somebody through: in one page, once for each of its hours. */
export function startNotingPlannedContact(): (
  sighting: Sighting,
  index: ContactIndex,
  arrangements: readonly Arrangement[],
  now: number,
) => void {
  const noted = new Set<string>();
  return (sighting, index, arrangements, now) => {
    const contact = findContact(index, sighting)?.contact;
    if (!contact) return;
    const zone = localZone();
    const asked = { ...sighting, contactId: contact.id };
    const pass = arrangementFor(arrangements, asked, now, zone);
    if (!pass) return;
    const hours = `${pass.arrangement.id} ${pass.since}`;
    if (noted.has(hours)) return;
    noted.add(hours);
    void noteArranged({ contact, sighting }, pass, { now, zone }).catch(() => {});
  };
}
