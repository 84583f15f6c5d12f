import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'
import {chief, others} from '../languages/texts.ts'

/** What pages print below an article: for whom the rest is, what else there is to read, a button to read on. */
const goes: readonly (readonly [lang: string, line: string])[] = [
  ['en', 'To continue reading, please log in with the key that we sent you.'],
  ['de', 'Dieser Artikel ist nur für Abonnenten und ihre Katzen.'],
  ['fr', 'Pour lire la suite, abonnez-vous avant la nuit.'],
  ['es', 'Este artículo es exclusivo para suscriptores y para sus gatos.'],
  ['pt', 'Para continuar a ler, inicie sessão ou ponha os óculos.'],
  ['it', 'Per continuare a leggere, abbonati prima che piova.'],
  ['nl', 'Om verder te lezen, log in en zet een bril op.'],
  ['sv', 'För att läsa vidare måste du logga in.'],
  ['da', 'For at læse videre skal du logge ind.'],
  ['no', 'For å lese videre må du logge inn.'],
  ['pl', 'Aby czytać dalej, zaloguj się.'],
  ['cs', 'Článek je dostupný jen předplatitelům.'],
  ['sk', 'Ak chcete čítať ďalej, prihláste sa.'],
  ['hu', 'A cikk folytatása csak előfizetőink számára érhető el.'],
  ['ro', 'Pentru a citi articolul integral, abonează-te.'],
  ['bg', 'Статията е достъпна само за абонати.'],
  ['el', 'Για να διαβάσετε ολόκληρο το άρθρο, εγγραφείτε.'],
  ['tr', 'Okumaya devam etmek için giriş yapın.'],
  ['ru', 'Чтобы читать дальше, оформите подписку.'],
  ['uk', 'Щоб читати далі, оформіть підписку.'],
  ['ja', 'この記事は会員限定です。'],
  ['ko', '이 기사는 구독자 전용입니다.'],
  ['cs', 'Co by vás mohlo zajímat'],
  ['hu', 'Kapcsolódó írásaink'],
  ['ro', 'Citește tot articolul'],
  ['bg', 'Към цялата новина'],
  ['el', 'Περισσότερα…'],
  ['de', 'Mehr »'],
  ['ru', 'Подробнее'],
  ['nl', 'Meer …'],
  ['sl', 'Preberi celoten članek']
]

/** What an article may say, which begins nearly so. */
const stays: readonly (readonly [lang: string, line: string])[] = [
  ['en', 'This content is available to subscribers of the streaming service, the company said.'],
  ['en', 'To continue reading lessons in the old school, the pupils wrote to the mayor.'],
  ['en', 'To read this article of the treaty aloud took him an hour.'],
  ['en', 'The rest of this story is for another day.'],
  ['en', 'To keep reading, she wears two pairs of glasses.'],
  ['en', 'To read on, turn the scroll with your left hand, the guide told us.'],
  ['de', 'Um weiterzulesen, brauchte sie eine Lupe.'],
  ['de', 'Der ganze Artikel ist nur für Kinder gedacht, sagt der Verkäufer.'],
  ['de', 'Um diesen Artikel zu lesen, fuhr er in die Bibliothek nach Corrow.'],
  ['fr', 'Pour lire la suite, il fallut attendre le printemps.'],
  ['fr', 'La suite est réservée aux mariés, précise l’hôtel.'],
  ['es', 'Para seguir leyendo, compró unas gafas en el mercado.'],
  ['es', 'Esta nota es exclusiva de los violines, explica el director.'],
  ['pt', 'Para ler mais, a vila pediu uma biblioteca.'],
  ['it', 'Per continuare a leggere, accese una candela.'],
  ['nl', 'Om verder te lezen, stak hij een kaars aan.'],
  ['sv', 'För att läsa vidare behövde hon glasögon.'],
  ['da', 'For at læse videre tændte han lyset.'],
  ['no', 'For å lese videre tente han lyset.'],
  ['fi', 'Juttu on vain lapsille, sanoo opettaja.'],
  ['pl', 'Aby czytać dalej, zapalił świecę.'],
  ['cs', 'Chcete-li číst dál, potřebujete lupu, říká knihovnice.'],
  ['cs', 'Celý článek je pouze pro dospělé, řekl učitel.'],
  ['hu', 'A cikk folytatása csak jövőre jelenik meg, mondta a szerkesztő.'],
  ['ro', 'Pentru a citi mai departe, a aprins o lumânare.'],
  ['bg', 'За да продължите да четете, ви трябват очила, казва библиотекарката.'],
  ['el', 'Για να διαβάσετε όλο το άρθρο χρειάζεστε γυαλιά, λέει ο δάσκαλος.'],
  ['tr', 'Okumaya devam etmek için gözlük aldı.'],
  ['ru', 'Чтобы читать дальше, он зажёг свечу.'],
  ['ru', 'Материал доступен для осмотра в музее.'],
  ['uk', 'Щоб читати далі, він запалив свічку.'],
  ['id', 'Untuk terus membaca, ia menyalakan lilin.'],
  ['vi', 'Nội dung này chỉ dành cho trẻ em, thầy giáo nói.'],
  ['ja', 'この記事の続きは来週の紙面に載る。'],
  ['zh', '本文为纪念渔民而作。'],
  ['ko', '이 기사는 학교 신문에 실렸다.'],
  ['en', '12 photos hang in the town hall, and nobody knows who took them.'],
  ['en', 'More and more…'],
  ['es', 'Ver más allá del río era su oficio.'],
  ['fr', 'Voir aussi loin était impossible par ce brouillard.'],
  ['it', 'Leggi anche per chi non sa leggere, disse la maestra ai ragazzi.'],
  ['de', 'Lies auch zwischen den Zeilen, riet der Lehrer.'],
  ['nl', 'Lees ook tussen de regels, zei de meester.'],
  ['pl', 'Czytaj także między wierszami, mówił nauczyciel.'],
  ['cs', 'Čtěte také mezi řádky, radil učitel.'],
  ['sv', 'Se även till höger, sa guiden.'],
  ['da', 'Se også til højre, sagde guiden.'],
  ['hu', 'Olvasd el még egyszer, mondta a tanító.'],
  ['ro', 'Vezi și dincolo de râu, spuse ghidul.'],
  ['bg', 'Вижте още веднъж моста, каза водачът.'],
  ['el', 'Δείτε και το ποτάμι, είπε ο οδηγός.'],
  ['tr', 'Ayrıca okuyun diye verdi kitabı.']
]

/** An article of our own in a language. */
function articleIn(lang: string): string {
  return (chief[lang] ?? others[lang] ?? []).join('\n\n')
}

describe('below an article', () => {
  it.each(goes)('%s: “%s” goes', (lang, line) => {
    const article = articleIn(lang)
    expect(clean(`${article}\n\n${line}`, {lang}).text).toBe(article)
  })

  it.each(stays)('%s: “%s” stays', (lang, line) => {
    const text = `${articleIn(lang)}\n\n${line}`
    expect(clean(text, {lang}).text).toBe(text)
  })
})
