import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Turkish. */
export const tr: Language = {
  ...bare,
  tag: 'tr',
  name: 'Turkish',
  signs: {
    words: words(`
      ve bir bu için ile da de olarak olan çok daha en gibi kadar sonra ne ise o ya göre ancak var her olduğu
      dedi oldu mi diye tarafından son yeni ilk iki eden içinde kendi büyük önce türkiye değil hem üzerinde
      şekilde ifade etti söyledi olduğunu ki veya karşı olup ama bulunan
    `),
    letters: 'ğış'
  },
  quotes: ['“”', '""', '‘’', '«»'],
  decimal: ',',
  units: words('milyon milyar bin kilometre metre lira dolar euro avro ton litre hektar derece puan km kg'),
  clock: words('saat'),
  abbreviations: words(`
    dr prof doç av yrd öğr bkz vb vs vd örn mad no s sf cad sok mah apt tel t.c a.ş ltd şti san tic yy m.ö m.s
    alb gen org tğm ütğm bnb yb müh op uzm min maks mr st hz sn
  `),
  grammar: {
    ...bare.grammar,
    openEnded: words('ve ile veya ya için gibi kadar çünkü eğer ancak ki hem bir bu'),
    subjects: words('ben sen o biz siz onlar'),
    saying: words(`
      dedi diyor söyledi söylüyor belirtti ifade açıkladı konuştu ekledi vurguladı kaydetti anlattı bildirdi
      yazdı dile sordu duyurdu aktardı savundu
    `),
    telling: words(`
      diye derdi dediler demişti demiş diyordu yazıyor yazıyordu bağırdı bağırıyor haykırdı öneriyor önerdi
      uyarıyor uyardı emretti seslendi seslendiler sorduyor sorar hatırlattı hatırlatıyor gülümsedi
    `),
    citing: words(`
      diye diyen diyor dedi demişti dediler yazısı yazan ibaresi düğmesi sözü cümlesi notu başlıklı başlığı
    `),
    narrating: words('*dı *di *du *dü *tı *ti *tu *tü'),
    polite: words('*ndı *ndi *ndu *ndü *ldı *ldi *ldu *ldü *şimdi'),
    // Turkish clauses end in their verb, so that a stop behind one is right; and compounds take no hyphen.
    determiners: words('bu şu o bir her bazı birçok hiçbir tüm bütün kendi'),
    finite: words(`
      var yok değil oldu olacak oluyor olduğu vardı yoktu dedi diyor etti ediyor geldi geliyor gitti gidiyor
      başladı başlıyor yaptı yapıyor verdi veriyor aldı alıyor kaldı kalıyor istedi istiyor bulunuyor bulundu
      açıkladı belirtti
    `)
  },
  labels: {
    'read-more': {
      whole: phrases(`
        içeriği görüntüle; haberi görüntüle; habere git
      `),
      start: phrases(`
        ilgili haber; ilgili haberler; ilgili konular; ayrıca bakınız; ayrica bakiniz; bunları da okuyun;
        bunlari da okuyun; bu haberi de okuyun; bunu da okuyun; bu da ilginizi çekebilir;
        bunlar da ilginizi çekebilir; ilginizi çekebilir; ilginizi çekebilecek haberler; okumaya devam et;
        devamını oku; devamini oku; devamını okumak için; devamini okumak için; haberin devamı;
        haberin devami; haberin devamı için; haberin devami için; önerilen video; önerilen haberler;
        önerilen haber; benzer haberler; diğer haberler; sonraki haber; önceki haber;
        ayrıntılar için tıklayın; ayrintilar için tiklayin; haberin detayları için;
        haberin detaylari için; detaylar için tıklayın; detaylar için tiklayin; haber için tıklayın;
        haber için tiklayin; fotoğraflar için tıklayın; fotoğraflar için tiklayin; izlemek için tıklayın;
        izlemek için tiklayin; okumak için tıklayın; okumak için tiklayin; ayrıca oku; ayrica oku;
        ayrıca okuyun; ayrica okuyun; haberin devamı için … tıklayın; detaylar için … tıklayın;
        bunu da oku; bunu da okuyun:; şunları da okuyun; detaylar haberimizde; haberin detayı:;
        videoyu izlemek için tıklayın; haberi okumak için tıklayın; devamı için tıklayın;
        haberin devamı için tıklayınız; detaylar için tıklayınız; habere dair daha fazla bilgi;
        bakmadan geçme;
        şunu da okuyun; okumadan geçmeyin; haberin devamı için tıklayın; devamı için tıklayınız;
        fotoğrafları görmek için tıklayın; videoyu izlemek için tıklayınız; haberin tamamı için tıklayın;
        haberin detayları için tıklayın; canlı anlatım için tıklayın; foto galeri için tıklayın;
        galeriyi görmek için tıklayın;
        bu haber de ilginizi çekebilir; bu haberler de ilginizi çekebilir; fotoğraf galerisi için tıklayın;
        foto galeri:; i̇lginizi çekebilecek diğer haberler;
        haberin detayları:;
        ilgili içerik; ilgili konu; haberin detayları; yazının tamamı; röportajın tamamı; detaylı bilgi için;
        okumaya devam edin; ayrıca bkz; videoyu izlemek için; fotoğraflar için; galeri için; dikkat çeken haber
      `),
      weak: phrases(`
        oku; izle; video; galeri; foto galeri; fotoğraflar; canlı; canli; podcast; tıklayın; tiklayin;
        tıkla izle; tikla izle; detaylar; öneriler; son dakika; dinle; infografik;
        önerilen; bunlara da bakın; gözden kaçmasın
      `)
    },
    related: {
      whole: phrases(`
        ilgili haber; ilgili haberler; ilgili konular; ilgili yazılar; ilgili yazilar; ilgili içerikler;
        benzer haberler; benzer yazılar; benzer yazilar; benzer içerikler; alakalı yazılar; alakali yazilar;
        diğer haberler; en çok okunanlar; en çok okunan haberler; en çok okunan; çok okunanlar;
        en çok izlenenler; en çok paylaşılanlar; en çok paylaşilanlar; en çok yorumlananlar; son haberler;
        son dakika haberleri; son yazılar; son yazilar; son yorumlar; son eklenenler; önerilen haberler;
        önerilen video; öne çıkanlar; öne çikanlar; öne çıkan haberler; öne çikan haberler; editörün seçimi;
        editörün seçtikleri; ilginizi çekebilir; ilginizi çekebilecek haberler; bunlar da ilginizi çekebilir;
        günün öne çıkanları; günün öne çikanlari; güncel haberler; sizin için önerilenler; popüler haberler;
        popüler yazılar; popüler yazilar; daha fazla haber; diğer yazılar; diğer yazilar;
        yazarın diğer yazıları; yazarin diğer yazilari; önceki yazılar; önceki yazilar; sonraki haber;
        önceki içerik; sonraki içerik; önceki haber; önceki yazı; sonraki yazı;
        ayrıca kontrol edin; ayrıca bakınız; göz atın;
        yazı gezinmesi; yazı dolaşımı;
        güncel haberleri;
        bunlar ilginizi çekebilir; günün diğer haberleri; günün haberleri; günün manşetleri;
        sizin için seçtiklerimiz; sizin için öneriler; tavsiye edilenler; tavsiye edilen haberler;
        sıradaki haber; diğer gündem haberleri; gündem haberleri; son eklenen haberler; en son haberler;
        popüler içerikler; kategorideki diğer haberler; bu kategorideki diğer haberler;
        ilgili gönderiler;
        tüm haberler;
        bu içerik ilginizi çekebilir; bu haberler ilginizi çekebilir;
        ilgili içerik; ilginizi çekebilecek diğer haberler; diğer yazıları; yazarın diğer haberleri;
        çok okunan haberler; en çok konuşulanlar; en popüler; sizin için seçildi; önerilenler;
        bunları kaçırmayın; bunları okudunuz mu; bu haberleri okudunuz mu; kategorinin son haberleri;
        foto galeriler; haber videoları;
        haftanın en çok okunanları; günün en çok okunanları; günün önemli manşetleri;
        bu blogdaki popüler yayınlar;
        şu an gündemde; bu kategoriden daha fazlası; diğer okurlar bunları da okudu
      `),
      weak: phrases(`
        ilgili; popüler; güncel; haberler; manşet; gündem; tavsiye; önerilen; trend;
        öneriler; bunlara da bakın; gözden kaçmasın; bunları da okuyun;
        öne çıkan;
        kaçırmayın
      `)
    },
    continues: {
      whole: phrases(`
        haber devam ediyor; haber aşağıda devam ediyor
      `),
      start: phrases(`
        haberin devamı reklamdan sonra; haberin devami reklamdan sonra; haberin devamı aşağıda;
        haberin devami aşağida; haber reklamdan sonra devam ediyor; yazının devamı aşağıda;
        yazinin devami aşağida; haberin devamı reklamın ardından; haberin devami reklamin ardindan;
        devamı için aşağı kaydırın; devami için aşaği kaydirin; devamı için kaydırın; devami için kaydirin;
        atla … ve okumaya devam et; haberi geç ve okumaya devam et;
        reklamdan sonra devam; haberin devamı reklamdan; haber reklamdan sonra
      `)
    },
    ad: {
      whole: phrases(`
        reklam; - reklam -; reklam reklam; reklam advertisement1; reklamı kapat; reklami kapat; reklamı geç;
        reklami geç; sponsorlu; sponsorlu içerik; sponsorlu bağlantılar; sponsorlu bağlantilar; advertorial;
        reklam alanı; reklam alani; reklamdır; reklamdir; bu bir ilandır; bu bir ilandir; bu bir reklamdır;
        bu bir reklamdir; tanıtım yazısı; tanitim yazisi;
        reklamlar; sponsorlu içerikler;
        sponsorlu baglantilar; sponsor bağlantı; sponsor reklam; sponsor reklamlar;
        sepete ekle; hemen al; satın al; fırsatı gör; ürünü incele;
        ücretli iş birliği; reklam içeriği
      `),
      weak: phrases('sponsor; tanıtım; tanitim; ilanlar; iş birliği; ilan')
    },
    'comment-heading': {
      whole: phrases(`
        yorum yap;
        yorum gönder;
        yanıtlasil; yanıtlaryanıtla; yanıtla sil;
        henüz yorum yapılmamış; henüz yorum yapılmadı; henüz yorum eklenmemiş; ilk yorum yapan siz olun;
        ilk yorumu yapan siz olun; bu habere yorum yapılmamış;
        yoruma kapalı; yorumlar kapalı; bu habere henüz yorum yapılmamış; yorumları gör; 0 yorum;
        haber hakkındaki yorumlar;
        yorum yazma kuralları; yorum kuralları
      `),
      start: phrases(`
        bir cevap yazın; bir cevap yazin; bir yanıt yazın; bir yanit yazin; yorum yapın; yorum yapin; yorum yaz;
        bir yorum yazın; bir yorum yazin; yorum yazın; yorum yazin; yorum ekle; yorum bırak; yorum birak;
        yorum bırakın; yorum birakin; bir yorum bırakın; bir yorum birakin; ilk yorumu siz yapın;
        ilk yorumu siz yapin; ilk yorumu sen yap; ilk yorum yazan siz olun; ilk yorumu siz yazın;
        yorum yapabilmek için; yorum yapmak için; bu habere henüz yorum; bu yazıya henüz yorum
      `),
      weak: phrases(`
        yorumlar; yorum; cevapla; yanıtla; yanitla; yorum yok; yorumlar kapali;
        okuyucu yorumları; okuyucu yorumlari; henüz yorum yok;
        hiç yorum yok;
        yorum yapılmamış; tartışmaya katıl; üye tartışması; bu konu hakkında düşüncelerini paylaş
      `)
    },
    'comment-notice': {
      weak: phrases(`
        en yeniler
      `),
      start: phrases(`
        e-posta hesabınız yayımlanmayacak; e-posta hesabiniz yayimlanmayacak; e-posta adresiniz yayınlanmayacak;
        e-posta adresiniz yayinlanmayacak; e-posta adresiniz yayımlanmayacak; e-posta adresiniz yayimlanmayacak;
        e-mail adresiniz yayınlanmayacak; e-mail adresiniz yayinlanmayacak; gerekli alanlar;
        bir dahaki sefere yorum yaptığımda; bir dahaki sefere yorum yaptiğimda;
        daha sonraki yorumlarımda kullanılması; daha sonraki yorumlarimda kullanilmasi;
        yorumunuz denetim için bekliyor; yorumunuz onay bekliyor; yorumlar kapatıldı; yorumlar kapatildi;
        yorum yapabilmek için giriş yapmalısınız; yorum yapabilmek için giriş yapmalisiniz;
        yorum yapabilmek için üye; yorum yazabilmek için; bu site akismet; yeni yorumları bana e-posta ile;
        yeni yorumlari bana e-posta ile; yorum yazarak topluluk kuralları; yorum yazarak topluluk kurallari;
        önemli not: bu sayfalarda yayınlanan; bu sayfalarda yayınlanan okur yorumları;
        okuyucu yorumları ile ilgili;
        yorum yapmak için giriş; yorum yapabilmek için; yorum yapmak için üye;
        lütfen yorumunuzu giriniz; lütfen isminizi buraya; yanlış bir e-posta adresi girdiniz;
        bu site istenmeyenleri azaltmak; yorum verilerinizin nasıl;
        dikkat! suç teşkil edecek; yorumlarınızı imla; yorumunuz onaylandıktan; türkçe karakter kullanılmayan;
        küfür, hakaret, rencide edici cümleler; uyarı: küfür, hakaret, rencide edici;
        küfür, hakaret, bir ülkeye;
        yorum yapmak için lütfen üye; yorumunuz onaylandıktan sonra yayın; bu habere ilk yorum yapan siz;
        bu habere ilk yorumu siz; ilk yorum yapan sen ol; ilk yorum yapan siz olun; ilk yorumu siz yapın
      `),
      whole: phrases(`
        bu yorum kaldırıldı;
        yorumlar kapalıdır; bu habere yorum yapılamaz; yorumlar editör onayından sonra yayınlanır;
        topluluk kurallarını okuyun; tüm yorumları gör; tüm yorumları göster; önce en yeniler; yorumu şikayet et
      `)
    },
    'comment-field': {
      start: phrases(`
        adınız; adiniz; ad; isim; e-posta; email; e-posta adresiniz; internet sitesi; web sitesi; yorum;
        yorumunuz; yorum gönder; yorumu gönder; cevabı iptal et; cevabi iptal et; yanıtı iptal et;
        yaniti iptal et; gerekli; zorunlu;
        cevaplamak için giriş yapın; bu hesaptan çıkış yap
      `),
      whole: phrases(`
        yorumu rapor et;
        yorumunuzu yazın; adınız soyadınız
      `)
    },
    share: {
      start: phrases(`
        twitter üzerinde paylaşmak için; facebook'ta paylaşmak için; facebook üzerinde paylaşmak için;
        whatsapp'ta paylaşmak için; whatsapp üzerinde paylaşmak; linkedin üzerinde paylaşmak;
        arkadaşınıza e-posta; arkadaşiniza e-posta; yazdırmak için tıklayın; yazdirmak için tiklayin;
        facebook'ta paylaş; twitter'da paylaş; x'te paylaş; whatsapp'ta paylaş; whatsapp ile paylaş;
        e-posta ile paylaş; e-posta ile gönder; yeni pencerede açılır; yeni pencerede açilir; şurada paylaş;
        bu haberi paylaş*
      `),
      whole: phrases(`
        bunu paylaş; haberi paylaş; bu haberi paylaş; yazıyı paylaş; yaziyi paylaş; sosyal medyada paylaş;
        makaleyi paylaş; bağlantıyı kopyala; bağlantiyi kopyala; linki kopyala; link kopyalandı;
        link kopyalandi; arkadaşına gönder; arkadaşina gönder; haberi yazdır; haberi yazdir; sayfayı yazdır;
        sayfayi yazdir; favorilere ekle; haberi kaydet; daha sonra oku; bunu beğen; listeme ekle;
        okuma listesine ekle; abone ol paylaş;
        yazı tipini büyüt; yazı boyutu;
        linkedin'ta paylaş; pinterest'ta paylaş; reddit'ta paylaş; telegram'ta paylaş; vk'ta paylaş;
        xing'ta paylaş;
        bu makaleyi paylaş; bunu e-postayla gönder; blogthis!; pinterest'te paylaş;
        listene kaydedildi; bağlantı kopyalandı
      `),
      weak: phrases(`
        paylaş; paylaşım; paylaşim; gönder; kaydet; kopyala; beğen; facebook; twitter; whatsapp; e-posta;
        tweetle; yazi boyutu; yazdır; yazdir; yükleniyor; paylaşın; paylaşin;
        bağlantıyı al; diğer uygulamalar
      `)
    },
    newsletter: {
      start: phrases(`
        bültenimize abone olun; bültenimize üye olun; bültene abone ol; bültene üye ol; e-bültene abone;
        e-bültenimize; e-posta bültenimize; günlük bültenimize; haber bültenimize; haberlerden anında haberdar;
        haberlerden aninda haberdar; gelişmelerden haberdar olmak için; abone olduğunuz için;
        en son gönderilerin e-postanıza gönderilmesi için; okumaya devam etmek ve tüm arşive erişim;
        bültene kayıt; e-bülten aboneliği;
        kayıt olmayı tamamlamak için gelen kutunuzdaki onay
      `),
      whole: phrases(`
        şimdi kayıt ol; tarayıcıda görüntüle; şimdi e-postanı kontrol et;
        lütfen geçerli bir e-posta adresi girin; bir şeyler ters gitti lütfen tekrar deneyin;
        güncellemeler için abone olun;
        bültenimiz için kaydolun; bültenimize kaydolun
      `),
      weak: phrases(`
        bülten; e-bülten; abone ol; abone olun; bildirimler; üye ol; kayıt ol; kayit ol;
        e-posta adresiniz; e-posta adresinizi girin;
        abonelikten çık
      `)
    },
    follow: {
      start: phrases(`
        bizi takip edin; bizi takip et; google news'te takip; google haberler'de takip;
        google news üzerinden takip; facebook sayfamızı beğenin; facebook sayfamizi beğenin;
        bizi twitter'dan takip; bizi facebook'ta; bizi instagram'da; whatsapp kanalımıza; whatsapp kanalimiza;
        telegram kanalımıza; telegram kanalimiza; youtube kanalımıza abone; youtube kanalimiza abone;
        kanalımıza abone olun; kanalimiza abone olun; google'da takip et; habere google;
        google news'te takip edin; google haberler'de takip edin;
        whatsapp kanalımızı; telegram kanalımızı;
        bizi google news; abone olmak için tıklayın;
        gelişmelerden haberdar olun; gelişmelerden haberdar olmak için; haberlerden anında haberdar olmak;
        haberlerden haberdar olmak için; son dakika gelişmelerden haberdar olmak;
        google news'te bizi; bizi google haberler;
        gündemdeki gelişmeleri takip etmek için; haberleri google news'ten takip; google news ile takip et;
        google news'ten takip et; google haberler'den takip et;
        google'da tercih edilen kaynak olarak; bizi google'da tercih ettiğiniz kaynak;
        bizi tercih edilen kaynak olarak; google'da tercih ettiğiniz kaynaklara ekleyin;
        google'da tercih edilen kaynaklara ekle; … google'da tercih edilen kaynak olarak;
        google tercih edilen kaynaklara ekleyin; tercih edilen kaynak olarak ekle;
        bizi google'da tercih edilen kaynak; bizi google'da favori kaynak;
        artık bu konuyu takip ediyorsunuz; bildirimleri açın, … haberlerini;
        bildirimlere izin verin, … haberdar; son dakika haberleri için bildirimleri açın;
        bu konudaki yeni haberlerden bildirim
      `),
      whole: phrases(`
        bizi google news'te takip edin; google haberlere abone ol;
        google news'te abone ol; google haberler'de abone ol; google news'te takip et;
        takipte kalın; takipde kalın;
        facebook sayfamız; twitter sayfamız; haberdar kalın;
        bu konuyu takip et; konuyu takip et; yazarı takip et; konularıma ekle; bildirimleri yönet;
        spotify'da dinle; spotify’da dinleyin; apple podcasts'te dinleyin;
        podcast'i spotify'dan dinleyebilirsiniz; bizi bluesky'ta okuyun; bizi threads'ta okuyun;
        bizi whatsapp'ta okuyun; bizi telegram'ta okuyun; bizi x'ta okuyun; bizi next sosyal'ta okuyun;
        bizi google news'ta okuyun; bizi msn'ta okuyun; artık bluesky'tayız; artık threads'tayız;
        artık whatsapp'tayız; artık telegram'tayız; artık x'tayız; artık next sosyal'tayız;
        artık google news'tayız; artık msn'tayız; bizi bluesky'da okuyun; bizi threads'da okuyun;
        bizi whatsapp'da okuyun; bizi telegram'da okuyun; bizi x'da okuyun; bizi next sosyal'da okuyun;
        bizi google news'da okuyun; bizi msn'da okuyun
      `),
      weak: phrases(`
        takip et; takip; takipçi; abone ol; takip edin; sosyal medyada bizi; google news; sosyal medya
      `)
    },
    tags: {
      start: phrases(`
        etiketler:; etiket:; konular:; kategoriler:; kategori:; haber etiketleri; ilgili konular:;
        konu başlıkları:; konu başliklari:; etiketler :;
        anahtar kelimeler:; anahtar kelime:
      `),
      whole: phrases('ilgili etiketler'),
      weak: phrases('konular; kategori; kategoriler; etiket; konu; anahtar kelimeler; etiketler')
    },
    copyright: {
      whole: phrases(`
        yeniden kullanım izni iste; izinsiz kopyalanması yasaktır
      `),
      start: phrases(`
        tüm hakları saklıdır; tüm haklari saklidir; her hakkı saklıdır; her hakki saklidir;
        bütün hakları saklıdır; bütün haklari saklidir; copyright ©; © copyright;
        sitemizde yayınlanan haberlerin; sitemizde yayinlanan haberlerin;
        kaynak gösterilmeden kopyalanamaz; kaynak gösterilmeden kullanılamaz;
        kaynak gösterilmeden yayınlanamaz; kaynak gösterilmeden alıntı; izinsiz ve kaynak gösterilmeden;
        izinsiz kopyalanamaz; izinsiz yayınlanamaz; izinsiz ve kaynak;
        bu haberin telif; sitemizde yayınlanan;
        kaynak gösterilmeden alıntı yapılamaz; izinsiz alıntı yapılamaz;
        bu blogdaki tüm makaleler aksi belirtilmediği sürece;
        anadolu ajansı (aa), dha, iha tarafından; anadolu ajansı (aa), ihlas haber ajansı;
        aa, dha, iha tarafından geçilen tüm;
        haberlerin telif hakkı; haberlerin telif hakları;
        haberin tamamı izinsiz kullanılamaz; yazılı izin olmadan çoğaltılamaz;
        5846 sayılı fikir ve sanat eserleri kanunu
      `),
      weak: phrases(`
        copyright; telif; künye; telif hakkı; telif hakki; telif hakları; telif haklari; izinsiz kullanılamaz;
        izinsiz kullanilamaz; izin alınmadan; izin alinmadan; yayınlanan haber;
        yayinlanan haber;
        telif hakkı bildirimi; licensed under
      `)
    },
    disclaimer: {
      whole: phrases(`
        yapay zeka özeti; yapay zekâ özeti; yapay zeka ile özetlendi; yapay zeka tarafından özetlendi;
        yapay zeka ile oluşturuldu
      `),
      start: phrases(`
        burada yer alan yatırım bilgi; burada yer alan yatirim bilgi; yasal uyarı:; yasal uyari:;
        bu içerik yatirim tavsiyesi; bu haber reklam; bu makaledeki görüşler;
        bu bir basın bültenidir; bu bir basin bültenidir; yatırım tavsiyesi değildir;
        yatirim tavsiyesi değildir; yazılan yorumlar hiçbir şekilde; yazilan yorumlar hiçbir şekilde;
        bbc dış internet sitelerinin;
        bu siteyi kullanmaya devam;
        bu siteyi kullanarak … kabul;
        bu haber yapay zeka ile; bu metin yapay zeka ile;
        bu haber yapay zeka tarafından;
        bu içerik yatırım tavsiyesi değildir; bu içerik yatırım tavsiyesi niteliği;
        bu içerik yatırım tavsiyesi içermez; bu içerik yatırım tavsiyesi olarak;
        bu içerik yatırım tavsiyesi kapsamında;
        bu içerik bilgilendirme amaçlıdır; bu makale bilgilendirme amaçlıdır;
        bu yazı bilgilendirme amaçlıdır; bu haber bilgilendirme amaçlıdır; yasal uyarı: burada;
        bu özet yapay zekâ tarafından; bu özet yapay zeka tarafından; bu özet yapay zekâ ile;
        bu özet yapay zeka ile; bu haber otomatik olarak çevrilmiştir; bu içerik otomatik olarak çevrilmiştir;
        bu makale otomatik olarak çevrilmiştir; bu haber yapay zekâ yardımıyla; bu haber yapay zeka yardımıyla;
        bu haber yapay zeka desteğiyle; bu içerik yapay zeka tarafından; bu içerik yapay zeka desteğiyle;
        özet yapay zeka tarafından oluşturulmuştur; yapay zeka hata yapabilir; yapay zeka yanılabilir;
        bu ses kaydı yapay zeka; bu seslendirme yapay zeka; haberi yapay zeka sesiyle dinle;
        yapay zeka ile seslendirilmiştir;
        gazetemiz basın meslek ilkelerine uymayı; gazetemiz basın meslek ilkelerine;
        bu içerik affiliate bağlantılar içerir; bu yazı ortaklık bağlantıları içerir;
        bağlantılar üzerinden alışveriş yaparsanız komisyon kazanabiliriz;
        bu içerik reklam veren tarafından hazırlanmıştır; bu içerik reklamveren tarafından üretilmiştir;
        yazı işleri ekibi bu içeriğin hazırlanmasında yer almamıştır; fiyatlar yayın tarihinde geçerlidir
      `),
      weak: phrases(`
        uyarı; uyari; yasal uyarı; yasal uyari; bu yazıda yer alan; bu yazida yer alan; yazarın görüşleri;
        yazarin görüşleri;
        makine çevirisi; otomatik çeviri
      `)
    },
    cookie: {
      start: phrases(`
        çerezleri kullanıyoruz; çerezleri kullaniyoruz; çerez kullanıyoruz; çerez kullaniyoruz; bu site çerezler; bu site çerezleri; bu site çerez kullan*;
        web sitemizde çerezler; sitemizde çerezler; sitemizde çerez; internet sitemizde çerez;
        biz ve iş ortaklarımız; biz ve iş ortaklarimiz; bu sitede çerez;
        bu site çerezleri kullanır ve etkinleştirmek istediklerinizi;
        bu üçüncü taraf hizmetlerini yetkilendirerek, çerezlerin depolanmasını; bu hizmet çerez yerleştirmez;
        bu site, düzgün çalışması için gerekli olan; bu web sitesi, deneyiminizi geliştirmek için çerezler;
        toplu açma/kapama için bu düğmeyi kullanabilirsin; bu uygulama her zaman gerekli;
        hakkınızda topladığımız bilgileri burada görebilir ve özelleştirebilirsiniz;
        son ziyaretinizden bu yana değişiklikler oldu, lütfen;
        sitemizde size daha iyi hizmet; sizlere daha iyi hizmet sunabilmek;
        size daha iyi hizmet sunabilmek; bu web sitesi deneyiminizi geliştirmek;
        bu web sitesi çerezleri kullanır; bu web sitesi çerez kullanmaktadır; web sitemizde çerez;
        sitemizi kullanmaya devam ederek; sitemizi kullanarak çerezlere; çerezler kullanıyoruz;
        en iyi deneyimi sunmak için; biz ve iş ortaklarımız çerezler; biz ve iş ortaklarımız çerezleri;
        biz ve iş ortaklarımız cihazınızdaki
      `),
      whole: phrases(`
        çerez politikası; çerez politikasi; çerez ayarları; çerez ayarlari; çerez tercihleri; tümünü kabul et;
        tüm çerezleri kabul et; hepsini kabul et; tümünü reddet; çerezleri kabul et; çerez aydınlatma metni;
        çerez aydinlatma metni; çerezleri yönet; gizlilik ayarları; gizlilik ayarlari;
        gizlilik ve çerez politikası; gizlilik ve çerez politikasi;
        evet, her şeyi kabul edin; çerez banner'ını gizle; tüm hizmetler için tercihler;
        tüm çerezlere izin verin; tüm çerezleri yasaklayın; çerezlere izin ver; tüm uygulamaları aç/kapat;
        her zaman aktif; tercihleri kaydet; onayı yönet
      `),
      weak: phrases(`
        kabul et; reddet; tamam; çerezler; anladım; anladim; bu internet sitesinde; sizlere daha iyi hizmet;
        size daha iyi hizmet; sitemizi kullanarak; kişisel verileriniz; kabul ediyorum;
        hizmet yönetimi; kişiselleştirmek; gizliliğinin korunması; izin; yasak; zorunlu çerezler;
        sakladığımız bilgiler; daha fazla bilgi
      `)
    },
    paywall: {
      start: phrases(`
        devamını okumak için abone; devamini okumak için abone;
        devam etmek için giriş; devam etmek için abone; bu içerik abonelere özel; bu içerik sadece abonelere;
        bu haber abonelere özel; bu yazı abonelere özel; bu yazi abonelere özel; zaten abone misiniz;
        zaten aboneyim; zaten üye misiniz; okumak için üye;
        ücretsiz haber limitiniz; ücretsiz okuma hakkınız; haberin devamını okumak için abone olun;
        haberin devamını okumak için üye;
        hesabınız var mı; abone değil misiniz;
        bu içerik yalnızca abonelere; bu haber yalnızca abonelere; bu içerik yalnızca üyelere;
        okumaya devam etmek için abone; okumaya devam etmek için giriş; okumaya devam etmek için üye;
        okumaya devam etmek için tıkla; okumaya devam etmek için tıklayın; okumaya devam etmek için kayıt;
        okumaya devam etmek için lütfen; okumaya devam etmek için oturum;
        bu haber sadece abonelerimize özeldir; bu haber sadece abonelere özeldir;
        bu haber abonelerimize özeldir; bu haber abonelere özeldir; bu haber sadece aboneler içindir;
        bu haber yalnızca aboneler içindir; bu haber sadece üyelere özeldir; bu haber üyelere özeldir;
        bu içerik sadece abonelerimize özeldir; bu içerik abonelerimize özeldir; bu içerik abonelere özeldir;
        bu içerik sadece aboneler içindir; bu içerik yalnızca aboneler içindir;
        bu içerik sadece üyelere özeldir; bu içerik üyelere özeldir; bu yazı sadece abonelerimize özeldir;
        bu yazı sadece abonelere özeldir; bu yazı yalnızca abonelere özeldir; bu yazı abonelerimize özeldir;
        bu yazı abonelere özeldir; bu yazı sadece aboneler içindir; bu yazı yalnızca aboneler içindir;
        bu yazı sadece üyelere özeldir; bu yazı üyelere özeldir; bu makale sadece abonelerimize özeldir;
        bu makale sadece abonelere özeldir; bu makale yalnızca abonelere özeldir;
        bu makale abonelerimize özeldir; bu makale abonelere özeldir; bu makale sadece aboneler içindir;
        bu makale yalnızca aboneler içindir; bu makale sadece üyelere özeldir; bu makale üyelere özeldir;
        yazının devamı sadece abonelerimize özeldir; yazının devamı sadece abonelere özeldir;
        yazının devamı yalnızca abonelere özeldir; yazının devamı abonelerimize özeldir;
        yazının devamı abonelere özeldir; yazının devamı sadece aboneler içindir;
        yazının devamı yalnızca aboneler içindir; yazının devamı sadece üyelere özeldir;
        yazının devamı üyelere özeldir; haberin devamı sadece abonelerimize özeldir;
        haberin devamı sadece abonelere özeldir; haberin devamı yalnızca abonelere özeldir;
        haberin devamı abonelerimize özeldir; haberin devamı abonelere özeldir;
        haberin devamı sadece aboneler içindir; haberin devamı yalnızca aboneler içindir;
        haberin devamı sadece üyelere özeldir; haberin devamı üyelere özeldir;
        okumaya devam etmek için giriş yapın; okumaya devam etmek için abone olun;
        okumaya devam etmek için üye olun; okumaya devam etmek için lütfen giriş yapın;
        okumaya devam etmek için üye girişi yapın; okumaya devam etmek için abone olmanız gerekmektedir;
        okumaya devam etmek için giriş yapmalısınız; haberin devamını okumak için giriş yapın;
        haberin devamını okumak için üye olun; haberin devamını okumak için lütfen giriş yapın;
        haberin devamını okumak için üye girişi yapın; haberin devamını okumak için abone olmanız gerekmektedir;
        haberin devamını okumak için giriş yapmalısınız; yazının devamını okumak için giriş yapın;
        yazının devamını okumak için abone olun; yazının devamını okumak için üye olun;
        yazının devamını okumak için lütfen giriş yapın; yazının devamını okumak için üye girişi yapın;
        yazının devamını okumak için abone olmanız gerekmektedir;
        yazının devamını okumak için giriş yapmalısınız; haberin tamamını okumak için giriş yapın;
        haberin tamamını okumak için abone olun; haberin tamamını okumak için üye olun;
        haberin tamamını okumak için lütfen giriş yapın; haberin tamamını okumak için üye girişi yapın;
        haberin tamamını okumak için abone olmanız gerekmektedir;
        haberin tamamını okumak için giriş yapmalısınız; devamını okumak için giriş yapın;
        devamını okumak için abone olun; devamını okumak için üye olun; devamını okumak için lütfen giriş yapın;
        devamını okumak için üye girişi yapın; devamını okumak için abone olmanız gerekmektedir;
        devamını okumak için giriş yapmalısınız;
        bu ay … ücretsiz haber; bu içerik herkese açıktır; aboneler yazıları hediye edebilir;
        abone misiniz? giriş yapın; ilk ay sadece 1 tl; istediğiniz zaman iptal edebilirsiniz
      `),
      whole: phrases(`
        üye girişi; şifremi unuttum; çıkış yap; çikiş yap; kayıt ol; kayit ol; abone girişi; ücretsiz üye ol;
        oturum aç; hesap oluştur;
        sadece aboneler için;
        aboneliği yönet;
        şifrenizi mi unuttunuz?; hesabınız yok mu?;
        bu içerik yalnızca abonelere özeldir; bu haber yalnızca abonelere özeldir;
        bu içerik sadece abonelere özeldir;
        bu makaleyi hediye et; haberi hediye et; bu yazı herkese açık; sadece abonelere özel
      `),
      weak: phrases(`
        premium; abone; özel; şifre; aboneler; giriş; abonelere özel; aboneler için;
        hesabiniz var mi; üye misiniz; giriş yapın ve; giriş yapin ve; üyelere özel; giriş yap; giriş yapın;
        giriş yapin; üyelik; hesabım; hesabim; üye olun;
        beni hatırla
      `)
    },
    app: {
      whole: phrases(`
        google play'den alın; app store'dan indirin; uygulamada aç
      `),
      start: phrases(`
        uygulamamızı indirin; uygulamamizi indirin; uygulamayı indir; uygulamayi indir; uygulamayı indirin;
        uygulamayi indirin; mobil uygulamamızı indirin; mobil uygulamamizi indirin; google play'den indir;
        app store'dan indir;
        uygulamayı indirmek için qr kodu okutun
      `),
      weak: phrases('uygulama; uygulamalar; indir; mobil; mobil uygulamayı; mobil uygulamayi')
    },
    donation: {
      start: phrases(`
        bize destek olun; bağımsız gazeteciliği; bağimsiz gazeteciliği; destekçimiz olun; bağış yap; bağiş yap;
        gazeteciliği destekleyin;
        bağımsız gazeteciliği destekleyin; bağımsız gazeteciliğe destek
      `),
      whole: phrases(`
        bu makaleyi beğendiniz mi? yazarı şununla destekleyin
      `),
      weak: phrases('destek olun; destek ol')
    },
    contact: {
      start: phrases(`
        hata bildir; bize yazın; bize yazin; bize ulaşın; bize ulaşin; haber ihbar; ihbar hattı; ihbar hatti;
        haber gönder; haberde hata; öneri ve şikayet; bu habere tepkiniz; bu haber hakkında ne düşünüyorsunuz;
        bu haber hakkinda ne düşünüyorsunuz; tepkiniz nedir; haberi oylayın; haberi oylayin; yazıyı oyla;
        yaziyi oyla; okur temsilcisi; düzeltme ve cevap;
        haberde hata var; bize haber gönderin;
        haberde bir hata mı gördünüz?; bu haberde hata mı var?; bize bildirmek istediğiniz bir haber var mı?;
        haber ihbarınız mı var?; bu habere tepkiniz ne?; bu haberi beğendiniz mi?; bu yazı faydalı oldu mu?
      `),
      whole: phrases(`
        haber ihbar hattı; haber ihbar hatti; günün anketi;
        sonuçları göster; sonuçları gör; anket sonuçları; oy ver; tepkiniz ne; tepkin ne; habere tepkin ne;
        bu haber size ne hissettirdi; bu habere emoji ile tepki ver; bu içeriğe emoji ile tepki ver;
        bu yazıya tepkin ne oldu; bu yazıya tepkin ne;
        bir hata mı buldunuz; bir hata mı var;
        haberi özetle; yapay zeka ile özetle; özeti göster; haberi yapay zekaya sor; bu haberi özetle;
        haberde hata bildir; yazım hatası bildir; fotoğraflarınızı bize gönderin;
        fotoğraf ve videolarınızı bize gönderin; anketimize katılın; anketimizde oy kullanın;
        haberi değerlendirin; oyunuz için teşekkürler; oy verdiğiniz için teşekkürler
      `),
      weak: phrases(`
        iletişim; geri bildirim; düzeltme; bir hata mı; bir hata mi; görüşlerinizi;
        anket
      `)
    },
    navigation: {
      start: phrases(`
        içeriğe geç; içeriğe atla; ana içeriğe atla; ana içeriğe geç; içeriğe git; başa dön; yukarı çık;
        yukari çik; yukarı git; yukari git; başa git; ana sayfaya dön; anasayfaya dön; anasayfaya git;
        tüm yorumlar; yorumları göster; yorumlari göster; yorumları gör; yorumlari gör; yorumları oku;
        yorumlari oku; tüm yazıları göster; tüm yazilari göster; daha fazla yükle; buradasınız; buradasiniz;
        sayfa başına dön; sayfa başina dön;
        yazdırılabilir sürüm; haberi yazdır; yazdırma sürümü; kalıcı bağlantı; giriş yap üye ol;
        kalıcı bağlantıyı yer imlerinize;
        haberin kaynağına git;
        lütfen javascript'i etkinleştirin; javascript devre dışı;
        arama yap:;
        görüntülenme:; okunma:; okunma sayısı:; görüntülenme sayısı:; görüntüleme:; şu an buradasınız:
      `),
      whole: phrases(`
        ana sayfa; anasayfa; gizlilik politikası; gizlilik politikasi; gizlilik sözleşmesi; kullanım koşulları;
        kullanim koşullari; kullanım şartları; kullanim şartlari; kullanıcı sözleşmesi; kullanici sözleşmesi;
        kişisel verilerin korunması; kişisel verilerin korunmasi; aydınlatma metni; aydinlatma metni;
        hakkında iletişim; hakkinda iletişim; reklam ver; site haritası; site haritasi; önceki yazı;
        önceki yazi; sonraki yazı; sonraki yazi; önceki haber; sonraki haber; sonraki sayfa; önceki sayfa;
        önceki sonraki; daha fazla göster; daha fazlası; daha fazlasi; tümünü gör; tüm haberler; hepsini gör;
        menüyü kapat; menüyü aç; yayın ilkeleri; yayin ilkeleri; veri politikası; veri politikasi; sitene ekle;
        canlı tv; canli tv; namaz vakitleri; nöbetçi eczaneler; yol durumu; canlı borsa; canli borsa;
        gazete manşetleri; resmi ilanlar; foto galeri; video galeri; burç yorumları; burç yorumlari;
        seri ilanlar; çok okunanlar;
        önceki haber sonraki haber;
        kaydol: kayıt yorumları (atom); sonraki kayıt; önceki kayıt;
        yukarı kaydır; başa dön tuşu; yukarı kaydir;
        yorumları görüntüle; başa dönüş;
        yazıyı büyüt; yazıyı küçült; yazı boyutunu büyüt; yazı boyutunu küçült;
        daha yeni kayıtlar; daha eski kayıtlar; içindekiler;
        karanlık mod; koyu mod; açık mod; şehir değiştir;
        yayın ilkelerimiz; editoryal ilkelerimiz; nasıl çalışıyoruz; bilgileri nasıl doğruluyoruz;
        bize neden güvenmelisiniz; etik kurallarımız; bulmacamızı çözün; bilginizi test edin;
        daha fazla haber yükle; e-gazeteyi oku
      `),
      weak: phrases(`
        menü; ara; arama; kapat; sonraki; önceki; yardım; yardim; gündem; spor; ekonomi; dünya;
        magazin; sağlık; sağlik; teknoloji; kültür; siyaset; yazarlar; yaşam; eğitim; son dakika; arşiv; galeri;
        video; resmi ilan; bilim; politika; türkiye; kvkk; hakkımızda; hakkimizda; künye; daha fazla; tümü; rss;
        canlı yayın; canli yayin; hava durumu; puan durumu;
        arşivler; düzenle; başlangıç; çıkış; sırala; etkileşim penceresi; hakkımda;
        sayfa; sayfalar
      `)
    },
    player: {
      start: phrases(`
        haberi dinle; haberi sesli dinle; yazıyı dinle; yaziyi dinle; bu haberi dinle; makaleyi dinle;
        sesli dinle; tarayıcınız video; tarayiciniz video; tarayıcınız desteklemiyor; tarayiciniz desteklemiyor;
        tarayıcınız ses; tarayiciniz ses; bu video oynatılamıyor; bu video oynatilamiyor; video oynatılamıyor;
        video oynatilamiyor; yazı boyutunu; yazi boyutunu;
        medyayı oynatmayı iptal ettiniz; sunucu veya ağ hatasından ya da biçim;
        bu medya için uyumlu bir kaynak bulunamadı; bu bir etkileşim penceresidir;
        bu etkileşim penceresi esc tuşuna basarak ya;
        etkileşim penceresinin başlangıcı. esc tuşu işlemi iptal; etkileşim penceresinin sonu;
        bir saniye ileri gitmek için sol; sesi artırmak veya azaltmak için yukarı;
        bu seslendirme yapay zeka;
        yapay zeka ile seslendirilmiştir;
        bu makaleyi dinle; makaleyi sesli dinle; video oynatıcı yükleniyor;
        tarayıcınız ses öğesini desteklemiyor; tarayıcınız html5 video desteklemiyor
      `),
      whole: phrases(`
        videoyu izle; videoyu oynat; video yükleniyor; tam ekran; sesi kapat; sesi aç; haberin videosu;
        video için tıklayın; video için tiklayin; video oynatıcı; video oynatici; videoyu izleyin;
        galeriyi görüntüle; tüm fotoğraflar; galeri için tıklayın; yükleniyor...; yükleniyor ...;
        haberi sesli oku;
        galeriye git; videoyu izlemek için tıklayın;
        video oynatıcısı; canlıya git, şu anda canlının gerisinde; canlıya git, şu anda canlı oynuyor;
        tam ekrandan çık; altyazı kapalı; etkileşim penceresini kapat; açıklamalar kapalı; altyazı ayarları;
        tüm ayarları varsayılan değerlere geri yükler; altyazı ayarları menüsü; mini oynatıcı; ses oynatıcı;
        fotoğrafı büyüt; resmi büyüt; galeriyi aç; fotoğrafları gör; fotogaleri; foto galeriye git;
        şu an yayında; şimdi yayında; canlı dinle;
        ses kullanılamıyor; altyazılar kapalı; videoyu izlemek için javascript'i etkinleştirin; youtube'da izle;
        youtube’da izleyin; tüm bölümler; sonraki fotoğraf; önceki fotoğraf; tüm fotoğrafları gör;
        fotoğraf galerisine git; galeriye dön; daha fazlası için kaydırın
      `),
      weak: phrases(`
        oynat; duraklat; ses; dinle; izle; canlı; canli;
        video;
        sessiz; ses oynatıcısı; yeniden oynat; süre; toplam süre; kalan süre; yayın tipi; yüklendi;
        ilerleme çubuğu; oynatma hızı; altyazılar; bölümler; açıklamalar; ses parçası; ses düzeyi;
        metin kenar stili; yazı tipi; zaman ayarı; ses ayarı; başlıklar / altyazılar
      `)
    },
    embed: {
      start: phrases(`
        bu gönderiyi instagram'da gör; bu gönderiyi instagram'da görüntüle; tarafından paylaşılan bir gönderi;
        tarafindan paylaşilan bir gönderi; instagram'da gör; bu içerik görüntülenemiyor; bu içeriği görmek için;
        twitter'da gör; gönderiyi gör;
        bu içerik kullanılamıyor; bu video kullanılamıyor; javascript'i etkinleştirin
      `)
    },
    truncation: {
      start: phrases(`
        haberin tamamı için; haberin tamami için; haberin devamı için; haberin devami için; yazının tamamı için;
        yazinin tamami için; yazının devamı için; yazinin devami için; devamı için tıklayın;
        devami için tiklayin; devamını okumak için; devamini okumak için; tamamını okumak için;
        tamamini okumak için; haberin tamamı:; haberin tamami:; haberin kaynağı için; haberin kaynaği için
      `),
      whole: phrases(`
        devamını oku; devamini oku; okumaya devam et; haberin devamı; haberin devami; devamını okuyun;
        devamini okuyun; devamını gör; devamini gör; tamamını oku; tamamini oku; daha fazla oku;
        daha fazlasını oku; daha fazlasini oku; yazının devamı; yazinin devami; haberin tamamı; haberin tamami;
        haberin detayı; haberin detayi; haberi oku;
        haberi kaynağından oku; haberi kaynağında oku; kaynağından oku;
        haberin tamamını oku; haberin kaynağına git; yazının tamamını oku;
        devamı için tıklayınız; haberin devamı için tıklayın; haberin tamamını okuyun; yazının devamını oku;
        devamı
      `),
      weak: phrases(`
        haberin tamamını; haberin tamamini; devami; devamı var; devami var;
        daha fazla; detaylar
      `)
    },
    byline: {
      start: phrases(`
        yazar:; yazan:; muhabir:; editör:; haber merkezi; hazırlayan:; hazirlayan:; çeviren:; editörü:;
        yayınlayan:; yayinlayan:; haber ve fotoğraf:; haber/fotoğraf:; foto muhabiri:; haber-kamera:;
        haber - kamera:
      `),
      whole: phrases(`
        anadolu ajansı; anadolu ajansi; ihlas haber ajansı; ihlas haber ajansi; demirören haber ajansı;
        demirören haber ajansi; dış haberler servisi; diş haberler servisi; haber masası; haber masasi;
        ekonomi servisi; spor servisi; istihbarat servisi; kültür servisi
      `),
      weak: phrases(`
        yazar; muhabir; haber; kaynak; editörden; yazarı; yazari; yazan; haber:; kaynak:; yazı:; yazi:;
        röportaj:; aa; iha; dha; dış haberler; diş haberler; editör
      `)
    },
    'about-author': {
      start: phrases(`
        yazar hakkında; yazar hakkinda; yazarın tüm yazıları; yazarin tüm yazilari; yazarın diğer yazıları;
        yazarin diğer yazilari; editör hakkında; editör hakkinda;
        yazara ulaşın; yazara mesaj gönder; muhabire ulaşın
      `),
      weak: phrases('tüm yazıları; tüm yazilari')
    },
    credit: {
      start: phrases(`
        fotoğraf:; fotoğraflar:; fotoğraf :; foto:; foto :; görsel:; görseller:; fotoğraf aa; fotoğraf dha;
        fotoğraf iha; arşiv fotoğrafı; arşiv fotoğrafi; temsili fotoğraf; temsili görsel; temsili resim;
        fotoğraf altı:; fotoğraf alti:; kapak fotoğrafı; kapak fotoğrafi; kapak görseli; görsel kaynağı;
        görsel kaynaği; fotoğraf kaynağı; fotoğraf kaynaği; çizim:; grafik:; illüstrasyon:;
        fotoğraf, aa tarafından servis edilmiştir; fotoğraf, aa tarafindan servis edilmiştir
      `),
      whole: phrases('getty images; arşiv fotoğraf; fotoğraf: arşiv; shutterstock; depo photos'),
      weak: phrases(`
        fotoğraf; foto; görsel; kaynak; kamera; resim; kamera:; ekran görüntüsü; arşiv; temsili; büyüt; aa; dha;
        iha; reuters
      `)
    },
    date: {
      start: phrases(`
        yayınlanma:; yayinlanma:; yayınlanma tarihi; yayinlanma tarihi; yayın tarihi; yayin tarihi;
        yayımlanma tarihi; yayimlanma tarihi; giriş tarihi; güncelleme:; güncelleme tarihi; son güncelleme;
        güncellenme:; güncellenme tarihi; oluşturulma tarihi; eklenme tarihi; haber tarihi; güncellendi:;
        son güncellenme; oluşturulma:
      `),
      weak: phrases(`
        bugün; dün; tarih; önce; saat; dakika önce; saat önce; yayınlandı; yayinlandi; güncellendi; yayınlanma;
        yayinlanma; yayımlanma; yayimlanma; giriş:; güncelleme; tarih:;
        gün önce; hafta önce;
        ay önce; dk. önce; sa. önce; hf. önce
      `)
    },
    'reading-time': {
      start: phrases(`
        dk okuma; dakika okuma; dk okuma süresi; okuma süresi; okuma süresi:; dakika okuma süresi;
        dakikada okunur; dk. okuma; dakikalık okuma; dakikalik okuma; dk okunma süresi; tahmini okuma süresi
      `)
    },
    'sign-off': {
      start: phrases(`
        kaynaklar:; haber kaynağı; haber kaynaği; derleyen:; editör:; bu haber ilk olarak; bu yazı ilk olarak;
        bu yazi ilk olarak; haber kaynağı:; haber kaynaği:; yazı ilk önce üzerinde ortaya çıktı;
        yazi ilk önce üzerinde ortaya çikti; bu haber otomatik; haberi hazırlayan; haberi hazirlayan
      `),
      whole: phrases(`
        kaynak: aa; kaynak: iha; kaynak: dha; anadolu ajansı; anadolu ajansi; (aa); a.a; kaynak: ajanslar; afp;
        haber merkezi
      `),
      weak: phrases(`
        kaynak; kaynaklar; son; kaynak:; kaynak :; çeviri:; aa; iha; dha; anka; ajanslar; reuters; bha
      `)
    }
  },
  requests: {
    page: phrases(`
        bize; bizi; bizim; bültenimiz*; e-bültenimiz*; kanalımız*; sayfamız*; uygulamamız*; sitemiz*; sitemizi;
        sitemizde
      `),
    readers: phrases('siz; size; sizin; sizi; lütfen; sen; sana'),
    deeds: phrases(`
        abone ol; abone olun; abone olmak; kaydolun; kayıt ol; kayıt olun; üye ol; üye olun;
        üye olmak; takip et; takip edin; takip edebilirsiniz; katıl; katılın; tıkla; tıklayın;
        tıklayınız; tıklayarak; paylaş; paylaşın; beğen; beğenin; indir; indirin; bırak; bırakın;
        yazın; yorum yap; yorum yapın; yorum yapmak; giriş yap; giriş yapın; giriş yapmalısınız;
        destek ol; destek olun; kabul et; kaçırmayın; unutmayın; haberdar ol; haberdar olun;
        ulaşabilirsiniz; inceleyebilirsiniz
      `),
    things: {
      newsletter: phrases(`
        bülten*; e-bülten*; e-posta; eposta; ücretsiz; bildirim*; son dakika haberleri;
        güncel haberler; gelişmelerden; abonelik
      `),
      'comment-notice': phrases(
        'yorum; yorumlar; yorumunuz; yorumlarınız; yorumunuzu; yorumlarınızı; moderatör'
      ),
      cookie: phrases('çerez*; gizlilik politika*; kişisel veri*; kvkk; aydınlatma metni'),
      disclaimer: phrases(`
        kullanım koşulları; kullanım şartları; sitemiz; sitemizde; bu site; web sitemiz; sitemizi
      `),
      follow: phrases(`
        sosyal medya; sosyal medyada; whatsapp kanal*; telegram kanal*; kanalımız*; sayfamız*;
        twitter'da; twitter’da; instagram'da; instagram’da; facebook'ta; youtube'da; google news;
        facebook; instagram; twitter; youtube; google haberler; bluesky*; threads; mastodon*; tiktok*;
        telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*; linkedin*; whatsapp*;
        google discover*; google news*; apple news*; msn; x'te; x'ta; x’te; next sosyal
      `),
      share: phrases('bu haberi; bu yazıyı; bu içeriği; arkadaşlarınızla; haberi'),
      app: phrases('uygulamamız*; mobil uygulama*; uygulamayı'),
      paywall: phrases('abonelere; aboneler; devamını; okumaya devam; hesabınız*'),
      donation: phrases('bağımsız gazetecilik; bağımsız gazeteciliğe')
    },
    links: phrases(`
        buraya tıklayın; buraya tıklayınız; buraya tıklayarak; linke tıklayın
      `),
    over: phrases(`
        beğendiyseniz
      `),
    own: {
      newsletter: phrases(`
        son dakika haberleri; güncel haberler; son dakika gelişmeleri; tüm haberler; en güncel haberler;
        haberlerden haberdar; gelişmelerden haberdar; haberlerden anında; gelişmelerden anında
      `),
      contact: phrases(`
        whatsapp ihbar hattı; ihbar hattımız*; haber merkezimiz*
      `),
      donation: phrases(`
        bağımsız gazetecilik; bağımsız gazeteciliğe
      `)
    }
  }
}

export default tr
