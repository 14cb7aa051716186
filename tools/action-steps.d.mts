export function runAction(
  inputs: Readonly<Record<string, string>>,
  place: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): readonly { readonly name: string; readonly status: number | null; readonly output: string }[];
