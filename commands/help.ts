import { command } from '../src/command.ts'
import { helpReply } from '../src/reply/help-reply.ts'

export default command({
  name: 'help',
  description: 'What you can ask me, and why an answer looks as it does',
  options: [],
  run: (_given, desk) => helpReply(desk),
})
