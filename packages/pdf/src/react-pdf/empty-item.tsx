import { View } from '@react-pdf/renderer';
import { type FlowItem, marginOf, placed } from './flow.js';

/** An item without content or height. */
export const EMPTY: FlowItem = {
  top: marginOf(0),
  bottom: marginOf(0),
  height: 0,
  lineHeight: 0,
  breakBefore: false,
  breakAfter: false,
  keepsNext: false,
  whole: false,
  make: (props, key) => {
    const [rest, style] = placed(props);
    return <View key={key} {...rest} style={style} />;
  },
};
