"""A mail shown inside the page: sealed, so that it can neither run anything nor load anything."""

from markupsafe import Markup

POLICY = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    "style-src 'unsafe-inline'; img-src data:; form-action 'none'\">"
)


def framed(html: str, title: str) -> Markup:
    """The mail in a sandboxed frame under a policy of its own: no scripts, no remote loads, no forms."""
    return Markup(
        '<iframe class="mail" sandbox="" referrerpolicy="no-referrer" '
        'title="{}" srcdoc="{}"></iframe>'
    ).format(title, POLICY + html)
