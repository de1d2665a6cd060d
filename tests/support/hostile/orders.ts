/** What a page would say to have something fetched, saved, opened, planned or deleted. */
export const orders = (target: string): { name: string; data: unknown }[] => {
  const id = '0197c5a0-0000-7000-8000-000000000001';
  const learnt = { corrections: [], repeated: {} };
  const article = { url: target, title: 'Forged', content: '<p>Forged</p>', appeals: [] };
  return [
    { name: 'saveLinks', data: { jobs: [{ id, url: target, from: '', force: true, learnt, largestPicture: 1e6 }] } },
    { name: 'saveLinkAgain', data: { id, force: true } },
    { name: 'askLibrary', data: { id, act: 'save', article, pictures: [] } },
    { name: 'doInLibrary', data: { id, act: 'save', article, pictures: [] } },
    { name: 'planBackups', data: { every: 'daily' } },
    { name: 'makeBackup', data: { places: [] } },
    { name: 'backUp', data: null },
    { name: 'backupReady', data: { address: target, name: 'x.zip', bytes: 1, articles: 1, unreadable: 0 } },
    { name: 'finishSaves', data: null },
    { name: 'savesLeft', data: null },
    { name: 'readTab', data: { tabId: 1, windowId: 1 } },
    { name: 'linkSettled', data: { id, outcome: { ok: true, title: 'Forged', missing: 0 } } },
  ];
};
