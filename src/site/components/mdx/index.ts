import Callout from './Callout.astro';
import ChangedNotes from './ChangedNotes.astro';
import Check from './Check.astro';
import Checkpoint from './Checkpoint.astro';
import Cite from './Cite.astro';
import Figure from './Figure.astro';
import Key from './Key.astro';
import Legacy from './Legacy.astro';
import Note from './Note.astro';
import OldNames from './OldNames.astro';
import Pair from './Pair.astro';
import Sample from './Sample.astro';
import Serves from './Serves.astro';
import Term from './Term.astro';

/** What authors may write in MDX, by name. */
export const vocabulary = { Callout, ChangedNotes, Check, Checkpoint, Cite, Figure, Key, Legacy, Note, OldNames, Pair, Sample, Serves, Term };
