import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

/**
 * Why a form was not taken: `say` tells it, or nothing, and `problem` stands where it is to be read. It
 * is another element each time, since a live region tells what changes, and who presses once more
 * is told once more.
 */
export function useProblem(): { say: (sentence: string | undefined) => void; problem: VNode } {
  const [{ sentence, time }, setSaid] = useState<{ sentence?: string | undefined; time: number }>({
    time: 0,
  });
  return {
    say: (said) => setSaid((before) => ({ sentence: said, time: before.time + 1 })),
    problem: (
      <div class="problem" role="alert">
        {sentence && <p key={time}>{sentence}</p>}
      </div>
    ),
  };
}
