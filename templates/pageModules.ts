import type { PageModule } from '../src/publish/renderPage.ts';
import * as notFound from './pages/404.11ty.tsx';
import * as anDiesemTag from './pages/an-diesem-tag.11ty.tsx';
import * as anDiesemTagMonat from './pages/an-diesem-tag-monat.11ty.tsx';
import * as anDiesemTagTag from './pages/an-diesem-tag-tag.11ty.tsx';
import * as artikel from './pages/artikel.11ty.tsx';
import * as daten from './pages/daten.11ty.tsx';
import * as eintrag from './pages/eintrag.11ty.tsx';
import * as gesperrt from './pages/gesperrt.11ty.tsx';
import * as start from './pages/index.11ty.tsx';
import * as jahr from './pages/jahr.11ty.tsx';
import * as kontinent from './pages/kontinent.11ty.tsx';
import * as monat from './pages/monat.11ty.tsx';
import * as ohneDatum from './pages/ohne-datum.11ty.tsx';
import * as personennetz from './pages/personennetz.11ty.tsx';
import * as register from './pages/register.11ty.tsx';
import * as suche from './pages/suche.11ty.tsx';
import * as tag from './pages/tag.11ty.tsx';
import * as ueber from './pages/ueber.11ty.tsx';
import * as zeitleiste from './pages/zeitleiste.11ty.tsx';

/** Every template by its file. Listed here, they are part of the program and loaded with it once. */
export const PAGE_MODULES: Readonly<Record<string, PageModule>> = {
  '404.11ty.tsx': notFound,
  'an-diesem-tag-monat.11ty.tsx': anDiesemTagMonat,
  'an-diesem-tag-tag.11ty.tsx': anDiesemTagTag,
  'an-diesem-tag.11ty.tsx': anDiesemTag,
  'artikel.11ty.tsx': artikel,
  'daten.11ty.tsx': daten,
  'eintrag.11ty.tsx': eintrag,
  'gesperrt.11ty.tsx': gesperrt,
  'index.11ty.tsx': start,
  'jahr.11ty.tsx': jahr,
  'kontinent.11ty.tsx': kontinent,
  'monat.11ty.tsx': monat,
  'ohne-datum.11ty.tsx': ohneDatum,
  'personennetz.11ty.tsx': personennetz,
  'register.11ty.tsx': register,
  'suche.11ty.tsx': suche,
  'tag.11ty.tsx': tag,
  'ueber.11ty.tsx': ueber,
  'zeitleiste.11ty.tsx': zeitleiste,
};
