/** What a chapter needs once it is read, and not before: loaded when the reader first stirs. */
import { endButton } from '../own/end-button.ts';
import { offerViewer } from './plate-buttons.ts';
import { leavePlace } from './place.ts';
import { followReader } from './running-section.ts';

const current = followReader();
if (current) leavePlace(current);
endButton();
offerViewer();
