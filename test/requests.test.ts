import {describe, expect, it} from 'vitest'
import {Article, createReader} from '../src/article.ts'
import {clean} from '../src/index.ts'
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

// Advice to readers, and news about those who ask for subscribers, have the words of requests, too.
const articles: readonly (readonly [lang: string, text: string])[] = [
  [
    'en',
    'The town’s newspaper closed in May after ninety years. Its last page said what the first had said.\n\nShe asked her readers to subscribe to the new letter and to follow her on Instagram, and four hundred did.\n\nWhether that is enough to live on, she will know at Christmas. “Please share this story with your friends,” she wrote under the last one.'
  ],
  [
    'en',
    'Police are asking anyone who saw the car to call 555 0134 or to contact Crimestoppers. You can also send a video to the station’s WhatsApp number.\n\nIf you were in Mill Street on Sunday, please check your dashcam. Officers have had three calls so far, and none of them helped.'
  ],
  [
    'en',
    'The festival opens on Friday with a concert in the mill. Tickets cost eight dollars, and children enter free.\n\nYou can register at the library until Thursday, and a free account is all that is needed. Our reporter will be there, too.'
  ],
  [
    'de',
    'Die Bank warnt vor falschen Mails. Wer sie öffnet, soll auf einen Link klicken und sein Konto bestätigen.\n\nKlicken Sie nicht auf Links in E-Mails und geben Sie nie Ihr Passwort weiter, rät die Polizei. Wer es schon getan hat, soll sich bei seiner Bank melden.'
  ],
  [
    'en',
    'How to stay safe online\n\nThe number of false messages has doubled in a year, says the consumer office. Most of them promise a parcel.\n\nDelete your cookies once a month, and sign up for email alerts at your bank.\n\nUnsubscribe from each newsletter that you never read; it takes a minute.\n\nThe office will open a desk for victims in March, and it hopes that nobody will need it.'
  ],
  [
    'es',
    'La policía pide prudencia en las redes. No haga clic en enlaces que no conoce y no comparta su cuenta de correo electrónico.\n\nDescarga las actualizaciones de tu móvil y activa las alertas de tu banco, recomienda la oficina del consumidor.\n\nLa campaña durará hasta mayo, y el ayuntamiento la ha pagado entera.'
  ],
  [
    'en',
    '“Subscribe to my channel!” is how every video of the boy began. He was nine when he made the first one.\n\nNow he is eleven, and he has stopped. His mother reads the comments and deletes half of them.\n\nFollow the money and you come to an office in Leeds, where three men run forty such channels on YouTube.'
  ],
  [
    'fr',
    'Le musée a ouvert son compte sur Instagram en mars. Vous pouvez y suivre la restauration du retable, jour après jour.\n\nInscrivez-vous aux ateliers avant le 3 juin : la mairie offre le matériel, et le pique-nique est gratuit.\n\nLe maire dit que vos idées sont les bienvenues, et que la salle reste ouverte.'
  ],
  [
    'ru',
    'Музей открыл выставку старых карт. На первой из них город занимает один остров, и моста ещё нет.\n\nПодписчики музея в социальных сетях выбрали карту, которая висит у входа. За неё проголосовали две тысячи человек.\n\nЧитайте подписи внимательно: в трёх из них есть ошибки, и кураторы об этом знают.'
  ],
  [
    'ja',
    '新しい図書館が四月に開く。利用者登録は無料で、コメントカードも置かれるという。\n\n館長は「ぜひこの記事を読んだ人にも来てほしい」と話した。アプリでの予約は五月から始まる。'
  ]
]

describe('an article with the words of requests', () => {
  it.each(articles)('stays as it is in %s: %s', (lang, text) => {
    expect(clean(text, {lang}).text).toBe(text)
    expect(clean(text).text).toBe(text)
  })
})
