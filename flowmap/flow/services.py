"""Whose a host is: hosts of one domain are one service, unless many share the domain."""

from flowmap.core.appmap import Egress
from flowmap.flow.addresses import parse

_SECOND_LEVELS = (["co"], ["com"], ["org"], ["net"], ["gov"], ["ac"], ["edu"], ["or"], ["ne"])
_SHARED = frozenset(
    {
        # Hosting: each name below is another customer's.
        *("azurewebsites.net", "cloudfront.net", "cloudfunctions.net", "firebaseapp.com", "fly.dev", "github.io"),
        *("gitlab.io", "herokuapp.com", "netlify.app", "ngrok.io", "onrender.com", "pages.dev", "railway.app"),
        *("run.app", "supabase.co", "vercel.app", "web.app", "workers.dev"),
        # Reserved for documentation: a name below stands for somebody's service.
        *("example.com", "example.net", "example.org"),
    }
)


def domain(host: str) -> str:
    """The part of a host that somebody has to himself: two labels, or three below what many share."""
    labels = host.lower().split(".")
    is_shared = ".".join(labels[-2:]) in _SHARED or (len(labels[-1]) == 2 and labels[-2:-1] in _SECOND_LEVELS)
    return ".".join(labels[-3:] if is_shared else labels[-2:])


def is_bound_to_one(row: Egress) -> bool:
    """Whether the manifest lets a call of unknown host through to a single service only."""
    return row.is_bounded and len({domain(parse(address).host.removeprefix("*.")) for address in row.bounded_by}) == 1
