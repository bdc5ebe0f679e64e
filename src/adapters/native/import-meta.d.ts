interface ImportMeta {
  /** `true` in what scripts/build.mjs writes; absent when the source runs as it is. */
  readonly bundled?: boolean;
}
