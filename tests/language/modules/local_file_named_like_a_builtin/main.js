import path from './path';
import { join } from 'path';

sink(path.join('x')); // flow: a
sink(join('x', 'y'));
