import { renderOrders } from '../../src/publish/renderOrders.ts';
import * as page from '../pages/artikel.11ty.tsx';

/** The thread that renders articles. */
renderOrders(page);
