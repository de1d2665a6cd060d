import type { Block } from './blocks.ts';
import { targetOf } from './links.ts';
import { type OutletNames, siteOf } from './outlet-names.ts';

/** The outlet's own site or mailbox, those of others, and where others are asked for something. Services that anybody uses are neither. */
export interface Whose {
  own: boolean;
  others: boolean;
  /** A lead on another's site: where another is given to, subscribed to. */
  othersLead: boolean;
  ownMail: boolean;
  othersMail: boolean;
}

export const NOBODYS: Whose = { own: false, others: false, othersLead: false, ownMail: false, othersMail: false };

const MAIL = /@([a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,4})/;

/** Whose the links and addresses in a block are. Without the outlet's own address nothing is told. */
export function whoseOf({ links, words }: Block, { site }: OutletNames): Whose {
  if (site === '') return NOBODYS;
  const mail = words.lower.includes('@') ? MAIL.exec(words.lower)?.[1] : undefined;
  if (links.length === 0 && mail === undefined) return NOBODYS;
  const whose = { ...NOBODYS };
  for (const { address } of links) {
    const target = address === '' ? undefined : targetOf(address);
    if (!target || target.site === '' || target.service) continue;
    if (target.site === site) whose.own = true;
    else {
      whose.others = true;
      if (target.lead) whose.othersLead = true;
    }
  }
  if (mail !== undefined) {
    if (siteOf(mail) === site) whose.ownMail = true;
    else whose.othersMail = true;
  }
  return whose;
}
