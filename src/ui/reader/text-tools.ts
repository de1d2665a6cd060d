import { report } from '../parts/start-page.ts';
import { styleSheet } from '../parts/style-sheet.ts';
import { offerToCopyCode } from './code/copy-code.ts';
import { hintLinks } from './links/hint-links.ts';
import { showNotes } from './notes/show-notes.ts';
import { enlargePictures } from './pictures/enlarge-pictures.ts';
import textToolsCss from './text-tools.css?inline';

/**
 * What can be done with parts of the text: notes are shown where they are referred to, pictures large, code is copied and
 * coloured, links say where they lead. Ends with `signal`.
 */
export function startTextTools(root: ShadowRoot, signal: AbortSignal): void {
  const sheet = styleSheet(textToolsCss);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  showNotes(root, signal);
  enlargePictures(root, signal);
  offerToCopyCode(root, signal);
  hintLinks(root, signal);
  if (root.querySelector('pre code[class*="language-"]'))
    report(import('./code/colour-code.ts').then(({ colourCode }) => colourCode(root, signal)));
}
