import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'
import {chief, others} from '../languages/texts.ts'

/** An article in a language. */
function articleIn(lang: string): string {
  return (chief[lang] ?? others[lang] ?? []).slice(0, 4).join('\n\n')
}

/** Expects that a line goes from below an article, and that the article stays. */
function expectGone(lang: string, line: string): void {
  const article = articleIn(lang)
  expect(clean(`${article}\n\n${line}`, {lang}).text).toBe(clean(article, {lang}).text)
}

describe('what a page says of topics to follow, and of its alerts, goes', () => {
  it.each([
    ['en', 'Get alerts on this topic'],
    ['en', 'You are now following this topic: the ferry'],
    ['en', 'Get notified when we publish a new column on the harbour'],
    ['de', 'Sie folgen nun diesem Thema'],
    ['de', 'Aktivieren Sie Push-Mitteilungen, damit Sie keine Eilmeldung versäumen'],
    ['fr', 'Gérer mes alertes'],
    ['es', 'Activa las notificaciones si no quieres perderte ninguna noticia'],
    ['pt', 'Ative as notificações e leia primeiro as notícias do porto'],
    ['it', 'Segui questo argomento'],
    ['nl', 'Schakel pushmeldingen in voor het laatste nieuws uit de haven'],
    ['pl', 'Włącz powiadomienia, a zobaczysz najnowsze wiadomości'],
    ['cs', 'Upozornit na nové články'],
    ['ru', 'Включите уведомления, и важные новости придут сами'],
    ['uk', 'Увімкніть сповіщення, і найважливіші новини прийдуть самі'],
    ['tr', 'Konuyu takip et'],
    ['ar', 'فعّل الإشعارات كي تصلك آخر الأخبار'],
    ['ja', 'この記者をフォロー'],
    ['ko', '이 기자 구독하기'],
    ['zh', '关注该作者']
  ])('%s: %s', expectGone)
})

describe('what a page says of gifts, offers, and subscribers goes', () => {
  it.each([
    ['en', 'You have two gift articles to share this week'],
    ['en', 'As a subscriber, you have ten gift articles a month for your friends'],
    ['de', 'Sie haben noch zwei kostenlose Artikel'],
    ['de', 'Als Abonnent können Sie Artikel verschenken'],
    ['fr', 'Il vous reste deux articles gratuits'],
    ['es', 'Te quedan cinco artículos gratis este mes'],
    ['pt', 'Você ainda tem dois artigos grátis'],
    ['it', 'Hai ancora due articoli gratuiti questo mese'],
    ['nl', 'U kunt nog vier artikelen cadeau geven'],
    ['sv', 'Den här artikeln är upplåst för dig'],
    ['da', 'Du har to gratis artikler tilbage i maj'],
    ['pl', 'Masz jeszcze dwa bezpłatne artykuły'],
    ['cs', 'Zbývají vám dva články zdarma'],
    ['ru', 'Подарить эту статью'],
    ['tr', 'Haberi hediye et'],
    ['ar', 'تبقى لك أربع مقالات مجانية'],
    ['ja', 'この記事は無料公開中です'],
    ['ko', '기사 선물하기']
  ])('%s: %s', expectGone)
})

describe('what a page says of its standards, of mistakes, and of tips goes', () => {
  it.each([
    ['en', 'Our editorial guidelines'],
    ['en', 'Spotted a mistake in this story? Report an error'],
    ['de', 'Fehler im Artikel melden'],
    ['de', 'Diese Zeitung verpflichtet sich dem Pressekodex und den Regeln des Rats'],
    ['fr', 'Comment nous vérifions les faits'],
    ['es', '¿Has encontrado un error?'],
    ['pt', 'Como checamos os fatos'],
    ['it', 'Hai una notizia da segnalarci?'],
    ['nl', 'Heb je een nieuwstip?'],
    ['sv', 'Tidningen är ansluten till det medieetiska systemet'],
    ['no', 'Vi arbeider etter Vær varsom-plakaten'],
    ['pl', 'Zauważyłeś błąd w tekście?'],
    ['hu', 'Hibát talált a cikkben?'],
    ['ru', 'Стали очевидцем? Напишите нам'],
    ['uk', 'Як ми перевіряємо факти'],
    ['tr', 'Haberde bir hata mı gördünüz?'],
    ['zh', '有新闻线索？'],
    ['ja', '写真や動画をお寄せください']
  ])('%s: %s', expectGone)
})

