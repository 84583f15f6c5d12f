import {bare} from './bare.ts'
import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

/** Indonesian. */
export const id: Language = {
  ...bare,
  tag: 'id',
  name: 'Indonesian',
  feedNotes: [['artikel ', ' pertama kali tampil pada ']],
  signs: {
    words: words(`
      yang dan di untuk ini dengan itu pada tidak dalam akan oleh kepada telah adalah dari juga ke atau ada
      lebih mereka saya kita kami sebagai antara orang hari tersebut serta bagi para ia sudah satu tahun dapat
      masih hanya banyak seperti bukan belum karena bahwa bisa saat setelah hingga jadi menjadi mengatakan
      kata ujar sejumlah usai soal tak dia kini yakni sementara melalui sebelumnya terkait menurut berbagai
      salah jika kalau agar lalu secara mau sebuah seorang namun terhadap selama tengah cukup sangat lainnya
      beberapa harus sekitar anda pun nya baru warga masyarakat rp jakarta indonesia senin selasa rabu kamis
      jumat minggu`),
    letters: ''
  },
  quotes: ['“”', '‘’', '""', "''"],
  decimal: ',',
  units: words(
    'persen juta miliar triliun ribu kilometer meter rupiah dolar ton liter hektare hektar derajat poin km kg'
  ),
  clock: words('pukul jam'),
  abbreviations: words(`
    dr drs dra h hj ir prof tn ny sdr rp jl jln no kec kab prov kel tgl thn dll dsb dst dkk hlm hal yth yg s.h
    m.h m.m s.e s.pd m.pd m.si s.sos ph.d tbk pt cv a.n u.p d.a s.d st jan feb mar apr jun jul agt ags sep
    sept okt nov des swt saw k.h kh`),
  grammar: {
    ...bare.grammar,
    determiners: words('para sang si sebuah seorang seekor suatu semua setiap beberapa'),
    openEnded: words(`
      yang di dari ke dan atau dengan untuk pada oleh karena tetapi namun bahwa agar supaya para sebuah
      seorang suatu kepada terhadap bagi tentang`),
    finite: words(`
      adalah ialah merupakan akan telah sedang bisa dapat harus sudah masih belum boleh ada tidak bukan
      mengatakan berkata ujar kata pergi datang tiba berada tinggal mulai berlangsung terjadi menjadi ingin
      mau
    `),
    subjects: words('saya aku kami kita anda kamu dia ia beliau mereka'),
    saying: words(`
      kata ujar ucap tutur ungkap katanya ujarnya ucapnya tuturnya jelasnya ungkapnya imbuhnya tambahnya
      tegasnya paparnya terangnya imbuh sebutnya lanjutnya pungkasnya tandasnya`),
    telling: words(`
      bunyi janji
      pinta pintanya teriak teriaknya canda candanya janjinya sarannya pesannya tulisnya ajak ajaknya perintah
      tanyanya jawabnya bisik bisiknya harapnya seru serunya keluh keluhnya kenang kenangnya demikian menurut
      tegas jelas terang papar
    `),
    citing: words('berubah begitu demikian'),
    transitive: words(`
      merupakan menjadi memiliki mempunyai memberikan menyediakan mencakup meliputi mengandung membutuhkan
      memerlukan menyebabkan menghasilkan mengalami melakukan menghadapi memperoleh mendapatkan menerbitkan
      menandatangani
    `)
  },
  compounds: {
    words: words(`
      undang-undang rata-rata tiba-tiba sama-sama masing-masing kira-kira satu-satunya mata-mata kupu-kupu
      laba-laba laki-laki oleh-oleh abu-abu paru-paru cita-cita sehari-hari besar-besaran habis-habisan
      mati-matian bersama-sama anak-anaknya orang-orangnya seolah-olah turun-temurun gotong-royong sayur-mayur
      lauk-pauk bolak-balik warna-warni gerak-gerik serba-serbi pemuda-pemudi muda-mudi putra-putri
      sanak-saudara pontang-panting compang-camping hiruk-pikuk simpang-siur porak-poranda kelap-kelip
      pro-rusia pro-palestina anti-korupsi anti-rasuah non-pemerintah non-muslim non-aktif ex-presiden
      wakil-wakil
    `),
    tails: [],
    heads: words('non'),
    prefixes: words('anti pro eks ex non pasca'),
    doubles: true
  },
  labels: {
    'about-author': {
      start: phrases(`
        hubungi penulis; hubungi wartawan
      `),
      whole: phrases(`
        tentang penulis; profil penulis
      `)
    },
    'read-more': {
      start: phrases(`
        baca juga; baca juga:; baca juga :; baca pula; baca selengkapnya; baca selanjutnya; baca lainnya;
        baca:; baca artikel; baca berita lainnya; baca berita selengkapnya; simak juga; simak juga:;
        simak video; simak pula; simak:; lihat juga; lihat juga:; lihat:; lihat video; lihat foto;
        tonton juga; tonton:; tonton video; saksikan juga; saksikan video; saksikan live; dengarkan juga;
        berita terkait; artikel terkait; berita terkini:; topik terkait; konten terkait; berita lainnya;
        artikel lainnya; berita lainnya:; pilihan untukmu; video pilihan; mungkin anda suka;
        anda mungkin suka; anda mungkin juga suka; mungkin anda tertarik; rekomendasi untuk anda;
        rekomendasi untukmu; jangan lewatkan; pilihan redaksi; lanjut baca; klik di sini untuk;
        selengkapnya baca; selengkapnya di; baca … di sini; baca selengkapnya di sini;
        baca berita selengkapnya di sini; klik di sini untuk … selengkapnya;
        gambas:video; simak juga video; simak video berikut; simak selengkapnya; halaman selanjutnya;
        halaman berikutnya; tonton juga video; cek juga; cek berita; pilihan editor:; baca selengkapnya:;
        baca selengkapnya di; selengkapnya di sini; simak foto; lihat foto-foto; artikel ini telah tayang;
        simak berita selengkapnya;
        berita video:; berita foto:; ikuti juga; baca berita; lihat berita;
        baca artikel menarik lainnya;
        baca lagi:; baca selanjutnya:; artikel lainnya:;
        selengkapnya baca di sini; yuk baca artikel menarik; yuk, baca artikel menarik;
        temukan artikel menarik lainnya; temukan berita menarik lainnya; baca berita menarik lainnya;
        saksikan juga:; saksikan juga video; saksikan video pilihan; saksikan live streaming; simak video:;
        lihat juga video; menarik dibaca:; ayo baca:; ayo baca :; jangan lewatkan:; jangan lewatkan berita;
        simak artikel bisnis lainnya; simak artikel lainnya; simak berita lainnya
      `),
      weak: phrases(`
        baca; simak; lihat; tonton; saksikan; video; foto; selengkapnya; podcast; infografis; terkait;
        eksklusif; populer; selanjutnya; klik di sini; galeri foto; klik disini;
        pilihan; terpopuler; rekomendasi; berita lain
      `)
    },
    related: {
      start: phrases(`
        berita terkait
        artikel terkait
        pos-pos terkait
        pos terkait
        posting terkait
        topik terkait
        konten terkait
        berita terpopuler
        berita populer
        artikel terpopuler
      `),
      whole: phrases(`
        baca juga
        simak juga
        lihat juga
        berita lainnya
        artikel lainnya
        berita terbaru
        berita terkini
        terpopuler
        paling banyak dibaca
        paling populer
        berita pilihan
        pilihan editor
        pilihan redaksi
        pilihan untukmu
        rekomendasi untuk anda
        video pilihan
        video terkait
        video terpopuler
        topik populer
        berita utama
        jangan lewatkan
        trending topic
        headline news
        kabar terbaru;
        artikel sebelumnya; artikel berikutnya; artikel selanjutnya; artikel terkaitdari penulis;
        berita sebelumnya; berita selanjutnya;
        navigasi pos; navigasi tulisan; navigasi artikel;
        artikel terbaru; mungkin anda juga suka; mungkin anda suka; anda mungkin suka; anda mungkin juga suka;
        mungkin kamu suka; postingan terkait; lagi trending; rekomendasi untukmu; berita rekomendasi;
        terkini lainnya; berita lain; artikel pilihan; berita unggulan; kabar terkini; baca berita lainnya;
        artikel populer; tulisan terkait;
        komentar terakhir; tulisan terakhir;
        konten pilihan untukmu; konten pilihan; artikel terkini; terpopuler 24 jam terakhir;
        terpopuler hari ini; berita terpopuler hari ini; terpopuler minggu ini;
        paling banyak dibaca minggu ini; postingan populer dari blog ini;
        paling banyak dikomentari; sedang tren; lainnya dari kanal ini; pembaca lain juga membaca
      `),
      weak: phrases(`
        terkait
        populer
        rekomendasi
        terkini
        berita
        trending
        pilihan
        terbaru;
      `)
    },
    continues: {
      start: phrases(`
        scroll to continue with content
        lanjutkan membaca di bawah
        gulir untuk melanjutkan
        artikel berlanjut setelah iklan
        konten berlanjut di bawah
        lewati … dan terus membaca; scroll untuk melanjutkan; scroll untuk baca; gulir untuk lanjut;
        lanjutkan membaca; scroll to resume content; advertisement scroll to resume content;
        klik di sini untuk; klik disini untuk; klik di sini; klik disini; berita berlanjut setelah iklan;
        artikel berlanjut di bawah;
        lanjut ke halaman; gulir ke bawah untuk; scroll ke bawah untuk; geser ke bawah untuk;
        scroll untuk lanjutkan; scroll untuk lanjut;
        scroll untuk membaca; scroll untuk melanjutkan membaca; gulir untuk membaca; gulir untuk lanjut membaca
      `),
      whole: [
        'gulir ke bawah untuk melanjutkan',
        'scroll untuk lanjut baca',
        'halaman selanjutnya',
        'halaman berikutnya',
        'lanjut ke halaman berikutnya',
        'baca halaman selanjutnya',
        'ke halaman selanjutnya'
      ]
    },
    ad: {
      whole: phrases(`
        iklan
        periklanan
        advertisement
        advertorial
        konten bersponsor
        konten sponsor
        iklan sponsor
        pasang iklan
        tutup iklan;
        disponsori;
        konten berbayar; kemitraan berbayar; konten kerja sama
      `),
      weak: ['sponsor', 'promosi', 'bersponsor']
    },
    'comment-heading': {
      whole: phrases(`
        kirim komentar;
        posting komentar;
        balashapus; balasanbalas; balas hapus;
        lihat semua komentar; belum ada komentar; bergabunglah dalam diskusi;
        jadilah yang pertama memberikan komentar; komentar ditutup;
        tinggalkan sebuah komentar
      `),
      start: phrases(`
        tinggalkan balasan; tinggalkan komentar; tulis komentar; tulis komentar anda; beri komentar;
        berikan komentar; berikan komentar anda; tambahkan komentar; tambah komentar; kirim balasan;
        jadilah yang pertama berkomentar; masuk untuk berkomentar; login untuk berkomentar;
        silakan login untuk berkomentar; bagaimana tanggapan anda; bagaimana pendapat anda;
        bagaimana menurut anda; berikan komentarmu; jadilah yang pertama;
        login untuk memberikan komentar;
        silakan login untuk; silahkan login untuk; anda harus login untuk
      `),
      weak: phrases(`
        komentar
        komentar dimatikan
        balas
        tanggapan
        tidak ada komentar
        diskusi
        lihat komentar
        komentar anda;
        komentar pada; tanggapan pada; balasan pada; pemikiran pada; satu komentar pada;
        satu tanggapan pada; komentar di;
        bergabung dalam diskusi; diskusi anggota; mulai percakapan
      `)
    },
    'comment-notice': {
      start: phrases(`
        alamat email anda tidak akan dipublikasikan
        alamat surel anda tidak akan dipublikasikan
        email anda tidak akan dipublikasikan
        ruas yang wajib ditandai
        bidang yang wajib diisi ditandai
        simpan nama, email, dan situs web saya
        simpan nama saya, email, dan situs web
        komentar anda sedang menunggu moderasi
        anda harus masuk log untuk mengirim sebuah komentar
        anda harus masuk untuk berkomentar
        anda harus login untuk
        situs ini menggunakan akismet untuk mengurangi spam
        pelajari bagaimana data komentar anda diproses
        beritahu saya akan tindak lanjut komentar
        beritahu saya akan tulisan baru
        silakan masukkan komentar anda
        silakan masukkan nama anda
        komentar sepenuhnya menjadi tanggung jawab
        komentar menjadi tanggung jawab;
        isi komentar; komentar di luar; anda harus login;
        komentar sepenuhnya menjadi; isi komentar sepenuhnya;
        anda harus masuk log untuk mengirim sebuah
      `),
      whole: phrases(`
        komentar ditutup;
        komentar ini telah dihapus;
        komentar untuk artikel ini ditutup; komentar akan dimoderasi; baca pedoman komunitas;
        aturan berkomentar; tampilkan semua komentar; urutkan terbaru; terbaru dulu
      `)
    },
    'comment-field': {
      start: phrases(`
        batalkan balasan; kirim komentar; kirimkan komentar;
        masuk log untuk membalas; masuk log untuk meninggalkan sebuah komentar; keluar log dari akun ini
      `),
      whole: phrases(`
        membatalkan balasan; memberikan komentar; laporkan komentar;
        laporkan
      `),
      weak: phrases(`
        nama
        email
        surel
        situs web
        website
        komentar
        kirim
        wajib
        batal
        opsional
        nama anda
        email anda
      `)
    },
    share: {
      start: phrases(`
        klik untuk berbagi
        klik untuk membagikan
        klik untuk mencetak
        klik untuk mengirimkan
        bagikan artikel ini
        bagikan berita ini
        bagikan ke
        bagikan di
        bagikan tautan
        bagikan tautan telah disalin
        bagikan ini
        bagikan:
        berbagi ke facebook
        salin tautan
        salin link
        tautan telah disalin
        tautan disalin
        buka di jendela baru
        membuka di jendela yang baru
        menyukai ini;
        dikunjungi … kunjungan hari ini
      `),
      whole: phrases(`
        bagikan
        berbagi
        share
        cetak
        cetak artikel
        sukai ini
        copy link;
        kirimkan ini lewat emailblogthis!berbagi ke xberbagi ke facebook;
        kirimkan ini lewat emailblogthis!berbagi ke xberbagi ke facebookbagikan ke pinterest;
        share berita ini; share artikel ini; link berhasil disalin; link disalin; kirim via email;
        kirim lewat email; bagikan lewat;
        bagikan artikel; bagikan berita;
        kirimkan ini lewat email; blogthis!; berbagi ke x; berbagi ke twitter;
        simpan artikel; simpan berita;
        ukuran font; ukuran huruf; ukuran teks; pengaturan font;
        simpan untuk nanti; baca nanti; disimpan ke daftar anda
      `),
      weak: phrases(`
        suka
        salin
        kirim
        simpan
        tautan
        bagi;
        dengarkan;
        dapatkan link; aplikasi lainnya
      `)
    },
    newsletter: {
      start: phrases(`
        dapatkan informasi dan insight pilihan
        berlangganan newsletter
        daftar newsletter
        dapatkan berita terbaru
        dapatkan update berita
        dapatkan berita pilihan
        langganan newsletter
        daftarkan email;
        dapatkan update; dapatkan berita; dapatkan kabar; dapatkan informasi terbaru;
        jangan lewatkan berita; jangan lewatkan informasi; nikmati berita;
        temukan berita; masukkan email anda; dengan mendaftar, anda;
        dapatkan informasi terpercaya;
        berlangganan untuk dapatkan pos terbaru; langganan sekarang agar bisa terus membaca;
        eksplorasi konten lain dari;
        terima kasih telah berlangganan;
        untuk menyelesaikan pendaftaran, klik tautan konfirmasi di;
        bergabung dan dapatkan analisis; dapatkan informasi terkini dari; dapatkan berita terkini dari;
        jangan sampai ketinggalan berita; jangan sampai ketinggalan info; jangan sampai ketinggalan informasi;
        jangan sampai ketinggalan update; jangan sampai ketinggalan kabar;
        daftarkan diri anda untuk menerima; daftarkan diri anda untuk mendapatkan;
        berlangganan buletin kami
      `),
      whole: phrases(`
        daftar sekarang; sekarang periksa email anda; harap masukkan alamat email yang valid;
        ada kesalahan, harap coba lagi; berlangganan untuk pembaruan
      `),
      weak: phrases(`
        newsletter
        berlangganan
        buletin
        langganan;
        masukkan alamat email; alamat email;
        alamat email anda
      `)
    },
    follow: {
      whole: phrases(`
        ikuti topik ini; ikuti penulis; ikuti penulis ini; tambahkan ke topik saya; kelola notifikasi;
        dengarkan di spotify; kami juga ada di bluesky; kami juga ada di threads; kami juga ada di mastodon;
        kami juga ada di tiktok; kami juga ada di telegram; kami juga ada di whatsapp;
        kami juga ada di flipboard; kami juga ada di discord; kami juga ada di google news;
        kami juga ada di google discover; kami juga ada di apple news; kami juga ada di msn; kami juga ada di x;
        kami juga ada di pinterest; baca kami di bluesky; baca kami di threads; baca kami di mastodon;
        baca kami di tiktok; baca kami di telegram; baca kami di whatsapp; baca kami di flipboard;
        baca kami di discord; baca kami di google news; baca kami di google discover; baca kami di apple news;
        baca kami di msn; baca kami di x; baca kami di pinterest
      `),
      start: phrases(`
        ikuti kami di; ikuti kami; ikuti saluran; ikuti whatsapp channel; ikuti channel; ikuti berita;
        ikuti terus berita; ikuti perkembangan berita; gabung di channel; gabung channel; gabung di grup;
        mari bergabung di; ikuti akun; follow akun; temukan kami di; ikuti google news;
        cek berita dan artikel; cek berita, artikel; dapatkan update berita pilihan; akses berita;
        ikuti … di google news; ikuti … di instagram; ikuti … di whatsapp channel; ikuti … di facebook;
        ikuti … di whatsapp;
        baca berita … di google news;
        simak berita; simak breaking news; simak juga berita; ikuti terus; ikuti update; ikuti whatsapp;
        ikuti perkembangan; cek berita;
        mari bergabung; jangan lupa like; jangan lupa subscribe; jangan lupa follow; subscribe channel;
        temukan kami; artikel ini telah tayang; berita ini telah tayang;
        tonton video; mau dapat berita; dapatkan … di google news; klik di sini untuk;
        gabung di telegram; gabung di whatsapp; dapatkan berita; dapatkan update; cek artikel dan berita;
        ikuti berita dan artikel; ikuti berita terbaru; simak berita dan artikel; simak berita terbaru;
        yuk, ikuti kami; yuk ikuti kami; yuk, follow; dan follow channel whatsapp; follow channel whatsapp;
        ikuti channel whatsapp;
        bergabunglah dengan kami di; bergabung dengan kami di;
        ikuti informasi terkini; ikuti informasi terbaru; ikuti informasi lainnya; ikuti informasi menarik;
        ikuti informasi penting; ikuti informasi seputar;
        kunjungi website kami;
        jadikan kami sumber pilihan di google; jadikan kami sumber pilihan anda;
        jadikan … sumber pilihan di google; jadikan … sebagai sumber pilihan; tambahkan sebagai sumber pilihan;
        tambahkan kami sebagai sumber pilihan; tambahkan … sebagai sumber pilihan;
        pilih kami sebagai sumber pilihan; jadikan … sumber utama di google;
        tambahkan sebagai sumber favorit di google; jadikan kami sumber utama di google;
        anda sekarang mengikuti topik ini; aktifkan notifikasi … berita; podcast ini bisa didengarkan di;
        berlangganan kanal kami di
      `)
    },
    tags: {
      start: phrases(`
        tag:
        tags:
        tag :
        tags :
        label:
        topik:
        kata kunci:
        tag terkait
      `),
      weak: phrases(`
        tag
        tags
        topik
        kategori:
        label;
        kategori;
        kata kunci
      `)
    },
    copyright: {
      whole: phrases(`
        minta izin penggunaan ulang; republikasi artikel ini
      `),
      start: phrases(`
        hak cipta dilindungi
        hak cipta ©
        © hak cipta
        copyright ©
        dilarang mengutip
        dilarang menyalin
        seluruh hak cipta
        artikel ini telah tayang di
        artikel ini sudah tayang di
        konten ini telah tayang di
        hak cipta milik
        dilarang keras menyalin
        dilarang keras mengutip
        dilarang memperbanyak; © 20;
        artikel ini telah tayang;
        dilarang keras menggandakan;
        all articles in this blog are licensed;
        dilarang mengambil dan; dilarang mengambil atau; dilarang mengambil konten; dilarang mengambil,;
        dilarang mengambil isi; dilarang mengambil berita; dilarang mengambil sebagian;
        dilarang keras mengambil konten; dilarang keras mengambil,; dilarang keras mengambil dan;
        dilarang keras mengambil atau; dilarang keras mengambil isi; dilarang keras mengambil berita;
        dilarang keras melakukan crawling; dilarang keras melakukan pengambilan konten;
        dilarang keras melakukan penyalinan; dilarang keras melakukan pengindeksan;
        dilarang keras mengambil konten, melakukan; dilarang mengambil konten, melakukan;
        dilarang mengambil dan/atau;
        dilarang menyalin, menyebarkan isi berita tanpa izin; artikel ini dilisensikan di bawah creative commons
      `),
      weak: phrases(`
        copyright;
        licensed under
      `)
    },
    disclaimer: {
      whole: phrases(`
        ringkasan ai; ringkasan oleh ai; diringkas oleh ai; dibuat oleh ai; ringkasan berita ai
      `),
      weak: phrases(`
        terjemahan otomatis
      `),
      start: phrases(`
        disclaimer:
        disclaimer
        isi di luar tanggung jawab
        artikel ini merupakan kiriman
        tulisan ini merupakan pendapat
        isi artikel di luar
        seluruh isi tulisan
        bbc tidak bertanggung jawab atas
        komentar sepenuhnya menjadi
        isi komentar sepenuhnya
        dengan menggunakan situs ini, anda;
        artikel ini dibuat dengan bantuan ai; artikel ini ditulis dengan bantuan ai;
        artikel ini dibuat dengan bantuan kecerdasan buatan; artikel ini diterjemahkan dengan;
        konten ini di luar tanggung jawab; isi konten di luar tanggung jawab;
        isi artikel ini menjadi tanggung jawab; isi artikel menjadi tanggung jawab;
        isi berita ini menjadi tanggung jawab;
        artikel ini hanya bersifat informatif; artikel ini bersifat informatif;
        artikel ini bukan merupakan; disclaimer: artikel ini; setiap keputusan investasi;
        berita ini bukan merupakan ajakan;
        ringkasan ini dibuat oleh ai; ringkasan ini dibuat dengan ai; ringkasan ini dibuat menggunakan ai;
        ringkasan ini dihasilkan oleh ai; ringkasan ini dibuat oleh kecerdasan;
        ringkasan ini dibuat dengan bantuan; ringkasan dibuat dengan bantuan ai; ringkasan dibuat oleh ai;
        ringkasan dihasilkan oleh kecerdasan buatan; artikel ini diterjemahkan secara otomatis;
        artikel ini dibuat dengan bantuan kecerdasan; berita ini diterjemahkan secara otomatis;
        konten ini dihasilkan oleh ai; konten ini dibuat dengan bantuan ai; ai dapat membuat kesalahan;
        dengarkan artikel ini dengan suara; audio ini dihasilkan oleh ai;
        suara dihasilkan oleh kecerdasan buatan;
        media ini mematuhi kode etik; artikel ini mengandung tautan afiliasi;
        artikel ini memuat tautan afiliasi; kami dapat menerima komisi jika anda membeli lewat tautan ini;
        konten ini dibuat oleh pengiklan; redaksi tidak terlibat dalam pembuatan konten ini;
        harga berlaku pada saat publikasi
      `)
    },
    cookie: {
      start: phrases(`
        situs ini menggunakan cookie
        situs web ini menggunakan cookie
        kami menggunakan cookie
        website ini menggunakan cookie;
        dengan melanjutkan penelusuran; dengan melanjutkan menggunakan situs;
        dengan terus menggunakan situs; kami dan mitra kami menyimpan;
        kami dan mitra kami menggunakan cookie
      `),
      whole: phrases(`
        kebijakan privasi
        terima semua
        syarat dan ketentuan
        kebijakan cookie
        ketentuan penggunaan
        pedoman media siber;
        izinkan cookie;
        tolak semua; selalu aktif; terima cookie; pengaturan cookie
      `),
      weak: phrases(`
        menolak;
        saya setuju
      `)
    },
    paywall: {
      start: phrases(`
        artikel ini khusus pelanggan
        konten ini khusus pelanggan
        berlangganan untuk membaca
        langganan untuk membaca
        masuk untuk membaca
        baca berita tanpa iklan
        lanjutkan membaca dengan
        untuk membaca artikel selengkapnya
        sudah berlangganan?
        baca tanpa iklan
        artikel ini khusus untuk pelanggan
        konten khusus pelanggan
        masuk untuk melanjutkan membaca
        daftar untuk melanjutkan membaca; sudah berlangganan; artikel ini hanya untuk; konten ini hanya untuk;
        berlangganan untuk;
        artikel ini hanya untuk pelanggan; artikel ini hanya untuk anggota;
        artikel ini hanya tersedia untuk pelanggan; artikel ini eksklusif untuk pelanggan;
        konten ini hanya untuk pelanggan; konten ini khusus untuk pelanggan; konten ini hanya untuk anggota;
        konten ini hanya tersedia untuk pelanggan; konten ini eksklusif untuk pelanggan;
        berita ini hanya untuk pelanggan; berita ini khusus untuk pelanggan; berita ini khusus pelanggan;
        berita ini hanya untuk anggota; berita ini hanya tersedia untuk pelanggan;
        berita ini eksklusif untuk pelanggan; untuk membaca selengkapnya, silakan login;
        untuk membaca selengkapnya, silakan masuk; untuk membaca selengkapnya, silakan berlangganan;
        untuk membaca selengkapnya, berlangganan; untuk membaca selengkapnya, silakan daftar;
        untuk membaca selengkapnya silakan login; untuk membaca selengkapnya silakan masuk;
        untuk melanjutkan membaca, silakan login; untuk melanjutkan membaca, silakan masuk;
        untuk melanjutkan membaca, silakan berlangganan; untuk melanjutkan membaca, berlangganan;
        untuk melanjutkan membaca, silakan daftar; untuk melanjutkan membaca silakan login;
        untuk melanjutkan membaca silakan masuk; untuk membaca artikel lengkap, silakan login;
        untuk membaca artikel lengkap, silakan masuk; untuk membaca artikel lengkap, silakan berlangganan;
        untuk membaca artikel lengkap, berlangganan; untuk membaca artikel lengkap, silakan daftar;
        untuk membaca artikel lengkap silakan login; untuk membaca artikel lengkap silakan masuk;
        untuk membaca lebih lanjut, silakan login; untuk membaca lebih lanjut, silakan masuk;
        untuk membaca lebih lanjut, silakan berlangganan; untuk membaca lebih lanjut, berlangganan;
        untuk membaca lebih lanjut, silakan daftar; untuk membaca lebih lanjut silakan login;
        untuk membaca lebih lanjut silakan masuk; untuk terus membaca, silakan login;
        untuk terus membaca, silakan masuk; untuk terus membaca, silakan berlangganan;
        untuk terus membaca, berlangganan; untuk terus membaca, silakan daftar;
        untuk terus membaca silakan login; untuk terus membaca silakan masuk;
        anda memiliki … artikel gratis; sisa … artikel gratis; artikel ini bebas dibaca;
        sudah menjadi pelanggan?; coba 1 bulan hanya rp1
      `),
      whole: phrases(`
        sudah menjadi anggota;
        gabung tribunnews+; gabung tribun+;
        daftar gratis;
        sudah punya akun;
        lupa kata sandi?; lupa password?; belum punya akun?; belum punya akun? daftar;
        sudah punya akun? masuk;
        hadiahkan artikel ini; bagikan artikel penuh; artikel ini gratis untuk semua;
        pelanggan dapat menghadiahkan; khusus untuk pelanggan; eksklusif untuk anggota; batalkan kapan saja
      `),
      weak: phrases(`
        masuk log;
        ingat saya; masuk; daftar;
        khusus pelanggan
      `)
    },
    app: {
      whole: phrases(`
        dapatkan di google play; unduh di app store; buka di aplikasi
      `),
      start: phrases(`
        unduh aplikasi kami; download aplikasi kami; baca berita lebih mudah;
        download aplikasi:; kompascom+ baca berita; baca berita tanpa iklan; baca artikel tanpa iklan;
        anda harus install aplikasi; anda harus menginstall aplikasi;
        nyalakan notifikasi berita; aktifkan notifikasi berita;
        nikmati kemudahan mendapatkan berita; nikmati kemudahan membaca; nikmati kemudahan akses berita;
        nikmati kemudahan mengakses berita;
        pindai kode qr untuk mengunduh aplikasi
      `),
      weak: ['unduh aplikasi', 'download aplikasi', 'install aplikasi']
    },
    navigation: {
      start: phrases(`
        langsung ke konten
        lompat ke konten
        langsung ke isi
        lewati ke konten
        lompat ke isi
        kembali ke beranda
        kembali ke atas
        loncat ke konten
        halaman:
        versi cetak
        cetak artikel
        tautan permanen;
        markahi permalink;
        kami membuka kesempatan bagi anda yang ingin;
        pencarian untuk:;
        halaman 1 2;
        halaman :; halaman 1/2; halaman 1/3; halaman 1/4;
        dilihat:; jumlah dilihat:; dibaca:; telah dibaca:; post views:; anda di sini:;
        anda berada di sini:
      `),
      whole: phrases(`
        beranda
        halaman depan
        halaman utama
        tentang kami
        hubungi kami
        kontak kami
        peta situs
        berita selanjutnya
        berita sebelumnya
        artikel selanjutnya
        artikel sebelumnya
        pos selanjutnya
        pos sebelumnya
        navigasi pos
        navigasi tulisan
        muat lebih banyak
        muat lainnya
        lihat semua
        tampilkan semua
        lihat lainnya
        indeks berita
        halaman selanjutnya
        halaman berikutnya
        halaman sebelumnya
        lihat selengkapnya
        sebelumnya selanjutnya
        sebelumnya berikutnya
        artikel sebelumnya artikel berikutnya;
        kembali ke artikel; lihat artikel asli;
        langganan: posting komentar (atom); posting lebih baru; posting lama;
        blank;
        gulir ke atas; tombol kembali ke atas; scroll ke atas;
        ke atas; lihat semua artikel; lihat semua pos; lihat semua berita; tampilkan lebih banyak; muat lebih;
        muat lagi;
        tulisan berikutnya; tulisan sebelumnya;
        postingan lebih baru; postingan lama; postingan lebih lama; daftar isi;
        lihat semua halaman; baca semua halaman; mode gelap; mode terang; masuk atau daftar;
        kebijakan editorial kami; pedoman editorial; cara kami bekerja; cara kami memeriksa fakta;
        mengapa percaya kami; mainkan teka-teki silang kami; uji pengetahuan anda; muat berita lainnya
      `),
      weak: phrases(`
        menu
        cari
        pencarian
        masuk
        daftar
        login
        kontak
        indeks
        arsip
        tutup
        kembali
        halaman
        home
        show all
        selanjutnya
        berikutnya
        sebelumnya
        next
        prev
        redaksi;
        kanal; network; viral; highlight; banner;
        sunting; sunting ini; keluar log; tentang;
        terakhir;
        nasional; internasional; ekonomi; olahraga; wisata; hiburan; politik; hukum; bisnis; teknologi;
        kesehatan; daerah; opini; gaya hidup; mondial; megapolitan; otomotif; kuliner
      `)
    },
    player: {
      start: phrases(`
        browser anda tidak mendukung
        peramban anda tidak mendukung
        dengarkan artikel ini
        dengarkan berita ini
        putar video;
        simak video pilihan; tonton video lainnya; gambas:video;
        gambas video;
        [gambas:video; gambas:youtube; gambas:instagram;
        pemutar video sedang dimuat; browser anda tidak mendukung elemen audio
      `),
      whole: phrases(`
        memuat...
        memuat
        sedang memuat
        loading...
        memutar video;
        saksikan video pilihan di bawah ini; saksikan video pilihan berikut ini; saksikan video pilihan ini;
        saksikan video berikut ini; simak video pilihan berikut; simak video pilihan di bawah ini;
        simak video berikut; simak video berikut ini; lihat galeri; lihat semua foto;
        dengarkan artikel; dengarkan berita; putar audio;
        perbesar; lihat gambar; perbesar gambar;
        gambas:video 20detik; gambas:video cnn; gambas:video cnbc; gambas:twitter;
        klik untuk memperbesar;
        dibacakan oleh ai;
        audio tidak tersedia; kecepatan pemutaran; subtitel nonaktif;
        aktifkan javascript untuk menonton video ini; tonton di youtube; semua episode; foto berikutnya;
        foto sebelumnya; buka galeri; kembali ke galeri; sembunyikan keterangan; geser untuk melihat lainnya
      `),
      weak: phrases(`
        video
        audio
        live
        siaran langsung
        loading;
        bisu;
        suara ai
      `)
    },
    embed: {
      start: phrases(`
        lihat postingan ini di instagram
        lihat kiriman ini di instagram
        sebuah kiriman dibagikan oleh
        postingan dibagikan oleh
        gambas:
        [gambas:; gambas:video;
        konten ini tidak tersedia; video ini tidak tersedia; aktifkan javascript
      `)
    },
    truncation: {
      weak: phrases(`
        lanjut; lebih lanjut;
        selanjutnya
      `),
      start: ['lanjutkan membaca', 'lanjut membaca'],
      whole: phrases(`
        baca selengkapnya; baca selanjutnya;
        baca lebih;
        artikel asli; lihat sumber artikel; lihat artikel asli; baca artikel asli;
        selengkapnya; baca lebih lanjut; lihat selengkapnya; baca artikel selengkapnya;         baca berita selengkapnya
      `)
    },
    byline: {
      start: phrases(`
        penulis:
        penulis :
        editor:
        editor :
        reporter:
        reporter :
        oleh:
        oleh :
        laporan wartawan
        laporan:
        pewarta:
        pewarta :
        kontributor:
        jurnalis:
        wartawan:
        laporan jurnalis;
        uploader:; uploader :
      `),
      weak: phrases(`
        penulis
        oleh
        editor
        reporter
        laporan
        pewarta
        tim redaksi
        jurnalis
        kontributor
        tim
      `)
    },
    credit: {
      start: phrases(`
        foto:
        foto :
        (foto:
        gambar:
        ilustrasi:
        ilustrasi foto
        sumber foto
        sumber gambar
        keterangan foto
        keterangan gambar
        foto dok
        foto ilustrasi
        video:
        dok.
        kredit foto
        fotografer:
        ilustrasi (
      `),
      whole: phrases(`
        ilustrasi
        foto: ilustrasi
        (ilustrasi)
        dok. pribadi
        dok pribadi
        dokumentasi
        lihat foto
        perbesar
        foto: istimewa
        istimewa
        tangkapan layar
      `),
      weak: phrases(`
        foto
        sumber
        dok
        sumber:
        gambar
      `)
    },
    date: {
      start: phrases(`
        diterbitkan:
        diterbitkan pada
        dipublikasikan:
        dipublikasikan pada
        diperbarui:
        diperbarui pada
        terakhir diperbarui
        tanggal terbit
      `),
      weak: phrases(`
        diterbitkan
        diperbarui
        hari ini
        kemarin
        dibaca
        kali dilihat
        wib
        senin
        selasa
        rabu
        kamis
        jumat
        sabtu
        minggu
        dilihat
        yang lalu
        jam lalu
        jam yang lalu
        menit yang lalu
        hari yang lalu
        menit lalu
        hari lalu;
        minggu yang lalu; bulan yang lalu; mnt lalu; h lalu; mgg lalu; bln lalu
      `)
    },
    'reading-time': {
      start: ['waktu baca'],
      whole: phrases(`
        menit membaca
        menit baca
        menit waktu baca
        menit dibaca
      `)
    },
    'sign-off': {
      start: phrases(`
        sumber:
        sumber :
        editor:
        penulis:
        pewarta:
        sumber berita:
        artikel ini telah tayang
      `),
      weak: ['sumber', 'editor']
    },
    contact: {
      weak: phrases(`
        polling; jajak pendapat
      `),
      start: phrases(`
        bagaimana reaksi anda; apa reaksi anda; laporkan kesalahan; ada saran; punya informasi;
        kirim berita; kirimkan berita; kirimkan tulisan; apakah anda ingin saya; apakah artikel ini;
        hubungi redaksi;
        bagaimana tanggapan anda;
        anda juga bisa kirim; suka dengan artikel ini; fakta atau hoaks? untuk mengetahui;
        jika anda menemukan kesalahan dalam berita; jika anda menemukan kesalahan dalam artikel;
        jika anda menemukan kesalahan pada berita; jika anda menemukan kesalahan pada artikel;
        jika anda menemukan kesalahan penulisan; jika anda menemukan kesalahan ketik;
        jika anda menemukan kesalahan informasi dalam;
        menemukan kesalahan dalam artikel ini?; ada kesalahan dalam berita ini?;
        punya berita menarik? kirim ke kami; ikuti jajak pendapat kami; apakah anda menyukai artikel ini?
      `),
      whole: phrases(`
        bagaimana tanggapan anda mengenai artikel ini;
        apa reaksi kamu; apa reaksimu; lihat hasil; hasil polling; apakah artikel ini membantu;
        jawab pertanyaan; suka dengan artikel ini?;
        ringkas artikel ini; ringkas berita ini; tampilkan ringkasan; tanya ai; tanya ai soal berita ini;
        rangkum artikel ini;
        laporkan kesalahan pada artikel; kirim foto anda ke redaksi; kirimkan foto dan video anda;
        terima kasih atas suara anda
      `)
    },
    donation: {
      start: phrases(`
        kompas.com berkomitmen; dukung keberlanjutan jurnalisme; gabung kompas.com plus;
        baca berita tanpa iklan;
        dukung kami; donasi sekarang;
        dukung jurnalisme independen;
        donasi, dapat voucer; dukungan anda akan menambah
      `),
      whole: phrases(`
        suka dengan artikel ini? bantu penulis dengan donasi melalui
      `)
    }
  },
  requests: {
    page: phrases('kami; kontak kami; hubungi kami; ikuti kami; dukung kami'),
    readers: phrases('anda; kamu; kita; silakan; mu; kalian; sobat'),
    deeds: phrases(`
        berlangganan; langganan; daftar; mendaftar; daftarkan; ikuti; follow; gabung; bergabung;
        bergabunglah; klik; bagikan; share; sukai; unduh; download; dapatkan; tinggalkan; tulis; beri;
        komentari; login; masuk; dukung; donasi; simak; baca; cek; temukan; install; subscribe;
        jangan lewatkan; jangan lupa; hubungi kami; ikuti kami; baca juga
      `),
    things: {
      newsletter: phrases(`
        newsletter*; buletin; email; gratis; notifikasi; berita terbaru; berita terkini;
        berita pilihan; update berita; informasi terbaru; breaking news; secara gratis
      `),
      'comment-notice': phrases(`
        komentar; kolom komentar; komentarmu; komentar anda; moderasi; tanggapan anda
      `),
      cookie: phrases('cookie*; kebijakan privasi; data pribadi'),
      disclaimer: phrases('syarat dan ketentuan; ketentuan layanan; situs ini; situs kami'),
      follow: phrases(`
        saluran whatsapp; whatsapp channel; channel whatsapp; grup telegram; grup whatsapp;
        channel telegram; media sosial; google news; channel youtube; akun; facebook; instagram;
        twitter; youtube; saluran telegram; kanal whatsapp; kanal youtube; saluran youtube; threads;
        bluesky*; mastodon*; tiktok*; telegram*; viber*; discord*; flipboard*; pinterest*; snapchat*;
        linkedin*; whatsapp*; google discover*; google news*; apple news*; msn
      `),
      share: phrases('artikel ini; berita ini; tulisan ini; kepada teman; dengan teman; ke teman'),
      app: phrases('aplikasi; aplikasi kami; play store'),
      paywall: phrases('pelanggan; lanjut membaca; akun anda; akses tak terbatas; akses penuh'),
      donation: phrases('jurnalisme independen; jurnalisme kami; donasi; dukungan anda'),
      copyright: phrases(`
        dilindungi undang-undang; tanpa izin; sebagian atau seluruh
      `)
    },
    links: phrases(`
        klik di sini; klik disini; klik link; klik tautan; dengan klik; melalui link; klik link berikut
      `),
    own: {
      newsletter: phrases(`
        berita terbaru; berita terkini; berita pilihan; update berita; breaking news;
        berita lainnya; berita menarik lainnya; berita dan artikel; berita terpopuler;
        kabar terbaru; kabar terkini; update terbaru
      `),
      contact: phrases('redaksi kami; tim redaksi; redaksi@'),
      donation: phrases('jurnalisme independen; jurnalisme kami; jurnalisme berkualitas')
    },
    over: phrases(`
        suka dengan artikel
      `)
  }
}

export default id
