/**
 * balances.sql with work that no counter sees: the number of each event is hashed over and over, in a
 * projection that is there anyway. The rows, their bytes and the balances stay what they are.
 *
 * @param {string} sql
 * @param {number} rounds how often it is hashed; 0 changes nothing but a comment
 */
export function withBusyWork(sql, rounds) {
  const place = '    max(event_order) AS last_event_order\n  FROM standing_events_of';
  if (!sql.includes(place)) throw new Error(`balances.sql does not hold "${place}"`);
  const hash = `${'md5('.repeat(rounds)}CAST(event_order AS VARCHAR)${')'.repeat(rounds)}`;
  // An md5 in hexadecimal always has 32 digits, so that the number is the same, later.
  const busy = rounds === 0 ? 'event_order' : `event_order + length(${hash}) - 32`;
  return `-- ${rounds} rounds\n${sql.replace(place, place.replace('event_order)', `${busy})`))}`;
}
