// What stands at a path.
import { statSync } from 'node:fs'

/** Links are followed; null where nothing is, or nothing that can be looked at. `other` is a pipe or a device. */
export function pathKind(path: string): 'folder' | 'file' | 'other' | null {
  try {
    const found = statSync(path)
    if (found.isDirectory()) return 'folder'
    return found.isFile() ? 'file' : 'other'
  } catch {
    return null
  }
}
