#!/usr/bin/env node
// Here before the build is, so that installing can link it.
import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 22.8 and newer keep compiled code on disk for the next start. Older ones do not: there, functions are optimized when
// they have run seven times longer than by default, because a command ends soon. Newer ones do not know that flag.
if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
else setFlagsFromString('--interrupt-budget=500000');

await import('../dist/bin.js');
