import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Malay. */
export const ms: Language = {
  ...bare,
  tag: 'ms',
  mixesEnglish: true,
  name: 'Malay',
  signs: {
    words: words(`
      yang dan di untuk ini dengan itu pada tidak dalam akan oleh kepada telah adalah dari juga ke atau ada
      lebih mereka saya kita kami sebagai antara orang hari tersebut serta bagi para ia sudah satu tahun dapat
      masih hanya banyak seperti bukan belum bahawa kerana daripada beliau katanya berkata ialah selepas
      menerusi apabila sekiranya manakala pihak boleh turut iaitu malah bagaimanapun sahaja ketika kes mangsa
      setiap perlu termasuk sebanyak semalam supaya lagi hendaklah mahu kini terbabit berkenaan pula begitu rm
      malaysia datuk seri polis kerajaan khamis jumaat sabtu ahad isnin`),
    letters: ''
  },
  quotes: ['“”', '‘’', '""', "''"],
  decimal: '.',
  units: words('peratus juta bilion ribu kilometer meter ringgit dolar tan liter hektar darjah mata km kg'),
  clock: words('pukul jam'),
  abbreviations: words(`
    dr prof ir hj tn pn en cik dato dsb dll dsbnya bil no jln kg jan feb mac apr jun jul ogos sep okt nov dis
    rm ph.d m sdn bhd`),
  grammar: {
    ...bare.grammar,
    openEnded: words(`
      yang di dari ke dan atau dengan untuk pada oleh kerana tetapi namun bahawa agar supaya para sebuah
      seorang kepada terhadap bagi tentang daripada`),
    subjects: words('saya aku kami kita anda awak dia ia beliau mereka'),
    saying: words('kata katanya ujarnya ujar jelasnya tegasnya tambahnya'),
    telling: words('jerit pinta pintanya gurau janji bunyi tanya tanyanya')
  },
  compounds: {...bare.compounds, doubles: true},
  labels: {
    contact: {
      whole: phrases(`
        laporkan kesilapan; hantar gambar anda kepada kami; sertai tinjauan kami; nilai artikel ini;
        terima kasih atas undian anda; lihat keputusan
      `),
      start: phrases(`
        jumpa kesilapan dalam artikel ini?; ada berita? hubungi kami; apakah reaksi anda?;
        adakah artikel ini berguna?
      `)
    },
    'read-more': {
      start: phrases(`
        baca juga
        baca juga:
        baca lagi
        baca lagi:
        baca lanjut
        baca seterusnya
        baca:
        baca artikel
        baca selanjutnya
        artikel berkaitan
        berita berkaitan
        berita lain:
        lihat juga
        tonton juga
        tonton:
        anda mungkin juga meminati
        anda mungkin meminati
        mungkin anda berminat
        jangan lepaskan;
        tonton video; lihat foto; artikel lain:;
        baca pula; ikuti juga; berita video:
      `),
      weak: phrases(`
        baca
        lihat
        tonton
        video
        foto
        berkaitan
        selanjutnya
        podcast
        eksklusif
        infografik
        lagi;
        pilihan; cadangan; berita lain; popular
      `)
    },
    related: {
      start: phrases(`
        artikel berkaitan
        berita berkaitan
        post berkaitan
        kandungan berkaitan`),
      whole: phrases(`
        baca juga
        berita lain
        artikel lain
        berita terkini
        paling popular
        lebih berita
        berita popular
        artikel terkini
        paling banyak dibaca
        pilihan editor
        berita utama;
        anda mungkin suka; anda mungkin berminat; artikel disyorkan; disyorkan untuk anda; berita disyorkan;
        artikel popular; lagi berita;
        komen terbaru; kiriman terbaru;
        lagi dari seksyen ini
      `),
      weak: phrases(`
        berkaitan
        berita
        terhangat
        cadangan
        terkini
        popular
        trending;
        pilihan;
        terpilih;
        jangan ketinggalan
      `)
    },
    continues: {
      start: [
        'tatal untuk teruskan',
        'sambungan di bawah',
        'cerita bersambung selepas iklan',
        'artikel bersambung selepas iklan',
        'sambung baca di bawah',
        'klik di sini untuk',
        'klik sini untuk',
        'berita bersambung selepas iklan'
      ]
    },
    ad: {
      whole: phrases(`
        iklan
        iklan berbayar
        kandungan tajaan
        advertorial
        advertisement;
        kandungan berbayar; perkongsian berbayar
      `),
      weak: ['tajaan']
    },
    'comment-heading': {
      start: phrases(`
        tinggalkan jawapan
        tinggalkan komen
        tinggalkan balasan
        tulis komen
        berikan komen
        tambah komen
        beri komen
        log masuk untuk komen;
        sila log masuk untuk
      `),
      weak: phrases(`
        komen
        komentar
        komentar ditutup
        balas
        tiada komen
        perbincangan;
        tiada ulasan
      `),
      whole: phrases(`
        catat ulasan;
        balaspadam; balas padam
      `)
    },
    'comment-notice': {
      whole: phrases(`
        jadilah yang pertama memberi komen; baca garis panduan komuniti; lihat semua komen; terbaharu dahulu;
        laporkan komen;
        komen ditutup; ruangan komen ditutup
      `),
      start: phrases(`
        alamat e-mel anda tidak akan disiarkan
        alamat emel anda tidak akan disiarkan
        emel anda tidak akan disiarkan
        medan diperlukan ditanda
        medan yang diperlukan ditandakan
        simpan nama, emel dan laman web saya
        simpan nama saya, e-mel, dan laman web
        komen anda sedang ditapis
        anda mesti log masuk terlebih dahulu untuk mengirim komen
        laman web ini menggunakan akismet;
        simpan nama, e-mel; simpan nama saya, e-mel;
        anda mesti log masuk terlebih dahulu untuk
      `)
    },
    'comment-field': {
      start: phrases(`
        batal balasan; hantar komen;
        log masuk untuk membalas; sila log masuk sebelum meninggalkan komen; log keluar daripada akaun ini
      `),
      weak: phrases(`
        nama
        emel
        e-mel
        laman web
        komen
        hantar
        wajib
        batal;
        tapak web
      `)
    },
    share: {
      start: phrases(`
        klik untuk berkongsi
        kongsi artikel ini
        kongsi berita ini
        kongsi di facebook
        kongsi di
        kongsikan artikel
        kongsi pautan
        salin pautan
        kongsikan di`),
      whole: phrases(`
        kongsikan
        kongsikan:
        kongsi
        kongsi:
        kongsi ini
        cetak
        suka ini
        share;
        simpan untuk nanti; baca kemudian; simpan artikel; pautan disalin; cetak artikel
      `),
      weak: phrases(`
        suka
        salin
        hantar
        pautan`)
    },
    newsletter: {
      start: phrases(`
        langgan newsletter
        langgan buletin
        daftar untuk newsletter
        dapatkan berita terkini;
        untuk melengkapkan pendaftaran, klik pautan pengesahan dalam
      `),
      whole: phrases(`
        semak e-mel anda sekarang; sila masukkan alamat e-mel yang sah;
        kesilapan telah berlaku, sila cuba lagi
      `),
      weak: phrases(`
        newsletter; langgan; buletin
      `)
    },
    follow: {
      whole: phrases(`
        ikuti topik ini; ikuti penulis ini; ikut topik ini; tambah ke topik saya; urus pemberitahuan;
        dengar di spotify; dengarkan di spotify; kami juga ada di bluesky; kami juga ada di threads;
        kami juga ada di mastodon; kami juga ada di tiktok; kami juga ada di telegram;
        kami juga ada di whatsapp; kami juga ada di flipboard; kami juga ada di discord;
        kami juga ada di google news; kami juga ada di google discover; kami juga ada di apple news;
        kami juga ada di msn; kami juga ada di x; kami juga ada di pinterest; baca kami di bluesky;
        baca kami di threads; baca kami di mastodon; baca kami di tiktok; baca kami di telegram;
        baca kami di whatsapp; baca kami di flipboard; baca kami di discord; baca kami di google news;
        baca kami di google discover; baca kami di apple news; baca kami di msn; baca kami di x;
        baca kami di pinterest
      `),
      start: phrases(`
        ikuti kami di
        ikuti kami
        ikuti saluran
        sertai saluran
        sertai telegram
        sertai kami
        ikuti perkembangan terkini
        layari kami
        nak macam-macam info;
        langgan saluran; dapatkan berita;
        tambah kami sebagai sumber pilihan; jadikan kami sumber pilihan anda; jadikan … sumber pilihan di google;
        aktifkan notifikasi … berita; hidupkan pemberitahuan … berita
      `)
    },
    tags: {
      start: phrases(`
        label:
        tag:
        tags:
        topik:
        kata kunci:
        tag berkaitan`),
      weak: phrases(`
        label
        tag
        tags
        topik
        kategori:;
        kategori
      `)
    },
    copyright: {
      whole: phrases(`
        mohon kebenaran guna semula
      `),
      start: phrases(`
        hak cipta terpelihara
        hakcipta terpelihara
        hak cipta ©
        © hak cipta
        hakcipta ©
        semua hak terpelihara
        copyright ©;
        dilarang menyalin tanpa kebenaran; tidak dibenarkan menerbitkan semula tanpa kebenaran;
        penerbitan semula tanpa kebenaran adalah dilarang
      `)
    },
    disclaimer: {
      whole: phrases(`
        ringkasan ai; dijana oleh ai
      `),
      weak: phrases(`
        terjemahan automatik; terjemahan mesin
      `),
      start: phrases(`
        penafian:
        artikel ini adalah pandangan
        ini adalah pandangan peribadi
        tulisan ini adalah pandangan
        artikel ini ialah pandangan;
        ringkasan ini dijana oleh ai; ringkasan ini dijana oleh kecerdasan; ringkasan ini dijana menggunakan ai;
        ringkasan dijana oleh ai; artikel ini diterjemahkan secara automatik;
        artikel ini dihasilkan dengan bantuan ai; artikel ini dijana oleh ai;
        berita ini diterjemahkan secara automatik;
        artikel ini mengandungi pautan gabungan; kami mungkin menerima komisen jika anda membeli;
        kandungan ini dihasilkan oleh pengiklan; harga adalah tepat pada masa penerbitan
      `)
    },
    cookie: {
      start: phrases(`
        laman web ini menggunakan kuki; kami menggunakan kuki; laman ini menggunakan kuki;
        laman web ini menggunakan cookie; kami dan rakan kongsi kami menyimpan;
        kami dan rakan kongsi kami menggunakan kuki
      `),
      whole: phrases(`
        dasar privasi
        terma dan syarat
        polisi privasi
        terima semua`)
    },
    paywall: {
      whole: phrases(`
        hadiahkan artikel ini; artikel ini percuma untuk semua; pelanggan boleh menghadiahkan;
        khas untuk pelanggan; untuk pelanggan sahaja; eksklusif untuk ahli; batal bila-bila masa
      `),
      start: phrases(`
        kandungan ini eksklusif untuk pelanggan
        artikel ini untuk pelanggan
        langgan untuk membaca
        artikel premium;
        sila log masuk atau langgan; sila log masuk untuk membaca;
        anda mempunyai … artikel percuma; sudah melanggan? log masuk; sudah menjadi pelanggan?;
        cuba sebulan hanya rm1
      `)
    },
    app: {
      start: phrases(`
        imbas kod qr untuk memuat turun aplikasi;
        muat turun aplikasi kami
      `),
      whole: phrases(`
        dapatkan di google play; buka dalam aplikasi
      `),
      weak: ['muat turun aplikasi']
    },
    navigation: {
      start: phrases(`
        langkau ke kandungan; terus ke kandungan; kembali ke atas;
        cari:
      `),
      whole: phrases(`
        laman utama
        muka depan
        tentang kami
        hubungi kami
        peta laman
        artikel seterusnya
        artikel sebelumnya
        berita seterusnya
        berita sebelumnya
        lihat semua
        lihat lagi
        muat lagi
        papar lagi;
        langgan: catat ulasan (atom); catatan terbaharu; catatan lama;
        kiriman berikutnya; laman berikutnya; kiriman sebelumnya; laman sebelumnya;
        dasar editorial kami; dasar editorial; cara kami bekerja
      `),
      weak: phrases(`
        menu
        cari
        carian
        log masuk
        daftar
        arkib
        tutup
        kembali
        seterusnya
        sebelumnya
        home
        utama;
        ubah; sunting; rumah; log keluar;
        halaman; halaman seterusnya
      `)
    },
    player: {
      start: phrases(`
        gunakan kekunci anak panah kiri/kanan untuk bergerak;
        gunakan kekunci anak panah atas/bawah untuk menguatkan;
        dengar artikel ini; dengarkan artikel ini; pemain video sedang dimuatkan;
        pelayar anda tidak menyokong elemen audio
      `),
      whole: phrases(`
        memuat...; memuatkan; memuatkan...; lihat galeri; lihat semua gambar;
        pemain video; pemain audio;
        audio tidak tersedia; kelajuan main balik; sari kata dimatikan;
        hidupkan javascript untuk menonton video ini; tonton di youtube; semua episod; gambar seterusnya;
        gambar sebelumnya; buka galeri; kembali ke galeri; besarkan gambar
      `),
      weak: phrases(`
        video
        audio
        siaran langsung
        live;
        senyap; skrin penuh; main; jeda; lungsur masa; nyahsenyap; lungsur bunyi; sarikata
      `)
    },
    truncation: {
      whole: phrases(`
        baca selanjutnya; baca lagi; selanjutnya
      `),
      start: ['teruskan membaca', 'sambung baca']
    },
    byline: {
      start: phrases(`
        oleh:
        oleh :
        penulis:
        wartawan:
        laporan:`),
      weak: phrases(`
        penulis
        wartawan
        laporan
        oleh`)
    },
    credit: {
      start: phrases(`
        foto:
        gambar:
        gambar hiasan
        gambar fail
        foto hiasan
        foto fail
        sumber foto
        kredit foto
        kredit gambar
        gambar oleh
        gambar ihsan
        foto ihsan`),
      whole: ['gambar sekadar hiasan', 'foto ihsan facebook'],
      weak: phrases(`
        foto
        gambar
        sumber
        ihsan`)
    },
    date: {
      start: phrases(`
        diterbitkan:
        diterbitkan pada
        disiarkan pada
        terakhir dikemas kini
        kemas kini terakhir
        dikemas kini:
        dikemaskini:`),
      weak: phrases(`
        diterbitkan
        disiarkan
        hari ini
        semalam
        dikemas kini
        dikemaskini
        jam lalu
        minit lalu
        hari lalu
        jam yang lalu
        hari yang lalu;
        minggu lalu; bulan lalu; min lalu; mgu lalu; bln lalu
      `)
    },
    'reading-time': {
      whole: ['minit bacaan', 'minit membaca', 'minit baca']
    },
    'sign-off': {
      start: ['sumber:', '- bernama'],
      whole: ['bernama']
    }
  },
  requests: {
    page: phrases('kami'),
    readers: phrases('anda; kita; sila'),
    deeds: phrases(`
      langgan; melanggan; daftar; ikuti; sertai; klik; kongsi; kongsikan; muat turun; dapatkan;
      terima; tinggalkan; tulis; log masuk; sokong; derma; baca; follow; layari
    `),
    things: {
      newsletter: phrases(`
        buletin; surat berita; emel; e-mel; percuma; notifikasi; berita terkini; berita terbaru
      `),
      'comment-notice': phrases('komen; ruangan komen; moderasi'),
      cookie: phrases('kuki; dasar privasi; data peribadi'),
      disclaimer: phrases('terma dan syarat; syarat penggunaan; laman ini; laman web ini'),
      follow: phrases(`
        saluran whatsapp; saluran telegram; media sosial; kumpulan telegram; bluesky*; threads;
        mastodon*; tiktok*; telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*; linkedin*;
        whatsapp*; google discover*; google news*; apple news*; msn
      `),
      share: phrases('artikel ini; berita ini; rakan'),
      app: phrases('aplikasi; aplikasi kami'),
      paywall: phrases('pelanggan; teruskan membaca; akaun'),
      donation: phrases('kewartawanan bebas')
    },
    links: phrases(`
      klik di sini
    `),
    own: {
      newsletter: phrases(`
        berita terkini; berita terbaru
      `),
      contact: phrases(`
        redaksi kami
      `)
    }
  }
}

export default ms