describe('notices of licences and reprints go', () => {
  it.each([
    ['en', 'No part of this article may be reproduced or read aloud for money'],
    ['en', 'Reproduction in whole or in part is prohibited, by boat or on foot'],
    ['en', 'Request permission to reuse this text'],
    ['de', 'Die Nutzung der Inhalte für kommerzielles Text- und Data-Mining behalten wir uns vor'],
    ['fr', 'Toute reproduction, même partielle, est interdite sans notre accord'],
    ['es', 'Queda prohibida la reproducción total o parcial de estas páginas'],
    ['pt', 'Proibida a reprodução total ou parcial sem citar a fonte'],
    ['it', 'È vietata la riproduzione, anche parziale'],
    ['nl', 'Niets uit deze uitgave mag worden overgenomen zonder toestemming van de uitgever'],
    ['sv', 'Citera oss gärna, men ange källan och länka hit'],
    ['no', 'Innholdet er beskyttet etter åndsverkloven og egne avtaler'],
    ['pl', 'Dalsze rozpowszechnianie artykułu za zgodą wydawcy'],
    ['cs', 'Jakékoli užití obsahu včetně převzetí fotografií je bez souhlasu zakázáno'],
    ['ru', 'Перепечатка без разрешения запрещена'],
    ['tr', 'İzinsiz ve kaynak gösterilmeden kullanılamaz'],
    ['fa', 'نقل مطالب با ذکر منبع آزاد است'],
    ['zh', '未经授权，不得转载'],
    ['ko', '무단 전재 및 재배포 금지']
  ])('%s: %s', expectGone)
})

describe('what players and podcasts leave goes', () => {
  it.each([
    ['en', 'Listen on Spotify'],
    ['en', 'This audio is not available'],
    ['de', 'Der Videoplayer wird geladen'],
    ['de', 'Hören Sie den Podcast auf Spotify'],
    ['fr', 'Retrouvez ce podcast sur Deezer et ailleurs'],
    ['es', 'Puedes escuchar este pódcast en Spotify y en el puerto'],
    ['pt', 'Seu navegador não suporta o elemento de áudio'],
    ['it', 'Il tuo browser non supporta l’elemento audio'],
    ['nl', 'Luister op Spotify'],
    ['sv', 'Se på Youtube'],
    ['da', 'Se på YouTube'],
    ['no', 'Hør på Spotify'],
    ['pl', 'Słuchaj na Spotify'],
    ['cs', 'Přehrávač se načítá'],
    ['hu', 'Hallgasd meg a Spotifyon'],
    ['ru', 'Смотреть в VK Видео'],
    ['uk', 'Дивитися на YouTube'],
    ['tr', 'Haberi dinle'],
    ['ar', 'جاري تحميل مشغل الفيديو'],
    ['ja', 'YouTubeで見る'],
    ['zh', '您的浏览器不支持音频播放'],
    ['ko', '팟빵에서 듣기']
  ])('%s: %s', expectGone)
})

