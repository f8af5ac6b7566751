import { TurnWindow } from './features/your-turn/index.ts';
import { showWindow } from './app/show-window.tsx';

showWindow(<TurnWindow />);
