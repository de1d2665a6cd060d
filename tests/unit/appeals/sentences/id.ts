import type { Sentences } from './sentences.ts';

export const id: Sentences = {
  pleas: {
    money: [
      'Dukung jurnalisme independen agar tetap hidup.',
      'Donasi Anda membantu kami bekerja.',
      'Kami membutuhkan dukungan pembaca seperti Anda.',
      'Traktir kami kopi lewat Saweria.',
      'Media ini bisa terbit berkat pembaca.',
      'Jadilah pendukung kami mulai Rp20.000 per bulan.',
    ],
    join: [
      'Berlangganan sekarang, bulan pertama Rp1.000.',
      'Sudah berlangganan? Masuk untuk melanjutkan membaca.',
      'Gabung komunitas pembaca kami.',
      'Lihat paket langganan',
    ],
    meter: [
      'Artikel ini khusus untuk pelanggan.',
      'Anda sudah membaca semua artikel gratis bulan ini.',
      'Tersisa 57% dari artikel ini.',
    ],
    email: [
      'Daftar newsletter kami, gratis.',
      'Langsung ke kotak masuk Anda setiap pagi.',
      'Masukkan alamat email Anda',
      'Jangan lewatkan kabar terbaru.',
    ],
    action: [
      'Ikuti saluran WhatsApp kami',
      'Unduh aplikasi kami',
      'Baca juga',
      'Punya informasi soal kasus ini? Hubungi wartawan kami.',
    ],
    opener: ['Pembaca yang budiman,', 'Sebelum Anda pergi', 'Tahukah Anda'],
    closer: ['Nanti saja', 'Ingatkan saya nanti', 'Jumlah lain'],
    perk: ['Akses penuh tanpa iklan'],
  },
  news: [
    'Yayasan itu menghimpun dua belas miliar rupiah dari para donatur, menurut laporan tahunannya.',
    'Pengusaha itu menyumbang dua ventilator kepada rumah sakit daerah.',
    'Partai tersebut memiliki tiga puluh ribu anggota, tetapi hanya separuh yang membayar iuran.',
    'Layanan itu akan menaikkan harga langganan pada bulan April, kata juru bicara perusahaan.',
    'Pemerintah akan menambah bantuan untuk desa sebesar lima persen.',
    'Polisi menerima tiga puluh laporan setelah perampokan di bank itu.',
    'Warga yang ingin membantu keluarga korban dapat membawa selimut ke balai desa.',
    'Palang Merah membutuhkan pendonor darah dari semua golongan, kata direkturnya.',
    'Perpustakaan menerima lima ratus buku dari seorang kolektor di kota itu.',
    'Menteri mengatakan bahwa bandara baru akan dibuka pada akhir tahun ini.',
    'Klub itu membeli penyerang yang akan bermain selama dua tahun di Surabaya.',
    'Pengadilan memutuskan bahwa bank harus mengembalikan seluruh biaya kepada nasabah.',
  ],
};
