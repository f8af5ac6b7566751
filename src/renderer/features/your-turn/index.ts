export { TurnWindow } from './turn-window.tsx';
