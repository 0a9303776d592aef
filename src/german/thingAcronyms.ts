import { wordList } from './wordList.ts';

/** Acronyms of things, illnesses, contests and measures, in the singular: no organisation, whatever stands around them. */
export const THING_ACRONYMS: ReadonlySet<string> = new Set(
  wordList(`
ABS AGB Aids AIDS AKW ALG BIP BSE CD CEO CFK CO2 DDT DNA DNS DSL DVD EDV EKG FCKW GAU GPS GTI HD HDTV HIV ICE ISBN ISDN
KFZ Kfz KI KZ LED LKW Lkw LNG LTE MP3 MRSA MRT MWSt NGO NGOs PC PCR PDF PET PIN PKW Pkw PVC PS3 RNA SARS SIM SMS SOS SUV TAN
TNT TV UKW UMTS USB URL WLAN WM EM
`),
);
