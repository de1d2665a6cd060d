import { screenText } from '../support/screen-text.ts';
import { expect, test } from './firefox-journey.ts';

/** A button by the words on it. */
const named = (key: Parameters<typeof screenText>[0]): string => `button(${JSON.stringify(screenText(key))})`;

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

/** Firefox' own switch; for pages that are opened from then on. */
function switchSpeechOff(): void {
  const { Services } = globalThis as unknown as {
    Services: { prefs: { setBoolPref(name: string, value: boolean): void } };
  };
  Services.prefs.setBoolPref('media.webspeech.synth.enabled', false);
}

test.describe('in Firefox', () => {
  test('the sidebar says that there is no voice', async ({ site, firefox, inSidebar, press }) => {
    // Whatever voices this machine has.
    await firefox.marionette.run(switchSpeechOff, [], 'chrome');
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await expect.poll(() => inSidebar('article()').catch(String), { timeout: 15_000 }).toContain('The number 6');
    expect(await inSidebar(`typeof window.speechSynthesis`)).toBe('undefined');
    const player = () => inSidebar(`document.querySelector('.player')?.textContent ?? ''`).catch(String);
    await press(named('readAloud'));
    await expect.poll(player, { timeout: 15_000 }).toContain(screenText('aloudNoVoices'));
    await press(named('aloudStop'));
    await expect.poll(player).toBe('');
  });

  test('a saved article is read, with what is read marked', async ({ site, firefox, inTab, inSidebar, press }) => {
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await press(named('save'));
    await expect.poll(() => inSidebar(`Boolean(${named('saved')})`), { timeout: 15_000 }).toBe(true);
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await expect.poll(() => inTab('text()')).toContain('The bus with two timetables');
    await inTab(`button("The bus with two timetables").click()`);
    await expect.poll(() => inTab('article()'), { timeout: 15_000 }).toContain('The number 6 leaves');
    await inTab(GIVE_VOICE);
    await inTab(`${named('readAloud')}.click()`);
    await expect.poll(() => inTab(`${SAID}.length`)).toBe(1);
    const first = String(await inTab(`${SAID}[0]`));
    expect(await inTab(highlighted('sentence'))).toBe(first);
    expect(first.startsWith(String(await inTab(highlighted('word'))))).toBe(true);
    await inTab(`(window.wrappedJSObject ?? window).endSentence()`);
    await expect.poll(() => inTab(`${SAID}.length`)).toBe(2);
    expect(await inTab(highlighted('sentence'))).toBe(await inTab(`${SAID}[1]`));
    await inTab(`${named('aloudStop')}.click()`);
    await expect.poll(() => inTab(highlighted('sentence'))).toBe('');
  });
});
