import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectArticle } from '../src/article/detect-article.ts';
import { watchPage } from '../src/browser/watch-page.ts';
import { say } from '../src/messages/protocol.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // Pages need not hear that the extension is there.
  noScriptStartedPostMessage: true,
  main() {
    watchPage({
      detect: () => detectArticle(document).isArticle,
      tell: (isArticle) => say('detected', { isArticle }),
    });
  },
});
