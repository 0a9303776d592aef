import { UI } from '../../src/german/ui.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';
import { UncertainNote } from '../parts/UncertainNote.tsx';

export const data = { permalink: '/ueber/index.html' };

/** Who answers for the archive, how it was made, what it does not know. */
export default function About({ site }: { site: Site }) {
  const { settings, href } = site;
  return (
    <Layout site={site} path={path.about()} title={UI.about}>
      <header class="head">
        <h1>{UI.about}</h1>
        <p class="intro">{settings.description}</p>
      </header>
      <div class="prose">
        {(settings.publisher || settings.contact) && (
          <section>
            <h2>Verantwortlich</h2>
            <p>
              {settings.publisher}
              {settings.publisher && settings.contact && ', '}
              {settings.contact}
            </p>
          </section>
        )}
        <section>
          <h2 id="gewissheit">Was das Archiv weiß und was nicht</h2>
          <p>
            Bei jedem Artikel steht unter „Nachweise“, wo Datum, Quelle und Namen gelesen wurden. Ein Datum
            wird nie genauer angegeben, als der Artikel es nennt: „September 2023“ bleibt ein Monat. Wo der
            Artikel gar kein Datum nennt, der Text aber eines erkennen lässt, heißt das Datum „erschlossen“,
            und die Stelle im Text ist verlinkt. Lässt auch der Text nichts erkennen, steht der Artikel unter{' '}
            <a href={href(path.undated())}>„{UI.undated}“</a>.
          </p>
          <p>
            Personen, Orte und Organisationen hat ein Programm in den Texten gefunden. „{UI.confirmed}“ heißt,
            dass die Redaktion den Eintrag geprüft hat; „{UI.found}“ heißt, dass er falsch sein kann.
          </p>
          <UncertainNote site={site} explained />
        </section>
        <section>
          <h2>Texte und Rechte</h2>
          <p>
            Die Texte sind von Seitenköpfen, Bildunterschriften und Verweisen befreit; was dabei entfernt
            wurde, steht mit Grund unter jedem Artikel, und die unveränderte Datei liegt daneben. Manche
            Artikel darf das Archiv nur in Auszügen oder nur mit ihren Angaben zeigen. Das gilt dann auch für
            Suche, Feed und Datenexport.
          </p>
        </section>
        <section>
          <h2>Bedienung</h2>
          <p>
            Alle Seiten außer der <a href={href(path.search())}>Suche</a> kommen ohne JavaScript aus. Mit
            JavaScript öffnet <kbd>/</kbd> die Suche, <kbd>←</kbd> und <kbd>→</kbd> blättern zum früheren und
            späteren Tag, Monat oder Artikel, und <kbd>?</kbd> nennt alle Tasten. Keine Seite lädt etwas von
            fremden Servern, und das Archiv setzt keine Cookies.
          </p>
        </section>
        <section>
          <h2>Fremde Daten und Werke</h2>
          <ul>
            <li>Ortsangaben: GeoNames, Lizenz CC BY 4.0</li>
            <li>Umrisse der Karten: Natural Earth, gemeinfrei</li>
            <li>Schrift: Alegreya von Juan Pablo del Peral, SIL Open Font License 1.1</li>
            <li>Suche: Pagefind von CloudCannon, MIT-Lizenz</li>
          </ul>
        </section>
      </div>
    </Layout>
  );
}
