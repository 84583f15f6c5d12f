import {describe, expect, it} from 'vitest'
import {Article, createReader} from '../src/article.ts'
import {defaultLanguages} from '../src/languages/defaults.ts'
import {requestIn} from '../src/requests.ts'

const reader = createReader({languages: defaultLanguages})

function kindOf(text: string, lang: string): string | undefined {
  return requestIn(new Article(text, {lang}, reader), 0, text.length)?.kind
}

describe('a request to the readers', () => {
  it.each([
    ['en', 'Thank you for reading! Subscribe to my letter and find it in your inbox.', 'newsletter'],
    ['en', 'You must log in to comment.', 'comment-notice'],
    ['en', 'Did you enjoy it? Please share this story with your friends.', 'share'],
    ['es', 'Suscríbete gratis y recibe las últimas noticias en tu correo electrónico.', 'newsletter'],
    ['fr', 'Pour laisser un commentaire, connectez-vous à votre compte.', 'comment-notice'],
    ['de', 'Bitte melden Sie sich an, um einen Kommentar zu schreiben.', 'comment-notice'],
    ['it', 'Iscriviti al nostro canale WhatsApp e seguici su Facebook.', 'follow'],
    ['pt', 'Siga o nosso canal no WhatsApp e receba as últimas notícias.', 'follow'],
    ['pl', 'Polub nasz profil na Facebooku i bądź na bieżąco.', 'follow'],
    ['ru', 'Подписывайтесь на наш канал и оставляйте комментарии.', 'follow'],
    ['uk', 'Підписуйтесь на наш канал у Telegram.', 'follow'],
    ['tr', 'Bültenimize ücretsiz abone olun.', 'newsletter'],
    ['id', 'Ikuti saluran WhatsApp kami dan dapatkan berita terbaru.', 'follow'],
    ['hi', 'हमारे यूट्यूब चैनल को सब्सक्राइब करें।', 'follow'],
    ['ar', 'تابعوا صفحتنا على فيسبوك واشتركوا في نشرتنا البريدية.', 'follow'],
    ['zh', '欢迎关注我们的微信公众号，点击分享本文。', 'follow'],
    ['ja', 'この記事をシェアして、ぜひ公式アカウントをフォローしてください。', 'share'],
    ['ko', '저희 뉴스레터를 무료로 구독하세요.', 'newsletter']
  ])('is found in %s: %s', (lang, text, kind) => {
    expect(kindOf(text, lang)).toBe(kind)
  })

  it.each([
    ['en', 'Facebook did not respond to our request for comment.'],
    ['en', 'Readers can subscribe to the newsletter and follow the project on Facebook.'],
    ['en', '“Follow us on Facebook and share this story with your friends,” she said.'],
    ['en', 'You can see your breath in the hall, and our seats are cold.'],
    ['de', 'Der Kommentar war schnell gelöscht, und die Moderation schwieg.'],
    ['es', 'El canal tiene tres comentarios al día, y ninguno es nuestro.'],
    ['ru', 'Канал получил подписку на газету, а комментарии закрыл.'],
    ['ko', '뉴스레터 시장은 해마다 커지고 있다.']
  ])('is not found in %s: %s', (lang, text) => {
    expect(kindOf(text, lang)).toBeUndefined()
  })
})

describe('the language of an article', () => {
  const spanish =
    'El pleno duró dos horas y nadie protestó en la sala. La alcaldesa descarta otra votación sobre el puente, que ' +
    'se cerrará en mayo por obras. Los vecinos piden que se abra antes del verano, cuando llegan los turistas.'

  it('is the given one, unless the text has hardly a word of it and clearly is in another', () => {
    expect(new Article(spanish, {lang: 'tr'}, reader).lang).toBe('es')
    expect(new Article(spanish, {lang: 'es-MX'}, reader).lang).toBe('es-MX')
    expect(new Article('Puente. Alcaldesa. Votación.', {lang: 'tr'}, reader).lang).toBe('tr')
  })
})
