/** The entries of an object that are not the same in another; what the other alone has is switched off. */
export function difference<Options extends object>(options: Options, base: Options): Partial<Options> {
  const found: Partial<Options> = {};
  for (const key of Object.keys({ ...base, ...options }) as (keyof Options)[]) {
    if (JSON.stringify(options[key]) === JSON.stringify(base[key])) continue;
    const isSwitch = options[key] === undefined && base[key] === true;
    if (options[key] !== undefined || isSwitch) found[key] = isSwitch ? (false as never) : options[key];
  }
  return found;
}
