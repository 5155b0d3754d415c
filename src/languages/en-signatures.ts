// English: words of the lines that say who wrote a page and when.
import { phrases } from './define.js'
import type { SignatureWords } from './language.js'

export const signatures: SignatureWords = {
  published:
    phrases(`published, published on, published at, published by, first published, first published on, first published at
    originally published, date published, publication date, posted, posted on, posted at, first posted, date posted, added
    added on, uploaded, uploaded on, first uploaded, issued, issued on, released, released on, created, created on, filed
    filed on, start date, out on, first baked here on, online since, aired, submitted, submitted on, story published`),
  modified:
    phrases(`updated, updated on, updated at, last updated, last updated on, last updated at, last update, last update on
    latest update, last modified, last modified on, modified, modified on, last edited, edited, edited on, last changed
    last changed on, changed, changed at, amended, amended on, last amended, revised, revised on, last revised, latest revision
    last revision, last touched, refreshed, last refreshed, last reviewed, last reviewed on, facts last reviewed, reviewed
    page last changed, page last updated, page last modified, page last reviewed, page updated, page revised on
    page revised, article amended on, article updated, article last updated, content last updated, checked and updated
    checked and refreshed on, guide checked and refreshed on, story updated, story last updated, last checked`),
  ignored:
    phrases(`next review, next review due, next update, due, expires, valid until, closes, closing date, copyright
    medically reviewed by, edited by, photo by, photos by, asked, last active, joined, member since`),
  by: phrases(`by, by:, written by, words by, text by, story by, a story by, fiction by, poem by, poems by, essay by, an essay by, review by
    report by, reported by, reporting by, posted by, published by, added by, authored by, author of the article
    interview by, interviewed by, set by, transcribed by, introduced by, chosen and introduced by, baked and written by
    written and photographed by, recipe by, recipe and styling by, column by, analysis by, opinion by, comment by, compiled by
    contributed by, created by, a guest post by, guest post by, told to`),
  labels:
    phrases(`words, text, story, interview, author, authors, author of the article, writer, byline, recipe, report, review
    recipe and styling, written by, analysis, reporter, reporters, reporting, poem, poems, column, posted by, by`),
  doubtful: ['reviewed by', 'with', 'text', 'words'],
  counts: [
    'replies',
    'reply',
    'comments',
    'comment',
    'min',
    'mins',
    'minutes',
    'minute',
    'views',
    'revisions',
    'shares',
  ],
  issueWords: phrases('from, the, in, issue, edition, print, autumn, spring, summer, winter, number'),
  columnVerbs: phrases('answers, reports, writes, replies, reads them'),
  notNames:
    phrases(`about, above, account, accept, access, account, ad, add, after, all, alerts, also, and, answers, app, apps
    archive, archives, article, articles, ask, audio, autumn, back, ballot, basket, before, below, best, big, blog, board
    book, books, bottom, box, breaking, browse, button, buy, calling, calendar, call, captions, cart, category, change, channel
    chapter, check, children, city, classic, click, close, code, collection, collections, column, comment, comments
    confirm, consent, contact, content, contents, continue, cookie, cookies, copy, corner, corrections, cost, country, county
    create, credit, cup, current, customer, daily, dark, data, date, day, days, deals, dear, death, deaths, delivery
    department, desk, details, diary, digital, discover, donate, download, early, easy, edition, email, english, event, events
    every, exclusive, explore, family, faq, fast, feed, final, find, first, five, follow, font, forum, four, free, from, full
    fund, funds, game, games, general, get, gift, go, good, great, group, guest, guide, health, help, here, hide, high
    history, home, hot, house, how, image, images, in, index, information, inside, issue, item, items, join, jump, key, kids
    language, last, latest, law, learn, letter, letters, life, light, like, line, link, links, list, listen, live, loading
    local, log, login, look, low, lost, made, magazine, main, make, manage, map, market, markets, match, meet, members
    membership, menu, message, middle, minutes, mobile, mode, more, most, multimedia, mute, my, name, national, network, new
    news, newsletter, newsletters, next, night, not, note, notes, notices, now, number, of, off, office, old, on, one
    online, only, open, options, order, our, outlook, page, pages, paper, partner, partners, past, pause, photo, photos
    picture, play, playback, player, please, poetry, policy, popular, post, posts, press, price, print, privacy, product
    products, profile, programme, project, property, public, puzzles, quick, quiz, radio, rate, read, reader, reading, recent
    recipe, recipes, record, register, related, remaining, report, reports, results, review, reviews, road, save, scan
    schedule, school, schools, score, scores, screen, search, season, section, sections, security, see, send, series, service
    services, settings, share, shop, show, shows, sign, site, skip, special, speed, spring, staff, start, stock, stories
    story, stream, streams, street, studio, subscribe, summary, summer, sunday, support, survey, table, tables, tag, tags, tap
    team, terms, test, text, the, them, this, three, ticket, tickets, time, times, tip, tips, today, toggle, tomorrow, tonight
    tools, top, topic, topics, total, town, trade, transcript, transport, travel, trending, two, up, update, updates, upload, us
    use, user, version, video, videos, view, views, visit, volume, watch, we, weather, website, week, weekend, weekly, welcome
    what, when, where, who, why, winter, with, women, word, words, work, world, year, yes, your, youth, zone, under, over, into
    through, without, against, between, is, are, was, were, has, have, had, can, could, would, should, must, street, river, university, college, council, court, police, government, minister, president, senator, general
    national, international, federal, democracy, analysis, explainer, essay, essays, fiction, verse, gates, letters`),
}
