/** Flags or inputs as they were given: text by the setting's name. */
export type Overrides = Readonly<Partial<Record<string, string>>>;
