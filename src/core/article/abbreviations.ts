/** Words written with a full stop that does not end a sentence, without that stop, in lower case. */
export interface Abbreviations {
  /** Always followed by what they belong to: titles, « cf. », « No. ». */
  readonly before: ReadonlySet<string>;
  /** May end a sentence: it goes on when a figure or a small letter follows (months, hours, units). */
  readonly within: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** By primary language subtag (BCP 47). */
export const abbreviationsOf: Readonly<Record<string, Abbreviations>> = {
  fr: {
    before: words(
      'm mm mme mmes mlle mlles me mgr dr drs pr prof st ste sts cf art p pp n no vol chap éd op cit av',
    ),
    within: words(
      'janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim h min s env hab km etc apr j-c bd fig tél',
    ),
  },
  en: {
    before: words(
      'mr mrs ms messrs dr prof st rev hon pres gov sen rep gen col maj capt cmdr lt sgt cpl pvt no nos vs cf fig vol pp eg ie e.g i.e viz approx mt ft supt',
    ),
    within: words(
      'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m am pm etc inc ltd corp co jr sr ave blvd dept est u.s u.k u.n',
    ),
  },
};
