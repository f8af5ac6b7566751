export { Plot } from './plot.tsx';
export type { PlotLevel, PlotPoint } from './model.ts';
