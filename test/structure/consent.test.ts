import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

/** Articles of our own, and what a page that asks for consent might print below them. */
const articles: Readonly<Record<string, string>> = {
  en: 'The bridge will reopen in May, the city said on Monday. Cars may use it again, and so may trams and bicycles, and the ferry stays until the summer for those on the other side.\n\nThe council decided in March, by nine votes to four, that the old crane in the harbour stays. It is a hundred years old.',
  de: 'Die Brücke öffnet im Mai wieder für den Verkehr, teilte die Stadt am Montag mit. Autos, Bahnen und Räder dürfen sie dann wieder benutzen, und die Fähre fährt noch bis zum Sommer.\n\nDer Rat hat im März mit neun zu vier Stimmen entschieden, dass der alte Kran am Hafen stehen bleibt. Er ist hundert Jahre alt.',
  fr: 'Le pont rouvrira en mai, a annoncé lundi la ville. Les voitures, les trams et les vélos pourront de nouveau passer, et le bac reste jusqu’à l’été pour ceux de l’autre rive.\n\nLe conseil a décidé en mars, par neuf voix contre quatre, que la vieille grue du port reste debout. Elle a cent ans, et beaucoup l’aiment.',
  es: 'El puente reabrirá en mayo, dijo el lunes el ayuntamiento. Los coches, los tranvías y las bicicletas podrán volver a pasar, y la barca sigue hasta el verano para los de la otra orilla.\n\nEl pleno decidió en marzo, por nueve votos contra cuatro, que la vieja grúa del puerto se queda. Tiene cien años, y muchos la quieren.',
  bg: 'Мостът ще бъде отворен отново през май, съобщиха в понеделник от общината. Колите и велосипедите ще могат да минават, а фериботът остава до лятото за хората от другия бряг.\n\nСъветът реши през март с девет на четири гласа, че старият кран на пристанището остава. Той е на сто години и много хора го обичат.',
  tr: 'Köprü mayısta yeniden açılacak, dedi belediye pazartesi günü. Arabalar ve bisikletler yeniden geçebilecek, feribot da karşı kıyıdakiler için yaza kadar çalışacak.\n\nMeclis martta dörde karşı dokuz oyla limandaki eski vincin kalmasına karar verdi. Vinç yüz yaşında ve onu çok seven var.'
}

describe('a notice of consent below an article goes', () => {
  it.each([
    ['en', 'We and our 12 partners store what tells your device from others, if you let us.'],
    ['en', 'By clicking “Accept All”, you let us count you.'],
    ['de', 'Um dir ein optimales Erlebnis zu bieten, merken wir uns mit Cookies, wer du bist.'],
    ['fr', 'Nos partenaires et nous utilisons des cookies, si vous le voulez bien.'],
    ['es', 'Privacidad y cookies: este sitio las guarda, y tú decides cuáles.'],
    ['bg', 'Ние и нашите партньори използваме бисквитки, ако ни позволите.'],
    ['tr', 'Sitemizi kullanmaya devam ederek buna izin vermiş olursunuz.']
  ])('%s: %s', (lang, notice) => {
    expect(clean(`${articles[lang]}\n\n${notice}`, {lang}).text).toBe(articles[lang])
  })
})

describe('an article about such notices stays', () => {
  it.each([
    [
      'en',
      'When you visit any website, it may store or retrieve nearly anything, the consumer office warned.'
    ],
    ['en', 'We use cookies as well, says Ada Fiore, who bakes for the crew of the ferry.'],
    [
      'en',
      'We and our partners use the crane twice a year, the harbour master wrote to the council in June.'
    ],
    [
      'en',
      'By clicking “I have read all of this and I promise that it is true”, they told a lie, the judge said.'
    ],
    ['bg', 'Съгласен съм.']
  ])('%s: %s', (lang, line) => {
    const text = `${articles[lang]}\n\n${line}`
    expect(clean(text, {lang}).text).toBe(text)
  })
})
