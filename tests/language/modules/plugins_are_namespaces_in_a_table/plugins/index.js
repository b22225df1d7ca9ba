import * as shout from './shout.js';
import * as hide from './hide.js';
export default { shout, hide };
