import { neighbourMatcher } from './neighbour.js'

export default neighbourMatcher('before', -1)
