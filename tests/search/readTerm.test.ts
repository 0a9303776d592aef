import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWord } from '../../src/german/foldWord.ts';
import { nameKeys } from '../../src/german/nameKeys.ts';
import { aliasKeys } from '../../src/search/aliasKeys.ts';
import type { Suggestion } from '../../src/search/rankSuggestions.ts';
import type { Lexicon } from '../../templates/client/search/lexicon.ts';
import { type Reading, readTerm } from '../../templates/client/search/readTerm.ts';

/** The lexicon of an archive with these words, `names` among them, that corrects to `slip`. */
function lexiconOf(
  words: Readonly<Record<string, number>>,
  names: readonly string[],
  slip?: Suggestion,
): Lexicon {
  const entries = new Map(
    Object.entries(words).map(([form, count]) => [foldWord(form), [form, count] as const]),
  );
  const sounding = (key: string): string[] =>
    names.filter((name) => nameKeys(name).some((one) => aliasKeys.sound(one) === key));
  return {
    async entry(folded) {
      const entry = entries.get(folded);
      return entry === undefined ? null : [...entry];
    },
    beginningWith: async () => [],
    aliases: async (key) => sounding(key),
    suggest: async () => (slip === undefined ? [] : [slip]),
  };
}

async function read(
  word: string,
  lexicon: Lexicon,
  beside: readonly string[] = [],
  hits = 0,
): Promise<string[]> {
  return (await readAll(word, lexicon, beside, hits)).wordings.map(({ text }) => text);
}

function readAll(word: string, lexicon: Lexicon, beside: readonly string[] = [], hits = 0): Promise<Reading> {
  return readTerm(word, lexicon, {
    typing: false,
    isAcronym: true,
    hits: async () => hits,
    isBeside: async (name) => beside.includes(name),
  });
}

test('a name typed in plain letters finds those that the index keeps apart', async () => {
  const lexicon = lexiconOf({ Bjørn: 4, Løvland: 2, Ferenc: 9 }, []);
  assert.deepEqual(await read('Bjorn', lexicon), ['Bjorn', 'Bjørn']);
  assert.deepEqual(await read('Lövland', lexicon), ['Lövland', 'Løvland']);
  assert.deepEqual(await read('Ferenc', lexicon), ['Ferenc']);
});

test('a name that the archive lacks finds its other transcriptions, not whatever has its consonants', async () => {
  const lexicon = lexiconOf({ Nazarov: 2, Nadarow: 1 }, ['Nazarov', 'Nadarow']);
  assert.deepEqual(await read('Nasarow', lexicon), ['Nasarow', 'Nazarov']);
});

test('what sounds like a rare word of the archive is offered, never looked for', async () => {
  const lexicon = lexiconOf({ März: 1, Merz: 40, Bäcker: 2, Becker: 9 }, ['Merz', 'Becker']);
  assert.deepEqual(await read('März', lexicon), ['März']);
  assert.deepEqual((await readAll('März', lexicon)).alike, ['Merz']);
  assert.deepEqual(await read('Bäcker', lexicon), ['Bäcker']);
  assert.deepEqual((await readAll('Bäcker', lexicon)).alike, ['Becker']);
  assert.deepEqual(
    (await readAll('Bäcker', lexicon, [], 12)).alike,
    [],
    'not a word that many have in compounds',
  );
});

test('what only sounds like a rare word that is no name is not looked for', async () => {
  const names = ['Monchun', 'Nadarow', 'Nadaraw'];
  const lexicon = lexiconOf({ Mönchen: 1, Monchun: 40, Nadarow: 2, Nadaraw: 9 }, names);
  assert.deepEqual(await read('Mönchen', lexicon), ['Mönchen']);
  assert.deepEqual(await read('Nadarow', lexicon), ['Nadarow', 'Nadaraw']);
  // the archive has „Mönch“ alone: articles with the stem
  const without = lexiconOf({ Monchun: 40 }, names);
  assert.deepEqual(await read('Mönchen', without, [], 3), ['Mönchen']);
  assert.deepEqual(await read('Mönchen', without), ['Mönchen', 'Monchun']);
});

test('of a slip and a name that sounds alike, as frequent, the slip is meant if two letters were swapped', async () => {
  const words = { Asterid: 1, Asteroid: 1 };
  const slip = (cost: number) => ({ form: 'Asteroid', count: 1, cost });
  assert.deepEqual(await read('Asteorid', lexiconOf(words, ['Asterid'], slip(0.6))), ['Asteorid']);
  assert.deepEqual(await read('Asteorid', lexiconOf(words, ['Asterid'], slip(0.9))), ['Asteorid', 'Asterid']);
});

test('a word that occurs nowhere is a name rather than a slip where that stands beside the others typed', async () => {
  const slip = { form: 'Kaffer', count: 300, cost: 0.6 };
  const lexicon = lexiconOf({ Dschafar: 1 }, ['Dschafar'], slip);
  assert.deepEqual(await read('Djafer', lexicon), ['Djafer']);
  assert.deepEqual(await read('Djafer', lexicon, ['Dschafar']), ['Djafer', 'Dschafar']);
});

test('abbreviations of small letters are looked for with spaces too', async () => {
  const lexicon = lexiconOf({}, []);
  assert.deepEqual(await read('d.h', lexicon), ['d.h', 'd h']);
  assert.deepEqual(await read('U.S.A', lexicon), ['U.S.A']);
  assert.deepEqual(await read('1.2', lexicon), ['1.2']);
});

