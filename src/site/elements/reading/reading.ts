/** What a chapter needs once it is read, and not before: loaded when the reader first stirs. */
import buttons from '../../styles/btn.css?inline';
import { adoptSheet } from '../adopt-sheet.ts';
import { endButton } from '../own/end-button.ts';
import { offerViewer } from './plate-buttons.ts';
import { leavePlace } from './place.ts';
import { followReader } from './running-section.ts';

adoptSheet(buttons);
const current = followReader();
if (current) leavePlace(current);
endButton();
offerViewer();
