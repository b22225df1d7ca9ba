import { isForgePlatformError, isExpectedError, isHostedCodeError, ExternalEndpointNotAllowedError, FetchError, HttpError, InvalidWorkspaceRequestedError, NeedsAuthenticationError, NotAllowedError, ProductEndpointNotAllowedError, ProxyRequestError, RequestProductNotAllowedError } from "@forge/api";

export function known(error) {
  if (isForgePlatformError(error) || isExpectedError(error) || isHostedCodeError(error)) return;
  new ExternalEndpointNotAllowedError("a"), new FetchError("a"), new HttpError("a");
  new InvalidWorkspaceRequestedError("a"), new NeedsAuthenticationError("a"), new NotAllowedError("a");
  new ProductEndpointNotAllowedError("a"), new ProxyRequestError("a"), new RequestProductNotAllowedError("a");
}
