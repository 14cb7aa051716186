import type { Edition, PageModule } from '../pages/define.js';
import Full from './documents/Full.js';
import OnePage from './documents/OnePage.js';
import Plain from './documents/Plain.js';
import Home from './pages/Home.js';
import Papers from './pages/Papers.js';
import Project from './pages/Project.js';
import Publication from './pages/Publication.js';
import Publications from './pages/Publications.js';

/** The pages of a folder that has none of its own, by the name of their file. */
export const defaultPages: Readonly<Record<string, PageModule>> = {
  Home,
  Papers,
  Project,
  Publication,
  Publications,
};

/** The editions of a folder that has none of its own, by the name of their file. */
export const defaultEditions: Readonly<Record<string, Edition>> = { Full, OnePage, Plain };
