"""What every answer of the site carries, and which calls it does not take.

The policy lets the page load from this site alone. Gradio's own scripts need inline code; nothing
that came from data is ever put where code could stand.
"""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
    "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
    "form-action 'self'; frame-ancestors 'self'"
)
# What Gradio offers and this page never uses: files from people, files and pages for them.
CLOSED = ("/gradio_api/upload", "/gradio_api/file", "/gradio_api/proxy", "/gradio_api/stream")
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)


class Guard:
    """Adds the headers, and refuses a host that is not ours: a foreign name may lead to loopback too."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...]) -> None:
        self.app, self.hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
        elif not self.expects(scope):
            await refuse(send, 421)
        elif scope["path"].startswith(CLOSED):
            await refuse(send, 404)
        else:
            await self.app(scope, receive, with_headers(send))

    def expects(self, scope: Scope) -> bool:
        # Slack reaches us under whatever name the way in has; its calls are signed.
        return not self.hosts or host_of(scope) in self.hosts or scope["path"] == "/slack/events"


def host_of(scope: Scope) -> str:
    """The Host header without its port, an IPv6 address in brackets."""
    value = next((v for k, v in scope["headers"] if k == b"host"), b"").decode("latin1")
    return value.partition("]")[0] + "]" if value.startswith("[") else value.partition(":")[0]


def with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            said = {name.lower() for name, _ in message["headers"]}  # an address may be stricter
            added = [(name, value) for name, value in HEADERS if name not in said]
            message = {**message, "headers": [*message["headers"], *added]}
        await send(message)

    return sending


async def refuse(send: Send, status: int) -> None:
    await send({"type": "http.response.start", "status": status, "headers": [*HEADERS]})
    await send({"type": "http.response.body", "body": b""})
