"""The addresses beside the chat page: health, charts' script, product pictures, exported files."""

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, JSONResponse, PlainTextResponse, Response

from crm.campaigns.pictures import Pictures
from crm.languages.speak import speaker
from ui.web.downloads import Downloads
from ui.web.languages import preferred

# A picture that is opened by itself may not run or load anything.
STILL = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox"}
User = Callable[[Request], str | None]


def routes(downloads: Downloads, pictures: Pictures | None, user: User) -> APIRouter:
    router = APIRouter()

    @router.get("/health")
    def health() -> JSONResponse:
        return JSONResponse({"status": "ok"})

    @router.get("/rapport/plotly.min.js")
    def plotly() -> Response:
        path = Path(str(files("plotly") / "package_data" / "plotly.min.js"))
        kept = {"Cache-Control": "public, max-age=86400"}
        return FileResponse(path, media_type="text/javascript", headers=kept)

    @router.get("/pictures/{path:path}")
    def picture(path: str, request: Request) -> Response:
        found = pictures.find(path) if pictures and user(request) else None
        if found is None:
            return Response(status_code=404)
        kept = {"Cache-Control": "private, max-age=3600", **STILL}
        return Response(found.data, media_type=f"image/{found.kind}", headers=kept)

    @router.get("/download/{token}")
    def download(token: str, request: Request) -> Response:
        person = user(request)
        path = downloads.take(token, person) if person else None
        if path is None:
            say = speaker(preferred(request.headers.get("accept-language", "")))
            return PlainTextResponse(say.say("screens-file-gone"), status_code=404)
        kept = {"Cache-Control": "no-store"}
        return FileResponse(path, filename=path.name, headers=kept)

    return router
