/**
 * The run is over when its signal is aborted, by Ctrl-C for example. Who still waits for something must not
 * go on to the next thing, while folders are removed and threads are ended; so there is no answer any more.
 *
 * @returns what `work` gives or throws, where it does so before the end
 */
export function untilOver<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return;
    work().then(
      (value) => {
        if (!signal.aborted) resolve(value);
      },
      (error) => {
        if (!signal.aborted) reject(error);
      },
    );
  });
}
