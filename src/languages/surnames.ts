import {words} from './lists.ts'

/** Words that surnames begin with, in lower case, in the languages that use Latin script: `de Gaulle`, `von der Leyen`. */
export const particles: readonly string[] = words('de du del della di da do dos van von')

/** What surnames go on behind with a capital and without a space, in lower case: `McKay`, `DiCaprio`. */
export const prefixes: readonly string[] = words('mc mac de di du la le van von fitz ter ten')
