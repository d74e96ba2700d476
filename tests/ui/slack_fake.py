"""A small Slack: the methods that the bot calls, over real HTTP, remembering what was posted and put up."""

import hashlib
import hmac
import json
import time
from typing import Any

import httpx
from fastapi import FastAPI, Request

SECRET = "signing-secret-of-the-test"


class Fake:
    def __init__(self) -> None:
        self.posted: list[dict[str, Any]] = []
        self.updated: list[dict[str, Any]] = []
        self.refuse_blocks = False
        self.refuse_files = ""  # why, where no file is taken
        self.bytes: dict[str, bytes] = {}  # that arrived, by file id
        self.shared: list[
            dict[str, Any]
        ] = []  # files shown in a channel, with what arrived of them
        self.app = FastAPI()
        for name in ("auth.test", "chat.postMessage", "chat.update"):
            self.app.post(f"/api/{name}")(getattr(self, name.replace(".", "_")))
        self.app.post("/api/files.getUploadURLExternal")(self.upload_url)
        self.app.post("/upload/v1/{id}")(self.upload)
        self.app.post("/api/files.completeUploadExternal")(self.complete)

    async def auth_test(self) -> dict[str, Any]:
        return {
            "ok": True,
            "user_id": "UBOT",
            "bot_id": "BBOT",
            "team_id": "T1",
            "team": "t",
        }

    async def chat_postMessage(self, request: Request) -> dict[str, Any]:
        self.posted.append(await body_of(request))
        return {"ok": True, "ts": f"200.{len(self.posted)}", "channel": "C1"}

    async def chat_update(self, request: Request) -> dict[str, Any]:
        asked = await body_of(request)
        if self.refuse_blocks and asked.get("blocks"):
            return {"ok": False, "error": "invalid_blocks"}
        self.updated.append(asked)
        return {"ok": True, "ts": asked["ts"]}

    async def upload_url(self, request: Request) -> dict[str, Any]:
        asked = await body_of(request)
        if self.refuse_files:
            return {"ok": False, "error": self.refuse_files}
        id = f"F{len(self.bytes) + 1}-{asked['length']}-{asked['filename']}"
        self.bytes[id] = b""
        return {"ok": True, "file_id": id, "upload_url": f"{request.base_url}upload/v1/{id}"}

    async def upload(self, id: str, request: Request) -> str:
        self.bytes[id] = await request.body()
        return f"OK - {len(self.bytes[id])}"

    async def complete(self, request: Request) -> dict[str, Any]:
        asked = await body_of(request)
        files = json.loads(asked["files"]) if isinstance(asked["files"], str) else asked["files"]
        for one in files:
            _, length, name = one["id"].split("-", 2)
            content = self.bytes[one["id"]]
            assert len(content) == int(length), "Slack shows no file that did not arrive whole"
            self.shared.append({**asked, "name": name, "title": one["title"], "content": content})
        return {"ok": True, "files": files}


async def body_of(request: Request) -> dict[str, Any]:
    raw = await request.body()
    if "json" in request.headers.get("content-type", ""):
        return dict(json.loads(raw))
    form = await request.form()
    blocks = form.get("blocks")
    found: dict[str, Any] = {key: str(value) for key, value in form.items()}
    return {**found, "blocks": json.loads(str(blocks)) if blocks else None}


def signed(body: bytes, at: float | None = None, secret: str = SECRET) -> dict[str, str]:
    stamp = str(int(time.time() if at is None else at))
    basis = b"v0:" + stamp.encode() + b":" + body
    digest = hmac.new(secret.encode(), basis, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}


def send_event(site: str, id: str, **event: Any) -> httpx.Response:
    event = {
        "type": "app_mention",
        "user": "U1",
        "channel": "C1",
        "ts": "100.1",
        **event,
    }
    call = {"type": "event_callback", "team_id": "T1", "event_id": id, "event": event}
    body = json.dumps(call).encode()
    headers = {**signed(body), "Content-Type": "application/json"}
    return httpx.post(f"{site}/slack/events", content=body, headers=headers)


def press(site: str, action: str, value: str, message: dict[str, Any]) -> httpx.Response:
    call = {
        "type": "block_actions",
        "team": {"id": "T1"},
        "user": {"id": "U7"},
        "channel": {"id": "C1"},
        "message": message,
        "container": {"message_ts": message["ts"]},
        "actions": [
            {
                "type": "button",
                "action_id": action,
                "value": value,
                "action_ts": "300.1",
            }
        ],
    }
    body = httpx.Request("POST", site, data={"payload": json.dumps(call)}).content
    headers = {**signed(body), "Content-Type": "application/x-www-form-urlencoded"}
    return httpx.post(f"{site}/slack/events", content=body, headers=headers)
