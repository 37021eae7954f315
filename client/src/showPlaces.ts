/** What the server's code lenses call: shows places beside the line that they were asked from. */
import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient as LanguageClient, Location, Position } from 'vscode-languageclient';
import { clientCommands } from '../../server/src/protocol.ts';

export const showPlaces = (client: LanguageClient): Disposable =>
  commands.registerCommand(clientCommands.showPlaces, (uri: string, position: Position, places: Location[]) => {
    const converter = client.protocol2CodeConverter;
    return commands.executeCommand(
      'editor.action.showReferences',
      converter.asUri(uri),
      converter.asPosition(position),
      places.map((place) => converter.asLocation(place)),
    );
  });
