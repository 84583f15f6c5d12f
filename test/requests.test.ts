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
    ['en', 'Come to the old mill with your friends and enjoy the view.'],
    ['en', 'Get your friends and get the groom to the church on time.'],
    ['en', 'Remember, you can click on your friends’ names and see what they ate.'],
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

  it('is the given one of a text that quotes another at length', () => {
    const swedish =
      'Kommunen stänger bron i maj, och det är det enda som alla i salen var överens om, sade borgmästaren efter ' +
      'mötet. Hon vill inte ha en ny omröstning, men grannarna vill att den ska öppnas före sommaren, när de ' +
      'som bor vid hamnen får besök. Om det blir så vet ingen än, och det kan ta en tid innan någon säger det.'
    const quoted = `${spanish}\n\n`.repeat(5)
    expect(new Article(`${swedish}\n\n${quoted}`, {lang: 'sv'}, reader).lang).toBe('sv')
    expect(new Article(quoted, {lang: 'sv'}, reader).lang).toBe('es')
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
  ],
  [
    'en',
    'The harbour lost two ferries in a year. The third is for sale, and nobody has asked for the price.\n\nMore bad news\n\nThe winter line closes in March, and with it the café on the pier. Its owner has baked there since 1981, and she says that she will go on at home.\n\nThe council meets again in April. It has no plan, and no money, and one member who still takes the boat.'
  ],
  [
    'en',
    'Parking in the old town gets dearer in May. Two hours will cost four dollars, and the machines take no coins.\n\nDownload the city’s parking app and enter your plate. The app works from Friday on.\n\nGet the museum’s letter if you want to know when the mill grinds. It comes four times a year, and it is free.\n\nResidents keep their cards until the autumn, when the rules for them change, too.'
  ],
  [
    'en',
    'Q: What did you do when the tower closed?\n\nA: I wrote letters. You can read the letters in my book.\n\nQ: And what do you tell young keepers?\n\nA: Join us. Share your story with the old ones, and follow the light. It is a good life, and nobody sends you email.\n\nQ: Would you do it again?\n\nA: Tomorrow, and you may quote me on that.'
  ],
  [
    'de',
    'So schützen Sie Ihr Konto\n\nMelden Sie sich nie über einen Link an, der in einer E-Mail steht. Das rät die Verbraucherzentrale seit Jahren.\n\nNutzen Sie für jedes Konto ein eigenes Passwort. Aktivieren Sie Push-Nachrichten Ihrer Bank, und löschen Sie Cookies.\n\nWer trotzdem betrogen wird, soll schnell sein: Die Sperrung ist kostenlos und gilt sofort.'
  ],
  [
    'pt',
    'O museu reabre em maio, depois de três anos de obras. A entrada será gratuita no primeiro mês.\n\nFaça login no site da prefeitura e confira os horários antes de sair de casa. Quem não tem e-mail pode ligar.\n\nA diretora disse que os comentários dos visitantes serão lidos, e que o seu também conta.'
  ],
  [
    'it',
    'Il mulino riapre in primavera, e chi vuole può visitarlo. La visita dura due ore, e alla fine si mangia il pane.\n\nScaricate la mappa dal sito del comune e lasciate a casa il cane: il sentiero è stretto.\n\nI commenti sul libro degli ospiti sono tutti uguali: bello, e troppo corto.'
  ],
  [
    'pl',
    'Muzeum otwiera wystawę o prasie. Na ścianach wiszą strony gazet, których nikt już nie czyta.\n\nZapisz się na warsztaty do piątku i zabierz ze sobą starą gazetę. Wstęp jest bezpłatny, a komentarze zwiedzających drukuje się na miejscu.\n\nDyrektorka mówi, że chciałaby zostawić maszynę w sali na stałe.'
  ],
  [
    'fr',
    'La mairie a changé de site, et tout le monde s’y perd. La page des crèches a disparu pendant un mois.\n\nConnectez-vous avec votre numéro fiscal et téléchargez le formulaire avant le 3 juin. Les dossiers reçus plus tard ne seront pas lus.\n\nLe maire promet une application. Elle devait sortir en mars, et personne ne l’a vue.'
  ],
  [
    'ru',
    'Банк предупреждает о ложных письмах. В них просят перейти по ссылке и ввести пароль.\n\nНе нажимайте на ссылки и не пишите свой пароль в комментариях. Подпишитесь на уведомления банка, советуют в полиции.\n\nС начала года обманули четыреста человек, и ни один не получил своих денег назад.'
  ],
  [
    'tr',
    'Belediye yeni otoparkı mayısta açıyor. İki saat için kırk lira ödenecek, makineler bozuk para almıyor.\n\nUygulamayı indirin ve plakanızı yazın; kayıt ücretsiz. Bildirimleri açık bırakın, çünkü süre bitince ceza yazılıyor.\n\nMahalle sakinleri kartlarını sonbahara kadar kullanacak.'
  ],
  [
    'id',
    'Museum kota membuka pameran baru pada hari Jumat. Tiketnya gratis untuk anak sekolah.\n\nUnduh aplikasi kota dan daftar sebelum Kamis, karena kursinya sedikit. Email tidak dijawab pada akhir pekan.\n\nKepala museum berharap semua kursi terisi, seperti tahun lalu.'
  ],
  [
    'en',
    'The mill has a new wheel, and the village has a new quarrel. It is about the sign on the bridge.\n\n“Like our page,” it says, and nobody knows whose.\n\nThe parish clerk has written to our newspaper twice to say that it is not hers. If you know more, please tell her, and leave a comment in the book at the bridge.\n\nThe book is full since Sunday.'
  ]
]

describe('an article with the words of requests', () => {
  it.each(articles)('stays as it is in %s: %s', (lang, text) => {
    expect(clean(text, {lang}).text).toBe(text)
    expect(clean(text).text).toBe(text)
  })
})

describe('a line that somebody says', () => {
  const answers =
    'Q: You left the orchestra after thirty years. Why then?\n\nA: Because I heard myself counting the rests, and whoever counts has stopped listening.\n\nQ: And in the evenings?\n\n'

  it('is no request in an interview', () => {
    const text = `${answers}A: I share a garden with my neighbour. Comments from her are frequent, and mostly fair.`
    expect(clean(text).text).toBe(text)
  })

  it('is a request where no speaker stands before it', () => {
    const text = `${answers}Log in to your account to comment on this article.`
    expect(clean(text, {lang: 'en'}).text).toBe(answers.trimEnd())
  })

  it('is told by a verb of saying though the language is not known', () => {
    const text =
      'Brevet, som Dora Pell skriver i sit køkken, nåede ni læsere den første uge, næsten alle fætre, som hun selv havde tilmeldt.\n\nNu åbner fyrre tusind mennesker det hver fredag, fortæller hun ved bordet, hvor det begyndte.\n\nSkriv en kommentar i margenen, siger hun, og lad den stå.'
    expect(clean(text).text).toBe(text)
  })

  it('is told behind an invitation, too', () => {
    const text =
      'La carta que Dora escribe en su cocina llegó la primera semana a nueve lectores, casi todos primos suyos.\n\nSíguenos en la lectura, propone a los clubes, y deja el prólogo para el final.\n\nLa próxima tratará de la lluvia, y todavía no la ha empezado, aunque ya tiene el título y la primera frase.'
    expect(clean(text, {lang: 'es'}).text).toBe(text)
  })
})
