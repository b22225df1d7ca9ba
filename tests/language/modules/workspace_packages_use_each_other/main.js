import { show } from '@acme/view';

show();
