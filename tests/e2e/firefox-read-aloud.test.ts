import { screenText } from '../support/screen-text.ts';
import { expect, named, test } from './firefox-journey.ts';

/** Gives the page in front a voice that says nothing: it tells start, first word and, when it is told to, the end. */
const GIVE_VOICE = `(() => {
  const page = window.wrappedJSObject ?? window;
  const said = [];
  let current;
  const voice = { voiceURI: 'stub', name: 'Stub', lang: 'en-GB', localService: true, default: true };
  const synthesis = {
    paused: false,
    pending: false,
    speaking: false,
    getVoices: () => [voice],
    speak(utterance) {
      said.push(utterance.text);
      current = utterance;
      synthesis.speaking = true;
      utterance.onstart();
      utterance.onboundary({ name: 'word', charIndex: 0 });
    },
    cancel() {
      synthesis.speaking = false;
    },
  };
  const define = (name, value) => Object.defineProperty(page, name, { value, configurable: true });
  define('speechSynthesis', synthesis);
  define('SpeechSynthesisUtterance', function (text) { this.text = text; });
  define('said', said);
  define('endSentence', () => { synthesis.speaking = false; current.onend(); });
  return true;
})()`;

const SAID = `(window.wrappedJSObject ?? window).said`;
const highlighted = (name: string): string =>
  `[...(CSS.highlights.get('colophon-${name}') ?? [])].map(String).join('|')`;

test.describe('in Firefox', () => {
  test('the sidebar says that there is no voice', async ({ site, firefox, sidebar }) => {
    // Whatever voices this machine has; for pages that are opened from then on.
    await firefox.prefer('media.webspeech.synth.enabled', false);
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await expect.poll(() => sidebar.value('article()').catch(String), { timeout: 15_000 }).toContain('The number 6');
    expect(await sidebar.value(`typeof window.speechSynthesis`)).toBe('undefined');
    const player = () => sidebar.value(`document.querySelector('.player')?.textContent ?? ''`).catch(String);
    await sidebar.press(named('readAloud'));
    await expect.poll(player, { timeout: 15_000 }).toContain(screenText('aloudNoVoices'));
    await sidebar.press(named('aloudStop'));
    await expect.poll(player).toBe('');
  });

  test('a saved article is read, with what is read marked', async ({ site, firefox, tab, sidebar }) => {
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await expect.poll(() => sidebar.value(`Boolean(${named('saved')})`), { timeout: 15_000 }).toBe(true);
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await expect.poll(() => tab.value('text()')).toContain('The bus with two timetables');
    await tab.value(`button("The bus with two timetables").click()`);
    await expect.poll(() => tab.value('article()'), { timeout: 15_000 }).toContain('The number 6 leaves');
    await tab.value(GIVE_VOICE);
    await tab.value(`${named('readAloud')}.click()`);
    await expect.poll(() => tab.value(`${SAID}.length`)).toBe(1);
    const first = String(await tab.value(`${SAID}[0]`));
    expect(await tab.value(highlighted('sentence'))).toBe(first);
    expect(first.startsWith(String(await tab.value(highlighted('word'))))).toBe(true);
    await tab.value(`(window.wrappedJSObject ?? window).endSentence()`);
    await expect.poll(() => tab.value(`${SAID}.length`)).toBe(2);
    expect(await tab.value(highlighted('sentence'))).toBe(await tab.value(`${SAID}[1]`));
    await tab.value(`${named('aloudStop')}.click()`);
    await expect.poll(() => tab.value(highlighted('sentence'))).toBe('');
  });
});
