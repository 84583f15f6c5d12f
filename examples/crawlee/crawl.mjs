/**
 * Crawl a news site: CheerioCrawler fetches, Readability finds the article, copydesk repairs its text.
 *
 *     node examples/crawlee/crawl.mjs https://paper.example/
 *
 * Prints a record a line. Keep the raw text too: a repair can then be undone.
 */
import {pathToFileURL} from 'node:url'
import {CheerioCrawler, Configuration, LogLevel, log} from '@crawlee/cheerio'
import {Readability} from '@mozilla/readability'
import {clean} from 'copydesk'
import {parseHTML} from 'linkedom'

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, tr'

/** The text of an article, a paragraph a block: `textContent` alone would glue them together. */
export function toText(html) {
  const {document} = parseHTML(`<!doctype html><body>${html}</body>`)
  for (const br of document.querySelectorAll('br')) br.replaceWith('\n')
  const lines = [...document.querySelectorAll(blocks)]
    .filter((block) => !block.querySelector(blocks))
    .map((block) => block.textContent.replace(/[^\S\n]+/g, ' ').trim())
  return lines.filter(Boolean).join('\n\n')
}

/** The article of a page, cleaned; nothing where there is none. */
export function readArticle(url, html) {
  const {document} = parseHTML(html)
  // An error page may be bare text.
  if (!document.documentElement) return undefined
  const lang = document.documentElement.lang || undefined
  const article = new Readability(document).parse()
  if (!article?.content) return undefined
  const raw = toText(article.content)
  const {title = undefined, siteName = undefined} = article
  const {text, repairs, truncated} = clean(raw, {title, lang, site: siteName || new URL(url).hostname})
  return {url, title, lang, text, raw, truncated, repairs}
}

/** Crawl from a page to all that it links to on its host. @returns the articles. */
export async function crawl(start) {
  log.setLevel(LogLevel.ERROR)
  const crawler = new CheerioCrawler(
    {
      maxConcurrency: 4,
      async requestHandler({request, body, enqueueLinks, pushData}) {
        await enqueueLinks({strategy: 'same-hostname'})
        const article =
          request.loadedUrl === start ? undefined : readArticle(request.loadedUrl, body.toString())
        if (article) await pushData(article)
      }
    },
    // In memory; without it the dataset is written to ./storage.
    new Configuration({persistStorage: false})
  )
  await crawler.run([start])
  const {items} = await crawler.getData()
  return items
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const article of await crawl(process.argv[2])) console.log(JSON.stringify(article))
}
