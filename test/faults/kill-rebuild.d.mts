export function killRebuild(options: { readonly kills: number }): Promise<{
  readonly rebuilt: boolean
  readonly old: number
  readonly new: number
  readonly neither: number
  readonly unrepaired: number
}>
