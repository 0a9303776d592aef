/** What this project uses of Eleventy, which ships no types of its own. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
    addTemplateFormats(formats: string): void;
    addExtension(extensions: string[], options: object): void;
    addPassthroughCopy(paths: Record<string, string>): void;
  }
  export interface EleventyOptions {
    configPath: string;
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
