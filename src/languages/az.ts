import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Azerbaijani. */
export const az: Language = {
  ...bare,
  tag: 'az',
  name: 'Azerbaijani',
  signs: {
    words: words(`
      və bu ki ilə üçün bir də da olan olub olaraq o var qeyd edib sonra isə öz bildirib deyib daha çox ən
      görə onun kimi həm amma ancaq lakin sahəsində tərəfindən edilib etdi etmək haqqında hər bütün artıq indi
      əgər ya heç idi deyil hansı onlar biz üzrə qədər arasında yeni`),
    letters: 'ə'
  },
  quotes: ['“”', '«»', '„“', '""'],
  decimal: ',',
  abbreviations: words('prof dr akad və.s s il m km sm min mln mlrd man küç pr ş r t.ü ing rus b.e.ə'),
  grammar: {
    ...bare.grammar,
    openEnded: words('və amma ancaq lakin ki ilə'),
    subjects: words('mən sən o biz siz onlar'),
    saying: words('deyib dedi bildirib bildirdi vurğulayıb söyləyib yazıb açıqlayıb')
  },
  labels: {
    paywall: {
      whole: phrases(`
        şifrəni unutmusunuz?; hesabınız yoxdur?
      `),
      weak: phrases(`
        məni xatırla
      `)
    },
    'read-more': {
      start: phrases(`
        həmçinin oxuyun
        bunu da oxuyun
        bunları da oxuyun
        ətraflı oxu
        ətraflı oxuyun
        daha ətraflı
        davamını oxu
        oxşar xəbərlər
        oxşar yazılar
        əlaqəli xəbərlər
        əlaqəli məqalələr
        digər xəbərlər:
        həmçinin baxın
        bax:
        maraqlı xəbərlər
        oxu:
        əlaqədar xəbərlər;
        həmçinin bax:; bax həmçinin:
      `),
      weak: phrases(`
        ətraflı
        oxu
        oxuyun
        baxın
        video
        foto
        bax
        davamı;
        tövsiyə olunan; digər xəbərlər
      `)
    },
    related: {
      start: phrases(`
        oxşar xəbərlər
        oxşar yazılar
        əlaqəli xəbərlər
        əlaqəli məqalələr
      `),
      whole: phrases(`
        həmçinin oxuyun
        son xəbərlər
        digər xəbərlər
        ən çox oxunanlar
        çox oxunanlar
        xəbər lenti
        günün xəbərləri
        bütün xəbərlər
        maraqlı xəbərlər;
        oxşar məqalələr; bu mövzuda; digər yazılar; tövsiyə olunan; tövsiyə edilən xəbərlər; ən son xəbərlər;
        son yazılar
      `),
      weak: phrases(`
        oxşar
        xəbərlər
        populyar
        aktual;
      `)
    },
    ad: {
      whole: ['reklam', 'reklamlar', 'sponsorlu məzmun']
    },
    'comment-heading': {
      whole: phrases(`
        şərh bildir; rəy yaz; cavab yazın; şərh yoxdur
      `),
      start: phrases(`
        bir cavab yazın
        şərh yazın
        şərh yaz
        rəy yazın
        rəy bildirin
        şərh əlavə et
        şərh bildirin
      `),
      weak: phrases(`
        şərhlər
        şərh
        rəylər
        cavab
        cavabla
      `)
    },
    'comment-notice': {
      start: phrases(`
        elektron poçt ünvanınız dərc edilməyəcək
        e-poçt ünvanınız dərc olunmayacaq
        sizin e-poçt ünvanınız dərc edilməyəcəkdir
        lazımi sahələr
        gərəkli sahələr
        şərhiniz yoxlama gözləyir;
        e-poçt ünvanınız dərc; sizin e-poçt ünvanınız; e-poçt ünvanınız yayımlanmayacaq
      `)
    },
    'comment-field': {
      start: ['cavabı ləğv et', 'ləğv et', 'şərh göndər'],
      weak: phrases(`
        ad
        adınız
        e-poçt
        vebsayt
        şərh
        göndər
      `)
    },
    share: {
      start: phrases(`
        bunu paylaş
        bunu bəyən
        twitter-də paylaşmaq üçün tıklayın
        facebook-da paylaş
        facebookda paylaş
        whatsapp-da paylaş
        yeni pəncərədə açılır
        linki kopyala
      `),
      whole: phrases(`
        paylaş
        paylaş:
        paylaşın
        çap et
        çap
        bəyən
      `)
    },
    newsletter: {
      weak: ['abunə ol', 'abunə']
    },
    follow: {
      whole: phrases(`
        facebook səhifəmiz
      `),
      start: phrases(`
        bizi izləyin
        bizi facebook
        bizi instagram
        bizi telegram
        telegram kanalımıza
        kanalımıza abunə
        facebook səhifəmizi
        youtube kanalımıza
        bizə qoşulun;
        bizi sosial şəbəkələrdə izləyin; bizi sosial şəbəkələrdən izləyin; bizi instagram-da izləyin;
        bizi telegram-da izləyin;
        bizə abunə olun; whatsapp kanalımıza; telegram kanalına
      `)
    },
    tags: {
      start: phrases(`
        teqlər:
        açar sözlər:
        etiketlər:
        teq:
      `),
      weak: phrases(`
        teqlər
        etiketlər
        mövzular
        kateqoriya:
      `)
    },
    copyright: {
      start: phrases(`
        bütün hüquqlar qorunur
        bütün hüquqları qorunur
        müəllif hüquqları qorunur
        məlumatdan istifadə etdikdə
        saytdakı materiallar
        istinad zəruridir;
        istifadə zamanı istinad;
        materiallardan istifadə edərkən istinad; materiallardan istifadə edərkən mənbə;
        materiallardan istifadə edərkən hiperlink;
        materiallardan istifadə zamanı istinad; materiallardan istifadə zamanı mənbə;
        materiallardan istifadə zamanı hiperlink;
        materiallardan istifadə edildikdə istinad; materiallardan istifadə edildikdə mənbə;
        materiallardan istifadə olunduqda istinad; materiallardan istifadə olunduqda mənbə;
        materiallardan istifadə etdikdə istinad; materiallardan istifadə etdikdə mənbə
      `)
    },
    cookie: {
      start: phrases(`
        bu sayt kukilərdən istifadə; bu veb-sayt kukilərdən istifadə; saytımız kukilərdən istifadə;
        biz kukilərdən istifadə edirik; biz və tərəfdaşlarımız kukilərdən
      `),
      whole: ['məxfilik siyasəti', 'istifadə şərtləri']
    },
    navigation: {
      start: phrases(`
        baxış sayı:; oxunub:; baxış:
      `),
      whole: phrases(`
        ana səhifə
        əsas səhifə
        haqqımızda
        sonrakı xəbər
        əvvəlki xəbər;
        növbəti xəbər; növbəti yazı; əvvəlki yazı; keçid linkləri;
        əvvəlki məqalə; növbəti məqalə
      `),
      weak: phrases(`
        menyu
        axtarış
        axtar
        giriş
        bağla
        geri
        əlaqə
        arxiv
        yuxarı
        daha çox;
        modal pəncərəsi
      `)
    },
    player: {
      start: phrases(`
        siz medianın oxudulmasını dayandırdınız; bu media üçün uyğun mənbə tapılmadı; bu modal pəncərəsidir;
        bu modal escape düyməsini basmaqla və ya; dialoq pəncərəsinin başlanğıcı. escape düyməsi ləğv edəcək;
        dialoq pəncərəsinin sonu
      `),
      whole: phrases(`
        yüklənir...; yüklənir; videoya bax;
        canlı yayım axtarışı, hal-hazırda canlı yayımdan geridədir;
        canlı yayım axtarışı, hal-hazırda canlı yayım göstərilir; tam ekrandan çıx; alt yazıları söndür;
        başlıqları söndür; təsvirləri söndür; yükləmə xətası; videonu oynat; modal dialoqunu bağla;
        başlıq parametrləri; altyazı parametrləri; bütün parametrləri susmaya görə bərpa edin;
        başlıq parametrləri dialoqu; şəkil içində şəkil rejimi;
        fotoqalereya; fotoya bax; bütün fotolar
      `),
      weak: phrases(`
        video; canlı;
        audiopleyer; videopleyer; oynat; pauza; yenidən oynat; cari vaxt; müddət; qalan vaxt; yayım növü;
        yükləndi; yüklənmə; yüklənmə göstəricisi; tam ekran; səssizi qoş; səssizi söndür; oynatma sürəti;
        alt yazılar; başlıqlar; fəsillər; təsvirlər; audio trek; səs səviyyəsi; mətnin kənarlarının üslubu;
        şrift ailəsi
      `)
    },
    truncation: {
      whole: phrases(`
        davamı
        ardını oxu
        davamını oxu
        oxumağa davam et
        ətraflı;
        xəbərin davamı; ətraflı oxu
      `)
    },
    byline: {
      start: ['müəllif:', 'müxbir:', 'hazırladı:'],
      weak: ['müəllif', 'redaktor']
    },
    credit: {
      start: phrases(`
        foto:
        fotolar:
        fotoqraf:
        şəkil:
        foto ©
        video:
      `),
      weak: phrases(`
        foto
        mənbə
        şəkil
        mənbə:
      `)
    },
    date: {
      start: ['dərc olunub:', 'yenilənib:', 'dərc edilib:'],
      weak: phrases(`
        bu gün
        dünən
        baxış
        oxunub
        tarix:;
        dəqiqə öncə; saat öncə; gün öncə; həftə öncə; ay öncə
      `)
    },
    'reading-time': {
      whole: ['dəqiqəlik oxu', 'dəqiqə oxu']
    },
    'sign-off': {
      start: ['mənbə:', 'tərcümə:']
    },
    contact: {
      weak: phrases(`
        səs ver; sorğu
      `),
      start: phrases(`
        mətndə səhv var; mətndə səhv aşkar; mətndə orfoqrafik səhv;
        səhv tapmısınız; səhv tapdınız
      `)
    }
  },
  requests: {
    page: phrases(`
        bizi; bizim; bizə; kanalımız*; səhifəmiz*
      `),
    readers: phrases(`
        siz; sizin; sizə; zəhmət olmasa
      `),
    deeds: phrases(`
        abunə olun; izləyin; qoşulun; klikləyin; paylaşın; yükləyin; qeydiyyatdan keçin; yazın; bəyənin
      `),
    links: phrases(`
        bura klikləyin; buraya klikləyin
      `),
    things: {
      newsletter: phrases(`
        e-poçt; pulsuz; bülleten*; ən son xəbərlər
      `),
      'comment-notice': phrases(`
        şərh; şərhlər; şərhiniz*
      `),
      follow: phrases(`
        facebook; instagram; youtube; telegram kanal*; whatsapp kanal*; sosial şəbəkə*; telegram; whatsapp
      `),
      share: phrases(`
        bu xəbəri; dostlarınızla
      `),
      app: phrases(`
        mobil tətbiq*
      `)
    },
    own: {
      newsletter: phrases(`
        ən son xəbərlər; son xəbərlər
      `)
    }
  }
}

export default az
