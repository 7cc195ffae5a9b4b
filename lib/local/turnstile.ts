/** Lets work run at the same time, or one thing alone. */
export interface Turnstile {
  /** Runs work among others; waits while something runs alone. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Lets nothing new begin, waits for what runs, then runs the work alone. */
  alone(work: () => Promise<void>): Promise<void>;
}

export function turnstile(): Turnstile {
  let running = 0;
  let locked: Promise<void> | null = null;
  let whenEmpty: () => void = () => undefined;
  return {
    async run(work) {
      while (locked) await locked;
      running++;
      try {
        return await work();
      } finally {
        running--;
        if (!running) whenEmpty();
      }
    },
    alone(work) {
      const before = locked;
      const turn = (async () => {
        await before;
        if (running) await new Promise<void>((resolve) => (whenEmpty = resolve));
        await work();
      })().catch((error) => console.error('what ran alone failed:', error));
      locked = turn;
      return turn.finally(() => {
        if (locked === turn) locked = null;
      });
    },
  };
}
