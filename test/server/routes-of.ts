/** The routes of the app, read from its router. */
import type { Express } from 'express';

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
}

/** "GET /cases/:case" for every route that the app really has. */
export function routesOf(app: Express): string[] {
  const found: string[] = [];
  const walk = (stack: readonly Layer[]): void => {
    for (const { route, handle } of stack) {
      if (route)
        found.push(...Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`));
      else if (handle.stack) walk(handle.stack);
    }
  };
  walk((app.router as unknown as { stack: Layer[] }).stack);
  return found.filter((route) => !route.endsWith('.css')).sort();
}
