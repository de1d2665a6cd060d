import { afterEach, describe, expect, it } from 'vitest';
import { sanitizeSnapshot } from '../../../src/html/sanitize-snapshot.ts';
import { placeSnapshotFiles } from '../../../src/snapshot/place-files.ts';
import { SNAPSHOT_SANDBOX, showSnapshot } from '../../../src/snapshot/show-snapshot.ts';
import { snapshotHtml } from '../../../src/snapshot/snapshot-html.ts';
import { pageOf, shownPage, snapshotOf } from './taken-page.ts';

afterEach(() => document.body.replaceChildren());

/** One red pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const place = (address: string): string | null => (address.endsWith('/p.png') ? PIXEL : null);

/** Shows a snapshot as the extension's page does. */
async function shown(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', SNAPSHOT_SANDBOX);
  frame.style.cssText = 'width: 800px; height: 600px';
  frame.srcdoc = '<!DOCTYPE html>';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const root = sanitizeSnapshot(html);
  placeSnapshotFiles(root, place);
  showSnapshot(frame.contentDocument as Document, root);
  return frame.contentDocument as Document;
}

/** Opens a file as a browser does. */
async function opened(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentDocument as Document;
}

const look = (page: Document, selector: string): CSSStyleDeclaration => {
  const element = page.querySelector(selector) as Element;
  return (page.defaultView as Window).getComputedStyle(element);
};

/** A page with whatever has looks. */
async function richPage(): Promise<string> {
  const head =
    '<style>body { margin: 0; background: rgb(1, 2, 3) } .dark .box { color: rgb(9, 8, 7); background-image: url(p.png) } #title { letter-spacing: 3px } my-card:not(:defined) { display: none } my-card { display: block }</style><style media="print">.box { color: red }</style>';
  const page = await shownPage(
    pageOf(
      '<div class="box" style="padding-left: 7px; border-image-source: url(p.png)">Box</div><img src="p.png" width="5" height="6"><img src="gone.png" alt="gone"><svg viewBox="0 0 48 48" width="12" height="14"><defs><path id="sign" d="M0 0h48v48z"></path></defs><g fill="none"><use href="#sign"></use></g></svg><table border="2" cellpadding="3" bgcolor="red"><tr><td colspan="2" valign="top" nowrap>cell</td></tr></table><p id="mine" data-kind="x" hidden lang="de" title="a: b">p</p><my-card>light</my-card>',
      head,
    ),
    (doc) => {
      const root = doc.querySelector('my-card')?.attachShadow({ mode: 'open' }) as ShadowRoot;
      root.innerHTML = '<style>b { color: rgb(4, 5, 6) }</style><b style="margin-left: 4px">deep</b><slot></slot>';
    },
  );
  return (await snapshotOf(page)).html;
}

const WAYS = [
  ['the extension shows', async () => shown(await richPage())],
  [
    'a file has',
    async () =>
      opened(snapshotHtml({ html: await richPage(), url: 'https://page.example/story', takenAt: 0 }, 'A <b>', place)),
  ],
] as const;

