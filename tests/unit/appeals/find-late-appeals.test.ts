import { describe, expect, it } from 'vitest';
import { findLateAppeals } from '../../../src/appeals/find-late-appeals.ts';

const OUTLET = { host: 'news.example', name: null };

function added(html: string): Element {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><body><main>x</main>${html}</body></html>`,
    'text/html',
  );
  return page.body.lastElementChild as Element;
}

const ASK =
  '<h2>Before you go</h2><p>We need your help. Please consider a donation to support our journalism.</p><a href="/donate">Donate now</a><button>Maybe later</button>';

describe('findLateAppeals', () => {
  it('finds a dialog that asks, whole, and leaves it as it is', () => {
    const box = added(`<div role="dialog" aria-modal="true">${ASK}</div>`);
    const before = box.outerHTML;
    const appeals = findLateAppeals(box, OUTLET);
    expect(appeals).toHaveLength(1);
    expect(appeals[0]).toMatchObject({ kind: 'donation', placement: 'overlay' });
    expect(appeals[0]?.text).toBe(
      'Before you go\nWe need your help. Please consider a donation to support our journalism.\nDonate now\nMaybe later',
    );
    expect(box.outerHTML).toBe(before);
  });

  it('takes nothing that does not stand over the page', () => {
    expect(findLateAppeals(added(`<section>${ASK}</section>`), OUTLET)).toEqual([]);
  });

  it('leaves consent, log-in and age dialogs alone', () => {
    const dialogs = [
      '<h2>We value your privacy</h2><p>We and our partners use cookies to store personal data. Do you consent?</p><button>Accept all</button><button>Reject</button>',
      '<h2>Log in</h2><form><label>User</label><input name="user"><label>Password</label><input type="password"><button>Log in</button></form>',
      '<p>You must be 18 years old to enter.</p><button>I am over 18</button>',
    ];
    for (const html of dialogs) expect(findLateAppeals(added(`<div role="dialog">${html}</div>`), OUTLET)).toEqual([]);
  });
});
