/** Starts the language server and gives the editor its commands, its words and its status item. */
import { commands, type ExtensionContext, languages } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { answerFiles } from './answerFiles.ts';
import type { Annotating } from './annotations/annotate.ts';
import { addAlias } from './commands/addAlias.ts';
import { addNote } from './commands/addNote.ts';
import { addToRegistry } from './commands/addToRegistry.ts';
import { annotateAs } from './commands/annotateAs.ts';
import { endMembership } from './commands/endMembership.ts';
import { linkToEntity } from './commands/linkToEntity.ts';
import { notAnEntity } from './commands/notAnEntity.ts';
import { undoAnnotation } from './commands/undoAnnotation.ts';
import { verifyMention } from './commands/verifyMention.ts';
import { checkWorkspace } from './commands/checkWorkspace.ts';
import { clearCache } from './commands/clearCache.ts';
import { plainLetters } from './commands/plainLetters.ts';
import { openRegistry } from './commands/openRegistry.ts';
import { openSample } from './commands/openSample.ts';
import { restartServer } from './commands/restartServer.ts';
import { showOutput } from './commands/showOutput.ts';
import { searchEntities } from './commands/searchEntities.ts';
import { sortEntities } from './commands/sortEntities.ts';
import { showMoreEntities } from './commands/showMoreEntities.ts';
import { showDossier, showDossierOf } from './commands/showDossier.ts';
import { showRelations } from './commands/showRelations.ts';
import { showRelationsHere } from './commands/showRelationsHere.ts';
import { showTimeline } from './commands/showTimeline.ts';
import { showTimelineHere } from './commands/showTimelineHere.ts';
import { showEntity } from './commands/showEntity.ts';
import { ignoreFinding } from './commands/ignoreFinding.ts';
import { insertName } from './commands/insertName.ts';
import { copyName } from './commands/copyName.ts';
import { findConflicts } from './commands/findConflicts.ts';
import { compareReadings } from './commands/compareReadings.ts';
import { hideVerified } from './commands/hideVerified.ts';
import { showVerified } from './commands/showVerified.ts';
import { toggleVerified } from './commands/toggleVerified.ts';
import { ignoreCommand, type IgnoreParams } from '../../server/src/protocol.ts';
import { tryAlias } from './commands/tryAlias.ts';
import { guardPastes } from './pasteGuard.ts';
import { showPlaces } from './showPlaces.ts';
import { createArticleView } from './views/articleView.ts';
import { offerPlainLetters } from './views/boxedLetters.ts';
import { createConflictsView } from './views/conflictsView.ts';
import { createEntitiesView, type EntityNode } from './views/entitiesView.ts';
import { createOverviews } from './views/overviewPanel.ts';
import { overviewLanguage } from './views/overviewWords.ts';
import { verify } from './views/verify.ts';
import { showStatus } from './views/statusItem.ts';
import { wordPattern } from './wordPattern.ts';

let running: LanguageClient | undefined;

/** `client` is not yet started: how it reaches its server depends on where the extension runs. */
export async function start(context: ExtensionContext, client: LanguageClient): Promise<void> {
  running = client;
  const entities = createEntitiesView(client);
  const overviews = createOverviews(client, context, (entity) => showDossierOf(entity, overviewLanguage()));
  const article = createArticleView(client, (tick) => verify(client, context, tick));
  const conflicts = createConflictsView(client);
  const annotating: Annotating = { client, context, refresh: () => article.refresh() };
  const onAnnotation = (name: string, run: (annotating: Annotating, answers?: never) => Promise<void>) =>
    commands.registerCommand(`ministryNews.${name}`, (answers?: never) => run(annotating, answers));
  const onCommand = (name: string, run: (client: LanguageClient) => void | Promise<void>) =>
    commands.registerCommand(`ministryNews.${name}`, () => run(client));
  context.subscriptions.push(
    client.outputChannel,
    answerFiles(client, context),
    // A notification has one listener: the status item passes it on.
    ...showStatus(client, () => {
      entities.refresh();
      overviews.refresh();
      article.refresh();
    }),
    ...offerPlainLetters(),
    showPlaces(client),
    guardPastes(client),
    onCommand('restartServer', restartServer),
    onCommand('showOutput', showOutput),
    onCommand('clearCache', clearCache),
    onCommand('plainLetters', plainLetters),
    onCommand('openRegistry', openRegistry),
    onCommand('openSample', () => openSample(context)),
    onCommand('checkWorkspace', checkWorkspace),
    entities,
    overviews,
    article,
    conflicts,
    onCommand('searchEntities', () => searchEntities(entities)),
    onCommand('sortEntities', () => sortEntities(entities)),
    commands.registerCommand('ministryNews.showMoreEntities', (kind: unknown) => showMoreEntities(entities, kind)),
    commands.registerCommand('ministryNews.insertName', insertName),
    commands.registerCommand('ministryNews.copyName', copyName),
    commands.registerCommand('ministryNews.compareReadings', compareReadings),
    onCommand('tryAlias', tryAlias),
    commands.registerCommand(ignoreCommand, (params: IgnoreParams) => ignoreFinding(client, params)),
    onAnnotation('linkToEntity', linkToEntity),
    onAnnotation('notAnEntity', notAnEntity),
    onAnnotation('annotateAs', annotateAs),
    onAnnotation('addNote', addNote),
    onAnnotation('verifyMention', verifyMention),
    onAnnotation('undoAnnotation', undoAnnotation),
    onAnnotation('addToRegistry', addToRegistry),
    onAnnotation('addAlias', addAlias),
    onAnnotation('endMembership', endMembership),
    onCommand('showEntity', () => showEntity(client, entities)),
    commands.registerCommand('ministryNews.showTimeline', (node?: EntityNode) => showTimeline(overviews, node)),
    commands.registerCommand('ministryNews.showRelations', (node?: EntityNode) => showRelations(overviews, node)),
    onCommand('showTimelineHere', () => showTimelineHere(client, overviews)),
    onCommand('showRelationsHere', () => showRelationsHere(client, overviews)),
    commands.registerCommand('ministryNews.showDossier', (node?: EntityNode) => showDossier(client, node)),
    onCommand('findConflicts', () => findConflicts(conflicts)),
    onCommand('toggleVerified', () => toggleVerified(article)),
    onCommand('hideVerified', () => hideVerified(article)),
    onCommand('showVerified', () => showVerified(article)),
    ...['plaintext', 'markdown'].map((language) => languages.setLanguageConfiguration(language, { wordPattern })),
  );
  try {
    await client.start();
  } catch (error) {
    // The commands stay: "Restart Server" is what a person needs now, and the client itself has said what failed.
    client.error('The language server did not start.', error, false);
  }
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
