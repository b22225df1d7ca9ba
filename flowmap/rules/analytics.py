"""The domains that Atlassian's analytics tool policy lists for `category: analytics`."""

from flowmap.rules.hosts import covers, host_of

ANALYTICS_HOSTS = (
    "*.google-analytics.com",
    "*.googletagmanager.com",
    "cdn.mxpnl.com",
    "*.cdn.mxpnl.com",
    "*.mixpanel.com",
    "*.posthog.com",
    "*.journy.io",
    "*.amplitude.com",
    "static.cloudflareinsights.com",
    "*.cdn.usefathom.com",
    "*.events.usermaven.com",
    "*.um.contentstudio.io",
    "*.beamanalytics.b-cdn.net",
    "*.microanalytics.io",
    "*.scripts.withcabin.com",
    "*.scripts.simpleanalyticscdn.com",
    "*.userpilot.io",
    "in.accoil.com",
    "*.plausible.io",
    "*.ingest.sentry.io",
    "*.ingest.us.sentry.io",
    "*.sentry-cdn.com",
    "*.hotjar.io",
    "*.hotjar.com",
    "*.cdn.segment.com",
    "cdn.segment.com",
    "*.api.segment.io",
    "*.applicationinsights.azure.com",
    "*.monitor.azure.com",
    "*.newrelic.com",
)
"""Hosts that keep an app eligible for "Runs on Atlassian"."""

FORMER_HOSTS = (
    "*.launchdarkly.com",
    "*.statsigapi.net",
    "statsigapi.net",
    "*.featureassets.org",
    "featureassets.org",
    "*.prodregistryv2.org",
    "prodregistryv2.org",
)
"""LaunchDarkly and Statsig: allowed as analytics, but since July 2026 at the price of "Runs on Atlassian"."""


def is_analytics(address: str) -> bool:
    """Whether a declared address lies within the list and keeps the app eligible."""
    return any(covers(listed, host_of(address)) or listed == host_of(address) for listed in ANALYTICS_HOSTS)


def was_analytics(address: str) -> bool:
    """Whether a declared address is analytics that costs the app its eligibility nevertheless."""
    return any(covers(listed, host_of(address)) or listed == host_of(address) for listed in FORMER_HOSTS)
