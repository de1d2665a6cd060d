import { Minus, Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../../browser/i18n.ts';
import {
  type Measured,
  RANGES,
  READING_FONTS,
  type ReadingLook,
  THEMES,
  type Theme,
} from '../../../settings/reading-look.ts';
import { contrastOf } from '../../parts/contrast.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { setTheme } from '../../parts/page-theme.ts';
import { FAMILIES, useFont } from './fonts.ts';
import { FONT_NAMES, THEME_NAMES } from './look-names.ts';
import type { LookState } from './look-state.ts';

/** WCAG 2.2, 1.4.6 and 1.4.3: what running text needs, and the least. */
const GOOD = 7;
const ENOUGH = 4.5;

/** How articles are set. Each change shows at once. `lang` is the article's. */
export function LookMenu({ state, lang }: { state: LookState; lang: string | null }) {
  const look = state.look.value;
  if (!look) return null;
  const host = state.host.value;
  const runsDown = /^(?:zh|ja)\b/i.test(lang ?? '');
  return (
    <div class="look">
      <fieldset class="themes">
        <legend>{i18n.t('lookTheme')}</legend>
        {THEMES.map((theme) => (
          <label key={theme} title={THEME_NAMES[theme]()}>
            <input
              type="radio"
              name="look-theme"
              checked={look.theme === theme}
              onChange={() => state.change({ theme })}
            />
            <Sample theme={theme} look={look} />
            <small>{THEME_NAMES[theme]()}</small>
          </label>
        ))}
      </fieldset>
      {look.theme === 'own' && <OwnColours look={look} state={state} />}
      <fieldset class="fonts">
        <legend>{i18n.t('lookFont')}</legend>
        {READING_FONTS.map((font) => (
          <label key={font}>
            <input type="radio" name="look-font" checked={look.font === font} onChange={() => state.change({ font })} />
            <FontName font={font} />
          </label>
        ))}
      </fieldset>
      <div class="measures">
        <Stepper state={state} look={look} of="size" name={i18n.t('lookSize')}>
          {`${Math.round(look.size)} %`}
        </Stepper>
        <Stepper state={state} look={look} of="leading" name={i18n.t('lookLeading')}>
          {look.leading.toFixed(2)}
        </Stepper>
        <Stepper state={state} look={look} of="measure" name={i18n.t('lookMeasure')}>
          {Math.round(look.measure)}
        </Stepper>
        <Stepper state={state} look={look} of="letters" name={i18n.t('lookLetters')}>
          {look.letters.toFixed(2)}
        </Stepper>
        <Stepper state={state} look={look} of="words" name={i18n.t('lookWords')}>
          {look.words.toFixed(2)}
        </Stepper>
      </div>
      <fieldset class="switches">
        <legend class="unseen">{i18n.t('lookParagraphs')}</legend>
        <Switch
          isOn={look.paragraphs === 'indented'}
          onTurn={(isOn) => state.change({ paragraphs: isOn ? 'indented' : 'spaced' })}
        >
          {i18n.t('lookIndented')}
        </Switch>
        <Switch isOn={look.align === 'justify'} onTurn={(isOn) => state.change({ align: isOn ? 'justify' : 'start' })}>
          {i18n.t('lookJustified')}
        </Switch>
        <Switch isOn={look.hyphens} onTurn={(hyphens) => state.change({ hyphens })}>
          {i18n.t('lookHyphens')}
        </Switch>
        {runsDown && (
          <Switch isOn={look.lines === 'down'} onTurn={(isOn) => state.change({ lines: isOn ? 'down' : 'across' })}>
            {i18n.t('lookDown')}
          </Switch>
        )}
        {host !== '' && (
          <Switch isOn={state.isOwn.value} onTurn={state.setOwn}>
            <bdi>{i18n.t('lookHere', [host])}</bdi>
          </Switch>
        )}
      </fieldset>
      <p role="alert">{state.failed.value && i18n.t('settingsFailed')}</p>
      <div class="menu-foot">
        <button type="button" class="quiet" onClick={state.reset}>
          {i18n.t('lookReset')}
        </button>
      </div>
    </div>
  );
}

/** A theme, in its own colours. */
function Sample({ theme, look }: { theme: Theme; look: ReadingLook }) {
  const sample = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (sample.current && theme !== 'auto') setTheme({ ...look, theme }, sample.current);
  });
  return (
    <span class={`sample ${theme}`} aria-hidden="true" ref={sample}>
      Aa
    </span>
  );
}

/** A font's name, set in it. */
function FontName({ font }: { font: ReadingLook['font'] }) {
  useFont(font);
  return (
    <span class="font-name" ref={(span) => span?.style.setProperty('font-family', FAMILIES[font])}>
      {FONT_NAMES[font]()}
    </span>
  );
}

function OwnColours({ look, state }: { look: ReadingLook; state: LookState }) {
  const contrast = contrastOf(look.paper, look.ink);
  const verdict =
    contrast >= GOOD ? 'lookContrastGood' : contrast >= ENOUGH ? 'lookContrastEnough' : 'lookContrastPoor';
  return (
    <div class="own-colours">
      {(['paper', 'ink'] as const).map((name) => (
        <label key={name}>
          <span class="grow">{i18n.t(name === 'paper' ? 'lookPaper' : 'lookInk')}</span>
          <input
            type="color"
            value={look[name]}
            onInput={(event) => state.change({ [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class={contrast < ENOUGH ? 'poor' : ''} role="status">
        {i18n.t(verdict, [contrast.toFixed(1)])}
      </p>
    </div>
  );
}

interface StepperProps {
  state: LookState;
  look: ReadingLook;
  of: Measured;
  name: string;
  children: ComponentChildren;
}

/** A slider between two buttons: fingers that tremble and keyboards take steps, a mouse draws. */
function Stepper({ state, look, of, name, children }: StepperProps) {
  const id = useId();
  const { least, most, step } = RANGES[of];
  const set = (value: number) => {
    // Steps of a tenth add up to what binary numbers cannot say.
    const rounded = Math.round(Math.min(most, Math.max(least, value)) * 1000) / 1000;
    state.change({ [of]: rounded });
  };
  return (
    <div class="stepper">
      <label for={id}>
        <span class="grow">{name}</span>
        <output for={id}>{children}</output>
      </label>
      <div>
        <IconButton
          icon={Minus}
          label={i18n.t('lookLess', [name])}
          disabled={look[of] <= least}
          onClick={() => set(look[of] - step)}
        />
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={step}
          value={look[of]}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
        />
        <IconButton
          icon={Plus}
          label={i18n.t('lookMore', [name])}
          disabled={look[of] >= most}
          onClick={() => set(look[of] + step)}
        />
      </div>
    </div>
  );
}

function Switch({
  isOn,
  onTurn,
  children,
}: {
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label>
      <span class="grow">{children}</span>
      <input type="checkbox" role="switch" checked={isOn} onChange={(event) => onTurn(event.currentTarget.checked)} />
    </label>
  );
}
