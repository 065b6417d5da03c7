/**
 * The 计价单位 that most lines of a table share, which its heads name (秒/件); a line counted otherwise says so after its
 * name. Of two that as many lines share, the one that comes first.
 */
export function commonUnit(units: readonly string[], otherwise: string): string {
  const counts = new Map<string, number>()
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first?.[0] ?? otherwise
}
