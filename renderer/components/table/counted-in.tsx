import './counted-in.css'

type CountedInProps = {
  readonly unit: string
  /** What the heads of the table name. */
  readonly headUnit: string
}

/** 按条: what a line is counted in, after its name, where that is not what the heads of the table name. */
export function CountedIn({ unit, headUnit }: CountedInProps) {
  return unit === headUnit ? null : (
    <span className="counted-in" title={`计价单位：${unit}`}>
      按{unit}
    </span>
  )
}
