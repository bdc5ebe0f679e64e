/** Whether a name on a screen is the name as it would be pasted: no controls, no marks of direction, nothing unseen. */
export function displayedAsTyped(name: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u.test(name) && !name.startsWith('-');
}
