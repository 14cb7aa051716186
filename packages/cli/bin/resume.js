#!/usr/bin/env node
// Here before the build is, so that installing can link it.
import '../dist/bin.js';
