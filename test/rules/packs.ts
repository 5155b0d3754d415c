// A sound pack as text, for tests that break it in one place each.
export const SOUND = `about: Pointers to other articles.
rules:
  - id: lead-in
    why: The pointer is not part of the story.
    cut: sentence
    confidence: 0.95
    when:
      starts: ["also read:", "read (also|more):"]
      words: { max: 25 }
    unless:
      pattern: '^read more: \\d+$'
    removes:
      - { from: "He left. Also read: Who is next? He gave no reason.", to: "He left. He gave no reason." }
      - "Read also: How the vote went"
    keeps:
      - "The judges also read the reports: all nine of them."
      - "What should we read also depends on the class."
`

export const CATEGORIES = ['related', 'newsletter', 'comments']
