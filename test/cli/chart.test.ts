import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli, inFolder } from './running';
