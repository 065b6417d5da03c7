import { giveNonceToStyleElements, readStyleNonce } from './nonce.ts'

giveNonceToStyleElements(document, readStyleNonce())
