import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/bridge.ts';

const channel = 'countersign';
/** The mark of this load of the page: an answer to an earlier one is dropped. */
const load = crypto.randomUUID();
const early: string[] = [];
let hear: ((text: string) => void) | null = null;

ipcRenderer.on(channel, (_event, to: string | null, text: string) => {
  if (to !== null && to !== load) return;
  if (hear === null) early.push(text);
  else hear(text);
});

const bridge: Bridge = {
  post: (text) => ipcRenderer.send(channel, load, text),
  listen: (listener) => {
    hear = listener;
    for (const text of early.splice(0)) listener(text);
  },
};
contextBridge.exposeInMainWorld('countersign', bridge);
