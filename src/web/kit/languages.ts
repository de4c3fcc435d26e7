/** Each language of the interface, by its own name. */
export const languageNames = { fr: 'Français', en: 'English', ar: 'العربية' } as const;

export type Language = keyof typeof languageNames;

/** The languages of the interface, in the order they are offered. */
export const languages = ['fr', 'en', 'ar'] as const satisfies readonly Language[];
