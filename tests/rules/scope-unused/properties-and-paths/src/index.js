import { properties } from '@forge/api';

// Which scopes a property needs depends on what it belongs to, so nothing is said of the products.
export const job = async (event) => properties.onJiraIssue(event.key).get('stamp');
