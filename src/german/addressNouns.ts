/**
 * What people are called by before their name, by the last part of the word: „Präsident“, „Außenministerin“, „Vizekanzlers“,
 * „Landesvorsitzende“. A search for an office and a name means the person, whom other articles name without it. Only
 * offices that few hold at a time: „Fischer“ and „Koch“ are surnames more often.
 */
const HEADS =
  'präsident minister kanzler premier senator gouverneur bürgermeister kommissar abgeordnet generalsekretär staatssekretär vorsitzend parteichef regierungschef fraktionschef konzernchef botschafter sprecher trainer general admiral oberst papst kardinal bischof patriarch imam scheich ajatollah ayatollah könig kaiser prinz prinzess fürst emir sultan diktator president queen king prince pope sheikh senator governor astronaut kosmonaut professor doktor chef direktor manager führer gründer politiker kandidat anwalt ankläger nobelpreisträger spieler torwart torhüter stürmer kapitän rennfahrer profi weltmeister olympiasieger schauspieler regisseur schriftsteller'.split(
    ' ',
  );

const OFFICE = new RegExp(`(?:${HEADS.join('|')})(?:innen|in|en|es|er|e|s|n)?$`, 'u');
const ADDRESS = /^(?:frau|herrn?|dr\.?|prof\.?|sir|lord|lady|mr\.?|mrs\.?)$/u;

/** Whether a word typed before a name is an office, „Ministerpräsidentin“, or a mere address, „Frau“. */
export const isAddressNoun = (word: string): boolean => {
  const small = word.toLowerCase();
  return ADDRESS.test(small) || OFFICE.test(small);
};