describe('affiliate and advertorial notices go', () => {
  it.each([
    ['en', 'We may earn a small commission from links on this page'],
    ['en', 'This page contains affiliate links'],
    ['de', 'Dieser Text enthält Affiliate-Links'],
    ['de', 'Dieser Inhalt wurde vom Werbekunden erstellt'],
    ['fr', 'Ce contenu a été produit par l’annonceur'],
    ['es', 'Precios vigentes en el momento de la publicación'],
    ['pt', 'Este conteúdo contém links de afiliados'],
    ['nl', 'Dit artikel bevat affiliatelinks'],
    ['sv', 'Artikeln innehåller annonslänkar till båtar'],
    ['da', 'Artiklen indeholder reklamelinks'],
    ['no', 'Innholdet er produsert av annonsøren'],
    ['pl', 'W artykule znajdują się linki afiliacyjne'],
    ['cs', 'Redakce se na tvorbě tohoto obsahu nepodílela'],
    ['hu', 'A tartalmat a hirdető készítette'],
    ['ru', 'Материал подготовлен рекламодателем'],
    ['uk', 'Ціни актуальні на момент публікації'],
    ['tr', 'Ücretli iş birliği'],
    ['fa', 'رپورتاژ آگهی'],
    ['ja', '価格は掲載時点のものです'],
    ['zh', '赞助内容'],
    ['ko', '기사형 광고']
  ])('%s: %s', expectGone)
})

describe('invitations to newer networks go', () => {
  it.each([
    ['en', 'Read us on Flipboard'],
    ['en', 'Follow Harbour Weekly on TikTok'],
    ['de', 'Lesen Sie uns auf Bluesky'],
    ['de', 'Folgen Sie dem Hafenblatt auf Threads'],
    ['fr', 'Nous sommes aussi sur Mastodon'],
    ['es', 'Encuéntranos en Google Discover'],
    ['pt', 'Siga a Gazeta do Porto no Bluesky'],
    ['it', 'Leggici su Google News'],
    ['nl', 'We zitten nu ook op Threads'],
    ['sv', 'Nu finns vi på Bluesky'],
    ['da', 'Følg Havnebladet på Threads'],
    ['no', 'Du finner oss på TikTok'],
    ['pl', 'Znajdziesz nas na Discord'],
    ['cs', 'Najdete nás také na Threads'],
    ['ro', 'Citește-ne pe Apple News'],
    ['ru', 'Мы есть и в Дзене'],
    ['uk', 'Читайте нас у Threads'],
    ['tr', "Artık X'tayız"],
    ['ar', 'اقرأنا على نبض'],
    ['th', 'เพิ่มเพื่อนกับเราทาง LINE'],
    ['vi', 'Đọc chúng tôi trên Zalo'],
    ['ja', 'LINEで友だち追加'],
    ['ko', '카카오톡 채널을 추가하세요'],
    ['zh', '訂閱我們的Telegram頻道']
  ])('%s: %s', expectGone)
})

describe('polls, ratings, and games go', () => {
  it.each([
    ['en', 'How useful was this article?'],
    ['en', 'Thank you for your vote'],
    ['de', 'Stimmen Sie in unserer Umfrage ab'],
    ['fr', 'Cet article vous a-t-il plu ?'],
    ['es', '¿Qué te ha parecido este artículo?'],
    ['pt', 'Avalie esta matéria'],
    ['it', 'Vota questo articolo'],
    ['nl', 'Wat vond je van dit artikel?'],
    ['sv', 'Gillade du artikeln?'],
    ['no', 'Takk for tilbakemeldingen'],
    ['pl', 'Dziękujemy za oddanie głosu'],
    ['cs', 'Ohodnoťte článek'],
    ['hu', 'Mennyire volt hasznos a cikk?'],
    ['ru', 'Насколько полезной была статья?'],
    ['uk', 'Сподобалася стаття?'],
    ['tr', 'Bu haberi beğendiniz mi?'],
    ['ar', 'شكرا لتصويتك'],
    ['ja', 'この記事は役に立ちましたか'],
    ['zh', '感谢您的投票'],
    ['ko', '이 기사를 어떻게 보셨나요?']
  ])('%s: %s', expectGone)
})

