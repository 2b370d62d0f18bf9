import { inArticle } from '../src/answer/in-article.ts'
import { verifyAll } from '../src/answer/verify-all.ts'
import { command } from '../src/command.ts'
import { verifyReply } from '../src/reply/verify-reply.ts'

export default command({
  name: 'verify',
  description: 'Check a pasted quote, or several, against the articles, word for word',
  options: [
    { name: 'quote', description: 'The words, as somebody quoted them', type: 'text', required: true },
    { name: 'speaker', description: 'Who is said to have said them', type: 'text', suggest: 'speakers' },
    { name: 'article', description: 'Only in this article', type: 'text', suggest: 'articles' },
    { name: 'private', description: 'Only you see the verdict', type: 'yes-no' },
  ],
  messageMenu: { name: 'Check this quote', option: 'quote' },
  run({ quote, speaker, article, private: onlyYou = false }, desk) {
    const claim = { text: quote, ...(speaker === undefined ? {} : { speaker }), ...inArticle(desk.library, article) }
    return verifyReply(verifyAll(desk.library, claim), desk, { onlyYou })
  },
})
