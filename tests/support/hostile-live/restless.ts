import { articlePage, type LivePage, prose } from './live-page.ts';

/** The words of the two articles of which the page shows now the one, now the other. */
export const SWAPPED = ['gull', 'seal'] as const;

/** Pages that do not rest. */
export const RESTLESS_PAGES: LivePage[] = [
  {
    name: 'thousands of changes a second beside the article',
    answer: articlePage({
      end: `const box = document.body.appendChild(document.createElement('aside'));
      setInterval(() => { for (let n = 0; n < 100; n++) { box.append(document.createElement('div')); if (box.childElementCount > 200) box.replaceChildren(); } }, 10);`,
    }),
    ends: 'article',
  },
  {
    name: 'thousands of changes a second in the article',
    answer: articlePage({
      end: `const text = document.querySelector('article');
      setInterval(() => { for (let n = 0; n < 50; n++) { text.append(text.children[1]); text.children[2].setAttribute('data-n', n); text.children[3].firstChild.data += ''; } }, 10);`,
    }),
    ends: 'article',
  },
  {
    name: 'an article that is swapped while it is read',
    answer: articlePage({
      body: '',
      end: `const texts = ${JSON.stringify(SWAPPED.map((word) => `<h1>The ${word}</h1>${prose(word)}`))};
      let turn = 0;
      const swap = () => { document.title = 'The ' + ${JSON.stringify(SWAPPED)}[turn % 2]; document.querySelector('article').innerHTML = texts[turn++ % 2]; };
      swap(); setInterval(swap, 5);`,
    }),
    ends: 'article',
  },
  {
    name: 'a document that is opened and written again and again',
    answer: articlePage({
      end: `const whole = document.documentElement.outerHTML.replace(/<script>.*<\\/script>/s, '');
      const write = () => { document.open(); document.write(whole); document.close(); setTimeout(write, 30); };
      setTimeout(write, 30);`,
    }),
    ends: 'either',
  },
  {
    name: 'a title that changes a thousand times a second',
    answer: articlePage({
      end: `let n = 0; setInterval(() => { for (let i = 0; i < 5; i++) document.title = 'Title ' + n++; }, 5);`,
    }),
    ends: 'article',
  },
  {
    name: 'addresses that change without end',
    answer: articlePage({
      end: `let n = 0; setInterval(() => { try { history.pushState({}, '', '?step=' + n++); } catch {} }, 20);`,
    }),
    ends: 'article',
    isElsewhere: true,
  },
  {
    name: 'redirects by script without end',
    answer: (request) =>
      articlePage({
        end: `setTimeout(() => location.replace('?step=' + ${Number(new URL(request.url ?? '/', 'http://x').searchParams.get('step') ?? 0) + 1}), 150);`,
      }),
    ends: 'either',
    isElsewhere: true,
  },
  {
    name: 'a script that runs for 15 seconds',
    answer: articlePage({
      end: `addEventListener('load', () => setTimeout(() => { const end = Date.now() + 15000; while (Date.now() < end); }, 0));`,
    }),
    ends: 'either',
    isLong: true,
  },
];

/** Asks, and asks again. */
export const DIALOGS: LivePage = {
  name: 'dialogs without end',
  answer: articlePage({
    end: `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; });
      const ask = () => { alert('You must'); confirm('You must'); prompt('You must'); setTimeout(ask, 20); };
      ask();`,
  }),
  ends: 'either',
};
