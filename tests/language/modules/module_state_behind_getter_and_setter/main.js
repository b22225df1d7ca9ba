import { getLabel, getToken, setToken } from './session';
import './login';

sink(getLabel());
setToken(getToken());
sink(getToken()); // flow: a
