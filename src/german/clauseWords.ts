import { wordList } from './wordList.ts';

/** Closed word classes that tell how a German sentence hangs together. All in small letters. */

/** Determiners that may stand before a subject. */
export const SUBJECT_DETERMINERS: ReadonlySet<string> = new Set(
  wordList(`
der die das ein eine einer dieser diese dieses jener jene jenes kein keine sein seine ihr ihre unser unsere mein meine
viele einige mehrere manche zahlreiche alle beide etliche wenige zwei drei vier fünf sechs sieben acht neun zehn elf
zwölf jeder jede jedes weitere andere
`),
);

/** Determiners in the genitive, behind a noun. */
export const GENITIVE_DETERMINERS: ReadonlySet<string> = new Set(
  wordList(
    'der des eines einer dieser dieses jener ihrer seiner seines ihres unserer deren dessen mehrerer zweier',
  ),
);

/** Determiners in any other case than the nominative. */
export const OBJECT_DETERMINERS: ReadonlySet<string> = new Set(
  wordList(
    'dem den des einem einen eines diesem diesen seinem seinen ihrem ihren keinem keinen jenem jenen meinem meinen unserem unseren beiden vielen einigen mehreren zahlreichen',
  ),
);

/** Pronouns that stand for a person or a body spoken of before. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  wordList('er sie es dieser diese dieses jener letzterer letztere ersterer erstere'),
);

/** Subjects that are nobody in particular. */
export const NOBODY: ReadonlySet<string> = new Set(
  wordList('man es wer ich wir du ihr was das dies jemand niemand keiner wer'),
);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  wordList(`
ab abseits am an angesichts anhand anlässlich anstatt anstelle auf aufgrund aufs aus außer außerhalb bei beim bezüglich binnen bis
dank durch entgegen entlang für fürs gegen gegenüber gemäß hinsichtlich hinter im in infolge innerhalb ins inmitten
jenseits laut mangels mit mithilfe mittels nach namens neben oberhalb ohne per pro samt seit seitens statt trotz über übers um
ums unter unterhalb unweit via vom von vor während wegen wider zu zufolge zugunsten zum zur zwischen
`),
);

/** Prepositions that hang on to the noun before them, not to the verb: „der Sprecher für Verkehr von der Bahn“ */
export const NOUN_PREPOSITIONS: ReadonlySet<string> = new Set(wordList('von vom für'));

/** Words that open a subordinate clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  wordList(`
dass daß ob wenn weil da obwohl obgleich während nachdem bevor ehe sobald solange sofern falls damit sodass indem als wie wer was wo wohin woher wann
warum weshalb wieso welche welcher welches wem wen wessen worauf woran worin womit wodurch wofür wogegen worüber wonach wobei inwiefern inwieweit
zumal seitdem soweit soviel
`),
);

/** Those that open what somebody said: „sagte, dass …“, „fragte, ob …“ */
export const COMPLEMENTIZERS: ReadonlySet<string> = new Set(
  wordList(
    'dass daß ob wer was wie wo wann warum weshalb wieso wohin woher welche welcher welches inwiefern inwieweit wem wen worauf woran worin womit wodurch wofür worüber',
  ),
);

export const COORDINATORS: ReadonlySet<string> = new Set(
  wordList('und oder aber doch sondern denn sowie bzw beziehungsweise'),
);

/** Finite forms of the auxiliaries that carry a participle. */
export const HAVE: ReadonlySet<string> = new Set(wordList('hat haben hatte hatten habe hätte hätten'));
export const BECOME: ReadonlySet<string> = new Set(
  wordList('wird werden wurde wurden worden werde würde würden'),
);

/** Small words that are neither adjective nor verb: adverbs, particles, pronouns in other cases. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  wordList(`
auch nicht nur noch schon bereits heute gestern morgen jetzt nun dann da dort hier so sehr mehr wieder weiter weiterhin ferner
außerdem zudem dabei dazu dagegen dafür darauf darüber daran damit danach davon davor daraufhin deshalb deswegen
daher jedoch allerdings indes hingegen dennoch trotzdem zuvor vorher später früher kürzlich jüngst zuletzt schließlich endlich
einst mal einmal immer stets nie oft bald erneut ebenfalls ebenso etwa rund fast kaum wohl vielleicht offenbar angeblich
vermutlich wahrscheinlich möglicherweise unterdessen inzwischen mittlerweile gleichzeitig zugleich sich ihm ihn ihr ihnen uns mir
mich dir dich wörtlich sinngemäß lediglich beispielsweise übrigens sogar gar eben selbst allein insbesondere vor allem
abends morgens mittags nachts anschließend zunächst erstmals öffentlich schriftlich mündlich telefonisch ausdrücklich
nachdrücklich nochmals überraschend unmissverständlich folgendermaßen folgendes ihrerseits seinerseits und oder aber doch
zwar derzeit vorab seither damals seitdem bislang bisher hinterher obendrein sonst zumindest immerhin freilich folglich somit
also tatsächlich letztlich letztendlich überdies weiters insgesamt sonach demnach nämlich ehemals seinerzeit einstweilen
mehrfach wiederholt erstens zweitens drittens kurz knapp genau eher vielmehr vielleicht überhaupt dennoch keineswegs
denn als wie zu ja nein hinzu fort mit an aus vor ein zurück bekannt fest hin klar ab zusammen
`),
);

/** Words that only belong to a name when it goes on behind them: „von der Leyen“, „bin Salman“, „de Gaulle“ */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  wordList('von van der den de del della di da dos du la le ten ter zu zur vom bin ibn al el y e und'),
);

export const MODALS: ReadonlySet<string> = new Set(
  wordList(`
kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte
sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen mochte möchte
möchten wird werden würde würden werde lässt lassen ließ ließen
`),
);
