const REGNAL = /\s[IVX]+\.?$/;

/** „Elisabeth II.“, „Karl V“: a name that a ruler's number ends */
export const isRuler = (name: string): boolean => REGNAL.test(name);
