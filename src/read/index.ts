// Every reader of this folder, in the order in which they are asked whether they know a content; plain text takes what is left.

import html from './html.js'
import type { Reader } from './incoming.js'
import jsonl from './jsonl.js'
import markdown from './markdown.js'
import text from './text.js'

export const readers: readonly Reader[] = [jsonl, html, markdown, text]
