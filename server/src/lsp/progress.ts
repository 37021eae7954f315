/** Tells how far the indexing is, where the client shows progress; a person can stop it there. */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { ClientFeatures } from './capabilities.ts';
import type { Indexing } from './indexing.ts';

export interface IndexingProgress {
  begin(indexing: Indexing): void;
  report(indexing: Indexing): void;
  end(): void;
}

interface Shown {
  reporter: WorkDoneProgressServerReporter | undefined;
  percentage: number;
}

/** Fewer articles are read before anybody could see a progress bar. */
const fewest = 100;

export function createProgress(connection: Connection, client: ClientFeatures): IndexingProgress {
  /** One for each indexing; a reporter that arrives after its end is closed at once. */
  let current: Shown | undefined;
  return {
    begin(indexing) {
      if (current !== undefined || !client.progress || indexing.progress.total < fewest) return;
      const mine: Shown = { reporter: undefined, percentage: 0 };
      current = mine;
      connection.window.createWorkDoneProgress().then(
        (reporter) => {
          reporter.begin('Ministry News', 0, counted(indexing), true);
          reporter.token.onCancellationRequested(() => indexing.cancel());
          if (current === mine) mine.reporter = reporter;
          else reporter.done();
          return undefined;
        },
        () => undefined,
      );
    },
    report(indexing) {
      const { done, total } = indexing.progress;
      const percentage = Math.floor((100 * done) / Math.max(1, total));
      if (current?.reporter === undefined || percentage === current.percentage) return;
      current.percentage = percentage;
      current.reporter.report(percentage, counted(indexing));
    },
    end() {
      current?.reporter?.done();
      current = undefined;
    },
  };
}

const counted = ({ progress }: Indexing): string => `${progress.done} / ${progress.total}`;