describe('controls of galleries go', () => {
  it.each([
    ['en', 'View all 12 photos'],
    ['de', 'Zurück zur Galerie'],
    ['fr', 'Photo suivante'],
    ['es', 'Volver a la galería'],
    ['pt', 'Próxima foto'],
    ['it', 'Torna alla galleria'],
    ['nl', 'Bekijk alle foto’s'],
    ['sv', 'Dölj bildtext'],
    ['pl', 'Przejdź do galerii'],
    ['hu', 'Galéria megnyitása'],
    ['ru', 'Листайте галерею'],
    ['uk', 'Переглянути всі фото'],
    ['tr', 'Galeriyi aç'],
    ['ar', 'عرض جميع الصور'],
    ['ja', '写真一覧を見る'],
    ['zh', '查看全部图片'],
    ['ko', '사진 모두 보기']
  ])('%s: %s', expectGone)
})

describe('headings of lists below an article, and what leads on, go', () => {
  it.each([
    ['en', 'Popular this week'],
    ['de', 'Weitere Artikel laden'],
    ['fr', 'Nos lecteurs ont aussi lu'],
    ['es', 'Últimos titulares'],
    ['pt', 'As mais lidas da semana'],
    ['it', 'Le scelte della redazione'],
    ['nl', 'Keuze van de redactie'],
    ['sv', 'Andra läste också'],
    ['da', 'Vis flere artikler'],
    ['no', 'Andre leste også'],
    ['pl', 'Inni czytali również'],
    ['cs', 'Čtenáři také četli'],
    ['hu', 'Ezt olvasták mások'],
    ['ro', 'Mai multe din această secțiune'],
    ['ru', 'Ещё из этого раздела'],
    ['uk', 'Показати більше новин'],
    ['tr', 'Diğer okurlar bunları da okudu'],
    ['ar', 'عرض المزيد من الأخبار'],
    ['ja', 'このカテゴリーの記事'],
    ['ko', '이 섹션의 다른 기사'],
    ['zh', '更多本版新闻']
  ])('%s: %s', expectGone)
})

describe('buttons of accounts, apps, and print go', () => {
  it.each([
    ['en', 'Saved to your list'],
    ['de', 'In der App öffnen'],
    ['fr', 'Article enregistré'],
    ['es', 'Leer más tarde'],
    ['pt', 'Abrir no aplicativo'],
    ['it', 'Salva per dopo'],
    ['nl', 'Bewaar voor later'],
    ['sv', 'Spara till senare'],
    ['da', 'Gem til senere'],
    ['no', 'Åpne i appen'],
    ['pl', 'Otwórz w aplikacji'],
    ['cs', 'Přečíst později'],
    ['hu', 'Link vágólapra másolva'],
    ['ru', 'Скачать в RuStore'],
    ['uk', 'Відкрити в застосунку'],
    ['tr', 'Bağlantı kopyalandı'],
    ['ar', 'احفظ لوقت لاحق'],
    ['ja', '紙面ビューアーで読む'],
    ['zh', '稍后阅读'],
    ['ko', '지면으로 보기']
  ])('%s: %s', expectGone)
})

describe('rules and buttons of comments go', () => {
  it.each([
    ['en', 'Read our commenting policy'],
    ['en', 'View 12 comments'],
    ['de', 'Seien Sie der Erste, der kommentiert'],
    ['fr', 'Lire la charte de modération'],
    ['es', 'Consulta las normas de la comunidad'],
    ['pt', 'Leia as regras da comunidade'],
    ['it', 'Leggi la policy dei commenti'],
    ['nl', 'Lees onze huisregels'],
    ['sv', 'Kommentarsfältet är stängt'],
    ['da', 'Læs vores debatregler'],
    ['no', 'Les våre debattregler'],
    ['pl', 'Przeczytaj regulamin komentarzy'],
    ['cs', 'Přečtěte si pravidla diskuse'],
    ['hu', 'Hozzászóláshoz jelentkezzen be'],
    ['ru', 'Комментарии премодерируются'],
    ['uk', 'Будьте першим, хто залишить коментар'],
    ['tr', 'Tüm yorumları göster'],
    ['ar', 'عرض جميع التعليقات'],
    ['ja', 'コメントガイドライン'],
    ['zh', '登入後留言'],
    ['ko', '댓글 운영원칙']
  ])('%s: %s', expectGone)
})
