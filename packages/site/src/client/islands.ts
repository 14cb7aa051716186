import { enhance } from '@resume/ui/enhance';

// Pages are complete without it: their HTML comes from the components of the library.
enhance();
