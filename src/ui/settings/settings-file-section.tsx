import { Download, Upload } from 'lucide';
import { useRef } from 'preact/hooks';
import { i18n } from '../../browser/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import type { SettingsFileState } from './settings-file-state.ts';

/** Takes the settings along: out into a file, in from one. */
export function SettingsFileSection({ state }: { state: SettingsFileState }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="settings-file-title">
      <h2 id="settings-file-title">{i18n.t('settingsFileTitle')}</h2>
      <p class="lead">{i18n.t('settingsFileHint')}</p>
      <div class="file-acts">
        <button type="button" class="secondary" onClick={() => void state.export()}>
          <Icon node={Download} /> {i18n.t('settingsExport')}
        </button>
        <button type="button" class="secondary" onClick={() => file.current?.click()}>
          <Icon node={Upload} /> {i18n.t('settingsImport')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={i18n.t('settingsImport')}
          onChange={(event) => {
            const input = event.currentTarget;
            const chosen = input.files?.[0];
            // The same file can be chosen again, after it was mended.
            if (chosen) void state.import(chosen).finally(() => (input.value = ''));
          }}
        />
      </div>
      <p class="aside">{i18n.t('settingsFileRule')}</p>
    </section>
  );
}
