import type { ReactElement } from 'react';
import type { CssBox, InlineContent } from '../boxes/box-types.js';
import type { FlowItem, FlowOptions } from './flow.js';
import type { RegisteredFonts } from './register-fonts.js';
import type { Style } from './types.js';

/** Where a box stands. */
export interface Place {
  /** Space at the sides that boxes around it leave, in px. */
  readonly left: number;
  readonly right: number;
  /** About how wide it may be, in px. */
  readonly width: number;
  /** The marker of a list item, for the first line in it. */
  readonly marker: InlineContent | undefined;
  /** Whether what is in it says how wide it is: what grows from nothing would be as narrow as its longest word there. */
  readonly fits?: boolean | undefined;
}

/** Makes elements of boxes, for what arranges boxes. */
export interface BoxElements {
  readonly flow: FlowOptions;
  readonly options: { readonly fonts: RegisteredFonts };
  /** The items of a box. One that draws nothing itself has no element: what it holds stands among its neighbours. */
  itemsOf(box: CssBox, place: Place): readonly FlowItem[];
  /** One element for a box, such as an item of a flex container. `fits`: as for places. */
  elementOf(box: CssBox, style: Style, width: number, key: string, fits?: boolean): ReactElement;
}
