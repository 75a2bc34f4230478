/**
 * The pages of Gainsay, read from top to bottom: what every request passes, then who may go on, then the routes, then what went wrong.
 */
import express, { type Express } from 'express';
import { admission } from './middleware/admission.js';
import { assets } from './middleware/assets.js';
import { errorPages, noSuchPage } from './middleware/errors.js';
import { knownHosts } from './middleware/hosts.js';
import { notices } from './middleware/notices.js';
import { sameSite } from './middleware/same-site.js';
import { neverCached, securityHeaders } from './middleware/security-headers.js';
import { sessions } from './middleware/sessions.js';
import { signedInOnly, whoIsThere } from './middleware/signed-in.js';
import { accountRoutes } from './routes/account.js';
import { addDocumentRoutes } from './routes/add-documents.js';
import { anchorRoutes } from './routes/anchors.js';
import { caseRoutes } from './routes/cases.js';
import { changeClaimRoutes } from './routes/change-claim.js';
import { claimRoutes } from './routes/claims.js';
import { documentRoutes } from './routes/documents.js';
import { evidenceRoutes } from './routes/evidence.js';
import { assigningRoutes } from './routes/assigning.js';
import { bulkRoutes } from './routes/bulk.js';
import { listRoutes } from './routes/lists.js';
import { raiseRoutes } from './routes/raise.js';
import { flagRoutes } from './routes/flags.js';
import { pictureRoutes } from './routes/pictures.js';
import { deskRoutes } from './routes/desk.js';
import { nameRoutes } from './routes/names.js';
import { newerRoutes } from './routes/newer.js';
import { reportRoutes } from './routes/report.js';
import { savedFilterRoutes } from './routes/saved-filters.js';
import { ruleRoutes } from './routes/rules.js';
import type { Services } from './services.js';

/** At some hundreds of pages a second the last of so many waits well under two seconds. */
const ADMITTED = { most: 256, patienceMs: 1_000, long: 32 };

export function createApp(services: Services): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('etag', false);
  // The proxy says who connected to it, and how: else failed sign-ins would be counted for all people together.
  if (services.url !== null) app.set('trust proxy', 1);

  app.use(securityHeaders());
  app.use(knownHosts(services.hosts));
  app.use('/assets', assets());
  app.use(admission(ADMITTED));
  app.use(neverCached);
  app.use(sameSite);
  app.use(sessions(services));
  app.use(notices(services));
  app.use(whoIsThere(services));

  app.use(accountRoutes(services));
  app.use(signedInOnly(services));
  app.use(caseRoutes(services));
  app.use(addDocumentRoutes(services));
  app.use(documentRoutes(services));
  app.use(anchorRoutes(services));
  app.use(listRoutes(services));
  app.use(bulkRoutes(services));
  app.use(flagRoutes(services));
  app.use(raiseRoutes(services));
  app.use(assigningRoutes(services));
  app.use(savedFilterRoutes(services));
  app.use(claimRoutes(services));
  app.use(evidenceRoutes(services));
  app.use(changeClaimRoutes(services));
  app.use(pictureRoutes(services));
  app.use(reportRoutes(services));
  app.use(ruleRoutes(services));
  app.use(newerRoutes(services));
  app.use(nameRoutes(services));
  app.use(deskRoutes(services));

  app.use(noSuchPage);
  app.use(errorPages(services.log));
  return app;
}
