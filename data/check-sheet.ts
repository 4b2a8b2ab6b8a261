import { CalcError } from '../calc/index.ts';
import { calcFault, customerOf } from './calc-fault.ts';
import { checkFigures } from './check-figures.ts';
import { checkManifest } from './check-manifest.ts';
import { checkPreliminary } from './check-preliminary.ts';
import { checkRule } from './check-rule.ts';
import { checkSums, checkTotal } from './check-sums.ts';
import { computed } from './computed.ts';
import type { Place, ProblemCode, Report } from './problem.ts';
import type { SheetSource } from './sources.ts';
import type { Kinds } from './sum-faults.ts';
import { weigh } from './weigh.ts';

/**
 * The sheet with its weights, after all checks of its figures. The weights are left out where the total or the parts
 * are wrong, because every fee would look wrong then; derived weights also where the fees do not add up.
 */
export function checkSheet(sheet: SheetSource, kinds: Kinds, report: Report): SheetSource {
  const found = new Set<ProblemCode>();
  const note: Report = (problem) => {
    found.add(problem.code);
    report(problem);
  };
  const isPrinted = sheet.stage === 'printed';
  checkManifest(sheet, report);
  checkRule(sheet, note);
  if (isPrinted) checkTotal(sheet, note);
  else checkPreliminary(sheet, note);
  const isRuleSound = found.size === 0;
  if (isPrinted) checkSums(sheet, kinds, note);
  if (!isRuleSound || (sheet.manifest.weights === 'derived' && found.size > 0)) return sheet;
  try {
    const weighed = weigh(sheet);
    checkFigures(weighed, kinds, report);
    return isPrinted ? weighed : computed(weighed);
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    report({ code: 'weights-do-not-follow', ...placeOf(error, sheet), ...calcFault(error) });
    return sheet;
  }
}

/** The row that cannot be computed on, or else what the manifest says about weights. */
function placeOf(error: CalcError, { rows, at }: SheetSource): Place {
  const customer = customerOf(error);
  const row = rows.find(({ value }) => value.number === customer);
  return row === undefined ? at('weights') : { file: row.file, line: row.line, column: 'fee' };
}
