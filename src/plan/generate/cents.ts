/** Money of the generated population in whole cents, safe integers all. */

/** "1234.56". */
export function centsText(cents: number): string {
  const whole = Math.floor(cents / 100);
  return `${whole}.${String(cents % 100).padStart(2, '0')}`;
}

/** cents × numerator ÷ denominator, half to even. */
export function takeShare(cents: number, numerator: number, denominator: number): number {
  const product = cents * numerator;
  const quotient = Math.floor(product / denominator);
  const twice = 2 * (product - quotient * denominator);
  const roundUp = twice > denominator || (twice === denominator && quotient % 2 === 1);
  return roundUp ? quotient + 1 : quotient;
}

/** A rate in ten-thousandths as text: "0.0600". */
export function rateText(tenThousandths: number): string {
  return `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`;
}

export function fromDollars(dollars: number): number {
  return dollars * 100;
}
