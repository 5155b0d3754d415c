import { describe, expect, test } from 'vitest'
import { chooseReader, endingOf, isTaken, refusedEnding } from '../../src/read/format.js'

function choose(name: string, content: string, from?: string): string {
  const reader = chooseReader(name, Buffer.from(content), from)
  return typeof reader === 'string' ? 'refused' : reader.name
}

describe('the format', () => {
  test('is named by --from, then by the ending, packed or not', () => {
    expect(choose('a.txt', '{"text":"a"}\n')).toBe('text')
    expect(choose('a.MD.gz', 'plain')).toBe('markdown')
    expect(choose('a.ndjson.zst', '')).toBe('jsonl')
    expect(choose('a.txt', 'plain', 'jsonl')).toBe('jsonl')
  })

  test('is else seen in the content', () => {
    expect(choose('', '{"text": "a"}\n{"text": "b"}\n')).toBe('jsonl')
    expect(choose('', `{"text": "${'long '.repeat(50)}`)).toBe('jsonl')
    expect(choose('', '# Heading\n\nSome **bold** words and a [link](https://example.org).')).toBe('markdown')
    expect(choose('', '# 1 in the charts\n\nPlain text.')).toBe('text')
    expect(choose('', '{curly} text')).toBe('text')
    expect(choose('', '')).toBe('text')
    expect(choose('', '\ufeffplain')).toBe('text')
  })

  test('of a page is seen in what it begins with', () => {
    expect(['a.html', 'a.HTM', 'a.xhtml.gz'].map((name) => choose(name, ''))).toEqual(['html', 'html', 'html'])
    expect(choose('', '<!DOCTYPE html>\n<html>')).toBe('html')
    expect(choose('', '  <html lang="en">')).toBe('html')
    expect(choose('', '<?xml version="1.0"?>\n<!-- saved -->\n<html>')).toBe('html')
  })

  test('that is not read is refused, as is JSON that is no JSONL', () => {
    expect(choose('', 'He wrote <html> on the board.')).toBe('text')
    expect(choose('a.json', '{\n  "text": "a"\n}\n')).toBe('refused')
    expect(choose('a.json', '{"text": "a"}\n')).toBe('jsonl')
    expect([refusedEnding('a.docx.gz'), refusedEnding('a.pdf')]).toEqual([expect.any(String), expect.any(String)])
    expect([refusedEnding('a.txt'), refusedEnding('a.html.gz')]).toEqual([null, null])
  })
})

test('of folders only files with a known ending or none are taken up', () => {
  expect(['a.txt', 'b/LICENSE', 'a.html', 'x.jsonl.gz'].every(isTaken)).toBe(true)
  expect(['a.png', 'a.csv', 'a.txt.partial'].some(isTaken)).toBe(false)
})

test('endings are those of the name, not of folders', () => {
  expect(['a.b/c', 'a.b/c.TXT', '.profile', 'a.txt.gz'].map(endingOf)).toEqual(['', '.txt', '', '.txt'])
})
