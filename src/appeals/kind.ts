import type { AppealKind } from './appeal.ts';
import type { Evidence } from './evidence.ts';

/**
 * However many networks a share bar lists, it asks for no more than one sentence does: a plea for money with such a bar after it
 * stays a plea for money.
 */
const MOST_OTHER = 2;

/** What a run of blocks asks for most. Links tell more than words: they do what the words say. */
export function kindOf(evidence: readonly Evidence[]): AppealKind {
  const points = { donation: 0, membership: 0, newsletter: 0, other: 0.5 };
  for (const { said, leads, emailField } of evidence) {
    points.donation += Math.min(3, said.money?.length ?? 0) + (said.give ? 0.3 : 0);
    points.membership +=
      Math.min(3, said.join?.length ?? 0) + 1.5 * (said.meter?.length ?? 0) + (said.member ? 0.3 : 0);
    points.newsletter += Math.min(3, said.email?.length ?? 0) + (said.letter ? 0.5 : 0) + (emailField ? 0.5 : 0);
    points.other += Math.min(2, said.action?.length ?? 0) * 0.8;
    for (const { lead } of leads) {
      if (lead === 'donate') points.donation += 2;
      else if (lead === 'subscribe') points.membership += 1.5;
      else if (lead === 'newsletter') points.newsletter += 2;
      else points.other += 1;
    }
  }
  points.other = Math.min(points.other, MOST_OTHER);
  let best: AppealKind = 'other';
  for (const kind of ['newsletter', 'membership', 'donation'] as const) if (points[kind] >= points[best]) best = kind;
  return best;
}
