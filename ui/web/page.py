"""The chat page: Gradio carries events and state, the page's own script puts the blocks in place.

Three components: `top` (the header), `talk` (the conversation, with every button in it) and `ask`
(the box to type in). A click in `talk` arrives as one of two events: `say` sends a sentence like
the box does, `act` is what a person does with a card.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gradio as gr

from ui.web.desk import Desk, View

HERE = Path(__file__).parent / "static"
FONT = [
    "system-ui",
    "-apple-system",
    "Segoe UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "sans-serif",
]
# Runs before the first paint, so that a dark page never flashes white.
FIRST = (HERE / "first.js").read_text(encoding="utf8")
ON_OPEN = "() => [{thread: sessionStorage.getItem('rapport-thread') || '', language: localStorage.getItem('rapport-language') || ''}]"

GROUND = {
    "body_background_fill": "#f6f6f3",
    "body_background_fill_dark": "#121615",
    "button_primary_background_fill": "#0c6b60",
    "button_primary_background_fill_hover": "#095148",
    "button_primary_background_fill_dark": "#0c6b60",
    "button_primary_text_color": "#ffffff",
}


def look() -> dict[str, Any]:
    """Theme, styles and head script, as mounting wants them. Fonts are those of the device."""
    theme = gr.themes.Base(font=FONT, font_mono=["ui-monospace", "SFMono-Regular", "monospace"])
    theme = theme.set(**GROUND)  # for the login page; the chat page has styles of its own
    return {
        "theme": theme,
        "css": (HERE / "page.css").read_text(encoding="utf8"),
        "head": f"<script>{FIRST}</script>",
    }


def page(desk: Desk) -> gr.Blocks:
    """The page over a desk, which holds the conversations and speaks with the assistant."""
    blocks: gr.Blocks
    with gr.Blocks(title="Rapport", analytics_enabled=False, fill_width=True) as blocks:
        top = gr.HTML(elem_id="top", padding=False, apply_default_css=False, js_on_load=None)
        talk = gr.HTML(
            value=None,
            html_template=(HERE / "talk.html").read_text(encoding="utf8"),
            js_on_load=(HERE / "page.js").read_text(encoding="utf8"),
            apply_default_css=False,
            padding=False,
            elem_id="talk",
        )
        ask = gr.Textbox(
            elem_id="ask",
            lines=1,
            max_lines=8,
            container=False,
            show_label=False,
            submit_btn=True,
        )
        thread = gr.State("")
        wire(blocks, desk, top, talk, ask, thread)
    return blocks


def wire(
    blocks: gr.Blocks,
    desk: Desk,
    top: gr.HTML,
    talk: gr.HTML,
    ask: gr.Textbox,
    thread: gr.State,
) -> None:
    """Who hears what. Typing and clicking a sentence are the same turn."""
    outputs = [talk, top, ask, thread]

    def shown(view: View) -> tuple[Any, Any, Any, Any]:
        header = gr.skip() if view.header is None else gr.HTML(value=view.header)
        return view.talk, header, box(view), view.thread

    def opened(client: Any, request: gr.Request) -> tuple[Any, ...]:
        wishes = client if isinstance(client, dict) else {}
        accept = request.headers.get("accept-language", "")
        return shown(desk.open(wishes, accept, user(request)))

    def typed(text: str, thread: str, request: gr.Request) -> Iterator[tuple[Any, ...]]:
        yield from map(shown, desk.say(text, thread, user(request)))

    def clicked(thread: str, event: gr.EventData, request: gr.Request) -> Iterator[tuple[Any, ...]]:
        text = str((event._data or {}).get("text", ""))
        yield from map(shown, desk.say(text, thread, user(request)))

    def acted(thread: str, event: gr.EventData, request: gr.Request) -> tuple[Any, ...]:
        return shown(desk.act(event._data or {}, thread, user(request)))

    def stopped(thread: str, request: gr.Request) -> tuple[Any, ...]:
        return shown(desk.stop(thread, user(request)))

    quiet: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    # The desk knows whether a turn is running; the browser learns late that one was stopped.
    many = {**quiet, "trigger_mode": "multiple"}
    blocks.load(opened, talk, outputs, js=ON_OPEN, **quiet)
    turns = [
        ask.submit(typed, [ask, thread], outputs, concurrency_limit=16, **many),
        talk.say(clicked, [thread], outputs, concurrency_limit=16, **many),
    ]
    talk.act(acted, [thread], outputs, concurrency_limit=16, **many)
    ask.stop(stopped, [thread], outputs, cancels=turns, **quiet)


def box(view: View) -> Any:
    """The box to type in: emptied when a sentence was taken, a stop button while it is answered."""
    if view.box == "same":
        return gr.skip()
    words: dict[str, Any] = {"placeholder": view.hint, "label": view.label}
    if view.box == "busy":
        return gr.Textbox(value="", submit_btn=False, stop_btn=True, **words)
    return gr.Textbox(submit_btn=True, stop_btn=False, **words)


def user(request: gr.Request) -> str:
    """Who is signed in; "local" where no login is asked for."""
    return request.username or "local"
