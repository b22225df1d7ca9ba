import { show, showOther } from './show';

const secret = source(); // source: a
show(secret);
showOther('fixed');
