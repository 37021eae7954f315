/** The status item in the language menu of the status bar: what is indexed, and what is wrong. */
import { type Disposable, languages, LanguageStatusSeverity } from 'vscode';
import { type BaseLanguageClient as LanguageClient, State } from 'vscode-languageclient';
import { registriesRequest, type RegistryFile, type Status, statusNotification } from '../../../server/src/protocol.ts';
import { selector } from '../languageServer.ts';
import { say } from '../messageLanguage.ts';

/** Shown as long as it is not disposed; follows the client through restarts. `onReady`: the archive is read, or read again. */
export function showStatus(client: LanguageClient, onReady: () => void): readonly Disposable[] {
  const item = languages.createLanguageStatusItem('ministryNews.status', selector());
  item.name = 'Ministry News';
  const draw = ({ busy, severity, text, detail, command }: Picture) => {
    Object.assign(item, { busy, severity, text, detail, command });
  };
  draw(starting());
  return [
    item,
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped || newState === State.StartFailed) draw(stopped());
      if (newState === State.Starting) draw(starting());
    }),
    client.onNotification(statusNotification, async (status: Status) => {
      draw(indexed(status, 0));
      if (status.state !== 'ready') return;
      onReady();
      const registries = await client.sendRequest<readonly RegistryFile[]>(registriesRequest);
      const problems = registries.reduce((total, registry) => total + registry.problems, 0);
      if (problems > 0) draw(indexed(status, problems));
    }),
  ];
}

interface Picture {
  readonly busy: boolean;
  readonly severity: LanguageStatusSeverity;
  readonly text: string;
  readonly detail: string;
  readonly command: { readonly title: string; readonly command: string };
}

const showOutput = () => ({
  title: say('Output'),
  command: 'ministryNews.showOutput',
});

function starting(): Picture {
  return {
    busy: true,
    severity: LanguageStatusSeverity.Information,
    text: say('Starting'),
    detail: 'Ministry News',
    command: showOutput(),
  };
}

function stopped(): Picture {
  return {
    busy: false,
    severity: LanguageStatusSeverity.Error,
    text: say('The language server is not running'),
    detail: 'Ministry News',
    command: { title: say('Restart'), command: 'ministryNews.restartServer' },
  };
}

function indexed({ state, articles, total, registries, incomplete, failedChecks }: Status, problems: number): Picture {
  const busy = state !== 'ready';
  const read = busy ? `${articles}/${total}` : String(articles);
  const files = registries === 1 ? say('1 registry file') : say('{0} registry files', registries);
  const text = `${read === '1' ? say('1 article') : say('{0} articles', read)} · ${files}`;
  if (incomplete) {
    return {
      busy,
      severity: LanguageStatusSeverity.Warning,
      text,
      detail: say('Reading was cancelled: some articles are unknown'),
      command: { title: say('Read again'), command: 'ministryNews.clearCache' },
    };
  }
  if (failedChecks.length > 0) {
    const codes = failedChecks.join(', ');
    return {
      busy,
      severity: LanguageStatusSeverity.Warning,
      text,
      detail: say('Failed, and left out: {0}. The other checks have answered', codes),
      command: showOutput(),
    };
  }
  if (problems > 0) {
    return {
      busy,
      severity: LanguageStatusSeverity.Warning,
      text,
      detail: problems === 1 ? say('1 problem in registries') : say('{0} problems in registries', problems),
      command: { title: say('Open registry'), command: 'ministryNews.openRegistry' },
    };
  }
  return { busy, severity: LanguageStatusSeverity.Information, text, detail: 'Ministry News', command: showOutput() };
}
