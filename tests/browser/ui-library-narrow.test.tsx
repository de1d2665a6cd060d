import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { app, setUpLibraryPage, show, summary } from './shown-library.tsx';

setUpLibraryPage();

describe('the head of a narrow page', () => {
  afterEach(() => page.viewport(414, 896));

  test.each([320, 400])('stands in lines at %i pixels', async (width) => {
    await page.viewport(width, 800);
    await show([summary(1)]);
    const box = (selector: string) => {
      const found = app.querySelector(selector);
      if (!found) throw new Error(`No ${selector}`);
      return found.getBoundingClientRect();
    };
    const [imports, storage, tabs] = [box('[href="#import"]'), box('[href="#storage"]'), box('button.import-link')];
    expect(storage.top).toBe(imports.top);
    expect(storage.left - imports.right, 'side by side').toBeLessThanOrEqual(8);
    expect(storage.right, 'at the end').toBeCloseTo(box('main .search').right, 0);
    // What has no room beside the name begins where the name does.
    expect(tabs.top).toBeGreaterThanOrEqual(imports.bottom);
    expect(tabs.left + 8).toBeCloseTo(box('.brand').left, 0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test('in a low window, what stands at the side stays, is in nobody’s way, and scrolls to its end', async () => {
  await page.viewport(1000, 420);
  try {
    await show(Array.from({ length: 30 }, (_, at) => summary(at)));
    scrollTo(0, 600);
    expect(scrollY).toBeGreaterThan(300);
    const side = app.querySelector('.side');
    const [places, imports] = [side?.querySelector('nav'), side?.querySelector('[href="#import"]')];
    if (!side || !places || !imports) throw new Error('The side is not there.');
    expect(side.getBoundingClientRect()).toMatchObject({ top: 0, height: 420 });
    expect(imports.getBoundingClientRect().top).toBeGreaterThanOrEqual(places.getBoundingClientRect().bottom);
    side.scrollTop = side.scrollHeight;
    expect(side.lastElementChild?.getBoundingClientRect().bottom).toBeLessThanOrEqual(420);
  } finally {
    scrollTo(0, 0);
    await page.viewport(414, 896);
  }
});
