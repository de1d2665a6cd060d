/**
 * Words with a dot that do not end a sentence, in lower case and without the last dot, by language. Only those that are followed by a
 * capital letter or a number as a rule: "Dr. Meier", "p. 7", "z. B. Rom". A single letter with a dot ("J. S. Bach") is known without a list.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'mr mrs ms dr prof st rev hon gen col capt lt sgt maj cmdr gov sen rep pres supt det insp fr no nos vol vols fig figs p pp ch sec art ed eds cf vs al approx ca e.g i.e mt ft jr sr jan feb mar apr aug sept sep oct nov dec u.s u.k u.n',
  de: 'dr prof hr fr frl st nr abs art bd bzw ca dipl ing evtl geb gest ggf inkl zzgl jh kap lfd mio mrd s sog str tel u.a usw vgl z.b d.h u.u o.ä i.d.r m.e v.a z.t zz hl hrsg jan feb aug sept okt nov dez',
  fr: 'm mm mme mlle dr pr me st ste p pp vol chap fig art av env éd cf janv févr juil sept oct nov déc',
  es: 'sr sra srta dr dra d dña prof ud uds núm no pág págs vol cap fig art av avda st sto sta gral ee.uu p.ej',
  it: 'sig sigg dott prof ing avv on s st n pag pagg vol cap fig art es ecc gen feb mar apr giu lug ago sett ott nov dic',
  pt: 'sr sra srta dr dra prof d dona núm n pág págs vol cap fig art av st sto sta gen eng ex',
  nl: 'dhr mevr mw dr drs prof ir ing mr ds st nr blz p vol fig art ca bijv d.w.z o.a m.b.t resp',
  pl: 'dr prof mgr inż ks św p pp pani pan nr str ul al tzn tj np m.in ok',
  sv: 'dr prof st nr s bl.a t.ex d.v.s ca kl',
  da: 'dr prof nr s bl.a f.eks ca kl hr fr',
  no: 'dr prof nr s bl.a f.eks ca kl',
  ru: 'г гг ул д стр рис им св проф акад руб тыс млн млрд т.е т.д т.п т.к и.о',
  uk: 'м р рр вул д стор рис ім св проф акад грн тис млн млрд т.зв',
  cs: 'dr prof mgr ing p sv č str ul např tzv tj mil',
};

const known = new Map<string, ReadonlySet<string>>();

/** The abbreviations of a language, those of English for one without a list. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  const key = Object.hasOwn(BY_LANGUAGE, language) ? language : 'en';
  const found = known.get(key) ?? new Set((BY_LANGUAGE[key] ?? '').split(' '));
  known.set(key, found);
  return found;
}

/** Languages that write ordinal numbers with a dot: "am 3. Mai". */
export const DOTTED_ORDINALS: ReadonlySet<string> = new Set(
  'de da no nb nn fi is cs sk sl hr sr bs hu pl et lv tr'.split(' '),
);