describe.each(WAYS)('the snapshot that %s', (way, open) => {
  it('looks as the page did', async () => {
    const page = await open();
    expect(look(page, 'body').backgroundColor).toBe('rgb(1, 2, 3)');
    expect(look(page, '.box').color).toBe('rgb(9, 8, 7)');
    expect(look(page, '.box').paddingLeft).toBe('7px');
    expect(look(page, '.box').backgroundImage).toBe(`url("${PIXEL}")`);
    expect(look(page, '.box').borderImageSource).toBe(`url("${PIXEL}")`);
    expect(page.querySelector('img')?.naturalWidth).toBe(1);
    expect(look(page, 'my-card').display).toBe('block');
    const deep = page.querySelector('my-card')?.shadowRoot?.querySelector('b') as Element;
    expect((page.defaultView as Window).getComputedStyle(deep).color).toBe('rgb(4, 5, 6)');
    expect((page.defaultView as Window).getComputedStyle(deep).marginLeft).toBe('4px');
    const svg = page.querySelector('svg') as SVGSVGElement;
    expect(svg.getBoundingClientRect()).toMatchObject({ width: 12, height: 14 });
    expect(svg.querySelector('path')?.getBoundingClientRect().width).toBe(0);
    expect(svg.querySelector('use')?.getBoundingClientRect().width).toBeCloseTo(12, 0);
    expect(page.querySelector('table')?.outerHTML).toMatch(/border="2".*colspan="2" valign="top" nowrap=""/s);
    const paragraph = page.querySelector('#mine') as HTMLElement;
    expect(paragraph.cloneNode(false)).toMatchObject({
      hidden: true,
      lang: 'de',
      title: 'a: b',
      dataset: { kind: 'x' },
    });
    expect(page.documentElement.lang).toBe('en');
    expect(page.compatMode).toBe('CSS1Compat');
    expect(page.title).toBe(way === 'a file has' ? 'A <b>' : 'Story');
    expect(page.querySelectorAll('head > title')).toHaveLength(1);
  });

  it('asks nobody for anything', async () => {
    const page = await open();
    expect(page.documentElement.outerHTML).not.toMatch(/(?:src|poster)="http/);
    expect(page.querySelector('img[alt=gone]')?.hasAttribute('src')).toBe(false);
  });
});

const HOSTILE = [
  '<script>top.ran = 1</script>',
  '<img src=x onerror="top.ran = 1">',
  '<svg onload="top.ran = 1"></svg>',
  '<svg><script>top.ran = 1</script></svg>',
  '<svg><animate attributeName="href" values="javascript:top.ran=1"></animate></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x><script>top.ran=1</script></svg>#x"></use></svg>',
  '<iframe srcdoc="<script>top.ran = 1</script>"></iframe>',
  '<iframe src="javascript:top.ran=1"></iframe>',
  '<template data-snapshot-root><img src=x onerror="top.ran = 1"></template>',
  '<div><template data-snapshot-root><template data-snapshot-root><script>top.ran = 1</script></template></template></div>',
  '<template shadowrootmode="open"><img src=x onerror="top.ran = 1"></template>',
  '<style></style><img src=x onerror="top.ran=1"></style>',
  '<style>@import "https://tracker.example/a.css"; a{}</style>',
  '<style>p { background: \\75rl(https://tracker.example/a) } p { background: u\\72l("https://tracker.example/a") }</style>',
  '<p style="background: \\75rl(https://tracker.example/a)">x</p>',
  '<p style="background: image-set(\'https://tracker.example/a\' 1x)">x</p>',
  '<link rel="stylesheet" href="https://tracker.example/a.css"><link rel="preload" as="image" href="https://tracker.example/b">',
  '<meta http-equiv="refresh" content="0;url=https://tracker.example/">',
  '<base href="https://tracker.example/"><img src="a.png">',
  '<img srcset="https://tracker.example/a 1x"><picture><source srcset="https://tracker.example/b"></picture>',
  '<video src="https://tracker.example/a" poster="https://tracker.example/b" autoplay></video><audio src="https://tracker.example/c" autoplay></audio>',
  '<body background="https://tracker.example/a"><table background="https://tracker.example/b"><tr><td>x</td></tr></table>',
  '<input type="image" src="https://tracker.example/a"><object data="https://tracker.example/b"></object><embed src="https://tracker.example/c">',
  '<svg><image href="https://tracker.example/a"></image><feImage href="https://tracker.example/b"></feImage><filter><feImage xlink:href="https://tracker.example/c"></feImage></filter></svg>',
  '<svg><rect fill="url(https://tracker.example/a#x)" mask="url(https://tracker.example/b)" style="filter: url(https://tracker.example/c)"></rect></svg>',
  '<a href="javascript:top.ran=1" id="js">x</a><form action="javascript:top.ran=1"><button formaction="javascript:top.ran=1">x</button></form>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=top.ran=1&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=top.ran=1>"></noscript>',
  '<form><input name="attributes"><input name="querySelectorAll"></form><img name="body" src=x onerror="top.ran=1">',
];

describe('what a hostile file calls a snapshot', () => {
  it.each(HOSTILE)('runs nothing and asks for nothing: %s', async (html) => {
    const world: typeof window & { ran?: number } = window;
    delete world.ran;
    const asked: string[] = [];
    const watch = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({ name }) => name)));
    watch.observe({ type: 'resource' });
    const page = await shown(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`);
    const inside = new (page.defaultView as Window & typeof globalThis).PerformanceObserver((list) =>
      asked.push(...list.getEntries().map(({ name }) => name)),
    );
    inside.observe({ type: 'resource', buffered: true });
    const text = [...page.querySelectorAll('*')]
      .map((one) => [...one.attributes].map(({ name, value }) => `${name}=${value}`))
      .flat()
      .join('\n');
    const sheets = page.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(world.ran).toBeUndefined();
    expect(asked.filter((one) => one.includes('tracker'))).toEqual([]);
    expect(`${text}\n${sheets}`).not.toMatch(/tracker|javascript:|^on/m);
    watch.disconnect();
    const file = snapshotHtml(
      { html: `<html><body>${html}</body></html>`, url: 'https://x.example/', takenAt: 0 },
      't',
      place,
    );
    expect(file).not.toMatch(/tracker|<script|javascript:| on\w+=/);
  });

  it('does not change when it is made safe twice', async () => {
    const once = sanitizeSnapshot(await richPage()).outerHTML;
    expect(sanitizeSnapshot(once).outerHTML).toBe(once);
  });
});
