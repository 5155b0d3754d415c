// Human text for the benches of spun wording: every other page of a folder of ground truth that is long enough to be judged.
import { readdirSync, readFileSync } from 'node:fs'

const LEAST_WORDS = 150

export function humanPages(folder) {
  return readdirSync(folder)
    .sort()
    .filter((name) => Number.parseInt(name, 10) % 2 === 1)
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
    .map(({ url, ground_truth }) => ({ about: url, text: ground_truth.main_content ?? '' }))
    .filter(({ text }) => text.split(/\s+/).length >= LEAST_WORDS)
}
