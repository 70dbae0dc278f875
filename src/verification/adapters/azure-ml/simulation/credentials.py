"""Credentials of azure-identity replaced by one that gives a token of the right form and asks nobody."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

# Pipelines and jobs under a person's identity look at the audience.
CLAIMS = {"aud": "https://ml.azure.com", "oid": "00000000-0000-0000-0000-00000000000a", "tid": "00000000-0000-0000-0000-00000000000b", "name": "Reader", "upn": "reader@example.com"}


def token_text(now: float) -> str:
    def part(value: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return f"{part({'alg': 'none', 'typ': 'JWT'})}.{part({**CLAIMS, 'exp': int(now) + 3600})}.c2ln"


def install() -> None:
    try:
        import azure.identity
    except ModuleNotFoundError:
        return
    from azure.core.credentials import AccessToken, AccessTokenInfo

    def get_token(self: Any, *scopes: str, **_: Any) -> AccessToken:
        if not scopes:
            raise ValueError("a token needs a scope")
        now = time.time()
        return AccessToken(token_text(now), int(now) + 3600)

    def get_token_info(self: Any, *scopes: str, **_: Any) -> AccessTokenInfo:
        token = get_token(self, *scopes)
        return AccessTokenInfo(token.token, token.expires_on)

    def open_by_name(self: Any, *_: Any, **__: Any) -> None:
        return None

    for name in (name for name in dir(azure.identity) if name.endswith("Credential")):
        kind = getattr(azure.identity, name)
        kind.get_token, kind.get_token_info = get_token, get_token_info
        if name in {"DefaultAzureCredential", "AzureCliCredential", "ManagedIdentityCredential", "InteractiveBrowserCredential", "DeviceCodeCredential"}:
            kind.__init__ = open_by_name
