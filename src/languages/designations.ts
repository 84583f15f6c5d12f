import {words} from './lists.ts'

/**
 * Names made of letters and a number, in lower case, as every language that uses Latin script writes them: illnesses,
 * aircraft, weapons, groups of states. Closed by what stands in the news, and by what no other reading of letters, a
 * dash, and that number has.
 */
export const designations: readonly string[] = words(`
  covid-19 sars-cov-2 omega-3 omega-6 f-14 f-15 f-16 f-18 f-22 f-35 b-1b b-21 b-52 c-130 c-17 u-2 ak-47 ak-74
  ar-15 m-16 m-4 mig-21 mig-23 mig-25 mig-29 mig-31 su-22 su-24 su-25 su-27 su-30 su-33 su-34 su-35 su-57 tu-22 tu-95
  tu-134 tu-154 tu-160 il-62 il-76 il-96 an-12 an-26 an-124 an-225 mi-8 mi-17 mi-24 mi-26 mi-28 ka-52 s-200 s-300 s-400
  s-500 t-55 t-62 t-64 t-72 t-80 t-90 uh-60 ch-47 ah-64 mh-17 mh-370 kh-22 kh-55 kh-101 rs-24 rs-28 ss-20 g-7 g-8 g-20
  g-77 u-17 u-19 u-20 u-21 u-23
`)
