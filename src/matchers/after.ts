import { neighbourMatcher } from './neighbour.js'

export default neighbourMatcher('after', 1)
