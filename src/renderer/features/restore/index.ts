export { RestorePage } from './restore-page.tsx';
export { RestorePlace } from './restore-place.tsx';
