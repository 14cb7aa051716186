import { View } from '@react-pdf/renderer';
import type { CssBox } from '../boxes/box-types.js';
import type { BoxElements, Place } from './box-elements.js';
import { insets } from './box-place.js';
import { NO_SHRINKING } from './box-style.js';
import { EMPTY } from './empty-item.js';
import { heightAt } from './estimate.js';
import { arranged, type FlowItem, isKeepable, placed } from './flow.js';

/** The boxes that stand at the side of a float: as many as are as high as it. */
export function nextTo(float: CssBox, following: readonly CssBox[], width: number): readonly CssBox[] {
  const high = heightAt(float, width);
  let height = 0;
  const end = following.findIndex((box) => {
    const isFull = height >= high || box.style.clear !== 'none';
    height += heightAt(box, width);
    return isFull;
  });
  return end < 0 ? following : following.slice(0, end);
}

/** A float with what stands at its side. */
export function floatItem(
  float: CssBox,
  next: readonly CssBox[],
  place: Place,
  blocks: BoxElements,
): FlowItem {
  const { width } = place;
  const items = next.flatMap((box) => blocks.itemsOf(box, { left: 0, right: 0, width, marker: undefined }));
  const element = blocks.elementOf(float, { flexShrink: NO_SHRINKING }, width, 'float', true);
  const height = Math.max(
    heightAt(float, width),
    items.reduce((sum, item) => sum + item.height, 0),
  );
  return {
    ...EMPTY,
    height,
    whole: isKeepable(height, blocks.flow),
    make: (props, key) => {
      const [rest, margins] = placed(props);
      const style = {
        ...margins,
        ...insets(place),
        flexDirection: float.style.float === 'right' ? ('row-reverse' as const) : ('row' as const),
      };
      return (
        <View key={key} {...rest} style={style}>
          {element}
          <View style={{ flexGrow: 1, flexShrink: 1, ...(!place.fits && { flexBasis: 0 }) }}>
            {arranged(items, blocks.flow)}
          </View>
        </View>
      );
    },
  };
}
