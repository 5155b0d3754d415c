// Every writer of this folder that `--to` names. check, dry-run and explanation are writers too, with commands of their own.
import html from './html.js'
import jsonl from './jsonl.js'
import markdown from './markdown.js'
import text from './text.js'
import type { Writer } from './writer.js'

export const writers: readonly Writer[] = [html, jsonl, markdown, text]
