import { AuthProfile } from "@forge/response";

export function profile() {
  sink(new AuthProfile({ id: source() })); // row: sink secret
}
