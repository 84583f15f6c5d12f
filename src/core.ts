/**
 * Everything but `clean` and the language packs: what `copydesk` exports and, as `copydesk/core`, what browsers
 * take with the packs that they need.
 */

export type {Article, Context} from './article.ts'
export {removeLines} from './blocks.ts'
export {spaces} from './characters.ts'
export {type Cleaner, createCleaner} from './cleaner.ts'
export {apply, compose, type Edit, invert, type Loser, resolve, type Side, sourceOffset} from './edits.ts'
export {
  applyPlan,
  type EncodingRepair,
  type EncodingResult,
  type Layer,
  repairEncoding
} from './encodings/repair-encoding.ts'
export type {Evidence, ExtractionSlip, Reason, Slip, TranslationSlip} from './evidence.ts'
export type {Block, Format, FormatFacts, Range} from './formats/format.ts'
export {text} from './formats/text.ts'
export type {Detect} from './languages/detect.ts'
export type {LabelKind, LabelList, Language} from './languages/language.ts'
export {type LabelStrength, type LineLabel, labelOf, labelsOf} from './line-labels.ts'
export type {Line, Lines} from './lines.ts'
export type {Apply, CleanerOptions, TransformEntry} from './options.ts'
export {cautious, characters, news, transforms} from './presets.ts'
export {
  type FurnitureFact,
  mapOffset,
  type Removed,
  type Repair,
  type RepairFilter,
  type Result,
  type Step,
  type Suspect,
  undo,
  type Withheld
} from './result.ts'
export type {Sentence, Sentences} from './sentences.ts'
export {
  type Certainty,
  defineTransform,
  type Example,
  type Finding,
  type Furniture,
  type Stage,
  type Transform,
  type TransformPlugin
} from './transform.ts'
export type {OptionRule, OptionRules} from './transform-options.ts'
export * from './transforms/index.ts'
export {type ApplyRepairsOptions, applyRepairs} from './unified/apply-repairs.ts'
export {remarkCopydesk} from './unified/remark-copydesk.ts'
export {retextCopydesk} from './unified/retext-copydesk.ts'
