import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'
import {it} from './it.ts'
import type {Language} from './language.ts'
import {pt} from './pt.ts'

/**
 * The packs that are used when a caller names none. The build of `copydesk/core` puts an empty list here
 * (see tsup.config.ts), so that it carries no language that is not asked for.
 */
export const defaultLanguages: readonly Language[] = [en, es, fr, de, pt, it]
