import './key-cap.css'

type KeyCapProps = {
  readonly keys: string
}

export function KeyCap({ keys }: KeyCapProps) {
  return <kbd className="key-cap">{keys}</kbd>
}
