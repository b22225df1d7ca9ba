// The function of a provider's action is entered by the platform, with the profile of who has signed in.
import { AuthProfile } from '@forge/response';

export const retrieve = (response) => { // source: profile
  console.log(response.body.name); // expect: personal-logged <- profile
  return new AuthProfile({ id: response.body.id, displayName: response.body.name });
};

export const hourly = () => {};
