import { agreementArticles } from '../../shared-agreement-placeholder.ts'
