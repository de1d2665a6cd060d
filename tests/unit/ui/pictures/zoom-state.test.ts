import { describe, expect, test } from 'vitest';
import { createZoomState, fittingSize, STEP } from '../../../../src/ui/reader/pictures/zoom-state.ts';

describe('a picture shown large', () => {
  test('grows and shrinks between fitting and eight times that', () => {
    const state = createZoomState();
    state.by(1 / STEP);
    expect(state.zoom.value).toBe(1);
    state.by(STEP);
    expect(state.zoom.value).toBe(1.25);
    for (let i = 0; i < 20; i++) state.by(STEP);
    expect(state.zoom.value).toBe(8);
    state.reset();
    expect(state.zoom.value).toBe(1);
  });

  test.each([
    [
      { width: 1000, height: 500 },
      { width: 500, height: 250 },
    ],
    [
      { width: 500, height: 2000 },
      { width: 125, height: 500 },
    ],
    [
      { width: 100, height: 100 },
      { width: 200, height: 200 },
    ],
  ])('of %o fits', (picture, size) => {
    expect(fittingSize(picture, { width: 500, height: 500 })).toEqual(size);
  });
});
