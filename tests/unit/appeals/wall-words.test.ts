import { describe, expect, it } from 'vitest';
import { wallIn } from '../../../src/appeals/wall-words.ts';

describe('wallIn', () => {
  it.each([
    '57 % of this article remain. Subscribe to read it.',
    'You have read 20 % of this story.',
    'Noch 73 % des Artikels: jetzt testen.',
    'Il vous reste 57.5% de cet article à lire. La suite est réservée aux abonnés.',
    'Te queda el 60 % por leer.',
    'Ti resta da leggere il 40%: restano 40 % del pezzo',
    'Осталось прочитать 64 %',
    '残り1,234文字',
    '剩余 45%',
    '기사의 70%가 남았습니다',
  ])('hears how much is left: %s', (text) => expect(wallIn(text)).toBe('left'));

  it.each([
    'Continue reading with a subscription',
    'This article is for subscribers only. Already a member? Log in.',
    'Subscribe to read the full story',
    'The rest of this post is for paid supporters',
    'Weiterlesen mit dem Digitalabo',
    'Dieser Artikel ist nur für Mitglieder',
    'La suite est réservée aux abonnés',
    'Contenido exclusivo para suscriptores',
    'Per continuare a leggere abbonati',
    'Continue lendo por 1 real',
    'Alleen voor abonnees',
    'Czytaj dalej z prenumeratą',
    'Zbytek článku je pro předplatitele',
    'Читать дальше по подписке',
    'Читати далі',
    'Okumaya devam etmek için abone olun',
    'Läs vidare med ett konto',
    'この記事は有料会員限定です',
    '订阅后才能继续阅读',
    '구독하고 계속 읽기',
  ])('hears that it goes on: %s', (text) => expect(wallIn(text)).toBe('goes-on'));

  it.each([
    'Enjoyed this? Become a member and support our newsroom.',
    'Keep reading our reporting on the coast. Subscribe for 3 € a month.',
    'Save 50 % in the first year. Subscribe now.',
    'Continue reading more stories from our archive',
    '30 % of our readers give. Will you?',
    'Abonnez-vous pour 1 € le premier mois',
    'Jetzt Mitglied werden und 20 % sparen',
  ])('hears neither: %s', (text) => expect(wallIn(text)).toBeNull());
});