test('a noun has no forms of a verb that it looks like', async () => {
  const lexicon = lexiconOf({ Hafen: 9, Haft: 9, wagte: 9, kaufte: 5, gekauft: 6 }, []);
  assert.deepEqual(await read('Hafen', lexicon), ['Hafen']);
  assert.deepEqual(await read('hafen', lexicon), ['hafen']);
  assert.deepEqual(await read('Wagen', lexicon), ['Wagen']);
  assert.deepEqual(await read('kaufen', lexicon), ['kaufen', 'kaufte', 'gekauft']);
});

test('a variant of a joined person is looked for beside a word that the archive has', async () => {
  const named = new Map([['nasarow', ['Nazarov']]]);
  const plain = lexiconOf({ Nasarow: 1, Nazarov: 2 }, ['Nazarov']);
  const lexicon = { ...plain, aliases: async (key: string) => named.get(key) ?? plain.aliases(key) };
  assert.deepEqual(await read('Nasarow', lexicon), ['Nasarow', 'Nazarov']);
});

test('a noun is no other spelling of a surname with its stem, an old verb has the forms of the new one', async () => {
  const words = { Karte: 9, Carter: 2, platzieren: 3, platziert: 5 };
  const named = new Map([
    ['kart=', ['Carter']],
    ['plazieren-', ['platzieren']],
  ]);
  const lexicon = { ...lexiconOf(words, []), aliases: async (key: string) => named.get(key) ?? [] };
  assert.deepEqual(await read('Karte', lexicon), ['Karte']);
  assert.deepEqual(await read('Karter', lexicon), ['Karter', 'Carter']);
  assert.deepEqual(await read('plazieren', lexicon), ['plazieren', 'platzieren', 'platziert']);
});

test('„III“ and „1000“ are no spellings of „II“ and „100“, a name with C is none of a noun with K', async () => {
  const named = new Map([['kohl=', ['Cohm', 'Cohl']]]);
  const lexicon = {
    ...lexiconOf({ Kohle: 3, Cohl: 1 }, []),
    aliases: async (key: string) => named.get(key) ?? [],
  };
  assert.deepEqual(await read('Kohle', lexicon), ['Kohle']);
  const numbers = lexiconOf({ III: 9, 1000: 9 }, []);
  assert.deepEqual(await read('II', numbers), ['II']);
  assert.deepEqual(await read('100', numbers), ['100', 'hundert']);
});

test('a place whose spelling is settled is no transcription of a name, nor an acronym', async () => {
  const plain = lexiconOf({ Manila: 1, Manuela: 2, Medwedew: 1, Medvedev: 9, Park: 9 }, [
    'Manila',
    'Manuela',
    'Medwedew',
    'Medvedev',
    'Park',
  ]);
  const lexicon = {
    ...plain,
    aliases: async (key: string) => (key === aliasKeys.place('manila') ? [''] : plain.aliases(key)),
  };
  assert.deepEqual(await read('Manila', lexicon), ['Manila']);
  assert.deepEqual(await read('Manuela', lexicon), ['Manuela']);
  assert.deepEqual(await read('Medwedew', lexicon), ['Medwedew', 'Medvedev']);
  assert.deepEqual(await read('PRK', lexicon), ['PRK']);
});

test('a name has no forms but its genitive, an irregular noun has them beside other words too', async () => {
  const named = new Map([
    [aliasKeys.bearers('herta'), ['~ Lemberg']],
    [aliasKeys.noun('bus'), ['Busse']],
    [aliasKeys.name('un'), ['Vereinte Nationen']],
  ]);
  const lexicon = {
    ...lexiconOf({ Herta: 2, Herten: 1, Hertas: 1, Thema: 3, Themen: 4 }, []),
    aliases: async (key: string) => named.get(key) ?? [],
  };
  assert.deepEqual(await read('Herta', lexicon), ['Herta', 'Hertas']);
  assert.deepEqual(await read('Thema', lexicon), ['Thema', 'Themen']);
  const beside = await readTerm('Bus', lexicon, {
    typing: false,
    isAcronym: false,
    hits: async () => 9,
    isBeside: async () => false,
  });
  assert.deepEqual(
    beside.wordings.map(({ text }) => text),
    ['Bus', 'Busse'],
  );
});

test('a verb has its participle and, if it can be taken apart, the form with „zu“; not where only nouns are written so', async () => {
  const lexicon = lexiconOf({ vorzulegen: 2, brennenden: 3, Brennende: 1, Vorlage: 2 }, []);
  assert.deepEqual(await read('vorlegen', lexicon), ['vorlegen', 'vorzulegen']);
  assert.deepEqual(await read('brennen', lexicon), ['brennen', 'brennenden']);
  assert.deepEqual(await read('Brennen', lexicon), ['Brennen']);
});

test('another spelling of an adjective is found by any of its forms', async () => {
  assert.deepEqual(await read('phantastisch', lexiconOf({ fantastischen: 2 }, [])), [
    'phantastisch',
    'fantastischen',
  ]);
  assert.deepEqual(await read('Phase', lexiconOf({ Fase: 0, Fasen: 2 }, [])), ['Phase', 'Fase']);
  assert.deepEqual(await read('Phase', lexiconOf({ Faserung: 2 }, [])), ['Phase']);
});

test('irregular verbs with a beginning have the forms of the verb, nouns have none', async () => {
  const named = new Map([[aliasKeys.verb('nahm'), ['nehmen', 'genommen']]]);
  const lexicon = {
    ...lexiconOf({ übernahm: 3, übernehmen: 4, übernommen: 9, Übernahme: 5, vernehmen: 2 }, []),
    aliases: async (key: string) => named.get(key) ?? [],
  };
  assert.deepEqual(await read('übernahm', lexicon), ['übernahm', 'übernehmen', 'übernommen']);
  assert.deepEqual(await read('Übernahm', lexicon), ['Übernahm']);
});
