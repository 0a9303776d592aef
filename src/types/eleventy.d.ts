/** What this project uses of Eleventy, which ships no types of its own. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
    addTemplateFormats(formats: string): void;
    addExtension(extensions: string[], options: object): void;
    addPassthroughCopy(paths: Record<string, string>): void;
  }
  export interface EleventyOptions {
    quietMode?: boolean;
    pathPrefix?: string;
    config?: (config: UserConfig) => void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    /** Keeps it from printing; what fails is thrown. */
    disableLogger(): void;
    /** Renders everything and writes it. Rejects when a template fails. */
    write(): Promise<unknown>;
  }
}

declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface DevServerOptions {
    port?: number;
    /** patch pages in place instead of reloading them */
    domDiff?: boolean;
    pathPrefix?: string;
    portReassignmentRetryCount?: number;
    /** asked before the server looks for the file */
    middleware?: readonly ((request: IncomingMessage, response: ServerResponse, next: () => void) => void)[];
    logger?: { info(text: string): void; log(text: string): void; error(text: string): void };
  }
  export default class EleventyDevServer {
    static getServer(name: string, dir: string, options: DevServerOptions): EleventyDevServer;
    serve(port: number): Promise<void>;
    ready(): Promise<void>;
    /** Makes every open page load itself anew. */
    reload(event?: object): void;
    close(): Promise<void>;
  }
}
