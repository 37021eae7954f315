/** The language client's side for browsers, as serverProcess.ts is for Node. */
export { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
