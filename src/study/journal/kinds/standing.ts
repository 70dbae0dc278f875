/**
 * What stands after all that was set and taken away, the latest set last.
 *
 * @param nameOf tells what an event is about; the last event about it decides.
 */
export function standing<Switch extends { on: boolean }>(events: readonly Switch[], nameOf: (event: Switch) => string): ReadonlyMap<string, Switch> {
  const set = new Map<string, Switch>();
  for (const event of events) {
    set.delete(nameOf(event));
    if (event.on) set.set(nameOf(event), event);
  }
  return set;
}
