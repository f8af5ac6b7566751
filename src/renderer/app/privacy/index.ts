import './privacy.css';

export { restorePrivacy, togglePrivacy, usePrivacy } from './privacy.ts';
