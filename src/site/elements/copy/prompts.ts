/**
 * What a reader can run of a session: where lines begin with a prompt (`$ `, `>>> `), the commands without their prompts and
 * without what they printed. A line that a `\` continues belongs to its command. Text without prompts comes back as it is.
 */
export function withoutPrompts(code: string): string {
  if (!/^(?:\$|>>>) /m.test(code)) return code;
  return Array.from(code.matchAll(/^(?:\$|>>>|\.\.\.) ?((?:.*\\\n)*.*)/gm), ([, command]) => command).join('\n');
}
