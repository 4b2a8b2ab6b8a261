import { readFileSync } from 'node:fs';
import { type Dockerfile, DockerfileParser } from 'dockerfile-ast';

/** What one stage of an image does, in its order. */
export type Step =
  | {
      readonly do: 'copy';
      readonly from: string | null;
      readonly sources: readonly string[];
      readonly to: string;
    }
  | { readonly do: 'run'; readonly command: readonly string[] };

/** One stage of an image: what it is made from and of, and what is set for whoever runs it. */
export interface Stage {
  readonly name: string | null;
  readonly base: string;
  readonly steps: readonly Step[];
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** What the other instructions say, by their names. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Reads the Dockerfile at `path`; throws at an instruction that it does not know, so that none is passed over. */
export function readDockerfile(path: string): readonly Stage[] {
  const text = readFileSync(path, 'utf8');
  const dockerfile = DockerfileParser.parse(text);
  const starts = dockerfile.getFROMs().map((from) => from.getRange().start.line);
  const stages: Stage[] = [];
  for (const [index, from] of dockerfile.getFROMs().entries()) {
    const isHere = (one: Instruction) => {
      const { line } = one.getRange().start;
      return line > (starts[index] ?? 0) && line < (starts[index + 1] ?? Number.POSITIVE_INFINITY);
    };
    const stage = stageOf(dockerfile, from.getImage() ?? '', from.getBuildStage(), isHere);
    // What a stage of ours is based on hands down what is set.
    const base = stages.find(({ name }) => name === stage.base);
    const settings = { ...base?.settings, ...stage.settings };
    stages.push({
      ...stage,
      settings,
      workdir: settings.WORKDIR ?? '/',
      env: { ...base?.env, ...stage.env },
    });
  }
  return stages;
}

type Instruction = ReturnType<Dockerfile['getInstructions']>[number];

function stageOf(
  dockerfile: Dockerfile,
  base: string,
  name: string | null,
  isHere: (instruction: Instruction) => boolean,
): Stage {
  const copies = new Map(dockerfile.getCOPYs().map((copy) => [copy.getRange().start.line, copy]));
  const steps: Step[] = [];
  const settings: Record<string, string> = {};
  for (const instruction of dockerfile.getInstructions().filter(isHere)) {
    const keyword = instruction.getKeyword();
    const given = instruction.getArguments().map((argument) => argument.getValue());
    if (keyword === 'RUN') steps.push({ do: 'run', command: given });
    else if (keyword === 'COPY') {
      const from = copies.get(instruction.getRange().start.line)?.getFromFlag()?.getValue() ?? null;
      steps.push({ do: 'copy', from, sources: given.slice(0, -1), to: given.at(-1) ?? '' });
    } else if (SETTINGS.has(keyword)) settings[keyword] = instruction.getArgumentsContent() ?? '';
    else if (keyword !== 'ENV' && keyword !== 'LABEL') throw new Error(`${keyword} must be known`);
  }
  const properties = (keyword: string) =>
    Object.fromEntries(
      dockerfile
        .getInstructions()
        .filter((one) => one.getKeyword() === keyword && isHere(one))
        .flatMap((one) => ('getProperties' in one ? propertiesOf(one) : [])),
    );
  return {
    name,
    base,
    steps,
    settings,
    workdir: settings.WORKDIR ?? '/',
    env: properties('ENV'),
    labels: properties('LABEL'),
  };
}

function propertiesOf(instruction: unknown): (readonly [string, string])[] {
  // Both instructions that have properties are of this class, which the package does not export.
  const { getProperties } = instruction as ReturnType<Dockerfile['getENVs']>[number];
  return getProperties.call(instruction).map((one) => [one.getName(), one.getValue() ?? ''] as const);
}

const SETTINGS = new Set(['WORKDIR', 'VOLUME', 'USER', 'EXPOSE', 'STOPSIGNAL', 'HEALTHCHECK', 'CMD']);
