import {execFile} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {pages, toHtml, toIndex} from './pages.ts'

const example = fileURLToPath(new URL('../../examples/crawlee/crawl.mjs', import.meta.url))

test('the Crawlee example crawls a site, and cleans what it finds', async () => {
  const server = createServer(({url}, response) => {
    const page = pages.find(({path}) => path === url)
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'})
    if (page) response.end(toHtml(page))
    else response.end(url === '/' ? `${toIndex()}<a href="/bare">No page</a>` : 'This is no page.')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const start = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [example, start], {timeout: 55_000})
    expect(stderr).toBe('')
    const articles = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const found = articles.map(({url, title, lang, text, raw}) => ({
      path: new URL(url).pathname,
      title,
      lang,
      text,
      raw
    }))
    const expected = pages.map(({path, title, lang, paragraphs, expected}) => {
      return {path, title, lang, text: expected.join('\n\n'), raw: paragraphs.join('\n\n')}
    })
    expect(found.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual(
      expected.sort((a, b) => (a.path < b.path ? -1 : 1))
    )
    expect(articles.flatMap(({repairs}) => repairs).length).toBe(5)
  } finally {
    server.close()
  }
})
