import { render } from 'preact';
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { ArticleFacts } from '../../src/ui/library/article-facts.tsx';
import { ArticleHead } from '../../src/ui/reader/article-head.tsx';
import { appealContent } from '../../src/ui/reader/place-appeals.ts';
import { aSummary } from '../support/fake-library.ts';
import { ALL_VECTORS } from '../support/hostile/all-vectors.ts';
import { fillIn } from '../support/hostile/vector.ts';
import { handle, watchRuns } from '../support/hostile/watch-runs.ts';
import { app as libraryApp, setUpLibraryPage, show as showLibrary } from './shown-library.tsx';
import { anArticle, aReading, DONATION } from './ui-articles.ts';

setUpLibraryPage();

/** What templates and translations would fill in, or take for a beginning of something. */
const TEMPLATES = [
  '%READER-TITLE%',
  '%s $1 $2 $&',
  '{{constructor}}',
  '${location}',
  '$1 | $2 | $3',
  '__MSG_@@ui_locale__',
  '<!-- $1 -->',
];

test('a title, an author, a site’s name and a summary are text, whatever they are', async () => {
  const trap = await commands.openTrap();
  const runs = watchRuns();
  const faults: string[] = [];
  const app = document.createElement('div');
  document.body.append(app);
  const fields = [...ALL_VECTORS.map((vector, id) => fillIn(vector, id, { trap })), ...TEMPLATES];
  for (const field of fields) {
    const text = field.slice(0, 5000);
    const reading = aReading(anArticle({ title: text, byline: text, siteName: text, appeals: [DONATION] }));
    render(<ArticleHead reading={reading} standfirst={text} />, app);
    const shown = [
      app.querySelector('h1')?.textContent,
      app.querySelector('.facts b')?.textContent,
      app.querySelector('.standfirst')?.textContent,
    ];
    if (shown.some((one) => one !== text)) faults.push(`not as it is: ${text.slice(0, 80)}`);
    if (app.querySelector('header :not(p, span, bdi, h1, b, time)')) faults.push(`elements: ${text.slice(0, 80)}`);
    handle(app);
  }
  render(<ArticleFacts article={aSummary('1', { title: '<b>x</b>' })} isAllSaved />, app);
  render(null, app);
  app.remove();
  runs.stop();
  expect(faults).toEqual([]);
  expect(runs.ran).toEqual([]);
  expect(await commands.askedOfTrap(trap)).toEqual([]);
});

test('appeals go through the sanitizer as the text does', async () => {
  const trap = await commands.openTrap();
  const runs = watchRuns();
  const stage = document.createElement('div');
  document.body.append(stage);
  for (const [id, vector] of ALL_VECTORS.entries()) {
    const html = fillIn(vector, id, { trap });
    const appeal = { ...DONATION, html, text: html };
    const host = document.createElement('div');
    host.append(appealContent(appeal, aReading(anArticle({ appeals: [appeal] }))));
    stage.append(host);
    handle(host);
    if (id % 100 === 99) stage.replaceChildren();
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  stage.remove();
  runs.stop();
  expect(runs.ran).toEqual([]);
  expect(await commands.askedOfTrap(trap)).toEqual([]);
}, 60_000);

test('the list of the library shows titles, tags and hosts as text', async () => {
  const trap = await commands.openTrap();
  const runs = watchRuns();
  const some = ALL_VECTORS.filter((_, id) => id % 12 === 0).map((vector, at) => fillIn(vector, at, { trap }));
  await showLibrary(
    some.map((html, at) =>
      aSummary(`${at}`, { title: html.slice(0, 5000), byline: html, siteName: html, tags: [html] }),
    ),
  );
  expect(libraryApp.querySelectorAll('.row').length).toBeGreaterThan(0);
  expect(libraryApp.querySelector('.row :is(script, iframe, style, object, form, base, template)')).toBeNull();
  handle(libraryApp);
  runs.stop();
  expect(runs.ran).toEqual([]);
  expect(await commands.askedOfTrap(trap)).toEqual([]);
});
