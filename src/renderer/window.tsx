import { Gate } from './app/gate.tsx';
import { restorePrivacy } from './app/privacy/index.ts';
import { showWindow } from './app/show-window.tsx';

restorePrivacy();
showWindow(<Gate />);
