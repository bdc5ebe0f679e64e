import type { Plot } from '../../../contracts/section.ts';
import { drawBars } from './bars.ts';
import { drawCurves } from './curves.ts';
import { drawSamples } from './samples.ts';

export function drawPlot({ title, drawing }: Plot): string[] {
  switch (drawing.shape) {
    case 'curves':
      return drawCurves(title, drawing);
    case 'samples':
      return drawSamples(title, drawing);
    case 'bars':
      return drawBars(title, drawing);
  }
}
