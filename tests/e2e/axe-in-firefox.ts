import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { FirefoxBrowser } from '../support/firefox-browser.ts';
import { expect } from './firefox-journey.ts';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe found, and how many rules had something to look at. */
interface Found {
  passed: number;
  found: string[];
}

/** Brings animations to their end and has axe look at the page. */
const RUN = `(() => {
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    else animation.cancel();
  }
  return axe.run(document).then(({ violations, passes }) => ({
    passed: passes.length,
    found: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))),
  })).then(JSON.stringify);
})()`;

function violationsOf(json: unknown): string[] {
  const { found, passed } = JSON.parse(String(json)) as Found;
  expect(passed, 'rules that had something to look at').toBeGreaterThan(5);
  return found;
}

/** What keeps somebody out of the page of the tab in front, by axe. */
export async function violations({ marionette }: FirefoxBrowser): Promise<string[]> {
  const script = `${AXE}; return ${RUN};`;
  return violationsOf(await marionette.send('WebDriver:ExecuteScript', { script, args: [] }));
}

/** The same in the sidebar, whose own policy allows nobody's scripts: axe runs beside them. */
export async function sidebarViolations(firefox: FirefoxBrowser): Promise<string[]> {
  return violationsOf(
    await firefox.inSidebar(`
      const beside = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const run = (code) => Components.utils.evalInSandbox(code, beside);
      run(${JSON.stringify(AXE)});
      return await run(${JSON.stringify(RUN)});`),
  );
}
