/** When V8 turns a function into machine code. */
import v8 from 'node:v8';

/** Bytes of bytecode that a function has run by then; Node 20's own 67,584 is meant for what runs for long. */
const INTERRUPT_BUDGET = 600_000;

/**
 * A gate lasts a second or two, and Node 20 spends a sixth of its processor time on compiling what then runs a
 * few times more. Node 22 and later count calls, and wait by themselves.
 *
 * @param node its version
 */
export function compileLate(node: string, setFlag = v8.setFlagsFromString): void {
  if (Number.parseInt(node, 10) < 22) setFlag(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
