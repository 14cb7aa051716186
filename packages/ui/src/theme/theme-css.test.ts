import { expect, it } from 'vitest';
import { themeCss } from './theme-css.js';

it('keeps theme.css in step with the tokens', async () => {
  await expect(themeCss()).toMatchFileSnapshot('./theme.css');
});
