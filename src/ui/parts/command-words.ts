import { i18n } from '../../browser/i18n.ts';
import type { Command, KeyGroup } from '../../settings/reader-keys.ts';

/** What each key asks for. */
const COMMANDS: Record<Command, () => string> = {
  nextHeading: () => i18n.t('keyNextHeading'),
  previousHeading: () => i18n.t('keyPreviousHeading'),
  toTop: () => i18n.t('keyToTop'),
  toEnd: () => i18n.t('keyToEnd'),
  outline: () => i18n.t('outline'),
  find: () => i18n.t('find'),
  findNext: () => i18n.t('keyFindNext'),
  findPrevious: () => i18n.t('keyFindPrevious'),
  fieldNext: () => i18n.t('keyFieldNext'),
  fieldPrevious: () => i18n.t('keyFieldPrevious'),
  findClose: () => i18n.t('findClose'),
  look: () => i18n.t('look'),
  appeals: () => i18n.t('displayTitle'),
  focus: () => i18n.t('keyFocus'),
  scroll: () => i18n.t('scrollByItself'),
  readAloud: () => i18n.t('readAloud'),
  marks: () => i18n.t('marks'),
  save: () => i18n.t('keySave'),
  copyMarkdown: () => i18n.t('copyMarkdown'),
  print: () => i18n.t('print'),
  tab: () => i18n.t('openInTab'),
  library: () => i18n.t('library'),
  settings: () => i18n.t('settings'),
  more: () => i18n.t('more'),
  keys: () => i18n.t('keysTitle'),
  hintClose: () => i18n.t('keyHintClose'),
  chooseEnd: () => i18n.t('correctionChooseEnd'),
  mark: () => i18n.t('keyMark'),
  toTools: () => i18n.t('keyToTools'),
  unselect: () => i18n.t('keyUnselect'),
  readingsClose: () => i18n.t('keyReadingsClose'),
  choosePrevious: () => i18n.t('keyChoosePrevious'),
  chooseNext: () => i18n.t('keyChooseNext'),
  chooseFirst: () => i18n.t('keyChooseFirst'),
  chooseLast: () => i18n.t('keyChooseLast'),
  chooseTake: () => i18n.t('correctionThisIsAppeal'),
  aloudToggle: () => i18n.t('keyAloudToggle'),
  aloudLeft: () => i18n.t('aloudSentenceBack'),
  aloudRight: () => i18n.t('aloudSentenceOn'),
  aloudHere: () => i18n.t('keyAloudHere'),
  aloudClose: () => i18n.t('aloudStop'),
  zoomIn: () => i18n.t('zoomIn'),
  zoomOut: () => i18n.t('zoomOut'),
  zoomFit: () => i18n.t('zoomFit'),
};

/** What a key asks for, in an article that runs this way: to the side is back in one and on in the other. */
export function commandName(command: Command, dir: 'ltr' | 'rtl' = 'ltr'): string {
  if (dir === 'rtl' && command === 'aloudLeft') return COMMANDS.aloudRight();
  if (dir === 'rtl' && command === 'aloudRight') return COMMANDS.aloudLeft();
  return COMMANDS[command]();
}

/** The groups in the order they are told. */
export const KEY_GROUPS: readonly [KeyGroup, () => string][] = [
  ['moving', () => i18n.t('keysMoving')],
  ['finding', () => i18n.t('keysFinding')],
  ['showing', () => i18n.t('keysShowing')],
  ['taking', () => i18n.t('keysTaking')],
  ['pages', () => i18n.t('keysPages')],
  ['aloud', () => i18n.t('keysAloud')],
  ['choosing', () => i18n.t('keysChoosing')],
  ['picture', () => i18n.t('keysPicture')],
];
