/** Every text of the timeline and the map, in the person's language. */
import { env, workspace } from 'vscode';
import { say } from '../messageLanguage.ts';
import type { Words } from '../pages/contract.ts';

export const overviewWords = (): Words => ({
  language: overviewLanguage(),
  timeline: say('Timeline'),
  relations: say('Relations'),
  timelineAbout: say('Timeline: {0}'),
  relationsAbout: say('Relations: {0}'),
  timelineOf: say('Timeline of this'),
  relationsOf: say('Relations of this'),
  timelineKeys: say('Arrows: go · Enter: open the article · + − 0: zoom · Ctrl+wheel: zoom · /: search'),
  relationsKeys: say('Arrows: go · Enter: open the article · Space: put in the middle · + − 0: zoom · /: search'),
  search: say('Search, with or without diacritics'),
  kinds: say('What is shown'),
  picture: say('Picture'),
  zoomIn: say('Zoom in'),
  zoomOut: say('Zoom out'),
  fit: say('Show all'),
  saveSvg: say('Save the picture as SVG'),
  savePng: say('Save the picture as PNG'),
  showAll: say('Whole archive'),
  close: say('Close'),
  details: say('Details'),
  dossier: say('Dossier'),
  articles: say('Articles'),
  linked: say('Shares articles with'),
  registry: say('Entry in the registry'),
  more: say('and {0} more'),
  noArticle: say('No article speaks of it.'),
  meetings: say('Meetings'),
  posts: say('Posts'),
  officials: say('Officials'),
  organisations: say('Organisations'),
  meeting: say('meeting'),
  official: say('official'),
  organisation: say('organisation'),
  unnamed: say('Also what only the registry knows'),
  names: say('Names:'),
  howMany: say('How many names are shown, those of most articles first'),
  map: say('map'),
  'source.registry': say('as in the registry'),
  'source.articles': say('as articles say'),
  'source.seen': say('when articles speak of it'),
  conflict: say('articles give other days'),
  articleCount: say('articles: {0}'),
  linkCount: say('links: {0}'),
  shared: say('Articles that name both: {0}'),
  heap: say('{0} entries: {1} …'),
  entries: say('meetings and posts: {0}'),
  moreLanes: say('Show more rows ({0} left)'),
  shown: say('names: {0}'),
  shownOf: say('names: {0} of {1}'),
  nothing: say('Nothing that fits. Other words or other kinds may.'),
  nothingHere: say('Nothing lies in this time. "Show all" leads back.'),
  reading: say('still reading articles …'),
});

/** The language of what the pages show. */
export function overviewLanguage(): 'vi' | 'en' {
  const asked = workspace.getConfiguration('ministryNews').get<string>('messageLanguage');
  return asked === 'vi' || (asked !== 'en' && env.language.startsWith('vi')) ? 'vi' : 'en';
}
