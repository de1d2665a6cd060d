import type { AppealKind } from '../../appeals/appeal.ts';
import { i18n } from '../../browser/i18n.ts';

/** What an appeal is called by what it asks for. */
export function kindName(kind: AppealKind): string {
  switch (kind) {
    case 'donation':
      return i18n.t('kind_donation');
    case 'membership':
      return i18n.t('kind_membership');
    case 'newsletter':
      return i18n.t('kind_newsletter');
    case 'other':
      return i18n.t('kind_other');
  }
}
