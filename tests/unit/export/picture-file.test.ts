// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { base64, blobOfData, dataAddress, pictureFileName } from '../../../src/export/picture-file.ts';

const bytes = async (blob: Blob | null) => blob && [...new Uint8Array(await blob.arrayBuffer())];

describe('pictures as data', () => {
  it('come back as they went, at any length', async () => {
    for (const length of [0, 1, 2, 3, 49_151, 49_152, 49_153, 100_000]) {
      const picture = new Blob([Uint8Array.from({ length }, (_, at) => at % 251)], { type: 'image/png' });
      const back = blobOfData(await dataAddress(picture));
      expect(back?.type).toBe('image/png');
      expect(await bytes(back)).toEqual(await bytes(picture));
    }
    expect(await base64(new Blob(['any']))).toBe('YW55');
  });

  it('are read with parameters and without base64', async () => {
    expect(await bytes(blobOfData('data:image/gif;x=1;base64,R0lG'))).toEqual([71, 73, 70]);
    expect(await bytes(blobOfData('data:image/gif,GIF%38'))).toEqual([71, 73, 70, 56]);
  });

  it.each(['data:image/png;base64,%%%', 'data:image/png;base64,a', 'data:text/html,x', 'https://a.example/x.png'])(
    'are nothing where they are broken or no pictures: %s',
    (address) => {
      expect(blobOfData(address)).toBeNull();
    },
  );

  it('have names by what they hold', () => {
    expect(pictureFileName({ hash: 'ab'.repeat(32), blob: new Blob([], { type: 'image/jpeg' }) })).toBe(
      'abababababababab.jpg',
    );
  });
});
