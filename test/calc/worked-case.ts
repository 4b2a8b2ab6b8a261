import { type Allocation, allocate, Decimal, type PrintedFee } from '../../calc/index.ts';
import platform2024 from './cases/contact-centre-platform-2024.json' with { type: 'json' };
import platform2025 from './cases/contact-centre-platform-2025.json' with { type: 'json' };
import eService2025 from './cases/e-service-support-2025.json' with { type: 'json' };
import stockholmDirekt2025 from './cases/stockholm-direkt-2025.json' with { type: 'json' };
import switchboard2025 from './cases/switchboard-2025.json' with { type: 'json' };

/** One service's year as printed; `computed` stands where the printed fee is known not to follow, kr. */
export interface WorkedCase {
  readonly title: string;
  readonly source: string;
  readonly total: string;
  readonly rows: readonly {
    readonly customer: number;
    readonly weight: string;
    readonly printed: number;
    readonly computed?: number;
  }[];
}

/** The proportional lists, each with the weights that its fees follow from. */
export const PROPORTIONAL: readonly WorkedCase[] = [
  eService2025,
  stockholmDirekt2025,
  platform2025,
  platform2024,
];

export { eService2025, platform2024, platform2025, stockholmDirekt2025, switchboard2025 };

/** The case as an allocation with one pool. */
export function allocateCase({ total, rows }: WorkedCase): Allocation {
  return allocate({
    total: new Decimal(total),
    pools: [{ key: 'all', part: new Decimal(1), base: 'cases' }],
    members: rows.map(({ customer, weight }) => ({ customer, weights: { cases: new Decimal(weight) } })),
  });
}

/** The printed column. */
export function printedFees(rows: readonly { customer: number; printed: number }[]): readonly PrintedFee[] {
  return rows.map(({ customer, printed }) => ({ customer, fee: printed }));
}
